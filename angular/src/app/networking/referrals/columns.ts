import type { ReferralRow, ReferralState } from '@api';

export type Column = 'draft' | 'toAnswer' | 'running' | 'over';

export const columns: readonly { key: Column; states: readonly ReferralState[] }[] = [
  { key: 'draft', states: ['draft'] },
  { key: 'toAnswer', states: ['sent', 'seen'] },
  { key: 'running', states: ['accepted', 'contacted', 'meeting', 'quoted', 'noContact'] },
  { key: 'over', states: ['won', 'lost', 'declined', 'thanked', 'closed'] },
];

/** A board: what waits, what runs, what is over; columns without a card are left out. */
export function boardOf(rows: readonly ReferralRow[]) {
  return columns
    .map(({ key, states }) => ({ key, rows: rows.filter(row => states.includes(row.state)) }))
    .filter(column => column.rows.length);
}
