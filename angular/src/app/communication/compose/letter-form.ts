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
    selectionId: new FormControl<string | null>(null),
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
  const { chapterId = null, standing = null, selectionId = null, subject, text } = announcement;
  form.reset({ chapterId, standing, selectionId, subject, text });
}

/** As the page from which one comes says; whoever has begun to write chooses themselves. */
export function addressTo(form: LetterForm, chapterId?: string, selectionId?: string): void {
  if (form.dirty) return;
  if (selectionId) form.patchValue({ selectionId });
  else if (chapterId) form.patchValue({ chapterId });
}

export function fieldsOf(form: LetterForm): Fields {
  return form.getRawValue();
}
