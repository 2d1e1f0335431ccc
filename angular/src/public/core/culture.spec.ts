import { cultureCookie } from './culture';

describe('the language of the public pages', () => {
  it('is remembered in the cookie that the host reads', () => {
    expect(cultureCookie('de')).toContain('.AspNetCore.Culture=c%3Dde%7Cuic%3Dde;');
  });
});
