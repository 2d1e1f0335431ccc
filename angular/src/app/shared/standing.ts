import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
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

  protected readonly tone = computed(() => tones[this.standing()] ?? '');
  protected readonly word = computed(() => this.texts.t(`Standing:${this.standing()}`));
}
