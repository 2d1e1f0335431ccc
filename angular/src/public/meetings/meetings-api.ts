import { Injectable } from '@angular/core';
import type {
  ChapterCard,
  PagedResult,
  PublicMeeting,
  PublicMeetingPage,
  RegisterVisit,
  VisitPage,
  VisitReceipt,
} from '@api';
import { post } from '../core/api';
import { type Query, request, withQuery } from '../core/request';

const root = '/api/meetings/public';

/** What anybody may ask about meetings, and what visitors do. */
@Injectable({ providedIn: 'root' })
export class MeetingsApi {
  list(query: Query, signal?: AbortSignal): Promise<PagedResult<PublicMeeting>> {
    return request(withQuery(root, query), { signal });
  }

  get(id: string, signal?: AbortSignal): Promise<PublicMeetingPage> {
    return request(`${root}/${encodeURIComponent(id)}`, { signal });
  }

  chapters(signal?: AbortSignal): Promise<PagedResult<ChapterCard>> {
    return request(withQuery('/api/chapters/public', { maxResultCount: 100 }), { signal });
  }

  register(meetingId: string, visit: Omit<RegisterVisit, 'meetingId'>): Promise<VisitReceipt> {
    return post(`${root}/${encodeURIComponent(meetingId)}/visits`, visit);
  }

  visit(id: string, key: string, signal?: AbortSignal): Promise<VisitPage> {
    return request(visitPath(id, key), { signal });
  }

  acceptSeat(id: string, key: string): Promise<void> {
    return post(visitPath(id, key, '/seat'));
  }

  withdraw(id: string, key: string): Promise<void> {
    return post(visitPath(id, key, '/withdraw'));
  }

  forget(id: string, key: string): Promise<void> {
    return post(visitPath(id, key, '/forget'));
  }
}

function visitPath(id: string, key: string, verb = ''): string {
  return withQuery(`${root}/visits/${encodeURIComponent(id)}${verb}`, { key });
}
