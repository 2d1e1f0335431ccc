import { computed, DestroyRef, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { ChapterLine } from '@api';
import { Api } from '../../core/api';
import { type Level, top, treeRows } from './tree-rows';

const step = 50;
/** So many may open by themselves at the start; more would be a wall. */
const fewEnough = 8;
const opensByItself = 2;

/** The tree as far as it was opened; each level is fetched when somebody looks into it. */
export class TreeLevels {
  private readonly api = inject(Api);
  private readonly destroyed = inject(DestroyRef);
  private readonly levels = signal<ReadonlyMap<string, Level>>(new Map());
  private readonly open = signal<ReadonlySet<string>>(new Set());
  private withClosed = false;

  readonly rows = computed(() => treeRows(this.levels(), this.open()));
  readonly top = computed(() => this.levels().get(top));

  start(withClosed: boolean): void {
    this.withClosed = withClosed;
    this.levels.set(new Map());
    this.open.set(new Set());
    this.load(top, 1);
  }

  toggle(line: ChapterLine): void {
    if (this.open().has(line.id)) this.close(line.id);
    else this.unfold(line);
  }

  unfold(line: ChapterLine): void {
    if (!line.hasBelow) return;
    this.open.update(open => new Set([...open, line.id]));
    if (!this.levels().has(line.id)) this.load(line.id);
  }

  close(id: string): void {
    this.open.update(open => new Set([...open].filter(other => other !== id)));
  }

  /** The next part of a level; also what did not come the first time. */
  load(parent: string, depth = Infinity): void {
    const known = this.levels().get(parent) ?? { lines: [], total: 0 };
    this.put(parent, { ...known, state: 'loading' });
    const query = {
      parentId: parent || null,
      withClosed: this.withClosed || null,
      skipCount: known.lines.length,
      maxResultCount: step,
    };
    this.api
      .get('/api/chapters', { query })
      .pipe(takeUntilDestroyed(this.destroyed))
      .subscribe({
        next: ({ items, totalCount }) => {
          const lines = [...known.lines, ...items];
          this.put(parent, { lines, total: totalCount, state: 'ready' });
          if (depth <= opensByItself && totalCount <= fewEnough) this.unfoldAll(items, depth + 1);
        },
        error: () => this.put(parent, { ...known, state: 'failed' }),
      });
  }

  private unfoldAll(lines: readonly ChapterLine[], depth: number): void {
    const folded = lines.filter(line => line.hasBelow).map(line => line.id);
    this.open.update(open => new Set([...open, ...folded]));
    folded.forEach(id => this.load(id, depth));
  }

  private put(parent: string, level: Level): void {
    this.levels.update(levels => new Map(levels).set(parent, level));
  }
}
