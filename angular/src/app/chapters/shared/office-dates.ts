import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { OfficeLine } from '@api';
import { DayPipe } from '@shared/format/date';
import { TextPipe } from '@shared/texts/texts';

/** From when to when, and what should be done about it. */
@Component({
  selector: 'gh-office-dates',
  imports: [DayPipe, LocalizationPipe, TextPipe],
  template: `
    <small>
      @if (office().to; as to) {
        {{ 'Chapters:FromTo' | t: (office().from | day) : (to | day) }}
      } @else {
        {{ 'Chapters:SinceDay' | t: (office().from | day) }}
      }
      @if (office().basis !== 'elected') {
        · {{ '::Chapters:Basis:' + office().basis | abpLocalization }}
      }
    </small>
    @if (office().isAhead) {
      <span class="pill info">{{ '::Chapters:Ahead' | abpLocalization }}</span>
    } @else if (office().needsSuccessor) {
      <span class="pill warn">{{ '::Chapters:NobodyFollows' | abpLocalization }}</span>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--gh-2);
    }
    small {
      color: var(--gh-muted);
      font-size: var(--gh-text-xs);
      font-variant-numeric: tabular-nums;
    }
    @media (max-width: 47.5em) {
      .pill {
        white-space: normal;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OfficeDates {
  readonly office = input.required<OfficeLine>();
}
