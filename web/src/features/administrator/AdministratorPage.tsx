import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import { isRealDay } from '@/ui/form/DateField';
import { DateFilter } from '@/ui/form/DateFilter';
import { Page } from '@/ui/Page';
import { QueryView } from '@/ui/QueryView';
import { EmptyView } from '@/ui/StateViews';
import { StatusTag } from '@/ui/StatusTag';
import { useTestDay, type AdminSlot } from './api';
import { RosterPage } from './RosterPage';
import './administrator.css';

/** The slots of a day in the administrator's centres; one of them opens as a roster. */
export function AdministratorPage() {
  const { t } = useTranslation('administrator');
  const format = useFormat();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('date') ?? '';
  const chosen = isRealDay(asked) ? asked : '';
  const slotId = search.get('slot');
  const day = useTestDay(chosen);
  const date = chosen || (day.data?.date ?? '');

  if (slotId) {
    return (
      <RosterPage
        key={slotId}
        slotId={slotId}
        slot={day.data?.slots.find((each) => each.slotId === slotId)}
        back={chosen ? `/administrator?date=${chosen}` : '/administrator'}
      />
    );
  }
  return (
    <Page title={t('title')} lead={date && format.dateWeekday(date)} wide>
      <div className="day-filter">
        <DateFilter
          id="date"
          legend={t('date')}
          value={date}
          onChange={(next) => setSearch(next && next !== day.data?.today ? { date: next } : {})}
        />
      </div>
      <QueryView query={day}>
        {({ slots }) =>
          slots.length === 0 ? (
            <EmptyView title={t('empty')} />
          ) : (
            <ul className="slot-cards">
              {slots.map((slot) => (
                <li key={slot.slotId}>
                  <SlotCard slot={slot} to={`/administrator?date=${date}&slot=${slot.slotId}`} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Page>
  );
}

function SlotCard({ slot, to }: { slot: AdminSlot; to: string }) {
  const { t } = useTranslation('administrator');
  const text = useText();
  const format = useFormat();
  const figures = ['expected', 'checkedIn', 'running', 'completed'] as const;
  return (
    <article className="slot-card">
      <header>
        <h2>
          <Link to={to}>
            {format.time(slot.startsAt)} · {t('room', { room: slot.room })}
          </Link>
        </h2>
        {slot.released && <StatusTag tone="success">{t('released')}</StatusTag>}
      </header>
      <p className="muted">
        {text({ kk: slot.centreNameKk ?? slot.centreCode, ru: slot.centreNameRu ?? slot.centreCode })} ·{' '}
        {t(`language.${slot.language}`)}
      </p>
      <dl className="slot-figures">
        {figures.map((figure) => (
          <div key={figure}>
            <dt>{t(`figure.${figure}`)}</dt>
            <dd>{slot[figure]}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
