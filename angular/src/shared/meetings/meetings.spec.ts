import { addDays, addMonths, isMonth, lastDayOf, weeksOf } from './days';
import { hoursOf, readersTime, zoneName } from './when';

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
    expect(isMonth('2026-13')).toBe(false);
  });
});

describe('the time of a meeting', () => {
  const meeting = {
    date: '2026-12-01',
    from: '07:00:00',
    to: '08:30:00',
    zone: 'Europe/Berlin',
    startsAt: '2026-12-01T06:00:00Z',
    endsAt: '2026-12-01T07:30:00Z',
  };

  it('is said by the clock on its wall, with the name of its zone', () => {
    expect(hoursOf(meeting)).toBe('07:00–08:30');
    expect(zoneName(meeting, 'en')).toBe('Central European Standard Time');
  });

  it('is said again by the reader’s own clock only where that shows something else', () => {
    expect(readersTime(meeting, 'Europe/Paris', 'en')).toBeNull();
    expect(readersTime(meeting, 'America/New_York', 'en')).toContain('01:00');
  });
});
