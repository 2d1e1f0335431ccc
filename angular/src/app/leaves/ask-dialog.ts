import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  output,
  viewChild,
} from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { LeaveChange, LeaveKind } from '@api';
import { askForLeave } from '@api/limits';
import { CountedTextPipe, TextPipe } from '@shared/texts/texts';
import { apiResource } from '../core/api';
import { Field, Input } from '../shared/field';
import { FormDialog } from '../shared/form-dialog';
import { latest } from '../shared/latest';
import { leaveRules, LeavesApi } from './leaves-api';

/** A member asks to be away for a while. */
@Component({
  selector: 'gh-ask-leave-dialog',
  imports: [
    CountedTextPipe,
    Field,
    FormDialog,
    Input,
    LocalizationPipe,
    ReactiveFormsModule,
    TextPipe,
  ],
  templateUrl: './ask-dialog.html',
  styleUrl: './leave-fields.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AskLeaveDialog {
  private readonly api = inject(LeavesApi);
  private readonly dialog = viewChild.required(FormDialog);
  /** The same for every press of the button: asking twice is asking once. */
  private readonly requestId = crypto.randomUUID();

  readonly asked = output<LeaveChange>();
  readonly closed = output();

  private readonly resource = apiResource('/api/meetings/mine/leaves/choices');
  protected readonly choices = latest(this.resource);
  protected readonly form = inject(FormBuilder).nonNullable.group({
    member: ['', Validators.required],
    kind: ['medical' as LeaveKind],
    from: ['', Validators.required],
    to: ['', Validators.required],
    reason: ['', Validators.maxLength(askForLeave.reason)],
  });

  constructor() {
    effect(() => {
      const first = this.choices()?.chapters[0];
      const { member } = this.form.controls;
      if (first && !member.value) member.setValue(first.id);
    });
  }

  protected send(): void {
    const { member, kind, from, to, reason } = this.form.getRawValue();
    const leave = { requestId: this.requestId, chapterId: member, kind, from, to, reason };
    this.dialog().send(this.api.ask(leave), leaveRules, change => this.asked.emit(change));
  }
}
