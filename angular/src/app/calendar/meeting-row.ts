import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MyAnswer, MyMeeting } from '@api';
import { DayPipe } from '@shared/format/date';
import { weekdayOf } from '@shared/meetings/when';
import { Texts } from '@shared/texts/texts';
import { AnswerButtons } from './answer-buttons';
import { MyStanding } from './my-standing';

/** A meeting in a list: when, what, where, what one has said, and the buttons to say it. */
@Component({
  selector: 'gh-meeting-row',
  imports: [AnswerButtons, DayPipe, MyStanding, RouterLink],
  template: `
    <span class="date">
      <b class="num">{{ +meeting().date.slice(8) }}</b>
      <small>{{ meeting().date | day: 'shortMonth' }}</small>
    </span>
    <div class="what">
      <a [routerLink]="['/meetings', meeting().id]">{{ meeting().title }}</a>
      <small>{{ details() }}</small>
      <small class="row wrap gap2"><gh-my-standing [meeting]="meeting()" />{{ coming() }}</small>
    </div>
    <gh-answer-buttons [meeting]="meeting()" (answered)="answered.emit($event)" />
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: 2.75rem minmax(0, 1fr) auto;
      align-items: center;
      gap: var(--gh-2) var(--gh-4);
      padding: var(--gh-3) var(--gh-card);
      border-top: 1px solid var(--gh-line);
    }
    .date,
    .what {
      display: grid;
      gap: 2px;
    }
    .date {
      justify-items: center;
      gap: 0;
    }
    .date b {
      font-size: var(--gh-text-xl);
      line-height: 1.2;
    }
    .what a {
      font-weight: 600;
      color: inherit;
    }
    small {
      color: var(--gh-muted);
      font-size: var(--gh-text-sm);
    }
    gh-answer-buttons {
      justify-content: flex-end;
    }
    @media (max-width: 40em) {
      :host {
        grid-template-columns: 2.25rem minmax(0, 1fr);
      }
      .date {
        align-self: start;
      }
      gh-answer-buttons {
        grid-column: 2;
        justify-content: flex-start;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MeetingRow {
  private readonly texts = inject(Texts);

  readonly meeting = input.required<MyMeeting>();
  readonly answered = output<MyAnswer>();

  protected readonly details = computed(() => {
    const { date, from, place, mode, chapterName } = this.meeting();
    const where = place || this.texts.t(`Calendar:Mode:${mode}`);
    const chapter = chapterName && !where.includes(chapterName) ? chapterName : null;
    return [`${weekdayOf(date, 'short')} ${from.slice(0, 5)}`, where, chapter]
      .filter(Boolean)
      .join(', ');
  });
  protected readonly coming = computed(() => {
    const { coming, seats, state } = this.meeting();
    if (state !== 'scheduled') return this.meeting().stateReason ?? '';
    if (!coming && seats == null) return '';
    return seats == null
      ? this.texts.count('Calendar:Coming', coming)
      : this.texts.t('Calendar:SeatsTaken', coming, seats);
  });
}
