import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Ornament } from './Ornament';

export function Brand() {
  const { t } = useTranslation('common');
  return (
    <Link to="/" className="brand">
      <Ornament className="brand-mark" />
      <span className="brand-text">
        <span className="brand-name">{t('product')}</span>
        <span className="brand-organisation">{t('organisation')}</span>
      </span>
    </Link>
  );
}
