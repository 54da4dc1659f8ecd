import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { routes } from '@/app/router';
import { changeLocale } from '@/i18n';
import { draft, fullDraft, server } from '@/test/application';
import { expectAccessible } from '@/test/axe';
import { renderRoutes } from '@/test/render';
import { json, problem } from '@/test/server';

beforeEach(fullDraft);

/** All that was saved: a page of a test before may still save its own. */
const saved = () => server.calls('PUT /api/applications/draft').map(({ body }) => body);
const open = async (answers: object) => {
  server.on('GET /api/applications/draft', () => json({ ...draft, ...answers }));
  return renderRoutes(routes, '/apply/form/personal');
};
const employ = async (kind: string) =>
  userEvent.selectOptions(await screen.findByLabelText('Ағымдағы жұмыс орны'), kind);

describe('a graduate of a university', () => {
  it('tells region, institution and programme group, each found inside the one before', async () => {
    await open({ employment: 'HIGHER_GRADUATE' });
    expect(await screen.findByLabelText('Оқу орнының облысы')).toBeVisible();
    expect(screen.queryByLabelText('Оқу орны')).toBeNull();
    expect(screen.queryByLabelText('Мамандығы (біліктілігі)')).toBeNull();
    await waitFor(() => expect(screen.getByLabelText('Оқу орнының облысы')).toBeEnabled());
    await userEvent.selectOptions(screen.getByLabelText('Оқу орнының облысы'), '75');
    await userEvent.click(await screen.findByRole('combobox', { name: 'Оқу орны' }));
    expect(await screen.findByRole('option', { name: 'Абай университеті' })).toBeVisible();
    expect(screen.queryByRole('option', { name: 'Уәлиханов университеті' })).toBeNull();
    await userEvent.keyboard('қазақ');
    await waitFor(() => expect(screen.queryByRole('option', { name: 'Абай университеті' })).toBeNull());
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await userEvent.click(screen.getByRole('combobox', { name: /БББТ/ }));
    await userEvent.click(await screen.findByRole('option', { name: /Математика мұғалімі/ }));
    await waitFor(() =>
      expect(saved()).toContainEqual(
        expect.objectContaining({
          institutionRegion: '75',
          institution: 'KAZNU',
          programmeGroup: 'B010',
        }),
      ),
    );
    await expectAccessible();
  });

  it('sees the names of what was chosen another day', async () => {
    await open({ employment: 'HIGHER_GRADUATE', institutionRegion: '75', institution: 'KAZNU' });
    await waitFor(() =>
      expect(screen.getByRole('combobox', { name: 'Оқу орны' })).toHaveValue('Қазақ ұлттық университеті'),
    );
  });

  it('chooses the institution anew in another region', async () => {
    await open({ employment: 'HIGHER_GRADUATE', institutionRegion: '75', institution: 'KAZNU' });
    await waitFor(() => expect(screen.getByLabelText('Оқу орнының облысы')).toBeEnabled());
    await userEvent.selectOptions(screen.getByLabelText('Оқу орнының облысы'), '11');
    expect(await screen.findByRole('combobox', { name: 'Оқу орны' })).toHaveValue('');
  });
});

describe('a graduate of a college', () => {
  it('tells district and speciality too', async () => {
    await open({ employment: 'TVET_GRADUATE', institutionRegion: '11' });
    await waitFor(() => expect(screen.getByLabelText('Оқу орнының ауданы')).toBeEnabled());
    expect(screen.queryByRole('combobox', { name: 'Оқу орны' })).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText('Оқу орнының ауданы'), '111000000');
    await userEvent.click(await screen.findByRole('combobox', { name: 'Оқу орны' }));
    expect(await screen.findByRole('option', { name: 'Көкшетау колледжі' })).toBeVisible();
    expect(screen.queryByRole('option', { name: 'Уәлиханов университеті' })).toBeNull();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await userEvent.click(screen.getByRole('combobox', { name: 'Мамандық' }));
    await userEvent.click(await screen.findByRole('option', { name: /Мектепке дейінгі тәрбие/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Жалғастыру' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Өтініш' })).toBeVisible();
  });
});

describe('switching the kind of employment', () => {
  it('and back loses nothing', async () => {
    await open({ employment: 'HIGHER_GRADUATE', institutionRegion: '75', institution: 'KAZNU' });
    await employ('TVET_GRADUATE');
    expect(screen.queryByRole('combobox', { name: 'Оқу орны' })).toBeNull();
    await employ('RETURNING');
    expect(await screen.findByLabelText('Мамандығы (біліктілігі)')).toHaveValue('Математика');
    expect(screen.queryByLabelText('Қазіргі біліктілік санаты')).toBeNull();
    await employ('CURRENT_EMPLOYEE');
    expect(screen.getByLabelText('Қазіргі біліктілік санаты')).toHaveValue('TRAINEE');
    await employ('HIGHER_GRADUATE');
    await waitFor(() =>
      expect(screen.getByRole('combobox', { name: 'Оқу орны' })).toHaveValue('Қазақ ұлттық университеті'),
    );
  });

  it('shows the workplace to current employees alone', async () => {
    await open({ employment: 'RETURNING' }).then((view) => view.unmount());
    const view = renderRoutes(routes, '/apply/form');
    expect(await screen.findByText('Өтініш әлі берілген жоқ')).toBeVisible();
    expect(screen.queryByText('Жұмыспен қамтылуы')).toBeNull();
    await waitFor(() => expect(screen.getAllByText('Толтырылды')).toHaveLength(3));
    await expectAccessible();
    view.unmount();
    renderRoutes(routes, '/apply/form/workplace');
    expect(await screen.findByRole('heading', { level: 1, name: 'Өтініш' })).toBeVisible();
  });
});

describe('the lists', () => {
  it.each([
    ['kk', 'Оқу орнының облысы', 'Қайталап көру'],
    ['ru', 'Область учебного заведения', 'Повторить'],
  ] as const)('that do not come are told, and asked for again, in %s', async (locale, label, again) => {
    await changeLocale(locale);
    const regions = server.reply('GET /api/reference/places');
    server.on('GET /api/reference/places', () => problem(503, 'service-unavailable'));
    await open({ employment: 'HIGHER_GRADUATE' });
    const alert = await screen.findByRole('alert');
    expect(screen.getByLabelText(label)).toBeDisabled();
    server.on('GET /api/reference/places', regions);
    await userEvent.click(within(alert).getByRole('button', { name: again }));
    await waitFor(() => expect(screen.getByLabelText(label)).toBeEnabled());
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('that fail in the middle of a search are asked for again', async () => {
    const groups = server.reply('GET /api/reference/programme-groups');
    server.on('GET /api/reference/programme-groups', () => problem(503, 'service-unavailable'));
    await open({ employment: 'HIGHER_GRADUATE' });
    await userEvent.click(await screen.findByRole('combobox', { name: /БББТ/ }));
    const alert = await screen.findByRole('alert');
    server.on('GET /api/reference/programme-groups', groups);
    await userEvent.click(within(alert).getByRole('button', { name: 'Қайталап көру' }));
    await userEvent.click(screen.getByRole('combobox', { name: /БББТ/ }));
    expect(await screen.findByRole('option', { name: /Педагогика/ })).toBeVisible();
  });

  it('say when nothing is found', async () => {
    await open({ employment: 'HIGHER_GRADUATE' });
    await userEvent.type(await screen.findByRole('combobox', { name: /БББТ/ }), 'жоқ');
    await waitFor(() =>
      expect(screen.getAllByRole('status').map((each) => each.textContent)).toContain(
        'Ештеңе табылмады. Басқаша жазып көріңіз.',
      ),
    );
  });
});
