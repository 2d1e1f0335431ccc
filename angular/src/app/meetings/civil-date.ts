import { inject, Pipe, type PipeTransform } from '@angular/core';
import { documentCulture, formattingLocale } from '@shared/format/culture';
import { Texts } from '@shared/texts/texts';

/** Civil dates are texts such as 2026-12-31; no browser's time zone may move them. */
export function todayIn(zone: string, now = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(now);
}

export function addDays(date: string, days: number): string {
  const moved = asUtc(date);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** Monday is 0, as the rules for repeating count. */
export function weekdayOf(date: string): number {
  return (asUtc(date).getUTCDay() + 6) % 7;
}

/** "Wed 2 Dec 2026" in the reader's words. */
export function dayInWords(date: string, culture = documentCulture()): string {
  return format(
    date,
    { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
    culture,
  );
}

export function weekdayName(weekday: number, style: 'long' | 'short' = 'long'): string {
  return format(addDays('2024-01-01', weekday), { weekday: style }, documentCulture());
}

/** "07:00:00" as the reader writes it: 07:00. */
export function clockTime(time: string): string {
  return time.slice(0, 5);
}

function format(date: string, options: Intl.DateTimeFormatOptions, culture: string): string {
  const locale = formattingLocale(culture);
  const text = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(asUtc(date));
  return text.replace(/^(\p{L}+), /u, '$1 ');
}

function asUtc(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

interface Timed {
  date: string;
  from: string;
  to: string;
}

/** Day and hours of a meeting, as the clock on its wall shows them. */
@Pipe({ name: 'meetingTime' })
export class MeetingTimePipe implements PipeTransform {
  private readonly texts = inject(Texts);

  transform({ date, from, to }: Timed): string {
    return this.texts.t('MeetingPage:When', dayInWords(date), clockTime(from), clockTime(to));
  }
}

@Pipe({ name: 'weekday' })
export class WeekdayPipe implements PipeTransform {
  transform(date: string | null | undefined): string {
    return date ? dayInWords(date) : '';
  }
}
