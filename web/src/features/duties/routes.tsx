import type { RouteObject } from 'react-router';
import { lazyPage } from '@/app/lazyPage';

const pages = () => import('./MyDutiesPage');

export const myDutyRoutes: RouteObject[] = [{ path: '/duties', element: lazyPage(pages, 'MyDutiesPage') }];
