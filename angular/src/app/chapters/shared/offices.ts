import type { OfficeBasis, OfficePeriod, OfficerRole } from '@api';

export const officerRoles: readonly OfficerRole[] = [
  'president',
  'vicePresident',
  'secretary',
  'treasurer',
  'membershipChair',
  'visitorHost',
  'observer',
];

export const officeBases: readonly OfficeBasis[] = ['elected', 'appointed', 'acting'];

export const officePeriods: readonly OfficePeriod[] = ['present', 'endsSoon', 'past'];
