import {
  DirectorySearch,
  filtersOf,
  listOf,
  pageOf,
  sortingOf,
  toAddress,
  toRequest,
  toggled,
  withoutFilters,
} from './directory-search';

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

describe('a directory search', () => {
  it('reads whatever stands in the address', () => {
    expect(listOf(undefined)).toEqual([]);
    expect(listOf('Linden')).toEqual(['Linden']);
    expect(listOf(['Linden', 'Millbrook'])).toEqual(['Linden', 'Millbrook']);
    expect(sortingOf('height')).toBe('relevance');
    expect([pageOf('3'), pageOf('-1'), pageOf('x'), pageOf(undefined)]).toEqual([3, 1, 1, 1]);
  });

  it('leaves the plain directory without parameters', () => {
    expect(Object.values(toAddress(plain)).every(value => value === null)).toBe(true);
  });

  it('adds and removes a filter and starts at the first page', () => {
    const once = toggled({ ...plain, page: 3 }, { name: 'town', value: 'Linden' });

    expect(once).toEqual({ ...plain, town: ['Linden'] });
    expect(toggled(once, { name: 'town', value: 'Linden' })).toEqual(plain);
  });

  it('keeps the words when the filters go', () => {
    const search = { ...plain, query: 'tax', skill: ['succession'], page: 2 };

    expect(withoutFilters(search)).toEqual({ ...plain, query: 'tax' });
    expect(filtersOf(search)).toEqual([{ name: 'skill', value: 'succession' }]);
  });

  it('asks for the rows of its page', () => {
    expect(toRequest({ ...plain, query: ' tax ', page: 3 })).toMatchObject({
      query: 'tax',
      skipCount: 40,
      maxResultCount: 20,
    });
  });
});
