import { DOCUMENT, ErrorHandler, inject, Injectable } from '@angular/core';
import { showStartProblem } from './start-problem';

/** ABP waits for ever for what has failed while it starts: whoever waits before the empty page is told. */
@Injectable()
export class StartErrors extends ErrorHandler {
  private readonly document = inject(DOCUMENT);

  override handleError(error: unknown): void {
    super.handleError(error);
    showStartProblem(this.document, error);
  }
}
