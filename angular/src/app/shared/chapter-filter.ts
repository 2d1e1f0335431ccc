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
import { type Answer, either, latest } from './latest';

const few = 12;
const most = 50;

interface Asked {
  filter?: string;
  id?: string | null;
  onlyOpen?: boolean;
  maxResultCount?: number;
}

interface ReachPage {
  totalCount: number;
  items: ReachedChapter[];
}

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
  /** Whose list is filtered: of those that one may see, or of those to whom one may write. */
  readonly of = input<'members' | 'mail'>('members');
  readonly chosen = input<string | null>(null);
  readonly changed = output<string | null>();

  protected readonly filter = signal('');
  private readonly shown = latest(
    this.ask(() => ({ filter: this.filter(), onlyOpen: true, maxResultCount: most })),
  );
  /** The name of what came with an address; it need not be among those shown. */
  private readonly named = this.ask(() => (this.chosen() ? { id: this.chosen() } : undefined));
  private readonly one = computed(() =>
    this.named.hasValue() ? this.named.value()?.items[0] : undefined,
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

  private ask(asked: () => Asked | undefined): Answer<ReachPage> {
    const callOf = (list: 'members' | 'mail') => () => {
      const query = this.of() === list ? asked() : undefined;
      return query && { query };
    };
    return either<ReachPage>(
      apiResource('/api/console/members/chapters', callOf('members')),
      apiResource('/api/communication/announcements/reach', callOf('mail')),
    );
  }
}

function optionOf({ id, name, above }: ReachedChapter): FilterOption {
  return { value: id, text: name, hint: above };
}
