import type { MyAnswer, MyMeeting } from '@api';
import { isOpen, isTooMany, mostGuests, standingOf } from './answering';

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

  it('offers no more guests than are allowed and than there is room for beside a seat', () => {
    const meeting = (change: Partial<MyMeeting>) =>
      ({ maxGuests: 3, coming: 8, seats: null, answer: answer({}), ...change }) as MyMeeting;

    expect(mostGuests(meeting({}))).toBe(3);
    expect(mostGuests(meeting({ maxGuests: 0 }))).toBe(0);
    expect(mostGuests(meeting({ seats: 10 }))).toBe(2);
    expect(mostGuests(meeting({ seats: 9, answer: answer({ guests: 2 }) }))).toBe(3);
    expect(mostGuests(meeting({ seats: 8, answer: answer({ seat: 'waiting' }) }))).toBe(3);
    expect(mostGuests(meeting({ maxGuests: 1, answer: answer({ guests: 2 }) }))).toBe(2);
  });

  it('says who are more than there are seats, and offers them no more guests than fit', () => {
    const meeting = (guests: number, seat: 'waiting' | 'offered') =>
      ({ maxGuests: 1, coming: 0, seats: 2, answer: answer({ guests, seat }) }) as MyMeeting;

    expect(isTooMany(meeting(2, 'waiting'))).toBe(true);
    expect(isTooMany(meeting(1, 'waiting'))).toBe(false);
    expect(isTooMany({ ...meeting(2, 'waiting'), seats: null } as MyMeeting)).toBe(false);
    expect(mostGuests(meeting(2, 'waiting'))).toBe(1);
  });
});
