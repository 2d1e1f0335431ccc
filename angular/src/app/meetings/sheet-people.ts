import type { SheetRow } from '@api';

export const keyOf = (row: SheetRow): string => row.memberId ?? row.visitId ?? '';

export function isHere({ code, outAt }: SheetRow): boolean {
  return (code === 'present' || code === 'late') && !outAt;
}

export function wasHere({ code }: SheetRow): boolean {
  return code === 'present' || code === 'late';
}

export function isUnmarked({ memberId, code }: SheetRow): boolean {
  return !!memberId && code === 'unmarked';
}
