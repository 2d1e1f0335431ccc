import { FormBuilder } from '@angular/forms';
import type { PlanDetails } from '@api';
import { planForm, toDraft } from './plan-form';

const plan: PlanDetails = {
  id: '1',
  name: 'Member',
  description: 'One person.',
  price: { minor: 24000, currency: 'EUR' },
  termMonths: 12,
  kind: 'calendar',
  proration: 'monthly',
  welcomeFee: { minor: 2550, currency: 'EUR' },
  taxPercent: 19,
  needsApproval: false,
  isOpen: true,
  concurrencyStamp: 'x',
};

describe('the plan editor', () => {
  it('gives back what it was given', () => {
    const { id, concurrencyStamp, ...draft } = plan;

    expect([id, concurrencyStamp]).toEqual(['1', 'x']);
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

  it('refuses a price that is none', () => {
    const form = planForm(new FormBuilder(), null, 'EUR');
    form.patchValue({ name: 'New', price: 'a lot' });

    expect(form.controls.price.errors).toEqual({ amount: true });
  });
});
