import type { ListRoster, RosterGroupRow } from '@api';

/** What narrows the roster. */
export type Filters = Pick<ListRoster, 'filter' | 'standing' | 'planId' | 'town' | 'chapterId'>;

export function filtersOf({ filter, standing, planId, town, chapterId }: RosterGroupRow): Filters {
  return { filter: filter ?? '', standing, planId, town, chapterId };
}

/** Whether both find the same people, whatever the order in which the standings were chosen. */
export function isSame(one: Filters, other: Filters): boolean {
  return written(one) === written(other);
}

function written({ filter, standing, planId, town, chapterId }: Filters): string {
  return JSON.stringify([
    filter?.trim() || null,
    [...(standing ?? [])].sort(),
    planId ?? null,
    town || null,
    chapterId ?? null,
  ]);
}
