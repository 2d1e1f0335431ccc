import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import type { FormGroup } from '@angular/forms';
import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import type { LastChange } from '@api';
import { Icon } from '@shared/icons/icon';
import type { Observable } from 'rxjs';
import { problemOf, Problems } from '../core/problems';
import { ago } from './ago';

/** A field that somebody else has changed, and what stands in it now, where that can be read as it is. */
interface Change {
  field: string;
  name: string;
  text: string | null;
}

/** Who it was, and when, in a sentence. */
interface Who {
  key: string;
  words: readonly string[];
}

interface Found<T> {
  theirs: T;
  who: Who;
  changes: Change[];
}

/**
 * Somebody else has saved what is being edited here. What was typed stays; the person sees what the other one changed
 * and says whose words are kept. Fields that nobody touched here follow the other one either way.
 */
@Component({
  selector: 'gh-clash',
  imports: [Icon, LocalizationPipe],
  template: `
    @if (found(); as found) {
      <div class="clash" role="alert">
        <p>
          <gh-icon name="circle-alert" />
          <strong>{{
            found.who.key | abpLocalization: found.who.words[0] : found.who.words[1]
          }}</strong>
        </p>
        @if (found.changes.length) {
          <p>{{ '::Clash:What' | abpLocalization }}</p>
          <ul>
            @for (change of found.changes; track change.field) {
              <li>
                {{ change.name | abpLocalization }}{{ change.text === null ? '' : ': ' }}
                @if (change.text !== null) {
                  <q>{{ change.text }}</q>
                }
              </li>
            }
          </ul>
        } @else {
          <p>{{ '::Clash:Elsewhere' | abpLocalization }}</p>
        }
        <p class="because">{{ '::Clash:Yours' | abpLocalization }}</p>
        <div class="answers">
          <button type="button" class="btn" (click)="takeTheirs(found.theirs)">
            {{ '::Clash:TakeTheirs' | abpLocalization }}
          </button>
          <button type="button" class="btn primary" (click)="keepMine(found.theirs)">
            {{ '::Clash:KeepMine' | abpLocalization }}
          </button>
        </div>
      </div>
    }
  `,
  styleUrl: './clash.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Clash<T extends { lastChange?: LastChange | null }> {
  private readonly localization = inject(LocalizationService);
  private readonly problems = inject(Problems);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  readonly form = input.required<FormGroup>();
  /** How a value stands in the form. */
  readonly values = input.required<(value: T) => object>();
  /** What the fields are called. */
  readonly names = input.required<Record<string, string>>();
  /** Fields whose values are no words of a person's but codes. */
  readonly choices = input<readonly string[]>([]);
  /** How somebody is called who is not told by name. */
  readonly unnamed = input('::Clash:Somebody');
  /** Mine is to be sent again, on top of theirs. */
  readonly kept = output<T>();
  /** Theirs is in the form now. */
  readonly taken = output<T>();

  protected readonly found = signal<Found<T> | null>(null);

  /** Whether that is why it was refused; then it is fetched what stands there now. */
  meets(error: unknown, seen: T, now: Observable<T>): boolean {
    const { kind, code } = problemOf(error);
    if (kind !== 'conflict' || code) return false;
    now.subscribe({
      next: theirs =>
        this.show({
          theirs,
          who: this.who(theirs.lastChange),
          changes: this.changes(seen, theirs),
        }),
      error: (failed: unknown) => this.problems.report(failed),
    });
    return true;
  }

  /** It asks something, and may stand below what is seen of a long form. */
  private show(found: Found<T>): void {
    this.found.set(found);
    setTimeout(() => this.host.scrollIntoView?.({ block: 'nearest' }));
  }

  private who(change?: LastChange | null): Who {
    const when = change?.at ? ago(change.at) : this.localization.instant('::Clash:Meanwhile');
    if (change?.isOwn) return { key: '::Clash:Own', words: [when] };
    const name = change?.by ?? this.localization.instant(this.unnamed());
    return { key: '::Clash:Title', words: [name, when] };
  }

  protected keepMine(theirs: T): void {
    const untouched = Object.entries(this.values()(theirs)).filter(
      ([field]) => this.form().get(field)?.pristine,
    );
    this.form().patchValue(Object.fromEntries(untouched));
    this.found.set(null);
    this.kept.emit(theirs);
  }

  protected takeTheirs(theirs: T): void {
    this.form().reset(this.values()(theirs));
    this.found.set(null);
    this.taken.emit(theirs);
  }

  private changes(seen: T, theirs: T): Change[] {
    const [before, now] = [seen, theirs].map(value => Object.entries(this.values()(value)));
    const known = new Map(before.map(([field, value]) => [field, JSON.stringify(value)]));
    return now
      .filter(
        ([field, value]) => field in this.names() && known.get(field) !== JSON.stringify(value),
      )
      .map(([field, value]) => ({
        field,
        name: this.names()[field],
        text: this.textOf(field, value),
      }));
  }

  /** Only what people write is shown as it is. */
  private textOf(field: string, value: unknown): string | null {
    if (this.choices().includes(field)) return null;
    if (Array.isArray(value)) return value.join(', ');
    return typeof value === 'number' || typeof value === 'string' ? String(value) : null;
  }
}
