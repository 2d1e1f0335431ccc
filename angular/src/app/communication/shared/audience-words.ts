import type { Standing } from '@api';
import type { Texts } from '@shared/texts/texts';

interface Addressed {
  chapterName?: string | null;
  standing?: Standing | null;
  selectionId?: string | null;
  isToChosen?: boolean;
}

/** "North" or "The whole association", with the standing where it is for some of them only. */
export function audienceWords(addressed: Addressed, texts: Texts): string {
  const { chapterName, standing, selectionId, isToChosen } = addressed;
  if (selectionId || isToChosen) return texts.t('Announcements:ToChosen');
  const where = chapterName ?? texts.t('Announcements:ToAssociation');
  return standing ? `${where} · ${texts.t(`Standing:${standing}`)}` : where;
}
