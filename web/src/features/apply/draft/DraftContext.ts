import { createContext, useContext } from 'react';
import type { FormErrors } from '@/ui/form/errors';
import type { ApplicationForm } from '../api';
import type { FormPlace } from './place';
import type { DraftSaving } from './useDraftSaving';
import type { DraftField } from './variant';

export interface DraftContextValue extends DraftSaving {
  form: ApplicationForm;
  place: FormPlace;
  /** What the server refused, until it is changed: each section shows it at its field. */
  refused: FormErrors<DraftField>;
  setRefused: (errors: FormErrors<DraftField>) => void;
}

export const DraftContext = createContext<DraftContextValue | null>(null);

export function useDraft(): DraftContextValue {
  const value = useContext(DraftContext);
  if (!value) throw new Error('useDraft outside of DraftLayout');
  return value;
}
