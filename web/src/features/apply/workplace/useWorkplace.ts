import { useEffect, useRef } from 'react';
import { hasControlDigit } from '@/app/ids/controlDigit';
import { usePersistentState } from '@/ui/usePersistentState';
import type { DraftFields } from '../api';
import { useDraft } from '../draft/DraftContext';

export type Way = 'bin' | 'place' | 'name';

/** How one looks for the organisation; only what was found, or typed as a name, is an answer. */
export interface Looking {
  way: Way;
  bin: string;
  region: string;
  district: string;
  locality: string | null;
}

function startFrom({ organisationBin, organisationName }: DraftFields): Looking {
  const way = organisationName && !organisationBin ? 'name' : 'bin';
  return { way, bin: organisationBin ?? '', region: '', district: '', locality: null };
}

export function useWorkplace() {
  const { draft, place } = useDraft();
  const [looking, setLooking] = usePersistentState<Looking>(place.keptAs('workplace'), startFrom(draft));
  const nextFocus = useRef<string | null>(null);
  const bin = draft.organisationBin ?? '';

  // what had the focus is gone once an organisation is found or taken back
  useEffect(() => {
    if (!nextFocus.current) return;
    document.getElementById(nextFocus.current)?.focus();
    nextFocus.current = null;
  });

  return {
    looking,
    look: (patch: Partial<Looking>) => setLooking((current) => ({ ...current, ...patch })),
    found: looking.way !== 'name' && hasControlDigit(bin) ? bin : null,
    focusNext: (id: string) => {
      nextFocus.current = id;
    },
  };
}
