import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { AssociationPage, ChangeBranding } from '@api';
import { changeBranding } from '@api/limits';
import { firstLetter } from '@shared/format/first-letter';
import { Icon } from '@shared/icons/icon';
import { finalize } from 'rxjs';
import { Api } from '../../core/api';
import { Association } from '../../core/association';
import { Problems } from '../../core/problems';
import { TextPipe } from '@shared/texts/texts';
import { Toasts } from '../../core/toasts';
import { Field, Input } from '../../shared/field';
import { isReady } from '../../shared/form-problems';
import { looksLike } from '../../shared/looks-like';
import { PageHead } from '../../shared/page-head';
import { judgeAccent } from './accent-verdict';
import { LogoPicker } from './logo-picker';
import { askBeforeLosing } from '../../shared/unsaved';

/** Name, words and colour, with the public page's look beside them while they change. */
@Component({
  selector: 'gh-branding',
  imports: [
    Field,
    Icon,
    Input,
    LocalizationPipe,
    LogoPicker,
    PageHead,
    ReactiveFormsModule,
    TextPipe,
  ],
  templateUrl: './branding.html',
  styleUrl: './branding.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Branding {
  protected readonly limits = changeBranding;
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);
  protected readonly association = inject(Association);
  private readonly builder = inject(FormBuilder).nonNullable;
  private readonly before = this.association.page();

  protected readonly isSaving = signal(false);
  protected readonly form = this.builder.group({
    name: [
      this.before?.name ?? '',
      [Validators.required, Validators.maxLength(changeBranding.name)],
    ],
    tagline: [this.before?.tagline ?? '', [Validators.maxLength(changeBranding.tagline)]],
    description: [
      this.before?.description ?? '',
      [Validators.maxLength(changeBranding.description)],
    ],
    accent: [
      this.before?.accent ?? '#0f6b5f',
      [Validators.required, looksLike('colour', /^#[0-9a-f]{6}$/i)],
    ],
  });
  protected readonly draft = toSignal(this.form.valueChanges, { initialValue: this.form.value });
  protected readonly initial = computed(() => firstLetter(this.draft().name ?? ''));
  protected readonly verdict = computed(() => judgeAccent(this.draft().accent ?? ''));

  constructor() {
    askBeforeLosing(() => this.form.dirty);
  }

  protected pick(event: Event): void {
    this.take((event.target as HTMLInputElement).value);
  }

  protected take(accent: string): void {
    this.form.controls.accent.setValue(accent);
    this.form.controls.accent.markAsDirty();
  }

  protected save(): void {
    if (!isReady(this.form) || this.isSaving()) return;
    this.isSaving.set(true);
    this.send(this.form.getRawValue());
  }

  private send(branding: Look): void {
    const before = this.association.page();
    this.api
      .put('/api/association', { body: branding })
      .pipe(finalize(() => this.isSaving.set(false)))
      .subscribe({
        next: () => {
          if (before) this.association.show({ ...before, ...branding });
          this.form.reset(branding);
          if (before) this.toasts.undoable('::Branding:Saved', () => this.send(brandingOf(before)));
        },
        error: (error: unknown) => this.explain(error),
      });
  }

  private explain(error: unknown): void {
    this.problems.show(this.form, error, { AccentTooLight: 'accent' });
  }
}

type Look = Pick<AssociationPage, keyof ChangeBranding>;

function brandingOf({ name, tagline, description, accent }: AssociationPage): Look {
  return { name, tagline, description, accent };
}
