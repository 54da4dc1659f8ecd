import type { RouteObject } from 'react-router';
import { lazyPage } from '@/app/lazyPage';

const pages = () => import('./pages');

export const activityRoutes: RouteObject[] = [
  { path: '/applications', element: lazyPage(pages, 'ActivityPage') },
  { path: '/applications/:id', element: lazyPage(pages, 'ApplicationPage') },
  { path: '/applications/:id/seat', element: lazyPage(pages, 'ChangeSeatPage') },
];
