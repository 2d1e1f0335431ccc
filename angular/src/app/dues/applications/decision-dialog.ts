import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  input,
  output,
  viewChild,
} from '@angular/core';
import { FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { ApplicationRow } from '@api';
import { rejectApplication } from '@api/limits';
import { MoneyPipe } from '@shared/format/money';
import { TextPipe } from '@shared/texts/texts';
import { Field, Input } from '../../shared/field';

/** A decision is mailed at once and cannot be taken back, so it is asked for with what follows from it. */
@Component({
  selector: 'gh-decision-dialog',
  imports: [Field, Input, LocalizationPipe, MoneyPipe, ReactiveFormsModule, TextPipe],
  template: `
    <dialog
      #dialog
      class="dialog"
      closedby="any"
      [attr.aria-labelledby]="kind() + '-title'"
      (close)="closed.emit()"
    >
      @if (row(); as row) {
        <h2 [id]="kind() + '-title'">{{ titleKey() | t: row.name }}</h2>
        <p class="because">{{ whyKey() | t: row.planName : (row.price | money: 'short') }}</p>
        @if (kind() === 'reject') {
          <gh-field
            label="::Applications:Reason"
            hint="::Applications:ReasonHint"
            [control]="reason"
          >
            <textarea ghInput rows="4" [formControl]="reason"></textarea>
          </gh-field>
        }
        <div class="answers">
          <button type="button" class="btn" (click)="close()">
            {{ 'AbpUi::Cancel' | abpLocalization }}
          </button>
          <button
            type="button"
            class="btn"
            [class.primary]="kind() === 'approve'"
            [class.danger]="kind() === 'reject'"
            (click)="confirm(row)"
          >
            {{
              (kind() === 'approve' ? '::Applications:Approve' : '::Applications:Reject')
                | abpLocalization
            }}
          </button>
        </div>
      }
    </dialog>
  `,
  styles: `
    .dialog[open] {
      display: grid;
      gap: var(--gh-4);
    }
    .answers {
      display: flex;
      justify-content: flex-end;
      gap: var(--gh-2);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DecisionDialog {
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  readonly kind = input.required<'approve' | 'reject'>();
  readonly row = input.required<ApplicationRow | null>();
  readonly confirmed = output<{ row: ApplicationRow; reason: string }>();
  readonly closed = output();

  protected readonly reason = new FormControl('', {
    nonNullable: true,
    validators: [Validators.required, Validators.maxLength(rejectApplication.reason)],
  });
  protected readonly verb = computed(() => (this.kind() === 'approve' ? 'Approve' : 'Reject'));
  protected readonly titleKey = computed(() => `Applications:${this.verb()}Whom`);
  protected readonly whyKey = computed(() => `Applications:${this.verb()}Why`);

  constructor() {
    effect(() => {
      if (!this.row()) return;
      this.reason.reset();
      this.dialog().nativeElement.showModal();
    });
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }

  protected confirm(row: ApplicationRow): void {
    this.reason.markAsTouched();
    if (this.kind() === 'reject' && this.reason.invalid) return;
    this.confirmed.emit({ row, reason: this.reason.value.trim() });
    this.close();
  }
}
