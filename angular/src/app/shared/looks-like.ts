import type { ValidatorFn } from '@angular/forms';

/** What has a form of its own, and a text that shows it: `App:Field:colour`. Nothing typed is nothing wrong. */
export function looksLike(kind: 'account' | 'colour', form: RegExp): ValidatorFn {
  return ({ value }) => {
    const typed = String(value ?? '').trim();
    return !typed || form.test(typed) ? null : { [kind]: true };
  };
}
