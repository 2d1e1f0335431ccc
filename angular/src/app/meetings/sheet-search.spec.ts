import type { SheetPage, SheetReceipt, SheetRow } from '@api';
import { matching, withFound, written } from './sheet-search';

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

  it('takes what was written on it, and counts those beside its rows who are there', () => {
    const cut = sheet({ sheet: 'open', rest: { people: 3, here: 0, unmarked: 2 } });
    const receipt = { sheet: 'draft', here: 2, rows: [row('ada', { code: 'late' })] };

    const after = written(cut, receipt as SheetReceipt);

    expect(after.sheet).toBe('draft');
    expect(after.rows).toEqual([row('ada', { code: 'late' })]);
    expect(after.rest).toEqual({ people: 3, here: 1, unmarked: 2 });
    expect(written(sheet({}), receipt as SheetReceipt).rest).toBeUndefined();
  });

  it('is found in by parts of names and companies', () => {
    const rows = [row('Ada', { company: 'Engines' }), row('Grace')];

    expect(matching(rows, ' ENG').map(({ name }) => name)).toEqual(['Ada']);
    expect(matching(rows, '')).toEqual(rows);
  });
});
