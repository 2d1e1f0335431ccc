import type { HttpResourceRef } from '@angular/common/http';
import {
  computed,
  effect,
  linkedSignal,
  type Signal,
  untracked,
  type WritableSignal,
} from '@angular/core';
import type { SheetPage as Sheet, SheetReceipt, SheetRow } from '@api';
import { apiResource } from '../core/api';
import { hasWords } from '../shared/plain-text';
import { isSettled } from './meeting-state';
import { isUnmarked, keyOf, wasHere } from './sheet-people';

/** The sheet as it was loaded last; who had been looked for stays on it. */
export function sheetOf(resource: HttpResourceRef<Sheet | undefined>) {
  return linkedSignal<Sheet | undefined, Sheet | undefined>({
    source: () => (resource.hasValue() ? resource.value() : undefined),
    computation: (loaded, before) =>
      loaded ? withFound(loaded, stillTrue(loaded, before?.value?.rows ?? [])) : before?.value,
  });
}

/** Of a sheet with too many people to show them all, those who are looked for come to the rows and stay there. */
export function searchSheet(
  id: Signal<string>,
  sheet: WritableSignal<Sheet | undefined>,
  words: Signal<string>,
) {
  const isCut = computed(() => !!sheet()?.rest);
  const found = apiResource('/api/meetings/{id}/sheet', () => {
    const filter = words().trim();
    return isCut() && filter ? { path: { id: id() }, query: { filter } } : undefined;
  });
  effect(() => {
    if (!found.hasValue()) return;
    const { rows } = found.value();
    untracked(() => sheet.update(known => known && withFound(known, rows)));
  });
  return found;
}

/** The sheet with these rows, as they are now; so many fewer are left out of it. */
export function withFound(sheet: Sheet, found: readonly SheetRow[]): Sheet {
  if (!found.length || !sheet.rest) return sheet;
  const more = unknownTo(sheet, found);
  const rest = {
    people: sheet.rest.people - more.length,
    here: sheet.rest.here - more.filter(wasHere).length,
    unmarked: sheet.rest.unmarked - more.filter(isUnmarked).length,
  };
  return { ...sheet, rows: merged(sheet.rows, found), rest };
}

/** The sheet once it was written on. */
export function written(sheet: Sheet, { here, rows: changed, ...standing }: SheetReceipt): Sheet {
  const rows = merged(sheet.rows, changed);
  const rest = sheet.rest && { ...sheet.rest, here: here - rows.filter(wasHere).length };
  return { ...sheet, ...standing, rows, rest };
}

/** Whose name or company has the words in it. */
export function matching(rows: readonly SheetRow[], words: string): SheetRow[] {
  return rows.filter(({ name, company }) => hasWords(`${name} ${company ?? ''}`, words));
}

/** Rows as the server says them now; whoever was not on the list yet comes at its end. */
export function merged(rows: readonly SheetRow[], changed: readonly SheetRow[]): SheetRow[] {
  const news = new Map(changed.map(row => [keyOf(row), row]));
  const known = rows.map(row => news.get(keyOf(row)) ?? row);
  const ids = new Set(rows.map(keyOf));
  return [...known, ...[...news.values()].filter(row => !ids.has(keyOf(row)))];
}

/** Of those who had been looked for: once the sheet counts, whoever had no mark has one that is not known here. */
function stillTrue(loaded: Sheet, before: readonly SheetRow[]): SheetRow[] {
  return unknownTo(loaded, before).filter(row => !isSettled(loaded.sheet) || !isUnmarked(row));
}

function unknownTo({ rows }: Sheet, others: readonly SheetRow[]): SheetRow[] {
  const known = new Set(rows.map(keyOf));
  return others.filter(row => !known.has(keyOf(row)));
}
