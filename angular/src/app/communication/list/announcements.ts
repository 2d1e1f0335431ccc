import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { AnnouncementRow } from '@api';
import { DayPipe } from '@shared/format/date';
import { Icon } from '@shared/icons/icon';
import { CountedTextPipe, TextPipe, Texts } from '@shared/texts/texts';
import { apiResource } from '../../core/api';
import { ChapterFilter } from '../../shared/chapter-filter';
import { FilterMenu, type FilterOption } from '../../shared/filter-menu';
import { Filters } from '../../shared/filters';
import { latest } from '../../shared/latest';
import { listAddress } from '../../shared/list-address';
import { ListFrame } from '../../shared/list-frame';
import { PageHead } from '../../shared/page-head';
import { SearchBox } from '../../shared/search-box';
import { SortHead } from '../../shared/sort-head';
import { AnnouncementStatePill } from '../shared/announcement-state';
import { audienceWords } from '../shared/audience-words';

const states = ['draft', 'waiting', 'sending', 'sent', 'withdrawn'] as const;

/** What was written to members, as far as it is within the officer's reach. */
@Component({
  selector: 'gh-announcements',
  imports: [
    AnnouncementStatePill,
    ChapterFilter,
    CountedTextPipe,
    DayPipe,
    FilterMenu,
    Filters,
    Icon,
    ListFrame,
    LocalizationPipe,
    PageHead,
    RouterLink,
    SearchBox,
    SortHead,
    TextPipe,
  ],
  templateUrl: './announcements.html',
  styleUrl: '../../shared/linked-rows.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Announcements {
  private readonly texts = inject(Texts);

  protected readonly address = listAddress(20);
  protected readonly filter = computed(() => this.address.get('filter') ?? '');
  protected readonly state = computed(() => this.address.choice('state', states));
  protected readonly chapterId = computed(() => this.address.get('chapterId'));
  protected readonly isFiltered = computed(
    () => !!this.filter() || !!this.state() || !!this.chapterId(),
  );
  protected readonly resource = apiResource('/api/communication/announcements', () => ({
    query: {
      filter: this.filter(),
      state: this.state(),
      chapterId: this.chapterId(),
      sorting: this.address.sorting(),
      skipCount: this.address.skip(),
      maxResultCount: this.address.pageSize,
    },
  }));
  protected readonly page = latest(this.resource);
  protected readonly stateOptions: FilterOption[] = states.map(value => ({
    value,
    text: this.texts.t(`Announcements:StateIs:${value}`),
  }));

  protected addressee(row: AnnouncementRow): string {
    return audienceWords(row, this.texts);
  }

  protected clear(): void {
    this.address.set({ filter: null, state: null, chapterId: null });
  }
}
