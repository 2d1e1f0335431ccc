import { ChangeDetectionStrategy, Component, effect, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { SearchWords } from '@api';
import { reviseSearchWords } from '@api/limits';
import { Icon } from '@shared/icons/icon';
import { Texts } from '@shared/texts/texts';
import { finalize } from 'rxjs';
import { Api, apiResource } from '../core/api';
import { Problems } from '../core/problems';
import { Account } from '../core/account';
import { policies } from '../core/policies';
import { Toasts } from '../core/toasts';
import { Field, Input } from '../shared/field';
import { isReady } from '../shared/form-problems';
import { PageHead } from '../shared/page-head';
import { ProblemNote } from '../shared/problem-note';
import { Skeleton } from '../shared/skeleton';
import { askBeforeLosing } from '../shared/unsaved';

/** Which words mean the same to the association, and the index that can be made anew. */
@Component({
  selector: 'gh-search-words',
  imports: [
    Field,
    Icon,
    Input,
    LocalizationPipe,
    PageHead,
    ProblemNote,
    ReactiveFormsModule,
    Skeleton,
  ],
  templateUrl: './search-words.html',
  styleUrl: './search-words.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SearchWordsPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);

  protected readonly resource = apiResource('/api/directory/words');
  protected readonly mayRebuild = inject(Account).can(policies.rebuildDirectory);
  protected readonly isSaving = signal(false);
  protected readonly isRebuilding = signal(false);
  protected readonly form = new FormGroup({
    text: new FormControl('', {
      nonNullable: true,
      validators: [Validators.maxLength(reviseSearchWords.text)],
    }),
  });

  constructor() {
    askBeforeLosing(() => this.form.dirty);
    effect(() => {
      if (this.resource.hasValue()) this.form.reset(this.resource.value());
    });
  }

  protected save(): void {
    if (!isReady(this.form) || this.isSaving()) return;
    this.send(this.form.getRawValue());
  }

  protected rebuild(): void {
    if (this.isRebuilding()) return;
    this.isRebuilding.set(true);
    this.api
      .post('/api/directory/rebuild')
      .pipe(finalize(() => this.isRebuilding.set(false)))
      .subscribe({
        next: ({ listed }) => this.toasts.say(this.texts.count('SearchWords:Rebuilt', listed)),
        error: (error: unknown) => this.problems.report(error),
      });
  }

  private send(words: SearchWords): void {
    const before = this.resource.value();
    this.isSaving.set(true);
    this.api
      .put('/api/directory/words', { body: words })
      .pipe(finalize(() => this.isSaving.set(false)))
      .subscribe({
        next: saved => {
          this.resource.set(saved);
          if (before) this.toasts.undoable('::SearchWords:Saved', () => this.send(before));
        },
        error: (error: unknown) => this.problems.show(this.form, error, { LonelyWord: 'text' }),
      });
  }
}
