import type { FollowUpRow } from '@api';

export interface FollowUpGroup {
  key: string;
  title: string | null;
  date: string | null;
  items: FollowUpRow[];
}

/** What belongs to one meeting stands together, the latest meeting first; what belongs to none comes before. */
export function groupsOf(items: readonly FollowUpRow[]): FollowUpGroup[] {
  const groups = new Map<string, FollowUpGroup>();
  for (const item of items) {
    const key = item.meetingTitle ? (item.meetingId ?? '') : '';
    const group = groups.get(key) ?? {
      key,
      title: item.meetingTitle ?? null,
      date: item.meetingDate ?? null,
      items: [],
    };
    group.items.push(item);
    groups.set(key, group);
  }
  return [...groups.values()].sort((one, other) =>
    (other.date ?? '9999').localeCompare(one.date ?? '9999'),
  );
}
