import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { routes } from '@/app/router';
import { changeLocale } from '@/i18n';
import { draft, fullDraft, server } from '@/test/application';
import { expectAccessible } from '@/test/axe';
import { renderRoutes } from '@/test/render';
import { json } from '@/test/server';

beforeEach(fullDraft);

const open = (answers: object, at = '/apply/form/test') => {
  server.on('GET /api/applications/draft', () => json({ ...draft, ...answers }));
  return renderRoutes(routes, at);
};
const goOn = () => userEvent.click(screen.getByRole('button', { name: 'Жалғастыру' }));
const enabled = (list: HTMLElement) =>
  within(list)
    .getAllByRole<HTMLOptionElement>('option')
    .filter((option) => !option.disabled && option.value)
    .map((option) => option.value);

describe('the types of the test', () => {
  it.each([
    ['kk', 'Осы кезеңде бұл тип бойынша тест жоқ', 'Әзірге ашылмаған'],
    ['ru', 'В этом периоде теста этого типа нет', 'Пока не открыт'],
  ] as const)('that can not be chosen say why, in %s', async (locale, noTest, notOpen) => {
    await changeLocale(locale);
    const person = { surname: 'A', name: 'B', phone: '+77012345678' };
    server.on('GET /api/identity/me', () => json({ email: 'a@b.kz', roles: ['TEACHER'], person }));
    server.on('GET /api/scheduling/campaigns/current', () => json({ open: true, name: { kk: '', ru: '' } }));
    const { router } = open({ testType: null }, '/apply?test=ozp');
    const closed = (await screen.findByText('T02')).parentElement;
    expect(closed).toHaveTextContent(noTest);
    expect(screen.getByText('T11').parentElement).toHaveTextContent(notOpen);
    expect(screen.queryByRole('button', { name: /T02/ })).toBeNull();
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: 'T10' }));
    expect(router.state.location.pathname).toBe('/apply/form');
  });
});

describe('a type without a choice of subject', () => {
  it('asks for the language alone, of those in which it can be sat', async () => {
    open({ testType: 'T01', language: null });
    const russian = await screen.findByRole('radio', { name: /^Орыс тілі/ });
    expect(russian).toBeDisabled();
    expect(russian).toHaveAccessibleName(/Осы кезеңде бұл тілде тест жоқ/);
    expect(screen.queryByLabelText(/Тестілеу блогы/)).toBeNull();
    await goOn();
    expect(screen.getByRole('alert')).toHaveTextContent('Тест тапсыру тілін таңдаңыз');
    await userEvent.click(screen.getByRole('radio', { name: 'Қазақ тілі' }));
    await goOn();
    expect(await screen.findByRole('heading', { level: 1, name: 'Өтініш' })).toBeVisible();
  });

  it('tells of a language that has closed', async () => {
    const view = open({ testType: 'T01', language: 'ru' });
    await screen.findByRole('radio', { name: 'Қазақ тілі' });
    await goOn();
    expect(screen.getByRole('alert')).toHaveTextContent('Бұл тілде осы кезеңде тест жоқ: басқа тіл таңдаңыз');
    view.unmount();
    renderRoutes(routes, '/apply/form');
    expect(await screen.findByText('Таңдалған тест қазір жабық')).toBeVisible();
  });
});

describe('the teachers of colleges', () => {
  it('choose a kind of discipline, then a subject of that kind', async () => {
    open({ testType: 'T09', subject: null, disciplineKind: null });
    await screen.findByRole('group', { name: 'Оқу пәнінің түрі' });
    expect(screen.queryByLabelText(/Тестілеу блогы/)).toBeNull();
    await goOn();
    expect(screen.getAllByRole('link', { name: 'Оқу пәнінің түрін таңдаңыз' })).toHaveLength(1);
    await userEvent.click(screen.getByRole('radio', { name: 'GENERAL' }));
    expect(enabled(screen.getByLabelText('Тестілеу блогы (пән/мамандық)'))).toEqual(['chemistry']);
    await userEvent.click(screen.getByRole('radio', { name: 'SPECIAL' }));
    expect(enabled(screen.getByLabelText('Тестілеу блогы (пән/мамандық)'))).toEqual(['welding']);
    await userEvent.selectOptions(screen.getByLabelText('Тестілеу блогы (пән/мамандық)'), 'welding');
    expect(screen.getByRole('radio', { name: /^Орыс тілі/ })).toHaveAccessibleName(
      /Таңдалған пән бойынша тест бұл тілде жоқ/,
    );
    await expectAccessible();
    await goOn();
    expect(await screen.findByRole('heading', { level: 1, name: 'Өтініш' })).toBeVisible();
    await waitFor(() =>
      expect(server.calls('PUT /api/applications/draft').map(({ body }) => body)).toContainEqual(
        expect.objectContaining({
          disciplineKind: 'SPECIAL',
          subject: 'welding',
        }),
      ),
    );
  });

  it('choose the subject anew with another kind, and find the first one again', async () => {
    open({ testType: 'T09', disciplineKind: 'SPECIAL', subject: 'welding' });
    await userEvent.click(await screen.findByRole('radio', { name: 'GENERAL' }));
    expect(screen.getByLabelText('Тестілеу блогы (пән/мамандық)')).toHaveValue('');
    await userEvent.click(screen.getByRole('radio', { name: 'SPECIAL' }));
    expect(screen.getByLabelText('Тестілеу блогы (пән/мамандық)')).toHaveValue('welding');
  });
});
