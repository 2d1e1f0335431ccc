import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Observable } from 'rxjs';

/** What the office decides about a membership, and how each of it is taken back. */
@Injectable({ providedIn: 'root' })
export class StandingApi {
  private readonly http = inject(HttpClient);

  /** The request id becomes the suspension's: pressing twice suspends once. */
  suspend(memberId: string, requestId: string, reason: string, to: string): Observable<void> {
    const body = { requestId, reason, to: to || null };
    return this.http.post<void>(`${of(memberId)}/suspensions`, body);
  }

  takeBackSuspension(memberId: string, id: string): Observable<void> {
    return this.http.delete<void>(`${of(memberId)}/suspensions/${id}`);
  }

  reinstate(memberId: string): Observable<void> {
    return this.http.post<void>(`${of(memberId)}/reinstate`, {});
  }

  resign(memberId: string, effective: string): Observable<void> {
    return this.http.put<void>(`${of(memberId)}/resignation`, { effective: effective || null });
  }

  takeBackResignation(memberId: string): Observable<void> {
    return this.http.delete<void>(`${of(memberId)}/resignation`);
  }
}

function of(memberId: string): string {
  return `/api/dues/members/${memberId}`;
}
