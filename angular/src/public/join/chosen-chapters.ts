import { computed, Injectable, signal } from '@angular/core';
import { type ChosenChapter, keepChapters, readChapters } from './join-storage';

/** The chapters that a visitor wants to join, the primary one first; kept for the whole way. */
@Injectable({ providedIn: 'root' })
export class ChosenChapters {
  readonly all = signal<readonly ChosenChapter[]>(readChapters());
  readonly names = computed(() => this.all().map(chapter => chapter.name));

  choose(chapters: readonly ChosenChapter[]): void {
    const kept = chapters.map(({ id, name, town, meets }) => ({ id, name, town, meets }));
    this.all.set(kept);
    keepChapters(kept);
  }
}

/** The key of the text that says what is wrong with a choice of so many, if anything is. */
export function chapterFault(count: number, least: number, most?: number | null): string | null {
  if (count < least) return 'Public:Choice:Needed';
  return most && count > most ? 'Public:Choice:TooMany' : null;
}
