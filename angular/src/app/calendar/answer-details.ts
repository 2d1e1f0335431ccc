import { ChangeDetectionStrategy, Component, computed, effect, input, output } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { MyAnswer } from '@api';
import { answerMeeting } from '@api/limits';
import { TextPipe } from '@shared/texts/texts';
import { Field, Input } from '../shared/field';
import { isReady } from '../shared/form-problems';

/** Whom one brings along, and a word to the organisers. */
@Component({
  selector: 'gh-answer-details',
  imports: [Field, Input, LocalizationPipe, ReactiveFormsModule, TextPipe],
  template: `
    <details>
      <summary>
        {{ (asksForGuests() ? '::Calendar:GuestsAndNote' : '::Calendar:Note') | abpLocalization }}
      </summary>
      <form [formGroup]="form" (ngSubmit)="save()">
        @if (asksForGuests()) {
          <gh-field
            label="::Calendar:Guests"
            [hint]="'Calendar:GuestsUpTo' | t: mostGuests()"
            [control]="form.controls.guests"
          >
            <input
              ghInput
              type="number"
              inputmode="numeric"
              min="0"
              [max]="mostGuests()"
              formControlName="guests"
            />
          </gh-field>
        }
        <gh-field label="::Calendar:Note" optional [control]="form.controls.note">
          <input ghInput [attr.maxlength]="limits.note" formControlName="note" />
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
  protected readonly limits = answerMeeting;
  readonly answer = input.required<MyAnswer>();
  readonly mostGuests = input.required<number>();
  readonly saved = output<{ guests: number; note: string | null }>();

  protected readonly asksForGuests = computed(
    () => this.answer().reply === 'yes' && this.mostGuests() > 0,
  );
  protected readonly form = new FormGroup({
    guests: new FormControl(0, { nonNullable: true }),
    note: new FormControl('', { nonNullable: true }),
  });

  constructor() {
    effect(() => {
      const { guests, note } = this.answer();
      // An answer that comes late does not take away what is being typed.
      if (this.form.pristine) this.form.reset({ guests, note: note ?? '' });
    });
  }

  protected save(): void {
    if (!isReady(this.form)) return;
    const { guests, note } = this.form.getRawValue();
    this.form.markAsPristine();
    this.saved.emit({ guests: guests ?? 0, note: note.trim() || null });
  }
}
