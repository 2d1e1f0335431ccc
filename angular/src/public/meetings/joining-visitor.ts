import { inject } from '@angular/core';
import type { CanActivateFn } from '@angular/router';
import { keepDraft, readDraft } from '../join/join-storage';
import { MeetingsApi } from './meetings-api';
import { visitFields } from './register-fields';

/** Who is asked to join finds the form filled in with what they have said of themselves as a visitor. */
export const bringVisit: CanActivateFn = async ({ queryParamMap }) => {
  const api = inject(MeetingsApi);
  const [id, key] = [queryParamMap.get('visit'), queryParamMap.get('key')];
  if (!id || !key || Object.keys(readDraft()).length) return true;
  try {
    const said = (await api.visit(id, key)) as unknown as Record<string, string | null>;
    keepDraft(Object.fromEntries(visitFields.map(({ name }) => [name, said[name] ?? ''])));
  } catch {
    // The link is too old or the connection is gone: one can join all the same, only the form is empty.
  }
  return true;
};
