import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '@shared/icons/icon';
import { SearchBox } from './search-box';

export interface FilterOption {
  value: string;
  text: string;
  hint?: string | null;
}

let lastId = 0;

/** A filter that reads as part of a sentence, "Standing: Grace, Lapsed"; its choices open below it. */
@Component({
  selector: 'gh-filter-menu',
  imports: [Icon, LocalizationPipe, SearchBox],
  templateUrl: './filter-menu.html',
  styleUrl: './filter-menu.css',
  host: {
    '(document:click)': 'closeWhenOutside($event)',
    '(keydown.escape)': 'close(true)',
  },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FilterMenu {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly label = input.required<string>();
  readonly options = input.required<readonly FilterOption[]>();
  readonly chosen = input.required<readonly string[]>();
  readonly single = input(false, { transform: booleanAttribute });
  /** Whether there are more choices than are shown. */
  readonly searchable = input(false, { transform: booleanAttribute });
  readonly changed = output<string[]>();
  readonly searched = output<string>();

  protected readonly id = `filter-${++lastId}`;
  protected readonly isOpen = signal(false);
  protected readonly sought = signal('');
  protected readonly summary = computed(() =>
    this.options()
      .filter(option => this.chosen().includes(option.value))
      .map(option => option.text)
      .join(', '),
  );

  protected toggle(value: string): void {
    const chosen = this.chosen();
    const isChosen = chosen.includes(value);
    if (this.single()) {
      this.changed.emit(isChosen ? [] : [value]);
      this.close(true);
    } else {
      this.changed.emit(isChosen ? chosen.filter(item => item !== value) : [...chosen, value]);
    }
  }

  protected search(text: string): void {
    this.sought.set(text);
    this.searched.emit(text);
  }

  protected clear(): void {
    this.changed.emit([]);
    this.close(true);
  }

  protected close(returnFocus = false): void {
    if (!this.isOpen()) return;
    this.isOpen.set(false);
    if (this.sought()) this.search('');
    if (returnFocus) this.host.nativeElement.querySelector('button')?.focus();
  }

  protected closeWhenOutside(event: Event): void {
    if (!this.host.nativeElement.contains(event.target as Node)) this.close();
  }
}
