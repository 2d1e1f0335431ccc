import {
  ChangeDetectionStrategy,
  Component,
  computed,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import type { ReachedChapter } from '@api';
import { reachedChapters } from './chapter-reach';
import { FilterMenu, type FilterOption } from './filter-menu';

/** A list's filter by chapter. Few are chosen from, many are searched on the server; one alone is no choice. */
@Component({
  selector: 'gh-chapter-filter',
  imports: [FilterMenu],
  template: `
    @if (isChoice()) {
      <gh-filter-menu
        label="::Chapters:One"
        single
        [searchable]="chapters.isLong()"
        [options]="options()"
        [chosen]="chosen() ? [chosen()!] : []"
        (searched)="chapters.filter.set($event)"
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

  protected readonly chapters = reachedChapters({
    deed: this.of,
    chosen: this.chosen,
    onlyOpen: true,
    most: 50,
    few: 12,
  });
  protected readonly isChoice = linkedSignal<number, boolean>({
    source: () => this.chapters.reach()?.totalCount ?? 0,
    computation: (count, before) => before?.value || count > 1 || !!this.chosen(),
  });
  protected readonly options = computed<FilterOption[]>(() => {
    const [items, one] = [this.chapters.items(), this.chapters.one()];
    return (one && !items.includes(one) ? [one, ...items] : items).map(optionOf);
  });

  /** What is chosen, by its name. */
  readonly name = computed(() => this.chapters.one()?.name);
}

function optionOf({ id, name, above }: ReachedChapter): FilterOption {
  return { value: id, text: name, hint: above };
}
