import type { Texts } from '@shared/texts/texts';
import { rosterSentence } from './roster-sentence';

const words: Record<string, string> = {
  'Standing:grace': 'Grace',
  'Standing:lapsed': 'Lapsed',
  'Roster:WithPlan': 'plan {0}',
  'Roster:InTown': 'in {0}',
  'Roster:InChapter': 'chapter {0}',
  'Roster:Matching': 'matching “{0}”',
};
const texts = {
  t: (key: string, argument?: string) => (words[key] ?? key).replace('{0}', argument ?? ''),
  count: (_: string, count: number) => `${count} members`,
} as Texts;

describe('the filter said back', () => {
  it('is the number alone without a filter', () => {
    expect(rosterSentence(297, { standing: [], town: null, filter: '' }, texts)).toBe(
      '297 members',
    );
  });

  it('names every filter in one sentence', () => {
    const filter = {
      standing: ['grace', 'lapsed'],
      plan: 'Member',
      town: 'Linden',
      chapter: 'Old Mill',
      filter: 'ab',
    };

    expect(rosterSentence(27, filter, texts)).toBe(
      '27 members, Grace or Lapsed, plan Member, in Linden, chapter Old Mill, matching “ab”',
    );
  });
});
