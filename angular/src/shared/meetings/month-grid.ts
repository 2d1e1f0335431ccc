import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { weeksOf } from '@shared/civil-days';
import { CountedTextPipe } from '../texts/texts';
import { dayInWords, weekdayOf } from './when';

/** What a month shows of a meeting. */
export interface MonthEntry {
  id: string;
  date: string;
  from: string;
  title: string;
  state: string;
}

/** A month at a glance; the day that is chosen is told to whoever shows it in full. */
@Component({
  selector: 'gh-month-grid',
  imports: [CountedTextPipe],
  templateUrl: './month-grid.html',
  styleUrl: './month-grid.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MonthGrid {
  readonly month = input.required<string>();
  readonly entries = input.required<readonly MonthEntry[]>();
  readonly today = input('');
  readonly chosen = input<string | null>(null);
  readonly choose = output<string>();

  protected readonly room = 3;
  protected readonly weeks = computed(() => weeksOf(this.month()));
  protected readonly weekdays = ['05', '06', '07', '08', '09', '10', '11'].map(day => ({
    short: weekdayOf(`2026-01-${day}`, 'short'),
    long: weekdayOf(`2026-01-${day}`, 'long'),
  }));
  private readonly byDay = computed(() => {
    const days: Record<string, MonthEntry[]> = {};
    for (const entry of this.entries()) (days[entry.date] ??= []).push(entry);
    return days;
  });

  protected on(day: string): readonly MonthEntry[] {
    return this.byDay()[day] ?? [];
  }

  protected inWords(day: string): string {
    return dayInWords(day);
  }
}
