import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '@shared/icons/icon';
import { TextPipe, Texts } from '@shared/texts/texts';
import { Api, apiResource } from '../../core/api';
import { Avatar } from '../../shared/avatar';
import { latest } from '../../shared/latest';
import { PageHead } from '../../shared/page-head';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';
import { Deeds } from '../shared/deeds';
import { MeetingCard } from './meeting-card';
import { OutcomeCard } from './outcome-card';
import { ThreadTalk } from './thread-talk';

/** The three of an introduction: what they write to each other, whether the two have met, what came of it (N7). */
@Component({
  selector: 'gh-thread-page',
  imports: [
    Avatar,
    Icon,
    LocalizationPipe,
    MeetingCard,
    OutcomeCard,
    PageHead,
    ProblemNote,
    RouterLink,
    Skeleton,
    TextPipe,
    ThreadTalk,
  ],
  templateUrl: './thread-page.html',
  styleUrl: './thread-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ThreadDetails {
  private readonly api = inject(Api);
  private readonly deeds = inject(Deeds);
  private readonly texts = inject(Texts);

  readonly id = input.required<string>();
  private readonly path = computed(() => ({ id: this.id() }));

  protected readonly resource = apiResource('/api/networking/introductions/{id}/thread', () => ({
    path: this.path(),
  }));
  protected readonly page = latest(this.resource);
  protected readonly others = computed(() => {
    const page = this.page();
    return page?.people.filter(person => person.part !== page.myPart) ?? [];
  });
  protected readonly title = computed(() => {
    const [one, other] = this.others().map(({ person }) => person.name);
    return this.texts.t('Networking:And', one, other);
  });
  protected readonly connector = computed(() => this.personOf('connector'));
  /** Whom one was introduced to; nobody for the connector. */
  protected readonly counterpart = computed(() =>
    this.page()?.myPart === 'connector'
      ? undefined
      : this.others().find(person => person.part !== 'connector')?.person,
  );

  protected personOf(part: 'requester' | 'connector' | 'target') {
    return this.page()?.people.find(person => person.part === part)?.person;
  }

  protected reload(): void {
    this.resource.reload();
  }

  protected leave(): void {
    this.deeds.do(
      this.api.post('/api/networking/introductions/{id}/leave', { path: this.path() }),
      {
        said: '::Networking:Thread:HasLeft',
        then: () => this.reload(),
        undo: () => this.returning(),
      },
    );
  }

  protected comeBack(): void {
    this.deeds.do(this.returning(), {
      said: '::Networking:Thread:Returned',
      then: () => this.reload(),
    });
  }

  private returning() {
    return this.api.post('/api/networking/introductions/{id}/return', { path: this.path() });
  }
}
