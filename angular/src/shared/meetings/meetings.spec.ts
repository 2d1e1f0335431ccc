import { hoursOf, readersTime, zoneName } from './when';

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
    expect(hoursOf(meeting)).toBe('07:00\u2060–\u206008:30');
    expect(zoneName(meeting, 'en')).toBe('Central European Standard Time');
  });

  it('is said again by the reader’s own clock only where that shows something else', () => {
    expect(readersTime(meeting, 'Europe/Paris', 'en')).toBeNull();
    expect(readersTime(meeting, 'America/New_York', 'en')).toContain('01:00');
  });

  it('is said in a zone that the browser does not know yet', () => {
    const later = { ...meeting, zone: 'Europe/Atlantis' };

    expect(zoneName(later, 'en')).toBe('Europe/Atlantis');
    expect(readersTime(later, 'Europe/Paris', 'en')).toBeNull();
    expect(readersTime(later, 'America/New_York', 'en')).toContain('01:00');
  });
});
