import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { LeaveCard } from '@api';
import { DayPipe } from '@shared/format/date';
import { TextPipe } from '@shared/texts/texts';
import { WeekdayPipe } from '../meetings/civil-date';

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
  protected readonly isStanding = computed(
    () => ['requested', 'approved'].includes(this.leave().state) && !this.leave().isOver,
  );
  protected readonly mayEnd = computed(
    () =>
      this.isStanding() &&
      this.leave().state === 'approved' &&
      !this.leave().plannedTo &&
      this.leave().from < this.leave().to,
  );
}
