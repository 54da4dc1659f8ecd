import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/format';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { RadioGroup } from '@/ui/form/RadioGroup';
import { SelectField } from '@/ui/form/SelectField';
import { TextField } from '@/ui/form/TextField';
import { required, useFormState, type FormErrors } from '@/ui/form/errors';
import { conflictAt } from '../centres/conflict';
import { DUTY_ROLES, dutyApi, type Duty, type DutyRole, type Person, type Slot } from './api';

const FIELDS = ['slotId', 'from', 'to', 'dutyRole', 'accountId'] as const;
type FieldName = (typeof FIELDS)[number];
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

interface Props {
  centre: string;
  date: string;
  slots: readonly Slot[];
  people: readonly Person[];
  /** Where the operator began; empty: the whole centre. */
  slotId: string;
  onCancel: () => void;
  onDone: (duty: Duty) => void;
}

/** Somebody serves in a session, or in the whole centre for some hours of the day. */
export function GiveDutyDialog({ centre, date, slots, people, slotId: begun, onCancel, onDone }: Props) {
  const { t } = useTranslation('duties');
  const format = useFormat();
  const form = useFormState<FieldName>(FIELDS);
  const [slotId, setSlotId] = useState(begun);
  const [role, setRole] = useState<DutyRole>('TEST_ADMINISTRATOR');
  const [accountId, setAccountId] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const able = people.filter((person) => person.roles.includes(role));
  const chosen = able.some((person) => person.accountId === accountId) ? accountId : '';

  const give = useMutation({
    mutationFn: () =>
      dutyApi.give(
        slotId
          ? { accountId: chosen, role, slotId }
          : { accountId: chosen, role, centre, date, from: from.trim(), to: to.trim() },
      ),
    onSuccess: onDone,
    onError: (error) => {
      const clash = conflictAt<FieldName>(error, {
        'duty-elsewhere': 'accountId',
        'duty-other-role': 'accountId',
        'duty-over': slotId ? 'slotId' : 'to',
      });
      if (form.check(clash)) form.refuse(error, { role: 'dutyRole', centre: 'slotId', date: 'slotId' });
    },
  });

  const submit = () => {
    const found: FormErrors<FieldName> = {};
    if (!slotId) {
      for (const [field, typed] of [['from', from] as const, ['to', to] as const]) {
        if (!typed.trim()) found[field] = required;
        else if (!CLOCK.test(typed.trim())) found[field] = { code: 'clock-time' };
      }
    }
    if (!chosen) found.accountId = required;
    if (form.check(found)) give.mutate();
  };
  const timeField = (field: 'from' | 'to', value: string, set: (value: string) => void) => (
    <TextField
      id={`duty-${field}`}
      name={field}
      label={t(`give.${field}`)}
      hint={t('give.timeHint')}
      width="short"
      value={value}
      error={form.errors[field]}
      onChange={(typed) => {
        set(typed);
        form.clearField(field);
      }}
      input={{ maxLength: 5, autoComplete: 'off' }}
    />
  );

  return (
    <ConfirmDialog
      open
      title={t('give.title')}
      confirmLabel={t('give.submit')}
      busy={give.isPending}
      onConfirm={submit}
      onCancel={onCancel}
    >
      <ErrorSummary
        form={form}
        ids={{
          slotId: 'duty-slot',
          from: 'duty-from',
          to: 'duty-to',
          dutyRole: 'duty-role',
          accountId: 'duty-person',
        }}
      />
      <div>
        <SelectField
          id="duty-slot"
          name="slotId"
          label={t('give.where')}
          value={slotId}
          error={form.errors.slotId}
          onChange={(value) => {
            setSlotId(value);
            form.clear();
          }}
          options={[
            { value: '', label: t('wholeCentre') },
            ...slots
              .filter((slot) => slot.status !== 'CANCELLED')
              .map((slot) => ({
                value: slot.id,
                label: `${format.time(slot.startsAt)}, ${t('gaps.roomNumber', { room: slot.room })}, ${t(`languages.${slot.language}`)}`,
              })),
          ]}
        />
        {!slotId && (
          <div className="form-columns">
            {timeField('from', from, setFrom)}
            {timeField('to', to, setTo)}
          </div>
        )}
        <RadioGroup
          id="duty-role"
          name="dutyRole"
          legend={t('give.role')}
          inline
          value={role}
          error={form.errors.dutyRole}
          onChange={(value) => {
            setRole(value as DutyRole);
            form.clear();
          }}
          options={DUTY_ROLES.map((each) => ({ value: each, label: t(`roles.${each}`) }))}
        />
        <SelectField
          id="duty-person"
          name="accountId"
          label={t('give.person')}
          hint={able.length > 0 ? t('give.personHint') : t('give.none')}
          placeholder={t('give.choose')}
          value={chosen}
          error={form.errors.accountId}
          onChange={(value) => {
            setAccountId(value);
            form.clearField('accountId');
          }}
          options={able.map((person) => ({
            value: person.accountId,
            label: person.name ? `${person.name} (${person.email})` : person.email,
          }))}
        />
      </div>
    </ConfirmDialog>
  );
}
