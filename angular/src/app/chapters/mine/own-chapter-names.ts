import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { apiResource } from '../../core/api';
import { Account } from '../../core/account';
import { policies } from '../../core/policies';

/** One's own chapters by name, with the way to all about them. */
@Component({
  selector: 'gh-own-chapter-names',
  imports: [LocalizationPipe, RouterLink],
  template: `
    @if (names(); as names) {
      <b>{{ names }}</b>
      <a class="small" routerLink="/chapters">{{ '::Menu:MyChapters' | abpLocalization }}</a>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 var(--gh-3);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OwnChapterNames {
  private readonly account = inject(Account);
  private readonly mine = apiResource('/api/chapters/me', () =>
    this.account.can(policies.ownChapters) ? {} : undefined,
  );

  protected readonly names = computed(() =>
    this.mine.hasValue()
      ? this.mine
          .value()
          .chapters.map(chapter => chapter.name)
          .join(', ')
      : '',
  );
}
