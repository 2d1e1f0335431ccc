import {
  HttpClient,
  HttpErrorResponse,
  provideHttpClient,
  withInterceptorsFromDi,
} from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { OAuthService } from 'angular-oauth2-oidc';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Unsaved } from '../shared/unsaved';
import { Confirmations } from './confirmations';
import { renewal } from './renewal';
import { Tokens } from './tokens';

class Form extends Map<string, string> {}

let http: HttpTestingController;
let answers: unknown[];

beforeEach(() => {
  localStorage.clear();
  answers = [];
  vi.stubGlobal('open', vi.fn());
  TestBed.configureTestingModule({
    providers: [
      renewal,
      provideHttpClient(withInterceptorsFromDi()),
      provideHttpClientTesting(),
      { provide: OAuthService, useValue: { getRefreshToken: () => localStorage['refresh_token'] } },
    ],
  });
  http = TestBed.inject(HttpTestingController);
  TestBed.inject(Tokens).setItem('id_token_claims_obj', '{"sub":"nora"}');
});

afterEach(() => vi.unstubAllGlobals());

it('leaves the page to ABP where nothing is unsaved', () => {
  renew();
  refuse();

  expect(answers).toEqual([expect.any(HttpErrorResponse)]);
});

it('goes on once the same person has signed in in another tab', () => {
  signOutWhileTyping();

  comeBackAs('nora');

  const { request } = http.expectOne('/connect/token');
  expect((request.body as Form).get('refresh_token')).toBe('new');
});

it('does not save as somebody else what one person has typed', () => {
  signOutWhileTyping();

  comeBackAs('mira');

  http.expectNone('/connect/token');
  expect(answers).toEqual([]);
});

function signOutWhileTyping(): void {
  TestBed.inject(Unsaved).watch(() => true);
  renew();
  refuse();
  TestBed.inject(Confirmations).clear('confirm' as never);
  expect(open).toHaveBeenCalledOnce();
}

function renew(): void {
  const body = new Form([
    ['grant_type', 'refresh_token'],
    ['refresh_token', 'ended'],
  ]);
  const note = (answer: unknown) => answers.push(answer);
  TestBed.inject(HttpClient).post('/connect/token', body).subscribe({ next: note, error: note });
}

function refuse(): void {
  http
    .expectOne('/connect/token')
    .flush({ error: 'invalid_grant' }, { status: 400, statusText: '' });
}

function comeBackAs(sub: string): void {
  localStorage.setItem('owner', sub);
  localStorage.setItem('refresh_token', 'new');
  window.dispatchEvent(new StorageEvent('storage', { key: 'refresh_token', newValue: 'new' }));
}
