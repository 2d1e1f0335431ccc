import type { Routes } from '@angular/router';
import { may, requires } from './core/guards';
import { policies } from './core/policies';
import { keepingUnsaved } from './shared/unsaved';

export const consoleRoutes: Routes = keepingUnsaved([
  {
    path: '',
    pathMatch: 'full',
    title: '::Menu:Overview',
    canMatch: [may(policies.overview)],
    loadComponent: () =>
      import('./administration/overview/overview').then(module => module.Overview),
  },
  {
    path: '',
    pathMatch: 'full',
    title: '::Menu:Overview',
    canActivate: [requires(policies.todo)],
    loadComponent: () =>
      import('./administration/overview/officer-desk').then(module => module.OfficerDesk),
  },
  {
    path: 'members',
    title: '::Menu:Members',
    canActivate: [requires(policies.roster)],
    loadComponent: () => import('./administration/roster/roster').then(module => module.Roster),
  },
  {
    path: 'members/new',
    title: '::Register:Title',
    canActivate: [requires(policies.decideApplications)],
    loadComponent: () =>
      import('./dues/register/register-member').then(module => module.RegisterMember),
  },
  {
    path: 'members/:id',
    title: '::Member:Title',
    canActivate: [requires(policies.members)],
    loadComponent: () => import('./members/member/member').then(module => module.Member),
  },
  {
    path: 'applications',
    title: '::Menu:Applications',
    canActivate: [requires(policies.applications)],
    loadComponent: () =>
      import('./dues/applications/applications').then(module => module.Applications),
  },
  {
    path: 'chapters',
    canActivate: [requires(policies.chapters)],
    loadChildren: () => import('./chapters/chapters.routes').then(module => module.chapterRoutes),
  },
  {
    path: 'meetings',
    loadChildren: () => import('./meetings/meetings.routes').then(module => module.meetingsRoutes),
  },
  {
    path: 'visitors',
    title: '::Menu:ConsoleVisitors',
    canActivate: [requires(policies.visitors)],
    loadComponent: () => import('./meetings/visitors/visitors').then(module => module.Visitors),
  },
  {
    path: 'announcements',
    canActivate: [requires(policies.mail)],
    loadChildren: () =>
      import('./communication/communication.routes').then(module => module.communicationRoutes),
  },
  {
    path: 'plans',
    title: '::Menu:Plans',
    canActivate: [requires(policies.plans)],
    loadComponent: () => import('./dues/plans/plans').then(module => module.Plans),
  },
  {
    path: 'invoices',
    title: '::Menu:Invoices',
    canActivate: [requires(policies.invoices)],
    loadComponent: () => import('./billing/invoices/invoices').then(module => module.Invoices),
  },
  {
    path: 'payments',
    title: '::Menu:Payments',
    canActivate: [requires(policies.gateway)],
    loadComponent: () => import('./billing/payments/payments').then(module => module.Payments),
  },
  {
    path: 'audit',
    title: '::Menu:AuditLog',
    canActivate: [requires(policies.auditLog)],
    loadComponent: () => import('./administration/audit/audit').then(module => module.Audit),
  },
  {
    path: 'branding',
    title: '::Menu:Branding',
    canActivate: [requires(policies.branding)],
    loadComponent: () =>
      import('./administration/branding/branding').then(module => module.Branding),
  },
  {
    path: 'rules',
    title: '::Menu:Rules',
    canActivate: [requires(policies.rules)],
    loadComponent: () => import('./administration/rules/rules').then(module => module.Rules),
  },
  {
    path: 'search-words',
    title: '::Menu:SearchWords',
    canActivate: [requires(policies.searchWords)],
    loadComponent: () => import('./directory/search-words').then(module => module.SearchWordsPage),
  },
]);
