import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  input,
  type OnInit,
  output,
  viewChild,
} from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { FollowUpVisitor, NoInterestReason, VisitOutcome, VisitRow } from '@api';
import { followUpVisitor } from '@api/limits';
import { TextPipe } from '@shared/texts/texts';
import { Field, Input } from '../../shared/field';

export type Talk = Omit<FollowUpVisitor, 'visitId'>;

const outcomes: VisitOutcome[] = ['interested', 'comesAgain', 'notInterested'];
const reasons: NoInterestReason[] = [
  'time',
  'cost',
  'fit',
  'distance',
  'otherGroup',
  'notReached',
  'other',
];

/** What came out of speaking to a visitor: one choice, and a sentence where there is more to say. */
@Component({
  selector: 'gh-talk-dialog',
  imports: [Field, Input, LocalizationPipe, ReactiveFormsModule, TextPipe],
  template: `
    <dialog
      #dialog
      class="dialog"
      closedby="any"
      aria-labelledby="talk-title"
      (close)="closed.emit()"
    >
      <form [formGroup]="form" (ngSubmit)="save()">
        <h2 id="talk-title">{{ 'VisitorList:TalkWith' | t: row().name }}</h2>
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
        <gh-field label="::VisitorList:Note" optional [control]="form.controls.note">
          <textarea ghInput rows="3" formControlName="note"></textarea>
        </gh-field>
        <div class="answers">
          <button type="button" class="btn" (click)="close()">
            {{ 'AbpUi::Cancel' | abpLocalization }}
          </button>
          <button type="submit" class="btn primary">
            {{ '::VisitorList:NoteTalk' | abpLocalization }}
          </button>
        </div>
      </form>
    </dialog>
  `,
  styles: `
    form {
      display: grid;
      gap: var(--gh-4);
    }
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
    .answers {
      display: flex;
      justify-content: flex-end;
      gap: var(--gh-2);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TalkDialog implements OnInit {
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  readonly row = input.required<VisitRow>();
  readonly noted = output<Talk>();
  readonly closed = output();

  protected readonly outcomes = outcomes;
  protected readonly reasons = reasons;
  protected readonly form = inject(FormBuilder).nonNullable.group({
    outcome: ['interested' as VisitOutcome],
    reason: ['time' as NoInterestReason],
    note: ['', [Validators.maxLength(followUpVisitor.note)]],
  });

  constructor() {
    afterNextRender(() => this.dialog().nativeElement.showModal());
  }

  ngOnInit(): void {
    const { outcome, reason, note } = this.row();
    this.form.setValue({
      outcome: outcome ?? 'interested',
      reason: reason ?? 'time',
      note: note ?? '',
    });
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }

  protected save(): void {
    this.form.markAllAsTouched();
    if (this.form.invalid) return;
    const { outcome, reason, note } = this.form.getRawValue();
    this.noted.emit({
      outcome,
      reason: outcome === 'notInterested' ? reason : null,
      note: note.trim() || null,
    });
    this.close();
  }
}
