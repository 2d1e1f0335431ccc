import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '@shared/texts/texts';
import { pageSize } from '@shared/directory/directory-search';

@Component({
  selector: 'gh-pager',
  imports: [RouterLink, TextPipe],
  template: `
    <nav class="row between small muted" [attr.aria-label]="'Public:Directory:Pages' | t">
      <span class="num">{{ 'Public:Directory:Range' | t: first() : last() : total() }}</span>
      <span class="row">
        @if (page() > 1) {
          <a
            rel="prev"
            [routerLink]="path()"
            [queryParams]="{ page: page() > 2 ? page() - 1 : null }"
            queryParamsHandling="merge"
            >{{ 'Public:Directory:Previous' | t }}</a
          >
        }
        @if (page() < lastPage()) {
          <a
            rel="next"
            [routerLink]="path()"
            [queryParams]="{ page: page() + 1 }"
            queryParamsHandling="merge"
            >{{ 'Public:Directory:Next' | t }}</a
          >
        }
      </span>
    </nav>
  `,
  styles: `
    nav {
      padding-top: var(--gh-3);
    }
    a {
      padding: var(--gh-2);
    }
    a:last-child {
      margin-right: calc(-1 * var(--gh-2));
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Pager {
  readonly path = input('/directory');
  readonly page = input.required<number>();
  readonly lastPage = input.required<number>();
  readonly total = input.required<number>();

  protected readonly first = computed(() => (this.page() - 1) * pageSize + 1);
  protected readonly last = computed(() => Math.min(this.page() * pageSize, this.total()));
}
