import type { RouteObject } from 'react-router';
import { lazyPage } from '@/app/lazyPage';

const pages = () => import('./pages');

export const applyRoutes: RouteObject = {
  path: '/apply',
  element: lazyPage(pages, 'DraftLayout'),
  children: [
    { index: true, element: lazyPage(pages, 'ApplyPage') },
    { path: 'form', element: lazyPage(pages, 'FormPage') },
    { path: 'form/personal', element: lazyPage(pages, 'PersonalPage') },
    { path: 'form/workplace', element: lazyPage(pages, 'WorkplacePage') },
    { path: 'form/test', element: lazyPage(pages, 'TestPage') },
    { path: 'seat', element: lazyPage(pages, 'SeatPage') },
    { path: 'check', element: lazyPage(pages, 'CheckPage') },
    { path: 'sent/:id', element: lazyPage(pages, 'SentPage') },
  ],
};
