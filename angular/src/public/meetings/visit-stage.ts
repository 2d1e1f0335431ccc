import type { VisitPage } from '@api';

export type VisitStage = 'off' | 'over' | 'form' | 'offered' | 'waiting' | 'coming';

/** What a visitor can do now. */
export function visitStage({ meeting, seat, state }: VisitPage): VisitStage {
  if (meeting.state !== 'scheduled') return 'off';
  if (!meeting.isOpen || state === 'attended' || state === 'missed') return 'over';
  if (state !== 'registered') return 'form';
  if (seat === 'offered') return 'offered';
  return seat === 'waiting' ? 'waiting' : 'coming';
}
