import type { Routes } from '@angular/router';
import { StockPages } from './stock-pages';
import { addUserActions } from './user-actions';

export default [
  {
    path: '',
    component: StockPages,
    children: [
      {
        path: 'account',
        loadChildren: () => import('@abp/ng.account').then(module => module.createRoutes()),
      },
      {
        path: 'identity',
        loadChildren: () =>
          import('@abp/ng.identity').then(module =>
            module.createRoutes({
              entityActionContributors: {
                'Identity.UsersComponent': [addUserActions],
              },
            }),
          ),
      },
      {
        path: 'tenant-management',
        loadChildren: () =>
          import('@abp/ng.tenant-management').then(module => module.createRoutes()),
      },
      {
        path: 'setting-management',
        loadChildren: () =>
          import('@abp/ng.setting-management').then(module => module.createRoutes()),
      },
    ],
  },
] satisfies Routes;
