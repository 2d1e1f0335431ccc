import { inject, Injectable } from '@angular/core';
import type { ChapterCard, CheckoutPage } from '@api';
import { map, type Observable } from 'rxjs';
import type { Choice } from '../../chapters/shared/search-select';
import { Api } from '../../core/api';

const offered = 20;

@Injectable({ providedIn: 'root' })
export class FurtherChaptersApi {
  private readonly api = inject(Api);

  /** The chapters that somebody can join today. */
  find(filter: string): Observable<Choice[]> {
    return this.api
      .get('/api/chapters/public', { query: { filter, open: true, maxResultCount: offered } })
      .pipe(map(page => page.items.map(choiceOf)));
  }

  /** The same request id for the same click: pressing twice buys once. */
  add(requestId: string, chapterId: string): Observable<CheckoutPage> {
    return this.api.post('/api/dues/me/chapters', { body: { requestId, chapterId } });
  }
}

function choiceOf({ id, name, town, region }: ChapterCard): Choice {
  return { id, text: name, hint: [town, region].filter(Boolean).join(', ') };
}
