import { formattingLocale, documentCulture } from '@shared/format/culture';
import type { Texts } from '@shared/texts/texts';

export interface RosterFilter {
  standing: readonly string[];
  plan?: string;
  town: string | null;
  chapter?: string;
  filter: string;
}

/** "27 members, Grace or Lapsed, with the plan Member, in Upper Weir": the filter said back as a sentence. */
export function rosterSentence(count: number, filter: RosterFilter, texts: Texts): string {
  const parts = [
    texts.count('Roster:Count', count),
    filter.standing.length
      ? either(filter.standing.map(value => texts.t(`Standing:${value}`)))
      : '',
    filter.plan ? texts.t('Roster:WithPlan', filter.plan) : '',
    filter.town ? texts.t('Roster:InTown', filter.town) : '',
    filter.chapter ? texts.t('Roster:InChapter', filter.chapter) : '',
    filter.filter ? texts.t('Roster:Matching', filter.filter) : '',
  ];
  return parts.filter(Boolean).join(', ');
}

/** As they are written elsewhere: in German a noun among them stays one. */
function either(words: string[]): string {
  const list = new Intl.ListFormat(formattingLocale(documentCulture()), { type: 'disjunction' });
  return list.format(words);
}
