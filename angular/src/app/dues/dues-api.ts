import { inject, Injectable } from '@angular/core';
import type { CheckoutPage, PlanDetails } from '@api';
import { map, type Observable } from 'rxjs';
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
  | 'boundaryMonth'
  | 'boundaryDay'
  | 'rolloverMonth'
  | 'rolloverDay'
  | 'shortStubDays'
  | 'sortOrder'
>;

/** Which field a broken rule of a plan is about. */
export const planRules = {
  PlanNameMissing: 'name',
  PlanNameTaken: 'name',
  PriceNegative: 'price',
  PriceTooHigh: 'price',
  PriceTooFine: 'price',
  CurrencyDiffers: 'price',
  TermTooShort: 'termMonths',
  CalendarTermUneven: 'termMonths',
  BoundaryInvalid: 'boundaryDay',
  RolloverInvalid: 'rolloverMonth',
  ShortStubTooLong: 'shortStubDays',
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
    return this.api.post('/api/dues/plans', { body: plan });
  }

  changePlan({ id, lastChange: _lastChange, ...plan }: PlanDetails): Observable<PlanDetails> {
    return this.api.put('/api/dues/plans/{id}', { path: { id }, body: plan });
  }

  /** The plan as it stands now. */
  findPlan(seen: PlanDetails): Observable<PlanDetails> {
    return this.api
      .get('/api/dues/plans/all')
      .pipe(map(plans => plans.find(plan => plan.id === seen.id) ?? seen));
  }

  /** The same request id for the same click: pressing twice buys once. */
  renew(requestId: string): Observable<CheckoutPage> {
    return this.api.post('/api/dues/me/renewals', { body: { requestId } });
  }
}
