import type { Routes } from '@angular/router';
import { keepingUnsaved } from '../shared/unsaved';

export const communicationRoutes: Routes = keepingUnsaved([
  {
    path: '',
    pathMatch: 'full',
    title: '::Menu:Announcements',
    loadComponent: () => import('./list/announcements').then(module => module.Announcements),
  },
  {
    path: 'new',
    title: '::Announcements:Compose',
    loadComponent: () => import('./compose/compose').then(module => module.Compose),
  },
  {
    path: ':id',
    title: '::Menu:Announcements',
    loadComponent: () =>
      import('./announcement/announcement').then(module => module.AnnouncementView),
  },
  {
    path: ':id/edit',
    title: '::Announcements:Edit',
    loadComponent: () => import('./compose/compose').then(module => module.Compose),
  },
]);
