import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { routes } from '@/app/router';
import { changeLocale } from '@/i18n';
import { draft, fullDraft, server } from '@/test/application';
import { expectAccessible } from '@/test/axe';
import { renderRoutes } from '@/test/render';
import { empty, json, problem, type Seen } from '@/test/server';

beforeEach(fullDraft);

const PUT = 'PUT /api/applications/draft';
const TITLE = 'Өтініш басқа бетте немесе басқа құрылғыда өзгертілген';
const tags = () => server.calls(PUT).map(({ headers }) => headers.get('if-match'));

/** The draft as the service keeps it: who has not seen the last version is refused. */
function keeps(first: object | null) {
  let fields = first;
  let version = first ? 1 : 0;
  const etag = () => `"${version}"`;
  const answer = () => (fields ? json(fields, 200, { etag: etag() }) : empty());
  const save = (next: object) => {
    fields = next;
    version += 1;
  };
  const put = ({ body, headers }: Seen) => {
    const seen = headers.get('if-match');
    if (fields && seen && seen !== etag()) return problem(409, 'draft-changed');
    save(body as object);
    return answer();
  };
  server.on('GET /api/applications/draft', answer);
  server.on(PUT, put);
  return { save, put, fields: () => fields };
}

const open = () => renderRoutes(routes, '/apply/form/personal');
const speciality = (label = 'Мамандығы (біліктілігі)') => screen.findByLabelText(label);
const type = async (text: string, label?: string) => {
  const field = await speciality(label);
  await userEvent.clear(field);
  await userEvent.type(field, text);
};

describe('a save', () => {
  it('tells the version that was seen: that of the page, then that of the save before', async () => {
    keeps(draft);
    open();
    await type('Физика');
    expect(await screen.findByText(/^Сақталды, /)).toBeVisible();
    expect(tags()[0]).toBe('"1"');
    const before = tags().length;
    await type('Химия');
    await waitFor(() => expect(tags().slice(before)[0]).toBe(`"${before + 1}"`));
  });

  it('takes the tag of a packed answer for that of the draft', async () => {
    keeps(draft);
    server.on('GET /api/applications/draft', () => json(draft, 200, { etag: 'W/"1"' }));
    open();
    await type('Физика');
    await waitFor(() => expect(tags()[0]).toBe('"1"'));
  });

  it('of a first draft does not replace one that appeared meanwhile', async () => {
    const service = keeps(null);
    const person = { surname: 'Серікқызы', name: 'Айгүл', patronymic: null, phone: '+77012345678' };
    server.on('GET /api/identity/me', () => json({ email: 'a@b.kz', roles: ['TEACHER'], person }));
    server.on('GET /api/scheduling/campaigns/current', () => json({ id: 'c1', open: true }));
    renderRoutes(routes, '/apply?test=ozp');
    const choice = await screen.findByRole('button', { name: /Жалпы орта/ });
    service.save(draft);
    await userEvent.click(choice);
    expect(await screen.findByText(TITLE)).toBeVisible();
    expect(service.fields()).toEqual(draft);
  });

  it('whose answer was lost is no change of somebody else', async () => {
    const service = keeps(draft);
    let lost = 0;
    server.on(PUT, (seen) => {
      const answer = service.put(seen);
      if (lost++ === 0) throw new TypeError('failed to fetch');
      return answer;
    });
    open();
    await type('Физика');
    await waitFor(() => expect(lost).toBeGreaterThan(0));
    await type('Химия');
    await waitFor(() => expect(service.fields()).toMatchObject({ speciality: 'Химия' }));
    expect(screen.queryByText(TITLE)).toBeNull();
  });

  it('goes on after an application, which the server keeps as the draft', async () => {
    const service = keeps(draft);
    server.on('POST /api/applications', ({ body }) => {
      const { agreementVersion, ...fields } = body as Record<string, unknown>;
      expect(agreementVersion).toBe('v1');
      service.save({ ...fields, holdId: null });
      return json({ id: 'a1', number: '1', status: 'SUBMITTED' }, 202);
    });
    server.on('GET /api/applications/a1', () =>
      json({ id: 'a1', number: '1', status: 'REFUSED', refusalReason: 'seat-gone', history: [] }),
    );
    const { router } = renderRoutes(routes, '/apply/check');
    await screen.findByText('Орын сіз үшін сақталып тұр');
    await userEvent.click(screen.getByRole('checkbox'));
    await userEvent.click(screen.getByRole('button', { name: 'Өтініш беру' }));
    await screen.findByRole('heading', { level: 1, name: 'Өтініш қабылданбады' });
    expect(service.fields()).toMatchObject({ phone: '+77012345678' });
    await router.navigate('/apply/form/personal');
    await type('Химия');
    await waitFor(() => expect(service.fields()).toMatchObject({ speciality: 'Химия' }));
    expect(screen.queryByText(TITLE)).toBeNull();
  });

  it('goes on when the server itself took out a seat that was lost', async () => {
    const service = keeps(draft);
    open();
    await speciality();
    service.save({ ...draft, holdId: null });
    await type('Химия');
    await waitFor(() => expect(service.fields()).toMatchObject({ speciality: 'Химия' }));
    expect(screen.queryByText(TITLE)).toBeNull();
  });
});

describe('a draft that was changed elsewhere', () => {
  const meet = async () => {
    const service = keeps(draft);
    const view = open();
    await speciality();
    service.save({ ...draft, speciality: 'Химия', organisationName: 'Гимназия' });
    await type('Физика');
    expect(await screen.findByText(TITLE)).toBeVisible();
    return { service, view };
  };

  it.each([
    [
      'kk',
      'Мамандығы (біліктілігі)',
      TITLE,
      'Айырмашылықтары: Мамандығы (біліктілігі); Жұмыс орны.',
      'Осы нұсқаны қалдыру',
    ],
    [
      'ru',
      'Специальность (квалификация)',
      'Заявление изменено на другой странице или на другом устройстве',
      'Отличаются: Специальность (квалификация); Место работы.',
      'Оставить эту версию',
    ],
  ] as const)(
    'stays as it is until this one is to stay, in %s',
    async (locale, label, title, lines, keep) => {
      await changeLocale(locale);
      const service = keeps(draft);
      open();
      await speciality(label);
      service.save({ ...draft, speciality: 'Химия', organisationName: 'Гимназия' });
      await type('Физика', label);
      expect(await screen.findByText(title)).toBeVisible();
      expect(screen.getByText(lines)).toBeVisible();
      await expectAccessible();
      const sent = server.calls(PUT).length;
      await userEvent.type(await speciality(label), ' мұғалімі');
      expect(service.fields()).toMatchObject({ speciality: 'Химия' });
      await userEvent.click(screen.getByRole('button', { name: keep }));
      await waitFor(() => expect(service.fields()).toMatchObject({ speciality: 'Физика мұғалімі' }));
      expect(service.fields()).toMatchObject({ organisationName: 'Мектеп' });
      expect(server.calls(PUT)).toHaveLength(sent + 1);
      expect(screen.queryByText(title)).toBeNull();
      expect(await speciality(label)).toHaveValue('Физика мұғалімі');
    },
  );

  it('is taken when that is confirmed, and what is typed then is saved upon it', async () => {
    const { service } = await meet();
    await userEvent.click(screen.getByRole('button', { name: 'Басқа нұсқаны алу' }));
    expect(await speciality()).toHaveValue('Физика');
    const dialog = within(screen.getByRole('dialog', { name: 'Басқа нұсқаны алу керек пе?' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Басқа нұсқаны алу' }));
    expect(await speciality()).toHaveValue('Химия');
    expect(screen.queryByText(TITLE)).toBeNull();
    expect(document.getElementById('main')).toHaveFocus();
    await userEvent.type(await speciality(), ' мұғалімі');
    await waitFor(() =>
      expect(service.fields()).toMatchObject({
        speciality: 'Химия мұғалімі',
        organisationName: 'Гимназия',
      }),
    );
  });

  it('is asked about again after a reload, which loses nothing', async () => {
    const { service, view } = await meet();
    view.unmount();
    open();
    expect(await speciality()).toHaveValue('Физика');
    expect(await screen.findByText(TITLE)).toBeVisible();
    expect(service.fields()).toMatchObject({ speciality: 'Химия' });
  });

  it('is asked about once more when it changes before one has chosen', async () => {
    const { service } = await meet();
    service.save({ ...draft, speciality: 'Биология' });
    await userEvent.click(screen.getByRole('button', { name: 'Осы нұсқаны қалдыру' }));
    await waitFor(() => expect(server.calls('GET /api/applications/draft')).toHaveLength(3));
    expect(await screen.findByText(TITLE)).toBeVisible();
    expect(service.fields()).toMatchObject({ speciality: 'Биология' });
    expect(await speciality()).toHaveValue('Физика');
  });

  it('leads from the line beside the button to the choice', async () => {
    await meet();
    expect(screen.getByText(/^Серверге сақталмады: өтініш басқа жерде өзгертілген/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Нұсқаны таңдау' }));
    expect(screen.getByText(TITLE).closest('[tabindex]')).toHaveFocus();
  });
});
