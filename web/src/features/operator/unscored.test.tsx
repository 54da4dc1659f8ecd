import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { routes } from '@/app/router';
import { changeLocale } from '@/i18n';
import { renderRoutes } from '@/test/render';
import { fakeServer, json, problem } from '@/test/server';
import type { UnscoredSitting } from './api';

const server = fakeServer();
const LINE: UnscoredSitting = {
  sittingId: 's-1',
  slotId: 'slot-1',
  centreCode: '71-01',
  completedAt: '2026-12-10T06:00:00Z',
  reason: 'No paper',
  attempts: 3,
  failedAt: '2026-12-10T06:05:00Z',
  nextTryAt: '2026-12-10T07:00:00Z',
};

beforeEach(async () => {
  await changeLocale('ru');
  server.on('GET /api/session', () => json({ authenticated: true, roles: ['NTC_OPERATOR'] }));
});

it('says why a test has no result, and scores it at the operator’s wish', async () => {
  let lines = [LINE];
  server.on('GET /api/testing/unscored', () => json(lines));
  server.on('POST /api/testing/unscored/s-1/rescore', () => {
    lines = [];
    return new Response(null, { status: 204 });
  });
  renderRoutes(routes, '/operator/unscored');
  expect(await screen.findByText('No paper')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Оценить сейчас' }));
  expect(await screen.findByText('Все завершённые тесты оценены')).toBeVisible();
  expect(screen.getByText('Тест оценён, результат выпущен.')).toBeVisible();
});

it('shows that a test still can’t be scored', async () => {
  server.on('GET /api/testing/unscored', () => json([LINE]));
  server.on('POST /api/testing/unscored/s-1/rescore', () =>
    problem(409, 'scoring-failed', { text: { kk: 'Болмады', ru: 'Снова не удалось' } }),
  );
  renderRoutes(routes, '/operator/unscored');
  await userEvent.click(await screen.findByRole('button', { name: 'Оценить сейчас' }));
  expect(await screen.findByText('Снова не удалось')).toBeVisible();
  expect(screen.getByText('No paper')).toBeVisible();
});
