import { DownloadOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@/i18n/useLocale';

/** The browser itself fetches the file, with its session cookie. */
export function CertificateLink({ id }: { id: string }) {
  const { t } = useTranslation('activity');
  const locale = useLocale();
  return (
    <a
      className="button-link button-link-primary"
      href={`/api/certificates/${id}/pdf?locale=${locale}`}
      download
    >
      <DownloadOutlined aria-hidden />
      {t('certificate')}
    </a>
  );
}
