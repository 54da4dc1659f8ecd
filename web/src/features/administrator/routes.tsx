import type { RouteObject } from 'react-router';
import { lazyPage } from '@/app/lazyPage';

export const administratorRoutes: RouteObject[] = [
  { path: '/administrator', element: lazyPage(() => import('./AdministratorPage'), 'AdministratorPage') },
];
