import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { FormControl, FormGroup } from '@angular/forms';
import { HttpErrorReporterService, LocalizationService } from '@abp/ng.core';
import { of, throwError } from 'rxjs';
import { FormDialog } from './form-dialog';

describe('a form in a dialog', () => {
  const form = new FormGroup({ reason: new FormControl('Moved away', { nonNullable: true }) });

  beforeEach(() => {
    const { prototype } = HTMLDialogElement;
    prototype.showModal = function () {
      this.open = true;
    };
    prototype.close = function () {
      this.open = false;
    };
    TestBed.configureTestingModule({
      providers: [
        { provide: LocalizationService, useValue: { instant: (key: string) => key } },
        { provide: HttpErrorReporterService, useValue: { reportError: vi.fn() } },
      ],
    });
  });

  async function opened() {
    const fixture = TestBed.createComponent(FormDialog);
    fixture.componentRef.setInput('formGroup', form);
    fixture.componentRef.setInput('title', 'Reject');
    fixture.componentRef.setInput('action', 'Reject');
    await fixture.whenStable();
    const dialog = (fixture.nativeElement as HTMLElement).querySelector('dialog');
    return { sender: fixture.componentInstance, dialog: dialog! };
  }

  it('stays open with what was typed when the host refuses it, and says why', async () => {
    const { sender, dialog } = await opened();
    const validationErrors = [{ message: 'Too short', members: ['reason'] }];
    const error = { message: 'Your request is not valid.', validationErrors };

    sender.send(
      throwError(() => new HttpErrorResponse({ status: 400, error: { error } })),
      {},
      () => undefined,
    );

    expect(dialog.open).toBe(true);
    expect(form.controls.reason.value).toBe('Moved away');
    expect(form.controls.reason.errors).toEqual({ server: 'Too short' });
  });

  it('cannot be sent when nothing would come of it', async () => {
    const fixture = TestBed.createComponent(FormDialog);
    const sent = vi.fn();
    fixture.componentInstance.submitted.subscribe(sent);
    for (const name of ['title', 'action']) fixture.componentRef.setInput(name, 'Move');
    fixture.componentRef.setInput('formGroup', new FormGroup({}));
    fixture.componentRef.setInput('pointless', true);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;

    element.querySelector('form')!.dispatchEvent(new Event('submit'));

    expect(element.querySelector<HTMLButtonElement>('button[type=submit]')!.disabled).toBe(true);
    expect(sent).not.toHaveBeenCalled();
  });

  it('closes when the host has agreed, and never by a tap beside it', async () => {
    const { sender, dialog } = await opened();
    const done = vi.fn();

    expect(dialog.hasAttribute('closedby')).toBe(false);
    sender.send(of('saved'), {}, done);

    expect(done).toHaveBeenCalledWith('saved');
    expect(dialog.open).toBe(false);
  });
});
