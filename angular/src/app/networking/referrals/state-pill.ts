import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { ReferralState } from '@api';

const tones: Partial<Record<ReferralState, string>> = {
  sent: 'accent',
  seen: 'accent',
  accepted: 'info',
  contacted: 'info',
  meeting: 'info',
  quoted: 'info',
  noContact: 'warn',
  won: 'good',
  thanked: 'good',
};

/** How far a referral has come, as a word first and a colour second. */
@Component({
  selector: 'gh-state-pill',
  imports: [LocalizationPipe],
  template: `<span class="pill {{ tone() }}">{{
    '::Networking:Referral:State:' + state() | abpLocalization
  }}</span>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StatePill {
  readonly state = input.required<ReferralState>();

  protected readonly tone = computed(() => tones[this.state()] ?? '');
}
