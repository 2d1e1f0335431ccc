import type { WeekSuggestion } from '@api';

interface Address {
  path: string[];
  params?: Record<string, string>;
}

type Subject = Pick<WeekSuggestion, 'action'> & {
  subjectId?: WeekSuggestion['subjectId'];
  connector?: WeekSuggestion['connector'];
  person: Pick<WeekSuggestion['person'], 'id'>;
};

/** The page on which a suggestion is followed. */
export function addressOf({ action, subjectId, person, connector }: Subject): Address {
  switch (action) {
    case 'readThread':
      return { path: ['/introductions', subjectId ?? ''] };
    case 'keepPromise':
    case 'sayThanks':
    case 'followUp':
    case 'sayWhetherMet':
      return { path: ['/follow-up'] };
    case 'answerReferral':
    case 'contactReferral':
    case 'askForNews':
      return { path: ['/referrals', subjectId ?? ''] };
    case 'answerIntroduction':
      return { path: ['/introductions'] };
    case 'offerHelp':
      return { path: ['/asks'] };
    case 'askForIntroduction':
      return {
        path: ['/introductions/new'],
        params: { target: person.id, ...(connector ? { connector: connector.id } : {}) },
      };
    default:
      return { path: ['/directory', person.id] };
  }
}
