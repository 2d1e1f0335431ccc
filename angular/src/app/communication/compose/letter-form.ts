import { FormControl, FormGroup, Validators } from '@angular/forms';
import type { AnnouncementPage, Standing } from '@api';
import { writeAnnouncement as limits } from '@api/limits';
import type { Fields } from '../announcements-api';

export { limits };

/** Whom one can choose to write to alone; nobody else is written to at all. */
export const writableStandings: Standing[] = [
  'activeNew',
  'active',
  'grace',
  'suspended',
  'lapsed',
];

export type LetterForm = ReturnType<typeof letterForm>;

export function letterForm() {
  return new FormGroup({
    chapterId: new FormControl<string | null>(null),
    standing: new FormControl<Standing | null>(null),
    subject: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.maxLength(limits.subject)],
    }),
    text: new FormControl('', {
      nonNullable: true,
      validators: [Validators.maxLength(limits.text)],
    }),
  });
}

export function fill(form: LetterForm, announcement: AnnouncementPage): void {
  const { chapterId, standing, subject, text } = announcement;
  form.reset({ chapterId: chapterId ?? null, standing: standing ?? null, subject, text });
}

export function fieldsOf(form: LetterForm): Fields {
  return form.getRawValue();
}
