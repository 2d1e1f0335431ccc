import { Routes } from '@angular/router';
import { bringVisit } from './meetings/joining-visitor';

export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    loadComponent: () =>
      import('./association/association-page').then(page => page.AssociationPage),
  },
  {
    path: 'directory',
    title: 'Public:Directory',
    loadComponent: () => import('./directory/directory-page').then(page => page.DirectoryPage),
  },
  {
    path: 'directory/:id',
    title: 'Public:Directory',
    loadComponent: () => import('./directory/profile-page').then(page => page.ProfilePage),
  },
  {
    path: 'chapters',
    title: 'Public:Chapters',
    loadComponent: () => import('./chapters/chapters-page').then(page => page.ChaptersPage),
  },
  {
    path: 'chapters/:slug',
    title: 'Public:Chapters',
    loadComponent: () => import('./chapters/chapter-page').then(page => page.ChapterPage),
  },
  {
    path: 'join',
    title: 'Public:Join:ChooseTitle',
    canActivate: [bringVisit],
    loadComponent: () => import('./join/plan-page').then(page => page.PlanPage),
  },
  {
    path: 'join/application/:id',
    title: 'Public:Application:Title',
    loadComponent: () => import('./join/application-page').then(page => page.ApplicationPage),
  },
  {
    path: 'join/:planId',
    title: 'Public:Join:DetailsTitle',
    loadComponent: () => import('./join/details-page').then(page => page.DetailsPage),
  },
  {
    path: 'meetings',
    title: 'Public:Meetings',
    loadComponent: () => import('./meetings/calendar-page').then(page => page.CalendarPage),
  },
  {
    path: 'meetings/:id',
    title: 'Public:Meetings',
    loadComponent: () => import('./meetings/meeting-page').then(page => page.MeetingPage),
  },
  {
    path: 'visits/:id',
    title: 'Public:Visit:PageTitle',
    loadComponent: () => import('./meetings/visit-page').then(page => page.VisitPage),
  },
  {
    path: '**',
    title: 'Public:NotFound:Title',
    loadComponent: () => import('./pages/not-found-page').then(page => page.NotFoundPage),
  },
];
