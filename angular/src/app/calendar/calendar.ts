import { ChangeDetectionStrategy, Component, computed, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { MyAnswer, WhoseMeetings } from '@api';
import { addDays, addMonths, isMonth, lastDayOf, today } from '@shared/civil-days';
import { DayPipe } from '@shared/format/date';
import { Icon } from '@shared/icons/icon';
import { MonthGrid } from '@shared/meetings/month-grid';
import { dayInWords } from '@shared/meetings/when';
import { apiResource } from '../core/api';
import { latest } from '../shared/latest';
import { ListFrame } from '../shared/list-frame';
import { listAddress } from '../shared/list-address';
import { PageHead } from '../shared/page-head';
import { ProblemNote } from '../shared/problem-note';
import { Skeleton } from '../shared/skeleton';
import { MeetingRow } from './meeting-row';

const daysAhead = 120;
const monthSize = 1000;
const choices: readonly WhoseMeetings[] = ['mine', 'chapters', 'association', 'all'];

/** A member's meetings, as a list or by the month, answered from here. */
@Component({
  selector: 'gh-calendar',
  imports: [
    DayPipe,
    Icon,
    ListFrame,
    LocalizationPipe,
    MeetingRow,
    MonthGrid,
    PageHead,
    ProblemNote,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './calendar.html',
  styleUrl: './calendar.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Calendar {
  protected readonly address = listAddress(20);
  protected readonly choices = choices;
  protected readonly today = today();
  protected readonly thisMonth = this.today.slice(0, 7);
  protected readonly whose = computed(
    () => choices.find(choice => choice === this.address.get('whose')) ?? 'mine',
  );
  protected readonly month = computed(() => {
    const month = this.address.get('month');
    return isMonth(month) ? month : null;
  });
  protected readonly resource = apiResource('/api/meetings/mine', () => {
    const month = this.month();
    return {
      query: {
        whose: this.whose(),
        from: month ? `${month}-01` : this.today,
        to: month ? lastDayOf(month) : addDays(this.today, daysAhead),
        skipCount: month ? 0 : this.address.skip(),
        maxResultCount: month ? monthSize : this.address.pageSize,
      },
    };
  });
  private readonly loaded = latest(this.resource);
  protected readonly page = linkedSignal(() => this.loaded());
  protected readonly chosen = signal<string | null>(null);
  protected readonly onChosen = computed(() =>
    (this.page()?.items ?? []).filter(meeting => meeting.date === this.chosen()),
  );

  protected note(id: string, answer: MyAnswer): void {
    this.page.update(
      page =>
        page && {
          ...page,
          items: page.items.map(meeting => (meeting.id === id ? { ...meeting, answer } : meeting)),
        },
    );
    this.resource.reload();
  }

  protected show(month: string | null): void {
    this.chosen.set(null);
    this.address.set({ month });
  }

  protected of(month: string, change: number): string {
    return addMonths(month, change);
  }

  protected inWords(day: string): string {
    return dayInWords(day);
  }
}
