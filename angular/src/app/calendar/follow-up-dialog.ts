import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  type OnInit,
  output,
  viewChild,
} from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { MyVisitor, NoInterestReason, VisitOutcome } from '@api';
import { followUpMyVisitor } from '@api/limits';
import { TextPipe } from '@shared/texts/texts';
import { Field, Input } from '../shared/field';
import { FormDialog } from '../shared/form-dialog';
import { noInterestReasons, visitOutcomes } from '../shared/visit-outcomes';
import { MyMeetingsApi } from './meetings-api';

/** What came out of speaking to a visitor. */
@Component({
  selector: 'gh-follow-up-dialog',
  imports: [Field, FormDialog, Input, LocalizationPipe, ReactiveFormsModule, TextPipe],
  templateUrl: './follow-up-dialog.html',
  styles: `
    fieldset label {
      display: flex;
      align-items: center;
      gap: var(--gh-3);
      min-height: var(--gh-control);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FollowUpDialog implements OnInit {
  private readonly api = inject(MyMeetingsApi);
  private readonly dialog = viewChild.required(FormDialog);

  readonly visitor = input.required<MyVisitor>();
  readonly noted = output();
  readonly closed = output();

  protected readonly outcomes = visitOutcomes;
  protected readonly reasons = noInterestReasons;
  protected readonly form = inject(FormBuilder).nonNullable.group({
    outcome: ['interested' as VisitOutcome],
    reason: ['time' as NoInterestReason],
    note: ['', Validators.maxLength(followUpMyVisitor.note)],
  });

  ngOnInit(): void {
    const { outcome, reason, note } = this.visitor();
    this.form.setValue({
      outcome: outcome ?? 'interested',
      reason: reason ?? 'time',
      note: note ?? '',
    });
  }

  protected save(): void {
    const { outcome, reason, note } = this.form.getRawValue();
    const talk = {
      outcome,
      reason: outcome === 'notInterested' ? reason : null,
      note: note.trim(),
    };
    this.dialog().send(this.api.followUp(this.visitor().visitId, talk), {}, () =>
      this.noted.emit(),
    );
  }
}
