import {
  addDays,
  addMonths,
  daysFrom,
  isMonth,
  keepCalendarOf,
  lastDayOf,
  today,
  weekdayOf,
  weeksOf,
} from './civil-days';

describe('the day of today', () => {
  const lateInLondon = new Date('2026-11-26T23:38:00Z');

  afterEach(() => keepCalendarOf(undefined));

  it('is the one on the wall of the association, wherever somebody reads', () => {
    keepCalendarOf('Europe/Berlin');
    expect(today(0, undefined, lateInLondon)).toBe('2026-11-27');
    keepCalendarOf('America/New_York');
    expect(today(0, undefined, lateInLondon)).toBe('2026-11-26');
  });

  it('goes on over the ends of months and years', () => {
    expect(today(7, 'UTC', new Date('2026-12-28T12:00:00Z'))).toBe('2027-01-04');
  });

  it("is the reader's own where the browser does not know the zone", () => {
    keepCalendarOf('Mars/Olympus');
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(today(0, undefined, lateInLondon)).toBe(today(0, own, lateInLondon));
  });
});

describe('a month of days', () => {
  it('begins on Monday and leaves out what belongs to other months', () => {
    const weeks = weeksOf('2026-11');

    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(weeks[5].slice(0, 2)).toEqual(['2026-11-30', null]);
  });

  it('knows its last day, and what comes before and after it', () => {
    expect(lastDayOf('2028-02')).toBe('2028-02-29');
    expect(addMonths('2026-12', 1)).toBe('2027-01');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysFrom('2026-03-28', '2026-03-28')).toBe(1);
    expect(daysFrom('2026-03-28', '2026-03-30')).toBe(3);
    expect(weekdayOf('2026-11-01')).toBe(6);
    expect(isMonth('2026-13')).toBe(false);
  });
});
