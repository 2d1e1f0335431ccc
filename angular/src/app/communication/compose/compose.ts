import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { CountedTextPipe, Texts } from '@shared/texts/texts';
import { finalize, map, type Observable, switchMap, tap } from 'rxjs';
import { apiResource } from '../../core/api';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { ChapterChoice } from '../../shared/chapter-choice';
import { Field, Input } from '../../shared/field';
import { isReady, showFieldProblems } from '../../shared/form-problems';
import { latest } from '../../shared/latest';
import { PageHead } from '../../shared/page-head';
import { ProblemNote } from '../../shared/problem-note';
import { Skeleton } from '../../shared/skeleton';
import { announcementRules, AnnouncementsApi } from '../announcements-api';
import { AudienceNote } from './audience-note';
import { addressTo, fieldsOf, fill, letterForm, limits, writableStandings } from './letter-form';
import { LetterPreview } from './letter-preview';
import { askBeforeLosing } from '../../shared/unsaved';

const page = '/console/announcements';

/** Writing to members: to whom, what, how many get it, and how it will look. */
@Component({
  selector: 'gh-compose',
  imports: [
    AudienceNote,
    ChapterChoice,
    CountedTextPipe,
    Field,
    Input,
    LetterPreview,
    LocalizationPipe,
    PageHead,
    ProblemNote,
    ReactiveFormsModule,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './compose.html',
  styleUrl: './compose.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Compose {
  private readonly api = inject(AnnouncementsApi);
  private readonly texts = inject(Texts);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);
  /** The same for every press of a button: writing twice writes once. */
  private readonly requestId = crypto.randomUUID();

  readonly id = input<string>();
  /** The chapter from whose page one comes. */
  readonly chapterId = input<string>();
  /** Those who were chosen in the list of members from which one comes. */
  readonly selectionId = input<string>();

  protected readonly standings = writableStandings;
  protected readonly limits = limits;
  protected readonly form = letterForm();
  protected readonly typed = toSignal(this.form.valueChanges.pipe(map(() => fieldsOf(this.form))), {
    initialValue: fieldsOf(this.form),
  });
  protected readonly resource = apiResource('/api/communication/announcements/{id}', () => {
    const id = this.id();
    return id ? { path: { id } } : undefined;
  });
  protected readonly loaded = latest(this.resource);
  protected readonly recipients = signal<number | null>(null);
  protected readonly isBusy = signal(false);
  protected readonly choice = viewChild(ChapterChoice);
  protected readonly back = computed(() => (this.id() ? `${page}/${this.id()}` : page));
  private writtenId: string | undefined;

  constructor() {
    askBeforeLosing(() => this.form.dirty);
    effect(() => {
      const announcement = this.loaded();
      if (!announcement || this.form.dirty) return;
      if (announcement.state !== 'draft') void this.open(announcement.id);
      fill(this.form, announcement);
    });
    effect(() => addressTo(this.form, this.chapterId(), this.selectionId()));
  }

  protected choose(chapterId: string | null): void {
    this.form.controls.chapterId.setValue(chapterId);
    if (this.form.controls.subject.value || this.form.controls.text.value) this.form.markAsDirty();
  }

  protected keep(): void {
    this.do(this.save(), id => {
      this.toasts.say('::Announcements:Saved');
      void this.open(id);
    });
  }

  protected test(): void {
    if (!this.hasText()) return;
    this.do(this.save().pipe(switchMap(id => this.api.sendTest(id))), ({ email }) =>
      this.toasts.say(this.texts.t('Announcements:TestSent', email)),
    );
  }

  protected send(): void {
    if (!this.hasText()) return;
    const sent = this.save().pipe(switchMap(id => this.api.send(id).pipe(map(() => id))));
    this.do(sent, id => {
      this.toasts.undoable('::Announcements:Sending', () => this.takeBack(id));
      void this.open(id);
    });
  }

  private takeBack(id: string): void {
    this.api.takeBack(id).subscribe({
      next: () => void this.router.navigate([page, id, 'edit']),
      error: (error: unknown) => this.problems.report(error),
    });
  }

  private save(): Observable<string> {
    const [id, fields] = [this.id() ?? this.writtenId, fieldsOf(this.form)];
    const saved = id
      ? this.api.revise(id, fields).pipe(map(() => id))
      : this.api.write({ ...fields, requestId: this.requestId }).pipe(map(written => written.id));
    return saved.pipe(
      tap(known => {
        this.writtenId = known;
        this.form.markAsPristine();
      }),
    );
  }

  private do<T>(request: Observable<T>, done: (reply: T) => void): void {
    if (this.isBusy() || !isReady(this.form)) return;
    this.isBusy.set(true);
    request.pipe(finalize(() => this.isBusy.set(false))).subscribe({
      next: done,
      error: (error: unknown) => this.problems.show(this.form, error, announcementRules),
    });
  }

  private hasText(): boolean {
    if (this.form.controls.text.value.trim()) return true;
    isReady(this.form);
    showFieldProblems(this.form, { text: this.texts.t('Announcements:TextNeeded') });
    return false;
  }

  private open(id: string): Promise<boolean> {
    return this.router.navigate([page, id], { replaceUrl: true });
  }
}
