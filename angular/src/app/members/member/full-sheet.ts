import type { DirectoryProfile, MyProfile } from '@api';

/** Officers see every field, whatever the member shows to others. */
export function fullSheet(profile: MyProfile | undefined): DirectoryProfile | null {
  if (!profile) return null;
  const { id, jobTitle, profession, company, town, email, phone, website, about } = profile;
  const name = `${profile.firstName} ${profile.lastName}`.trim();
  const { industries, skills } = profile;
  return {
    id,
    name,
    initials: '',
    hue: 0,
    jobTitle,
    profession,
    company,
    town,
    email,
    phone,
    website,
    about,
    industries,
    skills,
    chapters: [],
    homeChapter: null,
    memberSince: null,
    firstJoined: null,
  };
}
