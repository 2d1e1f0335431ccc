import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { Icon } from '../icons/icon';

/** What a native input needs to help: type, autocomplete and keyboard. */
export interface FieldKind {
  name: string;
  type?: 'text' | 'email' | 'tel' | 'url' | 'textarea';
  autocomplete?: string;
  inputmode?: string;
  maxLength?: number;
  isRequired?: boolean;
}

/** A labelled native input with its hint and with what is wrong, both told to screen readers. */
@Component({
  selector: 'gh-field',
  imports: [Icon],
  templateUrl: './field.html',
  host: { class: 'field' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Field {
  readonly kind = input.required<FieldKind>();
  readonly label = input.required<string>();
  readonly value = input('');
  readonly hint = input('');
  readonly error = input<string>();
  readonly optionalText = input('');
  readonly changed = output<string>();

  protected readonly id = computed(() => `field-${this.kind().name}`);
  protected readonly describedBy = computed(
    () =>
      [this.error() && `${this.id()}-error`, this.hint() && `${this.id()}-hint`]
        .filter(Boolean)
        .join(' ') || null,
  );

  protected emit(event: Event): void {
    this.changed.emit((event.target as HTMLInputElement | HTMLTextAreaElement).value);
  }
}
