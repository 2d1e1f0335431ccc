import { inject, Injectable } from '@angular/core';
import type { Observable } from 'rxjs';
import { Api } from '../../core/api';
import { Deeds } from '../shared/deeds';

/** What is said once it is done, and what shows what has become of it. */
interface Words {
  said: string;
  then: () => void;
}

/** What one does with a follow-up; each can be taken back, which opens it again. */
@Injectable({ providedIn: 'root' })
export class FollowUpDeeds {
  private readonly api = inject(Api);
  private readonly deeds = inject(Deeds);

  finish(id: string, words: Words): void {
    this.do(id, this.api.post('/api/networking/follow-ups/{id}/done', { path: { id } }), words);
  }

  meet(id: string, on: string | null, words: Words): void {
    const body = { on };
    this.do(
      id,
      this.api.post('/api/networking/follow-ups/{id}/met', { path: { id }, body }),
      words,
    );
  }

  sleep(id: string, until: string, words: Words): void {
    const body = { until };
    this.do(
      id,
      this.api.post('/api/networking/follow-ups/{id}/snooze', { path: { id }, body }),
      words,
    );
  }

  drop(id: string, words: Words): void {
    this.do(id, this.api.post('/api/networking/follow-ups/{id}/drop', { path: { id } }), words);
  }

  private do(id: string, deed: Observable<unknown>, words: Words): void {
    const path = { id };
    this.deeds.do(deed, {
      ...words,
      undo: () => this.api.post('/api/networking/follow-ups/{id}/reopen', { path }),
    });
  }
}
