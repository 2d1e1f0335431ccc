import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { MyWish } from '@api';
import { DayPipe } from '@shared/format/date';
import { Icon } from '@shared/icons/icon';
import { TextPipe } from '@shared/texts/texts';
import { latest } from '../../shared/latest';
import { listAddress } from '../../shared/list-address';
import { PageHead } from '../../shared/page-head';
import { Pager } from '../../shared/pager';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';
import { Api, apiResource } from '../../core/api';
import { ChoiceTabs } from '../shared/choice-tabs';
import { Deeds } from '../shared/deeds';
import { NetworkTabs } from '../shared/network-tabs';
import { PersonLine } from '../shared/person-line';
import { QuestionCard } from './question-card';
import { ThreadCard } from './thread-card';

/** Where one is asked to bring people together or to meet somebody, what one has wished for, and the threads (N7). */
@Component({
  selector: 'gh-introductions',
  imports: [
    ChoiceTabs,
    DayPipe,
    Icon,
    LocalizationPipe,
    NetworkTabs,
    PageHead,
    Pager,
    PersonLine,
    ProblemNote,
    QuestionCard,
    RouterLink,
    Skeleton,
    TextPipe,
    ThreadCard,
  ],
  templateUrl: './introductions.html',
  styleUrl: './introductions.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Introductions {
  private readonly api = inject(Api);
  private readonly deeds = inject(Deeds);

  protected readonly address = listAddress(20);
  protected readonly views = [
    { value: 'questions', name: '::Networking:Introductions:Questions' },
    { value: 'mine', name: '::Networking:Introductions:Mine' },
    { value: 'threads', name: '::Networking:Introductions:Threads' },
  ] as const;
  protected readonly view = computed<'questions' | 'mine' | 'threads'>(
    () => this.address.choice('show', ['mine', 'threads']) ?? 'questions',
  );
  private readonly part = computed(() => ({
    skipCount: this.address.skip(),
    maxResultCount: this.address.pageSize,
  }));
  protected readonly questionsResource = apiResource(
    '/api/networking/introductions/questions',
    () => (this.view() === 'questions' ? { query: this.part() } : undefined),
  );
  protected readonly wishesResource = apiResource('/api/networking/introductions', () =>
    this.view() === 'mine' ? { query: this.part() } : undefined,
  );
  protected readonly threadsResource = apiResource('/api/networking/introductions/threads', () =>
    this.view() === 'threads' ? { query: this.part() } : undefined,
  );
  private readonly unread = latest(apiResource('/api/networking/introductions/unread'));
  protected readonly counts = computed(() => ({ threads: this.unread()?.messages ?? 0 }));
  protected readonly questions = latest(this.questionsResource);
  protected readonly wishes = latest(this.wishesResource);
  protected readonly threads = latest(this.threadsResource);
  protected readonly page = computed(() =>
    ({ questions: this.questions, mine: this.wishes, threads: this.threads })[this.view()](),
  );
  protected readonly resource = computed(
    () =>
      ({
        questions: this.questionsResource,
        mine: this.wishesResource,
        threads: this.threadsResource,
      })[this.view()],
  );

  protected reload(): void {
    this.resource().reload();
  }

  protected withdraw(wish: MyWish): void {
    this.deeds.do(
      this.api.post('/api/networking/introductions/{id}/withdraw', { path: { id: wish.id } }),
      {
        said: '::Networking:Introductions:Withdrawn',
        then: () => this.reload(),
      },
    );
  }
}
