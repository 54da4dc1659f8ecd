import { lazy, type ComponentType } from 'react';
import { connectivity } from '@/app/connectivity/connectivity';

const AGAIN_AFTER_MS = 3000;

/** Code that did not come because the connection is gone is asked for again once it is back; any other failure is one. */
export async function whenReachable<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await load();
    } catch (failure) {
      if (await serverAnswers()) throw failure;
      connectivity.lost();
      await new Promise((resolve) => window.setTimeout(resolve, AGAIN_AFTER_MS));
    }
  }
}

async function serverAnswers(): Promise<boolean> {
  try {
    await fetch('/api/session', { headers: { accept: 'application/json' } });
    return true;
  } catch {
    return false;
  }
}

/** A page whose code comes when it is first opened. */
export function lazyPage<N extends string>(load: () => Promise<Record<N, ComponentType>>, name: N) {
  const LazyPage = lazy(async (): Promise<{ default: ComponentType }> => {
    const pages = await whenReachable(load);
    return { default: pages[name] };
  });
  return <LazyPage />;
}
