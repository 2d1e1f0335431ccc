import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { FormsModule } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { ThreadMessageRow, ThreadPage } from '@api';
import { writeInThread } from '@api/limits';
import { DayPipe } from '@shared/format/date';
import { Icon } from '@shared/icons/icon';
import { TextPipe, Texts } from '@shared/texts/texts';
import { finalize } from 'rxjs';
import { Api, apiResource } from '../../core/api';
import { problemOf, Problems } from '../../core/problems';
import { Avatar } from '../../shared/avatar';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';
import { clockOf, merged, talksOf } from './messages';
import { askBeforeLosing } from '../../shared/unsaved';

const pageSize = 50;
const rhythm = 20_000;

/** What the three write to each other; new words come by themselves while somebody looks. */
@Component({
  selector: 'gh-thread-talk',
  imports: [Avatar, DayPipe, FormsModule, Icon, LocalizationPipe, ProblemNote, Skeleton, TextPipe],
  templateUrl: './thread-talk.html',
  styleUrl: './thread-talk.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ThreadTalk {
  protected readonly limits = writeInThread;
  private readonly api = inject(Api);
  private readonly problems = inject(Problems);
  private readonly texts = inject(Texts);

  readonly page = input.required<ThreadPage>();
  readonly comeBack = output();

  private readonly path = computed(() => ({ id: this.page().id }));
  protected readonly resource = apiResource('/api/networking/introductions/{id}/messages', () => ({
    path: this.path(),
    query: { maxResultCount: pageSize },
  }));
  private readonly messages = signal<ThreadMessageRow[]>([]);
  private readonly latest = computed(() => this.messages().at(-1)?.number ?? 0);
  private readonly earlier = signal<number | null>(null);
  protected readonly talks = computed(() => talksOf(this.messages()));
  protected readonly clockOf = clockOf;
  protected readonly hasEarlier = computed(() => (this.earlier() ?? 0) > 0);
  protected readonly isSending = signal(false);
  protected readonly problem = signal('');
  protected readonly names = computed(() =>
    Object.fromEntries(this.page().people.map(({ person }) => [person.id, person.name])),
  );
  protected readonly readers = computed(() => {
    const { people, myPart } = this.page();
    const names = people
      .filter(each => each.part !== myPart && each.isThere)
      .map(({ person }) => person.firstName);
    return names.length > 1 ? this.texts.t('Networking:And', ...names) : (names[0] ?? '');
  });
  protected text = '';
  /** The same words, sent again after an answer was lost, are the same message. */
  private requestId = crypto.randomUUID();
  private seen = 0;
  private readonly log = viewChild<ElementRef<HTMLElement>>('log');

  constructor() {
    askBeforeLosing(() => !!this.text.trim());
    effect(() => {
      if (!this.resource.hasValue()) return;
      const { items, totalCount } = this.resource.value();
      this.messages.update(known => merged(known, items));
      this.earlier.update(left => left ?? totalCount - items.length);
    });
    effect(() => this.look(this.latest()));
    afterRenderEffect(() => {
      const log = this.log()?.nativeElement;
      if (this.latest() && log) log.scrollTop = log.scrollHeight;
    });
    const timer = setInterval(() => {
      if (!document.hidden) this.resource.reload();
    }, rhythm);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  protected changed(): void {
    this.requestId = crypto.randomUUID();
    this.problem.set('');
  }

  protected send(): void {
    const text = this.text.trim();
    if (!text || this.isSending()) return;
    this.isSending.set(true);
    const body = { requestId: this.requestId, text };
    this.api
      .post('/api/networking/introductions/{id}/messages', { path: this.path(), body })
      .pipe(finalize(() => this.isSending.set(false)))
      .subscribe({
        next: () => {
          // What was typed on meanwhile is the next message.
          if (this.text.trim() === text) this.text = '';
          this.changed();
          this.resource.reload();
        },
        error: (error: unknown) => {
          const { fields, message } = problemOf(error);
          this.problem.set(fields['text'] ?? message ?? '');
          if (!this.problem()) this.problems.report(error);
        },
      });
  }

  protected showEarlier(): void {
    const query = { before: this.messages()[0]?.number, maxResultCount: pageSize };
    this.api
      .get('/api/networking/introductions/{id}/messages', { path: this.path(), query })
      .subscribe({
        next: ({ items, totalCount }) => {
          this.earlier.set(totalCount - items.length);
          this.messages.update(known => merged(known, items));
        },
        error: (error: unknown) => this.problems.report(error),
      });
  }

  /** Looking at it is reading it; that it could not be noted is no trouble, the next look does. */
  private look(number: number): void {
    if (number <= this.seen || this.page().hasLeft) return;
    this.seen = number;
    const path = this.path();
    this.api
      .post('/api/networking/introductions/{id}/read', { path, body: { number } })
      .subscribe({ error: () => (this.seen = 0) });
  }
}
