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
import type { ApplicationRow } from '@api';
import { rejectApplication } from '@api/limits';
import { MoneyPipe } from '@shared/format/money';
import { TextPipe } from '@shared/texts/texts';
import { Field, Input } from '../../shared/field';
import { FormDialog } from '../../shared/form-dialog';
import { DuesApi } from '../dues-api';

export interface Decision {
  kind: 'approve' | 'reject';
  row: ApplicationRow;
}

/** A decision is mailed at once and cannot be taken back, so it is asked for with what follows from it. */
@Component({
  selector: 'gh-decision-dialog',
  imports: [Field, FormDialog, Input, MoneyPipe, ReactiveFormsModule, TextPipe],
  template: `
    <gh-form-dialog
      [formGroup]="form"
      [title]="'Applications:' + verb() + 'Whom' | t: decision().row.name"
      [action]="'Applications:' + verb() | t"
      [tone]="isRejection() ? 'danger' : 'primary'"
      (submitted)="decide()"
      (closed)="closed.emit()"
    >
      <p class="because">
        {{
          'Applications:' + verb() + 'Why'
            | t: decision().row.planName : (decision().row.price | money: 'short')
        }}
      </p>
      @if (isRejection()) {
        <gh-field
          label="::Applications:Reason"
          hint="::Applications:ReasonHint"
          [control]="form.controls.reason"
        >
          <textarea ghInput rows="4" formControlName="reason"></textarea>
        </gh-field>
      }
    </gh-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DecisionDialog implements OnInit {
  private readonly api = inject(DuesApi);
  private readonly dialog = viewChild.required(FormDialog);

  readonly decision = input.required<Decision>();
  readonly decided = output();
  readonly closed = output();

  protected readonly isRejection = computed(() => this.decision().kind === 'reject');
  protected readonly verb = computed(() => (this.isRejection() ? 'Reject' : 'Approve'));
  protected readonly form = inject(FormBuilder).nonNullable.group({
    reason: ['', Validators.maxLength(rejectApplication.reason)],
  });

  ngOnInit(): void {
    const { reason } = this.form.controls;
    if (this.isRejection()) reason.addValidators(Validators.required);
    reason.updateValueAndValidity();
  }

  protected decide(): void {
    const { id } = this.decision().row;
    const reason = this.form.getRawValue().reason.trim();
    const request = this.isRejection() ? this.api.reject(id, reason) : this.api.approve(id);
    this.dialog().send(request, { ReasonMissing: 'reason' }, () => this.decided.emit());
  }
}
