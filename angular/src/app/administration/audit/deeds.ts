import type { AuditEntry } from '@api';
import type { Texts } from '@shared/texts/texts';

/** What a request did, in words: "Plan changed, Permission created (3)". */
export function deedsOf({ changes, note }: AuditEntry, texts: Pick<Texts, 't'>): string {
  const counts = new Map<string, number>();
  for (const { name, action } of changes) {
    const deed = texts.t(`Audit:Deed:${action}`, name);
    counts.set(deed, (counts.get(deed) ?? 0) + 1);
  }
  const deeds = [...counts].map(([deed, count]) => (count > 1 ? `${deed} (${count})` : deed));
  return [note, ...deeds].filter(Boolean).join(', ');
}
