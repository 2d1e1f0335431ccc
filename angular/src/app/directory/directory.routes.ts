import type { Routes } from '@angular/router';

export const directoryRoutes: Routes = [
  {
    path: '',
    title: '::Menu:People',
    loadComponent: () => import('./people').then(module => module.People),
  },
  {
    path: ':id',
    title: '::Menu:People',
    loadComponent: () => import('./colleague').then(module => module.Colleague),
  },
];
