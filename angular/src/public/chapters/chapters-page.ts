import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  resource,
} from '@angular/core';
import { Router } from '@angular/router';
import type { PagedResultDtoOfChapterCard } from '@api';
import { Icon } from '@shared/icons/icon';
import { CountedTextPipe, TextPipe } from '@shared/texts/texts';
import { pageOf, pageSize } from '@shared/directory/directory-search';
import { Api } from '../core/api';
import { ProblemText } from '../core/problem-text';
import { Pager } from '../directory/pager';
import { ChapterCards } from './chapter-cards';

const typingPause = 220;

/** All chapters of the association, found by name, town or postcode. */
@Component({
  selector: 'gh-chapters-page',
  imports: [ChapterCards, CountedTextPipe, Icon, Pager, ProblemText, TextPipe],
  templateUrl: './chapters-page.html',
  styleUrl: './chapters-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChaptersPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private typing?: ReturnType<typeof setTimeout>;

  readonly filter = input<string>();
  readonly page = input<string>();

  protected readonly typed = computed(() => this.filter() ?? '');
  protected readonly number = computed(() => pageOf(this.page()));
  protected readonly found = resource({
    params: () => ({ filter: this.typed().trim(), page: this.number() }),
    loader: ({ params: { filter, page }, abortSignal }) =>
      this.api.chapters(
        { filter, skipCount: (page - 1) * pageSize, maxResultCount: pageSize },
        abortSignal,
      ),
  });
  /** The last reply stays on screen while the next one is on its way. */
  protected readonly shown = linkedSignal<Found | null, Found | null>({
    source: () => (this.found.hasValue() ? this.found.value() : null),
    computation: (reply, before) => reply ?? before?.value ?? null,
  });
  protected readonly lastPage = computed(() =>
    Math.ceil((this.shown()?.totalCount ?? 0) / pageSize),
  );

  protected type(event: Event): void {
    const filter = (event.target as HTMLInputElement).value;
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.find(filter, true), typingPause);
  }

  protected find(filter: string, replaceUrl = false): void {
    clearTimeout(this.typing);
    this.router.navigate(['/chapters'], {
      queryParams: { filter: filter.trim() || null },
      replaceUrl,
      scroll: 'manual',
    });
  }
}

type Found = PagedResultDtoOfChapterCard;
