/** Which field a broken rule of registering is about. */
export const registerRules = {
  AlreadyMember: 'email',
  ApplicationUnderWay: 'email',
  JoiningRefused: 'email',
  EmailInvalid: 'email',
  PlanClosed: 'planId',
  DecidedByAssociation: 'planId',
  PaymentDay: 'paidOn',
  AmountDiffers: 'paidOn',
  PaymentNotYours: 'reference',
};

/** Broken rules about the chapters: the first of them says it. */
export const chapterRules = [
  'ChapterNotOpen',
  'ChapterNeeded',
  'TooManyChapters',
  'OutsideYourChapters',
];

/** Where somebody is found who cannot be registered again. */
export const whereFound: Record<string, { path: string; text: string; show?: string }> = {
  AlreadyMember: { path: '/console/members', text: '::Register:ShowMember' },
  JoiningRefused: { path: '/console/members', text: '::Register:ShowMember' },
  ApplicationUnderWay: {
    path: '/console/applications',
    text: '::Register:ShowApplication',
    show: 'all',
  },
};
