import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  type OnInit,
  output,
  viewChild,
} from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { MyAsk } from '@api';
import type { Observable } from 'rxjs';
import { Toasts } from '../../core/toasts';
import { Chips } from '../../shared/chips';
import { Field, Input } from '../../shared/field';
import { FormDialog } from '../../shared/form-dialog';
import { Api } from '../../core/api';

const rules = { DayOutOfReach: 'neededBy', TooManyAsks: 'what', AskClosed: 'what' };

/** What one looks for, in a form as short as the thought. */
@Component({
  selector: 'gh-ask-form',
  imports: [Chips, Field, FormDialog, Input, LocalizationPipe, ReactiveFormsModule],
  templateUrl: './ask-form.html',
  styleUrl: './form.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AskForm implements OnInit {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly builder = inject(FormBuilder);
  private readonly dialog = viewChild.required(FormDialog);
  private readonly requestId = crypto.randomUUID();

  readonly ask = input.required<MyAsk | null>();
  readonly saved = output();
  readonly closed = output();

  protected readonly form = this.builder.nonNullable.group({
    what: ['', [Validators.required, Validators.maxLength(160)]],
    forWhom: ['', [Validators.maxLength(160)]],
    neededBy: [''],
    tags: [[] as string[]],
    industry: ['', [Validators.maxLength(40)]],
    town: ['', [Validators.maxLength(120)]],
  });

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
    const value = this.form.getRawValue();
    const body = { ...value, neededBy: value.neededBy || null };
    const ask = this.ask();
    const request: Observable<unknown> = ask
      ? this.api.put('/api/networking/asks/{id}', { path: { id: ask.id }, body })
      : this.api.post('/api/networking/asks', { body: { ...body, requestId: this.requestId } });
    this.dialog().send(request, rules, () => {
      this.toasts.say(ask ? '::Networking:Saved' : '::Networking:Asks:Posted');
      this.saved.emit();
    });
  }
}
