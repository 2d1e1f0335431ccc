import { TestBed } from '@angular/core/testing';
import { addDays, today } from '@shared/civil-days';
import { Texts } from '@shared/texts/texts';
import { StandingPill } from './standing';

const words = {
  'Standing:grace': 'Grace',
  'Standing:graceLeft:one': 'Grace, {0} day left',
  'Standing:graceLeft:other': 'Grace, {0} days left',
  'Standing:suspended': 'Suspended',
  'Standing:suspendedUntil': 'Suspended to {0}',
  'Standing:lapsed': 'Lapsed',
};

function said(standing: string, until?: string): string {
  TestBed.inject(Texts).use(words);
  const pill = TestBed.createComponent(StandingPill);
  pill.componentRef.setInput('standing', standing);
  pill.componentRef.setInput('until', until);
  pill.detectChanges();
  return (pill.nativeElement as HTMLElement).textContent.trim();
}

describe('the word of a standing', () => {
  it('says how many days of grace are left, today among them', () => {
    expect(said('grace', today())).toBe('Grace, 1 day left');
    expect(said('grace', addDays(today(), 11))).toBe('Grace, 12 days left');
  });

  it('says to when somebody is suspended, where that has an end', () => {
    expect(said('suspended', '2026-12-01')).toBe('Suspended to 1 Dec 2026');
    expect(said('suspended')).toBe('Suspended');
  });

  it('leaves out the end of what nobody waits for', () => {
    expect(said('lapsed', '2027-12-31')).toBe('Lapsed');
  });
});
