import type { MyMembership, MyProfile } from '@api';
import type { IconName } from '@shared/icons/names';
import { missingSteps } from '../members/profile/completeness';

export interface NextStep {
  key: string;
  icon: IconName;
  link: string;
}

const atMost = 3;

/** First what keeps the membership alive, then what makes colleagues find the person. */
export function nextSteps(profile?: MyProfile, membership?: MyMembership): NextStep[] {
  const dues: NextStep[] = membership?.renewal.possible
    ? [{ key: 'renew', icon: 'id-card', link: '/membership' }]
    : [];
  const gaps = profile ? missingSteps(profile) : [];
  const own = gaps.map((key): NextStep => ({
    key,
    icon: key === 'listing' ? 'eye' : 'pencil',
    link: '/profile',
  }));
  return [...dues, ...own].slice(0, atMost);
}
