import type { SavedSearchLine } from '@api';
import type { DirectorySearch } from '@shared/directory/directory-search';
import { isEverybody, isSame, nameOf, searchOf } from './saved-search';

const plain: DirectorySearch = {
  query: '',
  town: [],
  industry: [],
  skill: [],
  chapter: [],
  plan: [],
  sorting: 'relevance',
  page: 1,
};

describe('a saved search', () => {
  it('is the same whatever the order of its choices, the sorting and the page', () => {
    const search = { ...plain, query: 'tax ', town: ['Linden', 'Millbrook'] };

    expect(isSame(search, { ...search, query: 'tax', town: ['Millbrook', 'Linden'] })).toBe(true);
    expect(isSame(search, { ...search, sorting: 'name', page: 3 })).toBe(true);
    expect(isSame(search, { ...search, town: ['Linden'] })).toBe(false);
    expect(isSame(search, { ...search, query: 'taxi' })).toBe(false);
  });

  it('is named after what was typed and chosen', () => {
    expect(nameOf({ ...plain, query: ' tax ', town: ['Linden'], plan: ['Student'] })).toBe(
      'tax, Linden, Student',
    );
    expect(nameOf({ ...plain, query: 'x'.repeat(200) })).toHaveLength(80);
  });

  it('opens as it was saved', () => {
    const saved: SavedSearchLine = {
      id: '1',
      name: 'Tax',
      query: 'tax',
      town: ['Linden'],
      industry: [],
      skill: [],
      chapter: [],
      plan: [],
      totalCount: 3,
      newCount: 1,
      lookedAt: '2026-11-23T09:00:00Z',
    };

    expect(searchOf(saved)).toEqual({ ...plain, query: 'tax', town: ['Linden'] });
    expect(isEverybody(searchOf(saved))).toBe(false);
    expect(isEverybody(plain)).toBe(true);
  });
});
