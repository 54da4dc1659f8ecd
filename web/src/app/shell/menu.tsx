import type { ReactNode } from 'react';
import {
  AuditOutlined,
  BankOutlined,
  CalendarOutlined,
  DatabaseOutlined,
  EnvironmentOutlined,
  FlagOutlined,
  FileSearchOutlined,
  FormOutlined,
  HistoryOutlined,
  HourglassOutlined,
  MailOutlined,
  ProfileOutlined,
  ScheduleOutlined,
  StopOutlined,
  SolutionOutlined,
  TeamOutlined,
  UserOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import { hasAnyRole, type Role, type Session } from '@/app/session/useSession';

export interface MenuItem {
  to: string;
  label:
    | 'profile'
    | 'apply'
    | 'activity'
    | 'campaigns'
    | 'slotPlans'
    | 'slots'
    | 'cancellations'
    | 'centres'
    | 'duties'
    | 'myDuties'
    | 'applications'
    | 'waiting'
    | 'attestees'
    | 'items'
    | 'unscored'
    | 'reference'
    | 'mails'
    | 'testDay'
    | 'staff'
    | 'audit';
  icon: ReactNode;
  /** One of these is enough; without any, everybody. */
  roles?: readonly Role[];
}

const OPERATOR = ['NTC_OPERATOR'] as const;

const ITEMS: MenuItem[] = [
  { to: '/profile', label: 'profile', icon: <UserOutlined aria-hidden /> },
  { to: '/apply', label: 'apply', icon: <FormOutlined aria-hidden />, roles: ['TEACHER'] },
  { to: '/applications', label: 'activity', icon: <ProfileOutlined aria-hidden />, roles: ['TEACHER'] },
  {
    to: '/administrator',
    label: 'testDay',
    icon: <AuditOutlined aria-hidden />,
    roles: ['TEST_ADMINISTRATOR'],
  },
  {
    to: '/duties',
    label: 'myDuties',
    icon: <ScheduleOutlined aria-hidden />,
    roles: ['TEST_ADMINISTRATOR', 'OBSERVER'],
  },
  { to: '/operator/campaigns', label: 'campaigns', icon: <FlagOutlined aria-hidden />, roles: OPERATOR },
  { to: '/operator/slot-plans', label: 'slotPlans', icon: <ScheduleOutlined aria-hidden />, roles: OPERATOR },
  { to: '/operator/slots', label: 'slots', icon: <CalendarOutlined aria-hidden />, roles: OPERATOR },
  {
    to: '/operator/cancellations',
    label: 'cancellations',
    icon: <StopOutlined aria-hidden />,
    roles: OPERATOR,
  },
  { to: '/operator/centres', label: 'centres', icon: <EnvironmentOutlined aria-hidden />, roles: OPERATOR },
  { to: '/operator/duties', label: 'duties', icon: <ScheduleOutlined aria-hidden />, roles: OPERATOR },
  {
    to: '/operator/applications',
    label: 'applications',
    icon: <FileSearchOutlined aria-hidden />,
    roles: OPERATOR,
  },
  { to: '/operator/waiting', label: 'waiting', icon: <HourglassOutlined aria-hidden />, roles: OPERATOR },
  { to: '/operator/items', label: 'items', icon: <DatabaseOutlined aria-hidden />, roles: OPERATOR },
  { to: '/operator/unscored', label: 'unscored', icon: <WarningOutlined aria-hidden />, roles: OPERATOR },
  { to: '/operator/reference', label: 'reference', icon: <BankOutlined aria-hidden />, roles: OPERATOR },
  { to: '/operator/mails', label: 'mails', icon: <MailOutlined aria-hidden />, roles: OPERATOR },
  {
    to: '/attestees',
    label: 'attestees',
    icon: <SolutionOutlined aria-hidden />,
    roles: ['COMMISSION_SECRETARY', 'COMMISSION_CHAIR'],
  },
  {
    to: '/attestees/sent',
    label: 'attestees',
    icon: <SolutionOutlined aria-hidden />,
    roles: ['MINISTRY_ANALYST'],
  },
  {
    to: '/admin/staff',
    label: 'staff',
    icon: <TeamOutlined aria-hidden />,
    roles: ['ADMINISTRATOR', 'AUDITOR'],
  },
  {
    to: '/audit',
    label: 'audit',
    icon: <HistoryOutlined aria-hidden />,
    roles: ['ADMINISTRATOR', 'AUDITOR'],
  },
];

export function menuFor(session: Session | undefined): MenuItem[] {
  return ITEMS.filter((item) => !item.roles || hasAnyRole(session, item.roles));
}
