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
import type { MyOffer, OfferKind } from '@api';
import type { Observable } from 'rxjs';
import { Toasts } from '../../core/toasts';
import { Chips } from '../../shared/chips';
import { Field, Input } from '../../shared/field';
import { FormDialog } from '../../shared/form-dialog';
import { Api } from '../../core/api';

const rules = { TooManyOffers: 'what', LimitOutOfReach: 'limitPerMonth' };

/** What one gives to colleagues who ask for it, and how often. */
@Component({
  selector: 'gh-offer-form',
  imports: [Chips, Field, FormDialog, Input, LocalizationPipe, ReactiveFormsModule],
  templateUrl: './offer-form.html',
  styleUrl: './form.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OfferForm implements OnInit {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly builder = inject(FormBuilder);
  private readonly dialog = viewChild.required(FormDialog);
  private readonly requestId = crypto.randomUUID();

  readonly offer = input.required<MyOffer | null>();
  readonly saved = output();
  readonly closed = output();

  protected readonly kinds: OfferKind[] = ['skill', 'contact', 'knowledge'];
  protected readonly form = this.builder.nonNullable.group({
    kind: ['skill' as OfferKind],
    what: ['', [Validators.required, Validators.maxLength(160)]],
    tags: [[] as string[]],
    industries: [[] as string[]],
    town: ['', [Validators.maxLength(120)]],
    limitPerMonth: [3, [Validators.required, Validators.min(1), Validators.max(20)]],
  });

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
    const body = this.form.getRawValue();
    const offer = this.offer();
    const request: Observable<unknown> = offer
      ? this.api.put('/api/networking/offers/{id}', { path: { id: offer.id }, body })
      : this.api.post('/api/networking/offers', { body: { ...body, requestId: this.requestId } });
    this.dialog().send(request, rules, () => {
      this.toasts.say(offer ? '::Networking:Saved' : '::Networking:Offer:Made');
      this.saved.emit();
    });
  }
}
