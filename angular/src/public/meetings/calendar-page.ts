import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  resource,
  signal,
} from '@angular/core';
import { type Params, Router, RouterLink } from '@angular/router';
import { address, type PagedResultDtoOfPublicMeeting } from '@api';
import { addDays, addMonths, isMonth, lastDayOf, today } from '@shared/civil-days';
import { DayPipe } from '@shared/format/date';
import { Icon } from '@shared/icons/icon';
import { MonthGrid } from '@shared/meetings/month-grid';
import { dayInWords } from '@shared/meetings/when';
import { TextPipe } from '@shared/texts/texts';
import { ProblemText } from '../core/problem-text';
import { MeetingList } from './meeting-list';
import { MeetingsApi } from './meetings-api';

const pageSize = 20;
const daysAhead = 180;
/** More than any page of a month shows at once; beyond it a chapter is chosen. */
const monthSize = 1000;

/** The association's meetings that are open to visitors, as a list or by the month. */
@Component({
  selector: 'gh-calendar-page',
  imports: [DayPipe, Icon, MeetingList, MonthGrid, ProblemText, RouterLink, TextPipe],
  templateUrl: './calendar-page.html',
  styleUrl: './calendar-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CalendarPage {
  private readonly api = inject(MeetingsApi);
  private readonly router = inject(Router);

  readonly chapter = input<string>();
  readonly month = input<string>();
  readonly page = input<string>();

  protected readonly today = today();
  protected readonly thisMonth = this.today.slice(0, 7);
  protected readonly shownMonth = computed(() => {
    const month = this.month();
    return isMonth(month) ? month : null;
  });
  protected readonly pageNumber = computed(() => Math.max(1, Math.floor(Number(this.page())) || 1));
  protected readonly chapters = resource({
    loader: ({ abortSignal }) => this.api.chapters(abortSignal),
  });
  protected readonly found = resource({
    params: () => this.request(this.shownMonth(), this.pageNumber(), this.chapter()),
    loader: ({ params, abortSignal }) => this.api.list(params, abortSignal),
  });
  /** The last reply stays on screen while the next one is on its way. */
  protected readonly shown = linkedSignal<
    PagedResultDtoOfPublicMeeting | null,
    PagedResultDtoOfPublicMeeting | null
  >({
    source: () => (this.found.hasValue() ? this.found.value() : null),
    computation: (reply, before) => reply ?? before?.value ?? null,
  });
  protected readonly lastPage = computed(() =>
    Math.ceil((this.shown()?.totalCount ?? 0) / pageSize),
  );
  protected readonly chosen = signal<string | null>(null);
  protected readonly onChosen = computed(() =>
    (this.shown()?.items ?? []).filter(meeting => meeting.date === this.chosen()),
  );
  protected readonly calendarFile = computed(() =>
    this.chapter()
      ? address('/api/meetings/calendars/chapters/{id}.ics', { path: { id: this.chapter()! } })
      : address('/api/meetings/calendars/association.ics'),
  );

  protected inWords(day: string): string {
    return dayInWords(day);
  }

  protected of(month: string, change: number): string {
    return addMonths(month, change);
  }

  protected choose(event: Event): void {
    this.go({ chapter: (event.target as HTMLSelectElement).value || null });
  }

  protected go(queryParams: Params): void {
    this.chosen.set(null);
    void this.router.navigate(['/meetings'], {
      queryParams: { page: null, ...queryParams },
      queryParamsHandling: 'merge',
      scroll: 'manual',
    });
  }

  private request(month: string | null, page: number, chapterId: string | undefined) {
    return month
      ? { chapterId, from: `${month}-01`, to: lastDayOf(month), maxResultCount: monthSize }
      : {
          chapterId,
          from: this.today,
          to: addDays(this.today, daysAhead),
          skipCount: (page - 1) * pageSize,
          maxResultCount: pageSize,
        };
  }
}
