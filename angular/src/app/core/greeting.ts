import type { Texts } from '@shared/texts/texts';

export type DayPart = 'morning' | 'afternoon' | 'evening';

export function dayPart(hour: number): DayPart {
  if (hour >= 4 && hour < 12) return 'morning';
  return hour >= 12 && hour < 18 ? 'afternoon' : 'evening';
}

/** "Good morning, Nora", and without a name just "Good morning". */
export function greeting(hour: number, name: string, texts: Texts): string {
  const key = `App:Good:${dayPart(hour)}`;
  return name ? texts.t('App:GreetingTo', texts.t(key), name) : texts.t(key);
}
