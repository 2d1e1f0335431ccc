import type { DoorMarkKind, MarkAtDoorTap, Presence, SheetRow } from '@api';
import { keyOf } from '../sheet-people';

export type Tap = MarkAtDoorTap;

export function tapOf(
  row: SheetRow,
  kind: DoorMarkKind,
  presence: Presence = 'room',
  code: string | null = null,
): Tap {
  return {
    requestId: crypto.randomUUID(),
    memberId: code ? null : (row.memberId ?? null),
    visitId: code ? null : (row.visitId ?? null),
    code,
    kind,
    presence,
    at: new Date().toISOString(),
  };
}

/** Whom a tap means, as far as this page knows. */
export function isAbout(tap: Tap, row: SheetRow): boolean {
  if (tap.code) return !!row.checkInCode && shortCode(tap.code) === row.checkInCode;
  return (tap.memberId ?? tap.visitId) === keyOf(row);
}

/** The row as it will stand once the server has heard of the taps that still wait. */
export function withTaps(row: SheetRow, taps: readonly Tap[]): SheetRow {
  return taps.filter(tap => isAbout(tap, row)).reduce(applied, row);
}

/** The eight characters of what was scanned or typed; nothing where it is no code of ours. */
export function shortCode(text: string): string | null {
  const signed = /^GHC1\.[\w-]+\.([0-9A-Z]{8})\.[\w-]+$/.exec(text.trim());
  if (signed) return signed[1];
  const typed = text.replace(/[\s-]/g, '').toUpperCase();
  return /^[0-9A-Z]{8}$/.test(typed) ? typed : null;
}

/** Whether a signed code was made by another association; a typed one does not say. */
export function isForeign(text: string, prefix: string): boolean {
  return text.trim().startsWith('GHC1.') && !text.trim().startsWith(prefix);
}

function applied(row: SheetRow, { kind, at, presence }: Tap): SheetRow {
  const unmarked = row.onLeaveUntil ? 'notRequired' : 'unmarked';
  if (kind === 'undo') return { ...row, code: unmarked, inAt: null, outAt: null };
  if (kind === 'out') return { ...row, outAt: at };
  return { ...row, code: 'present', presence, inAt: at, outAt: null };
}
