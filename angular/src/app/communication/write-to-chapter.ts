import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '@shared/icons/icon';
import { apiResource } from '../core/api';
import { Account } from '../core/account';
import { policies } from '../core/policies';

/** On a chapter's page the way to writing to its members, for those who may write to them. */
@Component({
  selector: 'gh-write-to-chapter',
  imports: [Icon, LocalizationPipe, RouterLink],
  template: `
    @if (isOffered()) {
      <a
        class="btn sm"
        routerLink="/console/announcements/new"
        [queryParams]="{ chapterId: chapterId() }"
      >
        <gh-icon name="mail" />
        {{ '::Announcements:WriteToChapter' | abpLocalization }}
      </a>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WriteToChapter {
  private readonly account = inject(Account);

  readonly chapterId = input.required<string>();

  private readonly reach = apiResource('/api/communication/announcements/reach', () =>
    this.account.can(policies.mail) ? { query: { id: this.chapterId() } } : undefined,
  );
  protected readonly isOffered = computed(
    () => this.reach.hasValue() && this.reach.value().items.length > 0,
  );
}
