import type { Texts } from '@shared/texts/texts';
import { dayPart, greeting } from './greeting';

const texts = { t: (key: string, ...args: string[]) => [key, ...args].join(' ') } as Texts;

describe('a greeting', () => {
  it('goes by the time of day', () => {
    expect([3, 4, 11, 12, 17, 18].map(dayPart)).toEqual([
      'evening',
      'morning',
      'morning',
      'afternoon',
      'afternoon',
      'evening',
    ]);
  });

  it('calls only those by name who have one', () => {
    expect(greeting(9, 'Nora', texts)).toBe('App:GreetingTo App:Good:morning Nora');
    expect(greeting(9, '', texts)).toBe('App:Good:morning');
  });
});
