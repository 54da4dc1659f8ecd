import { none, now, ok, problem, uuid } from './http.ts';
import type { Route } from './routes.ts';
import { freshHold, holds } from './scheduling.ts';

const TYPES: [string, string][] = [
  ['Мектепке дейінгі тәрбие және оқыту ұйымдары', 'Организации дошкольного воспитания и обучения'],
  [
    'Мектепке дейінгі тәрбие және оқыту ұйымдарының әдістемелік кабинеттерінің (орталықтарының) әдіскерлері үшін',
    'Для методистов методических кабинетов (центров) дошкольных организаций',
  ],
  ['Жалпы орта білім беру ұйымдары', 'Организации общего среднего образования'],
  ['Әдістемелік кабинеттердің (орталықтардың) әдіскерлері', 'Методисты методических кабинетов (центров)'],
  ['Қосымша білім беру ұйымдары', 'Организации дополнительного образования'],
  [
    'Интернаттық ұйымдардың, жатақханалардың тәрбиешілері үшін',
    'Для воспитателей интернатных организаций и общежитий',
  ],
  ['Арнайы ұйымдардың тәрбиешілері үшін', 'Для воспитателей специальных организаций'],
  [
    'Қосымша білім беру ұйымдарының әдістемелік кабинеттерінің (орталықтарының) әдіскерлері үшін',
    'Для методистов методических кабинетов (центров) дополнительного образования',
  ],
  [
    'Техникалық және кәсіптік, орта білімнен кейінгі білім беру ұйымдары',
    'Организации технического и профессионального, послесреднего образования',
  ],
  ['Білім беру ұйымдарының басшылары үшін', 'Для руководителей организаций образования'],
  ['Арнайы білім беру ұйымдарының педагогтары', 'Педагоги специальных организаций образования'],
];
const option = (code: string, kk: string, ru: string, more: object = {}) => ({
  code,
  name: { kk, ru },
  ...more,
});

/** The choice of subject that a type has, and the languages of its tests; the others have no test in this period. */
const OFFERED: Record<string, [choice: string, ...languages: string[]]> = {
  T01: ['NONE', 'kk'],
  T03: ['SUBJECT', 'kk', 'ru'],
  T09: ['DISCIPLINE', 'kk', 'ru'],
  T10: ['NONE', 'kk', 'ru'],
};
const papersIn = (kind: string, testType: string, ...languages: string[]) => ({
  kind,
  tests: languages.map((language) => ({ testType, language })),
});

const form = {
  testTypes: TYPES.map(([kk, ru], index) => {
    const code = `T${String(index + 1).padStart(2, '0')}`;
    const [subjectChoice = 'NONE', ...languages] = OFFERED[code] ?? [];
    return option(code, kk, ru, { open: languages.length > 0, subjectChoice, languages });
  }),
  subjects: [
    option('mathematics', 'Математика', 'Математика', papersIn('GENERAL', 'T03', 'kk', 'ru')),
    option('physics', 'Физика', 'Физика', papersIn('GENERAL', 'T03', 'ru')),
    option('history', 'Тарих', 'История', papersIn('GENERAL', 'T03', 'kk', 'ru')),
    option('biology', 'Биология', 'Биология', papersIn('GENERAL', 'T03')),
    option('chemistry', 'Химия', 'Химия', papersIn('GENERAL', 'T09', 'kk', 'ru')),
    option('welding', 'Дәнекерлеу ісі', 'Сварочное дело', papersIn('SPECIAL', 'T09', 'kk')),
  ],
  disciplineKinds: [
    option('GENERAL', 'Жалпы білім беретін пәндер', 'Общеобразовательные дисциплины'),
    option('SPECIAL', 'Арнайы пәндер', 'Специальные дисциплины'),
  ],
  organisationKinds: [
    option('SCHOOL', 'Жалпы орта білім беру ұйымы', 'Организация общего среднего образования'),
    option('KINDERGARTEN', 'Мектепке дейінгі ұйым', 'Дошкольная организация'),
  ],
  categories: [
    option('TEACHER', 'педагог', 'педагог'),
    option('MODERATOR', 'педагог-модератор', 'педагог-модератор'),
    option('EXPERT', 'педагог-сарапшы', 'педагог-эксперт'),
    option('RESEARCHER', 'педагог-зерттеуші', 'педагог-исследователь'),
  ],
  employmentKinds: [
    option(
      'CURRENT_EMPLOYEE',
      'Білім беру ұйымының қазіргі қызметкері',
      'Действующий работник организации образования',
      { open: true },
    ),
    option(
      'HIGHER_GRADUATE',
      'Жұмыс тәжірибесі жоқ қызметкер – жоғары және/немесе жоғары оқу орнынан кейінгі білім беру ұйымының түлегі',
      'Работник без опыта работы – выпускник организации высшего и (или) послевузовского образования',
      { open: true },
    ),
    option(
      'TVET_GRADUATE',
      'Қызметі жоқ қызметкер – техникалық немесе кәсіптік білім беру ұйымының түлегі',
      'Работник без опыта работы – выпускник организации технического или профессионального образования',
      { open: true },
    ),
    option(
      'RETURNING',
      'Педагогикалық қызметті қайта жалғастырғысы келетін адам',
      'Лицо, желающее возобновить педагогическую деятельность',
      { open: true },
    ),
  ],
  languages: ['kk', 'ru'],
  agreement: {
    version: '2026-1',
    text: {
      kk: 'Тестілеу залына тыйым салынған заттарды кіргізбеймін.\nДеректерімнің дұрыстығына жеке жауаптымын.',
      ru: 'Обязуюсь не вносить в зал тестирования запрещённые предметы.\nНесу личную ответственность за достоверность данных.',
    },
  },
};

let draft: Record<string, unknown> | null = null;
interface MockApplication extends Record<string, unknown> {
  id: string;
  status: string;
  submittedAt: string;
  history: { at: string; status: string; reason: string | null }[];
}
export const applications: MockApplication[] = [];

const settle = (each: MockApplication) => {
  if (each.status !== 'SUBMITTED' || Date.now() - Date.parse(each.submittedAt) < 1200) return each;
  const refused = each.subject === 'history';
  each.status = refused ? 'REFUSED' : 'ACCEPTED';
  each.refusalReason = refused ? 'seat-gone' : null;
  each.canDelete = !refused;
  each.editableUntil = refused ? null : new Date(Date.now() + 3 * 86_400_000).toISOString();
  each.history.push({ at: now(), status: each.status, reason: refused ? 'seat-gone' : null });
  holds.mine = null;
  return each;
};

export const applicationRoutes: Route[] = [
  ['GET', /^\/api\/applications\/form$/, () => ok(form)],
  [
    'GET',
    /^\/api\/applications\/organisations$/,
    ({ query }) =>
      query.get('bin') === '990740000128'
        ? problem(503, 'register-unavailable')
        : ok({
            bin: query.get('bin'),
            name: { kk: '«№ 25 мектеп-гимназия» КММ', ru: 'КГУ «Школа-гимназия № 25»' },
            regionCode: '71',
            address: { kk: 'Астана қ., Абай даңғылы, 12', ru: 'г. Астана, пр. Абая, 12' },
          }),
  ],
  ['GET', /^\/api\/applications\/draft$/, () => (draft ? ok(draft) : none())],
  [
    'PUT',
    /^\/api\/applications\/draft$/,
    ({ body }) => {
      draft = body;
      return ok(body);
    },
  ],
  [
    'DELETE',
    /^\/api\/applications\/draft$/,
    () => {
      draft = null;
      return none();
    },
  ],
  [
    'POST',
    /^\/api\/applications$/,
    ({ body, headers }) => {
      if (!headers['idempotency-key']) return problem(400, 'validation-failed');
      const hold = freshHold();
      if (!hold) return problem(409, 'hold-gone');
      const id = uuid();
      applications.unshift({
        ...body,
        id,
        number: `2026-00${1200 + applications.length}`,
        status: 'SUBMITTED',
        refusalReason: null,
        slot: { ...(hold.slot as object), seatNumber: hold.seatNumber },
        submittedAt: now(),
        canEdit: false,
        canDelete: false,
        editableUntil: null,
        certificateId: null,
        history: [{ at: now(), status: 'SUBMITTED', reason: null }],
      });
      return ok({ id, number: applications[0]?.number, status: 'SUBMITTED' }, 202);
    },
  ],
  ['GET', /^\/api\/applications$/, () => ok(applications.map(settle))],
  [
    'GET',
    /^\/api\/applications\/([^/]+)$/,
    (_call, id) => {
      const found = applications.find((each) => each.id === id);
      return found ? ok(settle(found)) : problem(404, 'not-found');
    },
  ],
  [
    'DELETE',
    /^\/api\/applications\/([^/]+)$/,
    (_call, id) => {
      const found = applications.find((each) => each.id === id);
      if (!found) return problem(404, 'not-found');
      Object.assign(found, { status: 'WITHDRAWN', canDelete: false, slot: null });
      found.history.push({ at: now(), status: 'WITHDRAWN', reason: null });
      return none(202);
    },
  ],
];
