import type { SheetRow } from '@api';
import { isHere } from '../sheet-people';
import { isAbout, isForeign, shortCode, tapOf, withTaps } from './taps';

const row = {
  memberId: 'm1',
  name: 'Amelia Brandt',
  isExpected: true,
  code: 'unmarked',
  presence: 'room',
  checkInCode: 'K7QM2XAB',
} as SheetRow;
const other: SheetRow = { ...row, memberId: 'm2', checkInCode: null };

describe('taps at the door', () => {
  it('show at once, each for its own person, until they are taken back', () => {
    const here = tapOf(row, 'in', 'online');

    expect(isHere(withTaps(row, [here]))).toBe(true);
    expect(withTaps(row, [here]).presence).toBe('online');
    expect(isHere(withTaps(other, [here]))).toBe(false);
    expect(withTaps(row, [here, tapOf(row, 'undo')])).toMatchObject({
      code: 'unmarked',
      inAt: null,
    });
    expect(isHere(withTaps(row, [here, tapOf(row, 'out')]))).toBe(false);
  });

  it('taken back, leave somebody on leave not required', () => {
    const away: SheetRow = { ...row, code: 'notRequired', onLeaveUntil: '2026-12-31' };
    const here = tapOf(away, 'in');

    expect(isHere(withTaps(away, [here]))).toBe(true);
    expect(withTaps(away, [here, tapOf(away, 'undo')]).code).toBe('notRequired');
  });

  it('carry a request of their own, and a scanned code instead of a person', () => {
    const scanned = tapOf(row, 'in', 'room', 'GHC1.abc.K7QM2XAB.sig_-1');

    expect(scanned.requestId).not.toBe(tapOf(row, 'in').requestId);
    expect(scanned.memberId).toBeNull();
    expect(isAbout(scanned, row)).toBe(true);
    expect(isAbout(scanned, other)).toBe(false);
  });
});

describe('a code', () => {
  it('is read as it was scanned or typed', () => {
    expect(shortCode('GHC1.abc.K7QM2XAB.sig')).toBe('K7QM2XAB');
    expect(shortCode(' k7qm 2xab')).toBe('K7QM2XAB');
    expect(shortCode('https://example.org')).toBeNull();
  });

  it('of another association is known by how it begins', () => {
    expect(isForeign('GHC1.other.K7QM2XAB.sig', 'GHC1.abc.')).toBe(true);
    expect(isForeign('GHC1.abc.K7QM2XAB.sig', 'GHC1.abc.')).toBe(false);
    expect(isForeign('K7QM2XAB', 'GHC1.abc.')).toBe(false);
  });
});
