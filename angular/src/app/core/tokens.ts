import { DOCUMENT, inject, Injectable } from '@angular/core';
import { OAuthStorage } from 'angular-oauth2-oidc';

const shared = ['refresh_token', 'abpOAuthClientId'];
/** The other tab ends the session at the server in the meantime; earlier, this one would be let in again. */
const untilSignedOut = 1500;
const perTab = ['nonce', 'PKCE_verifier'];
const claims = 'id_token_claims_obj';
/** Whose session the tabs share. */
const owner = 'owner';

/**
 * Access tokens live in this tab's memory only. What begins a sign-in belongs to the tab that began it, so that two
 * tabs signing in at once do not spoil each other's; the refresh token is shared, and when one tab gives it up,
 * the others are signed out with it.
 */
@Injectable({ providedIn: 'root' })
export class Tokens extends OAuthStorage {
  private readonly window = inject(DOCUMENT).defaultView as Window;
  private readonly memory = new Map<string, string>();

  /** The session has ended, and this page waits for the next one. */
  areRefused = false;

  constructor() {
    super();
    this.window.addEventListener('storage', event => {
      if (event.key !== 'refresh_token' || event.newValue !== null) return;
      setTimeout(() => {
        if (!this.areRefused) this.window.location.reload();
      }, untilSignedOut);
    });
  }

  /** Whether somebody else has signed in in another tab, and what is shared is theirs. */
  get isOfSomebodyElse(): boolean {
    const mine = this.memory.get(claims);
    return !!mine && subject(mine) !== this.window.localStorage.getItem(owner);
  }

  getItem(key: string): string | null {
    return this.store(key)?.getItem(key) ?? this.memory.get(key) ?? null;
  }

  setItem(key: string, data: string): void {
    const store = this.store(key);
    if (store) store.setItem(key, data);
    else this.memory.set(key, data);
    if (key === claims) this.window.localStorage.setItem(owner, subject(data));
  }

  removeItem(key: string): void {
    this.store(key)?.removeItem(key);
    this.memory.delete(key);
  }

  private store(key: string): Storage | null {
    if (shared.includes(key)) return this.window.localStorage;
    return perTab.includes(key) ? this.window.sessionStorage : null;
  }
}

const subject = (json: string): string => (JSON.parse(json) as { sub: string }).sub;
