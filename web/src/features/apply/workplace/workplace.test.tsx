import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { routes } from '@/app/router';
import { draft, fullDraft, server } from '@/test/application';
import { expectAccessible } from '@/test/axe';
import { SCHOOL } from '@/test/reference';
import { renderRoutes } from '@/test/render';
import { json, problem } from '@/test/server';

beforeEach(fullDraft);

/** A right BIN that the reference data have not got. */
const OTHER = '990140000806';
/** All that was saved: a page of a test before may still save its own. */
const saved = () => server.calls('PUT /api/applications/draft').map(({ body }) => body);
const open = (answers: object = {}) => {
  server.on('GET /api/applications/draft', () =>
    json({ ...draft, organisationName: null, organisationBin: null, ...answers }),
  );
  return renderRoutes(routes, '/apply/form/workplace');
};
const search = async (bin: string) => {
  await userEvent.type(await screen.findByLabelText(/Ұйымның БСН-і/), bin);
  await userEvent.click(screen.getByRole('button', { name: 'БСН бойынша білім беру ұйымын іздеу' }));
};

describe('the workplace', () => {
  it('is found by its BIN in the reference data, shown, and taken back', async () => {
    open();
    await search(SCHOOL);
    expect(await screen.findByText('№ 5 мектеп')).toBeVisible();
    expect(screen.getByText(SCHOOL)).toBeVisible();
    expect(screen.getByText('Көкшетау қаласы')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Басқа ұйымды таңдау' })).toHaveFocus();
    await expectAccessible();
    await waitFor(() =>
      expect(saved()).toContainEqual(
        expect.objectContaining({ organisationBin: SCHOOL, organisationName: null }),
      ),
    );
    expect(server.calls('GET /api/applications/organisations')).toHaveLength(0);
    await userEvent.click(screen.getByRole('button', { name: 'Басқа ұйымды таңдау' }));
    expect(screen.getByRole('radio', { name: 'БСН бойынша' })).toHaveFocus();
    expect(screen.getByLabelText(/Ұйымның БСН-і/)).toHaveValue(SCHOOL);
    await waitFor(() =>
      expect(saved()).toContainEqual(
        expect.objectContaining({ organisationBin: null, organisationName: null }),
      ),
    );
  });

  it('is found in the state register when the reference data lack it', async () => {
    server.on('GET /api/applications/organisations', () =>
      json({ bin: OTHER, name: { kk: 'Жаңа мектеп', ru: 'Новая школа' }, regionCode: null, address: null }),
    );
    open();
    await search(OTHER);
    expect(await screen.findByText('Жаңа мектеп')).toBeVisible();
    await waitFor(() =>
      expect(saved()).toContainEqual(
        expect.objectContaining({ organisationBin: OTHER, organisationName: 'Жаңа мектеп' }),
      ),
    );
  });

  it('that no register knows may be typed', async () => {
    open();
    await search(OTHER);
    expect(await screen.findByText(/Бұл БСН бойынша ұйым табылмады/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Ұйым тізімде жоқ, атауын өзім енгіземін' }));
    expect(screen.getByLabelText('Жұмыс орны')).toHaveFocus();
    await userEvent.type(screen.getByLabelText('Жұмыс орны'), 'Жеке мектеп');
    await waitFor(() =>
      expect(saved()).toContainEqual(
        expect.objectContaining({ organisationBin: OTHER, organisationName: 'Жеке мектеп' }),
      ),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Жалғастыру' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Өтініш' })).toBeVisible();
  });

  it('is typed when the registers are silent, and that is told', async () => {
    for (const path of ['reference', 'applications'])
      server.on(`GET /api/${path}/organisations`, () => problem(503, 'service-unavailable'));
    open();
    await search(OTHER);
    expect(await screen.findByText('Ұйымдар тіркелімі қазір жауап бермейді')).toBeVisible();
    expect(screen.getByLabelText('Жұмыс орны')).toHaveFocus();
  });

  it('is refused at once with a wrong BIN', async () => {
    open();
    await search('990140000385');
    expect(screen.getByText('БСН қате: 12 цифрды тексеріңіз')).toBeVisible();
    expect(screen.getByLabelText(/Ұйымның БСН-і/)).toHaveFocus();
    expect(server.calls('GET /api/reference/organisations')).toHaveLength(0);
  });

  it('is found by its name in a place', async () => {
    open();
    await userEvent.click(await screen.findByRole('radio', { name: 'Орналасқан жері бойынша' }));
    await waitFor(() => expect(screen.getByLabelText('Облыс')).toBeEnabled());
    await userEvent.selectOptions(screen.getByLabelText('Облыс'), '11');
    await waitFor(() => expect(screen.getByLabelText(/^Аудан/)).toBeEnabled());
    await userEvent.selectOptions(screen.getByLabelText(/^Аудан/), '111000000');
    await userEvent.click(screen.getByRole('combobox', { name: /^Елді мекен/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Көкшетау' }));
    await userEvent.type(screen.getByRole('combobox', { name: 'Білім беру ұйымының атауы' }), 'мектеп');
    const asked = () => server.calls('GET /api/reference/organisations').map(({ path }) => decodeURI(path));
    await waitFor(() => expect(asked()).toContain('/api/reference/organisations?place=111010000&q=мектеп'));
    await userEvent.click(await screen.findByRole('option', { name: /№ 5 мектеп.*Көкшетау қаласы/ }));
    expect(await screen.findByText(SCHOOL)).toBeVisible();
  });

  it.each([
    ['БСН бойынша', 'organisationBin'],
    ['Орналасқан жері бойынша', 'organisationRegion'],
    ['Ұйым тізімде жоқ, атауын өзім енгіземін', 'organisationName'],
  ])('that is missing is told where one looks for it: %s', async (way, id) => {
    open();
    await userEvent.click(await screen.findByRole('radio', { name: way }));
    await waitFor(() => expect(document.getElementById(id)).toBeEnabled());
    await userEvent.click(screen.getByRole('button', { name: 'Жалғастыру' }));
    expect(screen.getByRole('alert')).toHaveFocus();
    await userEvent.click(screen.getByRole('link', { name: 'Жұмыс орнын көрсетіңіз' }));
    expect(document.getElementById(id)).toHaveFocus();
    await expectAccessible();
  });

  it('of a head has a kind', async () => {
    open({ testType: 'T10', organisationBin: SCHOOL });
    await userEvent.click(await screen.findByRole('button', { name: 'Жалғастыру' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Ұйымның түрін таңдаңыз');
    await userEvent.selectOptions(screen.getByLabelText(/ұйымның түрі$/), 'SCHOOL');
    await userEvent.click(screen.getByRole('button', { name: 'Жалғастыру' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Өтініш' })).toBeVisible();
    await waitFor(() =>
      expect(saved()).toContainEqual(expect.objectContaining({ organisationKind: 'SCHOOL' })),
    );
  });
});
