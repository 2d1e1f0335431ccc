import type { ThreadMessageRow } from '@api';
import { merged, talksOf } from './messages';

const message = (number: number, authorId = 'ada', at = '2026-11-12T09:00:00') =>
  ({
    id: `${number}`,
    number,
    authorId,
    isMine: authorId === 'me',
    text: `${number}`,
    writtenAt: at,
  }) as ThreadMessageRow;

describe('a thread', () => {
  it('shows each message once and in order, however pages and new ones overlap', () => {
    const all = merged([message(3), message(4)], [message(5), message(4), message(2)]);

    expect(all.map(({ number }) => number)).toEqual([2, 3, 4, 5]);
  });

  it('keeps together what one person wrote in a row', () => {
    const [day] = talksOf([message(1), message(2), message(3, 'me'), message(4)]);

    expect(day.turns.map(turn => [turn.authorId, turn.messages.length])).toEqual([
      ['ada', 2],
      ['me', 1],
      ['ada', 1],
    ]);
  });

  it('begins anew with every day', () => {
    const days = talksOf([message(1), message(2, 'ada', '2026-11-13T08:00:00')]);

    expect(days.map(({ day }) => day)).toEqual(['2026-11-12', '2026-11-13']);
  });
});
