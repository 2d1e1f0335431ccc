import type { AbsenceRules } from '@api';
import type { Texts } from '@shared/texts/texts';

/** How absences are counted, one sentence per rule that is not left open. */
export function rulesInWords(rules: AbsenceRules, texts: Texts): string[] {
  const { windowMonths, limit, latesPerAbsence, substituteLimit } = rules;
  const kind = (counts: boolean) => (counts ? 'Counts' : 'CountsNot');
  return [
    limit === null
      ? texts.count('Absences:Rule:Open', windowMonths)
      : texts.t('Absences:Rule:Limit', limit, windowMonths),
    latesPerAbsence === null ? '' : texts.count('Absences:Rule:Lates', latesPerAbsence),
    substituteLimit === null ? '' : texts.count('Absences:Rule:Substitutes', substituteLimit),
    texts.t(`Absences:Rule:Medical${kind(rules.medicalCounts)}`),
    texts.t(`Absences:Rule:Excused${kind(rules.excusedCounts)}`),
  ].filter(Boolean);
}

/** Which example the rules are, if they are one. */
export function presetOf(
  rules: AbsenceRules,
  presets: readonly { name: string; rules: AbsenceRules }[],
): string | null {
  const keys = Object.keys(rules) as (keyof AbsenceRules)[];
  return presets.find(preset => keys.every(key => preset.rules[key] === rules[key]))?.name ?? null;
}
