import {
  HTTP_INTERCEPTORS,
  type HttpEvent,
  HttpEventType,
  type HttpInterceptor,
  type HttpRequest,
} from '@angular/common/http';
import { DOCUMENT, inject, Injectable, type Provider } from '@angular/core';
import { OAuthService } from 'angular-oauth2-oidc';
import {
  defer,
  filter,
  from,
  fromEvent,
  map,
  NEVER,
  type Observable,
  race,
  retry,
  Subject,
  switchMap,
  tap,
  throwError,
  timer,
} from 'rxjs';
import { Unsaved } from '../shared/unsaved';
import { isPassing } from './problems';
import { signedOut, SignInBeside } from './sign-in-beside';
import { Tokens } from './tokens';

interface Form extends Pick<FormData, 'get'> {
  set(name: string, value: string): Form;
}

/** In milliseconds. */
const longestPause = 30_000;
/** In milliseconds before its end: a token that is on its way then may arrive too late. */
const lastMoments = 5_000;

/**
 * Once renewing the session has failed, ABP leaves the page, and what is typed there is lost. So it waits as long as there
 * is no server, and where it is refused and something is unsaved, until somebody has signed in in another tab. And
 * nothing is sent with an access token that has expired, as after a tablet's sleep: it is renewed first.
 */
@Injectable()
class Renewal implements HttpInterceptor {
  private readonly oauth = inject(OAuthService);
  private readonly unsaved = inject(Unsaved);
  private readonly signIn = inject(SignInBeside);
  private readonly tokens = inject(Tokens);
  private readonly window = inject(DOCUMENT).defaultView as Window;
  /** Somebody waits: it is tried now. */
  private readonly wanted = new Subject<void>();
  private readonly failed = new Subject<unknown>();
  private renewal: Promise<unknown> | null = null;

  readonly intercept: HttpInterceptor['intercept'] = (request, next) => {
    if (isRenewal(request)) return this.patiently(() => next.handle(this.current(request)));
    if (!isOurs(request) || !(this.renewal || this.isExpired())) return next.handle(request);
    this.wanted.next();
    return race(from(this.renewed()), this.trouble).pipe(switchMap(() => next.handle(request)));
  };

  private readonly patiently = (send: () => Observable<HttpEvent<unknown>>) =>
    defer(() => (this.tokens.isOfSomebodyElse ? this.leave() : send())).pipe(
      retry({ delay: (error: unknown, tries) => this.pause(error, tries) }),
      tap(({ type }) => (this.tokens.areRefused &&= type !== HttpEventType.Response)),
    );

  /** What one person has typed is not saved as another's. */
  private leave(): Observable<never> {
    this.window.location.reload();
    return NEVER;
  }

  /** Another tab may have signed in meanwhile. */
  private current(request: HttpRequest<unknown>): HttpRequest<unknown> {
    const body = (request.body as Form).set('refresh_token', this.oauth.getRefreshToken() ?? '');
    return request.clone({ body });
  }

  /** Without a server a request ends as it would without a session: what it was for is kept, or said to have failed. */
  private readonly trouble = this.failed.pipe(
    map(error => {
      throw error;
    }),
  );

  private renewed(): Promise<unknown> {
    return (this.renewal ??= this.oauth.refreshToken().finally(() => (this.renewal = null)));
  }

  private isExpired(): boolean {
    return (
      !!this.oauth.getAccessToken() &&
      this.oauth.getAccessTokenExpiration() < Date.now() + lastMoments
    );
  }

  private pause(error: unknown, tries: number) {
    if (!isPassing(error)) return this.refused(error);
    this.failed.next(error);
    const pause = timer(Math.min(1000 * 2 ** (tries - 1), longestPause));
    return race(pause, fromEvent(this.window, 'online'), this.wanted);
  }

  private refused(error: unknown): Observable<unknown> {
    if (!this.unsaved.isThere) return throwError(() => error);
    const isKnown = this.tokens.areRefused;
    this.tokens.areRefused = true;
    const later = () => {
      this.giveUp();
      return this.wanted.pipe(filter(() => this.signIn.isPressed || this.giveUp()));
    };
    return isKnown && !this.signIn.isAwaited ? later() : this.signIn.ask(later);
  }

  /** Each of those who wait hears the answer before one of them hears what comes of it. */
  private giveUp(): false {
    queueMicrotask(() => this.failed.next(signedOut));
    return false;
  }
}

const isRenewal = ({ url, body }: HttpRequest<unknown>): boolean =>
  url.endsWith('/connect/token') && (body as Form).get('grant_type') === 'refresh_token';

const isOurs = ({ url }: HttpRequest<unknown>): boolean => /\/api\//.test(url);

export const renewal: Provider = {
  provide: HTTP_INTERCEPTORS,
  useClass: Renewal,
  multi: true,
};
