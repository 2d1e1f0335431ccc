import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { ChangedLine, SheetReceipt } from '@api';
import { amendSheet } from '@api/limits';
import { TextPipe } from '@shared/texts/texts';
import { catchError, EMPTY, type Observable } from 'rxjs';
import { Field, Input } from '../../shared/field';
import { FormDialog } from '../../shared/form-dialog';
import { MeetingsApi } from '../meetings-api';
import { isOvertaken } from './sheet-edits';

export type Amendment = FormGroup<{ reason: FormControl<string> }>;

export function amendment(): Amendment {
  const validators = [Validators.required, Validators.maxLength(amendSheet.reason)];
  return new FormGroup({ reason: new FormControl('', { nonNullable: true, validators }) });
}

/** A submitted sheet counts, so a correction says why; what it said before is kept. */
@Component({
  selector: 'gh-amend-dialog',
  imports: [Field, FormDialog, Input, LocalizationPipe, ReactiveFormsModule, TextPipe],
  template: `
    <gh-form-dialog
      [formGroup]="form()"
      [title]="'Sheet:AmendTitle' | t"
      [action]="'Sheet:Amend' | t"
      (submitted)="amend()"
      (closed)="closed.emit()"
    >
      <p class="because">{{ '::Sheet:AmendWhy' | abpLocalization }}</p>
      <gh-field label="::MeetingPage:Reason" [control]="form().controls.reason">
        <textarea ghInput rows="3" formControlName="reason"></textarea>
      </gh-field>
    </gh-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AmendDialog {
  private readonly api = inject(MeetingsApi);
  private readonly dialog = viewChild.required(FormDialog);

  readonly meetingId = input.required<string>();
  readonly changed = input.required<ChangedLine[]>();
  /** The page's, so that the reason is still there when somebody else was quicker and the lines are looked at again. */
  readonly form = input.required<Amendment>();
  readonly amended = output<SheetReceipt>();
  readonly overtaken = output<unknown>();
  readonly closed = output();

  protected amend(): void {
    const reason = this.form().getRawValue().reason.trim();
    const request = this.api.amendSheet(this.meetingId(), this.changed(), reason);
    this.dialog().send(request.pipe(catchError(error => this.giveWay(error))), {}, receipt =>
      this.amended.emit(receipt),
    );
  }

  private giveWay(error: unknown): Observable<never> {
    if (!isOvertaken(error)) throw error;
    this.overtaken.emit(error);
    return EMPTY;
  }
}
