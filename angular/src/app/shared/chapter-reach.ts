import type { ChapterReach, MeetingRight } from '@api';
import { apiResource } from '../core/api';
import { type Answer, either } from '../shared/latest';

interface Asked {
  filter?: string;
  id?: string | null;
  maxResultCount?: number;
}

/** The chapters in which somebody may do something; not asked for while there is nothing to ask. */
export function chapterReach(
  right: () => MeetingRight | 'mail',
  asked: () => Asked | undefined,
): Answer<ChapterReach> {
  return either(
    apiResource('/api/meetings/chapters', () => {
      const [wanted, query] = [right(), asked()];
      return query && wanted !== 'mail' ? { query: { ...query, right: wanted } } : undefined;
    }),
    apiResource('/api/communication/announcements/reach', () => {
      const query = asked();
      return query && right() === 'mail' ? { query } : undefined;
    }),
  );
}
