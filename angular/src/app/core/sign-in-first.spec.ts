import { signInFirst } from './sign-in-first';

describe('signing in first', () => {
  let went: URL | null;

  const browserAt = (address: string) => ({
    location: Object.assign(new URL(address, location.origin), {
      replace: (to: string) => (went = new URL(to)),
    }) as unknown as Location,
    localStorage,
    sessionStorage,
    crypto,
  });

  const asked = (name: string) => went?.searchParams.get(name) ?? '';

  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
    went = null;
  });

  it('sends whoever has no session to where one signs in', async () => {
    expect(await signInFirst(browserAt('/app/'))).toBe(true);

    expect(went?.pathname).toBe('/connect/authorize');
    expect(asked('response_type')).toBe('code');
    expect(asked('scope')).toBe('openid offline_access GroupHub');
    expect(asked('redirect_uri')).toBe(`${location.origin}/app/`);
  });

  it('remembers the page that was wanted', async () => {
    await signInFirst(browserAt('/app/console/members?query=a%26b&page=2#top'));

    const [nonce, wanted] = asked('state').split(';');
    expect(nonce).toBe(sessionStorage.getItem('nonce'));
    expect(decodeURIComponent(wanted!)).toBe('/console/members?query=a%26b&page=2#top');
  });

  it('proves on the way back that it is the same browser, as RFC 7636 shows in its appendix B', async () => {
    const octets = [
      116, 24, 223, 180, 151, 153, 224, 37, 79, 250, 96, 125, 216, 173, 187, 186, 22, 212, 37, 77,
      105, 214, 191, 240, 91, 88, 5, 88, 83, 132, 141, 121,
    ];
    const getRandomValues = (bytes: Uint8Array) => (bytes.set(octets), bytes);

    await signInFirst({
      ...browserAt('/app/'),
      crypto: { subtle: crypto.subtle, getRandomValues } as unknown as Crypto,
    });

    expect(sessionStorage.getItem('PKCE_verifier')).toBe(
      'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
    );
    expect(asked('code_challenge')).toBe('E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
    expect(asked('code_challenge_method')).toBe('S256');
  });

  it('is another one each time', async () => {
    await signInFirst(browserAt('/app/'));
    const before = [asked('nonce'), asked('code_challenge')];
    await signInFirst(browserAt('/app/'));

    expect(asked('nonce')).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(before).not.toContain(asked('nonce'));
    expect(before).not.toContain(asked('code_challenge'));
  });

  it.each([
    ['somebody whose session can go on', '/app/console', 'a refresh token'],
    ['the way back from signing in', '/app/?code=c&state=s', null],
    ['a sign-in that was refused', '/app/?error=access_denied&state=s', null],
    ['pages that strangers may see', '/app/account/manage', null],
  ])('leaves %s alone', async (_, address, token) => {
    if (token) localStorage.setItem('refresh_token', token);

    expect(await signInFirst(browserAt(address))).toBe(false);
    expect(went).toBeNull();
    expect(sessionStorage.length).toBe(0);
  });

  it('leaves it to the application where the browser has no cryptography', async () => {
    const browser = { ...browserAt('/app/'), crypto: {} as Crypto };

    expect(await signInFirst(browser)).toBe(false);
  });
});
