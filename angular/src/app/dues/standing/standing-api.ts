import { inject, Injectable } from '@angular/core';
import type { StandingToday } from '@api';
import type { Observable } from 'rxjs';
import { Api } from '../../core/api';

/** What the office decides about a membership, and how each of it is taken back. */
@Injectable({ providedIn: 'root' })
export class StandingApi {
  private readonly api = inject(Api);

  /** The request id becomes the suspension's: pressing twice suspends once. */
  suspend(
    memberId: string,
    requestId: string,
    reason: string,
    to: string,
  ): Observable<StandingToday> {
    return this.api.post('/api/dues/members/{memberId}/suspensions', {
      path: { memberId },
      body: { requestId, reason, to: to || null },
    });
  }

  takeBackSuspension(memberId: string, suspensionId: string): Observable<StandingToday> {
    return this.api.delete('/api/dues/members/{memberId}/suspensions/{suspensionId}', {
      path: { memberId, suspensionId },
    });
  }

  reinstate(memberId: string): Observable<StandingToday> {
    return this.api.post('/api/dues/members/{memberId}/reinstate', { path: { memberId } });
  }

  resign(memberId: string, effective: string): Observable<StandingToday> {
    return this.api.put('/api/dues/members/{memberId}/resignation', {
      path: { memberId },
      body: { effective: effective || null },
    });
  }

  takeBackResignation(memberId: string): Observable<StandingToday> {
    return this.api.delete('/api/dues/members/{memberId}/resignation', { path: { memberId } });
  }

  /** The day from which there is no membership makes a repeat harmless. */
  expel(memberId: string, effective: string, reason: string): Observable<StandingToday> {
    return this.api.put('/api/dues/members/{memberId}/expulsion', {
      path: { memberId },
      body: { effective: effective || null, reason },
    });
  }

  liftExpulsion(memberId: string): Observable<StandingToday> {
    return this.api.delete('/api/dues/members/{memberId}/expulsion', { path: { memberId } });
  }

  recordDeath(memberId: string, day: string): Observable<StandingToday> {
    return this.api.put('/api/dues/members/{memberId}/death', {
      path: { memberId },
      body: { day: day || null },
    });
  }

  takeBackDeath(memberId: string): Observable<StandingToday> {
    return this.api.delete('/api/dues/members/{memberId}/death', { path: { memberId } });
  }

  voidTerm(memberId: string, termId: string): Observable<StandingToday> {
    return this.api.put('/api/dues/members/{memberId}/terms/{termId}/void', {
      path: { memberId, termId },
    });
  }

  restoreTerm(memberId: string, termId: string): Observable<StandingToday> {
    return this.api.delete('/api/dues/members/{memberId}/terms/{termId}/void', {
      path: { memberId, termId },
    });
  }
}

/** Where in a form it is said what the server refuses. */
export const endRules: Record<string, string> = {
  ReasonMissing: 'reason',
  DatesReversed: 'day',
  DayToCome: 'day',
};
