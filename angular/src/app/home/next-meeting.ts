import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { PagedResult } from '@api';
import { Icon } from '@shared/icons/icon';
import { TextPipe } from '@shared/texts/texts';
import { daysFromNow } from '../networking/follow-up/days';
import { Deeds } from '../networking/shared/deeds';
import { latest } from '../shared/latest';
import { query } from '../shared/query';
import { formatMeetingStart } from './meeting-start';

/** What this card needs to know of a meeting. */
interface UpcomingMeeting {
  id: string;
  title: string;
  chapterName?: string | null;
  date: string;
  from: string;
  place?: string | null;
  coming: number;
  visitors: number;
  state: string;
  answer?: { reply: string } | null;
}

const weeks = 60;

/** The next meeting and one's answer to it; where the association keeps no meetings, nothing. */
@Component({
  selector: 'gh-next-meeting',
  imports: [Icon, LocalizationPipe, TextPipe],
  template: `
    @if (meeting(); as meeting) {
      <section class="card" aria-labelledby="next-meeting">
        <h2 id="next-meeting">{{ start() }}</h2>
        <p class="small">
          <b>{{ meeting.title }}</b><br />
          <span class="muted">
            @if (meeting.place; as place) {
              {{ place }}.
            }
            {{ 'Home:Coming' | t: meeting.coming : meeting.visitors }}
          </span>
        </p>
        <div class="row wrap gap2">
          <button
            type="button"
            class="btn sm"
            [class.primary]="!isComing()"
            [attr.aria-pressed]="isComing()"
            (click)="answer('yes')"
          >
            <gh-icon name="check" />
            {{ '::Home:WillBeThere' | abpLocalization }}
          </button>
          <button
            type="button"
            class="btn sm"
            [attr.aria-pressed]="reply() === 'no'"
            (click)="answer('no')"
          >
            {{ '::Home:CannotCome' | abpLocalization }}
          </button>
        </div>
      </section>
    }
  `,
  styles: `
    :host:empty {
      display: none;
    }
    .card {
      display: grid;
      gap: var(--gh-3);
    }
    @media (max-width: 760px) {
      .card {
        padding: var(--gh-4);
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NextMeeting {
  private readonly http = inject(HttpClient);
  private readonly deeds = inject(Deeds);

  private readonly resource = httpResource<PagedResult<UpcomingMeeting>>(() => ({
    url: '/api/meetings/mine',
    params: query({ from: daysFromNow(0), to: daysFromNow(weeks), maxResultCount: 5 }),
  }));
  private readonly page = latest(this.resource);
  protected readonly meeting = computed(() =>
    this.page()?.items?.find(meeting => meeting.state !== 'cancelled'),
  );
  protected readonly reply = computed(() => this.meeting()?.answer?.reply ?? null);
  protected readonly isComing = computed(() => this.reply() === 'yes');
  protected readonly start = computed(() => {
    const meeting = this.meeting();
    return meeting ? formatMeetingStart(meeting.date, meeting.from) : '';
  });

  protected answer(reply: string): void {
    const id = this.meeting()?.id;
    this.deeds.do(this.http.put(`/api/meetings/mine/${id}/answer`, { reply }), {
      then: () => void this.resource.reload(),
    });
  }
}
