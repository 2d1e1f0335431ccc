import type { Audience, MyProfile } from '@api';
import { completePercent, missingSteps } from './completeness';
import { audienceOf, audiences, audiencesUpTo, seenBy } from './visibility';

const profile: MyProfile = {
  id: '1',
  firstName: 'Amelia',
  lastName: 'Brandt',
  email: 'amelia@example.org',
  phone: '+49 160 5550123',
  company: 'Brandt & Soto',
  jobTitle: 'Partner',
  profession: 'Landscape architect',
  town: 'Upper Weir',
  postcode: '82467',
  website: null,
  about: 'Parks and riverbanks.',
  industries: ['Design'],
  skills: ['gardens', 'tenders'],
  visibility: {
    listing: 'public',
    email: 'members',
    phone: 'nobody',
    company: 'public',
    jobTitle: 'members',
  },
  concurrencyStamp: 'x',
  lastChange: null,
  mayEdit: true,
};

describe('who sees what of a profile', () => {
  it('shows each viewer only the fields meant for them', () => {
    const member = seenBy('members', profile);
    const visitor = seenBy('public', profile);

    expect(member).toMatchObject({ email: 'amelia@example.org', phone: null, jobTitle: 'Partner' });
    expect(visitor).toMatchObject({ name: 'Amelia Brandt', email: null, company: 'Brandt & Soto' });
  });

  it('lets the profession go with the job title', () => {
    expect(seenBy('members', profile)?.profession).toBe('Landscape architect');
    expect(seenBy('public', profile)?.profession).toBeNull();
  });

  it('never shows a field to more people than the person', () => {
    const hidden = {
      ...profile,
      visibility: { ...profile.visibility, listing: 'members' as const },
    };

    expect(audienceOf(hidden, 'company')).toBe('members');
    expect(seenBy('public', hidden)).toBeNull();
    expect(seenBy('members', hidden)).not.toBeNull();
  });

  it('shows to connections what the chapter sees, and to the chapter not what connections see', () => {
    const near = {
      ...profile,
      visibility: {
        ...profile.visibility,
        phone: 'connections' as const,
        town: 'chapter' as const,
      },
    };
    const of = (viewer: 'connections' | 'chapter' | 'members') => {
      const { phone, town } = seenBy(viewer, near)!;
      return [phone, town];
    };

    expect(of('connections')).toEqual(['+49 160 5550123', 'Upper Weir']);
    expect(of('chapter')).toEqual([null, 'Upper Weir']);
    expect(of('members')).toEqual([null, null]);
  });

  it('hides everything of somebody nobody shall find', () => {
    const nobody = { ...profile, visibility: { listing: 'nobody' as const } };

    expect(seenBy('members', nobody)).toBeNull();
  });
});

it('offers whoever is not the person only what shows less', () => {
  expect(audiencesUpTo('nobody')).toEqual(['nobody']);
  expect(audiencesUpTo('members')).toEqual(['nobody', 'connections', 'chapter', 'members']);
  expect(audiencesUpTo('public')).toEqual([...audiences]);
});

describe('the chapters of a profile', () => {
  const chapters = [
    { name: 'Upper Weir', isPrimary: true },
    { name: 'Linden', isPrimary: false },
  ];
  const shown = (audience: Audience) =>
    seenBy(
      'members',
      { ...profile, visibility: { ...profile.visibility, chapters: audience } },
      chapters,
    );

  it('are named with the home chapter', () => {
    expect(shown('members')).toMatchObject({
      chapters: ['Upper Weir', 'Linden'],
      homeChapter: 'Upper Weir',
    });
  });

  it('stay unsaid where the member wants it so', () => {
    expect(shown('nobody')?.chapters).toEqual([]);
    expect(shown('nobody')?.homeChapter).toBeNull();
  });
});

describe('a complete profile', () => {
  it('misses nothing', () => {
    expect(missingSteps(profile)).toEqual([]);
    expect(completePercent(profile)).toBe(100);
  });

  it('says first what colleagues would miss first', () => {
    const sparse = { ...profile, profession: null, jobTitle: '', skills: ['one'], phone: '' };

    expect(missingSteps(sparse)).toEqual(['profession', 'skills', 'phone']);
    expect(completePercent(sparse)).toBe(57);
  });
});
