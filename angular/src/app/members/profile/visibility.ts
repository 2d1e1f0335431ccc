import type { Audience, DirectoryProfile, MyChapter, MyProfile } from '@api';
import type { IconName } from '@shared/icons/names';

/** From nobody to everybody: each includes the ones before it. */
export const audiences = ['nobody', 'connections', 'chapter', 'members', 'public'] as const;

export const audienceIcons: Record<Audience, IconName> = {
  nobody: 'lock',
  connections: 'handshake',
  chapter: 'network',
  members: 'users',
  public: 'globe',
};

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

/** Somebody who may be in an audience. */
export type AudienceMember = Exclude<Audience, 'nobody'>;

const reach = (audience: Audience) => audiences.indexOf(audience);

export function audiencesUpTo(widest: Audience): Audience[] {
  return audiences.slice(0, reach(widest) + 1);
}

/** Never more people see a field than see the person at all. */
export function audienceOf(profile: MyProfile, field: VisibleField): Audience {
  const listing = profile.visibility['listing'] ?? 'nobody';
  const own = profile.visibility[field] ?? 'nobody';
  return reach(own) < reach(listing) ? own : listing;
}

/** The profile as somebody in the audience sees it, or null where the person does not show to them. */
export function seenBy(
  viewer: AudienceMember,
  profile: MyProfile,
  chapters: readonly SeenChapter[] = [],
): DirectoryProfile | null {
  if (reach(profile.visibility['listing'] ?? 'nobody') < reach(viewer)) return null;
  const shows = (field: VisibleField) => reach(audienceOf(profile, field)) >= reach(viewer);
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
    homeChapter: seenChapters.find(({ isPrimary }) => isPrimary)?.name ?? null,
    memberSince: null,
    firstJoined: null,
  };
}
