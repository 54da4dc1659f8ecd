import type { RouteObject } from 'react-router';
import { lazyPage } from '@/app/lazyPage';

const pages = () => import('./pages');

export const dutyRoutes: RouteObject[] = [
  { path: '/operator/duties', element: lazyPage(pages, 'DutiesPage') },
];
