import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { routes } from '@/app/router';
import { changeLocale } from '@/i18n';
import { renderRoutes } from '@/test/render';
import { fakeServer, json, problem } from '@/test/server';
import type { BodyNode } from './body/types';

const server = fakeServer();
const text = (value: string): BodyNode => ({ kind: 'text', text: value });
const option = (identifier: string, value: string) => ({
  identifier,
  fixed: false,
  matchMax: 1,
  content: [text(value)],
});

function sitting(status: string, more: object = {}) {
  return {
    id: 's1',
    applicationId: 'a1',
    status,
    serverTime: new Date().toISOString(),
    startsAt: new Date().toISOString(),
    centreName: { kk: 'Пункт', ru: 'Пункт' },
    room: '201',
    seatNumber: 3,
    subjectName: { kk: 'Математика', ru: 'Математика' },
    language: 'kk',
    startedAt: null,
    endsAt: status === 'RUNNING' ? new Date(Date.now() + 3_600_000).toISOString() : null,
    remainingSeconds: null,
    durationMinutes: 110,
    questionCount: 2,
    answeredCount: 0,
    largeType: false,
    ...more,
  };
}

const choice: BodyNode = {
  kind: 'choiceInteraction',
  responseIdentifier: 'RESPONSE',
  prompt: [text('Екі жерде екі?')],
  minChoices: 0,
  maxChoices: 1,
  orientation: '',
  choices: [option('A', 'үш'), option('B', 'төрт')],
};
const order: BodyNode = {
  kind: 'orderInteraction',
  responseIdentifier: 'RESPONSE',
  prompt: [],
  minChoices: 0,
  maxChoices: 0,
  orientation: '',
  choices: [option('A', 'бір'), option('B', 'екі')],
};
const hostile: BodyNode = {
  kind: 'markup',
  name: 'p',
  attributes: { onclick: 'alert(1)', style: 'color:red', lang: 'kk' },
  content: [
    text('Таза мәтін'),
    { kind: 'markup', name: 'script', attributes: {}, content: [text('alert(1)')] },
  ],
};
const paper = {
  sections: [{ code: 'SUBJECT', title: { kk: 'Пән', ru: 'Предмет' } }],
  questions: [[hostile, choice], [order]].map((content, index) => ({
    number: index + 1,
    section: 'SUBJECT',
    item: { identifier: `i${index}`, body: { content } },
    response: null,
    revision: 0,
    flagged: false,
    savedAt: null,
  })),
};

beforeEach(async () => {
  await changeLocale('kk');
  server.on('GET /api/session', () => json({ authenticated: true, roles: ['TEACHER'] }));
  server.on('GET /api/testing/sittings/s1', () => json(sitting('RUNNING')));
  server.on('GET /api/testing/sittings/s1/paper', () => json(paper));
  server.on('PUT /api/testing/sittings/s1/answers/1', ({ body }) =>
    json({
      number: 1,
      revision: (body as { revision: number }).revision + 1,
      savedAt: '2026-12-01T05:42:05Z',
      serverTime: '2026-12-01T05:42:05Z',
    }),
  );
  server.on('PUT /api/testing/sittings/s1/answers/2', () =>
    json({ number: 2, revision: 1, savedAt: '2026-12-01T05:42:09Z', serverTime: '2026-12-01T05:42:09Z' }),
  );
});

describe('waiting room', () => {
  it('offers the start only once the administrator has given it', async () => {
    server.on('GET /api/testing/sittings/s1', () => json(sitting('CHECKED_IN')));
    renderRoutes(routes, '/exam/s1');
    expect(await screen.findByRole('heading', { level: 1, name: 'Тестілеуге дайындық' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Тестті бастау' })).toBeNull();
  });

  it('starts', async () => {
    server.on('GET /api/testing/sittings/s1', () => json(sitting('RELEASED')));
    server.on('POST /api/testing/sittings/s1/start', () => json(sitting('RUNNING')));
    renderRoutes(routes, '/exam/s1');
    await userEvent.click(await screen.findByRole('button', { name: 'Тестті бастау' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Сұрақ: 1 / 2' })).toBeVisible();
  });
});

describe('without a session that can be read', () => {
  it('says so in the language that is chosen there', async () => {
    server.on('GET /api/session', () => problem(503, 'service-unavailable'));
    renderRoutes(routes, '/exam/s1');
    const main = await screen.findByRole('main');
    expect(await within(main).findByText(/Қызмет уақытша қолжетімсіз/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Русский' }));
    expect(await within(main).findByText(/Сервис временно недоступен/)).toBeVisible();
  });
});

describe('running test', () => {
  it('saves a choice at once and shows when the server had it', async () => {
    renderRoutes(routes, '/exam/s1');
    await userEvent.click(await screen.findByRole('radio', { name: 'төрт' }));
    expect(await screen.findByText('Сақталды 10:42:05')).toBeVisible();
    expect(server.calls('PUT /api/testing/sittings/s1/answers/1')[0]?.body).toEqual({
      response: { RESPONSE: 'B' },
      flagged: false,
      revision: 0,
    });
    expect(screen.getByRole('button', { name: '1-сұрақ, жауап берілген' })).toBeVisible();
  });

  it('asks before the back button leads out of it', async () => {
    const { router } = renderRoutes(routes, '/exam/s1');
    await screen.findByRole('radio', { name: 'төрт' });
    await act(() => router.navigate('/applications'));
    expect(await screen.findByRole('dialog', { name: 'Тесттен шығасыз ба?' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Бас тарту' }));
    expect(screen.getByRole('radio', { name: 'төрт' })).toBeVisible();
    await act(() => router.navigate('/applications'));
    await userEvent.click(await screen.findByRole('button', { name: 'Тесттен шығу' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/applications'));
  });

  it('keeps the answer and says so while the server is away', async () => {
    server.on('PUT /api/testing/sittings/s1/answers/1', () => problem(503, 'service-unavailable'));
    renderRoutes(routes, '/exam/s1');
    await userEvent.click(await screen.findByRole('radio', { name: 'төрт' }));
    expect(await screen.findByText(/Сақталмады – қайталаймыз/)).toBeVisible();
    expect(localStorage.getItem('bagalau.exam.s1')).toContain('"RESPONSE":"B"');
  });

  it("shows the server's newer answer and tells the person", async () => {
    server.on('PUT /api/testing/sittings/s1/answers/1', () =>
      problem(409, 'stale-revision', { revision: 5, response: { RESPONSE: 'A' }, flagged: false }),
    );
    renderRoutes(routes, '/exam/s1');
    await userEvent.click(await screen.findByRole('radio', { name: 'төрт' }));
    expect(await screen.findByText('Жауап басқа құрылғыда өзгертілген')).toBeVisible();
    expect(screen.getByRole('radio', { name: 'үш' })).toBeChecked();
  });

  it('moves lines of an order with buttons', async () => {
    renderRoutes(routes, '/exam/s1');
    await userEvent.click(await screen.findByRole('button', { name: 'Келесі' }));
    await userEvent.click(screen.getByRole('button', { name: 'Жоғары жылжыту: екі' }));
    await waitFor(() =>
      expect(server.calls('PUT /api/testing/sittings/s1/answers/2')[0]?.body).toMatchObject({
        response: { RESPONSE: ['B', 'A'] },
      }),
    );
  });

  it('lets nothing active of an item through', async () => {
    renderRoutes(routes, '/exam/s1');
    const shown = await screen.findByText('Таза мәтін');
    expect(shown.getAttribute('onclick')).toBeNull();
    expect(shown.getAttribute('style')).toBeNull();
    expect(document.querySelector('main script')).toBeNull();
  });

  it('lists what is unanswered before it ends, then shows the result', async () => {
    renderRoutes(routes, '/exam/s1');
    await userEvent.click(await screen.findByRole('radio', { name: 'төрт' }));
    await screen.findByText('Сақталды 10:42:05');
    await userEvent.click(screen.getByRole('button', { name: 'Тестті аяқтау' }));
    const dialog = screen.getByRole('dialog', { name: 'Тестті аяқтау керек пе?' });
    expect(within(dialog).getByText('Жауап берілмеген сұрақтар: 1')).toBeInTheDocument();
    server.on('POST /api/testing/sittings/s1/finish', () => json(sitting('COMPLETED')));
    server.on('GET /api/testing/sittings/s1', () => json(sitting('COMPLETED')));
    server.on('GET /api/testing/results/s1', () =>
      json({
        percent: 72.5,
        score: 29,
        maxScore: 40,
        parts: [],
        outcomes: [{ category: 'EXPERT', thresholdPercent: 70, reached: true }],
        releasedAt: '2026-12-01T07:00:00Z',
        validUntil: '2027-12-01',
      }),
    );
    await userEvent.click(within(dialog).getByRole('button', { name: 'Иә, аяқтау' }));
    expect(await screen.findByText('72,5 %')).toBeVisible();
  });

  it('stands still while the administrator has paused it', async () => {
    server.on('GET /api/testing/sittings/s1', () => json(sitting('PAUSED', { remainingSeconds: 600 })));
    server.on('GET /api/testing/sittings/s1/paper', () => problem(409, 'sitting-paused'));
    renderRoutes(routes, '/exam/s1');
    expect(await screen.findByText('10:00')).toBeVisible();
  });
});
