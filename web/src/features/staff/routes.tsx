import type { RouteObject } from 'react-router';
import { lazyPage } from '@/app/lazyPage';

const pages = () => import('./pages');

export const staffRoutes: RouteObject[] = [
  { path: '/admin/staff', element: lazyPage(pages, 'StaffPage') },
  { path: '/admin/staff/:accountId', element: lazyPage(pages, 'StaffAccountPage') },
  { path: '/audit', element: lazyPage(pages, 'AuditPage') },
];
