import { chapterFault } from './chosen-chapters';

describe('what a plan says about chapters', () => {
  it('exactly one: neither none nor two', () => {
    expect(chapterFault(0, 1, 1)).toBe('Public:Choice:Needed');
    expect(chapterFault(1, 1, 1)).toBeNull();
    expect(chapterFault(2, 1, 1)).toBe('Public:Choice:TooMany');
  });

  it('at most one: none is as good', () => {
    expect(chapterFault(0, 0, 1)).toBeNull();
    expect(chapterFault(2, 0, 1)).toBe('Public:Choice:TooMany');
  });

  it('any number: there is no limit', () => {
    expect(chapterFault(0, 0, null)).toBeNull();
    expect(chapterFault(9, 0)).toBeNull();
  });
});
