import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { ChangeScope } from '@api';
import { cancelMeeting } from '@api/limits';
import { Field, Input } from '../../shared/field';
import { ScopeChoice } from '../scope-choice';

/** Whoever has answered is told why, so the reason is asked for; of a series also which meetings. */
@Component({
  selector: 'gh-cancel-dialog',
  imports: [Field, Input, LocalizationPipe, ReactiveFormsModule, ScopeChoice],
  template: `
    <dialog
      #dialog
      class="dialog"
      closedby="any"
      aria-labelledby="cancel-title"
      (close)="closed.emit()"
    >
      <h2 id="cancel-title">{{ '::MeetingPage:CancelTitle' | abpLocalization }}</h2>
      <p class="because">{{ '::MeetingPage:CancelWhy' | abpLocalization }}</p>
      @if (isRecurring()) {
        <gh-scope-choice [(scope)]="scope" />
      }
      <gh-field label="::MeetingPage:Reason" hint="::MeetingPage:ReasonHint" [control]="reason">
        <textarea ghInput rows="3" [formControl]="reason"></textarea>
      </gh-field>
      <div class="answers">
        <button type="button" class="btn" (click)="close()">
          {{ '::MeetingPage:Keep' | abpLocalization }}
        </button>
        <button type="button" class="btn danger" (click)="confirm()">
          {{ '::MeetingPage:Cancel' | abpLocalization }}
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
export class CancelDialog {
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  readonly isRecurring = input.required<boolean>();
  readonly confirmed = output<{ scope: ChangeScope; reason: string }>();
  readonly closed = output();

  protected readonly scope = signal<ChangeScope>('this');
  protected readonly reason = new FormControl('', {
    nonNullable: true,
    validators: [Validators.required, Validators.maxLength(cancelMeeting.reason)],
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
    this.confirmed.emit({ scope: this.scope(), reason: this.reason.value.trim() });
    this.close();
  }
}
