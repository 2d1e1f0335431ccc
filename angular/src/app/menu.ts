import { inject, provideAppInitializer } from '@angular/core';
import { type ABP, type eLayoutType, RoutesService } from '@abp/ng.core';
import type { IconName } from '@shared/icons/names';
import { policies } from './core/policies';

export const ownGroup = '::Menu:AsMember';
const administration = 'AbpUiNavigation::Menu:Administration';

interface Entry {
  path: string;
  name: string;
  icon: IconName;
  policy?: string;
}

const work: Entry[] = [
  {
    path: '/console',
    name: '::Menu:Overview',
    icon: 'house',
    policy: `${policies.overview} || ${policies.todo}`,
  },
  { path: '/console/members', name: '::Menu:Members', icon: 'users', policy: policies.roster },
  {
    path: '/console/applications',
    name: '::Menu:Applications',
    icon: 'inbox',
    policy: policies.applications,
  },
  {
    path: '/console/meetings',
    name: '::Menu:ConsoleMeetings',
    icon: 'calendar',
    policy: policies.meetings,
  },
  {
    path: '/console/visitors',
    name: '::Menu:ConsoleVisitors',
    icon: 'user-plus',
    policy: policies.visitors,
  },
  {
    path: '/console/announcements',
    name: '::Menu:Announcements',
    icon: 'mail',
    policy: policies.mail,
  },
  {
    path: '/console/invoices',
    name: '::Menu:Invoices',
    icon: 'credit-card',
    policy: policies.invoices,
  },
  {
    path: '/console/chapters',
    name: '::Menu:Chapters',
    icon: 'network',
    policy: policies.chapters,
  },
  { path: '/console/plans', name: '::Menu:Plans', icon: 'layers', policy: policies.plans },
];

const own: Entry[] = [
  { path: '/home', name: '::Menu:Home', icon: 'house' },
  {
    path: '/meetings',
    name: '::Menu:MyMeetings',
    icon: 'calendar',
    policy: policies.ownMeetings,
  },
  { path: '/directory', name: '::Menu:People', icon: 'users', policy: policies.directory },
  { path: '/follow-up', name: '::Menu:FollowUp', icon: 'message-circle', policy: policies.network },
  { path: '/asks', name: '::Menu:Asks', icon: 'hand-helping', policy: policies.network },
  {
    path: '/introductions',
    name: '::Menu:Introductions',
    icon: 'waypoints',
    policy: policies.network,
  },
  { path: '/referrals', name: '::Menu:Referrals', icon: 'handshake', policy: policies.network },
  { path: '/chapters', name: '::Menu:MyChapters', icon: 'network', policy: policies.ownChapters },
  { path: '/profile', name: '::Menu:Profile', icon: 'user-round' },
  { path: '/membership', name: '::Menu:Membership', icon: 'id-card' },
];

/** Icons of the stock pages, which name theirs in a font that we do not load. */
export const stockIcons: Record<string, IconName> = {
  'AbpIdentity::Users': 'user-check',
  'AbpIdentity::Roles': 'shield-check',
  'AbpTenantManagement::Tenants': 'building-2',
  'AbpSettingManagement::Settings': 'settings',
};

const toRoute =
  (firstOrder: number, more: Partial<ABP.Route> = {}) =>
  ({ path, name, icon, policy }: Entry, index: number): ABP.Route => ({
    path,
    name,
    iconClass: icon,
    requiredPolicy: policy,
    order: firstOrder + index,
    layout: 'application' as eLayoutType,
    ...more,
  });

const affairs: Entry[] = [
  {
    path: '/console/branding',
    name: '::Menu:Branding',
    icon: 'palette',
    policy: policies.branding,
  },
  {
    path: '/console/rules',
    name: '::Menu:Rules',
    icon: 'sliders-horizontal',
    policy: policies.rules,
  },
  { path: '/console/payments', name: '::Menu:Payments', icon: 'wallet', policy: policies.gateway },
  { path: '/console/audit', name: '::Menu:AuditLog', icon: 'file-text', policy: policies.auditLog },
  {
    path: '/console/search-words',
    name: '::Menu:SearchWords',
    icon: 'whole-word',
    policy: policies.searchWords,
  },
];

export const menu = provideAppInitializer(
  () =>
    inject(RoutesService).add([
      ...work.map(toRoute(1)),
      ...own.map(toRoute(20, { group: ownGroup })),
      ...affairs.map(toRoute(0, { parentName: administration })),
    ]) && undefined,
);
