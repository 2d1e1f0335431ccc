import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { LeaveCard } from '@api';
import { DayPipe } from '@shared/format/date';
import { TextPipe } from '@shared/texts/texts';
import { WeekdayPipe } from '../meetings/civil-date';
import type { LeaveSide } from './leaves-api';

const tones: Record<string, string> = { requested: 'warn', approved: 'good', declined: 'bad' };

/** One leave: when, from what, why, how far it has come, and what can still be done. */
@Component({
  selector: 'gh-leave-card',
  imports: [DayPipe, LocalizationPipe, TextPipe, WeekdayPipe],
  templateUrl: './leave-card.html',
  styleUrl: './leave-card.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LeaveCardView {
  readonly leave = input.required<LeaveCard>();
  readonly side = input.required<LeaveSide>();
  readonly endChosen = output();
  readonly withdrawn = output();

  /** A request whose first day has come can no longer be approved; an approved one is running, or over. */
  protected readonly word = computed(() => {
    const { state, hasBegun, isOver } = this.leave();
    if (state === 'requested' && hasBegun) return 'late';
    if (state === 'approved' && isOver) return 'over';
    return state === 'approved' && hasBegun ? 'running' : state;
  });
  protected readonly tone = computed(() =>
    this.word() === 'over' ? '' : tones[this.leave().state],
  );
  private readonly isStanding = computed(
    () => ['requested', 'approved'].includes(this.leave().state) && !this.leave().isOver,
  );
  /** Officers decline what nobody has granted yet. */
  protected readonly mayWithdraw = computed(
    () => this.isStanding() && (this.side() === 'member' || this.leave().state === 'approved'),
  );
  protected readonly mayEnd = computed(
    () =>
      this.isStanding() &&
      this.leave().state === 'approved' &&
      !this.leave().plannedTo &&
      this.leave().from < this.leave().to,
  );
}
