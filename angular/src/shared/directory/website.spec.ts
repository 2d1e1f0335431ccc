import { displayedWebsite, safeWebsite } from './website';

describe('the website of a member', () => {
  it('is a link with or without its scheme', () => {
    expect(safeWebsite('https://www.brandt-soto.example/')).toBe(
      'https://www.brandt-soto.example/',
    );
    expect(safeWebsite('brandt-soto.example/team')).toBe('https://brandt-soto.example/team');
  });

  it('is no link when it is anything else', () => {
    expect(safeWebsite('javascript:alert(1)')).toBeNull();
    expect(safeWebsite('not a host')).toBeNull();
    expect(safeWebsite(null)).toBeNull();
  });

  it('is shown as people say it', () => {
    expect(displayedWebsite('https://www.brandt-soto.example/')).toBe('brandt-soto.example');
  });
});
