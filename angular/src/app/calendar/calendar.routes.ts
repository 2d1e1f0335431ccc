import type { Routes } from '@angular/router';
import { keepingUnsaved } from '../shared/unsaved';

export const calendarRoutes: Routes = keepingUnsaved([
  {
    path: '',
    title: '::Menu:MyMeetings',
    loadComponent: () => import('./calendar').then(module => module.Calendar),
  },
  {
    path: 'visitors',
    title: '::Calendar:MyVisitors',
    loadComponent: () => import('./my-visitors').then(module => module.MyVisitors),
  },
  {
    path: 'leaves',
    title: '::Leaves:Mine',
    loadComponent: () => import('../leaves/my-leaves').then(module => module.MyLeaves),
  },
  {
    path: 'code',
    title: '::Calendar:MyCode',
    loadComponent: () => import('./my-code').then(module => module.MyCodePage),
  },
  {
    path: 'address',
    title: '::Calendar:Address',
    loadComponent: () => import('./address').then(module => module.Address),
  },
  {
    path: ':id',
    title: '::Calendar:Meeting',
    loadComponent: () => import('./meeting').then(module => module.Meeting),
  },
]);
