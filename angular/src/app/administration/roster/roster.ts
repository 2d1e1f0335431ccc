import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe, PermissionDirective } from '@abp/ng.core';
import { address } from '@api';
import { DayPipe } from '@shared/format/date';
import { MoneyPipe } from '@shared/format/money';
import { Icon } from '@shared/icons/icon';
import { finalize } from 'rxjs';
import { apiResource } from '../../core/api';
import { Account } from '../../core/account';
import { policies } from '../../core/policies';
import { Problems } from '../../core/problems';
import { Texts } from '@shared/texts/texts';
import { Avatar } from '../../shared/avatar';
import { ChapterFilter } from '../../shared/chapter-filter';
import { Download } from '../../shared/download';
import { FilterMenu, type FilterOption } from '../../shared/filter-menu';
import { Filters } from '../../shared/filters';
import { latest } from '../../shared/latest';
import { ListFrame } from '../../shared/list-frame';
import { listAddress } from '../../shared/list-address';
import { PageHead } from '../../shared/page-head';
import { SearchBox } from '../../shared/search-box';
import { SortHead } from '../../shared/sort-head';
import { StandingPill, standings } from '../../shared/standing';
import { RosterCards } from './roster-cards';
import { rosterSentence } from './roster-sentence';

/** Everybody the association knows, filtered and ordered on the server. */
@Component({
  selector: 'gh-roster',
  imports: [
    Avatar,
    ChapterFilter,
    DayPipe,
    FilterMenu,
    Filters,
    Icon,
    ListFrame,
    LocalizationPipe,
    MoneyPipe,
    PageHead,
    PermissionDirective,
    RosterCards,
    RouterLink,
    SearchBox,
    SortHead,
    StandingPill,
  ],
  templateUrl: './roster.html',
  styleUrl: './roster.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Roster {
  private readonly texts = inject(Texts);
  private readonly account = inject(Account);
  private readonly download = inject(Download);
  private readonly problems = inject(Problems);
  private readonly chapter = viewChild.required(ChapterFilter);

  protected readonly policies = policies;
  protected readonly address = listAddress(20);
  protected readonly isExporting = signal(false);
  protected readonly mayOpen = computed(() => this.account.can(policies.members));

  protected readonly filters = computed(() => ({
    filter: this.address.get('filter') ?? '',
    standing: this.address.choices('standing', standings),
    planId: this.address.get('planId'),
    town: this.address.get('town'),
    chapterId: this.address.get('chapterId'),
    sorting: this.address.sorting(),
  }));
  protected readonly resource = apiResource('/api/console/members', () => ({
    query: {
      ...this.filters(),
      skipCount: this.address.skip(),
      maxResultCount: this.address.pageSize,
    },
  }));
  protected readonly page = latest(this.resource);
  /** Not every association has chapters. */
  protected readonly hasChapters = computed(() =>
    this.page()?.items.some(line => line.chapterName),
  );

  private readonly planList = apiResource('/api/dues/plans/all', () =>
    this.account.can(policies.plans) ? {} : undefined,
  );
  protected readonly townFilter = signal('');
  private readonly towns = latest(
    apiResource('/api/console/members/towns', () => ({ query: { filter: this.townFilter() } })),
  );

  protected readonly standingOptions: FilterOption[] = standings.map(value => ({
    value,
    text: this.texts.t(`Standing:${value}`),
  }));
  protected readonly planOptions = computed<FilterOption[]>(() =>
    (this.planList.hasValue() ? this.planList.value() : []).map(plan => ({
      value: plan.id,
      text: plan.name,
    })),
  );
  /** The one that is chosen need not be among those that are offered. */
  protected readonly townOptions = computed<FilterOption[]>(() => {
    const [towns, chosen] = [this.towns() ?? [], this.filters().town];
    const shown = chosen && !towns.includes(chosen) ? [chosen, ...towns] : towns;
    return shown.map(town => ({ value: town, text: town }));
  });
  protected readonly isFiltered = computed(() => {
    const { filter, standing, planId, town, chapterId } = this.filters();
    return !!(filter || standing.length || planId || town || chapterId);
  });
  protected readonly sentence = computed(() => {
    const { standing, planId, town, filter } = this.filters();
    const plan = this.planOptions().find(option => option.value === planId)?.text;
    return rosterSentence(
      this.page()?.totalCount ?? 0,
      { standing, plan, town, chapter: this.chapter().name(), filter },
      this.texts,
    );
  });

  protected clearFilters(): void {
    const none = { filter: null, standing: null, planId: null, town: null, chapterId: null };
    this.address.set(none);
  }

  protected export(): void {
    this.isExporting.set(true);
    this.download
      .save(address('/api/console/members/export', { query: this.filters() }), 'members.csv')
      .pipe(finalize(() => this.isExporting.set(false)))
      .subscribe({ error: (error: unknown) => this.problems.report(error) });
  }
}
