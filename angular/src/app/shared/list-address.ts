import { computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, type Params, Router } from '@angular/router';

/** A list's filters, page and order live in its address: the back button, a bookmark and a reload keep them. */
export function listAddress(pageSize = 20) {
  const route = inject(ActivatedRoute);
  const router = inject(Router);
  const params = toSignal(route.queryParamMap, { initialValue: route.snapshot.queryParamMap });
  const page = computed(() => Math.max(1, Number(params().get('page')) || 1));

  const navigate = (queryParams: Params) =>
    void router.navigate([], {
      relativeTo: route,
      queryParams,
      queryParamsHandling: 'merge',
      replaceUrl: 'filter' in queryParams,
    });

  return {
    pageSize,
    skip: computed(() => (page() - 1) * pageSize),
    sorting: computed(() => params().get('sorting')),
    get: (name: string) => params().get(name),
    /** One of the known values; whatever else somebody has typed there counts for nothing. */
    choice: <T extends string>(name: string, known: readonly T[]): T | null =>
      known.find(value => value === params().get(name)) ?? null,
    choices: <T extends string>(name: string, known: readonly T[]): T[] =>
      known.filter(value => params().getAll(name).includes(value)),
    goTo: (skip: number) => navigate({ page: skip ? skip / pageSize + 1 : null }),
    sortBy: (sorting: string | null) => navigate({ sorting, page: null }),
    set: (changes: Params) => navigate({ ...changes, page: null }),
  };
}

export type ListAddress = ReturnType<typeof listAddress>;
