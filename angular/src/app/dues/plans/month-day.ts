import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import { documentCulture, formattingLocale } from '@shared/format/culture';
import { Field, Input } from '../../shared/field';

const year = Array.from({ length: 12 }, (_, month) => month);

/** The last day that a month can have: 29 for February. */
const lengthOf = (month: number) => new Date(Date.UTC(2028, month, 0)).getUTCDate();

/** A day of every year: its month and its number, without a month none. */
@Component({
  selector: 'gh-month-day',
  imports: [Field, Input, LocalizationPipe, ReactiveFormsModule],
  template: `
    <fieldset>
      <legend>{{ legend() | abpLocalization }}</legend>
      <gh-field label="::Plans:MonthOfYear" [control]="month()">
        <select ghInput [formControl]="month()">
          @if (none(); as none) {
            <option [ngValue]="null">{{ none | abpLocalization }}</option>
          }
          @for (name of months; track name) {
            <option [ngValue]="$index + 1">{{ name }}</option>
          }
        </select>
      </gh-field>
      @if (month().value !== null) {
        <gh-field label="::Plans:DayOfMonth" [control]="day()">
          <select ghInput [formControl]="day()">
            @for (number of days(); track number) {
              <option [ngValue]="number">{{ number }}</option>
            }
          </select>
        </gh-field>
      }
      <span class="hint">{{ hint() | abpLocalization }}</span>
    </fieldset>
  `,
  styles: `
    fieldset {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
      gap: var(--gh-1) var(--gh-3);
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      margin-bottom: var(--gh-1);
      padding: 0;
      font-size: var(--gh-text-sm);
      font-weight: 600;
    }
    .hint {
      grid-column: 1 / -1;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MonthDay {
  readonly legend = input.required<string>();
  readonly hint = input.required<string>();
  /** What the choice of no day is called, where there may be none. */
  readonly none = input<string | null>(null);
  readonly month = input.required<FormControl<number | null>>();
  readonly day = input.required<FormControl<number | null>>();

  protected readonly months = year.map(month =>
    new Intl.DateTimeFormat(formattingLocale(documentCulture()), {
      month: 'long',
      timeZone: 'UTC',
    }).format(Date.UTC(2028, month, 1)),
  );

  protected days(): number[] {
    return Array.from({ length: lengthOf(this.month().value ?? 1) }, (_, index) => index + 1);
  }
}
