import { ChangeDetectionStrategy, Component, effect, input, output, signal } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '@shared/icons/icon';

const pause = 300;

/** Searches while the person types, once they pause. */
@Component({
  selector: 'gh-search-box',
  imports: [Icon, LocalizationPipe],
  template: `
    <search class="input">
      <gh-icon name="search" />
      <input
        type="search"
        spellcheck="false"
        autocomplete="off"
        maxlength="100"
        [attr.aria-label]="label() | abpLocalization"
        [placeholder]="label() | abpLocalization"
        [value]="typed()"
        (input)="type($any($event.target).value)"
        (keydown.enter)="send()"
        (keydown.escape)="clear()"
      />
      @if (typed()) {
        <button
          type="button"
          class="clear"
          [attr.aria-label]="'::App:Clear' | abpLocalization"
          (click)="clear()"
        >
          <gh-icon name="x" />
        </button>
      }
    </search>
  `,
  styles: `
    .input {
      display: flex;
      align-items: center;
      gap: var(--gh-2);
      min-height: 2.25rem;
    }
    .input:focus-within {
      border-color: var(--gh-accent-edge);
      box-shadow: 0 0 0 1px var(--gh-accent-edge);
    }
    input {
      flex: 1;
      min-width: 0;
      height: 2rem;
      padding: 0;
      border: 0;
      outline: 0;
      box-shadow: none;
      background: none;
      color: inherit;
      font: inherit;
      text-overflow: ellipsis;
    }
    input::placeholder {
      color: var(--gh-muted);
      opacity: 1;
    }
    .clear {
      display: grid;
      place-items: center;
      width: 1.75rem;
      height: 1.75rem;
      margin-right: -0.5rem;
      padding: 0;
      border: 0;
      border-radius: 6px;
      background: none;
      color: var(--gh-muted);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SearchBox {
  readonly label = input.required<string>();
  readonly value = input('');
  readonly searched = output<string>();

  protected readonly typed = signal('');
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    effect(() => this.typed.set(this.value()));
  }

  protected type(text: string): void {
    this.typed.set(text);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), pause);
  }

  protected send(): void {
    clearTimeout(this.timer);
    const text = this.typed().trim();
    if (text !== this.value()) this.searched.emit(text);
  }

  protected clear(): void {
    this.typed.set('');
    this.send();
  }
}
