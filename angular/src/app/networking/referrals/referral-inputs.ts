import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import { Field, Input } from '../../shared/field';
import { type ReferralForm, referralKinds, strengths } from './referral-form';

/** The fields of what a referral says. */
@Component({
  selector: 'gh-referral-inputs',
  imports: [Field, Input, LocalizationPipe, ReactiveFormsModule],
  template: `
    <div class="fields" [formGroup]="form()">
      <gh-field label="::Networking:Referral:Kind" [control]="form().controls.kind">
        <select ghInput formControlName="kind">
          @for (kind of kinds(); track kind) {
            <option [value]="kind">
              {{ '::Networking:Referral:Kind:' + kind | abpLocalization }}
            </option>
          }
        </select>
      </gh-field>
      <gh-field label="::Networking:Referral:PersonName" [control]="form().controls.personName">
        <input ghInput autocomplete="off" formControlName="personName" />
      </gh-field>
      <gh-field label="::Networking:Referral:Company" [control]="form().controls.company" optional>
        <input ghInput autocomplete="off" formControlName="company" />
      </gh-field>
      <gh-field label="::Networking:Referral:Phone" [control]="form().controls.phone" optional>
        <input ghInput type="tel" autocomplete="off" formControlName="phone" />
      </gh-field>
      <gh-field
        class="wide"
        label="::Networking:Referral:Email"
        [control]="form().controls.email"
        optional
      >
        <input ghInput type="email" autocomplete="off" formControlName="email" />
      </gh-field>
      <gh-field
        class="wide"
        label="::Networking:Referral:Need"
        hint="::Networking:Referral:NeedHint"
        [control]="form().controls.need"
      >
        <textarea ghInput rows="3" formControlName="need"></textarea>
      </gh-field>
      <fieldset class="wide">
        <legend>{{ '::Networking:Referral:Strength' | abpLocalization }}</legend>
        @for (strength of strengths; track strength) {
          <label class="tick">
            <input type="radio" formControlName="strength" [value]="strength" />
            <span
              ><b>{{ strength }}</b>
              {{ '::Networking:Referral:Strength:' + strength | abpLocalization }}</span
            >
          </label>
        }
      </fieldset>
    </div>
  `,
  styles: `
    .fields {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: var(--gh-4);
    }
    .wide {
      grid-column: 1 / -1;
    }
    fieldset {
      display: grid;
      gap: var(--gh-2);
    }
    legend {
      margin-bottom: var(--gh-2);
      font-size: var(--gh-text-sm);
      font-weight: 550;
    }
    .tick {
      font-size: var(--gh-text-sm);
    }
    @media (max-width: 35em) {
      .fields {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReferralInputs {
  readonly form = input.required<ReferralForm>();

  protected readonly strengths = strengths;
  /** A tier keeps its kind: it is made from the referral it came of. */
  protected readonly kinds = computed(() =>
    this.form().controls.kind.value === 'tier' ? (['tier'] as const) : referralKinds,
  );
}
