import { flushSync } from 'react-dom';

/** For the router: draws a navigation that asks for it (`flushSync: true`) before anything else is answered. */
export function drawNow(navigation: () => unknown): undefined {
  flushSync(navigation);
}
