import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import { documentCulture } from '@shared/format/culture';
import { Texts } from '@shared/texts/texts';
import { apiResource } from '../../core/api';
import { Field, Input } from '../../shared/field';
import { latest } from '../../shared/latest';

interface Option {
  code: string;
  name: string;
}

/** Whose public holidays a series skips; a new one, those of the association's country. */
@Component({
  selector: 'gh-holiday-region',
  imports: [Field, Input, LocalizationPipe, ReactiveFormsModule],
  template: `
    <gh-field
      label="::MeetingEditor:HolidayRegion"
      hint="::MeetingEditor:HolidayRegionHint"
      [control]="control()"
    >
      <select ghInput [formControl]="control()">
        <option value="">{{ '::MeetingEditor:OnlyOwnHolidays' | abpLocalization }}</option>
        @for (option of options(); track option.code) {
          <option [value]="option.code">{{ option.name }}</option>
        }
      </select>
    </gh-field>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HolidayRegion {
  private readonly texts = inject(Texts);

  readonly control = input.required<FormControl<string>>();
  readonly isNew = input.required<boolean>();

  private readonly resource = apiResource('/api/meetings/holiday-regions');
  private readonly regions = latest(this.resource);
  protected readonly options = computed<Option[]>(() =>
    (this.regions()?.codes ?? [this.control().value].filter(Boolean))
      .map(code => ({ code, name: this.nameOf(code) }))
      .sort((one, other) => one.name.localeCompare(other.name)),
  );

  constructor() {
    effect(() => {
      const usual = this.regions()?.usual;
      const control = this.control();
      if (usual && this.isNew() && control.pristine && !control.value) control.setValue(usual);
    });
  }

  private nameOf(code: string): string {
    const [country, part] = code.split('-');
    const names = new Intl.DisplayNames([documentCulture()], { type: 'region' });
    const name = names.of(country) ?? country;
    return part ? `${name}: ${this.texts.t(`HolidayRegion:${code}`)}` : name;
  }
}
