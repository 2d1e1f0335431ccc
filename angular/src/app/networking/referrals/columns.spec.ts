import type { ReferralRow, ReferralState } from '@api';
import { boardOf, columns } from './columns';

const rows = (...states: ReferralState[]) => states.map(state => ({ state }) as ReferralRow);

describe('the board of referrals', () => {
  it('shows what waits, what runs and what is over', () => {
    const board = boardOf(rows('won', 'sent', 'quoted', 'seen'));

    expect(board.map(column => [column.key, column.rows.length])).toEqual([
      ['toAnswer', 2],
      ['running', 1],
      ['over', 1],
    ]);
  });

  it('has a place for every state, once', () => {
    const states = columns.flatMap(column => column.states);

    expect(new Set(states).size).toBe(states.length);
    expect(states.length).toBe(13);
  });
});
