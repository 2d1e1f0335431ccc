import { inject, Injectable } from '@angular/core';
import type {
  AbsenceRules,
  AddWalkIn,
  ChangedLine,
  ChangedMeetings,
  ChangeMeeting,
  ChangeScope,
  FollowUpVisitor,
  MarkAtDoorTap,
  MarkReceipt,
  MeetingPage,
  ScheduledMeetings,
  ScheduleMeetings,
  SheetReceipt,
} from '@api';
import type { Observable } from 'rxjs';
import { Api } from '../core/api';

/** What officers do with meetings. */
@Injectable({ providedIn: 'root' })
export class MeetingsApi {
  private readonly api = inject(Api);

  find(id: string): Observable<MeetingPage> {
    return this.api.get('/api/meetings/{id}', { path: { id } });
  }

  schedule(plan: ScheduleMeetings): Observable<ScheduledMeetings> {
    return this.api.post('/api/meetings', { body: plan });
  }

  change(id: string, plan: ChangeMeeting): Observable<ChangedMeetings> {
    return this.api.put('/api/meetings/{id}', { path: { id }, body: plan });
  }

  cancel(id: string, scope: ChangeScope, reason: string): Observable<void> {
    return this.api.post('/api/meetings/{id}/cancel', { path: { id }, body: { scope, reason } });
  }

  reinstate(id: string): Observable<void> {
    return this.api.post('/api/meetings/{id}/reinstate', { path: { id } });
  }

  setHoliday(date: string, name: string): Observable<void> {
    return this.api.put('/api/meetings/holidays/{date}', { path: { date }, body: { name } });
  }

  removeHoliday(date: string): Observable<void> {
    return this.api.delete('/api/meetings/holidays/{date}', { path: { date } });
  }

  mark(id: string, marks: readonly MarkAtDoorTap[]): Observable<MarkReceipt[]> {
    return this.api.post('/api/meetings/{id}/marks', { path: { id }, body: { marks } });
  }

  addWalkIn(id: string, person: AddWalkIn): Observable<SheetReceipt> {
    return this.api.post('/api/meetings/{id}/walk-ins', { path: { id }, body: person });
  }

  saveSheet(id: string, lines: readonly ChangedLine[], submit: boolean): Observable<SheetReceipt> {
    return this.api.put('/api/meetings/{id}/sheet', { path: { id }, body: { lines, submit } });
  }

  amendSheet(id: string, lines: readonly ChangedLine[], reason: string): Observable<SheetReceipt> {
    const body = { lines, reason };
    return this.api.post('/api/meetings/{id}/sheet/amend', { path: { id }, body });
  }

  followUp(id: string, talk: FollowUpVisitor): Observable<void> {
    return this.api.post('/api/meetings/visitors/{id}/follow-up', { path: { id }, body: talk });
  }

  undoFollowUp(id: string): Observable<void> {
    return this.api.delete('/api/meetings/visitors/{id}/follow-up', { path: { id } });
  }

  askToJoin(id: string): Observable<void> {
    return this.api.post('/api/meetings/visitors/{id}/ask-to-join', { path: { id } });
  }

  forget(id: string): Observable<void> {
    return this.api.post('/api/meetings/visitors/{id}/forget', { path: { id } });
  }

  decideAbsencePolicy(validFrom: string, rules: AbsenceRules): Observable<void> {
    return this.api.put('/api/meetings/absence-policies/{validFrom}', {
      path: { validFrom },
      body: { rules },
    });
  }
}
