export type Direction = 'asc' | 'desc';

/** The direction of a key in a "key asc" expression, or null when it sorts by something else. */
export function sortDirection(sorting: string | null | undefined, key: string): Direction | null {
  const [sortedKey, direction] = (sorting ?? '').split(' ');
  if (sortedKey !== key) return null;
  return direction === 'desc' ? 'desc' : 'asc';
}

export function nextSorting(sorting: string | null | undefined, key: string): string | null {
  const direction = sortDirection(sorting, key);
  if (direction === null) return `${key} asc`;
  return direction === 'asc' ? `${key} desc` : null;
}
