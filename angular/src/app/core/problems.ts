import { HttpErrorResponse } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { FormGroup } from '@angular/forms';
import { HttpErrorReporterService } from '@abp/ng.core';
import { type Problem, toProblem } from '@shared/problem/problem';
import { showFieldProblems } from '../shared/form-problems';
import { Confirmations } from './confirmations';

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
  private readonly confirmations = inject(Confirmations);

  report(error: unknown): void {
    if (error instanceof HttpErrorResponse) this.reporter.reportError(error);
    else throw error;
  }

  /** Under the fields they are about; what is about none of them is said all the same. */
  show(form: FormGroup, error: unknown, ruleFields: Record<string, string> = {}): void {
    this.place(form, this.fieldsOrReport(error, ruleFields));
  }

  /** The same for a form that is told by another component. */
  place(form: FormGroup, fields: Record<string, string>): void {
    const others = showFieldProblems(form, fields);
    if (others.length) this.confirmations.error(others.join('\n'), '::App:Problem');
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
