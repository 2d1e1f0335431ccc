import { HttpErrorResponse } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { HttpErrorReporterService } from '@abp/ng.core';
import { type Problem, toProblem } from '@shared/problem/problem';

export function problemOf(error: unknown): Problem {
  return error instanceof HttpErrorResponse
    ? toProblem(error.status, error.error)
    : toProblem(500, null);
}

/** No connection, or a host that starts again: asked later, it may answer. */
export function isPassing(error: unknown): boolean {
  return error instanceof HttpErrorResponse && [0, 502, 503, 504].includes(error.status);
}

/** Resources wrap what was thrown. */
export function thrown(error: unknown): unknown {
  return error instanceof Error && error.cause ? error.cause : error;
}

/** What no field and no page state can show goes to the framework's dialog. */
@Injectable({ providedIn: 'root' })
export class Problems {
  private readonly reporter = inject(HttpErrorReporterService);

  report(error: unknown): void {
    if (error instanceof HttpErrorResponse) this.reporter.reportError(error);
    else throw error;
  }

  /**
   * Messages per field when there are any, a broken rule under the field it is about; everything else is said in the
   * dialog. Rules are named by the end of their code, such as PlanNameTaken.
   */
  fieldsOrReport(error: unknown, ruleFields: Record<string, string> = {}): Record<string, string> {
    const { fields, code, message } = problemOf(error);
    const field = ruleFields[code?.split(':').at(-1) ?? ''];
    if (field && message) return { ...fields, [field]: message };
    if (Object.keys(fields).length === 0) this.report(error);
    return fields;
  }
}
