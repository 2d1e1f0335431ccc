import { TestBed } from '@angular/core/testing';
import type { MyAnswer } from '@api';
import { AnswerDetails } from './answer-details';

describe('guests and a note beside an answer', () => {
  const answer = (change: Partial<MyAnswer>) =>
    ({ reply: 'yes', guests: 0, note: null, seat: 'seated', ...change }) as MyAnswer;

  async function shown() {
    TestBed.overrideComponent(AnswerDetails, { set: { template: '' } });
    const fixture = TestBed.createComponent(AnswerDetails);
    fixture.componentRef.setInput('answer', answer({}));
    fixture.componentRef.setInput('mostGuests', 3);
    await fixture.whenStable();
    return { fixture, details: fixture.componentInstance };
  }

  it('are what is stored until somebody types', async () => {
    const { fixture, details } = await shown();

    fixture.componentRef.setInput('answer', answer({ guests: 1, note: 'Late' }));
    await fixture.whenStable();

    expect(details['form'].getRawValue()).toEqual({ guests: 1, note: 'Late' });
  });

  it('stay as they are being typed when the answer before comes back late', async () => {
    const { fixture, details } = await shown();
    details['form'].controls.guests.setValue(2);
    details['form'].controls.guests.markAsDirty();

    fixture.componentRef.setInput('answer', answer({}));
    await fixture.whenStable();

    expect(details['form'].controls.guests.value).toBe(2);
  });

  it('are what is stored again once they are saved', async () => {
    const { fixture, details } = await shown();
    details['form'].controls.note.setValue('  Late ');
    details['form'].markAsDirty();

    details['save']();
    fixture.componentRef.setInput('answer', answer({ note: 'Late' }));
    await fixture.whenStable();

    expect(details['form'].controls.note.value).toBe('Late');
  });
});
