import { ChangeDetectionStrategy, Component, effect, inject, input, signal } from '@angular/core';
import { FormBuilder, FormControl, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import type { ConsentWay } from '@api';
import { finalize, map, type Observable, of, switchMap } from 'rxjs';
import { today } from '@shared/civil-days';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { Field, Input } from '../../shared/field';
import { isReady } from '../../shared/form-problems';
import { PageHead } from '../../shared/page-head';
import { Api, apiResource } from '../../core/api';
import { type PickedPerson, PersonPicker } from '../shared/person-picker';
import { referralForm, referralKinds } from './referral-form';
import { ReferralInputs } from './referral-inputs';
import { askBeforeLosing } from '../../shared/unsaved';

/** A referral: for whom, who, what they need, and that they have agreed. Without that it stays a draft. */
@Component({
  selector: 'gh-new-referral',
  imports: [
    Field,
    Input,
    LocalizationPipe,
    PageHead,
    PersonPicker,
    ReactiveFormsModule,
    ReferralInputs,
  ],
  templateUrl: './new-referral.html',
  styleUrl: './new-referral.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NewReferral {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);
  private readonly requestId = crypto.randomUUID();

  /** The colleague it is for. */
  readonly to = input<string>();
  /** The referral that this one comes of. */
  readonly parent = input<string>();
  /** What it is to be, where one comes to give just that. */
  readonly kind = input<string>();

  protected readonly ways: ConsentWay[] = ['inPerson', 'byPhone', 'inWriting'];
  protected readonly isSaving = signal(false);
  protected readonly recipient = new FormControl<PickedPerson | null>(null, Validators.required);
  protected readonly consent = new FormControl<ConsentWay | ''>('', { nonNullable: true });
  protected readonly form = referralForm(inject(FormBuilder));
  private readonly profile = apiResource('/api/directory/{memberId}', () => {
    const memberId = this.to();
    return memberId ? { path: { memberId } } : undefined;
  });

  constructor() {
    askBeforeLosing(() => this.form.dirty || this.recipient.dirty);
    effect(() => {
      if (!this.profile.hasValue()) return;
      const { id, name } = this.profile.value();
      this.recipient.setValue({ id, name });
    });
    effect(() => {
      const wanted = this.parent() ? 'tier' : referralKinds.find(kind => kind === this.kind());
      if (wanted) this.form.controls.kind.setValue(wanted);
    });
  }

  protected get hasConsent(): boolean {
    return !!this.consent.value || this.form.controls.kind.value === 'inside';
  }

  protected save(): void {
    this.recipient.markAsTouched();
    if (!isReady(this.form) || this.recipient.invalid || this.isSaving()) return;
    const isSent = this.hasConsent;
    this.isSaving.set(true);
    this.prepare()
      .pipe(
        switchMap(id => this.agree(id)),
        switchMap(id =>
          isSent
            ? this.api
                .post('/api/networking/referrals/{id}/send', { path: { id } })
                .pipe(map(() => id))
            : of(id),
        ),
        finalize(() => this.isSaving.set(false)),
      )
      .subscribe({
        next: id => {
          this.form.markAsPristine();
          this.recipient.markAsPristine();
          this.toasts.say(isSent ? '::Networking:Referral:Sent' : '::Networking:Referral:Kept');
          void this.router.navigate(['/referrals', id]);
        },
        error: (error: unknown) => this.problems.show(this.form, error),
      });
  }

  private prepare(): Observable<string> {
    const body = {
      ...this.form.getRawValue(),
      requestId: this.requestId,
      recipientId: this.recipient.value!.id,
      parentId: this.parent() ?? null,
    };
    return this.api.post('/api/networking/referrals', { body }).pipe(map(({ id }) => id));
  }

  private agree(id: string): Observable<string> {
    if (!this.consent.value) return of(id);
    const body = { way: this.consent.value, on: today() };
    return this.api
      .post('/api/networking/referrals/{id}/consent', { path: { id }, body })
      .pipe(map(() => id));
  }
}
