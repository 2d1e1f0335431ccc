import { DOCUMENT, inject, Injectable } from '@angular/core';
import { OAuthStorage } from 'angular-oauth2-oidc';

const shared = ['refresh_token', 'abpOAuthClientId'];
/** The other tab ends the session at the server in the meantime; earlier, this one would be let in again. */
const untilSignedOut = 1500;
const perTab = ['nonce', 'PKCE_verifier'];

/**
 * Access tokens live in this tab's memory only. What begins a sign-in belongs to the tab that began it, so that two
 * tabs signing in at once do not spoil each other's; the refresh token is shared, and when one tab gives it up,
 * the others are signed out with it.
 */
@Injectable({ providedIn: 'root' })
export class Tokens extends OAuthStorage {
  private readonly window = inject(DOCUMENT).defaultView as Window;
  private readonly memory = new Map<string, string>();

  constructor() {
    super();
    this.window.addEventListener('storage', event => {
      if (event.key !== 'refresh_token' || event.newValue !== null) return;
      setTimeout(() => this.window.location.reload(), untilSignedOut);
    });
  }

  getItem(key: string): string | null {
    return this.store(key)?.getItem(key) ?? this.memory.get(key) ?? null;
  }

  setItem(key: string, data: string): void {
    const store = this.store(key);
    if (store) store.setItem(key, data);
    else this.memory.set(key, data);
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
