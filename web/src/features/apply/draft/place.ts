import type { DraftFields } from '../api';
import type { Section } from './variant';

/** What the pages of the form are about: a draft, or an application whose type, language and seat stay as they are. */
export interface FormPlace {
  list: string;
  check: string;
  sections: Record<Section, string>;
  /** The application as it is stored; null of a draft. */
  original: DraftFields | null;
  /** Names what the pages keep on this device, so that drafts and applications stay apart. */
  keptAs: (name: string) => string;
}

export const DRAFT_PLACE: FormPlace = {
  list: '/apply/form',
  check: '/apply/check',
  sections: {
    personal: '/apply/form/personal',
    workplace: '/apply/form/workplace',
    test: '/apply/form/test',
    seat: '/apply/seat',
  },
  original: null,
  keptAs: (name) => name,
};

export function applicationPlace(id: string, original: DraftFields): FormPlace {
  const application = `/applications/${id}`;
  const list = `${application}/edit`;
  return {
    list,
    check: `${list}/check`,
    sections: {
      personal: `${list}/personal`,
      workplace: `${list}/workplace`,
      test: `${list}/test`,
      seat: `${application}/seat`,
    },
    original,
    keptAs: (name) => `${name}.${id}`,
  };
}

export function pathOf(place: FormPlace, section: Section, fromCheck = false): string {
  return fromCheck ? `${place.sections[section]}?from=check` : place.sections[section];
}
