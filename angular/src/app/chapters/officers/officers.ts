import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '@shared/icons/icon';
import { CountedTextPipe, TextPipe, Texts } from '@shared/texts/texts';
import { apiResource } from '../../core/api';
import { Account } from '../../core/account';
import { policies } from '../../core/policies';
import { Avatar } from '../../shared/avatar';
import { FilterMenu, type FilterOption } from '../../shared/filter-menu';
import { Filters } from '../../shared/filters';
import { latest } from '../../shared/latest';
import { ListFrame } from '../../shared/list-frame';
import { listAddress } from '../../shared/list-address';
import { PageHead } from '../../shared/page-head';
import { SearchBox } from '../../shared/search-box';
import { SortHead } from '../../shared/sort-head';
import { ChaptersApi } from '../chapters-api';
import { AppointDialog } from '../shared/appoint-dialog';
import { OfficeDates } from '../shared/office-dates';
import { OfficeEnd } from '../shared/office-end';
import { officePeriods, officerRoles } from '../shared/offices';

/** All officers of the chapters that one may see; whose office ends and whom nobody follows yet is one click away. */
@Component({
  selector: 'gh-officers',
  imports: [
    AppointDialog,
    Avatar,
    CountedTextPipe,
    FilterMenu,
    Filters,
    Icon,
    ListFrame,
    LocalizationPipe,
    OfficeDates,
    OfficeEnd,
    PageHead,
    RouterLink,
    SearchBox,
    SortHead,
    TextPipe,
  ],
  templateUrl: './officers.html',
  styleUrl: './officers.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Officers {
  private readonly api = inject(ChaptersApi);
  private readonly texts = inject(Texts);
  private readonly account = inject(Account);

  protected readonly address = listAddress(20);
  protected readonly filter = computed(() => this.address.get('filter') ?? '');
  protected readonly role = computed(() => this.address.choice('role', officerRoles));
  protected readonly period = computed(
    () => this.address.choice('period', officePeriods) ?? 'present',
  );
  protected readonly isFiltered = computed(
    () => !!this.filter() || !!this.role() || this.period() !== 'present',
  );
  protected readonly mayAppoint = computed(() => this.account.can(policies.appointOfficers));
  protected readonly isAppointing = signal(false);
  protected readonly list = apiResource('/api/chapters/offices', () =>
    this.api.fresh({
      query: {
        filter: this.filter(),
        role: this.role(),
        period: this.period(),
        sorting: this.address.sorting(),
        skipCount: this.address.skip(),
        maxResultCount: this.address.pageSize,
      },
    }),
  );
  protected readonly page = latest(this.list);

  protected readonly roleOptions: FilterOption[] = officerRoles.map(value => ({
    value,
    text: this.texts.t(`Officer:${value}`),
  }));
  protected readonly periodOptions: FilterOption[] = officePeriods.map(value => ({
    value,
    text: this.texts.t(`Chapters:Period:${value}`),
  }));

  protected clear(): void {
    this.address.set({ filter: null, role: null, period: null });
  }
}
