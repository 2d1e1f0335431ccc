import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { daysFrom, today } from '@shared/civil-days';
import { formatDate } from '@shared/format/date';
import { Texts } from '@shared/texts/texts';

export const standings = [
  'active',
  'activeNew',
  'grace',
  'lapsed',
  'pendingPayment',
  'pendingApproval',
  'suspended',
  'former',
  'resigned',
] as const;

const tones: Record<string, string> = {
  active: 'good',
  activeNew: 'good',
  grace: 'warn',
  lapsed: 'bad',
  suspended: 'info',
  expelled: 'bad',
};

/** The word of a standing in the colour of its meaning. */
@Component({
  selector: 'gh-standing',
  template: '<span class="pill {{ tone() }}">{{ word() }}</span>',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StandingPill {
  private readonly texts = inject(Texts);

  readonly standing = input.required<string>();
  /** Its last day, where that is of interest. */
  readonly until = input<string | null>();

  protected readonly tone = computed(() => tones[this.standing()] ?? '');
  protected readonly word = computed(() => {
    const [standing, until] = [this.standing(), this.until()];
    if (until && standing === 'grace')
      return this.texts.count('Standing:graceLeft', daysFrom(today(), until));
    if (until && standing === 'suspended')
      return this.texts.t('Standing:suspendedUntil', formatDate(until));
    return this.texts.t(`Standing:${standing}`);
  });
}
