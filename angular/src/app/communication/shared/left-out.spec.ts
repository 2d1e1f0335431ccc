import { whoIsLeftOut } from './left-out';

describe('who is left out', () => {
  const nobody = {
    otherStanding: 0,
    switchedOff: 0,
    noAddress: 0,
    deceased: 0,
    gone: 0,
    outOfReach: 0,
  };

  it('is not spoken of where nobody is', () => {
    expect(whoIsLeftOut(nobody)).toEqual([]);
  });

  it('is said with its reasons, always in the same order', () => {
    expect(whoIsLeftOut({ ...nobody, gone: 1, switchedOff: 4, otherStanding: 2 })).toEqual([
      ['otherStanding', 2],
      ['switchedOff', 4],
      ['gone', 1],
    ]);
  });
});
