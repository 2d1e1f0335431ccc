import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';
import { DOCUMENT, inject, Injectable } from '@angular/core';
import { Confirmation } from '@abp/ng.theme.shared';
import {
  defaultIfEmpty,
  filter,
  finalize,
  fromEvent,
  map,
  merge,
  type Observable,
  share,
  switchMap,
  tap,
} from 'rxjs';
import { Confirmations } from './confirmations';

/** In milliseconds after a press: what is asked for by then was wanted by somebody, and not by a preview or a clock. */
const pressed = 1000;

/** Whose session has ended while something is typed signs in in another tab. */
@Injectable({ providedIn: 'root' })
export class SignInBeside {
  private readonly confirmations = inject(Confirmations);
  private readonly window = inject(DOCUMENT).defaultView as Window;

  /** One question at a time, whoever asks. */
  private asked: Observable<boolean> | null = null;
  private pressedAt = 0;

  constructor() {
    this.window.addEventListener('click', () => (this.pressedAt = Date.now()), true);
  }

  /** Who has said "later" is asked again when they press something, and not while they type. */
  get isPressed(): boolean {
    return Date.now() - this.pressedAt < pressed;
  }

  /** Whether a question would surprise nobody: there is one already, or somebody waits for what they pressed. */
  get isAwaited(): boolean {
    return this.asked !== null || this.isPressed;
  }

  /** @returns when it is worth while to look for a session again. */
  ask(later: () => Observable<unknown>): Observable<unknown> {
    return this.question().pipe(switchMap(isWanted => (isWanted ? this.beside() : later())));
  }

  private question(): Observable<boolean> {
    return (this.asked ??= this.confirmations
      .warn('::App:SignedOutWhy', '::App:SignedOut', {
        yesText: '::App:SignInBeside',
        cancelText: '::App:Later',
      })
      .pipe(
        // Another question may have taken its place.
        defaultIfEmpty(Confirmation.Status.dismiss),
        map(status => status === Confirmation.Status.confirm),
        tap(isWanted => isWanted && this.window.open(this.window.document.baseURI, '_blank')),
        finalize(() => (this.asked = null)),
        share(),
      ));
  }

  private beside(): Observable<unknown> {
    const signedIn = fromEvent<StorageEvent>(this.window, 'storage').pipe(
      filter(({ key, newValue }) => key === 'refresh_token' && newValue !== null),
    );
    return merge(signedIn, fromEvent(this.window, 'focus'));
  }
}

/** What a request is told that cannot wait for it, as the server would say it. */
export const signedOut = new HttpErrorResponse({
  status: 400,
  headers: new HttpHeaders({ _AbpErrorFormat: 'true' }),
  error: { error: { message: '::App:SignedOutWhy' } },
});
