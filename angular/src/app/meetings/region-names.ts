import { inject, Injectable } from '@angular/core';
import { documentCulture } from '@shared/format/culture';
import { Texts } from '@shared/texts/texts';

export interface Region {
  code: string;
  name: string;
}

/** Countries and parts of them in the reader's words. */
@Injectable({ providedIn: 'root' })
export class RegionNames {
  private readonly texts = inject(Texts);

  of(codes: readonly string[]): Region[] {
    return codes
      .map(code => ({ code, name: this.nameOf(code) }))
      .sort((one, other) => one.name.localeCompare(other.name));
  }

  private nameOf(code: string): string {
    const [country, part] = code.split('-');
    const names = new Intl.DisplayNames([documentCulture()], { type: 'region' });
    const name = names.of(country) ?? country;
    return part ? `${name}: ${this.texts.t(`HolidayRegion:${code}`)}` : name;
  }
}
