import { highlightedTags, personLineHtml } from './highlights';

const unsaid = { jobTitle: null, profession: null, company: null };
const nobody = { ...unsaid, skills: [], industries: [], highlights: {} };

describe('the line under a name', () => {
  it('says what the person does and where', () => {
    expect(personLineHtml({ ...nobody, jobTitle: 'Partner', company: 'Brandt & Soto' })).toBe(
      'Partner, Brandt &amp; Soto',
    );
    expect(personLineHtml({ ...nobody, profession: 'Notary' })).toBe('Notary');
  });

  it('adds the profession when that is what was searched for', () => {
    const person = { ...nobody, jobTitle: 'Partner', profession: 'Notary' };

    expect(personLineHtml(person)).toBe('Partner');
    expect(personLineHtml({ ...person, highlights: { profession: '<mark>Notary</mark>' } })).toBe(
      'Partner, <mark>Notary</mark>',
    );
  });
});

describe('the tags of a person', () => {
  it('show first what was found', () => {
    const person = {
      ...unsaid,
      skills: ['gardens', 'roof greening'],
      industries: ['Design'],
      highlights: { skills: '<mark>roof</mark> greening' },
    };

    expect(highlightedTags(person)).toEqual(['<mark>roof</mark> greening', 'gardens', 'Design']);
  });
});
