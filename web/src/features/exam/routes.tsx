import type { RouteObject } from 'react-router';
import { lazyPage } from '@/app/lazyPage';

export const examRoutes: RouteObject[] = [
  { path: '/exam/:id', element: lazyPage(() => import('./ExamPage'), 'ExamPage') },
];
