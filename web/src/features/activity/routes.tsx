import type { RouteObject } from 'react-router';
import { lazyPage } from '@/app/lazyPage';

const pages = () => import('./pages');

export const activityRoutes: RouteObject[] = [
  { path: '/applications', element: lazyPage(pages, 'ActivityPage') },
  { path: '/applications/:id', element: lazyPage(pages, 'ApplicationPage') },
  { path: '/applications/:id/agreement', element: lazyPage(pages, 'AgreementPage') },
  {
    path: '/applications/:id/edit',
    element: lazyPage(pages, 'EditLayout'),
    children: [
      { index: true, element: lazyPage(pages, 'EditPage') },
      { path: 'personal', element: lazyPage(pages, 'PersonalPage') },
      { path: 'workplace', element: lazyPage(pages, 'WorkplacePage') },
      { path: 'test', element: lazyPage(pages, 'TestPage') },
      { path: 'check', element: lazyPage(pages, 'EditCheckPage') },
    ],
  },
  { path: '/applications/:id/seat', element: lazyPage(pages, 'ChangeSeatPage') },
];
