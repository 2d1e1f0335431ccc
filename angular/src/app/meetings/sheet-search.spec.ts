import type { SheetPage, SheetRow } from '@api';
import { matching, withFound } from './sheet-search';

const row = (memberId: string, change: Partial<SheetRow> = {}) =>
  ({ memberId, name: memberId, code: 'unmarked', ...change }) as SheetRow;
const sheet = (change: Partial<SheetPage>) => ({ rows: [row('ada')], ...change }) as SheetPage;

describe('a sheet with too many people to show them all', () => {
  it('takes those who are found among its rows and leaves out so many fewer', () => {
    const cut = sheet({ rest: { people: 3, here: 1, unmarked: 2 } });

    const more = withFound(cut, [row('ada'), row('grace', { code: 'late' }), row('joan')]);

    expect(more.rows.map(({ memberId }) => memberId)).toEqual(['ada', 'grace', 'joan']);
    expect(more.rest).toEqual({ people: 1, here: 0, unmarked: 1 });
    expect(withFound(more, [row('joan', { code: 'present' })])).toEqual({
      ...more,
      rows: [...more.rows.slice(0, 2), row('joan', { code: 'present' })],
    });
  });

  it('is found in by parts of names and companies', () => {
    const rows = [row('Ada', { company: 'Engines' }), row('Grace')];

    expect(matching(rows, ' ENG').map(({ name }) => name)).toEqual(['Ada']);
    expect(matching(rows, '')).toEqual(rows);
  });
});
