import { createStore } from '@/app/store';

const expired = createStore(false);

/** Set when a request of a signed-in page was answered 401. */
export const sessionExpiry = {
  store: expired,
  report: () => expired.set(true),
  clear: () => expired.set(false),
};
