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

/** Where one is asked to bring people together or to meet somebody, and what one has wished for (N7). */
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
  ];
  protected readonly view = computed(() =>
    this.address.get('show') === 'mine' ? 'mine' : 'questions',
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
  protected readonly questions = latest(this.questionsResource);
  protected readonly wishes = latest(this.wishesResource);
  protected readonly page = computed(() =>
    this.view() === 'mine' ? this.wishes() : this.questions(),
  );
  protected readonly resource = computed(() =>
    this.view() === 'mine' ? this.wishesResource : this.questionsResource,
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
