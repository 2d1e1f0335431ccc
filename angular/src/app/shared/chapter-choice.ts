import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  input,
  output,
} from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { ReachedChapter } from '@api';
import { type ChapterDeed, reachedChapters } from './chapter-reach';
import { LineProblem } from './line-problem';

let lastId = 0;

/**
 * One of the chapters in which the officer may do something. A short list is chosen from, a long one is searched on the
 * server. Whoever reaches the association as a whole may leave it open.
 */
@Component({
  selector: 'gh-chapter-choice',
  imports: [LineProblem, LocalizationPipe],
  template: `
    @if (chapters.failed()) {
      <gh-line-problem text="::App:ChaptersFailed" (retry)="chapters.ask()" />
    } @else if (chapters.isLong()) {
      <input
        class="input"
        type="search"
        [attr.aria-label]="label() | abpLocalization"
        [placeholder]="none() | abpLocalization"
        [attr.list]="id"
        [value]="typed()"
        (input)="chapters.filter.set($any($event.target).value)"
        (change)="chooseByName($any($event.target).value)"
      />
      <datalist [id]="id">
        @for (chapter of chapters.items(); track chapter.id) {
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
        @for (chapter of chapters.items(); track chapter.id) {
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
  readonly right = input<ChapterDeed>('view');
  readonly chosen = input<string | null>(null);
  /** Whether the question must be answered with a chapter by those who do not reach everything. */
  readonly isTarget = input(false, { transform: booleanAttribute });
  /** Whether there is no answer without a chapter. */
  readonly required = input(false, { transform: booleanAttribute });
  readonly changed = output<string | null>();

  protected readonly id = `chapters-${++lastId}`;
  protected readonly chapters = reachedChapters({
    deed: this.right,
    chosen: this.chosen,
    most: 100,
  });
  /** Nobody knows yet which chapter is meant: the only one, or the first, is about to be chosen. */
  readonly isComing = this.chapters.isComing;
  protected readonly mayBeNone = computed(() => {
    if (this.required()) return false;
    const reach = this.chapters.reach();
    return !this.isTarget() || !reach || reach.isWhole;
  });
  protected readonly typed = computed(() => {
    const one = this.chapters.one();
    return one ? this.nameOf(one) : '';
  });

  constructor() {
    effect(() => {
      const chapters = this.chapters.items();
      const first = chapters.find(({ kind }) => kind === 'chapter') ?? chapters[0];
      if (!this.mayBeNone() && !this.chosen() && !this.chapters.filter() && first)
        this.choose(first.id);
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
    const found = this.chapters.items().find(chapter => this.nameOf(chapter) === name);
    if (found) this.choose(found.id);
  }
}
