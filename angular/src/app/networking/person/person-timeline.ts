import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { FormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { Gains } from '@api';
import { Icon } from '@shared/icons/icon';
import { TextPipe } from '@shared/texts/texts';
import { latest } from '../../shared/latest';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';
import { Api, apiResource } from '../../core/api';
import { Deeds } from '../shared/deeds';
import { MoreMenu } from '../shared/more-menu';
import { ForgetDialog } from './forget-dialog';
import { NoteForm } from './note-form';
import { PromiseForm } from './promise-form';
import { TieForm } from './tie-form';
import { TimelineEntries } from './timeline-entries';

const step = 20;
const prompts = ['goals', 'accomplishments', 'interests', 'networks', 'skills'] as const;

/** All that one has about a colleague, online and offline in one row; nobody else sees it (N17, N20). */
@Component({
  selector: 'gh-person-timeline',
  imports: [
    ForgetDialog,
    FormsModule,
    Icon,
    LocalizationPipe,
    MoreMenu,
    NoteForm,
    ProblemNote,
    PromiseForm,
    RouterLink,
    Skeleton,
    TextPipe,
    TieForm,
    TimelineEntries,
  ],
  templateUrl: './person-timeline.html',
  styleUrl: './person-timeline.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonTimeline {
  private readonly api = inject(Api);
  private readonly deeds = inject(Deeds);

  readonly memberId = input.required<string>();

  private readonly most = signal(step);
  protected readonly resource = apiResource('/api/networking/timeline', () => ({
    query: { memberId: this.memberId(), maxResultCount: this.most() },
  }));
  protected readonly timeline = latest(this.resource);
  protected readonly noting = signal<'oneToOne' | 'message' | null>(null);
  protected readonly isPromising = signal(false);
  protected readonly isForgetting = signal(false);
  protected readonly gains = computed(() => {
    const gains: Partial<Gains> = this.timeline()?.gains ?? {};
    return prompts.filter(key => gains[key]).map(key => ({ key, text: gains[key] }));
  });
  protected readonly hasMore = computed(() => {
    const entries = this.timeline()?.entries;
    return !!entries && entries.totalCount > entries.items.length;
  });

  constructor() {
    effect(() => {
      this.memberId();
      this.most.set(step);
    });
  }

  protected showMore(): void {
    this.most.update(most => most + step);
  }

  protected reload(): void {
    this.noting.set(null);
    this.isPromising.set(false);
    this.resource.reload();
  }

  protected erase(id: string): void {
    this.deeds.do(this.api.post('/api/networking/touches/{id}/erase', { path: { id } }), {
      said: '::Networking:Timeline:Erased',
      then: () => this.reload(),
      undo: () => this.api.post('/api/networking/touches/{id}/restore', { path: { id } }),
    });
  }

  protected keepDistance(kind: 'mute' | 'block', isKept: boolean): void {
    const body = { memberId: this.memberId(), kind };
    const keep = () => this.api.post('/api/networking/distances', { body });
    const end = () => this.api.post('/api/networking/distances/end', { body });
    this.deeds.do(isKept ? end() : keep(), {
      said: `::Networking:Person:${isKept ? 'End' : 'Said'}:${kind}`,
      then: () => this.reload(),
      undo: isKept ? keep : end,
    });
  }
}
