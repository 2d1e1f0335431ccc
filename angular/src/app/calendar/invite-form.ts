import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { finalize } from 'rxjs';
import { inviteVisitor } from '@api/limits';
import { Problems } from '../core/problems';
import { Toasts } from '../core/toasts';
import { Field, Input } from '../shared/field';
import { isReady } from '../shared/form-problems';
import { MyMeetingsApi } from './meetings-api';
import { askBeforeLosing } from '../shared/unsaved';

/** A member invites somebody; a letter with a link of their own goes to them. */
@Component({
  selector: 'gh-invite-form',
  imports: [Field, Input, LocalizationPipe, ReactiveFormsModule, RouterLink],
  template: `
    <section class="card" aria-labelledby="invite">
      <div class="head">
        <h2 id="invite">{{ '::Calendar:Invite' | abpLocalization }}</h2>
        <a class="small" routerLink="/meetings/visitors">{{
          '::Calendar:MyVisitors' | abpLocalization
        }}</a>
      </div>
      <form [formGroup]="form" (ngSubmit)="send()">
        <p class="because">{{ '::Calendar:InviteWhy' | abpLocalization }}</p>
        <div class="names">
          <gh-field label="::Calendar:FirstName" [control]="form.controls.firstName">
            <input
              ghInput
              [attr.maxlength]="limits.firstName"
              formControlName="firstName"
              autocomplete="off"
            />
          </gh-field>
          <gh-field label="::Calendar:LastName" optional [control]="form.controls.lastName">
            <input
              ghInput
              [attr.maxlength]="limits.lastName"
              formControlName="lastName"
              autocomplete="off"
            />
          </gh-field>
        </div>
        <gh-field label="::Calendar:Email" [control]="form.controls.email">
          <input
            ghInput
            type="email"
            [attr.maxlength]="limits.email"
            formControlName="email"
            autocomplete="off"
          />
        </gh-field>
        <gh-field label="::Calendar:Message" optional [control]="form.controls.message">
          <textarea
            ghInput
            rows="3"
            [attr.maxlength]="limits.message"
            formControlName="message"
          ></textarea>
        </gh-field>
        <button type="submit" class="btn primary" [attr.aria-busy]="sending()">
          {{ '::Calendar:SendInvitation' | abpLocalization }}
        </button>
      </form>
    </section>
  `,
  styles: `
    form {
      display: grid;
      gap: var(--gh-3);
    }
    .names {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: var(--gh-3);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InviteForm {
  protected readonly limits = inviteVisitor;
  private readonly api = inject(MyMeetingsApi);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);

  readonly meetingId = input.required<string>();

  protected readonly sending = signal(false);
  protected readonly form = new FormGroup({
    firstName: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
    lastName: new FormControl('', { nonNullable: true }),
    email: new FormControl('', {
      nonNullable: true,
      validators: [Validators.required, Validators.email],
    }),
    message: new FormControl('', { nonNullable: true }),
  });

  constructor() {
    askBeforeLosing(() => this.form.dirty);
  }

  protected send(): void {
    if (this.sending() || !isReady(this.form)) return;
    const { message, ...who } = this.form.getRawValue();
    this.sending.set(true);
    this.api
      .invite(this.meetingId(), { ...who, message: message.trim() || null })
      .pipe(finalize(() => this.sending.set(false)))
      .subscribe({
        next: () => {
          this.form.reset();
          this.toasts.say('::Calendar:Invited');
        },
        error: (error: unknown) => this.problems.show(this.form, error, { OwnAddress: 'email' }),
      });
  }
}
