import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { HttpErrorReporterService } from '@abp/ng.core';
import { Problems } from './problems';

const refused = (code: string | null, message: string, validationErrors: unknown = null) =>
  new HttpErrorResponse({ status: 403, error: { error: { code, message, validationErrors } } });

describe('a refused request', () => {
  const reportError = vi.fn();
  let problems: Problems;

  beforeEach(() => {
    reportError.mockReset();
    TestBed.configureTestingModule({
      providers: [{ provide: HttpErrorReporterService, useValue: { reportError } }],
    });
    problems = TestBed.inject(Problems);
  });

  it('is said at the field that its rule is about', () => {
    const error = refused('GroupHub.Dues:PlanNameTaken', 'There is a plan of this name already.');

    expect(problems.fieldsOrReport(error, { PlanNameTaken: 'name' })).toEqual({
      name: 'There is a plan of this name already.',
    });
    expect(reportError).not.toHaveBeenCalled();
  });

  it('goes to the dialog when no field is to blame', () => {
    const error = refused('GroupHub.Dues:RenewalNotOpen', 'Not yet.');

    expect(problems.fieldsOrReport(error)).toEqual({});
    expect(reportError).toHaveBeenCalledWith(error);
  });
});
