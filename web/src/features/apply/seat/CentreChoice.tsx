import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import type { Locale } from '@/i18n/locale';
import { useText } from '@/i18n/useLocale';
import type { FormErrors } from '@/ui/form/errors';
import { RadioGroup } from '@/ui/form/RadioGroup';
import { SelectField } from '@/ui/form/SelectField';
import { QueryView } from '@/ui/QueryView';
import { useCentres, useRegions } from '../api';

interface Props {
  language: Locale;
  region: string;
  centre: string;
  errors: FormErrors<'region' | 'centre'>;
  /** Whether a place without free seats may be chosen, to wait for one. */
  full?: boolean;
  onRegion: (code: string) => void;
  onCentre: (code: string) => void;
}

export function CentreChoice({ language, region, centre, errors, full = false, onRegion, onCentre }: Props) {
  const { t } = useTranslation(['apply', 'common']);
  const text = useText();
  const format = useFormat();
  const regions = useRegions(language);
  const centres = useCentres(language, region);
  const free = (seats: number) => t('seat.free', { seats: format.number(seats) });
  return (
    <>
      <QueryView query={regions} rows={1}>
        {(list) => (
          <SelectField
            id="region"
            label={t('field.region')}
            placeholder={t('common:choose')}
            value={region}
            error={errors.region}
            onChange={onRegion}
            options={list.map((each) => ({
              value: each.code,
              label: `${text(each.name)} – ${free(each.freeSeats)}`,
              disabled: !full && each.freeSeats === 0,
            }))}
          />
        )}
      </QueryView>
      {region && (
        <QueryView query={centres} rows={2}>
          {(list) =>
            list.length === 0 ? (
              <p className="muted">{t('seat.noCentres')}</p>
            ) : (
              <RadioGroup
                id="centre"
                legend={t('field.centre')}
                value={centre}
                error={errors.centre}
                onChange={onCentre}
                options={list.map((each) => ({
                  value: each.code,
                  label: text(each.name),
                  hint: text(each.address),
                  aside: each.freeSeats > 0 ? free(each.freeSeats) : t('seat.full'),
                  disabled: !full && each.freeSeats === 0,
                }))}
              />
            )
          }
        </QueryView>
      )}
    </>
  );
}
