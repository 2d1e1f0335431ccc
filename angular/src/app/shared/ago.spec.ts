import { ago } from './ago';

describe('how long ago something was', () => {
  const now = Date.parse('2026-11-26T17:00:00Z');

  it('is said in the largest unit that has passed', () => {
    expect(ago('2026-11-26T16:57:30Z', 'en', now)).toBe('2 minutes ago');
    expect(ago('2026-11-26T14:00:00Z', 'de', now)).toBe('vor 3 Stunden');
    expect(ago('2026-11-23T16:00:00Z', 'en', now)).toBe('3 days ago');
  });

  it('is a minute where it is less, and where the clocks differ', () => {
    expect(ago('2026-11-26T16:59:58Z', 'en', now)).toBe('1 minute ago');
    expect(ago('2026-11-26T17:00:20Z', 'en', now)).toBe('1 minute ago');
  });
});
