import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { StandingToday } from '@api';
import type { Observable } from 'rxjs';

/** What the office decides about a membership, and how each of it is taken back. */
@Injectable({ providedIn: 'root' })
export class StandingApi {
  private readonly http = inject(HttpClient);

  address(memberId: string): string {
    return of(memberId);
  }

  /** The request id becomes the suspension's: pressing twice suspends once. */
  suspend(
    memberId: string,
    requestId: string,
    reason: string,
    to: string,
  ): Observable<StandingToday> {
    const body = { requestId, reason, to: to || null };
    return this.http.post<StandingToday>(`${of(memberId)}/suspensions`, body);
  }

  takeBackSuspension(memberId: string, id: string): Observable<StandingToday> {
    return this.http.delete<StandingToday>(`${of(memberId)}/suspensions/${id}`);
  }

  reinstate(memberId: string): Observable<StandingToday> {
    return this.http.post<StandingToday>(`${of(memberId)}/reinstate`, {});
  }

  resign(memberId: string, effective: string): Observable<StandingToday> {
    return this.http.put<StandingToday>(`${of(memberId)}/resignation`, {
      effective: effective || null,
    });
  }

  takeBackResignation(memberId: string): Observable<StandingToday> {
    return this.http.delete<StandingToday>(`${of(memberId)}/resignation`);
  }

  /** The day from which there is no membership makes a repeat harmless. */
  expel(memberId: string, effective: string, reason: string): Observable<StandingToday> {
    return this.http.put<StandingToday>(`${of(memberId)}/expulsion`, {
      effective: effective || null,
      reason,
    });
  }

  liftExpulsion(memberId: string): Observable<StandingToday> {
    return this.http.delete<StandingToday>(`${of(memberId)}/expulsion`);
  }

  recordDeath(memberId: string, day: string): Observable<StandingToday> {
    return this.http.put<StandingToday>(`${of(memberId)}/death`, { day: day || null });
  }

  takeBackDeath(memberId: string): Observable<StandingToday> {
    return this.http.delete<StandingToday>(`${of(memberId)}/death`);
  }

  voidTerm(memberId: string, termId: string): Observable<StandingToday> {
    return this.http.put<StandingToday>(`${of(memberId)}/terms/${termId}/void`, {});
  }

  restoreTerm(memberId: string, termId: string): Observable<StandingToday> {
    return this.http.delete<StandingToday>(`${of(memberId)}/terms/${termId}/void`);
  }
}

/** Where in a form it is said what the server refuses. */
export const endRules: Record<string, string> = {
  'GroupHub.Dues:ReasonMissing': 'reason',
  'GroupHub.Dues:DatesReversed': 'day',
  'GroupHub.Dues:DayToCome': 'day',
};

function of(memberId: string): string {
  return `/api/dues/members/${memberId}`;
}
