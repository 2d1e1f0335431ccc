import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { ApplyForMembership } from '@api';
import { toProblem } from '@shared/problem/problem';
import { Api } from '../core/api';
import { RequestFailed } from '../core/request';
import { DetailsPage } from './details-page';

const price = { minor: 6500, currency: 'EUR' };
const plan = { id: 'member', name: 'Member', price, termMonths: 12, needsApproval: false };
const quote = { planId: 'member', lines: [], total: price, renewsFor: price, sentence: '' };

async function open(apply: (application: ApplyForMembership) => Promise<unknown>) {
  const api = { plans: async () => [plan], quote: async () => quote, apply };
  TestBed.configureTestingModule({
    providers: [provideRouter([]), { provide: Api, useValue: api }],
  });
  const fixture = TestBed.createComponent(DetailsPage);
  fixture.componentRef.setInput('planId', 'member');
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const type = (name: string, value: string) => {
    const input = page.querySelector<HTMLInputElement>(`[name=${name}]`)!;
    input.value = value;
    input.dispatchEvent(new Event('input'));
  };
  const send = async () => {
    page.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await fixture.whenStable();
  };
  const fill = () => {
    Object.entries({ firstName: 'Zoë', lastName: 'Öz', email: 'zoe@example.org' }).forEach(pair =>
      type(...pair),
    );
    page.querySelector<HTMLInputElement>('[name=consent]')!.click();
  };
  return { page, send, fill };
}

describe('the details of who is joining', () => {
  beforeEach(() => sessionStorage.clear());

  it('are not sent before what is needed is there, and each field says what is missing', async () => {
    const apply = vi.fn();
    const { page, send } = await open(apply);

    await send();

    expect(apply).not.toHaveBeenCalled();
    expect(page.querySelectorAll('[aria-invalid="true"]')).toHaveLength(4);
  });

  it('stay where they were typed when the host refuses one of them', async () => {
    const envelope = { error: { validationErrors: [{ message: 'Taken.', members: ['email'] }] } };
    const { page, send, fill } = await open(() =>
      Promise.reject(new RequestFailed(toProblem(400, envelope))),
    );
    fill();

    await send();

    expect(page.querySelector('#field-email-error')?.textContent).toContain('Taken.');
    expect(page.querySelector<HTMLInputElement>('[name=email]')?.value).toBe('zoe@example.org');
    expect(page.querySelector<HTMLInputElement>('[name=consent]')?.checked).toBe(true);
  });

  it('are sent once, however often the button is pressed', async () => {
    const sent: ApplyForMembership[] = [];
    const { send, fill } = await open(application => {
      sent.push(application);
      return new Promise(() => undefined);
    });
    fill();

    await send();
    await send();

    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ planId: 'member', firstName: 'Zoë', consent: true });
  });
});
