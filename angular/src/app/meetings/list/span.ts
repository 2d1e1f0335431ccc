import { addDays } from '@shared/civil-days';
import type { MeetingListKind } from '@api';

export type When = 'next' | 'past';

const ahead = 365;
const back = 365;
/** What is older than this the overview does not count either. */
const sheetMemory = 60;

/** The days that a list covers, both included. */
export function span(
  when: When,
  show: MeetingListKind,
  today: string,
): { from: string; to: string } {
  if (when === 'next') return { from: today, to: addDays(today, ahead) };
  if (show === 'withoutSheet') return { from: addDays(today, -sheetMemory), to: today };
  return { from: addDays(today, -back), to: addDays(today, -1) };
}
