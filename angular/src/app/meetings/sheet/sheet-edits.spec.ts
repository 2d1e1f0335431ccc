import type { SheetRow } from '@api';
import { conflicts, keepMine, missingSubstitute, toLines, withEdit, without } from './sheet-edits';

const ada = {
  memberId: 'a',
  name: 'Ada',
  isExpected: true,
  code: 'present',
  presence: 'online',
  inAt: '2026-11-25T07:00:00Z',
  markedAt: '2026-11-25T07:00:00Z',
} as SheetRow;
const grace = {
  memberId: 'g',
  name: 'Grace',
  isExpected: true,
  code: 'unmarked',
  presence: 'room',
} as SheetRow;
const rows = [ada, grace];

describe('a sheet that is being written', () => {
  it('sends only the lines that say something else, with what was seen', () => {
    const edits = withEdit(withEdit({}, ada, { code: 'late' }), grace, { note: ' called ' });

    expect(toLines(rows, edits)).toEqual([
      expect.objectContaining({
        seen: '2026-11-25T07:00:00Z',
        line: expect.objectContaining({
          memberId: 'a',
          code: 'late',
          presence: 'online',
          inAt: '2026-11-25T07:00:00Z',
        }),
      }),
      expect.objectContaining({
        seen: null,
        line: expect.objectContaining({ code: 'unmarked', note: 'called' }),
      }),
    ]);
    expect(withEdit(edits, ada, { code: 'present' })).not.toHaveProperty('a');
  });

  it('forgets when somebody came who did not', () => {
    const [absent] = toLines(rows, withEdit({}, ada, { code: 'absent' }));

    expect(absent.line).toMatchObject({ inAt: null, outAt: null });
  });

  it('wants to know who came instead', () => {
    const edits = withEdit({}, grace, { code: 'substitute' });

    expect(missingSubstitute(rows, edits)).toBe(grace);
    expect(missingSubstitute(rows, withEdit(edits, grace, { substitute: 'Ruth' }))).toBeUndefined();
  });
});

describe('two officers on one sheet', () => {
  const edits = withEdit(withEdit({}, ada, { code: 'late' }), grace, { code: 'excused' });
  const theirs: SheetRow = { ...ada, code: 'absent', markedAt: '2026-11-25T09:00:00Z' };

  it('differ only about lines that both have changed', () => {
    expect(conflicts(rows, edits)).toEqual([]);
    expect(conflicts([theirs, grace], edits)).toEqual([theirs]);
  });

  it('settle it line by line, and nothing else is lost', () => {
    const mine = keepMine(edits, theirs);
    expect(conflicts([theirs, grace], mine)).toEqual([]);
    expect(toLines([theirs, grace], mine)[0]).toMatchObject({ seen: '2026-11-25T09:00:00Z' });

    expect(toLines([theirs, grace], without(edits, theirs))).toEqual([
      expect.objectContaining({ line: expect.objectContaining({ code: 'excused' }) }),
    ]);
  });
});
