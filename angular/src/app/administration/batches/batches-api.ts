import { inject, Injectable } from '@angular/core';
import type { MemberSelection, SelectMembers, StartedBatch } from '@api';
import type { Observable } from 'rxjs';
import { Api } from '../../core/api';

/** Which field a broken rule of moving many is about. */
export const batchRules = { NotOpen: 'chapter', OutsideYourChapters: 'chapter' };

/** What is done for many members at once. */
@Injectable({ providedIn: 'root' })
export class BatchesApi {
  private readonly api = inject(Api);

  select(chosen: SelectMembers): Observable<MemberSelection> {
    return this.api.post('/api/console/members/selections', { body: chosen });
  }

  move(
    requestId: string,
    selectionId: string,
    chapterId: string,
    effectiveOn: string,
  ): Observable<StartedBatch> {
    return this.api.post('/api/console/batches/moves', {
      body: { requestId, selectionId, chapterId, effectiveOn },
    });
  }

  sendRenewalLinks(requestId: string, selectionId: string): Observable<StartedBatch> {
    return this.api.post('/api/console/batches/renewal-links', {
      body: { requestId, selectionId },
    });
  }

  takeBack(id: string): Observable<void> {
    return this.api.post('/api/console/batches/{id}/take-back', { path: { id } });
  }
}
