import { createContext, useContext } from 'react';
import type { ApplicationForm } from '../api';
import type { DraftSaving } from './useDraftSaving';

export interface DraftContextValue extends DraftSaving {
  form: ApplicationForm;
}

export const DraftContext = createContext<DraftContextValue | null>(null);

export function useDraft(): DraftContextValue {
  const value = useContext(DraftContext);
  if (!value) throw new Error('useDraft outside of DraftLayout');
  return value;
}
