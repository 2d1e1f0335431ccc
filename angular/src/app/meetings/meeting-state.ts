import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { MeetingState, SheetState } from '@api';
import { Texts } from '@shared/texts/texts';

interface Stated {
  state: MeetingState;
  sheet: SheetState;
  endsAt: string;
}

const tones: Record<string, string> = {
  cancelled: 'bad',
  holiday: 'info',
  missing: 'warn',
  draft: 'warn',
  submitted: 'good',
  amended: 'good',
};

/** How far a meeting has come: whether it takes place, and afterwards how its sheet stands. */
export function stageOf({ state, sheet, endsAt }: Stated, now = Date.now()): string {
  if (state !== 'scheduled') return state;
  const isOver = Date.parse(endsAt) <= now;
  return isOver && (sheet === 'scheduled' || sheet === 'open') ? 'missing' : sheet;
}

@Component({
  selector: 'gh-meeting-state',
  template: '<span class="pill {{ tone() }}">{{ word() }}</span>',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MeetingStatePill {
  private readonly texts = inject(Texts);

  readonly meeting = input.required<Stated>();

  private readonly stage = computed(() => stageOf(this.meeting()));
  protected readonly tone = computed(() => tones[this.stage()] ?? '');
  protected readonly word = computed(() => this.texts.t(`MeetingPage:Stage:${this.stage()}`));
}

/** Whether a sheet counts: from then on it changes only with a reason. */
export function isSettled(sheet: SheetState | undefined): boolean {
  return sheet === 'submitted' || sheet === 'amended';
}
