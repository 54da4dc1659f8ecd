import { useTranslation } from 'react-i18next';

/** The columns of a file, in the order in which people like to write them; docs/csv-import.md of scheduling-service says the rest. */
const COLUMNS = {
  centres: ['code', 'name_kk', 'name_ru', 'address_kk', 'address_ru'],
  rooms: ['centre', 'room', 'seats', 'accessible_seats', 'width_cm', 'depth_cm'],
  desks: ['centre', 'room', 'x', 'y', 'accessible'],
  slots: ['centre', 'room', 'date', 'time', 'language', 'seats', 'anew'],
  duties: ['account', 'role', 'centre', 'room', 'date', 'from', 'to'],
} as const;

export type ScheduleKind = keyof typeof COLUMNS;
/** Duties have a page of their own. */
export const SCHEDULE_KINDS = ['centres', 'rooms', 'desks', 'slots'] as const satisfies ScheduleKind[];

export function isScheduleKind(kind: string): kind is ScheduleKind {
  return kind in COLUMNS;
}

/** What each column of a file must hold. */
export function ImportColumns({ kind }: { kind: ScheduleKind }) {
  const { t } = useTranslation('centres');
  return (
    <section className="import-columns" aria-labelledby="import-columns-title">
      <h3 id="import-columns-title">{t('columns.title')}</h3>
      <dl>
        {COLUMNS[kind].map((column) => (
          <div key={column}>
            <dt>
              <code>{column}</code>
            </dt>
            <dd>{t(`columns.${kind}.${column}` as never)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
