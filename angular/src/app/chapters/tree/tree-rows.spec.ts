import type { ChapterLine } from '@api';
import { type Level, rowId, top, treeRows } from './tree-rows';

const line = (id: string, hasBelow = false) => ({ id, name: id, hasBelow }) as ChapterLine;
const ready = (...lines: ChapterLine[]): Level => ({ lines, total: lines.length, state: 'ready' });

describe('the tree of chapters', () => {
  const levels = new Map<string, Level>([
    [top, ready(line('north', true), line('south'))],
    ['north', ready(line('weir', true))],
    ['weir', { lines: [line('committee')], total: 3, state: 'ready' }],
  ]);
  const read = (...open: string[]) =>
    treeRows(levels, new Set(open)).map(row => `${row.depth} ${rowId(row)}`);

  it('shows what is open, each below its own', () => {
    expect(read()).toEqual(['1 north', '1 south']);
    expect(read('north')).toEqual(['1 north', '2 weir', '1 south']);
    expect(read('weir')).toEqual(['1 north', '1 south']);
  });

  it('offers what a long level has not shown yet', () => {
    expect(read('north', 'weir')).toEqual([
      '1 north',
      '2 weir',
      '3 committee',
      '3 more-weir',
      '1 south',
    ]);
  });

  it('says that a level is on its way, or did not come', () => {
    const waiting = new Map<string, Level>([[top, { lines: [], total: 0, state: 'failed' }]]);

    expect(treeRows(waiting, new Set()).map(rowId)).toEqual(['failed-']);
  });
});
