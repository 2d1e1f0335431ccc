import type { VisitPage } from '@api';
import { visitStage } from './visit-stage';

const visit = (change: Partial<VisitPage>, meeting = {}) =>
  ({
    state: 'registered',
    seat: 'seated',
    ...change,
    meeting: { state: 'scheduled', isOpen: true, ...meeting },
  }) as VisitPage;

describe('the page behind a visitor’s link', () => {
  it('asks who is invited, or has withdrawn, whether they come', () => {
    expect(visitStage(visit({ state: 'invited', seat: 'none' }))).toBe('form');
    expect(visitStage(visit({ state: 'withdrawn', seat: 'none' }))).toBe('form');
  });

  it('tells who is registered how it stands with their seat', () => {
    expect(visitStage(visit({}))).toBe('coming');
    expect(visitStage(visit({ seat: 'waiting' }))).toBe('waiting');
    expect(visitStage(visit({ seat: 'offered' }))).toBe('offered');
  });

  it('offers nothing for a meeting that is over or does not take place', () => {
    expect(visitStage(visit({}, { isOpen: false }))).toBe('over');
    expect(visitStage(visit({}, { state: 'cancelled', isOpen: false }))).toBe('off');
  });
});
