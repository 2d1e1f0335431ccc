import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  computed,
  input,
  output,
} from '@angular/core';
import type { HttpResourceRef } from '@angular/common/http';
import { LocalizationPipe } from '@abp/ng.core';
import { Icon } from '@shared/icons/icon';
import type { IconName } from '@shared/icons/names';
import { latest } from './latest';
import type { ListAddress } from './list-address';
import { Pager } from './pager';
import { ProblemNote } from './problem-note';
import { RowKeys } from './row-keys';
import { Skeleton } from './skeleton';

/** Every list of the host that comes in pages. */
interface Page {
  totalCount: number;
  items: readonly unknown[];
}

/** What every list has around its rows: waiting, the problem, nothing found, nothing there, and the pages. */
@Component({
  selector: 'gh-list-frame',
  imports: [Icon, LocalizationPipe, Pager, ProblemNote, RowKeys, Skeleton],
  template: `
    <section
      ghRowKeys
      [class.card]="isCard()"
      [class.flush]="isCard()"
      [attr.aria-label]="label()"
      [attr.aria-busy]="list().isLoading()"
    >
      @if (list().error(); as error) {
        <gh-problem-note [error]="error" (retry)="list().reload()" />
      } @else if (page(); as page) {
        @if (page.items.length) {
          @if (sentence(); as sentence) {
            <p class="sentence" role="status">{{ sentence }}</p>
          }
          <ng-content />
          <gh-pager
            [total]="page.totalCount"
            [skip]="address().skip()"
            [size]="address().pageSize"
            (moved)="address().goTo($event)"
          />
        } @else if (filtered()) {
          <div class="empty" role="status">
            <gh-icon name="search-x" />
            <h2>{{ words() + ':NoneFound' | abpLocalization }}</h2>
            <p>{{ words() + ':NoneFoundWhy' | abpLocalization }}</p>
            <button type="button" class="btn" (click)="cleared.emit()">
              {{ clearing() | abpLocalization }}
            </button>
          </div>
        } @else {
          <div class="empty">
            <gh-icon [name]="icon()" />
            <h2>{{ words() + ':Empty' | abpLocalization }}</h2>
            <p>{{ why() ?? words() + ':EmptyWhy' | abpLocalization }}</p>
            <ng-content select="[whenEmpty]" />
          </div>
        }
      } @else {
        <gh-skeleton [lines]="lines()" />
      }
    </section>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    .card.flush {
      overflow: visible;
    }
    .sentence {
      margin-bottom: var(--gh-3);
      color: var(--gh-muted);
      font-size: var(--gh-text-sm);
    }
    .card > .sentence {
      margin: 0;
      padding: var(--gh-3) var(--gh-4);
      border-bottom: 1px solid var(--gh-line);
    }
    section:not(.card) > gh-pager {
      padding-inline: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ListFrame {
  readonly list = input.required<HttpResourceRef<Page | undefined>>();
  readonly address = input.required<ListAddress>();
  /** The beginning of the keys of its texts: NoneFound, NoneFoundWhy, Empty, EmptyWhy. */
  readonly words = input.required<string>();
  readonly icon = input.required<IconName>();
  /** How many there are, in a sentence that says the filters back. */
  readonly sentence = input('');
  readonly label = input<string | null>(null);
  /** Why nothing is there, when that depends on more than the list. */
  readonly why = input<string | null>(null);
  readonly clearing = input('::App:ClearAll');
  readonly filtered = input(false, { transform: booleanAttribute });
  /** Whether the rows are cards of their own. */
  readonly ofCards = input(false, { transform: booleanAttribute });
  readonly lines = input(8);
  readonly cleared = output();

  protected readonly page = latest({
    hasValue: () => this.list().hasValue(),
    value: () => this.list().value(),
  });
  protected readonly isCard = computed(
    () => !this.ofCards() || !!this.list().error() || !this.page()?.items.length,
  );
}
