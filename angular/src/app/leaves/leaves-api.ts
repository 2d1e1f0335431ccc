import { inject, Injectable } from '@angular/core';
import type { AskForLeave, EnterLeave, LeaveChange } from '@api';
import type { Observable } from 'rxjs';
import { Api } from '../core/api';

/** Whose leaves are meant: one's own, or those about which an officer decides. */
export type LeaveSide = 'member' | 'officer';

/** Which field a broken rule of a leave is about. */
export const leaveRules = {
  NotOfThisChapter: 'member',
  LeaveDatesInvalid: 'to',
  LeaveHasBegun: 'from',
  LeaveOverlaps: 'from',
  MedicalLeaveTooLong: 'to',
  MedicalLeaveUsedUp: 'to',
};

/** What members and officers do with leaves. */
@Injectable({ providedIn: 'root' })
export class LeavesApi {
  private readonly api = inject(Api);

  ask(leave: AskForLeave): Observable<LeaveChange> {
    return this.api.post('/api/meetings/mine/leaves', { body: leave });
  }

  enter(leave: EnterLeave): Observable<LeaveChange> {
    return this.api.post('/api/meetings/leaves', { body: leave });
  }

  approve(id: string): Observable<LeaveChange> {
    return this.api.post('/api/meetings/leaves/{id}/approve', { path: { id } });
  }

  decline(id: string, answer: string | null): Observable<void> {
    return this.api.post('/api/meetings/leaves/{id}/decline', { path: { id }, body: { answer } });
  }

  end(side: LeaveSide, id: string, lastDay: string): Observable<LeaveChange> {
    const call = { path: { id }, body: { lastDay } };
    return side === 'member'
      ? this.api.post('/api/meetings/mine/leaves/{id}/end', call)
      : this.api.post('/api/meetings/leaves/{id}/end', call);
  }

  resume(side: LeaveSide, id: string): Observable<LeaveChange> {
    const call = { path: { id } };
    return side === 'member'
      ? this.api.delete('/api/meetings/mine/leaves/{id}/end', call)
      : this.api.delete('/api/meetings/leaves/{id}/end', call);
  }

  withdraw(side: LeaveSide, id: string): Observable<LeaveChange> {
    const call = { path: { id } };
    return side === 'member'
      ? this.api.post('/api/meetings/mine/leaves/{id}/withdrawal', call)
      : this.api.post('/api/meetings/leaves/{id}/withdrawal', call);
  }

  restore(side: LeaveSide, id: string): Observable<LeaveChange> {
    const call = { path: { id } };
    return side === 'member'
      ? this.api.delete('/api/meetings/mine/leaves/{id}/withdrawal', call)
      : this.api.delete('/api/meetings/leaves/{id}/withdrawal', call);
  }
}
