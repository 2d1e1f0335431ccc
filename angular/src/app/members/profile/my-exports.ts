import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { DayPipe } from '@shared/format/date';
import { apiResource } from '../../core/api';
import { latest } from '../../shared/latest';
import { Pager } from '../../shared/pager';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';

/** Who has taken one's details away in a file, the latest first. */
@Component({
  selector: 'gh-my-exports',
  imports: [DayPipe, LocalizationPipe, Pager, ProblemNote, Skeleton],
  template: `
    <section class="card" aria-labelledby="exports">
      <h2 id="exports">{{ '::Profile:Exports' | abpLocalization }}</h2>
      <p class="because">{{ '::Profile:ExportsWhy' | abpLocalization }}</p>
      @if (page(); as page) {
        <ul>
          @for (export of page.items; track $index) {
            <li>
              <span>{{
                export.by ??
                  ((export.isByOffice ? '::Profile:ExportsOffice' : '::Person:Removed')
                    | abpLocalization)
              }}</span>
              <small class="num">{{ export.at | day: 'time' }}</small>
            </li>
          } @empty {
            <li class="muted">{{ '::Profile:NoExports' | abpLocalization }}</li>
          }
        </ul>
        @if (page.totalCount > size) {
          <gh-pager
            [total]="page.totalCount"
            [skip]="skip()"
            [size]="size"
            (moved)="skip.set($event)"
          />
        }
      } @else if (resource.error(); as error) {
        <gh-problem-note [error]="error" (retry)="resource.reload()" />
      } @else {
        <gh-skeleton [lines]="2" />
      }
    </section>
  `,
  styles: `
    :host {
      display: block;
      margin-top: var(--gh-4);
    }
    h2 {
      margin-bottom: var(--gh-3);
    }
    ul {
      list-style: none;
      margin: 0;
      padding: 0;
      font-size: var(--gh-text-sm);
    }
    li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: var(--gh-1) var(--gh-4);
      padding: var(--gh-2) 0;
    }
    small {
      color: var(--gh-muted);
      font-size: var(--gh-text-xs);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MyExports {
  protected readonly size = 5;
  protected readonly skip = signal(0);
  protected readonly resource = apiResource('/api/members/me/exports', () => ({
    query: { skipCount: this.skip(), maxResultCount: this.size },
  }));
  protected readonly page = latest(this.resource);
}
