import { Pipe, PipeTransform } from '@angular/core';
import { documentCulture, formattingLocale } from './culture';

/** medium: 31 Dec 2026; long: 31 December 2026; month: December 2026; day: 31 December; time adds the hour. */
export type DateStyle = 'medium' | 'long' | 'month' | 'shortMonth' | 'day' | 'time';

const styles: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  shortMonth: { month: 'short' },
  day: { day: 'numeric', month: 'long' },
  time: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
};

/** A civil date (2026-12-31, 2026-12) has no time zone and must not move to the day before. */
const civilDate = /^\d{4}-\d{2}(-\d{2})?$/;

export function formatDate(
  value: string,
  style: DateStyle = 'medium',
  culture = documentCulture(),
): string {
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) return '';
  const timeZone = civilDate.test(value) ? 'UTC' : undefined;
  const options = { ...styles[style], timeZone };
  return new Intl.DateTimeFormat(formattingLocale(culture), options).format(date);
}

@Pipe({ name: 'day' })
export class DayPipe implements PipeTransform {
  transform(value: string | null | undefined, style: DateStyle = 'medium'): string {
    return value ? formatDate(value, style) : '';
  }
}
