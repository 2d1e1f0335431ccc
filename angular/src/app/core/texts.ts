import { inject, Injectable } from '@angular/core';
import { LocalizationService } from '@abp/ng.core';
import { type TextArgument, Texts, written } from '@shared/texts/texts';

/** The shared components' texts, from the framework's localisation. */
@Injectable({ providedIn: 'root' })
export class FrameworkTexts extends Texts {
  private readonly localization = inject(LocalizationService);

  override t(key: string, ...args: TextArgument[]): string {
    return this.localization.instant(`::${key}`, ...args.map(written));
  }
}

/** The text, or nothing when there is none under this key. */
export function textOrNull(texts: Texts, key: string): string | null {
  const text = texts.t(key);
  return text === key ? null : text;
}
