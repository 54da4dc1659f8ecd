import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { renderRoutes } from '@/test/render';
import { useSearch } from './useSearch';

/** Like a page of filters: what is chosen is added to what the last drawing of the page showed. */
function Filters() {
  const [search, setSearch] = useSearch();
  const add = (name: string) => setSearch(`?${new URLSearchParams([...search, [name, 'chosen']])}`);
  return (
    <>
      <button onClick={() => add('region')}>region</button>
      <button onClick={() => add('state')}>state</button>
      <output>{search.toString()}</output>
    </>
  );
}

// act() draws everything after each click; a browser does that when it has time.
const environment = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };
beforeEach(() => {
  environment.IS_REACT_ACT_ENVIRONMENT = false;
});
afterEach(() => {
  environment.IS_REACT_ACT_ENVIRONMENT = true;
});

it('keeps both of two filters chosen faster than a page is drawn', async () => {
  renderRoutes([{ path: '*', element: <Filters /> }], '/');
  (await screen.findByRole('button', { name: 'region' })).click();
  await Promise.resolve();
  screen.getByRole('button', { name: 'state' }).click();
  expect(await screen.findByText('region=chosen&state=chosen')).toBeVisible();
});
