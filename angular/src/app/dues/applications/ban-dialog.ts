import { ChangeDetectionStrategy, Component, inject, output, viewChild } from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import { liftBan } from '@api/limits';
import { TextPipe } from '@shared/texts/texts';
import { Api } from '../../core/api';
import { Toasts } from '../../core/toasts';
import { Field, Input } from '../../shared/field';
import { FormDialog } from '../../shared/form-dialog';

const rules = { BanUnknown: 'email' };

/** Lets somebody apply again who was expelled and erased; whose mark it is, only the address tells. */
@Component({
  selector: 'gh-ban-dialog',
  imports: [Field, FormDialog, Input, LocalizationPipe, ReactiveFormsModule, TextPipe],
  template: `
    <gh-form-dialog
      [formGroup]="form"
      [title]="'Bans:Lift' | t"
      [action]="'Bans:Lift' | t"
      (submitted)="lift()"
      (closed)="closed.emit()"
    >
      <p class="because">{{ '::Bans:LiftWhy' | abpLocalization }}</p>
      <gh-field label="::Bans:Email" [control]="form.controls.email">
        <input ghInput type="email" autocomplete="off" formControlName="email" />
      </gh-field>
      <gh-field label="::Bans:Reason" hint="::Bans:ReasonHint" [control]="form.controls.reason">
        <input ghInput autocomplete="off" formControlName="reason" />
      </gh-field>
    </gh-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BanDialog {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly dialog = viewChild.required(FormDialog);

  readonly closed = output();

  protected readonly form = inject(FormBuilder).nonNullable.group({
    email: ['', Validators.required],
    reason: ['', [Validators.required, Validators.maxLength(liftBan.reason)]],
  });

  protected lift(): void {
    const request = this.api.post('/api/dues/bans/lift', { body: this.form.getRawValue() });
    this.dialog().send(request, rules, () => this.toasts.say('::Bans:Lifted'));
  }
}
