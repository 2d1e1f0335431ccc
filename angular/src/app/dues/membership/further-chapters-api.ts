import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { ChapterCard, CheckoutPage, PagedResult } from '@api';
import { map, type Observable } from 'rxjs';
import type { Choice } from '../../chapters/shared/search-select';
import { query } from '../../shared/query';

const offered = 20;

@Injectable({ providedIn: 'root' })
export class FurtherChaptersApi {
  private readonly http = inject(HttpClient);

  /** The chapters that somebody can join today. */
  find(filter: string): Observable<Choice[]> {
    const params = query({ filter, open: true, maxResultCount: offered });
    return this.http
      .get<PagedResult<ChapterCard>>('/api/chapters/public', { params })
      .pipe(map(page => page.items.map(choiceOf)));
  }

  /** The same request id for the same click: pressing twice buys once. */
  add(requestId: string, chapterId: string): Observable<CheckoutPage> {
    return this.http.post<CheckoutPage>('/api/dues/me/chapters', { requestId, chapterId });
  }
}

function choiceOf({ id, name, town, region }: ChapterCard): Choice {
  return { id, text: name, hint: [town, region].filter(Boolean).join(', ') };
}
