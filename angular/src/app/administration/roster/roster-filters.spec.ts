import type { RosterGroupRow } from '@api';
import { filtersOf, isSame } from './roster-filters';

describe('a group of the roster', () => {
  const group = {
    id: '1',
    name: 'Overdue',
    standing: ['grace', 'lapsed'],
    town: 'Linden',
    mayChange: true,
  } as RosterGroupRow;

  it('is the present filter in whatever order it was chosen', () => {
    const standing: RosterGroupRow['standing'] = ['lapsed', 'grace'];

    expect(isSame(filtersOf(group), { filter: ' ', standing, town: 'Linden' })).toBe(true);
  });

  it('is another one with a filter more or less', () => {
    const { standing } = group;

    expect(isSame(filtersOf(group), { filter: '', standing })).toBe(false);
    expect(isSame(filtersOf(group), { filter: 'x', standing, town: 'Linden' })).toBe(false);
  });
});
