import { environment } from './environment';

/** What the sign-in needs of the browser. */
type Browser = Pick<Window, 'location' | 'localStorage' | 'sessionStorage' | 'crypto'>;

/** Pages of the application that strangers may see. */
const open = /^\/app\/account(\/|$)/;

/**
 * Whoever has no session goes to the sign-in page before the application is fetched, which on a phone takes seconds.
 * The address, and what is kept for the way back, are as angular-oauth2-oidc has them, which completes the sign-in
 * (RFC 6749 4.1.1, RFC 7636 4).
 *
 * @returns whether the browser is on its way there.
 */
export async function signInFirst(browser: Browser): Promise<boolean> {
  if (!isStranger(browser)) return false;
  const nonce = random(browser);
  const verifier = random(browser);
  const address = await signInAddress(browser, nonce, verifier);
  browser.sessionStorage.setItem('nonce', nonce);
  browser.sessionStorage.setItem('PKCE_verifier', verifier);
  browser.location.replace(address);
  return true;
}

/** The way back from signing in has a state. Without HTTPS a browser has no cryptography: the application has its own. */
function isStranger({ location, localStorage, crypto }: Browser): boolean {
  return (
    localStorage.getItem('refresh_token') === null &&
    !new URLSearchParams(location.search).has('state') &&
    !open.test(location.pathname) &&
    'subtle' in crypto
  );
}

async function signInAddress(
  { location, crypto }: Browser,
  nonce: string,
  verifier: string,
): Promise<string> {
  const { clientId, redirectUri, responseType, scope, issuer } = environment.oAuthConfig!;
  const wanted = location.pathname.replace(/^\/app/, '') + location.search + location.hash;
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  const query = new URLSearchParams({
    response_type: responseType!,
    client_id: clientId!,
    state: `${nonce};${encodeURIComponent(wanted || '/')}`,
    redirect_uri: redirectUri!,
    scope: `openid ${scope}`,
    code_challenge: base64Url(new Uint8Array(hash)),
    code_challenge_method: 'S256',
    nonce,
  });
  return `${issuer}connect/authorize?${query}`;
}

const random = ({ crypto }: Browser): string =>
  base64Url(crypto.getRandomValues(new Uint8Array(32)));

/** RFC 4648 5, without padding. */
const base64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
