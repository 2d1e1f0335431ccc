import {
  ChangeDetectionStrategy,
  Component,
  computed,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import type { ReachedChapter } from '@api';
import { apiResource } from '../core/api';
import { FilterMenu, type FilterOption } from './filter-menu';
import { latest } from './latest';

const few = 12;
const most = 50;

/** A list's filter by chapter. Few are chosen from, many are searched on the server; one alone is no choice. */
@Component({
  selector: 'gh-chapter-filter',
  imports: [FilterMenu],
  template: `
    @if (isChoice()) {
      <gh-filter-menu
        label="::Chapters:One"
        single
        [searchable]="isLong()"
        [options]="options()"
        [chosen]="chosen() ? [chosen()!] : []"
        (searched)="filter.set($event)"
        (changed)="changed.emit($event[0] || null)"
      />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChapterFilter {
  readonly chosen = input<string | null>(null);
  readonly changed = output<string | null>();

  protected readonly filter = signal('');
  private readonly reach = apiResource('/api/console/members/chapters', () => ({
    query: { filter: this.filter(), onlyOpen: true, maxResultCount: most },
  }));
  private readonly shown = latest(this.reach);
  /** The name of what came with an address; it need not be among those shown. */
  private readonly named = apiResource('/api/console/members/chapters', () =>
    this.chosen() ? { query: { id: this.chosen() } } : undefined,
  );
  private readonly one = computed(() =>
    this.named.hasValue() ? this.named.value().items[0] : undefined,
  );
  /** Once long, long: a search that finds few must not take the field away. */
  protected readonly isLong = linkedSignal<number, boolean>({
    source: () => this.shown()?.totalCount ?? 0,
    computation: (count, before) => before?.value || count > few,
  });
  protected readonly isChoice = linkedSignal<number, boolean>({
    source: () => this.shown()?.totalCount ?? 0,
    computation: (count, before) => before?.value || count > 1 || !!this.chosen(),
  });
  protected readonly options = computed<FilterOption[]>(() => {
    const [items, one] = [this.shown()?.items ?? [], this.one()];
    const isMissing = one && !items.some(({ id }) => id === one.id);
    return (isMissing ? [one, ...items] : items).map(optionOf);
  });

  /** What is chosen, by its name. */
  readonly name = computed(() => this.one()?.name);
}

function optionOf({ id, name, above }: ReachedChapter): FilterOption {
  return { value: id, text: name, hint: above };
}
