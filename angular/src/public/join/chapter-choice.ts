import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  resource,
  signal,
  untracked,
} from '@angular/core';
import type { PlanCard } from '@api';
import { MoneyPipe } from '@shared/format/money';
import { Icon } from '@shared/icons/icon';
import { TextPipe } from '@shared/texts/texts';
import { Api } from '../core/api';
import { ProblemText } from '../core/problem-text';
import { ChosenChapters } from './chosen-chapters';
import type { ChosenChapter } from './join-storage';
import { type Place, placeIn } from './place';

const typingPause = 220;
const offered = 5;

/** Which chapter: the one near the visitor is proposed with the reason, the others are found by typing. */
@Component({
  selector: 'gh-chapter-choice',
  imports: [Icon, MoneyPipe, ProblemText, TextPipe],
  templateUrl: './chapter-choice.html',
  styleUrl: './chapter-choice.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChapterChoice {
  private readonly api = inject(Api);
  private readonly choice = inject(ChosenChapters);
  private typing?: ReturnType<typeof setTimeout>;
  /** What was chosen for the visitor gives way to what is nearer; what they chose themselves does not. */
  private proposedId?: string;

  readonly plan = input.required<PlanCard>();
  protected readonly least = computed(() => this.plan().leastChapters);
  /** No limit where there is none. */
  protected readonly most = computed(() => this.plan().mostChapters);
  readonly place = input<Place>({ postcode: '', town: '' });
  readonly error = input<string>();
  /** Somebody typed where they live. */
  readonly placed = output<Place>();

  protected readonly typed = signal('');
  /** Follows the address until somebody types here. */
  protected readonly written = linkedSignal<Place, string>({
    source: () => this.place(),
    computation: ({ postcode, town }, before) =>
      before && this.typed() ? before.value : `${postcode} ${town}`.trim(),
  });
  protected readonly chosen = this.choice.all;
  protected readonly isSingle = computed(() => this.most() === 1);
  private readonly isFull = computed(() => this.chosen().length >= (this.most() ?? Infinity));
  protected readonly isOpen = linkedSignal(() => !this.isFull());

  /** The same place again, such as while a name is typed, is nothing new to ask for. */
  private readonly near = computed(() => (this.typed() ? placeIn(this.typed()) : this.place()), {
    equal: (one, other) => one.postcode === other.postcode && one.town === other.town,
  });
  protected readonly suggested = resource({
    params: () => (this.near().postcode || this.near().town ? this.near() : undefined),
    loader: ({ params: { postcode, town }, abortSignal }) =>
      this.api.chapterNear(postcode, town, abortSignal),
  });
  protected readonly found = resource({
    params: () => (this.isOpen() ? this.near().postcode || this.typed().trim() : undefined),
    loader: ({ params: filter, abortSignal }) =>
      this.api.chapters({ filter, open: true, maxResultCount: offered }, abortSignal),
  });
  protected readonly reason = computed(() => {
    const { chapter, reason } = this.suggested.hasValue() ? this.suggested.value() : {};
    return chapter && reason ? { id: chapter.id, text: reason } : null;
  });
  /** What was chosen, then what is near, then what was found: each once. */
  protected readonly options = linkedSignal<ChosenChapter[] | null, ChosenChapter[]>({
    source: () => {
      if (!this.isOpen()) return [...this.chosen()];
      if (this.found.isLoading() || this.suggested.isLoading()) return null;
      const near = this.suggested.hasValue() ? this.suggested.value().chapter : null;
      const others = this.found.hasValue() ? this.found.value().items : [];
      return unique([...this.chosen(), ...(near ? [near] : []), ...others]);
    },
    computation: (options, before) => options ?? before?.value ?? [...this.chosen()],
  });

  constructor() {
    effect(() => {
      const near = this.suggested.hasValue() ? this.suggested.value().chapter : null;
      // Choosing is not watched: what is proposed here must not bring about the next proposal.
      if (near && this.least() > 0 && untracked(() => this.isUndecided())) this.propose(near);
    });
  }

  protected type(event: Event): void {
    const typed = (event.target as HTMLInputElement).value;
    clearTimeout(this.typing);
    this.typing = setTimeout(() => {
      this.typed.set(typed);
      if (!this.isUndecided()) this.isOpen.set(true);
    }, typingPause);
  }

  protected settle(event: Event): void {
    const place = placeIn((event.target as HTMLInputElement).value);
    if (place.postcode) this.placed.emit(place);
  }

  protected isChosen(chapter: ChosenChapter): boolean {
    return this.chosen().some(one => one.id === chapter.id);
  }

  protected toggle(chapter: ChosenChapter): void {
    const others = this.chosen().filter(one => one.id !== chapter.id);
    this.proposedId = undefined;
    if (this.isSingle()) this.choice.choose([chapter]);
    else this.choice.choose(this.isChosen(chapter) ? others : [...others, chapter]);
    this.isOpen.set(true);
  }

  protected clear(): void {
    this.choice.choose([]);
  }

  protected change(): void {
    this.isOpen.set(true);
  }

  private propose(chapter: ChosenChapter): void {
    this.proposedId = chapter.id;
    this.choice.choose([chapter]);
  }

  private isUndecided(): boolean {
    const chosen = this.chosen();
    return chosen.length === 0 || (chosen.length === 1 && chosen[0].id === this.proposedId);
  }
}

function unique(chapters: readonly ChosenChapter[]): ChosenChapter[] {
  return [...new Map(chapters.map(chapter => [chapter.id, chapter])).values()];
}
