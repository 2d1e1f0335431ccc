import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  input,
  linkedSignal,
  type OnInit,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { FormBuilder } from '@angular/forms';
import { LocalizationPipe } from '@abp/ng.core';
import type { ReferralPage } from '@api';
import { finalize } from 'rxjs';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { Clash } from '../../shared/clash';
import { isReady } from '../../shared/form-problems';
import { Api } from '../../core/api';
import { type ReferralForm, referralForm, referralNames } from './referral-form';
import { ReferralInputs } from './referral-inputs';

/** Changes what a referral says; after sending, what it said before stays to be read. */
@Component({
  selector: 'gh-referral-editor',
  imports: [Clash, LocalizationPipe, ReferralInputs],
  template: `
    <dialog #dialog class="dialog" aria-labelledby="editor-title" (close)="closed.emit()">
      <form novalidate (submit)="save($event)">
        <h2 id="editor-title">{{ '::Networking:Referral:Edit' | abpLocalization }}</h2>
        @if (page().state !== 'draft') {
          <p class="because">{{ '::Networking:Referral:EditWhy' | abpLocalization }}</p>
        }
        <gh-referral-inputs [form]="form" />
        <gh-clash
          [form]="form"
          [values]="typed"
          [names]="names"
          [choices]="['kind']"
          (kept)="seen.set($event); send()"
          (taken)="seen.set($event)"
        />
        <div class="answers">
          <button type="button" class="btn" (click)="close()">
            {{ 'AbpUi::Cancel' | abpLocalization }}
          </button>
          <button type="submit" class="btn primary" [attr.aria-busy]="isSaving()">
            {{ 'AbpUi::Save' | abpLocalization }}
          </button>
        </div>
      </form>
    </dialog>
  `,
  styles: `
    form {
      display: grid;
      gap: var(--gh-4);
    }
    .answers {
      display: flex;
      justify-content: flex-end;
      gap: var(--gh-2);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReferralEditor implements OnInit {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);
  private readonly builder = inject(FormBuilder);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  readonly page = input.required<ReferralPage>();
  readonly saved = output();
  readonly closed = output();

  protected form!: ReferralForm;
  protected readonly names = referralNames;
  /** The referral as it was when what is typed here began, or as somebody else has left it since. */
  protected readonly seen = linkedSignal(() => this.page());
  protected readonly typed = (page: ReferralPage) =>
    referralForm(this.builder, page.fields).getRawValue();
  private readonly clash = viewChild<Clash<ReferralPage>>(Clash);
  protected readonly isSaving = signal(false);

  constructor() {
    afterNextRender(() => this.dialog().nativeElement.showModal());
  }

  ngOnInit(): void {
    this.form = referralForm(this.builder, this.page().fields);
  }

  protected save(event: Event): void {
    event.preventDefault();
    this.send();
  }

  protected send(): void {
    if (!isReady(this.form) || this.isSaving()) return;
    const { id, concurrencyStamp, fields } = this.seen();
    const body = { ...this.form.getRawValue(), concurrencyStamp, parentId: fields.parentId };
    this.isSaving.set(true);
    this.api
      .put('/api/networking/referrals/{id}', { path: { id }, body })
      .pipe(finalize(() => this.isSaving.set(false)))
      .subscribe({
        next: () => {
          this.toasts.say('::Networking:Saved');
          this.saved.emit();
          this.close();
        },
        error: (error: unknown) => this.refused(error),
      });
  }

  private refused(error: unknown): void {
    const seen = this.seen();
    const now = this.api.get('/api/networking/referrals/{id}', { path: { id: seen.id } });
    if (this.clash()?.meets(error, seen, now)) return;
    this.problems.show(this.form, error);
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }
}
