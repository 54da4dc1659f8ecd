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

const open = (answers: object) => {
  server.on('GET /api/applications/draft', () => json({ ...draft, ...answers }));
  return renderRoutes(routes, '/apply/check');
};
const labels = () => screen.getAllByRole('term').map((term) => term.textContent);
const submit = async () => {
  await screen.findByText('Орын сіз үшін сақталып тұр');
  await userEvent.click(screen.getByRole('checkbox'));
  await userEvent.click(screen.getByRole('button', { name: 'Өтініш беру' }));
};
const SEAT = ['Тест тапсыру орны', 'Тест тапсыру уақыты', 'Аудитория және орын'];
const GRADUATE = {
  testType: 'T09',
  employment: 'TVET_GRADUATE',
  institutionRegion: '11',
  institutionDistrict: '111000000',
  institution: 'KPC',
  specialityCode: '01120100',
  disciplineKind: 'GENERAL',
  subject: 'chemistry',
};

describe('the check page', () => {
  it('lists exactly the answers of a graduate, by their names', async () => {
    open(GRADUATE);
    expect(await screen.findByText('Көкшетау колледжі')).toBeVisible();
    expect(await screen.findByText('Ақмола облысы')).toBeVisible();
    expect(labels()).toEqual([
      'Байланыс телефоны',
      'Ағымдағы жұмыс орны',
      'Көру қабілеті бойынша мүгедектік',
      'Оқу орнының облысы',
      'Оқу орнының ауданы',
      'Оқу орны',
      'Мамандық',
      'Тестілеу типі',
      'Оқу пәнінің түрі',
      'Тестілеу блогы (пән/мамандық)',
      'Тест тапсыру тілі',
      ...SEAT,
    ]);
    await expectAccessible();
    await userEvent.click(screen.getByRole('link', { name: /Оқу орны$/ }));
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Оқу орны' })).toHaveFocus());
  });

  it('lists the workplace of a head, found by its BIN', async () => {
    open({ testType: 'T10', organisationName: null, organisationBin: SCHOOL, organisationKind: 'SCHOOL' });
    expect(await screen.findByText('№ 5 мектеп')).toBeVisible();
    expect(labels().slice(-8)).toEqual([
      'Жұмыс орны',
      'Ұйымның БСН-і',
      'Сіз басшысы (директоры) болып табылатын ұйымның түрі',
      'Тестілеу типі',
      'Тест тапсыру тілі',
      ...SEAT,
    ]);
  });

  it('sends only what the variant has', async () => {
    server.on('POST /api/applications', () => json({ id: 'a1', number: '1', status: 'SUBMITTED' }, 202));
    open({ ...GRADUATE, organisationBin: SCHOOL });
    await submit();
    await waitFor(() => expect(server.calls('POST /api/applications')).toHaveLength(1));
    const sent = server.calls('POST /api/applications')[0]?.body as Record<string, unknown>;
    expect(sent).toMatchObject({ institution: 'KPC', specialityCode: '01120100', disciplineKind: 'GENERAL' });
    for (const field of ['speciality', 'studyFrom', 'categoryHeld', 'organisationBin', 'programmeGroup'])
      expect(sent).not.toHaveProperty(field);
  });

  it('leads from a refusal to its field, where it is told until it is changed', async () => {
    server.on('POST /api/applications', () =>
      problem(400, 'validation-failed', {
        errors: [
          {
            field: 'institution',
            code: 'institution-not-there',
            text: { kk: 'Бұл оқу орны таңдалған ауданда емес', ru: '' },
          },
          { field: 'language', code: 'language-closed' },
        ],
      }),
    );
    open(GRADUATE);
    await submit();
    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
    expect(screen.getByRole('alert')).toHaveTextContent('осы тілде әлі дайын емес');
    await userEvent.click(screen.getByRole('link', { name: 'Бұл оқу орны таңдалған ауданда емес' }));
    const field = await screen.findByRole('combobox', { name: 'Оқу орны' });
    await waitFor(() => expect(field).toHaveFocus());
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(/таңдалған ауданда емес/);
    await userEvent.click(field);
    await userEvent.click(await screen.findByRole('option', { name: 'Көкшетау колледжі' }));
    expect(field).toBeValid();
    await userEvent.click(screen.getByRole('button', { name: 'Жалғастыру' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Жауаптарды тексеріңіз' })).toBeVisible();
  });
});
