import type { Routes } from '@angular/router';
import { requires } from '../core/guards';
import { policies } from '../core/policies';
import { keepingUnsaved } from '../shared/unsaved';

export const meetingsRoutes: Routes = keepingUnsaved([
  {
    path: '',
    pathMatch: 'full',
    title: '::Menu:ConsoleMeetings',
    canActivate: [requires(policies.meetings)],
    loadComponent: () => import('./list/meetings').then(module => module.Meetings),
  },
  {
    path: 'new',
    title: '::MeetingEditor:New',
    canActivate: [requires(policies.scheduleMeetings)],
    loadComponent: () => import('./editor/meeting-editor').then(module => module.MeetingEditor),
  },
  {
    path: 'holidays',
    title: '::Holidays:Title',
    canActivate: [requires(policies.meetings)],
    loadComponent: () => import('./holidays/holidays').then(module => module.Holidays),
  },
  {
    path: 'absences',
    title: '::Absences:Title',
    canActivate: [requires(policies.meetings)],
    loadComponent: () => import('./absences/absences').then(module => module.Absences),
  },
  {
    path: 'leaves',
    title: '::Leaves:Title',
    canActivate: [requires(policies.recordAttendance)],
    loadComponent: () => import('../leaves/leaves').then(module => module.Leaves),
  },
  {
    path: ':id',
    title: '::MeetingPage:Title',
    canActivate: [requires(policies.meetings)],
    loadComponent: () => import('./meeting/meeting').then(module => module.MeetingView),
  },
  {
    path: ':id/edit',
    title: '::MeetingEditor:Edit',
    canActivate: [requires(policies.scheduleMeetings)],
    loadComponent: () => import('./editor/meeting-editor').then(module => module.MeetingEditor),
  },
  {
    path: ':id/door',
    title: '::Door:Title',
    canActivate: [requires(policies.recordAttendance)],
    loadComponent: () => import('./door/door').then(module => module.Door),
  },
  {
    path: ':id/sheet',
    title: '::Sheet:Title',
    canActivate: [requires(policies.recordAttendance)],
    loadComponent: () => import('./sheet/sheet').then(module => module.SheetEditor),
  },
]);
