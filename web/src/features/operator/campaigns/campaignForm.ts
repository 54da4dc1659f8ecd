import { required, type FormErrors } from '@/ui/form/errors';
import type { Campaign, CampaignRequest } from './api';
import { beginning, ending, momentFault, toInstant } from './moment';

export const WINDOWS = ['intake', 'test', 'appeal', 'attestation'] as const;
export type WindowName = (typeof WINDOWS)[number];
export type WindowField = `${WindowName}From` | `${WindowName}To`;
const WINDOW_FIELDS = WINDOWS.flatMap((name): WindowField[] => [`${name}From`, `${name}To`]);

export const FIELDS = ['nameKk', 'nameRu', ...WINDOW_FIELDS, 'editDeadlineHours'] as const;
export type FieldName = (typeof FIELDS)[number];

/** What the service calls them, where it differs. */
export const SERVER_NAMES: Record<string, FieldName> = { 'name.kk': 'nameKk', 'name.ru': 'nameRu' };

/** A campaign as it is typed: moments as in moment.ts. */
export type Typed = Record<FieldName, string>;

/** Windows are whole days unless told. */
export const NEW_CAMPAIGN: Typed = {
  nameKk: '',
  nameRu: '',
  editDeadlineHours: '',
  intakeFrom: ' 00:00',
  intakeTo: ' 24:00',
  testFrom: ' 00:00',
  testTo: ' 24:00',
  appealFrom: ' 00:00',
  appealTo: ' 24:00',
  attestationFrom: ' 00:00',
  attestationTo: ' 24:00',
};

export function typedOf(campaign: Campaign): Typed {
  return {
    nameKk: campaign.name.kk,
    nameRu: campaign.name.ru,
    editDeadlineHours: String(campaign.editDeadlineHours),
    intakeFrom: beginning(campaign.intakeFrom),
    intakeTo: ending(campaign.intakeTo),
    testFrom: beginning(campaign.testFrom),
    testTo: ending(campaign.testTo),
    appealFrom: beginning(campaign.appealFrom),
    appealTo: ending(campaign.appealTo),
    attestationFrom: beginning(campaign.attestationFrom),
    attestationTo: ending(campaign.attestationTo),
  };
}

/** What the page itself finds; the order of the windows is judged by the service. */
export function faults(typed: Typed): FormErrors<FieldName> {
  const found: FormErrors<FieldName> = {};
  for (const name of ['nameKk', 'nameRu'] as const) if (!typed[name].trim()) found[name] = required;
  for (const field of WINDOW_FIELDS) {
    const code = momentFault(typed[field]);
    if (code) found[field] = { code };
  }
  return found;
}

/** What nobody touched goes back as it came, to the second. */
export function requestOf(typed: Typed, base: Campaign | null): CampaignRequest {
  const before = base && typedOf(base);
  const instant = (field: WindowField) =>
    (typed[field] === before?.[field] && base?.[field]) || toInstant(typed[field]);
  return {
    name: { kk: typed.nameKk, ru: typed.nameRu },
    intakeFrom: instant('intakeFrom'),
    intakeTo: instant('intakeTo'),
    testFrom: instant('testFrom'),
    testTo: instant('testTo'),
    appealFrom: instant('appealFrom'),
    appealTo: instant('appealTo'),
    attestationFrom: instant('attestationFrom'),
    attestationTo: instant('attestationTo'),
    editDeadlineHours: typed.editDeadlineHours === '' ? null : Number(typed.editDeadlineHours),
    version: base?.version ?? null,
  };
}

/** What can't change any more is as it is, whatever was typed before that. */
export function withFixed(typed: Typed, campaign: Campaign): Typed {
  const now = typedOf(campaign);
  const isFixed = (name: FieldName) => campaign.fixed.some(({ field }) => field === name);
  return Object.fromEntries(
    FIELDS.map((field) => [field, isFixed(field) ? now[field] : typed[field]]),
  ) as Typed;
}

/** What somebody else changed while the page was open. */
export interface Change {
  field: FieldName;
  was: string;
  now: string;
  /** The page has another value, which was typed here and stays. */
  kept: boolean;
}

export interface Editing {
  /** What the page began with, or last heard of. */
  base: Campaign;
  typed: Typed;
  changes: Change[];
}

export function begin(campaign: Campaign): Editing {
  return { base: campaign, typed: typedOf(campaign), changes: [] };
}

/** Goes on from what somebody else saved: what was typed here stays, the rest is theirs. */
export function rebase({ base, typed }: Editing, latest: Campaign): Editing {
  const [before, now] = [typedOf(base), typedOf(latest)];
  const merged = { ...typed };
  const changes: Change[] = [];
  for (const field of FIELDS) {
    const untouched = typed[field] === before[field];
    if (untouched) merged[field] = now[field];
    if (now[field] !== before[field]) {
      changes.push({ field, was: before[field], now: now[field], kept: merged[field] !== now[field] });
    }
  }
  return { base: latest, typed: merged, changes };
}
