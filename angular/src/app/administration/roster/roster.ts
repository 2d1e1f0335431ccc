import { ChangeDetectionStrategy, Component, computed, inject, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe, PermissionDirective } from '@abp/ng.core';
import type { RosterLine } from '@api';
import { DayPipe } from '@shared/format/date';
import { MoneyPipe } from '@shared/format/money';
import { Icon } from '@shared/icons/icon';
import { apiResource } from '../../core/api';
import { Account } from '../../core/account';
import { policies } from '../../core/policies';
import { Toasts } from '../../core/toasts';
import { TextPipe, Texts } from '@shared/texts/texts';
import { Avatar } from '../../shared/avatar';
import { ChapterFilter } from '../../shared/chapter-filter';
import { FilterMenu } from '../../shared/filter-menu';
import { Filters } from '../../shared/filters';
import { latest } from '../../shared/latest';
import { ListFrame } from '../../shared/list-frame';
import { listAddress } from '../../shared/list-address';
import { PageHead } from '../../shared/page-head';
import { SearchBox } from '../../shared/search-box';
import { SortHead } from '../../shared/sort-head';
import { StandingPill, standings } from '../../shared/standing';
import { BatchStrip } from '../batches/batch-strip';
import { MoveMembersDialog } from '../batches/move-dialog';
import { RenewalDialog } from '../batches/renewal-dialog';
import { RosterCards } from './roster-cards';
import { RosterDeeds } from './roster-deeds';
import type { Filters as RosterFilters } from './roster-filters';
import { RosterGroups } from './roster-groups';
import { rosterOptions } from './roster-options';
import { rosterSentence } from './roster-sentence';
import { SelectionBar } from './selection-bar';

/** Everybody the association knows, filtered and ordered on the server. */
@Component({
  selector: 'gh-roster',
  imports: [
    Avatar,
    BatchStrip,
    ChapterFilter,
    DayPipe,
    FilterMenu,
    Filters,
    Icon,
    ListFrame,
    LocalizationPipe,
    MoneyPipe,
    MoveMembersDialog,
    PageHead,
    PermissionDirective,
    RenewalDialog,
    RosterCards,
    RosterGroups,
    RouterLink,
    SearchBox,
    SelectionBar,
    SortHead,
    StandingPill,
    TextPipe,
  ],
  providers: [RosterDeeds],
  templateUrl: './roster.html',
  styleUrl: './roster.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Roster {
  private readonly texts = inject(Texts);
  private readonly account = inject(Account);
  private readonly toasts = inject(Toasts);
  private readonly chapter = viewChild.required(ChapterFilter);
  private readonly strip = viewChild.required(BatchStrip);

  protected readonly policies = policies;
  protected readonly address = listAddress(20);
  protected readonly mayOpen = computed(() => this.account.can(policies.members));
  protected readonly seesMoney = computed(() => this.account.can(policies.invoices));

  protected readonly filters = computed(() => ({
    filter: this.address.get('filter') ?? '',
    standing: this.address.choices('standing', standings),
    planId: this.address.get('planId'),
    town: this.address.get('town'),
    chapterId: this.address.get('chapterId'),
  }));
  private readonly list = computed(() => ({
    ...this.filters(),
    sorting: this.address.sorting(),
  }));
  protected readonly resource = apiResource('/api/console/members', () => ({
    query: {
      ...this.list(),
      skipCount: this.address.skip(),
      maxResultCount: this.address.pageSize,
    },
  }));
  protected readonly page = latest(this.resource);
  /** Not every association has chapters. */
  protected readonly hasChapters = computed(() =>
    this.page()?.items.some(line => line.chapterName),
  );

  protected readonly options = rosterOptions(computed(() => this.filters().town));
  protected readonly isFiltered = computed(() =>
    Object.values(this.filters()).some(value => value?.length),
  );
  protected readonly sentence = computed(() => {
    const { standing, planId, town, filter } = this.filters();
    const plan = this.options.plans().find(option => option.value === planId)?.text;
    return rosterSentence(
      this.page()?.totalCount ?? 0,
      { standing, plan, town, chapter: this.chapter().name(), filter },
      this.texts,
    );
  });

  protected readonly deeds = inject(RosterDeeds);
  protected readonly chosen = this.deeds.chosen;
  protected readonly ids = computed(() => this.page()?.items.map(line => line.memberId) ?? []);
  protected readonly onPage = computed(() => {
    const chosen = this.ids().filter(id => this.chosen.has(id)).length;
    return chosen === 0 ? 'none' : chosen < this.ids().length ? 'some' : 'all';
  });

  constructor() {
    this.deeds.letGoWhenChanged(this.filters, this.resource.isLoading);
  }

  protected choose(event: Event, { memberId }: RosterLine): void {
    const isChosen = (event.target as HTMLInputElement).checked;
    const isRange = event instanceof MouseEvent && event.shiftKey;
    if (isRange) this.chosen.setRange(this.ids(), memberId, isChosen);
    else this.chosen.set(memberId, isChosen);
  }

  /** On a row that is walked to; the box itself knows the key. */
  protected chooseByKey(event: Event, { memberId }: RosterLine): void {
    if (event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    if (!this.deeds.isOutdated()) this.chosen.set(memberId, !this.chosen.has(memberId));
  }

  protected begun({ id, said }: { id: string; said?: string }): void {
    this.chosen.clear();
    this.strip().reload();
    if (said) this.toasts.undoable(said, () => this.strip().takeBack(id));
  }

  protected clearFilters(): void {
    const none = { filter: null, standing: null, planId: null, town: null, chapterId: null };
    this.address.set(none);
  }

  protected openGroup(filters: RosterFilters): void {
    this.address.set({ ...filters, filter: filters.filter || null });
  }

  protected export(): void {
    this.deeds.save(this.list());
  }
}
