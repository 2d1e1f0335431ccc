import type { MyProfile } from '@api';

/** Which field a broken rule of a profile is about. */
export const profileRules = {
  NameMissing: 'firstName',
  EmailInvalid: 'email',
  EmailTaken: 'email',
  EmailIsForSigningIn: 'email',
  PhoneInvalid: 'phone',
  WebsiteInvalid: 'website',
  WebsiteTooLong: 'website',
  TooManyIndustries: 'industries',
  TooManySkills: 'skills',
};

/** What of a profile is revised: whose it is the address says, and who may is not up to the client. */
export function revisionOf(profile: MyProfile) {
  const { id: _id, mayEdit: _mayEdit, lastChange: _lastChange, ...revision } = profile;
  return revision;
}
