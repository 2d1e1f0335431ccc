import { daysFromNow } from './days';

describe('a day from now', () => {
  it('is a civil date, over the ends of months and years', () => {
    expect(daysFromNow(0, new Date(2026, 10, 5, 23, 59))).toBe('2026-11-05');
    expect(daysFromNow(7, new Date(2026, 11, 28))).toBe('2027-01-04');
  });
});
