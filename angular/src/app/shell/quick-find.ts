import { inject, Injectable } from '@angular/core';
import type { RosterLine } from '@api';
import { formatMoney } from '@shared/format/money';
import { catchError, forkJoin, map, type Observable, of } from 'rxjs';
import { Api } from '../core/api';
import { Account } from '../core/account';
import { policies } from '../core/policies';

export interface Finding {
  kind: 'member' | 'invoice';
  id: string;
  title: string;
  detail: string;
  link: string[];
  query?: Record<string, string>;
}

/** Where one box looks: the roster and the invoices for staff, the directory for members. */
@Injectable({ providedIn: 'root' })
export class QuickFind {
  private readonly api = inject(Api);
  private readonly account = inject(Account);

  find(filter: string): Observable<Finding[]> {
    const sources: Observable<Finding[]>[] = [];
    if (this.account.can(policies.roster)) sources.push(this.roster(filter));
    else if (this.account.can(policies.directory)) sources.push(this.directory(filter));
    if (this.account.can(policies.invoices)) sources.push(this.invoices(filter));
    if (sources.length === 0) return of([]);
    return forkJoin(sources.map(source => source.pipe(catchError(() => of([]))))).pipe(
      map(found => found.flat()),
    );
  }

  /** Where Enter leads when none of the suggestions is meant. */
  allResults(filter: string): { path: string; query: Record<string, string> } {
    return this.account.can(policies.roster)
      ? { path: '/console/members', query: { filter } }
      : { path: '/directory', query: { query: filter } };
  }

  private roster(filter: string): Observable<Finding[]> {
    return this.api.get('/api/console/members', { query: { filter, maxResultCount: 5 } }).pipe(
      map(page =>
        page.items.map(line => ({
          kind: 'member' as const,
          id: line.memberId,
          title: line.name,
          detail: [line.company, line.town].filter(Boolean).join(', ') || line.email,
          ...this.pageOf(line),
        })),
      ),
    );
  }

  /** Not everybody who reads the roster may open whom it lists. */
  private pageOf({ memberId, email }: RosterLine): Pick<Finding, 'link' | 'query'> {
    return this.account.can(policies.members)
      ? { link: ['/console/members', memberId] }
      : { link: ['/console/members'], query: { filter: email } };
  }

  private directory(query: string): Observable<Finding[]> {
    return this.api.get('/api/directory', { query: { query, maxResultCount: 6 } }).pipe(
      map(page =>
        page.items.map(card => ({
          kind: 'member' as const,
          id: card.id,
          title: card.name,
          detail: [card.profession, card.town].filter(Boolean).join(', '),
          link: ['/directory', card.id],
        })),
      ),
    );
  }

  private invoices(filter: string): Observable<Finding[]> {
    return this.api.get('/api/billing/invoices', { query: { filter, maxResultCount: 3 } }).pipe(
      map(page =>
        page.items.map(row => ({
          kind: 'invoice' as const,
          id: row.id,
          title: row.number ?? row.title,
          detail: `${row.payerName}, ${formatMoney(row.amount)}`,
          link: ['/console/invoices'],
          query: { filter: row.number ?? row.payerName },
        })),
      ),
    );
  }
}
