/** Civil dates and months as the host writes them: 2026-12-31, 2026-12. They know no time zone. */
const dayMs = 86_400_000;

export function today(now = new Date()): string {
  return written(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}

export function addDays(day: string, days: number): string {
  return written(Date.parse(day) + days * dayMs);
}

export function addMonths(month: string, months: number): string {
  const [year, index] = month.split('-').map(Number);
  return written(Date.UTC(year, index - 1 + months, 1)).slice(0, 7);
}

export function lastDayOf(month: string): string {
  return addDays(`${addMonths(month, 1)}-01`, -1);
}

/** Whether somebody may have typed it into the address. */
export function isMonth(text: string | null | undefined): text is string {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text ?? '');
}

/** The weeks of a month from Monday to Sunday; null where a day belongs to another month. */
export function weeksOf(month: string): (string | null)[][] {
  const first = `${month}-01`;
  const before = (new Date(first).getUTCDay() + 6) % 7;
  const count = Number(lastDayOf(month).slice(8));
  const cells = Array.from({ length: Math.ceil((before + count) / 7) * 7 }, (_, index) =>
    index < before || index >= before + count ? null : addDays(first, index - before),
  );
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

function written(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
