import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { CountPipe } from '@shared/format/plural';
import { Icon } from '@shared/icons/icon';
import { CountedTextPipe } from '@shared/texts/texts';
import { Skeleton } from '../../shared/skeleton';
import { ChapterName } from '../shared/chapter-name';
import { TreeLevels } from './tree-levels';
import { rowId, top, type TreeRow } from './tree-rows';

/** The tree by mouse, by finger and by the arrow keys; Enter opens the chapter. */
@Component({
  selector: 'gh-tree-view',
  imports: [ChapterName, CountedTextPipe, CountPipe, Icon, LocalizationPipe, RouterLink, Skeleton],
  templateUrl: './tree-view.html',
  styleUrl: './tree-view.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TreeView {
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly withClosed = input(false);
  readonly mayAdd = input(false);
  readonly added = output();

  protected readonly levels = new TreeLevels();
  protected readonly rows = this.levels.rows;
  protected readonly rowId = rowId;
  protected readonly top = top;
  protected readonly isEmpty = computed(
    () => this.levels.top()?.state === 'ready' && this.rows().length === 0,
  );
  protected readonly isWaiting = computed(
    () => this.levels.top()?.state !== 'ready' && !this.levels.top()?.lines.length,
  );
  protected readonly hasFailed = computed(() => this.levels.top()?.state === 'failed');
  /** The one row that Tab reaches; the arrows go on from there. */
  protected readonly current = linkedSignal<TreeRow[], string | undefined>({
    source: () => this.rows(),
    computation: (rows, before) =>
      rows.map(rowId).find(id => id === before?.value) ?? rows.map(rowId)[0],
  });

  constructor() {
    effect(() => {
      const withClosed = this.withClosed();
      untracked(() => this.levels.start(withClosed));
    });
  }

  protected press(event: KeyboardEvent, row: TreeRow, index: number): void {
    const deed = this.deedOf(event.key, row, index);
    if (!deed || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    deed();
  }

  protected click(event: Event, row: TreeRow): void {
    this.current.set(rowId(row));
    if (row.kind !== 'chapter' || !(event.target as Element).closest('.twist')) return;
    event.preventDefault();
    event.stopPropagation();
    this.levels.toggle(row.line);
  }

  private deedOf(key: string, row: TreeRow, index: number): (() => void) | undefined {
    const rows = this.rows();
    const isOpen = row.kind === 'chapter' && row.isOpen;
    return {
      ArrowDown: () => this.focus(rows[index + 1]),
      ArrowUp: () => this.focus(rows[index - 1]),
      Home: () => this.focus(rows[0]),
      End: () => this.focus(rows.at(-1)),
      ArrowRight: () => {
        if (isOpen) this.focus(rows[index + 1]);
        else if (row.kind === 'chapter') this.levels.unfold(row.line);
      },
      ArrowLeft: () => {
        if (isOpen) this.levels.close(row.line.id);
        else this.focus(rows.find(other => rowId(other) === row.parent));
      },
    }[key];
  }

  private focus(row: TreeRow | undefined): void {
    if (!row) return;
    this.current.set(rowId(row));
    const selector = `[data-id="${CSS.escape(rowId(row))}"]`;
    // Whoever types fast may be ahead of the page.
    afterNextRender(() => this.host.nativeElement.querySelector<HTMLElement>(selector)?.focus(), {
      injector: this.injector,
    });
  }
}
