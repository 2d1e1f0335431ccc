import { computed, inject, Injectable, signal } from '@angular/core';
import type { PlanCard } from '@api';
import { Association } from '../core/association';
import { type ChosenChapter, keepChapters, readChapters } from './join-storage';

/** The chapters that a visitor wants to join, the primary one first; kept for the whole way. */
@Injectable({ providedIn: 'root' })
export class ChosenChapters {
  private readonly association = inject(Association).page;

  readonly all = signal<readonly ChosenChapter[]>(readChapters());
  /** An association without chapters asks for none. */
  readonly areOffered = computed(() => (this.association()?.chapterCount ?? 0) > 0);
  readonly names = computed(() => this.all().map(chapter => chapter.name));
  readonly ids = computed(() => (this.areOffered() ? this.all().map(chapter => chapter.id) : []));

  choose(chapters: readonly ChosenChapter[]): void {
    const kept = chapters.map(({ id, name, town, meets }) => ({ id, name, town, meets }));
    this.all.set(kept);
    keepChapters(kept);
  }

  /** So many are asked the price of; where no plan's price follows from them, none. */
  priced(plan?: PlanCard | null): number {
    return plan?.furtherChapterPrice ? this.ids().length : 0;
  }

  /** Those that cost nothing besides. */
  included(plan?: PlanCard | null): string[] {
    return this.names().slice(0, plan?.includedChapters ?? undefined);
  }

  /** The key of the text that says why a plan does not go with the choice, under the field it is about. */
  faults(plan: PlanCard | null): Record<string, string> {
    if (!plan || !this.areOffered()) return {};
    const fault = chapterFault(this.all().length, plan.leastChapters, plan.mostChapters);
    return fault ? { chapterIds: fault } : {};
  }
}

/** The key of the text that says what is wrong with a choice of so many, if anything is. */
export function chapterFault(count: number, least: number, most?: number | null): string | null {
  if (count < least) return 'Public:Choice:Needed';
  return most && count > most ? 'Public:Choice:TooMany' : null;
}
