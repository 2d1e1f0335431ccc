import {
  ChangeDetectionStrategy,
  Component,
  computed,
  forwardRef,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { type ControlValueAccessor, NG_VALUE_ACCESSOR } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '@shared/icons/icon';
import { type Observable, of } from 'rxjs';

export interface Choice {
  id: string;
  text: string;
  hint?: string;
}

let lastId = 0;
const pause = 200;

/** One of many, found by typing; the value is the choice itself, so that a form can show its name. */
@Component({
  selector: 'gh-search-select',
  imports: [Icon, LocalizationPipe],
  templateUrl: './search-select.html',
  styleUrl: './search-select.css',
  providers: [
    { provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => SearchSelect), multi: true },
  ],
  host: { '(click)': 'stayClosed($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SearchSelect implements ControlValueAccessor {
  readonly find = input.required<(filter: string) => Observable<Choice[]>>();
  readonly label = input.required<string>();
  readonly placeholder = input('::App:TypeToSearch');
  readonly invalid = input(false);

  protected readonly id = `search-select-${++lastId}`;
  protected readonly value = signal<Choice | null>(null);
  protected readonly isDisabled = signal(false);
  protected readonly isOpen = signal(false);
  private readonly filter = signal('');
  private timer: ReturnType<typeof setTimeout> | undefined;

  protected readonly found = rxResource({
    params: () => (this.isOpen() ? { filter: this.filter().trim() } : undefined),
    stream: ({ params }) => (params ? this.find()(params.filter) : of([])),
  });
  protected readonly choices = linkedSignal<Choice[] | null, Choice[]>({
    source: () => (this.found.hasValue() ? this.found.value() : null),
    computation: (choices, before) => choices ?? before?.value ?? [],
  });
  protected readonly active = linkedSignal<Choice[], number>({
    source: () => this.choices(),
    computation: choices => (choices.length ? 0 : -1),
  });
  protected readonly activeId = computed(() =>
    this.isOpen() && this.active() >= 0 ? `${this.id}-${this.active()}` : null,
  );

  protected onTouched: () => void = () => undefined;
  private onChange: (value: Choice | null) => void = () => undefined;

  writeValue(value: Choice | null): void {
    this.value.set(value);
  }

  registerOnChange(onChange: (value: Choice | null) => void): void {
    this.onChange = onChange;
  }

  registerOnTouched(onTouched: () => void): void {
    this.onTouched = onTouched;
  }

  setDisabledState(isDisabled: boolean): void {
    this.isDisabled.set(isDisabled);
  }

  protected type(text: string): void {
    if (this.value()) this.take(null);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.filter.set(text);
      this.isOpen.set(true);
    }, pause);
  }

  protected open(): void {
    this.filter.set('');
    this.isOpen.set(true);
  }

  protected onKey(event: KeyboardEvent): void {
    const last = this.choices().length - 1;
    if (event.key === 'ArrowDown' && !this.isOpen()) this.open();
    else if (event.key === 'ArrowDown') this.active.update(index => Math.min(last, index + 1));
    else if (event.key === 'ArrowUp') this.active.update(index => Math.max(0, index - 1));
    else if (event.key === 'Enter' && this.isOpen()) this.choose(this.choices()[this.active()]);
    else if (event.key === 'Escape' && this.isOpen()) this.isOpen.set(false);
    else return;
    event.preventDefault();
  }

  protected choose(choice: Choice | undefined): void {
    clearTimeout(this.timer);
    if (choice) this.take(choice);
    this.isOpen.set(false);
  }

  /** A label around the list would hand its clicks on to the field, which opens. */
  protected stayClosed(event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
  }

  protected leave(field: HTMLInputElement): void {
    clearTimeout(this.timer);
    this.isOpen.set(false);
    field.value = this.value()?.text ?? '';
    this.onTouched();
  }

  private take(choice: Choice | null): void {
    this.value.set(choice);
    this.onChange(choice);
  }
}
