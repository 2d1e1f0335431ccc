import { computed, inject, type Signal, signal } from '@angular/core';
import { Texts } from '@shared/texts/texts';
import { apiResource } from '../../core/api';
import { Account } from '../../core/account';
import { policies } from '../../core/policies';
import type { FilterOption } from '../../shared/filter-menu';
import { latest } from '../../shared/latest';
import { standings } from '../../shared/standing';

/** What the roster's filters offer. */
export function rosterOptions(chosenTown: Signal<string | null>) {
  const [texts, account, townFilter] = [inject(Texts), inject(Account), signal('')];
  const plans = apiResource('/api/dues/plans/all', () =>
    account.can(policies.plans) ? {} : undefined,
  );
  const towns = latest(
    apiResource('/api/console/members/towns', () => ({ query: { filter: townFilter() } })),
  );
  return {
    townFilter,
    standings: standings.map((value): FilterOption => ({
      value,
      text: texts.t(`Standing:${value}`),
    })),
    plans: computed<FilterOption[]>(() =>
      (plans.hasValue() ? plans.value() : []).map(({ id, name }) => ({ value: id, text: name })),
    ),
    /** The one that is chosen need not be among those that are offered. */
    towns: computed<FilterOption[]>(() => {
      const [found, chosen] = [towns() ?? [], chosenTown()];
      const shown = chosen && !found.includes(chosen) ? [chosen, ...found] : found;
      return shown.map(town => ({ value: town, text: town }));
    }),
  };
}
