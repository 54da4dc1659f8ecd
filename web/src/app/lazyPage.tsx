import { lazy, type ComponentType } from 'react';

/** A page whose code comes when it is first opened. */
export function lazyPage<N extends string>(load: () => Promise<Record<N, ComponentType>>, name: N) {
  const LazyPage = lazy(async (): Promise<{ default: ComponentType }> => {
    const pages = await load();
    return { default: pages[name] };
  });
  return <LazyPage />;
}
