import { useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { DateField, isRealDay } from '@/ui/form/DateField';
import { required, useFormState, type FormErrors } from '@/ui/form/errors';
import { SelectField } from '@/ui/form/SelectField';
import { Panel } from '@/ui/Panel';
import { staffApi, type StaffRole } from './api';
import { ROLES, SCOPE_OF } from './scope';
import { ScopeFields } from './ScopeFields';
import { EMPTY_SCOPE, FIELDS, type FieldName } from './roleForm';

interface Props {
  accountId: string;
  onDone: (message: string) => void;
}

const kindOf = (role: StaffRole | '') => (role ? SCOPE_OF[role] : 'COUNTRY');

/** Gives a role: which scope is asked for follows from the role. */
export function GiveRoleForm({ accountId, onDone }: Props) {
  const { t } = useTranslation('staff');
  const queryClient = useQueryClient();
  const [role, setRole] = useState<StaffRole | ''>('');
  const [scope, setScope] = useState(EMPTY_SCOPE);
  const [firstDay, setFirstDay] = useState('');
  const [lastDay, setLastDay] = useState('');
  const form = useFormState<FieldName>(FIELDS);
  const kind = kindOf(role);
  const hasBody = kind === 'COMMISSION' || kind === 'MINISTRY_BODY';
  const give = useMutation({
    mutationFn: (given: StaffRole) =>
      staffApi.give(accountId, {
        role: given,
        body: hasBody ? scope.body : null,
        region: kind === 'REGION' ? scope.region : null,
        centres: kind === 'CENTRES' ? scope.centres.map(({ code }) => code) : null,
        organisation: kind === 'ORGANISATION' ? scope.organisation : null,
        orderNumber: kind === 'ORGANISATION' ? scope.orderNumber : null,
        orderDate: kind === 'ORGANISATION' ? scope.orderDate || null : null,
        firstDay: firstDay || null,
        lastDay: lastDay || null,
      }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['staff'] });
      setRole('');
      setScope(EMPTY_SCOPE);
      setFirstDay('');
      setLastDay('');
      onDone(t('give.done'));
    },
    onError: (error) => form.refuse(error),
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found: FormErrors<FieldName> = {};
    if (!role) found.role = required;
    if (hasBody && !scope.body) found.body = required;
    if (kind === 'ORGANISATION' && scope.orderDate && !isRealDay(scope.orderDate))
      found.orderDate = { code: 'date-invalid' };
    if (kind === 'CENTRES' && scope.centres.length === 0) found.centres = required;
    if (firstDay && !isRealDay(firstDay)) found.firstDay = { code: 'date-invalid' };
    if (lastDay && !isRealDay(lastDay)) found.lastDay = { code: 'date-invalid' };
    if (form.check(found) && role) give.mutate(role);
  };

  return (
    <Panel title={t('give.title')}>
      <ErrorSummary form={form} />
      <form noValidate onSubmit={submit}>
        <SelectField
          id="role"
          label={t('role')}
          placeholder={t('choose')}
          value={role}
          error={form.errors.role}
          onChange={(value) => {
            const chosen = value as StaffRole | '';
            setRole(chosen);
            // a body of the ministry is none of a commission
            if (kindOf(chosen) !== kind) setScope({ ...scope, body: '' });
            form.clear();
          }}
          options={ROLES.map((each) => ({ value: each, label: t(`roles.${each}`) }))}
        />
        <ScopeFields kind={kind} scope={scope} errors={form.errors} onChange={setScope} />
        <DateField
          id="firstDay"
          legend={t('firstDay.legend')}
          hint={t('firstDay.hint')}
          error={form.errors.firstDay}
          value={firstDay}
          onChange={setFirstDay}
        />
        <DateField
          id="lastDay"
          legend={t('lastDay.legend')}
          hint={t('lastDay.hint')}
          error={form.errors.lastDay}
          value={lastDay}
          onChange={setLastDay}
        />
        <Button type="primary" size="large" htmlType="submit" loading={give.isPending}>
          {t('give.submit')}
        </Button>
      </form>
    </Panel>
  );
}
