import type { RouteObject } from 'react-router';
import { lazyPage } from '@/app/lazyPage';

const pages = () => import('./pages');

export const operatorRoutes: RouteObject[] = [
  { path: '/operator/slots', element: lazyPage(pages, 'SlotsPage') },
  { path: '/operator/waiting', element: lazyPage(pages, 'WaitingPage') },
  { path: '/operator/items', element: lazyPage(pages, 'ItemsPage') },
  { path: '/operator/unscored', element: lazyPage(pages, 'UnscoredPage') },
  { path: '/operator/reference', element: lazyPage(pages, 'ReferencePage') },
  { path: '/operator/mails', element: lazyPage(pages, 'MailsPage') },
];
