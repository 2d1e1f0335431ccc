import type { ValidatorFn } from '@angular/forms';

/** What cannot be undone is confirmed by typing the name of whom it is about; case and blanks do not count. */
export function typedName(name: string): ValidatorFn {
  return ({ value }) => (plain(String(value)) === plain(name) ? null : { typedName: true });
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLocaleLowerCase();
}
