import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import type { LeaveRow } from '@api';
import { declineLeave } from '@api/limits';
import { TextPipe, Texts } from '@shared/texts/texts';
import { Toasts } from '../core/toasts';
import { Field, Input } from '../shared/field';
import { FormDialog } from '../shared/form-dialog';
import { LeavesApi } from './leaves-api';

/** An officer does not agree; the member reads what is said here. */
@Component({
  selector: 'gh-decline-leave-dialog',
  imports: [Field, FormDialog, Input, ReactiveFormsModule, TextPipe],
  template: `
    <gh-form-dialog
      [formGroup]="form"
      [title]="'Leaves:DeclineTitle' | t: leave().name"
      [action]="'Leaves:Decline' | t"
      (submitted)="send()"
      (closed)="closed.emit()"
    >
      <p class="because">{{ 'Leaves:DeclineWhy' | t }}</p>
      <gh-field label="::Leaves:AnswerTo" optional [control]="form.controls.answer">
        <textarea ghInput rows="3" formControlName="answer"></textarea>
      </gh-field>
    </gh-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeclineLeaveDialog {
  private readonly api = inject(LeavesApi);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  private readonly dialog = viewChild.required(FormDialog);

  readonly leave = input.required<LeaveRow>();
  readonly declined = output();
  readonly closed = output();

  protected readonly form = inject(FormBuilder).nonNullable.group({
    answer: ['', Validators.maxLength(declineLeave.answer)],
  });

  protected send(): void {
    const answer = this.form.getRawValue().answer.trim() || null;
    this.dialog().send(this.api.decline(this.leave().id, answer), {}, () => {
      this.toasts.say(this.texts.t('Leaves:WasDeclined', this.leave().name));
      this.declined.emit();
    });
  }
}
