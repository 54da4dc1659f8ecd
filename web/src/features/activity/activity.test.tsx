import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { routes } from '@/app/router';
import { changeLocale } from '@/i18n';
import { fullDraft, place, server } from '@/test/application';
import { expectAccessible } from '@/test/axe';
import { renderRoutes } from '@/test/render';
import { json, problem } from '@/test/server';
import printStyles from '@/styles/print.css?raw';

beforeEach(fullDraft);

const name = (kk: string) => ({ kk, ru: kk });
const application = {
  id: 'a1',
  number: '2026-000001',
  status: 'ACCEPTED',
  testType: 'T09',
  language: 'kk',
  phone: '+77012345678',
  subject: 'welding',
  subjectName: name('Дәнекерлеу'),
  disciplineKind: 'SPECIAL',
  disabilityOfSight: false,
  employment: 'CURRENT_EMPLOYEE',
  slot: { ...place, seatNumber: 7 },
  history: [{ at: '2026-11-01T04:00:00Z', status: 'ACCEPTED', reason: null }],
};
const EMPLOYEE = {
  speciality: 'Механика',
  studyFrom: 2003,
  studyTo: 2007,
  categoryHeld: 'MODERATOR',
  categoryValidUntil: '2027-05-01',
  categorySought: 'MODERATOR',
  organisationBin: '990140000384',
  organisationName: null,
  organisationRegisteredName: name('№ 5 колледж'),
  organisationKind: null,
  organisationKindName: null,
};
const GRADUATE = {
  employment: 'HIGHER_GRADUATE',
  institutionRegion: '75',
  institutionRegionName: name('Алматы қаласы'),
  institution: 'KAZNU',
  institutionName: name('Қазақ ұлттық университеті'),
  programmeGroup: 'B010',
  programmeGroupName: name('Математика мұғалімі'),
};
const open = (more: object, at = '/applications/a1') => {
  server.on('GET /api/applications/a1', () => json({ ...application, ...more }));
  server.on('GET /api/testing/sittings/mine', () => json([]));
  return renderRoutes(routes, at);
};
const labelsOf = async (title: string) => {
  const region = await screen.findByRole('region', { name: title });
  return within(region)
    .getAllByRole('term')
    .map((term) => term.textContent);
};

/** The selectors of what is not printed. */
function hiddenBy(styles: string): string[] {
  const element = document.createElement('style');
  element.textContent = styles;
  document.head.append(element);
  const rules = [...(element.sheet?.cssRules ?? [])].flatMap((rule) => [...(rule as CSSMediaRule).cssRules]);
  element.remove();
  return (rules as CSSStyleRule[])
    .filter(({ style }) => style.getPropertyValue('display') === 'none')
    .map(({ selectorText }) => selectorText);
}

describe('an application', () => {
  it('shows what a current employee told, by the names that were kept', async () => {
    open(EMPLOYEE);
    expect(await screen.findByText('№ 5 колледж')).toBeVisible();
    const labels = await labelsOf('Өтініштің мәліметтері');
    expect(labels).toEqual(
      expect.arrayContaining(['Оқу пәнінің түрі', 'Мамандығы (біліктілігі)', 'Жұмыс орны', 'Ұйымның БСН-і']),
    );
    expect(labels).not.toContain('Оқу орны');
    await expectAccessible();
  });

  it.each([
    ['kk', 'Мен келіскен ереже', 'Бірінші тармақ'],
    ['ru', 'Правила, которые я принял(а)', 'Первый пункт'],
  ] as const)('leads to the rules that were accepted, in %s', async (locale, link, clause) => {
    await changeLocale(locale);
    server.on('GET /api/applications/a1/agreement', () =>
      json({
        version: '2026-1',
        text: { kk: 'Ереже\n\nБірінші тармақ', ru: 'Правила\n\nПервый пункт' },
        acceptedAt: '2026-11-01T04:00:00Z',
      }),
    );
    open(EMPLOYEE);
    await userEvent.click(await screen.findByRole('link', { name: link }));
    expect(await screen.findByText(clause)).toBeVisible();
    expect(screen.getByText('2026-1')).toBeVisible();
    expect(screen.getByText(/2026.*09:00/)).toBeVisible();
    await expectAccessible();
  });

  it('shows what a graduate told, and nothing else', async () => {
    open({ ...GRADUATE, testType: 'T01', disciplineKind: null, subjectName: name('Мектепке дейінгі білім') });
    expect(await screen.findByText('Қазақ ұлттық университеті')).toBeVisible();
    expect((await labelsOf('Өтініштің мәліметтері')).slice(-3)).toEqual([
      'Оқу орнының облысы',
      'Оқу орны',
      'Білім беру бағдарламалары тобы (БББТ)',
    ]);
  });

  it.each([
    ['kk', 'Күнтізбеге қосу', 'Басып шығару', 'Жеке басты куәландыратын құжат.'],
    ['ru', 'Добавить в календарь', 'Распечатать', 'Документ, удостоверяющий личность.'],
  ] as const)('goes into a calendar and on paper, in %s', async (locale, calendar, print, bring) => {
    await changeLocale(locale);
    const printed = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    open(EMPLOYEE, '/apply/sent/a1');
    expect(await screen.findByRole('link', { name: calendar })).toHaveAttribute(
      'href',
      `/api/applications/a1/calendar?lang=${locale}`,
    );
    expect(screen.getByText(bring)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: print }));
    expect(printed).toHaveBeenCalledOnce();
    expect(screen.getByRole('button', { name: print }).closest('.no-print')).not.toBeNull();
    await expectAccessible();
    printed.mockRestore();
  });

  it.each([
    ['kk', 'Тестіленушінің аты-жөні', 'Тест тапсыру тілі', 'Орыс тілі'],
    ['ru', 'Ф.И.О. тестируемого', 'Язык сдачи теста', 'Русский язык'],
  ] as const)(
    'names on paper who sits the test and in which language, in %s',
    async (locale, who, tongue, language) => {
      await changeLocale(locale);
      const person = { surname: 'Серікқызы', name: 'Айгүл', patronymic: null };
      server.on('GET /api/identity/me', () => json({ email: 'a@b.kz', roles: ['TEACHER'], person }));
      open({ ...EMPLOYEE, language: 'ru' });
      const name = await screen.findByText('Серікқызы Айгүл');
      expect(name.previousElementSibling).toHaveTextContent(who);
      const seat = within(name.closest('section') ?? document.body);
      expect(seat.getByText(tongue).nextElementSibling).toHaveTextContent(language);
      const [onPaper] = hiddenBy(printStyles);
      expect(screen.getByRole('navigation').closest(onPaper ?? '')).not.toBeNull();
      expect(name.closest(onPaper ?? '')).toBeNull();
    },
  );

  it('tells that the name did not load, and loads it when asked to', async () => {
    server.on('GET /api/identity/me', () => problem(503, 'service-unavailable'));
    open(EMPLOYEE);
    const retry = await screen.findByRole('button', { name: 'Қайталап көру' });
    const person = { surname: 'Серікқызы', name: 'Айгүл', patronymic: null };
    server.on('GET /api/identity/me', () => json({ email: 'a@b.kz', roles: ['TEACHER'], person }));
    await userEvent.click(retry);
    expect(await screen.findByText('Серікқызы Айгүл')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each([
    ['has no seat', { status: 'WITHDRAWN', slot: null }],
    ['was sat', { status: 'TESTED' }],
  ])('that %s is nothing for the calendar', async (_case, more) => {
    open({ ...EMPLOYEE, ...more });
    expect(await screen.findByText('№ 5 колледж')).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Күнтізбеге қосу' })).toBeNull());
  });

  it.each([
    ['on its page', '/applications/a1'],
    ['on its card', '/applications'],
  ])('that was refused leads %s to a new one, until there is one', async (_case, address) => {
    const refused = { ...application, status: 'REFUSED', slot: null, refusalReason: 'slot-cancelled' };
    const list = (...others: object[]) =>
      server.on('GET /api/applications', () =>
        json([refused, ...others].map((each) => ({ ...each, submittedAt: '2026-11-01T04:00:00Z' }))),
      );
    list();
    const { queryClient } = open({ ...EMPLOYEE, ...refused }, address);
    const again = await screen.findByRole('link', { name: 'Өтінішті қайта беру' });
    expect(again).toHaveAttribute('href', '/apply');
    await expectAccessible();
    list({ ...application, id: 'a2' });
    await queryClient.invalidateQueries({ queryKey: ['applications'] });
    await waitFor(() => expect(again).not.toBeInTheDocument());
  });

  it('is deleted once, however often it is pressed, and back leads to it', async () => {
    server.on('DELETE /api/applications/a1', () => json({ id: 'a1', number: '1', status: 'WITHDRAWN' }, 202));
    server.on('GET /api/applications', () => json([]));
    const { router } = open({ ...EMPLOYEE, canDelete: true });
    await userEvent.click(await screen.findByRole('button', { name: 'Өтінішті жою' }));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.dblClick(dialog.getByRole('button', { name: 'Өтінішті жою' }));
    expect(await screen.findByText('Өтініш жойылды')).toBeVisible();
    expect(server.calls('DELETE /api/applications/a1')).toHaveLength(1);
    await router.navigate(-1);
    expect(await screen.findByRole('heading', { level: 1, name: /2026-000001/ })).toBeVisible();
  });
});

describe('the way to the test', () => {
  const at = '2026-12-01T04:00:00Z';
  const sitting = { id: 's1', applicationId: 'a1', status: 'READY', startsAt: at, serverTime: at };

  it.each([
    [
      'kk',
      '/applications',
      'Тестке және оның нәтижесіне апаратын сілтемелерді жүктеу мүмкін болмады',
      'Қайталап көру',
      'Тестке өту',
    ],
    [
      'ru',
      '/applications/a1',
      'Не удалось загрузить ссылки на тест и его результат',
      'Повторить',
      'Перейти к тесту',
    ],
  ] as const)('is not lost without a word, in %s at %s', async (locale, address, title, retry, link) => {
    await changeLocale(locale);
    server.on('GET /api/applications', () => json([{ ...application, submittedAt: at }]));
    server.on('GET /api/applications/a1', () => json({ ...application, ...EMPLOYEE }));
    server.on('GET /api/testing/sittings/mine', () => problem(503, 'service-unavailable'));
    renderRoutes(routes, address);
    expect(await screen.findByRole('alert')).toHaveTextContent(title);
    expect(await screen.findByText(/2026-000001/, { selector: 'h1, .muted' })).toBeVisible();
    server.on('GET /api/testing/sittings/mine', () => json([sitting]));
    await userEvent.click(screen.getByRole('button', { name: retry }));
    expect(await screen.findByRole('link', { name: link })).toHaveAttribute('href', '/exam/s1');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
