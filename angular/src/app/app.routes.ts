import type { CanMatchFn, Routes } from '@angular/router';
import { authGuard } from '@abp/ng.core';
import { onceThereIsAFrame } from './core/frame';
import { requires, toStartPage } from './core/guards';
import { policies } from './core/policies';
import { keepingUnsaved } from './shared/unsaved';

const stockPaths = ['account', 'identity', 'tenant-management', 'setting-management'];
const isStock: CanMatchFn = (_, segments) => stockPaths.includes(segments[0]?.path ?? '');

const pages: Routes = [
  { path: '', pathMatch: 'full', canActivate: [authGuard, toStartPage], children: [] },
  {
    path: '',
    canActivate: [authGuard],
    children: keepingUnsaved([
      {
        path: 'console',
        loadChildren: () => import('./console.routes').then(module => module.consoleRoutes),
      },
      {
        path: 'home',
        title: '::Menu:Home',
        loadComponent: () => import('./home/home').then(module => module.Home),
      },
      {
        path: 'profile',
        title: '::Menu:Profile',
        loadComponent: () => import('./members/profile/profile').then(module => module.Profile),
      },
      {
        path: 'membership',
        title: '::Menu:Membership',
        loadComponent: () =>
          import('./dues/membership/membership').then(module => module.Membership),
      },
      {
        path: 'chapters',
        title: '::Menu:MyChapters',
        canActivate: [requires(policies.ownChapters)],
        loadComponent: () =>
          import('./chapters/mine/my-chapters').then(module => module.MyChapters),
      },
      {
        path: 'directory',
        canActivate: [requires(policies.directory)],
        loadChildren: () =>
          import('./directory/directory.routes').then(module => module.directoryRoutes),
      },
      {
        path: 'meetings',
        canActivate: [requires(policies.ownMeetings)],
        loadChildren: () =>
          import('./calendar/calendar.routes').then(module => module.calendarRoutes),
      },
      {
        path: '',
        canActivateChild: [requires(policies.network)],
        loadChildren: () =>
          import('./networking/networking.routes').then(module => module.networkingRoutes),
      },
      {
        path: 'forbidden',
        title: '::App:Problem:forbidden:Title',
        loadComponent: () => import('./shell/forbidden').then(module => module.Forbidden),
      },
    ]),
  },
  { path: '', canMatch: [isStock], loadChildren: () => import('./stock/stock.routes') },
  {
    path: '**',
    title: '::App:Problem:notFound:Title',
    loadComponent: () => import('./shell/not-found').then(module => module.NotFound),
  },
];

export const routes: Routes = [{ path: '', canActivate: [onceThereIsAFrame], children: pages }];
