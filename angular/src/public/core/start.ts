import type { AssociationPage } from '@api';
import { documentCulture } from '@shared/format/culture';
import type { Problem } from '@shared/problem/problem';
import { RequestFailed, get } from './request';
import { mergeTexts } from '@shared/texts/localization';

/** What every page needs before it is drawn, so that nothing moves or changes colour afterwards. */
export interface Start {
  association: AssociationPage | null;
  problem: Problem | null;
  texts: Record<string, string>;
  culture: string;
}

export async function loadStart(): Promise<Start> {
  const culture = documentCulture();
  const query = { cultureName: culture, onlyDynamics: false };
  const [association, texts] = await Promise.allSettled([
    get('/api/association', {}),
    get('/api/abp/application-localization', { query }),
  ]);
  return {
    association: association.status === 'fulfilled' ? association.value : null,
    problem: problemOf(association) ?? problemOf(texts),
    texts: texts.status === 'fulfilled' ? mergeTexts(texts.value) : {},
    culture: texts.status === 'fulfilled' ? texts.value.currentCulture.cultureName : culture,
  };
}

function problemOf(result: PromiseSettledResult<unknown>): Problem | null {
  if (result.status === 'fulfilled') return null;
  if (result.reason instanceof RequestFailed) return result.reason.problem;
  throw result.reason;
}
