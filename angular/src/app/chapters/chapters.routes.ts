import type { Routes } from '@angular/router';
import { keepingUnsaved } from '../shared/unsaved';

export const chapterRoutes: Routes = keepingUnsaved([
  {
    path: '',
    pathMatch: 'full',
    title: '::Menu:Chapters',
    loadComponent: () => import('./tree/chapter-tree').then(module => module.ChapterTree),
  },
  {
    path: 'officers',
    title: '::Chapters:Officers',
    loadComponent: () => import('./officers/officers').then(module => module.Officers),
  },
  {
    path: ':id',
    title: '::Chapters:One',
    loadComponent: () => import('./chapter/chapter').then(module => module.Chapter),
  },
]);
