import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import {
  type DirectorySearch,
  type Filter,
  byFacet,
  filtersOf,
  listOf,
  pageOf,
  pageSize,
  sortingOf,
  sortings,
  toAddress,
  toggled,
  toRequest,
  withoutFilters,
  type DirectorySorting,
} from '@shared/directory/directory-search';
import { FacetList } from '@shared/directory/facet-list';
import { PersonCard } from '@shared/directory/person-card';
import { CountPipe } from '@shared/format/plural';
import { Icon } from '@shared/icons/icon';
import { CountedTextPipe, TextPipe } from '@shared/texts/texts';
import { apiResource } from '../core/api';
import { latest } from '../shared/latest';
import { PageHead } from '../shared/page-head';
import { Pager } from '../shared/pager';
import { ProblemNote } from '../shared/problem-note';
import { RowKeys } from '../shared/row-keys';
import { SearchBox } from '../shared/search-box';
import { Skeleton } from '../shared/skeleton';
import { SavedSearches } from './saved-searches';

/** The directory as members see it: more people and more of each than the public pages show. */
@Component({
  selector: 'gh-people',
  imports: [
    CountedTextPipe,
    CountPipe,
    FacetList,
    Icon,
    LocalizationPipe,
    PageHead,
    Pager,
    PersonCard,
    ProblemNote,
    RowKeys,
    SavedSearches,
    SearchBox,
    Skeleton,
    TextPipe,
  ],
  templateUrl: './people.html',
  styleUrl: './people.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class People {
  private readonly router = inject(Router);
  private readonly sheet = viewChild.required<ElementRef<HTMLDialogElement>>('sheet');

  readonly query = input<string>();
  readonly town = input<string | string[]>();
  readonly industry = input<string | string[]>();
  readonly skill = input<string | string[]>();
  readonly chapter = input<string | string[]>();
  readonly plan = input<string | string[]>();
  readonly sorting = input<string>();
  readonly page = input<string>();

  protected readonly search = computed<DirectorySearch>(() => ({
    query: this.query() ?? '',
    ...byFacet(name => listOf(this[name]())),
    sorting: sortingOf(this.sorting()),
    page: pageOf(this.page()),
  }));
  protected readonly found = apiResource('/api/directory', () => ({
    query: toRequest(this.search()),
  }));
  protected readonly shown = latest(this.found);
  protected readonly filters = computed(() => filtersOf(this.search()));
  protected readonly sortings = sortings;
  protected readonly pageSize = pageSize;

  protected find(text: string): void {
    this.go({ ...this.search(), query: text, page: 1 }, true);
  }

  protected sortBy(sorting: DirectorySorting): void {
    this.go({ ...this.search(), sorting, page: 1 });
  }

  protected toggle(filter: Filter): void {
    this.go(toggled(this.search(), filter));
  }

  protected clearFilters(): void {
    this.go(withoutFilters(this.search()));
  }

  protected showAll(): void {
    this.go({ ...withoutFilters(this.search()), query: '' });
  }

  protected turnTo(skip: number): void {
    this.go({ ...this.search(), page: skip / pageSize + 1 });
  }

  protected openSheet(): void {
    this.sheet().nativeElement.showModal();
  }

  protected closeSheet(): void {
    this.sheet().nativeElement.close();
  }

  protected go(search: DirectorySearch, replaceUrl = false): void {
    void this.router.navigate(['/directory'], { queryParams: toAddress(search), replaceUrl });
  }
}
