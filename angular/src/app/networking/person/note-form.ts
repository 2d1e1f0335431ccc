import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import { noteTouch } from '@api/limits';
import { finalize } from 'rxjs';
import { today } from '@shared/civil-days';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { TextPipe } from '@shared/texts/texts';
import { Field, Input } from '../../shared/field';
import { isReady } from '../../shared/form-problems';
import { Api } from '../../core/api';
import { askBeforeLosing } from '../../shared/unsaved';

const prompts = ['goals', 'accomplishments', 'interests', 'networks', 'skills'] as const;

/** A moment that has been: a one-to-one with its prompts, a call, a message. What is typed stays one's own. */
@Component({
  selector: 'gh-note-form',
  imports: [Field, Input, LocalizationPipe, ReactiveFormsModule, TextPipe],
  templateUrl: './note-form.html',
  styleUrl: './person-form.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoteForm {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);
  private readonly requestId = crypto.randomUUID();

  readonly memberId = input.required<string>();
  readonly name = input.required<string>();
  readonly kind = input.required<'oneToOne' | 'message'>();
  readonly noted = output();
  readonly closed = output();

  protected readonly prompts = prompts;
  protected readonly today = today();
  protected readonly isSaving = signal(false);
  private readonly builder = inject(FormBuilder).nonNullable;
  protected readonly gains = this.builder.group({
    goals: [''],
    accomplishments: [''],
    interests: [''],
    networks: [''],
    skills: [''],
  });
  protected readonly form = this.builder.group({
    on: [this.today, [Validators.required]],
    text: ['', [Validators.maxLength(noteTouch.text)]],
    isShared: [true],
  });

  constructor() {
    askBeforeLosing(() => this.form.dirty || this.gains.dirty);
  }

  protected save(): void {
    if (!isReady(this.form) || this.isSaving()) return;
    const body = {
      ...this.form.getRawValue(),
      gains: this.kind() === 'oneToOne' ? this.gains.getRawValue() : null,
      requestId: this.requestId,
      memberId: this.memberId(),
      kind: this.kind(),
    };
    this.isSaving.set(true);
    this.api
      .post('/api/networking/touches', { body })
      .pipe(finalize(() => this.isSaving.set(false)))
      .subscribe({
        next: () => {
          this.toasts.say('::Networking:Timeline:Noted');
          this.noted.emit();
        },
        error: (error: unknown) => this.problems.show(this.form, error, { DayOutOfReach: 'on' }),
      });
  }
}
