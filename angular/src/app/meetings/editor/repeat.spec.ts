import { moved, readRule, type Repeat, repeatOn, toRule } from './repeat';

const thursday = '2026-12-03';
const choose = (choices: Partial<Repeat>) => ({ ...repeatOn(thursday, 'weekly'), ...choices });

describe('a rule for repeating', () => {
  it('is written from plain choices', () => {
    expect(toRule(repeatOn(thursday), thursday)).toBeNull();
    expect(toRule(choose({}), thursday)).toBe('FREQ=WEEKLY;BYDAY=TH');
    expect(toRule(choose({ weekdays: [3, 0], every: 2 }), thursday)).toBe(
      'FREQ=WEEKLY;BYDAY=MO,TH;INTERVAL=2',
    );
    expect(toRule(choose({ kind: 'monthlyWeekday', ends: 'after', count: 6 }), thursday)).toBe(
      'FREQ=MONTHLY;BYDAY=1TH;COUNT=6',
    );
    expect(toRule(choose({ kind: 'monthlyDay', ends: 'on', until: '2027-12-31' }), thursday)).toBe(
      'FREQ=MONTHLY;BYMONTHDAY=3;UNTIL=20271231',
    );
  });

  it('is read as the choices that it was written from', () => {
    const rules = [
      'FREQ=WEEKLY;BYDAY=TH',
      'FREQ=WEEKLY;BYDAY=MO,TH;INTERVAL=2;UNTIL=20271231',
      'FREQ=MONTHLY;BYDAY=-1TH',
      'FREQ=MONTHLY;BYDAY=1TH;INTERVAL=3;COUNT=8',
      'FREQ=MONTHLY;BYMONTHDAY=3',
    ];

    for (const rule of rules) expect(toRule(readRule(rule, thursday), thursday)).toBe(rule);
  });

  it('that the choices cannot say stays as it is written', () => {
    const rules = ['FREQ=YEARLY;BYMONTH=6', 'FREQ=MONTHLY;BYDAY=2TU,4TU', 'FREQ=DAILY'];

    for (const rule of rules) {
      expect(readRule(rule, thursday).kind).toBe('own');
      expect(toRule(readRule(rule, thursday), thursday)).toBe(rule);
    }
  });

  it('follows a date that moves, unless it says more than the date', () => {
    expect(moved(choose({}), thursday, '2026-12-15')).toMatchObject({ weekdays: [1], nth: 3 });
    expect(moved(choose({ weekdays: [0, 3] }), thursday, '2026-12-15').weekdays).toEqual([0, 3]);
    expect(repeatOn('2026-12-31').nth).toBe(-1);
  });
});
