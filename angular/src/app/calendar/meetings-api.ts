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
import { Api } from '../core/api';

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
  private readonly api = inject(Api);

  answer(id: string, said: Said): Observable<MyAnswer> {
    return this.api.put('/api/meetings/mine/{id}/answer', { path: { id }, body: said });
  }

  acceptSeat(id: string): Observable<MyAnswer> {
    return this.api.post('/api/meetings/mine/{id}/seat', { path: { id } });
  }

  invite(id: string, visitor: InviteVisitor): Observable<MyVisitor> {
    return this.api.post('/api/meetings/mine/{id}/visitors', { path: { id }, body: visitor });
  }

  followUp(id: string, talk: FollowUpMyVisitor): Observable<void> {
    return this.api.post('/api/meetings/mine/visitors/{id}/follow-up', {
      path: { id },
      body: talk,
    });
  }

  renewCode(): Observable<MyCode> {
    return this.api.post('/api/meetings/mine/code');
  }

  issueCalendar(): Observable<MyCalendar> {
    return this.api.post('/api/meetings/mine/calendar');
  }

  revokeCalendar(): Observable<void> {
    return this.api.delete('/api/meetings/mine/calendar');
  }
}
