import { inject, Injectable } from '@angular/core';
import type { CheckoutPage, PlanDetails } from '@api';
import type { Observable } from 'rxjs';
import { Api } from '../core/api';

export type PlanDraft = Pick<
  PlanDetails,
  | 'name'
  | 'description'
  | 'price'
  | 'termMonths'
  | 'kind'
  | 'proration'
  | 'welcomeFee'
  | 'taxPercent'
  | 'needsApproval'
  | 'approver'
  | 'chapterRule'
  | 'includedChapters'
  | 'furtherChapterPrice'
  | 'isOpen'
>;

/** What the form does not ask about. */
const unasked = { boundaryMonth: 1, boundaryDay: 1, shortStubDays: 0, sortOrder: 0 };

/** Which field a broken rule of a plan is about. */
export const planRules = {
  PlanNameMissing: 'name',
  PlanNameTaken: 'name',
  PriceNegative: 'price',
  CurrencyDiffers: 'price',
  TermTooShort: 'termMonths',
  CalendarTermUneven: 'termMonths',
  TaxInvalid: 'taxPercent',
  IncludedChaptersInvalid: 'includedChapters',
  FurtherChaptersUnlimited: 'includedChapters',
};

@Injectable({ providedIn: 'root' })
export class DuesApi {
  private readonly api = inject(Api);

  approve(id: string): Observable<void> {
    return this.api.post('/api/dues/applications/{id}/approve', { path: { id } });
  }

  reject(id: string, reason: string): Observable<void> {
    return this.api.post('/api/dues/applications/{id}/reject', { path: { id }, body: { reason } });
  }

  createPlan(plan: PlanDraft): Observable<PlanDetails> {
    return this.api.post('/api/dues/plans', { body: { ...unasked, ...plan } });
  }

  changePlan({ id, ...plan }: PlanDetails): Observable<PlanDetails> {
    return this.api.put('/api/dues/plans/{id}', { path: { id }, body: plan });
  }

  /** The same request id for the same click: pressing twice buys once. */
  renew(requestId: string): Observable<CheckoutPage> {
    return this.api.post('/api/dues/me/renewals', { body: { requestId } });
  }
}
