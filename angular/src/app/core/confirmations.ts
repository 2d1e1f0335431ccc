import { Injectable, signal } from '@angular/core';
import type { LocalizationParam } from '@abp/ng.core';
import { Confirmation } from '@abp/ng.theme.shared';
import { type Observable, Subject } from 'rxjs';

type Options = Partial<Confirmation.Options>;

/** Questions and error messages in our own dialog (it stands in for the stock ConfirmationService). */
@Injectable({ providedIn: 'root' })
export class Confirmations {
  private readonly question = signal<Confirmation.DialogData | null>(null);
  private status$ = new Subject<Confirmation.Status>();

  readonly current = this.question.asReadonly();

  show(
    message: LocalizationParam,
    title: LocalizationParam,
    severity: Confirmation.Severity = 'neutral',
    options: Options = {},
  ): Observable<Confirmation.Status> {
    this.status$.complete();
    this.status$ = new Subject();
    this.question.set({ message, title: ownTitle(title), severity, options });
    return this.status$;
  }

  info(message: LocalizationParam, title: LocalizationParam, options?: Options) {
    return this.show(message, title, 'info', options);
  }

  success(message: LocalizationParam, title: LocalizationParam, options?: Options) {
    return this.show(message, title, 'success', options);
  }

  warn(message: LocalizationParam, title: LocalizationParam, options?: Options) {
    return this.show(message, title, 'warning', options);
  }

  /** Nothing to decide: unless it is said otherwise, one can only take note of it. */
  error(message: LocalizationParam, title: LocalizationParam, options?: Options) {
    const toClose = { hideCancelBtn: true, yesText: '::App:Close' };
    return this.show(message, title, 'error', { ...toClose, ...options });
  }

  readonly clear = (status: Confirmation.Status = Confirmation.Status.dismiss): void => {
    const answered = this.status$;
    this.question.set(null);
    answered.next(status);
    answered.complete();
  };
}

/** The framework's title of every refused request sounds like a breakdown; mostly it is a rule that says no. */
function ownTitle(title: LocalizationParam): LocalizationParam {
  const key = typeof title === 'string' ? title : title?.key;
  return key === 'AbpUi::DefaultErrorMessage' ? '::App:Problem' : title;
}
