import type { PlanCard } from '@api';
import { Texts } from '@shared/texts/texts';

/** "a year", "a month", "for 18 months": what stands behind a price. */
export function termText(months: number, texts: Texts): string {
  if (months === 12) return texts.t('Public:PerYear');
  if (months === 1) return texts.t('Public:PerMonth');
  return months % 12 === 0
    ? texts.t('Public:PerYears', months / 12)
    : texts.t('Public:PerMonths', months);
}

/** When a term of the plan begins and ends, in a sentence. */
export function runsText(plan: Pick<PlanCard, 'kind' | 'termMonths'>, texts: Texts): string {
  if (plan.kind === 'calendar' && plan.termMonths === 12)
    return texts.t('Public:Plan:CalendarYear');
  return texts.count('Public:Plan:FromJoining', plan.termMonths);
}
