import { TestBed } from '@angular/core/testing';
import { Tokens } from './tokens';

describe('the tokens of a session', () => {
  let tokens: Tokens;

  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
    tokens = TestBed.inject(Tokens);
  });

  it('keep the access token out of every storage', () => {
    tokens.setItem('access_token', 'secret');

    expect(tokens.getItem('access_token')).toBe('secret');
    expect(localStorage.length + sessionStorage.length).toBe(0);
  });

  it('share only what renews the session', () => {
    tokens.setItem('refresh_token', 'r1');
    tokens.setItem('nonce', 'n1');

    expect(localStorage.getItem('refresh_token')).toBe('r1');
    expect(localStorage.getItem('nonce')).toBeNull();
    expect(sessionStorage.getItem('nonce')).toBe('n1');
  });

  it('know when they are of somebody else', () => {
    tokens.setItem('id_token_claims_obj', '{"sub":"nora"}');
    expect(tokens.isOfSomebodyElse).toBe(false);

    localStorage.setItem('owner', 'mira');
    expect(tokens.isOfSomebodyElse).toBe(true);
  });

  it('forget on request', () => {
    for (const key of ['access_token', 'refresh_token', 'nonce']) tokens.setItem(key, 'x');
    for (const key of ['access_token', 'refresh_token', 'nonce']) tokens.removeItem(key);

    expect(['access_token', 'refresh_token', 'nonce'].map(key => tokens.getItem(key))).toEqual([
      null,
      null,
      null,
    ]);
  });
});
