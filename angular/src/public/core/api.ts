import { Injectable } from '@angular/core';
import type {
  ApplicationReceipt,
  ApplicationStatus,
  ApplyForMembership,
  ChapterSuggestion,
  CheckoutPage,
  DirectoryPage,
  DirectoryProfile,
  FoundingTerms,
  PagedResultDtoOfChapterCard,
  PlanCard,
  PublicChapter,
  Query,
  Quote,
} from '@api';
import { get, post } from './request';

/** What a visitor may ask of the host. */
@Injectable({ providedIn: 'root' })
export class Api {
  founding(signal?: AbortSignal): Promise<FoundingTerms> {
    return get('/api/founding', {}, signal);
  }

  plans(signal?: AbortSignal): Promise<PlanCard[]> {
    return get('/api/dues/plans', {}, signal);
  }

  quote(id: string, chapters: number, signal?: AbortSignal): Promise<Quote> {
    return get('/api/dues/plans/{id}/quote', { path: { id }, query: { chapters } }, signal);
  }

  directory(query: Query<'get', '/api/directory'>, signal?: AbortSignal): Promise<DirectoryPage> {
    return get('/api/directory', { query }, signal);
  }

  suggestions(query: string, signal?: AbortSignal): Promise<string[]> {
    return get('/api/directory/suggest', { query: { query } }, signal);
  }

  profile(memberId: string, signal?: AbortSignal): Promise<DirectoryProfile> {
    return get('/api/directory/{memberId}', { path: { memberId } }, signal);
  }

  chapters(
    query: Query<'get', '/api/chapters/public'>,
    signal?: AbortSignal,
  ): Promise<PagedResultDtoOfChapterCard> {
    return get('/api/chapters/public', { query }, signal);
  }

  chapter(slug: string, signal?: AbortSignal): Promise<PublicChapter> {
    return get('/api/chapters/public/{slug}', { path: { slug } }, signal);
  }

  chapterNear(postcode: string, town: string, signal?: AbortSignal): Promise<ChapterSuggestion> {
    return get('/api/chapters/suggestion', { query: { postcode, town } }, signal);
  }

  apply(application: ApplyForMembership): Promise<ApplicationReceipt> {
    return post('/api/dues/applications', { body: application });
  }

  application(id: string, key: string, signal?: AbortSignal): Promise<ApplicationStatus> {
    return get('/api/dues/applications/{id}', { path: { id }, query: { key } }, signal);
  }

  checkout(id: string, key: string): Promise<CheckoutPage> {
    return post('/api/dues/applications/{id}/checkout', { path: { id }, query: { key } });
  }

  withdraw(id: string, key: string): Promise<void> {
    return post('/api/dues/applications/{id}/withdraw', { path: { id }, query: { key } });
  }
}
