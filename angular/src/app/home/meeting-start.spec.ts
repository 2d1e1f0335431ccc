import { formatMeetingStart } from './meeting-start';

describe('the start of the next meeting', () => {
  const now = new Date(2026, 10, 23, 18, 0);

  it('is a weekday as long as there is no doubt which', () => {
    expect(formatMeetingStart('2026-11-25', '12:15:00', now, 'en')).toBe('Wednesday, 12:15');
    expect(formatMeetingStart('2026-11-25', '12:15:00', now, 'de')).toBe('Mittwoch, 12:15');
  });

  it('has its date when it is further away', () => {
    expect(formatMeetingStart('2026-12-09', '07:00:00', now, 'en')).toMatch(
      /^Wed,? 9 December, 07:00$/,
    );
  });
});
