import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { InvoiceRow } from '@api';
import { DayPipe } from '@shared/format/date';
import { MoneyPipe } from '@shared/format/money';
import { CountedTextPipe, TextPipe, Texts } from '@shared/texts/texts';
import { apiResource } from '../../core/api';
import { Toasts } from '../../core/toasts';
import { FilterMenu, type FilterOption } from '../../shared/filter-menu';
import { Filters } from '../../shared/filters';
import { latest } from '../../shared/latest';
import { listAddress } from '../../shared/list-address';
import { ListFrame } from '../../shared/list-frame';
import { PageHead } from '../../shared/page-head';
import { SearchBox } from '../../shared/search-box';
import { SortHead } from '../../shared/sort-head';
import { CreditNotes } from '../credit-notes';
import { InvoiceRefPipe } from '../invoice-ref';
import { InvoiceStatusPill, invoiceStatuses } from '../invoice-status';
import { PaymentDialog } from '../payment-dialog';
import { ReceiptButton } from '../receipt-button';
import { RefundDialog } from '../refund-dialog';

/** Money that came for it and does not fit, such as a second payment. */
type InvoiceToCheck = InvoiceRow & { attention?: 'none' | 'overpaid' | 'amountDiffers' };

/** The invoices of the association, or of an officer's chapters. */
@Component({
  selector: 'gh-invoices',
  imports: [
    CountedTextPipe,
    CreditNotes,
    DayPipe,
    FilterMenu,
    Filters,
    InvoiceRefPipe,
    InvoiceStatusPill,
    ListFrame,
    LocalizationPipe,
    MoneyPipe,
    PageHead,
    PaymentDialog,
    ReceiptButton,
    RefundDialog,
    SearchBox,
    SortHead,
    TextPipe,
  ],
  templateUrl: './invoices.html',
  styleUrl: './invoices.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Invoices {
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);

  protected readonly address = listAddress(20);
  protected readonly filter = computed(() => this.address.get('filter') ?? '');
  protected readonly status = computed(() => this.address.get('status'));
  protected readonly resource = apiResource('/api/billing/invoices', () => ({
    query: {
      filter: this.filter(),
      status: this.status(),
      sorting: this.address.sorting() ?? 'issuedOn desc',
      skipCount: this.address.skip(),
      maxResultCount: this.address.pageSize,
    },
  }));
  protected readonly page = latest(this.resource);
  protected readonly statusOptions: FilterOption[] = [
    ...invoiceStatuses,
    'declined',
    'attention',
  ].map(value => ({
    value,
    text: this.texts.t(`Invoice:${value}`),
  }));
  protected readonly isFiltered = computed(() => !!(this.filter() || this.status()));

  /** The one whose payment is being recorded. */
  protected readonly paying = signal<InvoiceToCheck | null>(null);
  /** The one whose money goes back. */
  protected readonly refunding = signal<InvoiceToCheck | null>(null);

  protected recorded(): void {
    this.toasts.say('::Invoices:PaymentRecorded');
    this.resource.reload();
  }

  protected refunded(): void {
    this.toasts.say('::Invoices:MoneyRefunded');
    this.resource.reload();
  }

  protected clearFilters(): void {
    this.address.set({ filter: null, status: null });
  }
}
