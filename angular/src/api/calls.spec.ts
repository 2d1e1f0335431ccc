import { address } from './calls';

describe('an address', () => {
  it('holds what stands in it, encoded', () => {
    expect(address('/api/chapters/public/{slug}', { path: { slug: 'upper weir/1' } })).toBe(
      '/api/chapters/public/upper%20weir%2F1',
    );
    expect(address('/api/association')).toBe('/api/association');
  });

  it('repeats a name for each of its values and leaves out what is empty', () => {
    const query = { query: '', town: ['Linden', 'Upper Weir'], sorting: null, skipCount: 0 };

    expect(address('/api/directory', { query })).toBe(
      '/api/directory?town=Linden&town=Upper+Weir&skipCount=0',
    );
    expect(address('/api/directory', { query: { query: undefined } })).toBe('/api/directory');
  });

  it('is refused by the compiler where the host does not know it', () => {
    const mistyped = { maxResults: 5 };

    // @ts-expect-error There is no such address.
    address('/api/nowhere');
    // @ts-expect-error It is a member's, and somebody has to be named.
    expect(address('/api/members/{id}')).toContain('undefined');
    // @ts-expect-error The parameter is called maxResultCount.
    address('/api/directory', { query: { query: 'x', ...mistyped } });
    // @ts-expect-error A standing is one of a few.
    address('/api/console/members', { query: { standing: ['asleep'] } });
  });
});
