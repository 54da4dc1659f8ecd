import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useText } from '@/i18n/useLocale';
import type { TestType } from './api';
import { useDraft } from './draft/DraftContext';

/** The eleven types of the test (S0, figure 14); one that can't be chosen says why. */
export function TestTypes() {
  const { t } = useTranslation('apply');
  const { form } = useDraft();
  return (
    <>
      {form.testTypes.every((type) => !type.open) && <p className="lead">{t('type.noneOpen')}</p>}
      <ul className="type-list">
        {form.testTypes.map((type) => (
          <li key={type.code}>{type.open ? <OpenType type={type} /> : <ClosedType type={type} />}</li>
        ))}
      </ul>
    </>
  );
}

function OpenType({ type }: { type: TestType }) {
  const { t } = useTranslation('apply');
  const text = useText();
  const navigate = useNavigate();
  const { draft, update } = useDraft();
  const choose = () => {
    update({ testType: type.code });
    void navigate('/apply/form');
  };
  return (
    <button type="button" className="type" onClick={choose}>
      <span className="type-name">{text(type.name)}</span>
      {draft.testType === type.code && <span className="type-state">{t('type.started')}</span>}
    </button>
  );
}

function ClosedType({ type }: { type: TestType }) {
  const { t } = useTranslation('apply');
  const text = useText();
  return (
    <div className="type type-closed">
      <span className="type-name">{text(type.name)}</span>
      <span className="type-state">{type.languages.length === 0 ? t('type.noTest') : t('type.notOpen')}</span>
    </div>
  );
}
