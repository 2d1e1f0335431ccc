import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import type { FollowUpRow } from '@api';
import { DayPipe } from '@shared/format/date';
import { Icon } from '@shared/icons/icon';
import { CountedTextPipe } from '@shared/texts/texts';
import { RouterLink } from '@angular/router';
import { latest } from '../../shared/latest';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';
import { Api, apiResource } from '../../core/api';
import { Deeds } from '../shared/deeds';
import { NetworkTabs } from '../shared/network-tabs';
import { FollowUpCard } from './follow-up-card';
import { groupsOf } from './groups';

/** What there is to do after having met people; made for one hand and one minute (N6). */
@Component({
  selector: 'gh-follow-up-desk',
  imports: [
    CountedTextPipe,
    DayPipe,
    FollowUpCard,
    Icon,
    LocalizationPipe,
    NetworkTabs,
    ProblemNote,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './follow-up-desk.html',
  styleUrl: './follow-up-desk.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FollowUpDesk {
  private readonly api = inject(Api);
  private readonly deeds = inject(Deeds);

  protected readonly isShowingDone = signal(false);
  protected readonly resource = apiResource('/api/networking/follow-ups', () => ({
    query: { state: 'open', maxResultCount: 100 },
  }));
  private readonly doneResource = apiResource('/api/networking/follow-ups', () =>
    this.isShowingDone() ? { query: { state: 'done', maxResultCount: 20 } } : undefined,
  );
  protected readonly open = latest(this.resource);
  protected readonly done = latest(this.doneResource);
  protected readonly groups = computed(() => groupsOf(this.open()?.items ?? []));
  /** The first that can be written to lies open; the others wait for a tap. */
  protected readonly firstToWrite = computed(
    () => this.open()?.items.find(item => item.draft && item.kind !== 'firstMet')?.id,
  );

  protected reload(): void {
    this.resource.reload();
    this.doneResource.reload();
  }

  protected reopen({ id }: FollowUpRow): void {
    this.deeds.do(this.api.post('/api/networking/follow-ups/{id}/reopen', { path: { id } }), {
      then: () => this.reload(),
    });
  }
}
