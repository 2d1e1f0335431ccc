import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { MeetingRight, ReachedChapter } from '@api';
import { chapterReach } from './chapter-reach';
import { latest } from '../shared/latest';

const most = 100;
let lastId = 0;

/**
 * One of the chapters in which the officer may do something. A short list is chosen from, a long one is searched on the
 * server. Whoever reaches the association as a whole may leave it open.
 */
@Component({
  selector: 'gh-chapter-choice',
  imports: [LocalizationPipe],
  template: `
    @if (isLong()) {
      <input
        class="input"
        type="search"
        [attr.aria-label]="label() | abpLocalization"
        [placeholder]="none() | abpLocalization"
        [attr.list]="id"
        [value]="typed()"
        (input)="filter.set($any($event.target).value)"
        (change)="chooseByName($any($event.target).value)"
      />
      <datalist [id]="id">
        @for (chapter of chapters(); track chapter.id) {
          <option [value]="nameOf(chapter)"></option>
        }
      </datalist>
    } @else {
      <select
        class="input"
        [attr.aria-label]="label() | abpLocalization"
        (change)="choose($any($event.target).value)"
      >
        @if (mayBeNone()) {
          <option value="" [selected]="!chosen()">{{ none() | abpLocalization }}</option>
        }
        @for (chapter of chapters(); track chapter.id) {
          <option [value]="chapter.id" [selected]="chapter.id === chosen()">
            {{ nameOf(chapter) }}
          </option>
        }
      </select>
    }
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    :host(.compact) .input {
      min-height: 2rem;
      border-color: color-mix(in oklab, var(--gh-line) 82%, var(--gh-ink));
      font-size: var(--gh-text-sm);
    }
    @media (pointer: coarse) {
      :host(.compact) .input {
        min-height: 2.75rem;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChapterChoice {
  readonly label = input.required<string>();
  readonly none = input('::MeetingList:AllChapters');
  /** What one wants to do there: something about meetings, or writing to members. */
  readonly right = input<MeetingRight | 'mail'>('view');
  readonly chosen = input<string | null>(null);
  /** Whether the question must be answered with a chapter by those who do not reach everything. */
  readonly isTarget = input(false, { transform: booleanAttribute });
  /** Whether there is no answer without a chapter. */
  readonly required = input(false, { transform: booleanAttribute });
  readonly changed = output<string | null>();

  protected readonly id = `chapters-${++lastId}`;
  protected readonly filter = signal('');
  private readonly reach = latest(
    chapterReach(this.right, () => ({ filter: this.filter(), maxResultCount: most })),
  );
  private readonly named = chapterReach(this.right, () =>
    this.chosen() && this.isLong() ? { id: this.chosen() } : undefined,
  );
  protected readonly chapters = computed(() => this.reach()?.items ?? []);
  /** Once long, long: a search that finds few must not turn the field into another one. */
  protected readonly isLong = linkedSignal<number, boolean>({
    source: () => this.reach()?.totalCount ?? 0,
    computation: (count, before) => before?.value || count > most,
  });
  protected readonly mayBeNone = computed(() => {
    if (this.required()) return false;
    return !this.isTarget() || !this.reach() || this.reach()?.isWhole;
  });
  protected readonly typed = computed(() => {
    const found = this.named.hasValue() ? this.named.value()?.items[0] : undefined;
    return this.chosen() && found ? this.nameOf(found) : '';
  });

  constructor() {
    effect(() => {
      const chapters = this.chapters();
      const first = chapters.find(({ kind }) => kind === 'chapter') ?? chapters[0];
      if (!this.mayBeNone() && !this.chosen() && !this.filter() && first) this.choose(first.id);
    });
  }

  protected nameOf({ name, above }: ReachedChapter): string {
    return above ? `${name} · ${above}` : name;
  }

  protected choose(id: string): void {
    this.changed.emit(id || null);
  }

  protected chooseByName(name: string): void {
    if (!name) return this.choose('');
    const found = this.chapters().find(chapter => this.nameOf(chapter) === name);
    if (found) this.choose(found.id);
  }
}
