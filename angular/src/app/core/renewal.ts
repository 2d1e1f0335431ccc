import { HTTP_INTERCEPTORS, type HttpInterceptor, type HttpRequest } from '@angular/common/http';
import { DOCUMENT, inject, Injectable, type Provider } from '@angular/core';
import { OAuthService } from 'angular-oauth2-oidc';
import { defer, from, fromEvent, race, retry, share, switchMap, throwError, timer } from 'rxjs';
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
  private readonly renewed = defer(() => from(this.oauth.refreshToken())).pipe(share());

  readonly intercept: HttpInterceptor['intercept'] = (request, next) => {
    const answer = next.handle(request);
    if (isRenewal(request))
      return answer.pipe(retry({ delay: (e, tries) => this.pause(e, tries) }));
    if (!isOurs(request) || !this.isExpired()) return answer;
    return this.renewed.pipe(switchMap(() => answer));
  };

  private isExpired(): boolean {
    return (
      !!this.oauth.getAccessToken() &&
      !!this.oauth.getRefreshToken() &&
      this.oauth.getAccessTokenExpiration() < Date.now() + lastMoments
    );
  }

  private pause(error: unknown, tries: number) {
    if (!isPassing(error)) return throwError(() => error);
    const pause = timer(Math.min(1000 * 2 ** (tries - 1), longestPause));
    return race(pause, fromEvent(this.window, 'online'));
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
