import { computed, inject, linkedSignal, resource } from '@angular/core';
import type { PlanCard, Quote } from '@api';
import { Api } from '../core/api';
import { ChosenChapters } from './chosen-chapters';

/** What a plan costs with the chapters that are chosen; the price before stays until the next is there. */
export function planQuote(planId: () => string | undefined, plan: () => PlanCard | null) {
  const [api, choice] = [inject(Api), inject(ChosenChapters)];
  const wanted = computed(() => [planId() ?? '', choice.priced(plan())] as const, {
    equal: (one, other) => `${one}` === `${other}`,
  });
  const quote = resource({
    params: () => (wanted()[0] ? wanted() : undefined),
    loader: ({ params: [id, chapters], abortSignal }) => api.quote(id, chapters, abortSignal),
  });
  const shown = linkedSignal<Quote | null, Quote | null>({
    source: () => (quote.hasValue() ? quote.value() : null),
    computation: (next, before) => next ?? before?.value ?? null,
  });
  return { quote, shown };
}
