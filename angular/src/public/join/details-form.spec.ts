import { applicationOf, faultsIn } from './details-form';

const amelia = { firstName: 'Amelia', lastName: 'Brandt', email: 'amelia@example.org' };

describe('the details of an applicant', () => {
  it('need a name, an address and the consent', () => {
    expect(Object.keys(faultsIn({}, false))).toEqual(['firstName', 'lastName', 'email', 'consent']);
    expect(faultsIn(amelia, true)).toEqual({});
  });

  it('say that an address is none', () => {
    expect(faultsIn({ ...amelia, email: 'amelia@' }, true)).toEqual({
      email: 'Public:Details:email:Invalid',
    });
  });

  it('are sent trimmed and without what was left empty', () => {
    const values = { ...amelia, company: ' Brandt & Soto ', phone: '  ', message: 'Hello' };

    expect(applicationOf('plan', values, false, ['mill'])).toEqual({
      planId: 'plan',
      ...amelia,
      company: 'Brandt & Soto',
      chapterIds: ['mill'],
      consent: true,
    });
    expect(applicationOf('plan', values, true, []).message).toBe('Hello');
  });
});
