import type { AbstractControl, FormGroup } from '@angular/forms';
import type { Texts } from '@shared/texts/texts';

/**
 * What the server says about a field stays with it until the field is changed.
 *
 * @returns what it says about fields that the form does not have.
 */
export function showFieldProblems(form: FormGroup, fields: Record<string, string>): string[] {
  const others: string[] = [];
  for (const [name, message] of Object.entries(fields)) {
    const control = form.get(name) ?? form.get(name.split(/[.[]/)[0]);
    if (!control) others.push(message);
    control?.setErrors({ server: message });
    control?.markAsTouched();
  }
  focusFirstProblem();
  return others;
}

/** Whether the form may be sent; if not, its first wrong field has the focus. */
export function isReady(form: FormGroup): boolean {
  form.markAllAsTouched();
  if (form.valid) return true;
  focusFirstProblem();
  return false;
}

function focusFirstProblem(): void {
  setTimeout(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}

export function problemText(control: AbstractControl, texts: Texts): string | null {
  if (!control.errors || !control.touched) return null;
  const [kind, detail] = Object.entries(control.errors)[0] as [string, unknown];
  if (kind === 'server') return String(detail);
  const { requiredLength, min, max } = detail as Record<string, number | undefined>;
  return texts.t(`App:Field:${kind}`, requiredLength ?? min ?? max ?? '');
}
