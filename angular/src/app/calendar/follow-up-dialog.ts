import {
  ChangeDetectionStrategy,
  Component,
  effect,
  ElementRef,
  input,
  output,
  viewChild,
} from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { FollowUpMyVisitor, MyVisitor } from '@api';
import { followUpMyVisitor } from '@api/limits';
import { TextPipe } from '@shared/texts/texts';
import { Field, Input } from '../shared/field';

type Talk = Omit<FollowUpMyVisitor, 'visitId'>;

/** What came out of speaking to a visitor. */
@Component({
  selector: 'gh-follow-up-dialog',
  imports: [Field, Input, LocalizationPipe, ReactiveFormsModule, TextPipe],
  templateUrl: './follow-up-dialog.html',
  styles: `
    .dialog[open],
    form {
      display: grid;
      gap: var(--gh-4);
    }
    fieldset label {
      display: flex;
      align-items: center;
      gap: var(--gh-3);
      min-height: var(--gh-control);
    }
    .answers {
      display: flex;
      justify-content: flex-end;
      gap: var(--gh-2);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FollowUpDialog {
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  readonly visitor = input.required<MyVisitor | null>();
  readonly noted = output<{ visitor: MyVisitor; talk: Talk }>();
  readonly closed = output();

  protected readonly outcomes = ['interested', 'comesAgain', 'notInterested'] as const;
  protected readonly reasons = [
    'time',
    'cost',
    'fit',
    'distance',
    'otherGroup',
    'notReached',
    'other',
  ] as const;
  protected readonly form = new FormGroup({
    outcome: new FormControl<(typeof this.outcomes)[number]>('interested', { nonNullable: true }),
    reason: new FormControl<(typeof this.reasons)[number]>('time', { nonNullable: true }),
    note: new FormControl('', {
      nonNullable: true,
      validators: [Validators.maxLength(followUpMyVisitor.note)],
    }),
  });

  constructor() {
    effect(() => {
      const visitor = this.visitor();
      if (!visitor) return;
      this.form.reset({ outcome: visitor.outcome ?? 'interested' });
      this.dialog().nativeElement.showModal();
    });
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }

  protected save(visitor: MyVisitor): void {
    if (this.form.invalid) return this.form.markAllAsTouched();
    const { outcome, reason, note } = this.form.getRawValue();
    const talk = {
      outcome,
      reason: outcome === 'notInterested' ? reason : null,
      note: note || null,
    };
    this.noted.emit({ visitor, talk });
    this.close();
  }
}
