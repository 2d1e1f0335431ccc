import type { AttendanceCode, ChangedLine, SheetRow } from '@api';
import { problemOf } from '../../core/problems';
import { keyOf } from '../sheet-people';

const overtaken = /:(SheetChanged|SheetChangedBy|SheetSettled|SheetNotSubmitted)$/;

/** Whether somebody else has changed the sheet since it was fetched. */
export function isOvertaken(error: unknown): boolean {
  return overtaken.test(problemOf(error).code ?? '');
}

/** What an officer has changed of one person and not saved yet, and what they had seen before. */
export interface Edit {
  code: AttendanceCode;
  note: string;
  substitute: string;
  seen: string | null;
}

export type Edits = Readonly<Record<string, Edit>>;

/** The line as it is typed now. */
export function editOf(row: SheetRow, edits: Edits): Edit {
  return edits[keyOf(row)] ?? fromRow(row);
}

/** The edits with one more; what says the same as the sheet is none. */
export function withEdit(edits: Edits, row: SheetRow, change: Partial<Edit>): Edits {
  const edit = { ...editOf(row, edits), ...change };
  const before = fromRow(row);
  const { [keyOf(row)]: _, ...others } = edits;
  const isSame =
    edit.code === before.code &&
    edit.note === before.note &&
    edit.substitute === before.substitute &&
    edit.seen === before.seen;
  return isSame ? others : { ...others, [keyOf(row)]: edit };
}

export function without(edits: Edits, row: SheetRow): Edits {
  const { [keyOf(row)]: _, ...others } = edits;
  return others;
}

/** Lines of which somebody else has said something since: both words stay until a person chooses. */
export function conflicts(rows: readonly SheetRow[], edits: Edits): SheetRow[] {
  return rows.filter(row => {
    const edit = edits[keyOf(row)];
    return !!edit && edit.seen !== (row.markedAt ?? null);
  });
}

/** After a look at the other's word one's own may hold all the same. */
export function keepMine(edits: Edits, row: SheetRow): Edits {
  const edit = edits[keyOf(row)];
  return edit ? withEdit(edits, row, { seen: row.markedAt ?? null }) : edits;
}

export function toLines(rows: readonly SheetRow[], edits: Edits): ChangedLine[] {
  return rows.flatMap(row => {
    const edit = edits[keyOf(row)];
    return edit ? [{ line: toLine(row, edit), seen: edit.seen }] : [];
  });
}

/** The first person whose line cannot be saved: somebody came in their place, but who. */
export function missingSubstitute(rows: readonly SheetRow[], edits: Edits): SheetRow | undefined {
  return rows.find(row => {
    const edit = edits[keyOf(row)];
    return edit?.code === 'substitute' && !edit.substitute.trim();
  });
}

function fromRow(row: SheetRow): Edit {
  return {
    code: row.code,
    note: row.note ?? '',
    substitute: row.substitute ?? '',
    seen: row.markedAt ?? null,
  };
}

function toLine(row: SheetRow, edit: Edit): ChangedLine['line'] {
  const wasThere = edit.code === 'present' || edit.code === 'late';
  return {
    memberId: row.memberId ?? null,
    visitId: row.visitId ?? null,
    code: edit.code,
    presence: row.presence,
    inAt: wasThere ? (row.inAt ?? null) : null,
    outAt: wasThere ? (row.outAt ?? null) : null,
    substitute: edit.code === 'substitute' ? edit.substitute.trim() : null,
    note: edit.note.trim() || null,
  };
}
