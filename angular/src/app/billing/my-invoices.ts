import { booleanAttribute, ChangeDetectionStrategy, Component, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { MoneyPipe } from '@shared/format/money';
import { apiResource } from '../core/api';
import { latest } from '../shared/latest';
import { Pager } from '../shared/pager';
import { ProblemNote } from '../shared/problem-note';
import { Skeleton } from '../shared/skeleton';
import { CreditNotes } from './credit-notes';
import { InvoiceRefPipe } from './invoice-ref';
import { InvoiceStatusPill } from './invoice-status';
import { ReceiptButton } from './receipt-button';

/** What the signed-in member has paid or owes, newest first. */
@Component({
  selector: 'gh-my-invoices',
  imports: [
    CreditNotes,
    InvoiceRefPipe,
    InvoiceStatusPill,
    LocalizationPipe,
    MoneyPipe,
    Pager,
    ProblemNote,
    ReceiptButton,
    RouterLink,
    Skeleton,
  ],
  template: `
    <section class="card flush" aria-labelledby="receipts">
      <div class="head">
        <h2 id="receipts">{{ '::Membership:Receipts' | abpLocalization }}</h2>
        @if (short()) {
          <a class="small" routerLink="/membership">{{ '::App:All' | abpLocalization }}</a>
        }
      </div>
      @if (page(); as page) {
        <ul>
          @for (invoice of page.items; track invoice.id) {
            <li>
              <span class="text">
                {{ invoice.title }}
                <small>{{ invoice.refusal ?? (invoice | invoiceRef) }}</small>
                @if (invoice.creditNotes.length) {
                  <gh-credit-notes [notes]="invoice.creditNotes!" />
                }
              </span>
              <b class="num">{{ invoice.amount | money }}</b>
              @if (invoice.status === 'paid') {
                <gh-receipt-button [invoice]="invoice" />
              } @else {
                <!-- That it has no number yet is the office's affair: to whoever owes it, it is open. -->
                <gh-invoice-status
                  [refusal]="invoice.refusal"
                  [status]="invoice.status === 'draft' ? 'open' : invoice.status"
                />
              }
            </li>
          } @empty {
            <li class="muted">{{ '::Membership:NoReceipts' | abpLocalization }}</li>
          }
        </ul>
        @if (!short() && page.totalCount > size) {
          <gh-pager
            [total]="page.totalCount"
            [skip]="skip()"
            [size]="size"
            (moved)="skip.set($event)"
          />
        }
      } @else if (resource.error(); as error) {
        <gh-problem-note [error]="error" (retry)="resource.reload()" />
      } @else {
        <gh-skeleton [lines]="2" />
      }
    </section>
  `,
  styles: `
    ul {
      list-style: none;
      margin: 0;
      padding: 0;
      font-size: var(--gh-text-sm);
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--gh-2) var(--gh-4);
      padding: var(--gh-3) var(--gh-card);
      border-top: 1px solid var(--gh-line);
    }
    .text {
      flex: 1 1 12rem;
      min-width: 0;
    }
    small {
      display: block;
      color: var(--gh-muted);
      font-size: var(--gh-text-xs);
      font-variant-numeric: tabular-nums;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MyInvoices {
  readonly short = input(false, { transform: booleanAttribute });

  protected readonly size = 10;
  protected readonly skip = signal(0);
  protected readonly resource = apiResource('/api/billing/me/invoices', () => ({
    query: {
      sorting: 'issuedOn desc',
      skipCount: this.skip(),
      maxResultCount: this.short() ? 3 : this.size,
    },
  }));
  protected readonly page = latest(this.resource);
}
