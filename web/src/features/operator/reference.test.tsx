import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { routes } from '@/app/router';
import { changeLocale } from '@/i18n';
import { expectAccessible } from '@/test/axe';
import { answersReference, entry, SCHOOL } from '@/test/reference';
import { renderRoutes } from '@/test/render';
import { fakeServer, json, problem } from '@/test/server';
import type { ReferenceKind } from './api';

const server = fakeServer();
const SUBJECTS: ReferenceKind = {
  kind: 'subjects',
  open: 24,
  closed: 3,
  importedAt: '2026-11-25T04:00:00Z',
  fileName: 'subjects.csv',
};
const IMPORTS = 'POST /api/reference/operator/imports';

beforeEach(async () => {
  await changeLocale('ru');
  server.on('GET /api/session', () => json({ authenticated: true, roles: ['NTC_OPERATOR'] }));
  answersReference(server);
  server.on('GET /api/reference/operator/kinds', () => json([SUBJECTS]));
});

async function sendFile() {
  await userEvent.click(await screen.findByRole('radio', { name: 'Предметы' }));
  await userEvent.upload(
    screen.getByLabelText('Файл CSV'),
    new File(['code'], 'subjects.csv', { type: 'text/csv' }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Загрузить' }));
}

it('shows what there is and says what a whole list did', async () => {
  server.on(IMPORTS, () => json({ lines: 21, accepted: 21, added: 1, changed: 2, closed: 4, errors: [] }));
  renderRoutes(routes, '/operator/reference');
  const row = await screen.findByRole('row', { name: /Предметы/ });
  expect(within(row).getByText('24')).toBeVisible();
  expect(within(row).getByText(/25\.11\.2026/)).toBeVisible();

  await userEvent.click(screen.getByRole('checkbox', { name: /весь список/ }));
  await sendFile();
  expect(await screen.findByText(/новых: 1, изменено: 2, закрыто: 4/)).toBeVisible();
  const sent = server.calls(IMPORTS)[0]?.body as FormData;
  expect([sent.get('kind'), sent.get('closeMissing')]).toEqual(['subjects', 'true']);
});

it('tells a refused file line by line', async () => {
  server.on(IMPORTS, () =>
    problem(400, 'import-refused', {
      lines: 1,
      accepted: 0,
      errors: [
        { line: 2, column: 'code', code: 'subject-code-invalid', text: { kk: 'Коды', ru: 'Код не тот' } },
      ],
    }),
  );
  renderRoutes(routes, '/operator/reference');
  await sendFile();
  expect(await screen.findByText('Код не тот')).toBeVisible();
  expect(screen.getByText('Файл не принят. Ошибок: 1')).toBeVisible();
});

describe('the search', () => {
  const asked = (list: string) =>
    server
      .calls(`GET /api/reference/${list}`)
      .map(({ path }) => decodeURI(path))
      .filter((path) => !path.includes('limit='));
  const choose = async (label: string, code: string) => {
    await waitFor(() => expect(screen.getByLabelText(label)).toBeEnabled());
    await userEvent.selectOptions(screen.getByLabelText(label), code);
  };

  it('goes through the list that is chosen in a place, page by page', async () => {
    const village = (code: string, ru: string) =>
      entry(code, ru, { kind: 'localities', parent: '113200000', parentName: { kk: 'Аудан', ru: 'Район' } });
    const regions = server.reply('GET /api/reference/places');
    server.on('GET /api/reference/places', (call) => {
      if (!call.path.includes('place=')) return regions(call);
      return call.path.includes('after=1')
        ? json({ entries: [village('2', 'Второе')], next: null })
        : json({ entries: [village('1', 'Первое')], next: '1' });
    });
    renderRoutes(routes, '/operator/reference');
    await userEvent.selectOptions(await screen.findByLabelText('В каком справочнике?'), 'Места');
    await choose('Регион', '11');
    await userEvent.type(screen.getByLabelText(/Часть названия/), 'акколь');
    await userEvent.click(screen.getByRole('button', { name: 'Найти' }));
    expect(await screen.findByText('Первое')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Показать ещё' }));
    expect(await screen.findByText('Второе')).toBeVisible();
    expect(screen.getAllByText('Район, Ақмола облысы')).toHaveLength(2);
    expect(asked('places')).toEqual([
      '/api/reference/places?place=11&q=акколь',
      '/api/reference/places?place=11&q=акколь&after=1',
    ]);
  });

  it.each([
    ['kk', 'Өңір', 'Аудан немесе қала', 'Іздеу'],
    ['ru', 'Регион', 'Район или город', 'Найти'],
  ] as const)('shows the organisations of a district, in %s', async (locale, region, district, find) => {
    await changeLocale(locale);
    renderRoutes(routes, '/operator/reference');
    await screen.findByLabelText(region);
    await choose(region, '11');
    await choose(district, '111000000');
    await userEvent.click(screen.getByRole('button', { name: find }));
    const row = (await screen.findByText('№ 5 мектеп')).closest('tr');
    expect(row).toHaveTextContent(locale === 'kk' ? 'Көкшетау қаласы' : 'город Кокшетау, Ақмола облысы');
    expect(asked('organisations')).toEqual(['/api/reference/organisations?place=111000000']);
    await expectAccessible();
  });

  it('finds an organisation by its BIN wherever it is, and says since when it is closed', async () => {
    server.on('GET /api/reference/organisations', () =>
      json({
        entries: [entry(SCHOOL, 'Школа', { kind: 'organisations', closedOn: '2026-09-01' })],
        next: null,
      }),
    );
    renderRoutes(routes, '/operator/reference');
    await userEvent.type(await screen.findByLabelText(/или БИН/), SCHOOL);
    await userEvent.click(screen.getByRole('button', { name: 'Найти' }));
    const row = (await screen.findByText('Школа')).closest('tr');
    expect(row).toHaveTextContent(/закрыто с 1 сентября 2026/);
    expect(asked('organisations')).toEqual([`/api/reference/organisations?bin=${SCHOOL}`]);
  });

  it('says that a BIN is wrong and asks nobody', async () => {
    renderRoutes(routes, '/operator/reference');
    const box = await screen.findByLabelText(/или БИН/);
    await userEvent.type(box, '990140000385{Enter}');
    expect(await screen.findByText('БИН неверен: проверьте 12 цифр')).toBeVisible();
    expect(box).toHaveFocus();
    expect(asked('organisations')).toEqual([]);
  });

  it('offers no place for what lies in none', async () => {
    renderRoutes(routes, '/operator/reference');
    await userEvent.selectOptions(await screen.findByLabelText('В каком справочнике?'), 'Предметы');
    expect(screen.queryByLabelText('Регион')).toBeNull();
  });
});
