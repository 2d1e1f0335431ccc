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
import type { NoInterestReason, VisitOutcome, VisitRow } from '@api';
import { followUpVisitor } from '@api/limits';
import { TextPipe } from '@shared/texts/texts';
import { Field, Input } from '../../shared/field';
import { FormDialog } from '../../shared/form-dialog';
import { noInterestReasons, visitOutcomes } from '../../shared/visit-outcomes';
import { MeetingsApi } from '../meetings-api';
import { talkOf } from './talk';

/** What came out of speaking to a visitor: one choice, and a sentence where there is more to say. */
@Component({
  selector: 'gh-talk-dialog',
  imports: [Field, FormDialog, Input, LocalizationPipe, ReactiveFormsModule, TextPipe],
  template: `
    <gh-form-dialog
      [formGroup]="form"
      [title]="'VisitorList:TalkWith' | t: row().name"
      [action]="'VisitorList:NoteTalk' | t"
      (submitted)="save()"
      (closed)="closed.emit()"
    >
      <fieldset>
        <legend>{{ '::VisitorList:Outcome' | abpLocalization }}</legend>
        @for (outcome of outcomes; track outcome) {
          <label>
            <input type="radio" formControlName="outcome" [value]="outcome" />
            {{ '::VisitCard:Word:' + outcome | abpLocalization }}
          </label>
        }
      </fieldset>
      @if (form.controls.outcome.value === 'notInterested') {
        <gh-field label="::VisitorList:Reason" [control]="form.controls.reason">
          <select ghInput formControlName="reason">
            @for (reason of reasons; track reason) {
              <option [value]="reason">
                {{ '::VisitCard:Reason:' + reason | abpLocalization }}
              </option>
            }
          </select>
        </gh-field>
      }
      <gh-field
        label="::VisitorList:Note"
        optional
        [hint]="row().hostName ? '::VisitorList:NoteHint' : ''"
        [control]="form.controls.note"
      >
        <textarea ghInput rows="3" formControlName="note"></textarea>
      </gh-field>
    </gh-form-dialog>
  `,
  styles: `
    legend {
      margin-bottom: var(--gh-1);
      font-size: var(--gh-text-sm);
      font-weight: 550;
    }
    label {
      display: flex;
      align-items: center;
      gap: var(--gh-3);
      min-height: 2.75rem;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TalkDialog implements OnInit {
  private readonly api = inject(MeetingsApi);
  private readonly dialog = viewChild.required(FormDialog);

  readonly row = input.required<VisitRow>();
  readonly noted = output();
  readonly closed = output();

  protected readonly outcomes = visitOutcomes;
  protected readonly reasons = noInterestReasons;
  protected readonly form = inject(FormBuilder).nonNullable.group({
    outcome: ['interested' as VisitOutcome],
    reason: ['time' as NoInterestReason],
    note: ['', [Validators.maxLength(followUpVisitor.note)]],
  });

  ngOnInit(): void {
    const { outcome, reason, note } = this.row();
    this.form.setValue({
      outcome: outcome ?? 'interested',
      reason: reason ?? 'time',
      note: note ?? '',
    });
  }

  protected save(): void {
    const { outcome, reason, note } = this.form.getRawValue();
    const talk = talkOf({ outcome, reason, note: note.trim() });
    this.dialog().send(this.api.followUp(this.row().visitId, talk), {}, () => this.noted.emit());
  }
}
