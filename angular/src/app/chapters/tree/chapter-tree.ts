import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { ChapterDetails } from '@api';
import { Icon } from '@shared/icons/icon';
import { CountedTextPipe } from '@shared/texts/texts';
import { apiResource } from '../../core/api';
import { Account } from '../../core/account';
import { policies } from '../../core/policies';
import { Filters } from '../../shared/filters';
import { latest } from '../../shared/latest';
import { ListFrame } from '../../shared/list-frame';
import { listAddress } from '../../shared/list-address';
import { PageHead } from '../../shared/page-head';
import { SearchBox } from '../../shared/search-box';
import { pathOf } from '../chapters-api';
import { ChapterEditor } from '../editor/chapter-editor';
import { ChapterName } from '../shared/chapter-name';
import { TreeView } from './tree-view';

/** All chapters: as the tree they are, or flat as a search finds them. */
@Component({
  selector: 'gh-chapter-tree',
  imports: [
    ChapterEditor,
    ChapterName,
    CountedTextPipe,
    Filters,
    Icon,
    ListFrame,
    LocalizationPipe,
    PageHead,
    RouterLink,
    SearchBox,
    TreeView,
  ],
  templateUrl: './chapter-tree.html',
  styleUrl: './chapter-tree.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChapterTree {
  private readonly router = inject(Router);
  private readonly account = inject(Account);

  protected readonly address = listAddress(20);
  protected readonly filter = computed(() => this.address.get('filter') ?? '');
  protected readonly withClosed = computed(() => this.address.get('closed') === 'true');
  protected readonly mayManage = computed(() => this.account.can(policies.manageChapters));
  protected readonly isAdding = signal(false);
  protected readonly pathOf = pathOf;

  protected readonly found = apiResource('/api/chapters', () =>
    this.filter()
      ? {
          query: {
            filter: this.filter(),
            withClosed: this.withClosed() || null,
            skipCount: this.address.skip(),
            maxResultCount: this.address.pageSize,
          },
        }
      : undefined,
  );
  protected readonly page = latest(this.found);

  protected showClosed(event: Event): void {
    this.address.set({ closed: (event.target as HTMLInputElement).checked || null });
  }

  protected open(chapter: ChapterDetails): void {
    void this.router.navigate(['/console/chapters', chapter.id]);
  }
}
