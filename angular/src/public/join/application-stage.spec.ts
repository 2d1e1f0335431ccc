import { nextLook, stageOf } from './application-stage';

const awaiting = (payment: 'none' | 'open' | 'processing' | 'declined' | 'paid') =>
  ({ state: 'awaitingPayment', payment }) as const;

describe('an application on the way back from the payment page', () => {
  it('waits a moment for the answer before it says that nothing was paid', () => {
    expect(stageOf(awaiting('open'), 0, true)).toBe('processing');
    expect(stageOf(awaiting('open'), 7_000, true)).toBe('open');
    expect(stageOf(awaiting('open'), 0, false)).toBe('open');
  });

  it('is never a half member: paid but not yet entered is still under way', () => {
    expect(stageOf(awaiting('paid'), 1_000, true)).toBe('processing');
    expect(stageOf({ state: 'member', payment: 'paid' }, 1_000, true)).toBe('member');
  });

  it('says so when the answer takes long', () => {
    expect(stageOf(awaiting('processing'), 120_000, true)).toBe('slow');
    expect(nextLook('slow', 120_000)).toBeNull();
  });

  it('tells a declined payment at once to whoever has not paid after it', () => {
    expect(stageOf(awaiting('declined'), 0, false)).toBe('declined');
  });

  it('takes no earlier card for the one that has just paid', () => {
    expect(stageOf(awaiting('declined'), 0, true)).toBe('processing');
    expect(stageOf(awaiting('declined'), 7_000, true)).toBe('declined');
    expect(nextLook('declined', 7_000)).toBe(5_000);
    expect(nextLook('declined', 200_000)).toBeNull();
  });

  it('looks often at first and then less', () => {
    expect(nextLook('processing', 0)).toBe(700);
    expect(nextLook('processing', 60_000)).toBe(4_000);
    expect(nextLook('open', 200_000)).toBeNull();
  });
});
