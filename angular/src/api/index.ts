export type * from './schema';

/** Every list of the host that comes in pages. */
export interface PagedResult<T> {
  totalCount: number;
  items: T[];
}

/** The orders in which the directory can be asked for. */
export type DirectorySorting = 'relevance' | 'name' | 'joined';
