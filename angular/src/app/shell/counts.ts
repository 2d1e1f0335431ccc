import { HttpClient } from '@angular/common/http';
import { inject, Injectable, signal } from '@angular/core';
import type { ApplicationRow, PagedResult } from '@api';
import { Account } from '../core/account';
import { policies } from '../core/policies';

/** What waits, as small numbers beside the menu. */
@Injectable({ providedIn: 'root' })
export class Counts {
  private readonly http = inject(HttpClient);
  private readonly account = inject(Account);
  private readonly waiting = signal(0);

  readonly applications = this.waiting.asReadonly();

  refresh(): void {
    if (!this.account.can(policies.applications)) return;
    const params = { state: 'awaitingApproval', maxResultCount: 1 };
    this.http.get<PagedResult<ApplicationRow>>('/api/dues/applications', { params }).subscribe({
      next: page => this.waiting.set(page.totalCount),
      error: () => this.waiting.set(0),
    });
  }
}
