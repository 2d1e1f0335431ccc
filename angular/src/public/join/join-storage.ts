import type { ChapterCard } from '@api';

/** What a visitor typed and started, for this tab only: it survives a reload and the way back from paying. */
const draftKey = 'gh-join-draft';
const chaptersKey = 'gh-join-chapters';
const attemptKey = 'gh-join-attempt';

export type Draft = Partial<Record<string, string>>;

export type ChosenChapter = Pick<ChapterCard, 'id' | 'name' | 'town' | 'meets'>;

interface Attempt {
  requestId: string;
  content: string;
}

export function readDraft(storage = sessionStorage): Draft {
  return read<Draft>(storage, draftKey) ?? {};
}

export function keepDraft(draft: Draft, storage = sessionStorage): void {
  write(storage, draftKey, draft);
}

/** The primary one first. */
export function readChapters(storage = sessionStorage): ChosenChapter[] {
  return read<ChosenChapter[]>(storage, chaptersKey) ?? [];
}

export function keepChapters(chapters: ChosenChapter[], storage = sessionStorage): void {
  write(storage, chaptersKey, chapters);
}

/** The same content asks under the same id, however often it is sent; changed content is a new request. */
export function requestIdFor(content: object, storage = sessionStorage): string {
  const written = JSON.stringify(content);
  const attempt = read<Attempt>(storage, attemptKey);
  if (attempt?.content === written) return attempt.requestId;
  const requestId = newId();
  write(storage, attemptKey, { requestId, content: written });
  return requestId;
}

export function forgetJoining(storage = sessionStorage): void {
  for (const key of [draftKey, chaptersKey, attemptKey]) storage.removeItem(key);
}

/** Not crypto.randomUUID, which browsers only offer on secure origins. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function read<T>(storage: Storage, key: string): T | null {
  try {
    return JSON.parse(storage.getItem(key) ?? 'null');
  } catch {
    // Somebody else's value under our key: as good as none.
    return null;
  }
}

function write(storage: Storage, key: string, value: unknown): void {
  try {
    storage.setItem(key, JSON.stringify(value));
  } catch {
    // Storage is full or forbidden: joining works, only a reload would start over.
  }
}
