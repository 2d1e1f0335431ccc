import {
  ChangeDetectionStrategy,
  Component,
  forwardRef,
  inject,
  input,
  signal,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { type ControlValueAccessor, NG_VALUE_ACCESSOR } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '@shared/icons/icon';
import type { Problem } from '@shared/problem/problem';
import { TextPipe } from '@shared/texts/texts';
import { catchError, debounceTime, map, of, Subject, switchMap } from 'rxjs';
import { Api } from '../../core/api';
import { problemOf } from '../../core/problems';
import { LineProblem } from '../../shared/line-problem';
import { Avatar } from '../../shared/avatar';

export interface PickedPerson {
  id: string;
  name: string;
}

interface FoundPerson extends PickedPerson {
  work: string;
}

const most = 6;
let lastId = 0;

/** Finds a colleague by name as one types; arrows walk through who was found, Enter takes one. */
@Component({
  selector: 'gh-person-picker',
  imports: [Avatar, Icon, LineProblem, LocalizationPipe, TextPipe],
  templateUrl: './person-picker.html',
  styleUrl: './person-picker.css',
  providers: [
    { provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => PersonPicker), multi: true },
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonPicker implements ControlValueAccessor {
  private readonly api = inject(Api);
  private readonly typed = new Subject<string>();

  readonly label = input.required<string>();
  /** Those who cannot be meant here. */
  readonly without = input<readonly string[]>([]);

  protected readonly id = `person-${++lastId}`;
  protected readonly picked = signal<PickedPerson | null>(null);
  protected readonly found = signal<readonly FoundPerson[]>([]);
  protected readonly active = signal(0);
  protected readonly isSearched = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected onTouched: () => void = () => undefined;
  private onChange: (person: PickedPerson | null) => void = () => undefined;

  constructor() {
    this.typed
      .pipe(
        debounceTime(200),
        switchMap(text => (text.trim().length < 2 ? of(null) : this.search(text.trim()))),
        takeUntilDestroyed(),
      )
      .subscribe(answer => {
        const isAnswer = Array.isArray(answer);
        this.isSearched.set(isAnswer);
        this.problem.set(isAnswer ? null : answer);
        this.found.set(isAnswer ? answer : []);
        this.active.set(0);
      });
  }

  writeValue(person: PickedPerson | null): void {
    this.picked.set(person);
  }

  registerOnChange(onChange: (person: PickedPerson | null) => void): void {
    this.onChange = onChange;
  }

  registerOnTouched(onTouched: () => void): void {
    this.onTouched = onTouched;
  }

  protected type(text: string): void {
    this.typed.next(text);
  }

  protected onKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const count = this.found().length;
    if (step && count) {
      event.preventDefault();
      this.active.update(index => (index + step + count) % count);
    } else if (event.key === 'Enter' && count) {
      event.preventDefault();
      this.pick(this.found()[this.active()]);
    } else if (event.key === 'Escape' && count) {
      event.stopPropagation();
      this.found.set([]);
    }
  }

  protected pick({ id, name }: FoundPerson): void {
    this.found.set([]);
    this.isSearched.set(false);
    this.change({ id, name });
  }

  protected change(person: PickedPerson | null): void {
    this.picked.set(person);
    this.onChange(person);
    this.onTouched();
  }

  private search(text: string) {
    const query = { query: text, maxResultCount: most + this.without().length };
    return this.api.get('/api/directory', { query }).pipe(
      map(page => page.items.filter(card => !this.without().includes(card.id)).slice(0, most)),
      map(cards =>
        cards.map(({ id, name, profession, jobTitle, company }) => ({
          id,
          name,
          work: [profession ?? jobTitle, company].filter(Boolean).join(', '),
        })),
      ),
      catchError((error: unknown) => of(problemOf(error))),
    );
  }
}
