import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import type { InvoiceRow, Money, PaymentLine } from '@api';
import { refundPayment } from '@api/limits';
import { formatDate } from '@shared/format/date';
import { formatMoney } from '@shared/format/money';
import { TextPipe, Texts } from '@shared/texts/texts';
import { Api, apiResource } from '../core/api';
import { parseAmount, typedAmount } from '../shared/amount';
import { Field, Input } from '../shared/field';
import { FormDialog } from '../shared/form-dialog';
import { latest } from '../shared/latest';
import { ProblemNote } from '../shared/problem-note';
import { Skeleton } from '../shared/skeleton';

const rules = { RefundTooHigh: 'amount', AmountTooFine: 'amount', CurrenciesDiffer: 'amount' };

interface Choice {
  id: string;
  left: Money;
  isByHand: boolean;
  text: string;
}

/** Money that goes back to whoever paid, of one payment; pressing twice gives back once. */
@Component({
  selector: 'gh-refund-dialog',
  imports: [Field, FormDialog, Input, ProblemNote, ReactiveFormsModule, Skeleton, TextPipe],
  template: `
    <gh-form-dialog
      tone="danger"
      [formGroup]="form"
      [title]="'Invoices:RefundTo' | t: invoice().payerName"
      [action]="action()"
      (submitted)="refund()"
      (closed)="closed.emit()"
    >
      @if (choices(); as choices) {
        <p class="because">
          {{ (chosen()?.isByHand ? 'Invoices:RefundByHand' : 'Invoices:RefundByCard') | t }}
          {{ 'Invoices:RefundKeeps' | t }}
        </p>
        @if (choices.length > 1) {
          <gh-field label="::Invoices:Payment" [control]="form.controls.paymentId">
            <select ghInput formControlName="paymentId">
              @for (choice of choices; track choice.id) {
                <option [value]="choice.id">{{ choice.text }}</option>
              }
            </select>
          </gh-field>
        }
        <gh-field label="::Invoices:Amount" [control]="form.controls.amount">
          <input ghInput inputmode="decimal" autocomplete="off" formControlName="amount" />
        </gh-field>
        <gh-field
          label="::Invoices:RefundReason"
          hint="::Invoices:RefundReasonHint"
          [control]="form.controls.reason"
        >
          <input ghInput autocomplete="off" formControlName="reason" />
        </gh-field>
      } @else if (payments.error(); as error) {
        <gh-problem-note [error]="error" (retry)="payments.reload()" />
      } @else {
        <gh-skeleton [lines]="4" />
      }
    </gh-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RefundDialog {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly dialog = viewChild.required(FormDialog);
  private readonly requestId = crypto.randomUUID();

  readonly invoice = input.required<InvoiceRow>();
  readonly refunded = output();
  readonly closed = output();

  protected readonly payments = apiResource('/api/billing/invoices/{id}/payments', () => ({
    path: { id: this.invoice().id },
  }));
  private readonly loaded = latest(this.payments);
  protected readonly choices = computed(() =>
    this.loaded()
      ?.map(payment => this.choiceOf(payment))
      .filter(choice => choice.left.minor > 0),
  );
  protected readonly action = computed(() => this.texts.t('Invoices:Refund'));
  protected readonly form = inject(FormBuilder).nonNullable.group({
    paymentId: ['', Validators.required],
    amount: ['', Validators.required],
    reason: ['', [Validators.required, Validators.maxLength(refundPayment.reason)]],
  });
  private readonly paymentId = toSignal(this.form.controls.paymentId.valueChanges);
  protected readonly chosen = computed(() =>
    this.choices()?.find(choice => choice.id === this.paymentId()),
  );

  constructor() {
    // The last that came in is the one too many where it was paid twice.
    effect(() => {
      const last = this.choices()?.at(-1);
      if (last && !this.form.controls.paymentId.value)
        this.form.controls.paymentId.setValue(last.id);
    });
    effect(() => this.form.controls.amount.setValue(typedAmount(this.chosen()?.left)));
  }

  protected refund(): void {
    const { paymentId, amount, reason } = this.form.getRawValue();
    const back = parseAmount(amount, this.invoice().amount.currency);
    if (!back?.minor) {
      this.form.controls.amount.setErrors({ amount: true });
      return;
    }

    const body = { requestId: this.requestId, amount: back, reason };
    const request = this.api.post('/api/billing/payments/{id}/refunds', {
      path: { id: paymentId },
      body,
    });
    this.dialog().send(request, rules, () => this.refunded.emit());
  }

  private choiceOf({ id, amount, receivedOn, isByHand, refunds }: PaymentLine): Choice {
    const given = refunds.reduce((sum, refund) => sum + refund.amount.minor, 0);
    const left = { minor: amount.minor - given, currency: amount.currency };
    const text = `${formatDate(receivedOn)}, ${formatMoney(left)}`;
    return { id, left, isByHand, text };
  }
}
