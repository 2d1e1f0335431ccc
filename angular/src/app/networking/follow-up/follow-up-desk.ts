import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { FollowUpRow } from '@api';
import { DayPipe } from '@shared/format/date';
import { CountedTextPipe, TextPipe } from '@shared/texts/texts';
import { Api, apiResource } from '../../core/api';
import { latest } from '../../shared/latest';
import { listAddress } from '../../shared/list-address';
import { ListFrame } from '../../shared/list-frame';
import { ChoiceTabs } from '../shared/choice-tabs';
import { Deeds } from '../shared/deeds';
import { NetworkTabs } from '../shared/network-tabs';
import { FollowUpCard } from './follow-up-card';
import { groupsOf } from './groups';
import { type FollowUpView, followUpViews, queryOf } from './views';

/** What there is to do after having met people; made for one hand and one minute (N6). */
@Component({
  selector: 'gh-follow-up-desk',
  imports: [
    ChoiceTabs,
    CountedTextPipe,
    DayPipe,
    FollowUpCard,
    ListFrame,
    LocalizationPipe,
    NetworkTabs,
    RouterLink,
    TextPipe,
  ],
  templateUrl: './follow-up-desk.html',
  styleUrl: './follow-up-desk.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FollowUpDesk {
  private readonly api = inject(Api);
  private readonly deeds = inject(Deeds);

  protected readonly address = listAddress(50);
  protected readonly views = followUpViews.map(value => ({
    value,
    name: `::Networking:FollowUp:View:${value}`,
  }));
  protected readonly show = computed(() => this.address.choice('show', followUpViews) ?? 'open');
  protected readonly resource = apiResource('/api/networking/follow-ups', () => ({
    query: {
      ...queryOf(this.show()),
      skipCount: this.address.skip(),
      maxResultCount: this.address.pageSize,
    },
  }));
  protected readonly page = latest(this.resource);
  protected readonly groups = computed(() => groupsOf(this.page()?.items ?? []));
  /** The first that can be written to lies open; the others wait for a tap. */
  protected readonly firstToWrite = computed(
    () => this.page()?.items.find(item => item.draft && item.kind !== 'firstMet')?.id,
  );

  protected see(view: string): void {
    this.address.set({ show: view === 'open' ? null : (view as FollowUpView) });
  }

  protected reopen({ id }: FollowUpRow): void {
    this.deeds.do(this.api.post('/api/networking/follow-ups/{id}/reopen', { path: { id } }), {
      said: '::Networking:FollowUp:IsOpen',
      then: () => this.resource.reload(),
    });
  }
}
