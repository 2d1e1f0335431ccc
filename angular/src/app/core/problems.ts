import { HttpErrorResponse } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { HttpErrorReporterService } from '@abp/ng.core';
import { type Problem, toProblem } from '@shared/problem/problem';

export function problemOf(error: unknown): Problem {
  return error instanceof HttpErrorResponse
    ? toProblem(error.status, error.error)
    : toProblem(500, null);
}

/** What no field and no page state can show goes to the framework's dialog. */
@Injectable({ providedIn: 'root' })
export class Problems {
  private readonly reporter = inject(HttpErrorReporterService);

  report(error: unknown): void {
    if (error instanceof HttpErrorResponse) this.reporter.reportError(error);
    else throw error;
  }

  /** Messages per field when there are any; everything else is said in the dialog. */
  fieldsOrReport(error: unknown): Record<string, string> {
    const { fields } = problemOf(error);
    if (Object.keys(fields).length === 0) this.report(error);
    return fields;
  }
}
