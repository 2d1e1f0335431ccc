/** The product's HTTP shapes. Regenerate from the running host with `npm run api`. */
export interface Money {
  minor: number;
  currency: string;
}

export interface PagedResult<T> {
  totalCount: number;
  items: T[];
}

export interface ValueCount {
  value: string;
  count: number;
}

// Administration
export interface AssociationPage {
  name: string;
  slug: string;
  tagline: string;
  description: string;
  accent: string;
  logoUrl?: string | null;
  currency: string;
  country: string;
  timeZone: string;
  culture: string;
  memberCount: number;
  publicMemberCount: number;
  townCount: number;
  joinedLastMonth: number;
  industries: ValueCount[];
  fromPrice?: Money | null;
  fromTermMonths?: number | null;
}

export interface ChangeBranding {
  name: string;
  tagline: string;
  description: string;
  accent: string;
}

export interface TodoLine {
  kind: string;
  count: number;
  oldestDays?: number | null;
  text: string;
  link: string;
}

export interface MonthOfJoins {
  month: string;
  joined: number;
  left: number;
}

export interface MonthOfIncome {
  month: string;
  amount: Money;
}

export interface ConsoleOverview {
  memberCount: number;
  joinedThisMonth: number;
  duesReceived: Money;
  duesReceivedYear: number;
  overdue: Money;
  overdueMembers: number;
  retentionPercent?: number | null;
  todo: TodoLine[];
  joinsPerMonth: MonthOfJoins[];
  incomePerMonth: MonthOfIncome[];
  renewalsNext90: { members: number; amount: Money };
}

export interface RosterLine {
  memberId: string;
  name: string;
  email: string;
  company?: string | null;
  town?: string | null;
  standing: string;
  planName?: string | null;
  memberSince?: string | null;
  paidThrough?: string | null;
  lastPaid?: Money | null;
}

// Members
export type Audience = 'nobody' | 'members' | 'public';

export interface MyProfile {
  id: string;
  firstName: string;
  lastName: string;
  email: string;
  phone?: string | null;
  company?: string | null;
  jobTitle?: string | null;
  profession?: string | null;
  town?: string | null;
  postcode?: string | null;
  website?: string | null;
  about?: string | null;
  industries: string[];
  skills: string[];
  visibility: Record<string, Audience>;
  concurrencyStamp: string;
}

// Billing
export type InvoiceStatus = 'draft' | 'open' | 'paid' | 'void';

export interface InvoiceLine {
  id: string;
  number?: string | null;
  title: string;
  amount: Money;
  status: InvoiceStatus;
  issuedOn?: string | null;
  paidOn?: string | null;
}

export interface InvoiceRow extends InvoiceLine {
  payerName: string;
  payerEmail: string;
}

// Dues
export type PlanKind = 'anniversary' | 'calendar';
export type Proration = 'none' | 'monthly' | 'daily';
export type ApplicationState =
  'awaitingPayment' | 'awaitingApproval' | 'member' | 'rejected' | 'withdrawn';
export type PaymentState = 'none' | 'open' | 'processing' | 'declined' | 'paid';

export interface PlanCard {
  id: string;
  name: string;
  description: string;
  price: Money;
  termMonths: number;
  kind: PlanKind;
  proration: Proration;
  welcomeFee?: Money | null;
  taxPercent?: number | null;
  needsApproval: boolean;
}

export interface PlanDetails extends PlanCard {
  isOpen: boolean;
  concurrencyStamp: string;
}

export interface QuoteLine {
  kind: 'dues' | 'welcomeFee';
  title: string;
  reason?: string | null;
  amount: Money;
}

export interface Quote {
  planId: string;
  lines: QuoteLine[];
  tax?: Money | null;
  taxPercent?: number | null;
  total: Money;
  runsFrom: string;
  runsTo: string;
  renewsFor: Money;
  sentence: string;
}

export interface SubmitApplication {
  requestId: string;
  planId: string;
  firstName: string;
  lastName: string;
  email: string;
  phone?: string;
  company?: string;
  profession?: string;
  town?: string;
  postcode?: string;
  message?: string;
  consent: boolean;
}

export interface ApplicationReceipt {
  applicationId: string;
  key: string;
  state: ApplicationState;
  checkoutUrl?: string | null;
}

export interface ApplicationStatus {
  id: string;
  state: ApplicationState;
  firstName: string;
  planName: string;
  quote: Quote;
  payment: PaymentState;
  declineReason?: string | null;
  paidThrough?: string | null;
  invoiceNumber?: string | null;
  receiptUrl?: string | null;
  decidedReason?: string | null;
}

export interface CheckoutLink {
  url: string;
}

export interface TermLine {
  from: string;
  to: string;
  planName: string;
  price: Money;
}

export interface MyMembership {
  standing: string;
  sentence: string;
  planName?: string | null;
  memberSince?: string | null;
  paidThrough?: string | null;
  renewal: { possible: boolean; from?: string | null; quote?: Quote | null };
  terms: TermLine[];
}

export interface ApplicationRow {
  id: string;
  name: string;
  email: string;
  company?: string | null;
  planName: string;
  state: ApplicationState;
  submittedOn: string;
  waitingDays: number;
  message?: string | null;
  price: Money;
}

// Directory
export type DirectorySorting = 'relevance' | 'name' | 'joined';

export interface DirectoryCard {
  id: string;
  name: string;
  nameHtml: string;
  jobTitle?: string | null;
  profession?: string | null;
  company?: string | null;
  town?: string | null;
  industries: string[];
  skills: string[];
  snippet?: string | null;
  initials: string;
  hue: number;
  memberSince?: string | null;
  highlights: Record<string, string>;
}

export interface DirectoryFacetValue {
  value: string;
  count: number;
  selected: boolean;
}

export interface DirectoryFacet {
  name: 'town' | 'industry' | 'skill';
  values: DirectoryFacetValue[];
}

export interface DirectoryPage {
  totalCount: number;
  items: DirectoryCard[];
  facets: DirectoryFacet[];
  understoodAs?: string | null;
  query: string;
}

export interface DirectoryProfile {
  id: string;
  name: string;
  initials: string;
  hue: number;
  jobTitle?: string | null;
  profession?: string | null;
  company?: string | null;
  town?: string | null;
  email?: string | null;
  phone?: string | null;
  website?: string | null;
  about?: string | null;
  industries: string[];
  skills: string[];
  memberSince?: string | null;
}
