import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { SheetReceipt, SheetRow } from '@api';
import { addWalkIn } from '@api/limits';
import { finalize } from 'rxjs';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { Field, Input } from '../../shared/field';
import { isReady } from '../../shared/form-problems';
import { MeetingsApi } from '../meetings-api';

/** Somebody has come without a word before: a first name is enough to let them in. */
@Component({
  selector: 'gh-walk-in-dialog',
  imports: [Field, Input, LocalizationPipe, ReactiveFormsModule],
  templateUrl: './walk-in-dialog.html',
  styles: `
    .dialog {
      --gh-control: 2.75rem;
    }
    form {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: var(--gh-3);
    }
    .wide {
      grid-column: 1 / -1;
    }
    .answers {
      display: flex;
      justify-content: flex-end;
      gap: var(--gh-2);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WalkInDialog {
  private readonly api = inject(MeetingsApi);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private readonly requestId = crypto.randomUUID();

  readonly meetingId = input.required<string>();
  readonly hosts = input.required<SheetRow[]>();
  readonly added = output<SheetReceipt>();
  readonly closed = output();

  protected readonly isSaving = signal(false);
  protected readonly form = inject(FormBuilder).nonNullable.group({
    firstName: ['', [Validators.required, Validators.maxLength(addWalkIn.firstName)]],
    lastName: ['', [Validators.maxLength(addWalkIn.lastName)]],
    email: ['', [Validators.email]],
    company: ['', [Validators.maxLength(addWalkIn.company)]],
    profession: ['', [Validators.maxLength(addWalkIn.profession)]],
    hostId: [''],
  });

  constructor() {
    afterNextRender(() => this.dialog().nativeElement.showModal());
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }

  protected save(): void {
    if (!isReady(this.form) || this.isSaving()) return;
    const { hostId, ...person } = this.form.getRawValue();
    this.isSaving.set(true);
    this.api
      .addWalkIn(this.meetingId(), {
        ...person,
        hostId: hostId || null,
        requestId: this.requestId,
      })
      .pipe(finalize(() => this.isSaving.set(false)))
      .subscribe({
        next: receipt => {
          this.toasts.say('::Door:VisitorAdded');
          this.added.emit(receipt);
          this.close();
        },
        error: (error: unknown) => this.problems.show(this.form, error),
      });
  }
}
