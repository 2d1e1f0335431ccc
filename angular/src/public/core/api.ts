import { Injectable } from '@angular/core';
import type {
  ApplicationReceipt,
  ApplicationStatus,
  ApplyForMembership,
  CheckoutPage,
  DirectoryPage,
  DirectoryProfile,
  PlanCard,
  Quote,
} from '@api';
import { Query, request, withQuery } from './request';

/** What a visitor may ask of the host. */
@Injectable({ providedIn: 'root' })
export class Api {
  plans(signal?: AbortSignal): Promise<PlanCard[]> {
    return request('/api/dues/plans', { signal });
  }

  quote(planId: string, signal?: AbortSignal): Promise<Quote> {
    return request(`/api/dues/plans/${encodeURIComponent(planId)}/quote`, { signal });
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
