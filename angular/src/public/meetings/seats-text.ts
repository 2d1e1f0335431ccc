import type { PublicMeeting } from '@api';
import type { Texts } from '@shared/texts/texts';

/** In a few words whether a visitor can come. */
export function seatsText(meeting: PublicMeeting, texts: Texts): string {
  if (meeting.state === 'cancelled') return texts.t('Calendar:Cancelled');
  if (meeting.state === 'holiday') return texts.t('Calendar:Holiday');
  if (!meeting.isOpen) return texts.t('Public:Meetings:Over');
  if (meeting.freeSeats == null) return texts.t('Public:Meetings:GuestsWelcome');
  if (meeting.freeSeats === 0) return texts.t('Public:Meetings:Full');
  return texts.count('Public:Meetings:SeatsLeft', meeting.freeSeats);
}
