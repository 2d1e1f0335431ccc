import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  type OnInit,
  output,
  viewChild,
} from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import type { InvoiceRow } from '@api';
import { receivePayment } from '@api/limits';
import { today } from '@shared/civil-days';
import { MoneyPipe } from '@shared/format/money';
import { TextPipe, Texts } from '@shared/texts/texts';
import { Api } from '../core/api';
import { parseAmount, typedAmount } from '../shared/amount';
import { Field, Input } from '../shared/field';
import { FormDialog } from '../shared/form-dialog';

const rules = { AmountDiffers: 'amount', PaymentDay: 'paidOn' };

/** Money that came in by bank transfer or in cash; pressing twice records it once. */
@Component({
  selector: 'gh-payment-dialog',
  imports: [Field, FormDialog, Input, MoneyPipe, ReactiveFormsModule, TextPipe],
  template: `
    <gh-form-dialog
      [formGroup]="form"
      [title]="'Invoices:PaymentOf' | t: invoice().payerName"
      [action]="action()"
      (submitted)="record()"
      (closed)="closed.emit()"
    >
      <p class="because">
        {{ 'Invoices:PaymentWhy' | t: invoice().title : (invoice().amount | money) }}
      </p>
      <gh-field label="::Invoices:PaidOn" [control]="form.controls.paidOn">
        <input ghInput type="date" formControlName="paidOn" [max]="today" />
      </gh-field>
      <gh-field label="::Invoices:Amount" [control]="form.controls.amount">
        <input ghInput inputmode="decimal" autocomplete="off" formControlName="amount" />
      </gh-field>
      <gh-field
        label="::Invoices:Reference"
        hint="::Invoices:ReferenceHint"
        [control]="form.controls.reference"
      >
        <input ghInput autocomplete="off" formControlName="reference" />
      </gh-field>
    </gh-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PaymentDialog implements OnInit {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly dialog = viewChild.required(FormDialog);
  private readonly requestId = crypto.randomUUID();

  readonly invoice = input.required<InvoiceRow>();
  readonly recorded = output();
  readonly closed = output();

  protected readonly today = today();
  protected readonly action = computed(() => this.texts.t('Invoices:RecordPayment'));
  protected readonly form = inject(FormBuilder).nonNullable.group({
    paidOn: [this.today, Validators.required],
    amount: ['', Validators.required],
    reference: ['', [Validators.required, Validators.maxLength(receivePayment.reference)]],
  });

  ngOnInit(): void {
    this.form.controls.amount.setValue(typedAmount(this.invoice().amount));
  }

  protected record(): void {
    const { id, amount: owed } = this.invoice();
    const { paidOn, amount, reference } = this.form.getRawValue();
    const received = parseAmount(amount, owed.currency);
    if (!received) {
      this.form.controls.amount.setErrors({ amount: true });
      return;
    }

    const body = { requestId: this.requestId, paidOn, amount: received, reference };
    const request = this.api.post('/api/billing/invoices/{id}/payments', { path: { id }, body });
    this.dialog().send(request, rules, () => this.recorded.emit());
  }
}
