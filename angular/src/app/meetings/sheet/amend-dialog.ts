import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  output,
  viewChild,
} from '@angular/core';
import { FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import { amendSheet } from '@api/limits';
import { Field, Input } from '../../shared/field';

/** A submitted sheet counts, so a correction says why; what it said before is kept. */
@Component({
  selector: 'gh-amend-dialog',
  imports: [Field, Input, LocalizationPipe, ReactiveFormsModule],
  template: `
    <dialog
      #dialog
      class="dialog"
      closedby="any"
      aria-labelledby="amend-title"
      (close)="closed.emit()"
    >
      <h2 id="amend-title">{{ '::Sheet:AmendTitle' | abpLocalization }}</h2>
      <p class="because">{{ '::Sheet:AmendWhy' | abpLocalization }}</p>
      <gh-field label="::MeetingPage:Reason" [control]="reason">
        <textarea ghInput rows="3" [formControl]="reason"></textarea>
      </gh-field>
      <div class="answers">
        <button type="button" class="btn" (click)="close()">
          {{ 'AbpUi::Cancel' | abpLocalization }}
        </button>
        <button type="button" class="btn primary" (click)="confirm()">
          {{ '::Sheet:Amend' | abpLocalization }}
        </button>
      </div>
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
export class AmendDialog {
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  readonly confirmed = output<string>();
  readonly closed = output();

  protected readonly reason = new FormControl('', {
    nonNullable: true,
    validators: [Validators.required, Validators.maxLength(amendSheet.reason)],
  });

  constructor() {
    afterNextRender(() => this.dialog().nativeElement.showModal());
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }

  protected confirm(): void {
    this.reason.markAsTouched();
    if (this.reason.invalid) return;
    this.confirmed.emit(this.reason.value.trim());
    this.close();
  }
}
