import type { ReactElement } from 'react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { changeLocale } from '@/i18n';
import { renderRoutes } from '@/test/render';
import { fakeServer, json, problem } from '@/test/server';
import { CancellationFilters } from './cancellations/CancellationFilters';
import { CentresPage } from './centres/CentresPage';
import { PlaceFilters } from './PlaceFilters';
import { CentrePicker } from './slotplans/CentrePicker';
import { PlaceFields } from './slotplans/PlaceFields';
import { EMPTY } from './slotplans/planForm';

const server = fakeServer();
const both = (text: string) => ({ kk: text, ru: text });
const ROUTES = {
  regions: 'GET /api/scheduling/regions',
  centres: 'GET /api/scheduling/centres',
  rooms: 'GET /api/scheduling/operator/centres/71-01',
};
const wanted = { region: '71', centre: '71-01', room: '', from: '', to: '', slot: '' };
const ignore = () => undefined;
const show = (element: ReactElement) => renderRoutes([{ path: '*', element }], '/');
const places = (
  <PlaceFilters
    place={{ region: '71', centre: '' }}
    labels={{ region: 'R', centre: 'C', none: '–' }}
    onPlace={ignore}
  />
);

function answers() {
  server.on(ROUTES.regions, () => json([{ code: '71', name: both('Астана'), freeSeats: 0 }]));
  server.on(ROUTES.centres, () =>
    json([{ code: '71-01', name: both('№1 орталық'), address: both('Абай, 1'), freeSeats: 0 }]),
  );
  server.on(ROUTES.rooms, () => json({ centre: {}, rooms: [{ name: '101' }] }));
  server.on('GET /api/scheduling/operator/centres', () =>
    json({ centres: [], page: 1, pageSize: 25, total: 0 }),
  );
}

beforeEach(async () => {
  await changeLocale('kk');
  answers();
});

it.each([
  ['kk', 'Деректерді жүктеу мүмкін болмады', 'Қайталап көру'],
  ['ru', 'Не удалось загрузить данные', 'Повторить'],
] as const)('tells once that regions and centres did not load, in %s', async (locale, title, retry) => {
  await changeLocale(locale);
  for (const route of [ROUTES.regions, ROUTES.centres])
    server.on(route, () => problem(503, 'service-unavailable'));
  show(places);
  expect(await screen.findByRole('alert')).toHaveTextContent(title);
  answers();
  await userEvent.click(screen.getByRole('button', { name: retry }));
  expect(await screen.findByRole('option', { name: 'Астана' })).toBeVisible();
  expect(await screen.findByRole('option', { name: '№1 орталық' })).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

it.each([
  ['rooms to cancel', 'rooms', <CancellationFilters wanted={wanted} onWant={ignore} />, 'option', '101'],
  ['regions of centres', 'regions', <CentresPage />, 'option', 'Астана'],
  [
    'regions of a plan',
    'regions',
    <PlaceFields typed={{ ...EMPTY, everywhere: false }} onType={ignore} />,
    'checkbox',
    'Астана',
  ],
] as const)(
  'tells that %s did not load, and loads them when asked to',
  async (_case, list, element, role, name) => {
    server.on(ROUTES[list], () => problem(503, 'service-unavailable'));
    show(element);
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.queryByRole(role, { name })).toBeNull();
    answers();
    await userEvent.click(screen.getByRole('button', { name: 'Қайталап көру' }));
    expect(await screen.findByRole(role, { name })).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  },
);

it('tells that the centres of a region did not load', async () => {
  server.on(ROUTES.centres, () => problem(503, 'service-unavailable'));
  show(<CentrePicker chosen={[]} onToggle={ignore} />);
  await screen.findByRole('option', { name: 'Астана' });
  expect(screen.queryByRole('alert')).toBeNull();
  await userEvent.selectOptions(screen.getByRole('combobox'), '71');
  expect(await screen.findByRole('alert')).toBeVisible();
  answers();
  await userEvent.click(screen.getByRole('button', { name: 'Қайталап көру' }));
  expect(await screen.findByRole('checkbox', { name: /№1 орталық/ })).toBeVisible();
});
