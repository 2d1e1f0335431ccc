import type { ChapterLine } from '@api';

/** What is known of those right below a chapter, or of the top of the tree. */
export interface Level {
  lines: readonly ChapterLine[];
  total: number;
  state: 'loading' | 'ready' | 'failed';
}

export const top = '';

interface Place {
  /** 1 at the top. */
  depth: number;
  parent: string;
}

export type TreeRow =
  | (Place & {
      kind: 'chapter';
      line: ChapterLine;
      isOpen: boolean;
      position: number;
      size: number;
    })
  | (Place & { kind: 'more'; left: number })
  | (Place & { kind: 'loading' | 'failed' });

/** The open part of the tree, from top to bottom, as it is read. */
export function treeRows(
  levels: ReadonlyMap<string, Level>,
  open: ReadonlySet<string>,
  parent = top,
  depth = 1,
): TreeRow[] {
  const level = levels.get(parent);
  if (!level) return [];
  const rows = level.lines.flatMap((line, index): TreeRow[] => {
    const isOpen = open.has(line.id);
    const size = level.total;
    const own = {
      kind: 'chapter',
      line,
      isOpen,
      position: index + 1,
      size,
      depth,
      parent,
    } as const;
    return [own, ...(isOpen ? treeRows(levels, open, line.id, depth + 1) : [])];
  });
  if (level.state !== 'ready') return [...rows, { kind: level.state, depth, parent }];
  const left = level.total - level.lines.length;
  return left > 0 ? [...rows, { kind: 'more', left, depth, parent }] : rows;
}

/** The id by which a row is known; those that are no chapter are named by what they stand below. */
export function rowId(row: TreeRow): string {
  return row.kind === 'chapter' ? row.line.id : `${row.kind}-${row.parent}`;
}
