import type { ReactNode } from 'react';
import {
  AuditOutlined,
  BankOutlined,
  CalendarOutlined,
  DatabaseOutlined,
  FormOutlined,
  MailOutlined,
  ProfileOutlined,
  UserOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import { hasRole, type Role, type Session } from '@/app/session/useSession';

export interface MenuItem {
  to: string;
  label:
    'profile' | 'apply' | 'activity' | 'slots' | 'items' | 'unscored' | 'reference' | 'mails' | 'testDay';
  icon: ReactNode;
  role?: Role;
}

const ITEMS: MenuItem[] = [
  { to: '/profile', label: 'profile', icon: <UserOutlined aria-hidden /> },
  { to: '/apply', label: 'apply', icon: <FormOutlined aria-hidden />, role: 'TEACHER' },
  { to: '/applications', label: 'activity', icon: <ProfileOutlined aria-hidden />, role: 'TEACHER' },
  { to: '/administrator', label: 'testDay', icon: <AuditOutlined aria-hidden />, role: 'TEST_ADMINISTRATOR' },
  { to: '/operator/slots', label: 'slots', icon: <CalendarOutlined aria-hidden />, role: 'NTC_OPERATOR' },
  { to: '/operator/items', label: 'items', icon: <DatabaseOutlined aria-hidden />, role: 'NTC_OPERATOR' },
  {
    to: '/operator/unscored',
    label: 'unscored',
    icon: <WarningOutlined aria-hidden />,
    role: 'NTC_OPERATOR',
  },
  {
    to: '/operator/reference',
    label: 'reference',
    icon: <BankOutlined aria-hidden />,
    role: 'NTC_OPERATOR',
  },
  { to: '/operator/mails', label: 'mails', icon: <MailOutlined aria-hidden />, role: 'NTC_OPERATOR' },
];

export function menuFor(session: Session | undefined): MenuItem[] {
  return ITEMS.filter((item) => !item.role || hasRole(session, item.role));
}
