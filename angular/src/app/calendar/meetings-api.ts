import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  FollowUpMyVisitor,
  InviteVisitor,
  MyAnswer,
  MyCalendar,
  MyCode,
  MyVisitor,
} from '@api';
import type { Observable } from 'rxjs';

const root = '/api/meetings/mine';

/** What a member says to a meeting. */
export interface Said {
  reply: 'yes' | 'no' | 'maybe' | 'substitute';
  guests: number;
  note: string | null;
  substitute: string | null;
}

/** What members do with their meetings. */
@Injectable({ providedIn: 'root' })
export class MyMeetingsApi {
  private readonly http = inject(HttpClient);

  answer(meetingId: string, said: Said): Observable<MyAnswer> {
    return this.http.put<MyAnswer>(`${root}/${meetingId}/answer`, said);
  }

  acceptSeat(meetingId: string): Observable<MyAnswer> {
    return this.http.post<MyAnswer>(`${root}/${meetingId}/seat`, {});
  }

  invite(meetingId: string, visitor: Omit<InviteVisitor, 'meetingId'>): Observable<MyVisitor> {
    return this.http.post<MyVisitor>(`${root}/${meetingId}/visitors`, visitor);
  }

  followUp(visitId: string, talk: Omit<FollowUpMyVisitor, 'visitId'>): Observable<void> {
    return this.http.post<void>(`${root}/visitors/${visitId}/follow-up`, talk);
  }

  renewCode(): Observable<MyCode> {
    return this.http.post<MyCode>(`${root}/code`, {});
  }

  issueCalendar(): Observable<MyCalendar> {
    return this.http.post<MyCalendar>(`${root}/calendar`, {});
  }

  revokeCalendar(): Observable<void> {
    return this.http.delete<void>(`${root}/calendar`);
  }
}
