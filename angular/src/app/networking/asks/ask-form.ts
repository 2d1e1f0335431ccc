import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  input,
  type OnInit,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { MyAsk } from '@api';
import { postAsk } from '@api/limits';
import { finalize, type Observable } from 'rxjs';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { Chips } from '../../shared/chips';
import { Field, Input } from '../../shared/field';
import { isReady, showFieldProblems } from '../../shared/form-problems';
import { Api } from '../../core/api';

const rules = { DayOutOfReach: 'neededBy', TooManyAsks: 'what', AskClosed: 'what' };

/** What one looks for, in a form as short as the thought. */
@Component({
  selector: 'gh-ask-form',
  imports: [Chips, Field, Input, LocalizationPipe, ReactiveFormsModule],
  templateUrl: './ask-form.html',
  styleUrl: './form.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AskForm implements OnInit {
  protected readonly limits = postAsk;
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);
  private readonly builder = inject(FormBuilder);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private readonly requestId = crypto.randomUUID();

  readonly ask = input.required<MyAsk | null>();
  readonly saved = output();
  readonly closed = output();

  protected readonly isSaving = signal(false);
  protected readonly form = this.builder.nonNullable.group({
    what: ['', [Validators.required, Validators.maxLength(postAsk.what)]],
    forWhom: ['', [Validators.maxLength(postAsk.forWhom)]],
    neededBy: [''],
    tags: [[] as string[]],
    industry: ['', [Validators.maxLength(postAsk.industry)]],
    town: ['', [Validators.maxLength(postAsk.town)]],
  });

  constructor() {
    afterNextRender(() => this.dialog().nativeElement.showModal());
  }

  ngOnInit(): void {
    const ask = this.ask();
    if (!ask) return;
    const { what, forWhom, neededBy, tags, industry, town } = ask;
    this.form.setValue({
      what,
      tags: [...tags],
      forWhom: forWhom ?? '',
      neededBy: neededBy ?? '',
      industry: industry ?? '',
      town: town ?? '',
    });
  }

  protected save(): void {
    if (!isReady(this.form) || this.isSaving()) return;
    const value = this.form.getRawValue();
    const body = { ...value, neededBy: value.neededBy || null };
    const ask = this.ask();
    const request: Observable<unknown> = ask
      ? this.api.put('/api/networking/asks/{id}', { path: { id: ask.id }, body })
      : this.api.post('/api/networking/asks', { body: { ...body, requestId: this.requestId } });
    this.isSaving.set(true);
    request.pipe(finalize(() => this.isSaving.set(false))).subscribe({
      next: () => this.finish(ask ? '::Networking:Saved' : '::Networking:Asks:Posted'),
      error: (error: unknown) =>
        showFieldProblems(this.form, this.problems.fieldsOrReport(error, rules)),
    });
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }

  private finish(said: string): void {
    this.toasts.say(said);
    this.saved.emit();
    this.close();
  }
}
