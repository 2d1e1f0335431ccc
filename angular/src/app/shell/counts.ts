import { inject, Injectable, signal } from '@angular/core';
import { Api } from '../core/api';
import { Account } from '../core/account';
import { policies } from '../core/policies';

/** What waits, as small numbers beside the menu. */
@Injectable({ providedIn: 'root' })
export class Counts {
  private readonly api = inject(Api);
  private readonly account = inject(Account);
  private readonly waiting = signal(0);

  readonly applications = this.waiting.asReadonly();

  refresh(): void {
    if (!this.account.can(policies.applications)) return;
    const query = { state: 'awaitingApproval', maxResultCount: 1 } as const;
    this.api.get('/api/dues/applications', { query }).subscribe({
      next: page => this.waiting.set(page.totalCount),
      error: () => this.waiting.set(0),
    });
  }
}
