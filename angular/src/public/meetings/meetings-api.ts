import { Injectable } from '@angular/core';
import type {
  PagedResultDtoOfChapterCard,
  PagedResultDtoOfPublicMeeting,
  PublicMeetingPage,
  Query,
  RegisterVisit,
  VisitPage,
  VisitReceipt,
} from '@api';
import { get, post } from '../core/request';

/** What anybody may ask about meetings, and what visitors do. */
@Injectable({ providedIn: 'root' })
export class MeetingsApi {
  list(
    query: Query<'get', '/api/meetings/public'>,
    signal?: AbortSignal,
  ): Promise<PagedResultDtoOfPublicMeeting> {
    return get('/api/meetings/public', { query }, signal);
  }

  get(id: string, signal?: AbortSignal): Promise<PublicMeetingPage> {
    return get('/api/meetings/public/{id}', { path: { id } }, signal);
  }

  chapters(signal?: AbortSignal): Promise<PagedResultDtoOfChapterCard> {
    return get('/api/chapters/public', { query: { maxResultCount: 100 } }, signal);
  }

  register(id: string, visit: RegisterVisit): Promise<VisitReceipt> {
    return post('/api/meetings/public/{id}/visits', { path: { id }, body: visit });
  }

  visit(id: string, key: string, signal?: AbortSignal): Promise<VisitPage> {
    return get('/api/meetings/public/visits/{id}', { path: { id }, query: { key } }, signal);
  }

  acceptSeat(id: string, key: string): Promise<unknown> {
    return post('/api/meetings/public/visits/{id}/seat', { path: { id }, query: { key } });
  }

  withdraw(id: string, key: string): Promise<unknown> {
    return post('/api/meetings/public/visits/{id}/withdraw', { path: { id }, query: { key } });
  }

  forget(id: string, key: string): Promise<unknown> {
    return post('/api/meetings/public/visits/{id}/forget', { path: { id }, query: { key } });
  }
}
