import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { DayPipe } from '@shared/format/date';
import { TextPipe } from '@shared/texts/texts';
import { apiResource } from '../../core/api';
import { latest } from '../../shared/latest';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';
import { ChaptersApi } from '../chapters-api';

const atFirst = 5;
const step = 20;

/** Who came and went, and who took and left an office; the latest first. */
@Component({
  selector: 'gh-chapter-history',
  imports: [DayPipe, LocalizationPipe, ProblemNote, Skeleton, TextPipe],
  template: `
    <section class="card flush" aria-labelledby="history" [attr.aria-busy]="list.isLoading()">
      <div class="head">
        <h2 id="history">{{ '::Chapters:History' | abpLocalization }}</h2>
      </div>
      @if (list.error(); as error) {
        <gh-problem-note [error]="error" (retry)="list.reload()" />
      } @else if (page(); as page) {
        <ol>
          @for (event of page.items; track $index) {
            <li>
              <time [attr.datetime]="event.day">{{ event.day | day }}</time>
              <span>
                {{
                  'Chapters:Event:' + event.kind
                    | t
                      : event.name || ('Person:Removed' | t)
                      : (event.role ? ('Officer:' + event.role | t) : '')
                }}
              </span>
            </li>
          } @empty {
            <li class="muted">{{ '::Chapters:NoHistory' | abpLocalization }}</li>
          }
        </ol>
        @if (hasMore()) {
          <button type="button" class="btn sm quiet" (click)="showMore()">
            {{ '::Chapters:ShowMore' | abpLocalization }}
          </button>
        }
      } @else {
        <gh-skeleton [lines]="3" />
      }
    </section>
  `,
  styles: `
    ol {
      list-style: none;
      margin: 0;
      padding: 0 0 var(--gh-3);
      font-size: var(--gh-text-sm);
    }
    li {
      display: grid;
      grid-template-columns: 6.5rem 1fr;
      gap: var(--gh-3);
      padding: var(--gh-1) var(--gh-card);
    }
    li.muted {
      display: block;
    }
    time {
      color: var(--gh-muted);
      font-variant-numeric: tabular-nums;
    }
    .btn {
      margin: 0 var(--gh-3) var(--gh-3);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChapterHistory {
  private readonly api = inject(ChaptersApi);

  readonly chapterId = input.required<string>();

  private readonly most = signal(atFirst);
  protected readonly list = apiResource('/api/chapters/{id}/history', () =>
    this.api.fresh({ path: { id: this.chapterId() }, query: { maxResultCount: this.most() } }),
  );
  protected readonly page = latest(this.list);
  protected readonly hasMore = computed(() => (this.page()?.totalCount ?? 0) > this.most());

  protected showMore(): void {
    this.most.update(most => most + step);
  }
}
