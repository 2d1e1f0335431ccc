import { ChangeDetectionStrategy, Component, computed, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { MyAnswer } from '@api';
import { today } from '@shared/civil-days';
import { dayInWords, hoursOf } from '@shared/meetings/when';
import { apiResource } from '../core/api';
import { latest } from '../shared/latest';
import { ProblemNote } from '../shared/problem-note';
import { Skeleton } from '../shared/skeleton';
import { AnswerButtons } from './answer-buttons';
import { isOpen } from './answering';
import { MyStanding } from './my-standing';

/** The member's next meeting, answered from where they arrive; nothing where there is none. */
@Component({
  selector: 'gh-next-meeting',
  imports: [AnswerButtons, LocalizationPipe, MyStanding, ProblemNote, RouterLink, Skeleton],
  template: `
    @if (next(); as meeting) {
      <section class="card" aria-labelledby="next-meeting">
        <div class="head">
          <h2 id="next-meeting">{{ '::Calendar:Next' | abpLocalization }}</h2>
          <a class="small" routerLink="/meetings">{{ '::App:All' | abpLocalization }}</a>
        </div>
        <div class="stack">
          <p>
            <a class="strong" [routerLink]="['/meetings', meeting.id]">{{ meeting.title }}</a><br />
            <span class="small muted">{{ when() }}<br />{{ meeting.place }}</span>
          </p>
          <gh-my-standing [meeting]="meeting" />
          <gh-answer-buttons [meeting]="meeting" (answered)="note($event)" />
        </div>
      </section>
    } @else if (resource.error(); as error) {
      <section class="card">
        <gh-problem-note [error]="error" (retry)="resource.reload()" />
      </section>
    } @else if (resource.isLoading()) {
      <section class="card"><gh-skeleton kind="text" [lines]="3" /></section>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NextMeeting {
  protected readonly resource = apiResource('/api/meetings/mine', () => ({
    query: { from: today(), to: today(60), maxResultCount: 10 },
  }));
  private readonly loaded = latest(this.resource);
  protected readonly next = linkedSignal(() =>
    this.loaded()?.items.find(meeting => isOpen(meeting)),
  );
  protected readonly when = computed(() => {
    const meeting = this.next();
    return meeting ? `${dayInWords(meeting.date)}, ${hoursOf(meeting)}` : '';
  });

  protected note(answer: MyAnswer): void {
    this.next.update(meeting => meeting && { ...meeting, answer });
  }
}
