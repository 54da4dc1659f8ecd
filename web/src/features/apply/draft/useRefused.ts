import { useCallback, useState } from 'react';
import type { FormErrors } from '@/ui/form/errors';
import type { DraftFields } from '../api';
import type { DraftField } from './variant';

/** What the server refused of a draft; a field that is changed since is no longer refused. */
export function useRefused() {
  const [refused, setRefused] = useState<FormErrors<DraftField>>({});
  const changed = useCallback((patch: DraftFields) => {
    setRefused((current) => {
      const left = Object.entries(current).filter(([field]) => !(field in patch));
      return left.length === Object.keys(current).length ? current : Object.fromEntries(left);
    });
  }, []);
  return { refused, setRefused, changed };
}
