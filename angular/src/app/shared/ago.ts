import { documentCulture, formattingLocale } from '@shared/format/culture';

const minute = 60_000;
const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 24 * 60 * minute],
  ['hour', 60 * minute],
  ['minute', minute],
];

/** How long it is since then, in words: "2 minutes ago". What has just happened is a minute old. */
export function ago(then: string, culture = documentCulture(), now = Date.now()): string {
  const passed = Math.max(now - Date.parse(then), minute);
  const [unit, length] = steps.find(([, step]) => passed >= step)!;
  const format = new Intl.RelativeTimeFormat(formattingLocale(culture));
  return format.format(-Math.floor(passed / length), unit);
}
