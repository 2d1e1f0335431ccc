import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { SavedSearchLine } from '@api';
import { saveSearch } from '@api/limits';
import { byFacet, type DirectorySearch } from '@shared/directory/directory-search';
import { Icon } from '@shared/icons/icon';
import { CountedTextPipe, TextPipe } from '@shared/texts/texts';
import { finalize } from 'rxjs';
import { Api, apiResource } from '../core/api';
import { Problems } from '../core/problems';
import { Toasts } from '../core/toasts';
import { Field, Input } from '../shared/field';
import { isReady } from '../shared/form-problems';
import { isEverybody, isSame, nameOf, searchOf } from './saved-search';

/** The searches somebody comes back to, with how many have been found since; and the way to save the present one. */
@Component({
  selector: 'gh-saved-searches',
  imports: [CountedTextPipe, Field, Icon, Input, LocalizationPipe, ReactiveFormsModule, TextPipe],
  templateUrl: './saved-searches.html',
  styleUrl: './saved-searches.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SavedSearches {
  protected readonly limits = saveSearch;
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private readonly resource = apiResource('/api/directory/searches');
  private requestId = '';

  readonly search = input.required<DirectorySearch>();
  readonly opened = output<DirectorySearch>();

  protected readonly saved = linkedSignal(() =>
    this.resource.hasValue() ? this.resource.value() : [],
  );
  protected readonly current = computed(
    () => this.saved().find(saved => isSame(searchOf(saved), this.search()))?.id,
  );
  /** Before they are known nobody knows whether this one is among them, and they would push the button aside. */
  private readonly areKnown = computed(() => this.resource.hasValue() || !!this.resource.error());
  protected readonly maySave = computed(
    () => this.areKnown() && !isEverybody(this.search()) && !this.current(),
  );
  protected readonly isSaving = signal(false);
  protected readonly form = new FormGroup({
    name: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.maxLength(saveSearch.name)],
    }),
  });

  protected open(saved: SavedSearchLine): void {
    this.opened.emit(searchOf(saved));
    // Whether they count as seen is not worth a message: at the worst they are called new once more.
    this.api.post('/api/directory/searches/{id}/look', { path: { id: saved.id } }).subscribe({
      next: () => this.change(saved.id, one => ({ ...one, newCount: 0 })),
      error: () => undefined,
    });
  }

  protected ask(): void {
    this.requestId = crypto.randomUUID();
    this.form.reset({ name: nameOf(this.search()) });
    this.dialog().nativeElement.showModal();
  }

  protected save(): void {
    if (!isReady(this.form) || this.isSaving()) return;
    this.isSaving.set(true);
    const name = this.form.getRawValue();
    const body = { requestId: this.requestId, ...name, ...this.criteria() };
    this.api
      .post('/api/directory/searches', { body })
      .pipe(finalize(() => this.isSaving.set(false)))
      .subscribe({
        next: () => this.finish(),
        error: (error: unknown) =>
          this.problems.show(this.form, error, { TooManySavedSearches: 'name' }),
      });
  }

  protected delete(saved: SavedSearchLine): void {
    this.api.delete('/api/directory/searches/{id}', { path: { id: saved.id } }).subscribe({
      next: () => {
        this.saved.update(all => all.filter(one => one.id !== saved.id));
        this.toasts.undoable('::Saved:Deleted', () => this.takeBack(saved));
      },
      error: (error: unknown) => this.problems.report(error),
    });
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }

  private takeBack({ id }: SavedSearchLine): void {
    this.api.post('/api/directory/searches/{id}/restore', { path: { id } }).subscribe({
      next: () => this.resource.reload(),
      error: (error: unknown) => this.problems.report(error),
    });
  }

  private criteria() {
    return { query: this.search().query.trim(), ...byFacet(name => this.search()[name]) };
  }

  private finish(): void {
    this.close();
    this.toasts.say('::Saved:Saved');
    this.resource.reload();
  }

  private change(id: string, changed: (saved: SavedSearchLine) => SavedSearchLine): void {
    this.saved.update(all => all.map(one => (one.id === id ? changed(one) : one)));
  }
}
