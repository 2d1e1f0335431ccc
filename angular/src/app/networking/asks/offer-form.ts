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
import type { MyOffer, OfferKind } from '@api';
import { makeOffer } from '@api/limits';
import { finalize, type Observable } from 'rxjs';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { Chips } from '../../shared/chips';
import { Field, Input } from '../../shared/field';
import { isReady, showFieldProblems } from '../../shared/form-problems';
import { Api } from '../../core/api';

const rules = { TooManyOffers: 'what', LimitOutOfReach: 'limitPerMonth' };

/** What one gives to colleagues who ask for it, and how often. */
@Component({
  selector: 'gh-offer-form',
  imports: [Chips, Field, Input, LocalizationPipe, ReactiveFormsModule],
  templateUrl: './offer-form.html',
  styleUrl: './form.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OfferForm implements OnInit {
  protected readonly limits = makeOffer;
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly problems = inject(Problems);
  private readonly builder = inject(FormBuilder);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private readonly requestId = crypto.randomUUID();

  readonly offer = input.required<MyOffer | null>();
  readonly saved = output();
  readonly closed = output();

  protected readonly kinds: OfferKind[] = ['skill', 'contact', 'knowledge'];
  protected readonly isSaving = signal(false);
  protected readonly form = this.builder.nonNullable.group({
    kind: ['skill' as OfferKind],
    what: ['', [Validators.required, Validators.maxLength(makeOffer.what)]],
    tags: [[] as string[]],
    industries: [[] as string[]],
    town: ['', [Validators.maxLength(makeOffer.town)]],
    limitPerMonth: [3, [Validators.required, Validators.min(1), Validators.max(20)]],
  });

  constructor() {
    afterNextRender(() => this.dialog().nativeElement.showModal());
  }

  ngOnInit(): void {
    const offer = this.offer();
    if (!offer) return;
    const { kind, what, tags, industries, town, limitPerMonth } = offer;
    this.form.setValue({
      kind,
      what,
      limitPerMonth,
      tags: [...tags],
      industries: [...industries],
      town: town ?? '',
    });
  }

  protected save(): void {
    if (!isReady(this.form) || this.isSaving()) return;
    const body = this.form.getRawValue();
    const offer = this.offer();
    const request: Observable<unknown> = offer
      ? this.api.put('/api/networking/offers/{id}', { path: { id: offer.id }, body })
      : this.api.post('/api/networking/offers', { body: { ...body, requestId: this.requestId } });
    this.isSaving.set(true);
    request.pipe(finalize(() => this.isSaving.set(false))).subscribe({
      next: () => this.finish(offer ? '::Networking:Saved' : '::Networking:Offer:Made'),
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
