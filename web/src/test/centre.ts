import type { CentreOverview } from '@/features/operator/centres/api';

/** A centre as an operator sees it. */
export const CENTRE: CentreOverview = {
  code: '71-01',
  region: '71',
  name: { kk: 'Орталық', ru: 'Центр' },
  address: { kk: 'Абай к., 1', ru: 'ул. Абая, 1' },
  rooms: 1,
  seats: 24,
  accessibleSeats: 2,
  closing: null,
  version: 4,
};
