import { weekdayOf } from '@shared/civil-days';

export type RepeatKind = 'once' | 'weekly' | 'monthlyWeekday' | 'monthlyDay' | 'own';
export type RepeatEnd = 'never' | 'on' | 'after';

/** A rule for repeating as plain choices. */
export interface Repeat {
  kind: RepeatKind;
  /** Every how many weeks or months. */
  every: number;
  /** Monday is 0. */
  weekdays: number[];
  /** 1 to 4, or -1 for the last. */
  nth: number;
  weekday: number;
  ends: RepeatEnd;
  until: string;
  count: number;
  /** A rule that no plain choice says. */
  own: string;
}

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The rule of iCalendar that the choices come to; none for a single meeting. */
export function toRule(repeat: Repeat, date: string): string | null {
  if (repeat.kind === 'once') return null;
  if (repeat.kind === 'own') return repeat.own.trim() || null;
  const every = repeat.every > 1 ? `;INTERVAL=${repeat.every}` : '';
  return frequency(repeat, date) + every + end(repeat);
}

/** What fits a date when nothing has been chosen yet. */
export function repeatOn(date: string, kind: RepeatKind = 'once'): Repeat {
  return {
    kind,
    every: 1,
    weekdays: [weekdayOf(date)],
    nth: nthOf(date),
    weekday: weekdayOf(date),
    ends: 'never',
    until: '',
    count: 10,
    own: '',
  };
}

/** The choices that say a rule; a rule that they cannot say stays as it is written. */
export function readRule(rule: string | null, date: string): Repeat {
  const repeat = repeatOn(date);
  if (!rule) return repeat;
  const parts = new Map(rule.split(';').map(part => part.split('=', 2) as [string, string]));
  const kind = kindOf(parts);
  const [days, position] = daysOf(parts.get('BYDAY') ?? '');
  return {
    ...repeat,
    kind,
    own: rule,
    every: Number(parts.get('INTERVAL') ?? 1),
    weekdays: days.length ? days : repeat.weekdays,
    nth: position || repeat.nth,
    weekday: days[0] ?? repeat.weekday,
    ...endOf(parts),
  };
}

/** A rule that merely followed the old date follows the new one. */
export function moved(repeat: Repeat, from: string, to: string): Repeat {
  const onlyThatDay = repeat.weekdays.length === 1 && repeat.weekdays[0] === weekdayOf(from);
  const thatWeek = repeat.weekday === weekdayOf(from) && repeat.nth === nthOf(from);
  return {
    ...repeat,
    weekdays: onlyThatDay ? [weekdayOf(to)] : repeat.weekdays,
    ...(thatWeek ? { weekday: weekdayOf(to), nth: nthOf(to) } : {}),
  };
}

function frequency({ kind, weekdays, nth, weekday }: Repeat, date: string): string {
  if (kind === 'monthlyDay') return `FREQ=MONTHLY;BYMONTHDAY=${Number(date.slice(8))}`;
  if (kind === 'monthlyWeekday') return `FREQ=MONTHLY;BYDAY=${nth}${codes[weekday]}`;
  const days = weekdays.length ? weekdays : [weekdayOf(date)];
  return `FREQ=WEEKLY;BYDAY=${[...days].sort().map(day => codes[day])}`;
}

function end({ ends, until, count }: Repeat): string {
  if (ends === 'after') return `;COUNT=${count}`;
  return ends === 'on' && until ? `;UNTIL=${until.replaceAll('-', '')}` : '';
}

function nthOf(date: string): number {
  const nth = Math.ceil(Number(date.slice(8)) / 7);
  return nth > 4 ? -1 : nth;
}

const weekly = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'UNTIL', 'COUNT']);
const monthly = new Set([...weekly, 'BYMONTHDAY']);

function kindOf(parts: Map<string, string>): RepeatKind {
  const has = (known: Set<string>) => [...parts.keys()].every(name => known.has(name));
  const byDay = parts.get('BYDAY') ?? '';
  if (parts.get('FREQ') === 'WEEKLY' && has(weekly)) return 'weekly';
  if (parts.get('FREQ') !== 'MONTHLY' || !has(monthly)) return 'own';
  if (/^(-1|[1-4])[A-Z]{2}$/.test(byDay) && !parts.has('BYMONTHDAY')) return 'monthlyWeekday';
  return !byDay && /^\d+$/.test(parts.get('BYMONTHDAY') ?? '') ? 'monthlyDay' : 'own';
}

function daysOf(byDay: string): [number[], number] {
  const named = byDay.split(',').map(day => /^(-?\d)?([A-Z]{2})$/.exec(day));
  const days = named.flatMap(match => (match ? [codes.indexOf(match[2])] : []));
  return [days, Number(named[0]?.[1] ?? 0)];
}

function endOf(parts: Map<string, string>): Partial<Repeat> {
  const until = /^(\d{4})(\d{2})(\d{2})/.exec(parts.get('UNTIL') ?? '');
  if (until) return { ends: 'on', until: until.slice(1).join('-') };
  return parts.has('COUNT') ? { ends: 'after', count: Number(parts.get('COUNT')) } : {};
}
