import type { FollowUpState } from '@api';

/** What is to be done, what sleeps until a later day, and what is over. */
export const followUpViews = ['open', 'later', 'done', 'dropped'] as const;

export type FollowUpView = (typeof followUpViews)[number];

export function queryOf(view: FollowUpView): { state: FollowUpState; onlySleeping: boolean } {
  return view === 'later'
    ? { state: 'open', onlySleeping: true }
    : { state: view, onlySleeping: false };
}
