import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import { planFollowUp } from '@api/limits';
import { finalize } from 'rxjs';
import { today } from '@shared/civil-days';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { TextPipe } from '@shared/texts/texts';
import { Field, Input } from '../../shared/field';
import { isReady } from '../../shared/form-problems';
import { Api } from '../../core/api';

const week = 7;

/** "I'll send you…", with the day by which. */
@Component({
  selector: 'gh-promise-form',
  imports: [Field, Input, LocalizationPipe, ReactiveFormsModule, TextPipe],
  template: `
    <form novalidate [formGroup]="form" (ngSubmit)="save()">
      <h3>{{ 'Networking:Promise:Title' | t: name() }}</h3>
      <div class="fields">
        <gh-field
          class="wide"
          label="::Networking:FollowUp:WillSend"
          [control]="form.controls.text"
        >
          <input
            ghInput
            formControlName="text"
            [placeholder]="'::Networking:FollowUp:WillSendHint' | abpLocalization"
          />
        </gh-field>
        <gh-field label="::Networking:Promise:DueOn" [control]="form.controls.dueOn">
          <input ghInput type="date" [min]="today" formControlName="dueOn" />
        </gh-field>
      </div>
      <div class="answers">
        <button type="button" class="btn" (click)="closed.emit()">
          {{ 'AbpUi::Cancel' | abpLocalization }}
        </button>
        <button type="submit" class="btn primary" [attr.aria-busy]="isSaving()">
          {{ '::Networking:FollowUp:Promise' | abpLocalization }}
        </button>
      </div>
    </form>
  `,
  styleUrl: './person-form.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PromiseForm {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);
  private readonly requestId = crypto.randomUUID();

  readonly memberId = input.required<string>();
  readonly name = input.required<string>();
  readonly planned = output();
  readonly closed = output();

  protected readonly today = today();
  protected readonly isSaving = signal(false);
  protected readonly form = inject(FormBuilder).nonNullable.group({
    text: ['', [Validators.required, Validators.maxLength(planFollowUp.text)]],
    dueOn: [today(week), [Validators.required]],
  });

  protected save(): void {
    if (!isReady(this.form) || this.isSaving()) return;
    const body = {
      ...this.form.getRawValue(),
      requestId: this.requestId,
      memberId: this.memberId(),
      kind: 'promise' as const,
    };
    this.isSaving.set(true);
    this.api
      .post('/api/networking/follow-ups', { body })
      .pipe(finalize(() => this.isSaving.set(false)))
      .subscribe({
        next: () => {
          this.toasts.say('::Networking:FollowUp:Planned');
          this.planned.emit();
        },
        error: (error: unknown) => this.problems.show(this.form, error, { DayOutOfReach: 'dueOn' }),
      });
  }
}
