import type { VisitRow } from '@api';
import { talkOf } from './talk';

const row = (said: Partial<VisitRow>) => said as VisitRow;

describe('a talk that is said again', () => {
  it('is the same, word by word', () => {
    expect(talkOf(row({ outcome: 'notInterested', reason: 'cost', note: 'In spring' }))).toEqual({
      outcome: 'notInterested',
      reason: 'cost',
      note: 'In spring',
    });
  });

  it('takes away the note that was written since, and a reason that no longer holds', () => {
    expect(talkOf(row({ outcome: 'comesAgain', reason: 'time', note: null }))).toEqual({
      outcome: 'comesAgain',
      reason: null,
      note: '',
    });
  });
});
