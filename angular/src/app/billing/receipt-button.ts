import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  signal,
} from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { address, type InvoiceLine } from '@api';
import { Icon } from '@shared/icons/icon';
import { finalize } from 'rxjs';
import { Problems } from '../core/problems';
import { TextPipe } from '@shared/texts/texts';
import { Download } from '../shared/download';

/** The receipt as a PDF; the address alone would not open it, the right to see it is needed. */
@Component({
  selector: 'gh-receipt-button',
  imports: [Icon, LocalizationPipe, TextPipe],
  template: `
    <button
      type="button"
      class="btn sm"
      [class.icon]="iconOnly()"
      [attr.aria-busy]="isLoading()"
      [attr.aria-label]="'Invoice:ReceiptOf' | t: invoice().number ?? invoice().title"
      (click)="save()"
    >
      <gh-icon name="download" />
      @if (!iconOnly()) {
        {{ '::Invoice:Receipt' | abpLocalization }}
      }
    </button>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReceiptButton {
  private readonly download = inject(Download);
  private readonly problems = inject(Problems);

  readonly invoice = input.required<InvoiceLine>();
  readonly iconOnly = input(false, { transform: booleanAttribute });

  protected readonly isLoading = signal(false);

  protected save(): void {
    const { id, number } = this.invoice();
    this.isLoading.set(true);
    this.download
      .save(
        address('/api/billing/invoices/{id}/receipt', { path: { id } }),
        `${number ?? 'receipt'}.pdf`,
      )
      .pipe(finalize(() => this.isLoading.set(false)))
      .subscribe({ error: (error: unknown) => this.problems.report(error) });
  }
}
