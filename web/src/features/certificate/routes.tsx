import type { RouteObject } from 'react-router';
import { lazyPage } from '@/app/lazyPage';

const page = () => import('./CheckCertificatePage');

export const certificateRoutes: RouteObject[] = [
  { path: '/check', element: lazyPage(page, 'CheckCertificatePage') },
  { path: '/check/:code', element: lazyPage(page, 'CheckCertificatePage') },
];
