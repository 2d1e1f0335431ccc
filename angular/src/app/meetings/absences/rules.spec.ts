import type { AbsenceRules } from '@api';
import type { Texts } from '@shared/texts/texts';
import { presetOf, rulesInWords } from './rules';

const texts = {
  t: (key: string, ...args: unknown[]) => [key, ...args].join(' '),
  count: (key: string, count: number) => `${key} ${count}`,
} as Texts;
const weekly: AbsenceRules = {
  windowMonths: 6,
  limit: 3,
  latesPerAbsence: null,
  substituteLimit: null,
  medicalCounts: false,
  excusedCounts: false,
};

describe('the rules about absences', () => {
  it('are said in sentences, what is left open not at all', () => {
    expect(rulesInWords(weekly, texts)).toEqual([
      'Absences:Rule:Limit 3 6',
      'Absences:Rule:MedicalCountsNot',
      'Absences:Rule:ExcusedCountsNot',
    ]);
    expect(rulesInWords({ ...weekly, limit: null, latesPerAbsence: 2 }, texts).slice(0, 2)).toEqual(
      ['Absences:Rule:Open 6', 'Absences:Rule:Lates 2'],
    );
  });

  it('are known again when they are an example', () => {
    const presets = [
      { name: 'strict', rules: { ...weekly, latesPerAbsence: 2 } },
      { name: 'weekly', rules: weekly },
    ];

    expect(presetOf(weekly, presets)).toBe('weekly');
    expect(presetOf({ ...weekly, windowMonths: 7 }, presets)).toBeNull();
  });
});
