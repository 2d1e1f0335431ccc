import { type HttpInterceptor, HTTP_INTERCEPTORS } from '@angular/common/http';
import { Injectable, type Provider } from '@angular/core';
import { retry, throwError, timer } from 'rxjs';
import { isPassing } from './problems';

/** What ABP asks for once, as it starts, and cannot do without. */
const needed = /\/(\.well-known\/[a-z-]+|api\/abp\/application-(configuration|localization))(\?|$)/;
/** In milliseconds: together as long as a train is in a short tunnel, or a host takes to start. */
const pauses = [500, 1500, 3000];

@Injectable()
class PatientStart implements HttpInterceptor {
  readonly intercept: HttpInterceptor['intercept'] = (request, next) => {
    const answer = next.handle(request);
    if (request.method !== 'GET' || !needed.test(request.url)) return answer;
    return answer.pipe(
      retry({
        count: pauses.length,
        delay: (error: unknown, attempt) =>
          isPassing(error) ? timer(pauses[attempt - 1]!) : throwError(() => error),
      }),
    );
  };
}

export const patientStart: Provider = {
  provide: HTTP_INTERCEPTORS,
  useClass: PatientStart,
  multi: true,
};
