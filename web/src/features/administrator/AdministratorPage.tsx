import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { almatyDay, useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import { DateFilter } from '@/ui/form/DateFilter';
import { Page } from '@/ui/Page';
import { QueryView } from '@/ui/QueryView';
import { EmptyView } from '@/ui/StateViews';
import { StatusTag } from '@/ui/StatusTag';
import { useDaySlots, type AdminSlot } from './api';
import { RosterPage } from './RosterPage';
import './administrator.css';

/** The slots of a day in the administrator's centres; one of them opens as a roster. */
export function AdministratorPage() {
  const { t } = useTranslation('administrator');
  const format = useFormat();
  const [search, setSearch] = useSearchParams();
  const today = almatyDay(Date.now());
  const date = search.get('date') ?? today;
  const slotId = search.get('slot');
  const slots = useDaySlots(date);

  if (slotId) {
    return (
      <RosterPage
        key={slotId}
        slotId={slotId}
        slot={slots.data?.find((each) => each.slotId === slotId)}
        back={date === today ? '/administrator' : `/administrator?date=${date}`}
      />
    );
  }
  return (
    <Page title={t('title')} lead={format.dateWeekday(date)} wide>
      <div className="day-filter">
        <DateFilter
          id="date"
          legend={t('date')}
          value={date}
          onChange={(next) => setSearch(next && next !== today ? { date: next } : {})}
        />
      </div>
      <QueryView query={slots}>
        {(list) =>
          list.length === 0 ? (
            <EmptyView title={t('empty')} />
          ) : (
            <ul className="slot-cards">
              {list.map((slot) => (
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
