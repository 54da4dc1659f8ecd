import { useTranslation } from 'react-i18next';
import { isApiError } from '@/app/api/problem';
import { useFormat } from '@/i18n/format';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Notice } from '@/ui/Notice';
import { ProblemNotice } from '../ProblemNotice';
import { useStep } from '../useStep';
import { campaignApi, useCampaignCache, type Campaign } from './api';
import { windowText } from './moment';

interface Props<D> {
  campaign: Campaign;
  onCancel: () => void;
  onDone: (done: D) => void;
}

/** A step of the version that is shown; when it is not the latest any more, the latest is shown and asked about. */
function useCampaignStep(act: (campaign: Campaign) => Promise<Campaign>, onDone: () => void) {
  const cache = useCampaignCache();
  return useStep(
    async (campaign: Campaign) => {
      try {
        return await act(campaign);
      } catch (refusal) {
        await cache.renew(campaign.id);
        throw refusal;
      }
    },
    {
      onDone: (campaign) => {
        cache.keep(campaign);
        onDone();
      },
    },
  );
}

function Refusal({ error }: { error: unknown }) {
  const { t } = useTranslation('campaigns');
  if (!isApiError(error, 'conflict')) return <ProblemNotice error={error} />;
  return <Notice tone="warning" live="alert" title={t('meanwhile.step')} />;
}

export function PublishDialog({ campaign, onCancel, onDone }: Props<'published'>) {
  const { t } = useTranslation('campaigns');
  const format = useFormat();
  const publish = useCampaignStep(campaignApi.publish, () => onDone('published'));
  const { intakeFrom, intakeTo, testFrom, testTo } = campaign;
  return (
    <ConfirmDialog
      open
      title={t('publish.title')}
      confirmLabel={t('publish.confirm')}
      busy={publish.busy}
      onConfirm={() => publish.take(campaign)}
      onCancel={onCancel}
    >
      <Refusal error={publish.error} />
      <ul className="change-list">
        <li>{t('publish.seen')}</li>
        <li>{t('publish.intake', { window: windowText(intakeFrom, intakeTo, format) })}</li>
        <li>{t('publish.tests', { window: windowText(testFrom, testTo, format) })}</li>
        <li>{t('publish.fixed')}</li>
      </ul>
    </ConfirmDialog>
  );
}

export function CloseDialog({ campaign, onCancel, onDone }: Props<'closed'>) {
  const { t } = useTranslation('campaigns');
  const close = useCampaignStep(campaignApi.close, () => onDone('closed'));
  return (
    <ConfirmDialog
      open
      danger
      title={t('close.title')}
      confirmLabel={t('close.confirm')}
      busy={close.busy}
      onConfirm={() => close.take(campaign)}
      onCancel={onCancel}
    >
      <Refusal error={close.error} />
      <p>{t('close.text')}</p>
    </ConfirmDialog>
  );
}
