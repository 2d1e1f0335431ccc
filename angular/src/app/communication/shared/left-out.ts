import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { LeftOutCounts } from '@api';
import { Texts } from '@shared/texts/texts';

const reasons: readonly (keyof LeftOutCounts)[] = [
  'otherStanding',
  'switchedOff',
  'noAddress',
  'deceased',
  'gone',
  'outOfReach',
];

/** The reasons for which somebody is left out, with how many; those without anybody are no news. */
export function whoIsLeftOut(counts: LeftOutCounts): [keyof LeftOutCounts, number][] {
  return reasons
    .map((reason): [keyof LeftOutCounts, number] => [reason, counts[reason]])
    .filter(([, count]) => count > 0);
}

/** Who gets no copy, and why: one line per reason. */
@Component({
  selector: 'gh-left-out',
  imports: [LocalizationPipe],
  template: `
    @if (lines().length) {
      <p class="because">
        <span>
          {{ '::Announcements:LeftOut' | abpLocalization }}
          @for (line of lines(); track line) {
            <span class="reason">{{ line }}</span>
          }
        </span>
      </p>
    }
  `,
  styles: `
    .reason:not(:last-child)::after {
      content: ', ';
    }
    .reason:last-child::after {
      content: '.';
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LeftOut {
  private readonly texts = inject(Texts);

  readonly counts = input.required<LeftOutCounts>();

  protected readonly lines = computed(() =>
    whoIsLeftOut(this.counts()).map(([reason, count]) =>
      this.texts.t(`Announcements:LeftOut:${reason}`, count),
    ),
  );
}
