import { isZone } from '../civil-days';
import { documentCulture, formattingLocale } from '../format/culture';

/** When a meeting is: by the clock on its wall, and as instants. */
export interface When {
  date: string;
  from: string;
  to: string;
  zone: string;
  startsAt: string;
  endsAt: string;
}

const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
const day: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' };

/** 07:00–08:30, on one line. */
export function hoursOf({ from, to }: Pick<When, 'from' | 'to'>): string {
  return `${from.slice(0, 5)}\u2060–\u2060${to.slice(0, 5)}`;
}

export function weekdayOf(date: string, style: 'short' | 'long', culture = documentCulture()) {
  return format(date, { weekday: style, timeZone: 'UTC' }, culture);
}

/** Tuesday, 1 December 2026 */
export function dayInWords(date: string, culture = documentCulture()): string {
  return format(date, { ...day, year: 'numeric', timeZone: 'UTC' }, culture);
}

/** Central European Standard Time; the name that the host knows where the browser is older than the zone. */
export function zoneName({ startsAt, zone }: When, culture = documentCulture()): string {
  if (!isZone(zone)) return zone;
  const formatter = new Intl.DateTimeFormat(formattingLocale(culture), {
    timeZone: zone,
    timeZoneName: 'long',
  });
  const parts = formatter.formatToParts(new Date(startsAt));
  return parts.find(part => part.type === 'timeZoneName')?.value ?? zone;
}

/** The same by the reader's own clock; null where it shows what the one on the wall shows. */
export function readersTime(
  { date, from, startsAt, endsAt }: When,
  readersZone = Intl.DateTimeFormat().resolvedOptions().timeZone,
  culture = documentCulture(),
): string | null {
  const [start, end] = [new Date(startsAt), new Date(endsAt)];
  const at = (timeZone: string) =>
    new Intl.DateTimeFormat(formattingLocale(culture), { ...day, ...clock, timeZone });
  const onTheWall = at('UTC').format(new Date(`${date}T${from}Z`));
  return at(readersZone).format(start) === onTheWall
    ? null
    : at(readersZone).formatRange(start, end);
}

function format(value: string, options: Intl.DateTimeFormatOptions, culture: string): string {
  return new Intl.DateTimeFormat(formattingLocale(culture), options).format(new Date(value));
}
