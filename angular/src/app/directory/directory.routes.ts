import type { Routes } from '@angular/router';
import { keepingUnsaved } from '../shared/unsaved';

export const directoryRoutes: Routes = keepingUnsaved([
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
]);
