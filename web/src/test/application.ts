import { changeLocale } from '@/i18n';
import { serverClock } from '@/app/serverClock';
import { answersReference } from '@/test/reference';
import { fakeServer, json } from '@/test/server';

export const server = fakeServer();
const name = (kk: string) => ({ kk, ru: kk });
export const place = {
  centreCode: '71-01',
  centreName: name('№ 1 пункт'),
  address: name('Абай, 1'),
  room: '201',
  startsAt: '2026-12-01T04:00:00Z',
  language: 'kk',
  regionCode: '71',
  regionName: name('Астана'),
};
export const hold = (seconds = 900) => ({
  id: 'h1',
  slotId: 'slot1',
  seatNumber: 7,
  status: 'HELD',
  expiresAt: new Date(serverClock.now().getTime() + seconds * 1000).toISOString(),
  serverTime: serverClock.now().toISOString(),
  slot: place,
});
export const draft = {
  testType: 'T03',
  phone: '+7 701 234 56 78',
  employment: 'CURRENT_EMPLOYEE',
  speciality: 'Математика',
  studyFrom: '2003',
  studyTo: '2007',
  categoryHeld: 'TRAINEE',
  categorySought: 'TEACHER',
  organisationName: 'Мектеп',
  subject: 'mathematics',
  language: 'kk',
  holdId: 'h1',
};

const LANGUAGES = ['kk', 'ru'];
const testType = (
  code: string,
  subjectChoice: string,
  languages = LANGUAGES,
  open = languages.length > 0,
) => ({
  code,
  name: name(code),
  open,
  subjectChoice,
  languages,
});
const TYPES = [
  testType('T01', 'NONE', ['kk']),
  testType('T02', 'NONE', []),
  { ...testType('T03', 'SUBJECT'), name: name('Жалпы орта білім беру ұйымдары') },
  testType('T09', 'DISCIPLINE'),
  testType('T10', 'NONE'),
  testType('T11', 'NONE', LANGUAGES, false),
];
const subject = (code: string, kind: string, type: string, languages: readonly string[]) => ({
  code,
  name: name(code),
  kind,
  tests: languages.map((language) => ({ testType: type, language })),
});
const choices = (...codes: string[]) => codes.map((code) => ({ code, name: name(code) }));

/** The form's catalogue: the subjects of T03 as told; of T09 one of each kind, the special one in Kazakh alone. */
export const offer = (subjects: Record<string, string[]>) =>
  server.on('GET /api/applications/form', () =>
    json({
      testTypes: TYPES,
      subjects: [
        ...Object.entries(subjects).map(([code, languages]) => subject(code, 'GENERAL', 'T03', languages)),
        subject('chemistry', 'GENERAL', 'T09', LANGUAGES),
        subject('welding', 'SPECIAL', 'T09', ['kk']),
      ],
      categories: choices('TRAINEE', 'TEACHER', 'MODERATOR'),
      employmentKinds: [
        { code: 'CURRENT_EMPLOYEE', name: name('Қазіргі қызметкер'), open: true },
        { code: 'HIGHER_GRADUATE', name: name('ЖОО түлегі'), open: true },
        { code: 'TVET_GRADUATE', name: name('Колледж түлегі'), open: true },
        { code: 'RETURNING', name: name('Қайта оралған'), open: true },
      ],
      disciplineKinds: choices('GENERAL', 'SPECIAL'),
      organisationKinds: choices('SCHOOL', 'KINDERGARTEN'),
      languages: LANGUAGES,
      agreement: { version: 'v1', text: name('Ереже') },
    }),
  );

/** A teacher whose draft is full and whose seat is held, in Kazakh. */
export async function fullDraft() {
  await changeLocale('kk');
  server.on('GET /api/session', () => json({ authenticated: true, roles: ['TEACHER'] }));
  server.on('GET /api/identity/me', () => json({ email: 'a@b.kz', roles: ['TEACHER'], person: null }));
  server.on('GET /api/applications/draft', () => json(draft));
  server.on('PUT /api/applications/draft', ({ body }) => json(body));
  server.on('GET /api/scheduling/holds/mine', () => json(hold()));
  answersReference(server);
  offer({ mathematics: ['kk', 'ru'], physics: ['ru'], biology: [] });
  server.on('GET /api/scheduling/regions', () => json([{ code: '71', name: name('Астана'), freeSeats: 5 }]));
  server.on('GET /api/scheduling/centres', () =>
    json([{ code: '71-01', name: name('№ 1 пункт'), address: name('Абай, 1'), freeSeats: 5 }]),
  );
  server.on('GET /api/scheduling/centres/71-01/days', () =>
    json([{ date: '2026-12-01', freeSeats: 5, totalSeats: 30 }]),
  );
  server.on('GET /api/scheduling/centres/71-01/slots', () =>
    json([
      { id: 'slot1', startsAt: place.startsAt, room: '201', language: 'kk', freeSeats: 5, totalSeats: 30 },
    ]),
  );
}
