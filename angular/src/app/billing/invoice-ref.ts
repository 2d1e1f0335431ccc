import { Pipe, type PipeTransform } from '@angular/core';
import type { InvoiceLine } from '@api';
import { formatDate } from '@shared/format/date';

/** "2026-00042 · 1 Jan 2026", and only what there is of it. */
@Pipe({ name: 'invoiceRef' })
export class InvoiceRefPipe implements PipeTransform {
  transform({ number, paidOn, issuedOn }: InvoiceLine): string {
    const day = paidOn ?? issuedOn;
    return [number, day && formatDate(day)].filter(Boolean).join(' · ');
  }
}
