import type { MyAnswer, MyMeeting } from '@api';
import { isOpen, standingOf } from './answering';

const answer = (change: Partial<MyAnswer>) =>
  ({ reply: 'yes', guests: 0, seat: 'seated', ...change }) as MyAnswer;

describe('how it stands with a member and a meeting', () => {
  it('is what they have said, and whether there is room for them', () => {
    expect(standingOf(null)).toBe('none');
    expect(standingOf(answer({}))).toBe('coming');
    expect(standingOf(answer({ seat: 'waiting' }))).toBe('waiting');
    expect(standingOf(answer({ seat: 'offered' }))).toBe('offered');
    expect(standingOf(answer({ reply: 'no', seat: 'none' }))).toBe('no');
  });

  it('can be changed until the meeting is over, where it takes place', () => {
    const meeting = { state: 'scheduled', endsAt: '2026-12-01T07:30:00Z' } as MyMeeting;
    const before = Date.parse('2026-12-01T07:00:00Z');

    expect(isOpen(meeting, before)).toBe(true);
    expect(isOpen(meeting, before + 3_600_000)).toBe(false);
    expect(isOpen({ ...meeting, state: 'cancelled' }, before)).toBe(false);
  });
});
