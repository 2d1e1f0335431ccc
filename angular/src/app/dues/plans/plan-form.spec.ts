import { FormBuilder } from '@angular/forms';
import type { PlanDetails } from '@api';
import type { PlanDraft } from '../dues-api';
import { planForm, toDraft } from './plan-form';

const draft: PlanDraft = {
  name: 'Member',
  description: 'One person.',
  price: { minor: 24000, currency: 'EUR' },
  termMonths: 12,
  kind: 'calendar',
  proration: 'monthly',
  welcomeFee: { minor: 2550, currency: 'EUR' },
  taxPercent: 19,
  needsApproval: false,
  approver: 'association',
  chapterRule: 'atLeastOne',
  includedChapters: 2,
  furtherChapterPrice: { minor: 6000, currency: 'EUR' },
  isOpen: true,
  boundaryMonth: 4,
  boundaryDay: 1,
  rolloverMonth: 1,
  rolloverDay: 15,
  shortStubDays: 30,
  sortOrder: 2,
};

const plan: PlanDetails = {
  ...draft,
  id: '1',
  concurrencyStamp: 'x',
  lastChange: null,
  approver: 'association',
  chapterRule: 'atLeastOne',
  includedChapters: 2,
};

describe('the plan editor', () => {
  it('gives back what it was given', () => {
    expect(toDraft(planForm(new FormBuilder(), plan, 'EUR').getRawValue(), 'EUR')).toEqual(draft);
  });

  it('prorates only what runs by the calendar', () => {
    const form = planForm(new FormBuilder(), plan, 'EUR');
    form.patchValue({ kind: 'anniversary', welcomeFee: '' });

    expect(toDraft(form.getRawValue(), 'EUR')).toMatchObject({
      proration: 'none',
      welcomeFee: null,
    });
  });

  it('limits the number of chapters only where there may be several', () => {
    const form = planForm(new FormBuilder(), plan, 'EUR');
    form.patchValue({ chapterRule: 'exactlyOne' });

    expect(toDraft(form.getRawValue(), 'EUR')).toMatchObject({
      includedChapters: null,
      furtherChapterPrice: null,
    });
  });

  it('refuses a price that is none', () => {
    const form = planForm(new FormBuilder(), null, 'EUR');
    form.patchValue({ name: 'New', price: 'a lot' });

    expect(form.controls.price.errors).toEqual({ amount: true });
  });
});
