import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { NotedOutcome, OutcomeKind } from '@api';
import { noteOutcome } from '@api/limits';
import { TextPipe } from '@shared/texts/texts';
import { finalize } from 'rxjs';
import { Api } from '../../core/api';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { Field, Input } from '../../shared/field';
import { isReady } from '../../shared/form-problems';
import { Deeds } from '../shared/deeds';
import { askBeforeLosing } from '../../shared/unsaved';

const kinds: OutcomeKind[] = [
  'goodConversation',
  'advice',
  'lead',
  'work',
  'partnership',
  'nothingSoFar',
];

/** What one of the two says came of the introduction: for themselves, or shared with the connector as thanks. */
@Component({
  selector: 'gh-outcome-card',
  imports: [Field, Input, LocalizationPipe, ReactiveFormsModule, TextPipe],
  templateUrl: './outcome-card.html',
  styleUrl: './outcome-card.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OutcomeCard {
  private readonly api = inject(Api);
  private readonly deeds = inject(Deeds);
  private readonly problems = inject(Problems);
  private readonly toasts = inject(Toasts);

  readonly introductionId = input.required<string>();
  readonly noted = input.required<NotedOutcome | null>();
  readonly connector = input.required<string>();
  readonly other = input.required<string>();
  readonly changed = output();

  protected readonly kinds = kinds;
  protected readonly isEditing = signal(false);
  protected readonly isSaving = signal(false);
  protected readonly form = inject(FormBuilder).nonNullable.group({
    outcome: [null as OutcomeKind | null, [Validators.required]],
    text: ['', [Validators.maxLength(noteOutcome.text)]],
    isShared: [false],
  });

  constructor() {
    askBeforeLosing(() => this.form.dirty);
    effect(() => {
      const noted = this.noted();
      // The conversation is fetched anew with every message: what is being typed stays.
      if (this.form.pristine) this.show(noted);
    });
  }

  protected cancel(): void {
    this.isEditing.set(false);
    this.show(this.noted());
  }

  protected save(): void {
    if (!isReady(this.form) || this.isSaving()) return;
    const { outcome, text, isShared } = this.form.getRawValue();
    const body = { outcome, text: text || null, isShared: isShared && outcome !== 'nothingSoFar' };
    this.isSaving.set(true);
    this.keep(body)
      .pipe(finalize(() => this.isSaving.set(false)))
      .subscribe({
        next: () => {
          this.isEditing.set(false);
          this.form.markAsPristine();
          this.toasts.say(`::Networking:Outcome:${body.isShared ? 'Thanked' : 'Kept'}`);
          this.changed.emit();
        },
        error: (error: unknown) => this.problems.show(this.form, error),
      });
  }

  protected erase(): void {
    const before = this.noted();
    const path = { id: this.introductionId() };
    this.deeds.do(this.api.delete('/api/networking/introductions/{id}/outcome', { path }), {
      said: '::Networking:Outcome:Erased',
      then: () => this.changed.emit(),
      undo: () =>
        this.keep({
          outcome: before?.kind ?? null,
          text: before?.text ?? null,
          isShared: before?.isShared ?? false,
        }),
    });
    this.isEditing.set(false);
  }

  private show(noted: NotedOutcome | null): void {
    const { kind = null, text = '', isShared = false } = noted ?? {};
    this.form.reset({ outcome: kind, text: text ?? '', isShared });
  }

  private keep(body: { outcome: OutcomeKind | null; text: string | null; isShared: boolean }) {
    const path = { id: this.introductionId() };
    return this.api.put('/api/networking/introductions/{id}/outcome', { path, body });
  }
}
