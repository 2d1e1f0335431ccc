import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { FormControl, FormGroup } from '@angular/forms';
import { HttpErrorReporterService } from '@abp/ng.core';
import { Confirmations } from './confirmations';
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

  it('is said in the dialog as far as it is about a field that the form does not have', () => {
    const form = new FormGroup({ name: new FormControl('') });
    const error = refused(null, 'Your request is not valid.', [
      { message: 'Too long.', members: ['name'] },
      { message: 'Choose a chapter.', members: ['chapterId'] },
    ]);

    problems.show(form, error);

    expect(form.controls.name.errors).toEqual({ server: 'Too long.' });
    expect(TestBed.inject(Confirmations).current()?.message).toBe('Choose a chapter.');
  });

  it('goes to the dialog when no field is to blame', () => {
    const error = refused('GroupHub.Dues:RenewalNotOpen', 'Not yet.');

    expect(problems.fieldsOrReport(error)).toEqual({});
    expect(reportError).toHaveBeenCalledWith(error);
  });
});
