/** Civil dates and months as the host writes them: 2026-12-31, 2026-12. They know no time zone. */
const dayMs = 86_400_000;

/**
 * The date on the association's wall, by which the host judges (R6), so many days from now: whoever travels, or works
 * late beside another midnight, has another one on their own.
 */
export function today(days = 0, zone = associationZone(), now = new Date()): string {
  return addDays(new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(now), days);
}

/** Said once, when the page learns whose association it shows. */
export function keepCalendarOf(zone: string | undefined): void {
  const known = document.documentElement.dataset;
  if (zone && isZone(zone)) known['zone'] = zone;
  else delete known['zone'];
}

export function addDays(day: string, days: number): string {
  return written(Date.parse(day) + days * dayMs);
}

/** How many days there are from one to another, both counted: 1 where they are the same. */
export function daysFrom(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / dayMs + 1;
}

export function addMonths(month: string, months: number): string {
  const [year, index] = month.split('-').map(Number);
  return written(Date.UTC(year, index - 1 + months, 1)).slice(0, 7);
}

export function lastDayOf(month: string): string {
  return addDays(`${addMonths(month, 1)}-01`, -1);
}

/** Monday is 0, as the rules for repeating count. */
export function weekdayOf(day: string): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}

/** Whether somebody may have typed it into the address. */
export function isMonth(text: string | null | undefined): text is string {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text ?? '');
}

/** The weeks of a month from Monday to Sunday; null where a day belongs to another month. */
export function weeksOf(month: string): (string | null)[][] {
  const first = `${month}-01`;
  const before = weekdayOf(first);
  const count = Number(lastDayOf(month).slice(8));
  const cells = Array.from({ length: Math.ceil((before + count) / 7) * 7 }, (_, index) =>
    index < before || index >= before + count ? null : addDays(first, index - before),
  );
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

function written(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** The reader's own where nothing is known of the association. */
function associationZone(): string | undefined {
  return document.documentElement.dataset['zone'];
}

/** A browser may be older than the zones the host knows. */
export function isZone(zone: string): boolean {
  try {
    return !!new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    return false;
  }
}
