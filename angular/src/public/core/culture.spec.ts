import { cultureCookie, preferredCulture } from './culture';

describe('the language of the public pages', () => {
  it('is the one chosen before', () => {
    expect(preferredCulture('a=b; .AspNetCore.Culture=c%3Dde%7Cuic%3Dde', 'en-GB')).toBe('de');
  });

  it('else is the one the browser asks for', () => {
    expect(preferredCulture('', 'de-AT')).toBe('de-AT');
    expect(preferredCulture('.AspNetCore.Culture=garbage', '')).toBe('en');
  });

  it('is remembered in the cookie that the host reads', () => {
    expect(cultureCookie('de')).toContain('.AspNetCore.Culture=c%3Dde%7Cuic%3Dde;');
  });
});
