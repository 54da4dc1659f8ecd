import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { useText } from '@/i18n/useLocale';
import { SelectField } from '@/ui/form/SelectField';
import { checkWorkplace } from '../draft/checkWorkplace';
import { useDraft } from '../draft/DraftContext';
import { leadsOrganisation, workplaceFields } from '../draft/variant';
import { SectionPage } from '../form/SectionPage';
import { useSection } from '../form/useSection';
import { FoundOrganisation } from './FoundOrganisation';
import { OrganisationSearch } from './OrganisationSearch';
import { useWorkplace, type Looking } from './useWorkplace';

/** Where on the page a missing organisation is made good. */
function targetOf({ way, region }: Looking): string {
  if (way === 'place') return region ? 'organisation' : 'organisationRegion';
  return way === 'name' ? 'organisationName' : 'organisationBin';
}

/** The organisation of a current employee (S0, figure 20), and what kind of organisation a head leads (figure 21). */
export function WorkplacePage() {
  const { t } = useTranslation(['apply', 'common']);
  const text = useText();
  const { draft, form: options, place } = useDraft();
  const page = useSection('workplace');
  const workplace = useWorkplace();
  const { form, set } = page;
  const { found, looking } = workplace;
  if (draft.testType && workplaceFields(draft).length === 0) return <Navigate to={place.list} replace />;

  const target = found ? 'organisationBin' : targetOf(looking);
  const binTarget = looking.way === 'place' ? target : 'organisationBin';
  return (
    <SectionPage
      title={t('section.workplace')}
      page={page}
      check={() => checkWorkplace(draft)}
      ids={{ organisationName: target, organisationBin: binTarget }}
    >
      {found ? (
        <FoundOrganisation
          bin={found}
          name={draft.organisationName}
          error={form.errors.organisationBin ?? form.errors.organisationName}
          onTakeBack={() => {
            workplace.focusNext('organisationWay');
            set({ organisationBin: null, organisationName: null });
            form.clear();
          }}
        />
      ) : (
        <OrganisationSearch page={page} workplace={workplace} />
      )}
      {leadsOrganisation(draft) && (
        <SelectField
          id="organisationKind"
          label={t('field.organisationKind')}
          placeholder={t('common:choose')}
          value={draft.organisationKind ?? ''}
          error={form.errors.organisationKind}
          onChange={(organisationKind) => set({ organisationKind })}
          options={options.organisationKinds.map(({ code, name }) => ({ value: code, label: text(name) }))}
        />
      )}
    </SectionPage>
  );
}
