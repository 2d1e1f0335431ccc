import { computed, type Signal } from '@angular/core';
import type { PlanCard } from '@api';
import { today } from '@shared/civil-days';
import { apiResource } from '../../core/api';
import { latest } from '../../shared/latest';
import { chosenChapters, pricedChapters, type RegisterForm } from './register-form';

/** What joining costs: today, or on the day on which somebody has paid; the price before stays until the next is there. */
export function registerQuote(
  typed: Signal<ReturnType<RegisterForm['getRawValue']>>,
  plan: Signal<PlanCard | undefined>,
  hasChapters: Signal<boolean>,
) {
  const quoted = apiResource('/api/dues/plans/{id}/quote', () => {
    const { planId, chapterIds, paying, paidOn } = typed();
    const count = hasChapters() ? chosenChapters(chapterIds).length : 0;
    const on = paying === 'paid' && paidOn <= today() ? paidOn : undefined;
    return planId
      ? { path: { id: planId }, query: { chapters: pricedChapters(plan(), count), on } }
      : undefined;
  });
  return { quote: latest(quoted), isCounting: computed(() => quoted.isLoading()) };
}
