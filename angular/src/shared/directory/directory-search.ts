import type { Query } from '@api';

export const pageSize = 20;
export const facetNames = ['town', 'chapter', 'industry', 'skill', 'plan'] as const;
export const sortings = ['relevance', 'name', 'joined'] as const;

/** The orders in which the directory can be asked for. */
export type DirectorySorting = (typeof sortings)[number];

export type FacetName = (typeof facetNames)[number];

/** What was chosen in each facet. */
export type Choices = Record<FacetName, string[]>;

/** What is searched for; the page's address holds all of it, so that it can be sent and bookmarked. */
export interface DirectorySearch extends Choices {
  query: string;
  sorting: DirectorySorting;
  page: number;
}

export interface Filter {
  name: FacetName;
  value: string;
}

export function listOf(value: string | string[] | undefined): string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** Something for each facet. */
export function byFacet<T>(value: (name: FacetName) => T): Record<FacetName, T> {
  return Object.fromEntries(facetNames.map(name => [name, value(name)])) as Record<FacetName, T>;
}

export function sortingOf(value: string | undefined): DirectorySorting {
  return sortings.find(sorting => sorting === value) ?? 'relevance';
}

export function pageOf(value: string | undefined): number {
  const page = Math.floor(Number(value));
  return page >= 1 && page <= 1000 ? page : 1;
}

export function filtersOf(search: DirectorySearch): Filter[] {
  return facetNames.flatMap(name => search[name].map(value => ({ name, value })));
}

/** The same search with one filter more, or without it; from the first page again. */
export function toggled(search: DirectorySearch, { name, value }: Filter): DirectorySearch {
  const chosen = search[name];
  const changed = chosen.includes(value) ? chosen.filter(one => one !== value) : [...chosen, value];
  return { ...search, [name]: changed, page: 1 };
}

export function withoutFilters(search: DirectorySearch): DirectorySearch {
  return { ...search, ...byFacet(() => []), page: 1 };
}

/** The address: only what differs from the plain directory. */
export function toAddress(search: DirectorySearch): Record<string, string | string[] | null> {
  return {
    query: search.query.trim() || null,
    ...byFacet(name => (search[name].length ? search[name] : null)),
    sorting: search.sorting === 'relevance' ? null : search.sorting,
    page: search.page > 1 ? String(search.page) : null,
  };
}

export function toRequest({
  page,
  sorting,
  query,
  ...filters
}: DirectorySearch): Query<'get', '/api/directory'> {
  return {
    query: query.trim(),
    ...filters,
    sorting,
    skipCount: (page - 1) * pageSize,
    maxResultCount: pageSize,
  };
}
