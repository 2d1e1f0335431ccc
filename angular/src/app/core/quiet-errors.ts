import { HttpErrorResponse } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import type { CustomHttpErrorHandlerService } from '@abp/ng.theme.shared';
import { Confirmations } from './confirmations';
import { Toasts } from './toasts';

interface Refusal {
  status?: number;
  headers?: HttpErrorResponse['headers'];
}

/** Errors without the envelope: the page stays, and what happened is said in the product's own way. */
@Injectable({ providedIn: 'root' })
export class QuietErrors implements CustomHttpErrorHandlerService {
  readonly priority = 99;
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly confirmations = inject(Confirmations);
  private status = 0;

  canHandle(error: unknown): boolean {
    const { status, headers } = (error ?? {}) as Refusal;
    this.status = status ?? -1;
    return (
      !headers?.get('_AbpErrorFormat') && [0, 403, 404, 429, 500, 502, 503].includes(this.status)
    );
  }

  execute(): void {
    if (this.status === 403)
      void this.router.navigateByUrl('/forbidden', { skipLocationChange: true });
    else if (this.status === 0) this.toasts.show('::App:Offline', undefined, 'warning');
    else
      this.confirmations.error(
        `::App:Problem:${this.status === 404 ? 'notFound' : 'broken'}`,
        '::App:Problem',
      );
  }
}
