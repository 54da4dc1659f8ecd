import { changeLocale } from '@/i18n';
import { serverClock } from '@/app/serverClock';
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

export const offer = (subjects: Record<string, string[]>) =>
  server.on('GET /api/applications/form', () =>
    json({
      testTypes: [{ code: 'T03', name: name('Жалпы орта білім беру ұйымдары'), open: true }],
      subjects: Object.entries(subjects).map(([code, languages]) => ({
        code,
        name: name(code),
        tests: languages.map((language) => ({ testType: 'T03', language })),
      })),
      categories: ['TRAINEE', 'TEACHER', 'MODERATOR'].map((code) => ({ code, name: name(code) })),
      employmentKinds: [{ code: 'CURRENT_EMPLOYEE', name: name('Қазіргі қызметкер'), open: true }],
      languages: ['kk', 'ru'],
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
