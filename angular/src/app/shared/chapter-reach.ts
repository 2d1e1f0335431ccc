import { computed, linkedSignal, signal } from '@angular/core';
import type { MeetingRight, ReachedChapter } from '@api';
import { apiResource } from '../core/api';
import { either, latest } from './latest';

/** What one wants to do in a chapter: something about its meetings, see its members, or write to them. */
export type ChapterDeed = MeetingRight | 'members' | 'mail';

interface Asked {
  filter?: string;
  id?: string | null;
  onlyOpen?: boolean;
  maxResultCount?: number;
}

interface Reach {
  totalCount: number;
  items: ReachedChapter[];
  isWhole?: boolean;
}

interface Choice {
  deed: () => ChapterDeed;
  chosen: () => string | null;
  onlyOpen?: boolean;
  /** How many are asked for at once, and more than how many are too many to look through. */
  most: number;
  few?: number;
}

/** The chapters in which somebody may do something, to choose one: those found by its name, and the chosen one. */
export function reachedChapters({ deed, chosen, onlyOpen, most, few = most }: Choice) {
  const filter = signal('');
  const answer = ask(deed, () => ({ filter: filter(), onlyOpen, maxResultCount: most }));
  const reach = latest(answer);
  const items = computed(() => reach()?.items ?? []);
  const found = computed(() => items().find(({ id }) => id === chosen()));
  const named = ask(deed, () => (reach() && chosen() && !found() ? { id: chosen() } : undefined));
  return {
    filter,
    reach,
    /** Whether nothing is known yet. */
    isComing: computed(() => !reach() && answer.isLoading()),
    failed: computed(() => !reach() && !!answer.error()),
    ask: () => answer.reload(),
    items,
    /** What is chosen; when it came with an address, it need not be among those found. */
    one: computed(() => found() ?? (named.hasValue() ? named.value()?.items[0] : undefined)),
    /** Once long, long: a search that finds few must not turn the field into another one. */
    isLong: linkedSignal<number, boolean>({
      source: () => reach()?.totalCount ?? 0,
      computation: (count, before) => before?.value || count > few,
    }),
  };
}

/** Not asked for while there is nothing to ask. */
function ask(deed: () => ChapterDeed, asked: () => Asked | undefined) {
  const callOf = (list: 'members' | 'mail') => () => {
    const query = deed() === list ? asked() : undefined;
    return query && { query };
  };
  return either<Reach>(
    apiResource('/api/meetings/chapters', () => {
      const [right, query] = [deed(), asked()];
      return query && right !== 'members' && right !== 'mail'
        ? { query: { ...query, right } }
        : undefined;
    }),
    either<Reach>(
      apiResource('/api/console/members/chapters', callOf('members')),
      apiResource('/api/communication/announcements/reach', callOf('mail')),
    ),
  );
}
