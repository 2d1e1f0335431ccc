import type { FollowUpVisitor, VisitRow } from '@api';

type Talk = Omit<FollowUpVisitor, 'visitId' | 'outcome'> & Pick<VisitRow, 'outcome'>;

/** What is sent of a talk, all of it: an empty note takes away the one that is there. */
export function talkOf({ outcome = 'interested', reason, note }: Talk) {
  return {
    outcome: outcome ?? 'interested',
    reason: outcome === 'notInterested' ? reason : null,
    note: note ?? '',
  };
}
