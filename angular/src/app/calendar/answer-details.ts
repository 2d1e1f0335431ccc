import { ChangeDetectionStrategy, Component, effect, input, output } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { MyAnswer } from '@api';
import { Field, Input } from '../shared/field';
import { isReady } from '../shared/form-problems';

/** Whom one brings along, and a word to the organisers. */
@Component({
  selector: 'gh-answer-details',
  imports: [Field, Input, LocalizationPipe, ReactiveFormsModule],
  template: `
    <details>
      <summary>{{ '::Calendar:GuestsAndNote' | abpLocalization }}</summary>
      <form [formGroup]="form" (ngSubmit)="save()">
        @if (answer().reply === 'yes') {
          <gh-field label="::Calendar:Guests" [control]="form.controls.guests">
            <input
              ghInput
              type="number"
              inputmode="numeric"
              min="0"
              max="20"
              formControlName="guests"
            />
          </gh-field>
        }
        <gh-field label="::Calendar:Note" optional [control]="form.controls.note">
          <input ghInput maxlength="500" formControlName="note" />
        </gh-field>
        <button type="submit" class="btn">{{ 'AbpUi::Save' | abpLocalization }}</button>
      </form>
    </details>
  `,
  styles: `
    summary {
      padding: var(--gh-2) 0;
      color: var(--gh-accent-strong);
      font-size: var(--gh-text-sm);
      cursor: pointer;
    }
    form {
      display: grid;
      justify-items: start;
      gap: var(--gh-3);
      padding-top: var(--gh-2);
    }
    gh-field {
      width: 100%;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AnswerDetails {
  readonly answer = input.required<MyAnswer>();
  readonly saved = output<{ guests: number; note: string | null }>();

  protected readonly form = new FormGroup({
    guests: new FormControl(0, {
      nonNullable: true,
      validators: [Validators.min(0), Validators.max(20)],
    }),
    note: new FormControl('', { nonNullable: true, validators: [Validators.maxLength(500)] }),
  });

  constructor() {
    effect(() =>
      this.form.setValue({ guests: this.answer().guests, note: this.answer().note ?? '' }),
    );
  }

  protected save(): void {
    if (!isReady(this.form)) return;
    const { guests, note } = this.form.getRawValue();
    this.saved.emit({ guests: guests ?? 0, note: note.trim() || null });
  }
}
