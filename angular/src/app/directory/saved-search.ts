import type { SavedSearchLine } from '@api';
import { byFacet, type DirectorySearch, facetNames } from '@shared/directory/directory-search';

const longestName = 80;

/** The search as it was saved, from its first page. */
export function searchOf(saved: SavedSearchLine): DirectorySearch {
  return {
    query: saved.query ?? '',
    ...byFacet(name => saved[name]),
    sorting: 'relevance',
    page: 1,
  };
}

/** Whether both look for the same, however it is sorted. */
export function isSame(one: DirectorySearch, other: DirectorySearch): boolean {
  return (
    one.query.trim() === other.query.trim() &&
    facetNames.every(
      name =>
        one[name].length === other[name].length &&
        one[name].every(value => other[name].includes(value)),
    )
  );
}

export function isEverybody(search: DirectorySearch): boolean {
  return !search.query.trim() && facetNames.every(name => search[name].length === 0);
}

/** A name to begin with: what was typed and chosen. */
export function nameOf(search: DirectorySearch): string {
  const parts = [search.query.trim(), ...facetNames.flatMap(name => search[name])];
  return parts.filter(Boolean).join(', ').slice(0, longestName);
}
