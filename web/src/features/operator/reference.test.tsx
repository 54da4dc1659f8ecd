import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { routes } from '@/app/router';
import { changeLocale } from '@/i18n';
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

it('searches the list that is chosen, page by page', async () => {
  const entry = (code: string, ru: string) => ({
    kind: 'localities',
    code,
    name: { kk: ru, ru },
    type: 'village',
    parent: '113200000',
    parentName: { kk: 'Аудан', ru: 'Район' },
    subordination: null,
    closedOn: null,
  });
  server.on('GET /api/reference/places', ({ path }) =>
    path.includes('after=1')
      ? json({ entries: [entry('2', 'Второе')], next: null })
      : json({ entries: [entry('1', 'Первое')], next: '1' }),
  );
  renderRoutes(routes, '/operator/reference');
  await userEvent.selectOptions(await screen.findByLabelText('В каком справочнике?'), 'Места');
  await userEvent.type(screen.getByLabelText(/Часть названия/), 'акколь');
  await userEvent.click(screen.getByRole('button', { name: 'Найти' }));
  expect(await screen.findByText('Первое')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Показать ещё' }));
  expect(await screen.findByText('Второе')).toBeVisible();
  expect(screen.getAllByText('Район')).toHaveLength(2);
});
