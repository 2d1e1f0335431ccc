import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PublicMeeting } from '@api';
import { DayPipe } from '@shared/format/date';
import { weekdayOf } from '@shared/meetings/when';
import { TextPipe, Texts } from '@shared/texts/texts';
import { seatsText } from './seats-text';

/** Meetings one below the other: when, what, where, and whether there is room. */
@Component({
  selector: 'gh-meeting-list',
  imports: [DayPipe, RouterLink, TextPipe],
  template: `
    <ul class="list">
      @for (meeting of meetings(); track meeting.id) {
        <li>
          <a [routerLink]="['/meetings', meeting.id]" [class.off]="meeting.state !== 'scheduled'">
            <span class="date">
              <b class="num">{{ +meeting.date.slice(8) }}</b>
              <small>{{ meeting.date | day: 'shortMonth' }}</small>
            </span>
            <span class="what">
              <b>{{ meeting.title }}</b>
              <small>{{ details(meeting) }}</small>
            </span>
            <span class="side">
              @if (meeting.state === 'scheduled') {
                <span class="pill">{{ 'Calendar:Mode:' + meeting.mode | t }}</span>
              }
              <small>{{ seats(meeting) }}</small>
            </span>
          </a>
        </li>
      }
    </ul>
  `,
  styleUrl: './meeting-list.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MeetingList {
  private readonly texts = inject(Texts);

  readonly meetings = input.required<readonly PublicMeeting[]>();

  protected details({ date, from, place, chapterName }: PublicMeeting): string {
    const when = `${weekdayOf(date, 'short')} ${from.slice(0, 5)}`;
    const chapter = chapterName && !place?.includes(chapterName) ? chapterName : null;
    return [when, place, chapter].filter(Boolean).join(', ');
  }

  protected seats(meeting: PublicMeeting): string {
    return seatsText(meeting, this.texts);
  }
}
