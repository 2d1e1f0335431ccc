import { HTTP_INTERCEPTORS, type HttpInterceptor, type HttpRequest } from '@angular/common/http';
import { DOCUMENT, inject, Injectable, type Provider } from '@angular/core';
import { OAuthService } from 'angular-oauth2-oidc';
import {
  from,
  fromEvent,
  map,
  type Observable,
  race,
  retry,
  Subject,
  switchMap,
  throwError,
  timer,
} from 'rxjs';
import { isPassing } from './problems';

type Form = Pick<FormData, 'get'>;

/** In milliseconds. */
const longestPause = 30_000;
/** In milliseconds before its end: a token that is on its way then may arrive too late. */
const lastMoments = 5_000;

/**
 * What renews the session waits as long as there is no server: once refused, ABP leaves the page, and what is typed there
 * is lost. And nothing is sent with an access token that has expired, as after a tablet's sleep: it is renewed first.
 */
@Injectable()
class Renewal implements HttpInterceptor {
  private readonly oauth = inject(OAuthService);
  private readonly window = inject(DOCUMENT).defaultView as Window;
  /** Somebody waits: it is tried now. */
  private readonly wanted = new Subject<void>();
  private readonly failed = new Subject<unknown>();
  private renewal: Promise<unknown> | null = null;

  readonly intercept: HttpInterceptor['intercept'] = (request, next) => {
    if (isRenewal(request)) return this.patiently(next.handle(request));
    if (!isOurs(request) || !this.isExpired()) return next.handle(request);
    this.wanted.next();
    return race(from(this.renewed()), this.trouble).pipe(switchMap(() => next.handle(request)));
  };

  private readonly patiently = <T>(answer: Observable<T>) =>
    answer.pipe(retry({ delay: (error: unknown, tries) => this.pause(error, tries) }));

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
      !!this.oauth.getRefreshToken() &&
      this.oauth.getAccessTokenExpiration() < Date.now() + lastMoments
    );
  }

  private pause(error: unknown, tries: number) {
    if (!isPassing(error)) return throwError(() => error);
    this.failed.next(error);
    const pause = timer(Math.min(1000 * 2 ** (tries - 1), longestPause));
    return race(pause, fromEvent(this.window, 'online'), this.wanted);
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
