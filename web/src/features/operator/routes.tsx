import type { RouteObject } from 'react-router';
import { lazyPage } from '@/app/lazyPage';
import { centreRoutes } from './centres/routes';
import { dutyRoutes } from './duties/routes';
import { operatorApplicationRoutes } from './applications/routes';

const pages = () => import('./pages');

const campaigns = () => import('./campaigns/pages');
const slotPlans = () => import('./slotplans/pages');
const cancellations = () => import('./cancellations/pages');

export const operatorRoutes: RouteObject[] = [
  { path: '/operator/slots', element: lazyPage(pages, 'SlotsPage') },
  { path: '/operator/campaigns', element: lazyPage(campaigns, 'CampaignsPage') },
  { path: '/operator/campaigns/new', element: lazyPage(campaigns, 'NewCampaignPage') },
  { path: '/operator/campaigns/:id', element: lazyPage(campaigns, 'CampaignPage') },
  { path: '/operator/campaigns/:id/edit', element: lazyPage(campaigns, 'EditCampaignPage') },
  { path: '/operator/slot-plans', element: lazyPage(slotPlans, 'SlotPlansPage') },
  { path: '/operator/slot-plans/new', element: lazyPage(slotPlans, 'NewSlotPlanPage') },
  { path: '/operator/slot-plans/:id', element: lazyPage(slotPlans, 'SlotPlanPage') },
  { path: '/operator/cancellations', element: lazyPage(cancellations, 'CancellationsPage') },
  ...operatorApplicationRoutes,
  { path: '/operator/waiting', element: lazyPage(pages, 'WaitingPage') },
  { path: '/operator/items', element: lazyPage(pages, 'ItemsPage') },
  { path: '/operator/unscored', element: lazyPage(pages, 'UnscoredPage') },
  { path: '/operator/reference', element: lazyPage(pages, 'ReferencePage') },
  { path: '/operator/mails', element: lazyPage(pages, 'MailsPage') },
  ...centreRoutes,
  ...dutyRoutes,
];
