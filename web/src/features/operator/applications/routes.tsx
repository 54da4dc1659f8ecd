import type { RouteObject } from 'react-router';
import { lazyPage } from '@/app/lazyPage';

const pages = () => import('./pages');

export const operatorApplicationRoutes: RouteObject[] = [
  { path: '/operator/applications', element: lazyPage(pages, 'ApplicationsPage') },
  { path: '/operator/applications/:id', element: lazyPage(pages, 'ApplicationDetailsPage') },
];
