import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { InvoiceStatus } from '@api';

export const invoiceStatuses: readonly InvoiceStatus[] = ['open', 'paid', 'draft', 'void'];

const tones: Record<InvoiceStatus | 'declined', string> = {
  draft: '',
  open: 'warn',
  declined: 'bad',
  paid: 'good',
  void: '',
};

@Component({
  selector: 'gh-invoice-status',
  imports: [LocalizationPipe],
  template: '<span class="pill {{ tone() }}">{{ "::Invoice:" + shown() | abpLocalization }}</span>',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InvoiceStatusPill {
  readonly status = input.required<InvoiceStatus>();
  /** What the gateway said where the last try to pay failed. */
  readonly refusal = input<string | null>();

  protected readonly shown = computed(() => (this.refusal() ? 'declined' : this.status()));
  protected readonly tone = computed(() => tones[this.shown()]);
}
