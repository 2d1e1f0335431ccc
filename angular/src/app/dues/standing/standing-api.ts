import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { StandingToday } from '@api';
import type { Observable } from 'rxjs';

/** What the office decides about a membership, and how each of it is taken back. */
@Injectable({ providedIn: 'root' })
export class StandingApi {
  private readonly http = inject(HttpClient);

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
}

function of(memberId: string): string {
  return `/api/dues/members/${memberId}`;
}
