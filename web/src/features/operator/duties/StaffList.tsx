import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/ui/DataTable';
import { DUTY_ROLES, type Person } from './api';
import { usePersonNames } from './usePersonNames';

/** Who may serve in a centre, with the number by which a file names an account. */
export function StaffList({ people }: { people: readonly Person[] }) {
  const { t } = useTranslation('duties');
  const [shown, setShown] = useState(false);
  const nameOf = usePersonNames(people);
  const able = people.filter((person) => person.roles.length > 0);
  if (able.length === 0) return null;
  return (
    <div className="duty-staff">
      <Button aria-expanded={shown} onClick={() => setShown(!shown)}>
        {t('staff.action')}
      </Button>
      {shown && (
        <DataTable
          caption={t('staff.title')}
          rows={able}
          rowKey={(person) => person.accountId}
          columns={[
            { key: 'name', title: t('person'), header: true, cell: (person) => nameOf(person.accountId) },
            {
              key: 'roles',
              title: t('role'),
              cell: (person) =>
                DUTY_ROLES.filter((role) => person.roles.includes(role))
                  .map((role) => t(`roles.${role}`))
                  .join(', '),
            },
            {
              key: 'account',
              title: t('staff.account'),
              cell: (person) => <code>{person.accountId}</code>,
            },
          ]}
        />
      )}
    </div>
  );
}
