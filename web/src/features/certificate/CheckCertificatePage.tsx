import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isApiError } from '@/app/api/problem';
import { useFormat } from '@/i18n/format';
import { useText } from '@/i18n/useLocale';
import { Notice, type Tone } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { QueryView } from '@/ui/QueryView';
import { SummaryList } from '@/ui/SummaryList';
import { useCheckedCertificate, type CertificateState, type CheckedCertificate } from './api';
import { CodeForm } from './CodeForm';
import './certificate.css';

const TONES: Record<CertificateState, Tone> = {
  VALID: 'success',
  EXPIRED: 'warning',
  ANNULLED: 'error',
  REPLACED: 'warning',
};

/** Open to anybody who holds the code: what is printed, and whether it holds. */
export function CheckCertificatePage() {
  const { t } = useTranslation('certificate');
  const { code = '' } = useParams();
  const certificate = useCheckedCertificate(code);
  const unknown = isApiError(certificate.error, 'certificate-unknown', 'not-found');
  return (
    <Page title={t('title')}>
      {unknown && (
        <Notice tone="error" live="alert" title={t('state.UNKNOWN.title')}>
          <p>{t('state.UNKNOWN.text')}</p>
        </Notice>
      )}
      {code !== '' && !unknown && (
        <QueryView query={certificate} rows={6}>
          {(data) => <Facts certificate={data} />}
        </QueryView>
      )}
      <CodeForm code={code} />
    </Page>
  );
}

function Facts({ certificate }: { certificate: CheckedCertificate }) {
  const { t } = useTranslation('certificate');
  const text = useText();
  const format = useFormat();
  const { state } = certificate;
  const row = (key: string, label: string, value: string | null | undefined) => ({ key, label, value });
  return (
    <>
      <Notice tone={TONES[state]} live="status" title={t(`state.${state}.title`)}>
        <p>{t(`state.${state}.text`, { until: format.date(certificate.validUntil) })}</p>
      </Notice>
      <SummaryList
        rows={[
          row('number', t('number'), certificate.number),
          row('holder', t('holder'), certificate.holderName ?? t('erased')),
          ...(certificate.iinMasked ? [row('iin', t('iin'), certificate.iinMasked)] : []),
          row('type', t('testType'), text(certificate.testTypeName)),
          row('subject', t('subject'), text(certificate.subjectName)),
          row('language', t('language'), t(`testLanguage.${certificate.language}`)),
          row(
            'score',
            t('score'),
            t('scoreValue', {
              score: format.number(certificate.score),
              max: format.number(certificate.maxScore),
              percent: format.number(certificate.percent),
            }),
          ),
          ...(certificate.categoryReachedName
            ? [row('category', t('category'), text(certificate.categoryReachedName))]
            : []),
          row('testedAt', t('testedAt'), format.date(certificate.testedAt)),
          row('issuedAt', t('issuedAt'), format.date(certificate.issuedAt)),
          row('validUntil', t('validUntil'), format.date(certificate.validUntil)),
        ]}
      />
    </>
  );
}
