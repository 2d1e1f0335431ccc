import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { PaymentSettings } from '@api';
import type { Observable } from 'rxjs';

@Injectable({ providedIn: 'root' })
export class PaymentsApi {
  private readonly http = inject(HttpClient);

  readonly address = '/api/billing/gateway';

  /** From now on money goes there; without an account, to the operator's again. */
  connect(account: string | null): Observable<PaymentSettings> {
    return this.http.put<PaymentSettings>(`${this.address}/account`, { account });
  }
}
