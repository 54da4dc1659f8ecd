import type { RouteObject } from 'react-router';
import { lazyPage } from '@/app/lazyPage';

const pages = () => import('./pages');

export const attesteeRoutes: RouteObject[] = [
  { path: '/attestees', element: lazyPage(pages, 'AttesteesPage') },
];

export const sentAttesteeRoutes: RouteObject[] = [
  { path: '/attestees/sent', element: lazyPage(pages, 'SentListsPage') },
  { path: '/attestees/sent/:id', element: lazyPage(pages, 'SentListPage') },
];
