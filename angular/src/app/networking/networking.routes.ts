import type { Routes } from '@angular/router';
import { keepingUnsaved } from '../shared/unsaved';

export const networkingRoutes: Routes = keepingUnsaved([
  {
    path: 'follow-up',
    title: '::Menu:FollowUp',
    loadComponent: () => import('./follow-up/follow-up-desk').then(module => module.FollowUpDesk),
  },
  {
    path: 'asks',
    title: '::Menu:Asks',
    loadComponent: () => import('./asks/asks').then(module => module.Asks),
  },
  {
    path: 'asks/:id',
    title: '::Menu:Asks',
    loadComponent: () => import('./asks/ask-page').then(module => module.AskPage),
  },
  {
    path: 'introductions',
    title: '::Menu:Introductions',
    loadComponent: () =>
      import('./introductions/introductions').then(module => module.Introductions),
  },
  {
    path: 'introductions/new',
    title: '::Menu:Introductions',
    loadComponent: () => import('./introductions/new-wish').then(module => module.NewWish),
  },
  {
    path: 'introductions/:id',
    title: '::Menu:Introductions',
    loadComponent: () => import('./introductions/thread-page').then(module => module.ThreadDetails),
  },
  {
    path: 'referrals',
    title: '::Menu:Referrals',
    loadComponent: () => import('./referrals/referrals').then(module => module.Referrals),
  },
  {
    path: 'referrals/new',
    title: '::Menu:Referrals',
    loadComponent: () => import('./referrals/new-referral').then(module => module.NewReferral),
  },
  {
    path: 'referrals/:id',
    title: '::Menu:Referrals',
    loadComponent: () => import('./referrals/referral-page').then(module => module.ReferralDetails),
  },
  {
    path: 'network',
    title: '::Menu:Network',
    loadComponent: () =>
      import('./settings/network-settings').then(module => module.NetworkSettingsPage),
  },
]);
