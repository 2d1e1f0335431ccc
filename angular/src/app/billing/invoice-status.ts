import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { InvoiceStatus } from '@api';

export const invoiceStatuses: readonly InvoiceStatus[] = ['open', 'paid', 'draft', 'void'];

const tones: Record<InvoiceStatus, string> = { draft: '', open: 'warn', paid: 'good', void: '' };

@Component({
  selector: 'gh-invoice-status',
  imports: [LocalizationPipe],
  template:
    '<span class="pill {{ tone() }}">{{ "::Invoice:" + status() | abpLocalization }}</span>',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InvoiceStatusPill {
  readonly status = input.required<InvoiceStatus>();

  protected readonly tone = computed(() => tones[this.status()]);
}
