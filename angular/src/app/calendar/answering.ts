import { inject, Injectable, signal } from '@angular/core';
import type { MyAnswer, MyMeeting } from '@api';
import { finalize } from 'rxjs';
import { Problems } from '../core/problems';
import { Toasts } from '../core/toasts';
import { MyMeetingsApi, type Said } from './meetings-api';

/** How it stands with a member and a meeting, in one word. */
export type Standing = 'coming' | 'waiting' | 'offered' | 'no' | 'maybe' | 'substitute' | 'none';

export function standingOf(answer: MyAnswer | null | undefined): Standing {
  if (!answer?.reply) return 'none';
  if (answer.seat === 'waiting' || answer.seat === 'offered') return answer.seat;
  return answer.reply === 'yes' ? 'coming' : answer.reply;
}

/** Whether a member can still answer. */
export function isOpen({ state, endsAt }: MyMeeting, now = Date.now()): boolean {
  return state === 'scheduled' && Date.parse(endsAt) > now;
}

/** Whether they are more than there are seats: for them none can be kept, wherever they stand in the line. */
export function isTooMany({ answer, seats }: MyMeeting): boolean {
  return answer?.seat === 'waiting' && seats != null && answer.guests >= seats;
}

/** How many guests are offered: no more than the meeting allows, and no more than there is room for beside a seat. */
export function mostGuests(meeting: MyMeeting): number {
  const { answer, maxGuests, seats, coming } = meeting;
  const brought = isTooMany(meeting) ? 0 : (answer?.guests ?? 0);
  const free = seats != null && answer?.seat === 'seated' ? Math.max(0, seats - coming) : Infinity;
  return Math.max(brought, Math.min(maxGuests, brought + free));
}

/** Sends an answer, says what became of it, and lets it be taken back where there was another before. */
@Injectable({ providedIn: 'root' })
export class Answering {
  private readonly api = inject(MyMeetingsApi);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);
  private readonly busyWith = signal<string | null>(null);

  readonly busy = this.busyWith.asReadonly();

  send(meeting: MyMeeting, said: Said, done: (answer: MyAnswer) => void): void {
    if (this.busyWith()) return;
    const before = meeting.answer;
    this.busyWith.set(meeting.id);
    this.api
      .answer(meeting.id, said)
      .pipe(finalize(() => this.busyWith.set(null)))
      .subscribe({
        next: answer => {
          done(answer);
          const text = `::Calendar:Told:${standingOf(answer)}`;
          if (before) this.toasts.undoable(text, () => this.takeBack(meeting, before, done));
          else this.toasts.say(text);
        },
        error: (error: unknown) => this.problems.report(error),
      });
  }

  accept(meeting: MyMeeting, done: (answer: MyAnswer) => void): void {
    this.api.acceptSeat(meeting.id).subscribe({
      next: answer => {
        done(answer);
        this.toasts.say('::Calendar:Told:coming');
      },
      error: (error: unknown) => this.problems.report(error),
    });
  }

  private takeBack(meeting: MyMeeting, before: MyAnswer, done: (answer: MyAnswer) => void): void {
    this.api.answer(meeting.id, saidIn(before)).subscribe({
      next: done,
      error: (error: unknown) => this.problems.report(error),
    });
  }
}

export function saidIn({ reply, guests, note, substitute }: MyAnswer): Said {
  return {
    reply: reply ?? 'yes',
    guests,
    note: note ?? null,
    substitute: substitute ?? null,
  };
}
