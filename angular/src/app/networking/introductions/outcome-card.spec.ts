import { TestBed } from '@angular/core/testing';
import type { NotedOutcome } from '@api';
import { Api } from '../../core/api';
import { Problems } from '../../core/problems';
import { Toasts } from '../../core/toasts';
import { Deeds } from '../shared/deeds';
import { OutcomeCard } from './outcome-card';

describe('a word about what came of an introduction', () => {
  const noted = { kind: 'advice', text: 'A good hour', isShared: false } as NotedOutcome;

  async function shown() {
    TestBed.configureTestingModule({
      providers: [Api, Problems, Toasts, Deeds].map(provide => ({ provide, useValue: {} })),
    });
    TestBed.overrideComponent(OutcomeCard, { set: { template: '', styles: [], styleUrl: '' } });
    const fixture = TestBed.createComponent(OutcomeCard);
    const inputs = { introductionId: '7', noted, connector: 'Ida', other: 'Ben' };
    Object.entries(inputs).forEach(([name, value]) => fixture.componentRef.setInput(name, value));
    await fixture.whenStable();
    const card = fixture.componentInstance;
    card['form'].controls.text.setValue('Two good hours');
    card['form'].markAsDirty();
    return { fixture, card };
  }

  it('stays as it is being typed when the conversation is fetched anew', async () => {
    const { fixture, card } = await shown();

    fixture.componentRef.setInput('noted', { ...noted });
    await fixture.whenStable();

    expect(card['form'].controls.text.value).toBe('Two good hours');
  });

  it('is what is stored again for whoever thinks better of it', async () => {
    const { fixture, card } = await shown();

    card['cancel']();
    fixture.componentRef.setInput('noted', null);
    await fixture.whenStable();

    expect(card['form'].getRawValue()).toEqual({ outcome: null, text: '', isShared: false });
  });
});
