import { inject, Injectable } from '@angular/core';
import type { PaymentSettings } from '@api';
import type { Observable } from 'rxjs';
import { Api } from '../../core/api';

@Injectable({ providedIn: 'root' })
export class PaymentsApi {
  private readonly api = inject(Api);

  /** From now on money goes there; without an account, to the operator's again. */
  connect(account: string | null): Observable<PaymentSettings> {
    return this.api.put('/api/billing/gateway/account', { body: { account } });
  }
}
