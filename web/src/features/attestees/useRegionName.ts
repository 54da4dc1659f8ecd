import { useRegions } from '@/features/apply/api';
import { useText } from '@/i18n/useLocale';

/** The name of a region; its code until the names are there. */
export function useRegionName(): (code: string) => string {
  const regions = useRegions('kk').data;
  const text = useText();
  return (code) => text(regions?.find((each) => each.code === code)?.name) || code;
}
