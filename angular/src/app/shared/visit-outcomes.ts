import type { NoInterestReason, VisitOutcome } from '@api';

/** What may come out of speaking to a visitor, in the order in which it is offered to hosts and officers. */
export const visitOutcomes: readonly VisitOutcome[] = ['interested', 'comesAgain', 'notInterested'];

export const noInterestReasons: readonly NoInterestReason[] = [
  'time',
  'cost',
  'fit',
  'distance',
  'otherGroup',
  'notReached',
  'other',
];
