import { CalendarOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/features/account/api';
import { fullName } from '@/features/account/fullName';
import { useLocale, useText } from '@/i18n/useLocale';
import { LoadFailure } from '@/ui/LoadFailure';
import { Panel } from '@/ui/Panel';
import { SummaryList } from '@/ui/SummaryList';
import type { Application } from './api';
import { useApplicationRows } from './useApplicationRows';
import { useNames } from './useNames';
import './activity.css';

/** The seat of an application: what one puts into the calendar, or prints and takes along. */
export function SeatConfirmation({ application, title }: { application: Application; title: string }) {
  const { t } = useTranslation(['activity', 'apply', 'account']);
  const text = useText();
  const name = useNames();
  const rows = useApplicationRows(application);
  const subject = text(application.subjectName);
  const type = name('testTypes', application.testType);
  const me = useMe();
  const person = me.data?.person;
  return (
    <Panel title={title} className="confirmation">
      <SummaryList
        rows={[
          { key: 'number', label: t('confirmation.number'), value: application.number },
          ...(person ? [{ key: 'name', label: t('account:profile.fullName'), value: fullName(person) }] : []),
          {
            key: 'test',
            label: t('apply:test'),
            value: subject ? `${type}. ${subject}` : type,
          },
          {
            key: 'language',
            label: t('apply:field.language'),
            value: t(`apply:testLanguage.${application.language}`),
          },
          ...rows.slot,
        ]}
      />
      <div className="no-print">
        <LoadFailure queries={[me]} />
      </div>
      {application.status === 'ACCEPTED' && (
        <>
          <div className="confirmation-bring">
            <h3>{t('confirmation.bring')}</h3>
            <p>{t('confirmation.bringText')}</p>
            <p>{t('confirmation.forbidden')}</p>
          </div>
          <div className="actions no-print">
            <CalendarLink id={application.id} />
            <Button size="large" icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
              {t('confirmation.print')}
            </Button>
          </div>
        </>
      )}
    </Panel>
  );
}

/** The browser itself fetches the file, with its session cookie. */
function CalendarLink({ id }: { id: string }) {
  const { t } = useTranslation('activity');
  const locale = useLocale();
  return (
    <a className="button-link" href={`/api/applications/${id}/calendar?lang=${locale}`} download>
      <CalendarOutlined aria-hidden />
      {t('confirmation.calendar')}
    </a>
  );
}
