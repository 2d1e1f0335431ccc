import type { MyProfile } from '@api';

export type ProfileStep =
  'profession' | 'company' | 'skills' | 'about' | 'town' | 'phone' | 'listing';

/** What a colleague would miss first, first. */
export function missingSteps(profile: MyProfile): ProfileStep[] {
  const checks: [ProfileStep, boolean][] = [
    ['profession', !!(profile.profession || profile.jobTitle)],
    ['skills', profile.skills.length >= 2],
    ['about', !!profile.about],
    ['company', !!profile.company],
    ['town', !!profile.town],
    ['phone', !!profile.phone],
    ['listing', (profile.visibility['listing'] ?? 'nobody') !== 'nobody'],
  ];
  return checks.filter(([, done]) => !done).map(([step]) => step);
}

export function completePercent(profile: MyProfile): number {
  return Math.round(((7 - missingSteps(profile).length) / 7) * 100);
}
