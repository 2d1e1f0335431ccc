import type { FollowUpRow } from '@api';
import { groupsOf } from './groups';

const row = (id: string, meetingId?: string, meetingDate?: string) =>
  ({
    id,
    meetingId,
    meetingDate,
    meetingTitle: meetingId && `Meeting ${meetingId}`,
  }) as FollowUpRow;

describe('the follow-up desk', () => {
  it('keeps what belongs to one meeting together, the latest first', () => {
    const groups = groupsOf([
      row('1', 'a', '2026-11-04'),
      row('2', 'b', '2026-11-11'),
      row('3', 'a', '2026-11-04'),
    ]);

    expect(groups.map(group => group.items.map(item => item.id))).toEqual([['2'], ['1', '3']]);
  });

  it('puts what belongs to no meeting before the rest', () => {
    const groups = groupsOf([row('1', 'a', '2026-11-04'), row('2')]);

    expect(groups.map(group => group.title)).toEqual([null, 'Meeting a']);
  });
});
