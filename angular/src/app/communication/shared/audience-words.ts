import type { Standing } from '@api';
import type { Texts } from '@shared/texts/texts';

interface Addressed {
  chapterName?: string | null;
  standing?: Standing | null;
}

/** "North" or "The whole association", with the standing where it is for some of them only. */
export function audienceWords({ chapterName, standing }: Addressed, texts: Texts): string {
  const where = chapterName ?? texts.t('Announcements:ToAssociation');
  return standing ? `${where} · ${texts.t(`Standing:${standing}`)}` : where;
}
