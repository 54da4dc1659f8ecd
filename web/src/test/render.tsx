import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { ConfigProvider } from 'antd';
import { createMemoryRouter, RouterProvider, type RouteObject } from 'react-router';
import { drawNow } from '@/app/drawNow';
import { sessionExpiry } from '@/app/session/sessionExpiry';

// jsdom lays nothing out, and would match each of some thousand rules with each element that a test asks for
const NO_STYLES = { zeroRuntime: true };

/** A page at an address, with everything around it that the app gives but its looks, and no retries. */
export function renderRoutes(routes: RouteObject[], at: string) {
  sessionExpiry.clear();
  const queryClient = new QueryClient({
    defaultOptions: { queries: { retry: false, networkMode: 'always' } },
  });
  const router = createMemoryRouter(routes, { initialEntries: [at] });
  const view = render(
    <ConfigProvider theme={NO_STYLES}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} flushSync={drawNow} />
      </QueryClientProvider>
    </ConfigProvider>,
  );
  return { ...view, router, queryClient };
}
