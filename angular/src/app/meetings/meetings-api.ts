import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  AddWalkIn,
  ChangedLine,
  ChangedMeetings,
  ChangeMeeting,
  ChangeScope,
  DecideAbsencePolicy,
  FollowUpVisitor,
  MarkAtDoorTap,
  MarkReceipt,
  MeetingPage,
  MeetingRow,
  ScheduledMeetings,
  ScheduleMeetings,
  SheetPage,
} from '@api';
import type { Observable } from 'rxjs';

type CardFields = 'id' | 'title' | 'date' | 'from' | 'to' | 'zone' | 'startsAt' | 'endsAt';

/** The host's document calls the fields of a card optional, yet every card carries them. */
type Carded<T extends MeetingRow | MeetingPage | SheetPage> = T &
  Required<Pick<T, CardFields | 'mode' | 'state' | 'isPublic'>>;

export type Meeting = Carded<MeetingRow>;
export type MeetingDetails = Carded<MeetingPage>;
export type Sheet = Carded<SheetPage>;
export type NewMeeting = ScheduleMeetings;
export type MeetingChange = Omit<ChangeMeeting, 'id'>;

const root = '/api/meetings';

/** What officers do with meetings. */
@Injectable({ providedIn: 'root' })
export class MeetingsApi {
  private readonly http = inject(HttpClient);

  schedule(plan: NewMeeting): Observable<ScheduledMeetings> {
    return this.http.post<ScheduledMeetings>(root, plan);
  }

  change(id: string, plan: MeetingChange): Observable<ChangedMeetings> {
    return this.http.put<ChangedMeetings>(`${root}/${id}`, plan);
  }

  cancel(id: string, scope: ChangeScope, reason: string): Observable<void> {
    return this.http.post<void>(`${root}/${id}/cancel`, { scope, reason });
  }

  reinstate(id: string): Observable<void> {
    return this.http.post<void>(`${root}/${id}/reinstate`, {});
  }

  setHoliday(date: string, name: string): Observable<void> {
    return this.http.put<void>(`${root}/holidays/${date}`, { name });
  }

  removeHoliday(date: string): Observable<void> {
    return this.http.delete<void>(`${root}/holidays/${date}`);
  }

  sheet(id: string): Observable<Sheet> {
    return this.http.get<Sheet>(`${root}/${id}/sheet`);
  }

  mark(id: string, marks: readonly MarkAtDoorTap[]): Observable<MarkReceipt[]> {
    return this.http.post<MarkReceipt[]>(`${root}/${id}/marks`, { marks });
  }

  addWalkIn(id: string, person: Omit<AddWalkIn, 'meetingId'>): Observable<Sheet> {
    return this.http.post<Sheet>(`${root}/${id}/walk-ins`, person);
  }

  saveSheet(id: string, lines: readonly ChangedLine[], submit: boolean): Observable<Sheet> {
    return this.http.put<Sheet>(`${root}/${id}/sheet`, { lines, submit });
  }

  amendSheet(id: string, lines: readonly ChangedLine[], reason: string): Observable<Sheet> {
    return this.http.post<Sheet>(`${root}/${id}/sheet/amend`, { lines, reason });
  }

  followUp(visitId: string, talk: Omit<FollowUpVisitor, 'visitId'>): Observable<void> {
    return this.http.post<void>(`${root}/visitors/${visitId}/follow-up`, talk);
  }

  undoFollowUp(visitId: string): Observable<void> {
    return this.http.delete<void>(`${root}/visitors/${visitId}/follow-up`);
  }

  askToJoin(visitId: string): Observable<void> {
    return this.http.post<void>(`${root}/visitors/${visitId}/ask-to-join`, {});
  }

  forget(visitId: string): Observable<void> {
    return this.http.post<void>(`${root}/visitors/${visitId}/forget`, {});
  }

  decideAbsencePolicy(decision: DecideAbsencePolicy): Observable<void> {
    return this.http.put<void>(`${root}/absence-policies/${decision.validFrom}`, decision);
  }
}
