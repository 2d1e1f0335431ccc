import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  computed,
  Directive,
  inject,
  input,
} from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { type AbstractControl, NgControl } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '@shared/icons/icon';
import { map, startWith, switchMap } from 'rxjs';
import { Texts } from '@shared/texts/texts';
import { problemText } from './form-problems';

/** A label, its control, and below it what is wrong or else a hint. */
@Component({
  selector: 'gh-field',
  imports: [Icon, LocalizationPipe],
  template: `
    <label class="field">
      <span>
        {{ label() | abpLocalization }}
        @if (optional()) {
          <span class="optional">{{ '::App:Optional' | abpLocalization }}</span>
        }
      </span>
      <ng-content />
    </label>
    @if (problem(); as text) {
      <span class="error-text" role="alert"><gh-icon name="circle-alert" />{{ text }}</span>
    } @else if (hint(); as key) {
      <span class="hint">{{ key | abpLocalization }}</span>
    }
  `,
  styles: ':host { display: grid; gap: var(--gh-1); align-content: start; min-width: 0; }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Field {
  private readonly texts = inject(Texts);

  readonly label = input.required<string>();
  readonly control = input.required<AbstractControl>();
  readonly hint = input<string | null>(null);
  readonly optional = input(false, { transform: booleanAttribute });

  private readonly changed = toSignal(
    toObservable(this.control).pipe(
      switchMap(control =>
        control.events.pipe(
          startWith(null),
          map(() => ({ control })),
        ),
      ),
    ),
  );
  protected readonly problem = computed(() => {
    const control = this.changed()?.control;
    return control ? problemText(control, this.texts) : null;
  });
}

/** Tells assistive technology that the control's value is wrong. */
@Directive({
  selector: '[ghInput]',
  host: { class: 'input', '[attr.aria-invalid]': 'isWrong ? true : null' },
})
export class Input {
  private readonly control = inject(NgControl);

  protected get isWrong(): boolean {
    return !!this.control.touched && !!this.control.invalid;
  }
}
