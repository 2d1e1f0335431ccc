import { documentCulture, formattingLocale } from '@shared/format/culture';

const farAway = 6;

/** "Wednesday, 12:15" within a week, with the date after that; the clock on the meeting's own wall. */
export function formatMeetingStart(
  date: string,
  from: string,
  now = new Date(),
  culture = documentCulture(),
): string {
  const day = new Date(`${date}T00:00:00Z`);
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  const isNear = (day.getTime() - today) / 86_400_000 <= farAway;
  const style: Intl.DateTimeFormatOptions = isNear
    ? { weekday: 'long', timeZone: 'UTC' }
    : { weekday: 'short', day: 'numeric', month: 'long', timeZone: 'UTC' };
  const words = new Intl.DateTimeFormat(formattingLocale(culture), style).format(day);
  return `${words}, ${from.slice(0, 5)}`;
}
