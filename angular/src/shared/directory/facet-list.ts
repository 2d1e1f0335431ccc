import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import type { DirectoryFacet } from '@api';
import { CountPipe } from '@shared/format/plural';
import { TextPipe } from '@shared/texts/texts';
import { FacetName, Filter, facetNames } from './directory-search';

const shortList = 6;

interface ShownValue {
  value: string;
  count: number | null;
  isChosen: boolean;
}

/** The filters with their counts; what is chosen stays visible even when nobody is left in it. */
@Component({
  selector: 'gh-facet-list',
  imports: [CountPipe, TextPipe],
  templateUrl: './facet-list.html',
  styleUrl: './facet-list.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FacetList {
  readonly facets = input.required<DirectoryFacet[]>();
  readonly chosen = input.required<Filter[]>();
  readonly waiting = input(false);
  readonly toggled = output<Filter>();

  protected readonly opened = signal<ReadonlySet<FacetName>>(new Set());
  protected readonly groups = computed(() =>
    facetNames
      .map(name => ({ name, values: this.valuesOf(name) }))
      .filter(group => group.values.length > 0)
      .map(group => ({ ...group, hidden: this.hiddenIn(group.name, group.values.length) })),
  );

  protected open(name: FacetName): void {
    this.opened.update(opened => new Set(opened).add(name));
  }

  private hiddenIn(name: FacetName, length: number): number {
    return this.opened().has(name) || length <= shortList + 1 ? 0 : length - shortList;
  }

  private valuesOf(name: FacetName): ShownValue[] {
    const counted = this.facets().find(facet => facet.name === name)?.values ?? [];
    const chosen = this.chosen().filter(filter => filter.name === name);
    const lost = chosen.filter(filter => !counted.some(one => one.value === filter.value));
    const values = [
      ...counted.map(({ value, count }) => ({ value, count })),
      ...lost.map(({ value }) => ({ value, count: 0 })),
    ].map(one => ({ ...one, isChosen: chosen.some(filter => filter.value === one.value) }));
    return values.sort((one, other) => Number(other.isChosen) - Number(one.isChosen));
  }
}
