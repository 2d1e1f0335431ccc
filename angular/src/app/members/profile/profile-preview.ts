import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { MyProfile } from '@api';
import { today } from '@shared/civil-days';
import { Icon } from '@shared/icons/icon';
import { apiResource } from '../../core/api';
import { Account } from '../../core/account';
import { policies } from '../../core/policies';
import { PersonSheet } from '../../directory/person-sheet';
import { type AudienceMember, seenBy } from './visibility';

/** What others see, while it is being written. */
@Component({
  selector: 'gh-profile-preview',
  imports: [Icon, LocalizationPipe, PersonSheet],
  template: `
    <section class="card" aria-labelledby="preview">
      <div class="head">
        <h2 id="preview">{{ '::Profile:Preview' | abpLocalization }}</h2>
      </div>
      <div class="viewers" role="group" aria-labelledby="preview">
        @for (option of viewers; track option) {
          <button
            type="button"
            [attr.aria-pressed]="viewer() === option"
            (click)="viewer.set(option)"
          >
            {{ '::Profile:SeenBy:' + option | abpLocalization }}
          </button>
        }
      </div>
      @if (seen(); as person) {
        <gh-person-sheet [person]="person" />
      } @else {
        <div class="empty">
          <gh-icon name="eye-off" />
          <p>{{ '::Profile:NotSeenBy:' + viewer() | abpLocalization }}</p>
        </div>
      }
    </section>
  `,
  styles: `
    .viewers {
      display: grid;
      grid-template-columns: 1fr 1fr;
      margin-bottom: var(--gh-4);
      padding: 3px;
      border-radius: var(--gh-radius-control);
      background: var(--gh-sunken);
    }
    .viewers button {
      min-height: 2rem;
      padding: 0 var(--gh-2);
      border: 0;
      border-radius: 6px;
      background: none;
      color: var(--gh-muted);
      font: 500 var(--gh-text-sm) / 1.3 var(--gh-font);
    }
    .viewers button[aria-pressed='true'] {
      background: var(--gh-surface);
      color: var(--gh-ink);
      box-shadow: var(--gh-shadow);
    }
    .empty {
      padding: var(--gh-5) 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProfilePreview {
  private readonly account = inject(Account);

  readonly profile = input.required<MyProfile>();

  protected readonly viewers = ['connections', 'chapter', 'members', 'public'] as const;
  protected readonly viewer = signal<AudienceMember>('members');
  private readonly mine = apiResource('/api/chapters/me', () =>
    this.account.can(policies.ownChapters) ? {} : undefined,
  );
  /** Where one belongs today; committees are no place to be found by. */
  private readonly chapters = computed(() =>
    (this.mine.hasValue() ? this.mine.value().chapters : []).filter(
      ({ kind, from }) => kind !== 'committee' && from <= today(),
    ),
  );
  protected readonly seen = computed(() => seenBy(this.viewer(), this.profile(), this.chapters()));
}
