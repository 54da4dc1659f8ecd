import type { RouteObject } from 'react-router';
import { lazyPage } from '@/app/lazyPage';

const pages = () => import('./pages');
const CENTRE = '/operator/centres/:code';

export const centreRoutes: RouteObject[] = [
  { path: '/operator/centres', element: lazyPage(pages, 'CentresPage') },
  { path: '/operator/centres/new', element: lazyPage(pages, 'NewCentrePage') },
  { path: CENTRE, element: lazyPage(pages, 'CentrePage') },
  { path: `${CENTRE}/close`, element: lazyPage(pages, 'CloseCentrePage') },
  { path: `${CENTRE}/edit`, element: lazyPage(pages, 'EditCentrePage') },
  { path: `${CENTRE}/rooms/new`, element: lazyPage(pages, 'NewRoomPage') },
  { path: `${CENTRE}/rooms/:room`, element: lazyPage(pages, 'PlanPage') },
  { path: `${CENTRE}/rooms/:room/edit`, element: lazyPage(pages, 'EditRoomPage') },
];
