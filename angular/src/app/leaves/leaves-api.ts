import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { AskForLeave, EnterLeave, LeaveChange } from '@api';
import type { Observable } from 'rxjs';

/** Whose leaves are meant: one's own, or those about which an officer decides. */
export type LeaveSide = 'member' | 'officer';

const roots: Record<LeaveSide, string> = {
  member: '/api/meetings/mine/leaves',
  officer: '/api/meetings/leaves',
};

/** Which field a broken rule of a leave is about. */
export const leaveRules = {
  NotOfThisChapter: 'member',
  LeaveDatesInvalid: 'to',
  LeaveHasBegun: 'from',
  LeaveOverlaps: 'from',
  MedicalLeaveTooLong: 'to',
};

/** What members and officers do with leaves. */
@Injectable({ providedIn: 'root' })
export class LeavesApi {
  private readonly http = inject(HttpClient);

  ask(leave: AskForLeave): Observable<LeaveChange> {
    return this.http.post<LeaveChange>(roots.member, leave);
  }

  enter(leave: EnterLeave): Observable<LeaveChange> {
    return this.http.post<LeaveChange>(roots.officer, leave);
  }

  approve(id: string): Observable<LeaveChange> {
    return this.http.post<LeaveChange>(`${roots.officer}/${id}/approve`, {});
  }

  decline(id: string, answer: string | null): Observable<void> {
    return this.http.post<void>(`${roots.officer}/${id}/decline`, { answer });
  }

  end(side: LeaveSide, id: string, lastDay: string): Observable<LeaveChange> {
    return this.http.post<LeaveChange>(`${roots[side]}/${id}/end`, { lastDay });
  }

  resume(side: LeaveSide, id: string): Observable<LeaveChange> {
    return this.http.delete<LeaveChange>(`${roots[side]}/${id}/end`);
  }

  withdraw(side: LeaveSide, id: string): Observable<LeaveChange> {
    return this.http.post<LeaveChange>(`${roots[side]}/${id}/withdrawal`, {});
  }

  restore(side: LeaveSide, id: string): Observable<LeaveChange> {
    return this.http.delete<LeaveChange>(`${roots[side]}/${id}/withdrawal`);
  }
}
