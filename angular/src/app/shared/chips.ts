import { ChangeDetectionStrategy, Component, forwardRef, input, signal } from '@angular/core';
import { type ControlValueAccessor, NG_VALUE_ACCESSOR } from '@angular/forms';
import { Icon } from '@shared/icons/icon';
import { TextPipe } from '@shared/texts/texts';

/** Words one after the other: Enter or a comma adds, Backspace takes the last one back. */
@Component({
  selector: 'gh-chips',
  imports: [Icon, TextPipe],
  template: `
    <div class="input">
      @for (word of words(); track word) {
        <span class="chip">
          {{ word }}
          <button
            type="button"
            [disabled]="disabled()"
            [attr.aria-label]="'App:Remove' | t: word"
            (click)="remove(word)"
          >
            <gh-icon name="x" />
          </button>
        </span>
      }
      <input
        #typed
        [id]="inputId()"
        [attr.maxlength]="limit()"
        [disabled]="disabled()"
        (keydown)="onKey($event, typed)"
        (blur)="add(typed); onTouched()"
      />
    </div>
  `,
  styles: `
    .input {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--gh-1);
      min-height: var(--gh-control);
      padding: 0.3rem var(--gh-2);
    }
    .input:focus-within {
      border-color: var(--gh-accent-edge);
      box-shadow: 0 0 0 1px var(--gh-accent-edge);
    }
    .chip {
      display: inline-flex;
      align-items: center;
      gap: 2px;
      padding: 0.1rem 0.15rem 0.1rem 0.55rem;
      border-radius: var(--gh-radius-pill);
      background: var(--gh-accent-soft);
      color: var(--gh-accent-strong);
      font-size: var(--gh-text-sm);
      font-weight: 500;
    }
    .chip button {
      display: grid;
      place-items: center;
      width: 1.5rem;
      height: 1.5rem;
      padding: 0;
      border: 0;
      border-radius: 50%;
      background: none;
    }
    .chip gh-icon {
      --gh-icon: 0.8rem;
    }
    input {
      flex: 1;
      min-width: 6rem;
      height: 1.75rem;
      padding: 0 var(--gh-1);
      border: 0;
      outline: 0;
      box-shadow: none;
      background: none;
      color: inherit;
      font: inherit;
    }
  `,
  providers: [{ provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => Chips), multi: true }],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Chips implements ControlValueAccessor {
  readonly inputId = input('');
  readonly limit = input.required<number>();

  protected readonly words = signal<readonly string[]>([]);
  protected readonly disabled = signal(false);
  protected onTouched: () => void = () => undefined;
  private onChange: (words: readonly string[]) => void = () => undefined;

  writeValue(words: readonly string[] | null): void {
    this.words.set(words ?? []);
  }

  registerOnChange(onChange: (words: readonly string[]) => void): void {
    this.onChange = onChange;
  }

  registerOnTouched(onTouched: () => void): void {
    this.onTouched = onTouched;
  }

  setDisabledState(disabled: boolean): void {
    this.disabled.set(disabled);
  }

  protected onKey(event: KeyboardEvent, field: HTMLInputElement): void {
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      this.add(field);
    } else if (event.key === 'Backspace' && !field.value) {
      this.change(this.words().slice(0, -1));
    }
  }

  protected add(field: HTMLInputElement): void {
    const word = field.value.trim();
    field.value = '';
    const isNew = !this.words().some(known => known.toLowerCase() === word.toLowerCase());
    if (word && isNew) this.change([...this.words(), word]);
  }

  protected remove(word: string): void {
    this.change(this.words().filter(known => known !== word));
  }

  private change(words: readonly string[]): void {
    this.words.set(words);
    this.onChange(words);
  }
}
