import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { ChangeScope } from '@api';
import { cancelMeeting } from '@api/limits';
import { TextPipe } from '@shared/texts/texts';
import { Field, Input } from '../../shared/field';
import { FormDialog } from '../../shared/form-dialog';
import { MeetingsApi } from '../meetings-api';
import { ScopeChoice } from '../scope-choice';

/** Whoever has answered is told why, so the reason is asked for; of a series also which meetings. */
@Component({
  selector: 'gh-cancel-dialog',
  imports: [Field, FormDialog, Input, LocalizationPipe, ReactiveFormsModule, ScopeChoice, TextPipe],
  template: `
    <gh-form-dialog
      tone="danger"
      cancel="::MeetingPage:Keep"
      [formGroup]="form"
      [title]="'MeetingPage:CancelTitle' | t"
      [action]="'MeetingPage:Cancel' | t"
      (submitted)="cancel()"
      (closed)="closed.emit()"
    >
      <p class="because">{{ '::MeetingPage:CancelWhy' | abpLocalization }}</p>
      @if (isRecurring()) {
        <gh-scope-choice [(scope)]="scope" />
      }
      <gh-field
        label="::MeetingPage:Reason"
        hint="::MeetingPage:ReasonHint"
        [control]="form.controls.reason"
      >
        <textarea ghInput rows="3" formControlName="reason"></textarea>
      </gh-field>
    </gh-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CancelDialog {
  private readonly api = inject(MeetingsApi);
  private readonly dialog = viewChild.required(FormDialog);

  readonly meetingId = input.required<string>();
  readonly isRecurring = input.required<boolean>();
  readonly cancelled = output();
  readonly closed = output();

  protected readonly scope = signal<ChangeScope>('this');
  protected readonly form = inject(FormBuilder).nonNullable.group({
    reason: ['', [Validators.required, Validators.maxLength(cancelMeeting.reason)]],
  });

  protected cancel(): void {
    const reason = this.form.getRawValue().reason.trim();
    const request = this.api.cancel(this.meetingId(), this.scope(), reason);
    this.dialog().send(request, { ReasonMissing: 'reason' }, () => this.cancelled.emit());
  }
}
