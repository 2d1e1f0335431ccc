import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { type FormGroup, ReactiveFormsModule } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import { Texts } from '@shared/texts/texts';
import { Field, Input } from '../../shared/field';
import { weekdayName } from '../civil-date';
import type { MeetingForm } from './meeting-form';
import type { RepeatKind } from './repeat';

const week = [0, 1, 2, 3, 4, 5, 6];

/** How often a meeting is held, in words that need no knowledge of calendars. */
@Component({
  selector: 'gh-repeat-fields',
  imports: [Field, Input, LocalizationPipe, ReactiveFormsModule],
  templateUrl: './repeat-fields.html',
  styleUrl: './repeat-fields.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RepeatFields {
  private readonly texts = inject(Texts);

  readonly form = input.required<MeetingForm>();
  /** Somebody has chosen something here, other than by the date. */
  readonly touched = output();

  protected readonly week = week.map(day => ({
    day,
    name: weekdayName(day),
    short: weekdayName(day, 'short'),
  }));
  protected readonly positions = [1, 2, 3, 4, -1];

  protected get repeat(): MeetingForm['controls']['repeat'] {
    return this.form().controls.repeat;
  }

  /** A rule of its own can be kept, but not begun. */
  protected get kinds(): RepeatKind[] {
    const kinds: RepeatKind[] = ['once', 'weekly', 'monthlyWeekday', 'monthlyDay'];
    return this.repeat.controls.own.value && this.repeat.controls.kind.value === 'own'
      ? [...kinds, 'own']
      : kinds;
  }

  protected get isPlain(): boolean {
    return !['once', 'own'].includes(this.repeat.controls.kind.value);
  }

  protected get unit(): string {
    return this.texts.t(
      this.repeat.controls.kind.value === 'weekly' ? 'Repeat:EveryWeeks' : 'Repeat:EveryMonths',
    );
  }

  protected toggle(day: number): void {
    const { weekdays } = this.repeat.controls;
    const chosen = weekdays.value;
    const changed = chosen.includes(day) ? chosen.filter(one => one !== day) : [...chosen, day];
    (this.form() as FormGroup).markAsDirty();
    if (changed.length) weekdays.setValue(changed);
    this.touched.emit();
  }
}
