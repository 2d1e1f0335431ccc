import type { Audience, DirectoryProfile, MyChapter, MyProfile } from '@api';

/** What a member decides about one by one, in the order of the form. */
export const visibleFields = [
  'company',
  'jobTitle',
  'industries',
  'skills',
  'about',
  'town',
  'email',
  'phone',
  'website',
  'chapters',
  'plan',
] as const;

type SeenChapter = Pick<MyChapter, 'name' | 'isPrimary'>;

export type VisibleField = (typeof visibleFields)[number];

const reach: Record<Audience, number> = { nobody: 0, members: 1, public: 2 };

export function audiencesUpTo(widest: Audience): Audience[] {
  const all: Audience[] = ['nobody', 'members', 'public'];
  return all.filter(audience => reach[audience] <= reach[widest]);
}

/** Never more people see a field than see the person at all. */
export function audienceOf(profile: MyProfile, field: VisibleField): Audience {
  const listing = profile.visibility['listing'] ?? 'nobody';
  const own = profile.visibility[field] ?? 'nobody';
  return reach[own] < reach[listing] ? own : listing;
}

/** The profile as a member or a visitor sees it, or null where the person does not show to them. */
export function seenBy(
  viewer: 'members' | 'public',
  profile: MyProfile,
  chapters: readonly SeenChapter[] = [],
): DirectoryProfile | null {
  if (reach[profile.visibility['listing'] ?? 'nobody'] < reach[viewer]) return null;
  const shows = (field: VisibleField) => reach[audienceOf(profile, field)] >= reach[viewer];
  const seenChapters = shows('chapters') ? chapters : [];
  const name = `${profile.firstName} ${profile.lastName}`.trim();
  return {
    id: profile.id,
    name,
    initials: '',
    hue: 0,
    jobTitle: shows('jobTitle') ? profile.jobTitle : null,
    profession: shows('jobTitle') ? profile.profession : null,
    company: shows('company') ? profile.company : null,
    town: shows('town') ? profile.town : null,
    email: shows('email') ? profile.email : null,
    phone: shows('phone') ? profile.phone : null,
    website: shows('website') ? profile.website : null,
    about: shows('about') ? profile.about : null,
    industries: shows('industries') ? profile.industries : [],
    skills: shows('skills') ? profile.skills : [],
    chapters: seenChapters.map(({ name }) => name),
    homeChapter: seenChapters.find(({ isPrimary }) => isPrimary)?.name,
  };
}
