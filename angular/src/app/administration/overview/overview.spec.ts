import type { Texts } from '@shared/texts/texts';
import { total } from './charts';
import { insideLink, todoView } from './todo';

const known = ['Overview:Todo:applications:other', 'Overview:Do:applications'];
const texts = {
  t: (key: string) => (known.includes(key) ? `text of ${key}` : key),
  count: (key: string, count: number) => `${count} ${key}`,
} as Texts;

describe('a line of work', () => {
  it('speaks with the words of its kind, the reason below', () => {
    const line = {
      kind: 'applications',
      count: 7,
      oldestDays: 4,
      text: 'Oldest waits.',
      link: '/app/console/applications',
    };

    expect(todoView(line, texts)).toMatchObject({
      title: '7 Overview:Todo:applications',
      detail: 'Oldest waits.',
      age: '4 Overview:Days',
      button: 'text of Overview:Do:applications',
      path: '/console/applications',
    });
  });

  it('of an unknown kind says what the server says', () => {
    const line = { kind: 'comets', count: 1, oldestDays: null, text: 'A comet comes.', link: '/' };

    expect(todoView(line, texts)).toMatchObject({ title: 'A comet comes.', detail: '', age: null });
  });

  it('leads inside the console, filters included', () => {
    expect(insideLink('/app/console/members?standing=lapsed')).toEqual({
      path: '/console/members',
      query: { standing: 'lapsed' },
    });
    expect(insideLink('/console/applications?state=all').query).toEqual({ show: 'all' });
    expect(insideLink('/console/members?standing=active&standing=activeNew').query).toEqual({
      standing: ['active', 'activeNew'],
    });
    expect(insideLink('/console').path).toBe('/console');
    expect(insideLink('/app').path).toBe('/');
    expect(insideLink('/apples').path).toBe('/apples');
  });
});

describe('the overview', () => {
  it('adds up the months', () => {
    const months = [
      { month: '2026-10', joined: 3, left: 1 },
      { month: '2026-11', joined: 4, left: 0 },
    ];

    expect(total(months)).toEqual({ joined: 7, left: 1 });
  });
});
