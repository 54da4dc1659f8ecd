import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { routes } from '@/app/router';
import { changeLocale } from '@/i18n';
import { fullDraft, offer, place, server } from '@/test/application';
import { expectAccessible } from '@/test/axe';
import { renderRoutes } from '@/test/render';
import { json, problem } from '@/test/server';

const CHANGE = 'PUT /api/applications/a1';
const READ = 'GET /api/applications/a1';
const name = (kk: string) => ({ kk, ru: kk });
const application = {
  id: 'a1',
  number: '2026-000001',
  status: 'ACCEPTED',
  testType: 'T03',
  language: 'kk',
  phone: '+77012345678',
  subject: 'mathematics',
  subjectName: name('Математика'),
  disabilityOfSight: false,
  employment: 'RETURNING',
  speciality: 'Математика',
  studyFrom: 2003,
  studyTo: 2007,
  holdId: 'h1',
  slot: { ...place, slotId: 'slot0', seatNumber: 3 },
  editableUntil: '2026-11-29T08:00:00Z',
  version: 4,
  canEdit: true,
  canDelete: true,
  history: [{ at: '2026-11-01T04:00:00Z', status: 'ACCEPTED', reason: null }],
};
const CHANGED = {
  ...application,
  speciality: 'Физика',
  version: 5,
  history: [...application.history, { at: '2026-11-02T04:00:00Z', status: 'CHANGED', reason: null }],
};

beforeEach(async () => {
  await fullDraft();
  server.on('GET /api/testing/sittings/mine', () => json([]));
  server.on(READ, () => json(application));
  server.on(CHANGE, () => json(CHANGED));
});

const open = (at = '/applications/a1/edit') => renderRoutes(routes, at);
const type = async (words = 'Физика') => {
  const field = await screen.findByLabelText('Мамандығы (біліктілігі)');
  await userEvent.clear(field);
  await userEvent.type(field, words);
};
/** From the section to the page where the answers are checked. */
const toCheck = async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Жалғастыру' }));
  await userEvent.click(await screen.findByRole('link', { name: 'Жауаптарды тексеру' }));
  await screen.findByRole('heading', { level: 1, name: 'Жауаптарды тексеріңіз' });
};
const save = () => userEvent.dblClick(screen.getByRole('button', { name: 'Өзгерістерді сақтау' }));

describe('an application that can be changed', () => {
  it('is changed by the pages of the form, once, and shows what it has now', async () => {
    const { router } = open('/applications/a1');
    await userEvent.click(await screen.findByRole('link', { name: 'Өзгерту' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Өтінішті өзгерту' })).toBeVisible();
    expect(screen.queryByText('Өзгерістер әлі сақталған жоқ')).toBeNull();
    await expectAccessible();
    await userEvent.click(screen.getByRole('link', { name: 'Жеке мәліметтер' }));
    await type();
    expect(screen.getByText('Осы құрылғыда ғана, өтініш әлі өзгертілген жоқ')).toBeVisible();
    await toCheck();
    expect(screen.getByText(/Өтініш әлі өзгертілген жоқ/)).toBeVisible();
    expect(screen.queryByRole('link', { name: /Тест тапсыру тілі/ })).toBeNull();
    await expectAccessible();
    server.on(READ, () => json(CHANGED));
    await save();
    expect(await screen.findByText(/^Өтініш өзгертілді\./)).toBeVisible();
    expect(screen.getByText('Физика')).toBeVisible();
    expect(screen.getByText('Өзгертілді')).toBeVisible();
    expect(server.calls(CHANGE)).toHaveLength(1);
    expect(server.calls(CHANGE)[0]?.body).toEqual({
      testType: 'T03',
      phone: '+77012345678',
      employment: 'RETURNING',
      disabilityOfSight: false,
      speciality: 'Физика',
      studyFrom: '2003',
      studyTo: '2007',
      subject: 'mathematics',
      version: 4,
    });
    expect(server.calls('PUT /api/applications/draft')).toHaveLength(0);
    await router.navigate(-1);
    expect(await screen.findByRole('heading', { level: 1, name: 'Өтінішті өзгерту' })).toBeVisible();
    expect(screen.queryByText('Өзгерістер әлі сақталған жоқ')).toBeNull();
  });

  it('keeps what is typed on this device, and says that it is not changed', async () => {
    const view = open('/applications/a1/edit/personal');
    await type();
    view.unmount();
    const again = open('/applications/a1');
    expect(await screen.findByText('Өзгерістер әлі сақталған жоқ')).toBeVisible();
    expect(screen.getAllByText('Математика', { selector: '.summary-value' })).toHaveLength(2);
    await userEvent.click(screen.getByRole('link', { name: 'Өзгертуді жалғастыру' }));
    await userEvent.click(await screen.findByRole('link', { name: 'Жеке мәліметтер' }));
    expect(await screen.findByLabelText('Мамандығы (біліктілігі)')).toHaveValue('Физика');
    await userEvent.click(screen.getByRole('link', { name: /^Өтініш$/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Өзгертпей қалдыру' }));
    expect(await screen.findByRole('heading', { level: 1, name: /2026-000001/ })).toBeVisible();
    expect(screen.queryByText('Өзгерістер әлі сақталған жоқ')).toBeNull();
    again.unmount();
  });

  it('is not sent when nothing was changed', async () => {
    open('/applications/a1/edit/check');
    await screen.findByText('Математика', { selector: '.summary-value' });
    await save();
    expect(screen.getByText(/Сіз ештеңе өзгертпедіңіз/, { selector: '.notice-title' })).toBeVisible();
    expect(server.calls(CHANGE)).toHaveLength(0);
  });

  it('offers the subjects of its language, and keeps its own whatever has closed', async () => {
    offer({ mathematics: [], physics: ['ru'], biology: ['kk'] });
    open('/applications/a1/edit/test');
    const subject = await screen.findByLabelText('Тестілеу блогы (пән)');
    expect(subject).toHaveValue('mathematics');
    expect(within(subject).queryByRole('option', { name: 'physics' })).toBeNull();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.getByText(/Тіл орынмен бірге бекітілген/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Жалғастыру' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Өтінішті өзгерту' })).toBeVisible();
  });

  it('has no section of the test when there is nothing to choose in it', async () => {
    server.on(READ, () => json({ ...application, testType: 'T01', subject: 'PRESCHOOL_EDUCATION' }));
    open();
    expect(await screen.findByRole('link', { name: 'Жеке мәліметтер' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Тестілеу параметрлері' })).toBeNull();
  });
});

describe('a change that is refused', () => {
  const refused = async (answer: () => Response) => {
    server.on(CHANGE, answer);
    open('/applications/a1/edit/personal');
    await type();
    await toCheck();
    await save();
    await waitFor(() => expect(server.calls(CHANGE)).toHaveLength(1));
  };

  it('leads to the field, with what was typed', async () => {
    await refused(() =>
      problem(400, 'validation-failed', { errors: [{ field: 'phone', code: 'phone-invalid' }] }),
    );
    await userEvent.click(within(await screen.findByRole('alert')).getByRole('link'));
    expect(await screen.findByLabelText('Байланыс телефоны')).toHaveFocus();
    expect(screen.getByLabelText('Мамандығы (біліктілігі)')).toHaveValue('Физика');
  });

  it('for the language is told at the subject', async () => {
    await refused(() =>
      problem(400, 'validation-failed', { errors: [{ field: 'language', code: 'language-closed' }] }),
    );
    const link = within(await screen.findByRole('alert')).getByRole('link');
    expect(link).toHaveTextContent('Бұл пән бойынша тест өтініштің тілінде жоқ');
    await userEvent.click(link);
    expect(await screen.findByLabelText('Тестілеу блогы (пән)')).toHaveFocus();
  });

  it('because the deadline has passed stays on the page', async () => {
    await refused(() => problem(409, 'edit-too-late'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Өтінішті өзгерту мерзімі өтіп кетті');
    expect(screen.getByText('Физика')).toBeVisible();
  });

  it('because it changed meanwhile is told, and saved when the person saves again', async () => {
    await refused(() => {
      server.on(READ, () => json({ ...application, version: 6, studyTo: 2008 }));
      return problem(409, 'stale-version');
    });
    expect(await screen.findByText('Бұл аралықта өтініш өзгерген')).toBeVisible();
    expect(screen.getByText('2003–2008')).toBeVisible();
    expect(screen.getByText('Физика')).toBeVisible();
    server.on(CHANGE, () => json({ ...CHANGED, version: 7 }));
    await save();
    expect(await screen.findByText(/^Өтініш өзгертілді\./)).toBeVisible();
    expect(server.calls(CHANGE).at(-1)?.body).toMatchObject({ version: 6, studyTo: '2008' });
  });

  it('is none when it was saved and the answer was lost', async () => {
    await refused(() => {
      server.on(READ, () => json(CHANGED));
      return problem(409, 'stale-version');
    });
    expect(await screen.findByText(/^Өтініш өзгертілді\./)).toBeVisible();
    expect(server.calls(CHANGE)).toHaveLength(1);
  });
});

it.each([
  ['kk', 'Бұл өтінішті енді өзгертуге болмайды', 'Өзгерту'],
  ['ru', 'Это заявление уже нельзя изменить', 'Изменить'],
] as const)('is not offered when it is too late, in %s', async (locale, words, action) => {
  await changeLocale(locale);
  server.on(READ, () => json({ ...application, canEdit: false }));
  const view = open('/applications/a1');
  expect(await screen.findByRole('heading', { level: 1, name: /2026-000001/ })).toBeVisible();
  expect(screen.queryByRole('link', { name: action })).toBeNull();
  view.unmount();
  open();
  expect(await screen.findByText(words)).toBeVisible();
});
