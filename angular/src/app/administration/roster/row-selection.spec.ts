import { RowSelection } from './row-selection';

describe('a selection', () => {
  const page = ['a', 'b', 'c', 'd'];
  let selection: RowSelection;

  beforeEach(() => (selection = new RowSelection()));

  it('holds what is chosen on one page while another is looked at', () => {
    selection.set('a', true);
    selection.setAll(['x', 'y'], true);

    expect(selection.has('a')).toBe(true);
    expect(selection.count(27)).toBe(3);
    expect(selection.memberIds()).toEqual(['a', 'x', 'y']);
  });

  it('lets go of what is taken out again', () => {
    selection.setAll(page, true);
    selection.set('b', false);

    expect(selection.has('b')).toBe(false);
    expect(selection.count(27)).toBe(3);
  });

  it('takes the rows between two clicks, in either direction', () => {
    selection.set('d', true);
    selection.setRange(page, 'b', true);

    expect(page.filter(id => selection.has(id))).toEqual(['b', 'c', 'd']);
    selection.setRange(page, 'c', false);
    expect(page.filter(id => selection.has(id))).toEqual(['d']);
  });

  it('takes one row where the other end is on another page', () => {
    selection.set('x', true);
    selection.setRange(page, 'c', true);

    expect(selection.memberIds()).toEqual(['x', 'c']);
  });

  it('of everybody keeps those who were taken out', () => {
    selection.set('a', true);
    selection.chooseEverybody();
    selection.set('b', false);

    expect(selection.isAll()).toBe(true);
    expect([selection.has('a'), selection.has('b'), selection.has('never seen')]).toEqual([
      true,
      false,
      true,
    ]);
    expect(selection.count(27)).toBe(26);
    expect(selection.memberIds()).toEqual(['b']);

    selection.set('b', true);
    expect(selection.count(27)).toBe(27);
  });

  it('is empty after it was cleared', () => {
    selection.chooseEverybody();
    selection.clear();

    expect([selection.count(27), selection.has('a'), selection.isAll()]).toEqual([0, false, false]);
  });
});
