import type { ApplicationStatus } from '@api';

/** What the applicant sees: the state of the application and of its payment as one. */
export type Stage =
  | 'processing'
  | 'slow'
  | 'member'
  | 'declined'
  | 'open'
  | 'awaitingApproval'
  | 'rejected'
  | 'withdrawn';

const answerExpected = 6_000;
const answerLate = 90_000;

type Facts = Pick<ApplicationStatus, 'state' | 'payment'>;

/** Right after paying, a payment that is open, or was declined before, means that its answer is still on the way. */
export function stageOf({ state, payment }: Facts, waited: number, hasJustPaid: boolean): Stage {
  if (state !== 'awaitingPayment') return state;
  const isPending = payment === 'processing' || payment === 'paid';
  if (isPending) return waited < answerLate ? 'processing' : 'slow';
  if (hasJustPaid && waited < answerExpected) return 'processing';
  return payment === 'declined' ? 'declined' : 'open';
}

/** Milliseconds until the next look, or null when nothing will change by itself. */
export function nextLook(stage: Stage, waited: number): number | null {
  if (stage === 'open' || stage === 'declined') return waited < answerLate ? 5_000 : null;
  if (stage !== 'processing') return null;
  return Math.min(4_000, 700 + waited / 8);
}
