import { inject, Pipe, type PipeTransform } from '@angular/core';
import { addDays } from '@shared/civil-days';
import { documentCulture, formattingLocale } from '@shared/format/culture';
import { Texts } from '@shared/texts/texts';

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
  const text = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(
    new Date(date),
  );
  return text.replace(/^(\p{L}+), /u, '$1 ');
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
