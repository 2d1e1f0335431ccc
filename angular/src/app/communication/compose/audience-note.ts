import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  input,
  output,
} from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { Standing } from '@api';
import { Icon } from '@shared/icons/icon';
import { CountedTextPipe } from '@shared/texts/texts';
import { apiResource } from '../../core/api';
import { LineProblem } from '../../shared/line-problem';
import { LeftOut } from '../shared/left-out';

/** How many would get it if it were sent now, and who would not. */
@Component({
  selector: 'gh-audience-note',
  imports: [CountedTextPipe, Icon, LeftOut, LineProblem, LocalizationPipe],
  template: `
    <section [class.card]="!bare()" role="status" [attr.aria-busy]="count.isLoading()">
      @if (count.hasValue()) {
        <h2>
          <gh-icon name="users" />
          {{
            count.value().recipients
              ? ('Announcements:Recipients' | tCount: count.value().recipients)
              : ('::Announcements:Recipients:none' | abpLocalization)
          }}
        </h2>
        <gh-left-out [counts]="count.value().leftOut" />
      } @else if (count.error()) {
        <gh-line-problem text="::Announcements:CountFailed" (retry)="count.reload()" />
      } @else {
        <p class="muted">{{ '::Announcements:Counting' | abpLocalization }}</p>
      }
    </section>
  `,
  styles: `
    section {
      display: grid;
      gap: var(--gh-2);
      justify-items: start;
    }
    h2 {
      display: flex;
      align-items: center;
      gap: var(--gh-2);
      margin: 0;
      font-size: var(--gh-text-md);
    }
    p {
      margin: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AudienceNote {
  readonly chapterId = input.required<string | null>();
  readonly standing = input.required<Standing | null>();
  readonly selectionId = input<string | null>(null);
  /** Whether it stands in a card already. */
  readonly bare = input(false, { transform: booleanAttribute });
  readonly counted = output<number | null>();

  /** Nobody is asked for the whole association who does not reach it: their first chapter is about to be chosen. */
  private readonly reach = apiResource('/api/communication/announcements/reach', () => ({
    query: { maxResultCount: 1 },
  }));
  private readonly isAnswerable = computed(
    () =>
      !!this.selectionId() ||
      !!this.chapterId() ||
      (this.reach.hasValue() && this.reach.value().isWhole),
  );
  protected readonly count = apiResource('/api/communication/announcements/audience', () =>
    this.isAnswerable()
      ? {
          query: {
            chapterId: this.chapterId(),
            standing: this.standing(),
            selectionId: this.selectionId(),
          },
        }
      : undefined,
  );

  constructor() {
    effect(() => this.counted.emit(this.count.hasValue() ? this.count.value().recipients : null));
  }
}
