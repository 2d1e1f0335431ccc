// Generated from the host's OpenAPI document by `npm run api`. Do not edit.

export const addWalkIn = {
  firstName: 80,
  lastName: 80,
  company: 120,
  profession: 120,
};

export const amendSheet = {
  reason: 500,
};

export const answerForMember = {
  note: 300,
  substitute: 160,
};

export const answerMeeting = {
  note: 300,
  substitute: 160,
};

export const applyForMembership = {
  message: 2000,
  firstName: 80,
  lastName: 80,
  email: 254,
  phone: 40,
  company: 120,
  profession: 120,
  town: 120,
  postcode: 16,
};

export const askForLeave = {
  reason: 500,
};

export const askToFound = {
  name: 128,
};

export const cancelMeeting = {
  reason: 500,
};

export const changeBranding = {
  name: 128,
  tagline: 256,
  description: 2000,
  accent: 7,
};

export const changeMeeting = {
  title: 120,
  description: 2000,
  place: 200,
  link: 500,
  zone: 64,
  rule: 200,
  holidayRegion: 8,
};

export const changePasswordInput = {
  currentPassword: 128,
  newPassword: 128,
};

export const connectAccount = {
  account: 69,
};

export const correctBusiness = {
  reason: 500,
};

export const decideUsualRegion = {
  code: 8,
};

export const declineLeave = {
  answer: 500,
};

export const enterLeave = {
  reason: 500,
};

export const expelMember = {
  reason: 500,
};

export const followUpMyVisitor = {
  note: 1000,
};

export const followUpVisitor = {
  note: 1000,
};

export const foundAssociation = {
  password: 128,
  name: 128,
};

export const foundChapter = {
  name: 120,
  slug: 60,
  town: 120,
  postcodes: 33,
  description: 4000,
  meets: 200,
};

export const identityRoleCreateDto = {
  name: 256,
};

export const identityRoleUpdateDto = {
  name: 256,
};

export const identityUserCreateDto = {
  password: 128,
  userName: 256,
  name: 64,
  surname: 64,
  email: 256,
  phoneNumber: 16,
};

export const identityUserUpdateDto = {
  password: 128,
  userName: 256,
  name: 64,
  surname: 64,
  email: 256,
  phoneNumber: 16,
};

export const inviteVisitor = {
  firstName: 80,
  lastName: 80,
  email: 254,
  message: 1000,
};

export const keepInTouch = {
  note: 1000,
};

export const liftBan = {
  reason: 500,
};

export const listRoster = {
  filter: 100,
  town: 256,
  sorting: 64,
};

export const makeOffer = {
  what: 160,
  tags: 40,
  industries: 40,
  town: 120,
};

export const noteOutcome = {
  text: 500,
};

export const noteTouch = {
  text: 2000,
};

export const offerHelp = {
  message: 500,
};

export const offerPlan = {
  name: 80,
  description: 500,
};

export const passOnIntroduction = {
  recommendation: 600,
};

export const pauseSuggestion = {
  key: 120,
};

export const paymentInHand = {
  reference: 64,
};

export const planFollowUp = {
  text: 500,
};

export const postAsk = {
  what: 160,
  forWhom: 160,
  tags: 40,
  industry: 40,
  town: 120,
};

export const prepareReferral = {
  personName: 160,
  company: 120,
  email: 254,
  phone: 40,
  need: 1000,
};

export const previewAnnouncement = {
  text: 20000,
};

export const previewSeries = {
  title: 120,
  description: 2000,
  place: 200,
  link: 500,
  zone: 64,
  rule: 200,
  holidayRegion: 8,
};

export const receivePayment = {
  reference: 64,
};

export const recordBusiness = {
  note: 500,
};

export const refundPayment = {
  reason: 512,
};

export const registerDto = {
  userName: 256,
  emailAddress: 256,
  password: 128,
};

export const registerMember = {
  firstName: 80,
  lastName: 80,
  email: 254,
  phone: 40,
  company: 120,
  profession: 120,
  town: 120,
  postcode: 16,
};

export const registerVisit = {
  firstName: 80,
  lastName: 80,
  email: 254,
  phone: 40,
  company: 120,
  profession: 120,
  town: 120,
  key: 100,
};

export const rejectApplication = {
  reason: 1000,
};

export const renameRosterGroup = {
  name: 80,
};

export const reportReferral = {
  note: 500,
};

export const resetPasswordDto = {
  password: 128,
};

export const reviseAnnouncement = {
  subject: 150,
  text: 20000,
};

export const reviseAsk = {
  what: 160,
  forWhom: 160,
  tags: 40,
  industry: 40,
  town: 120,
};

export const reviseChapter = {
  name: 120,
  slug: 60,
  town: 120,
  postcodes: 33,
  description: 4000,
  meets: 200,
};

export const reviseMyProfile = {
  firstName: 80,
  lastName: 80,
  email: 254,
  phone: 40,
  company: 120,
  jobTitle: 120,
  profession: 120,
  town: 120,
  postcode: 16,
  website: 200,
  about: 2000,
  industries: 40,
  skills: 40,
};

export const reviseOffer = {
  what: 160,
  tags: 40,
  industries: 40,
  town: 120,
};

export const revisePlan = {
  name: 80,
  description: 500,
};

export const reviseProfile = {
  firstName: 80,
  lastName: 80,
  email: 254,
  phone: 40,
  company: 120,
  jobTitle: 120,
  profession: 120,
  town: 120,
  postcode: 16,
  website: 200,
  about: 2000,
  industries: 40,
  skills: 40,
};

export const reviseReferral = {
  personName: 160,
  company: 120,
  email: 254,
  phone: 40,
  need: 1000,
};

export const reviseSearchWords = {
  text: 8000,
};

export const saveRosterGroup = {
  name: 80,
  filter: 100,
  town: 256,
};

export const saveSearch = {
  name: 80,
  query: 256,
};

export const scheduleMeetings = {
  title: 120,
  description: 2000,
  place: 200,
  link: 500,
  zone: 64,
  rule: 200,
  holidayRegion: 8,
};

export const sendFollowUp = {
  text: 2000,
};

export const sendPasswordResetCodeDto = {
  email: 256,
};

export const sendTestEmailInput = {
  subject: 256,
  body: 10000,
};

export const setHoliday = {
  name: 80,
};

export const sheetLine = {
  substitute: 160,
  note: 300,
};

export const suspendMember = {
  reason: 500,
};

export const tenantCreateDto = {
  adminEmailAddress: 256,
  adminPassword: 128,
  name: 64,
};

export const tenantUpdateDto = {
  name: 64,
};

export const updateEmailSettingsDto = {
  smtpHost: 256,
  smtpUserName: 1024,
  smtpPassword: 1024,
  smtpDomain: 1024,
  defaultFromAddress: 1024,
  defaultFromDisplayName: 1024,
};

export const updateProfileDto = {
  userName: 256,
  email: 256,
  name: 64,
  surname: 64,
  phoneNumber: 16,
};

export const wishIntroduction = {
  context: 600,
  benefit: 600,
};

export const writeAnnouncement = {
  subject: 150,
  text: 20000,
};

export const writeInThread = {
  text: 2000,
};
