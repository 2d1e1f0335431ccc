import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  inject,
  input,
  linkedSignal,
  resource,
  viewChild,
} from '@angular/core';
import { Meta } from '@angular/platform-browser';
import { Router } from '@angular/router';
import type { DirectoryPage as Found } from '@api';
import { CountPipe } from '@shared/format/plural';
import { Icon } from '@shared/icons/icon';
import { Api } from '../core/api';
import { CountedTextPipe, TextPipe } from '@shared/texts/texts';
import { keepOutOfSearchEngines } from '../core/robots';
import {
  DirectorySearch,
  Filter,
  byFacet,
  filtersOf,
  listOf,
  pageOf,
  pageSize,
  sortingOf,
  sortings,
  toAddress,
  toRequest,
  toggled,
  withoutFilters,
  type DirectorySorting,
} from '@shared/directory/directory-search';
import { DirectoryStates } from './directory-states';
import { FacetList } from '@shared/directory/facet-list';
import { Pager } from './pager';
import { PersonCard } from '@shared/directory/person-card';

const typingPause = 220;

@Component({
  selector: 'gh-directory-page',
  imports: [
    CountPipe,
    CountedTextPipe,
    DirectoryStates,
    FacetList,
    Icon,
    Pager,
    PersonCard,
    TextPipe,
  ],
  templateUrl: './directory-page.html',
  styleUrl: './directory-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DirectoryPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly sheet = viewChild<ElementRef<HTMLDialogElement>>('sheet');
  private typing?: ReturnType<typeof setTimeout>;

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
  protected readonly found = resource({
    params: () => toRequest(this.search()),
    loader: ({ params, abortSignal }) => this.api.directory(params, abortSignal),
  });
  /** The last reply stays on screen while the next one is on its way. */
  protected readonly shown = linkedSignal<Found | null, Found | null>({
    source: () => (this.found.hasValue() ? this.found.value() : null),
    computation: (reply, before) => reply ?? before?.value ?? null,
  });
  protected readonly filters = computed(() => filtersOf(this.search()));
  protected readonly lastPage = computed(() =>
    Math.ceil((this.shown()?.totalCount ?? 0) / pageSize),
  );
  protected readonly sortings = sortings;

  constructor() {
    keepOutOfSearchEngines(inject(Meta));
  }

  protected typed(event: Event): void {
    const query = (event.target as HTMLInputElement).value;
    clearTimeout(this.typing);
    this.typing = setTimeout(
      () => this.go({ ...this.search(), query, page: 1 }, true),
      typingPause,
    );
  }

  protected submit(event: Event, box: HTMLInputElement): void {
    event.preventDefault();
    clearTimeout(this.typing);
    this.go({ ...this.search(), query: box.value, page: 1 });
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

  protected clearAll(): void {
    this.go({ ...withoutFilters(this.search()), query: '' });
  }

  protected openSheet(): void {
    this.sheet()?.nativeElement.showModal();
  }

  protected closeSheet(): void {
    this.sheet()?.nativeElement.close();
  }

  private go(search: DirectorySearch, replaceUrl = false): void {
    this.router.navigate(['/directory'], {
      queryParams: toAddress(search),
      replaceUrl,
      scroll: 'manual',
    });
  }
}
