import { Injectable } from '@angular/core';
import type {
  ApplicationReceipt,
  ApplicationStatus,
  ApplyForMembership,
  ChapterCard,
  ChapterSuggestion,
  CheckoutPage,
  DirectoryPage,
  DirectoryProfile,
  FoundingTerms,
  PagedResult,
  PlanCard,
  PublicChapter,
  Quote,
} from '@api';
import { Query, request, withQuery } from './request';

/** What a visitor may ask of the host. */
@Injectable({ providedIn: 'root' })
export class Api {
  founding(signal?: AbortSignal): Promise<FoundingTerms> {
    return request('/api/founding', { signal });
  }

  plans(signal?: AbortSignal): Promise<PlanCard[]> {
    return request('/api/dues/plans', { signal });
  }

  quote(planId: string, chapters: number, signal?: AbortSignal): Promise<Quote> {
    const address = `/api/dues/plans/${encodeURIComponent(planId)}/quote`;
    return request(withQuery(address, { chapters }), { signal });
  }

  directory(query: Query, signal?: AbortSignal): Promise<DirectoryPage> {
    return request(withQuery('/api/directory', query), { signal });
  }

  suggestions(query: string, signal?: AbortSignal): Promise<string[]> {
    return request(withQuery('/api/directory/suggest', { query }), { signal });
  }

  profile(memberId: string, signal?: AbortSignal): Promise<DirectoryProfile> {
    return request(`/api/directory/${encodeURIComponent(memberId)}`, { signal });
  }

  chapters(query: Query, signal?: AbortSignal): Promise<PagedResult<ChapterCard>> {
    return request(withQuery('/api/chapters/public', query), { signal });
  }

  chapter(slug: string, signal?: AbortSignal): Promise<PublicChapter> {
    return request(`/api/chapters/public/${encodeURIComponent(slug)}`, { signal });
  }

  chapterNear(postcode: string, town: string, signal?: AbortSignal): Promise<ChapterSuggestion> {
    return request(withQuery('/api/chapters/suggestion', { postcode, town }), { signal });
  }

  apply(application: ApplyForMembership): Promise<ApplicationReceipt> {
    return post('/api/dues/applications', application);
  }

  application(id: string, key: string, signal?: AbortSignal): Promise<ApplicationStatus> {
    return request(applicationPath(id, key), { signal });
  }

  checkout(id: string, key: string): Promise<CheckoutPage> {
    return post(applicationPath(id, key, '/checkout'));
  }

  withdraw(id: string, key: string): Promise<void> {
    return post(applicationPath(id, key, '/withdraw'));
  }
}

function applicationPath(id: string, key: string, verb = ''): string {
  return withQuery(`/api/dues/applications/${encodeURIComponent(id)}${verb}`, { key });
}

export function post<T>(path: string, body: unknown = {}): Promise<T> {
  return request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}
