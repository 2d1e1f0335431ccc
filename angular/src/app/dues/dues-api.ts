import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { CheckoutPage, PlanDetails } from '@api';
import type { Observable } from 'rxjs';

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
  private readonly http = inject(HttpClient);

  approve(applicationId: string): Observable<void> {
    return this.http.post<void>(`/api/dues/applications/${applicationId}/approve`, {});
  }

  reject(applicationId: string, reason: string): Observable<void> {
    return this.http.post<void>(`/api/dues/applications/${applicationId}/reject`, { reason });
  }

  createPlan(plan: PlanDraft): Observable<unknown> {
    return this.http.post('/api/dues/plans', plan);
  }

  changePlan(plan: PlanDetails): Observable<unknown> {
    return this.http.put(`/api/dues/plans/${plan.id}`, plan);
  }

  /** The same request id for the same click: pressing twice buys once. */
  renew(requestId: string): Observable<CheckoutPage> {
    return this.http.post<CheckoutPage>('/api/dues/me/renewals', { requestId });
  }
}
