import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { type FormControl, ReactiveFormsModule } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import { apiResource } from '../../core/api';
import { Field, Input } from '../../shared/field';
import { LineProblem } from '../../shared/line-problem';
import { latest } from '../../shared/latest';
import { RegionNames } from '../region-names';

/** Whose public holidays a series skips; a new one, those that are usual where it meets. */
@Component({
  selector: 'gh-holiday-region',
  imports: [Field, Input, LineProblem, LocalizationPipe, ReactiveFormsModule],
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
    @if (resource.error()) {
      <gh-line-problem text="::MeetingEditor:HolidaysFailed" (retry)="resource.reload()" />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HolidayRegion {
  private readonly names = inject(RegionNames);

  readonly control = input.required<FormControl<string>>();
  readonly isNew = input.required<boolean>();
  /** Whose series it is: each chapter has its usual region. */
  readonly chapterId = input<string | null>(null);

  protected readonly resource = apiResource('/api/meetings/holiday-regions', () => ({
    query: { chapterId: this.chapterId() },
  }));
  private readonly regions = latest(this.resource);
  protected readonly options = computed(() =>
    this.names.of(this.regions()?.codes ?? [this.control().value].filter(Boolean)),
  );

  constructor() {
    effect(() => {
      const usual = this.resource.hasValue() ? (this.resource.value().usual ?? '') : null;
      const control = this.control();
      if (usual !== null && this.isNew() && control.pristine) control.setValue(usual);
    });
  }
}
