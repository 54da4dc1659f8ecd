import { createBrowserRouter, type RouteObject } from 'react-router';
import { ChangeEmailPage } from '@/features/account/ChangeEmailPage';
import { ChangePasswordPage } from '@/features/account/ChangePasswordPage';
import { ConfirmEmailPage } from '@/features/account/ConfirmEmailPage';
import { ConfirmPage } from '@/features/account/ConfirmPage';
import { ErasedPage } from '@/features/account/ErasedPage';
import { EraseAccountPage } from '@/features/account/EraseAccountPage';
import { HomePage } from '@/features/account/HomePage';
import { NewPasswordPage } from '@/features/account/NewPasswordPage';
import { PersonalDataPage } from '@/features/account/PersonalDataPage';
import { ProfilePage } from '@/features/account/ProfilePage';
import { RecoverPage } from '@/features/account/RecoverPage';
import { RegisterPage } from '@/features/account/RegisterPage';
import { SecurityPage } from '@/features/account/SecurityPage';
import { SignInPage } from '@/features/account/SignInPage';
import { activityRoutes } from '@/features/activity/routes';
import { administratorRoutes } from '@/features/administrator/routes';
import { attesteeRoutes, sentAttesteeRoutes } from '@/features/attestees/routes';
import { applyRoutes } from '@/features/apply/routes';
import { certificateRoutes } from '@/features/certificate/routes';
import { myDutyRoutes } from '@/features/duties/routes';
import { examRoutes } from '@/features/exam/routes';
import { operatorRoutes } from '@/features/operator/routes';
import { CodePage } from '@/features/secondfactor/CodePage';
import { EnrolmentPage } from '@/features/secondfactor/EnrolmentPage';
import { OwnEnrolmentPage } from '@/features/secondfactor/OwnEnrolmentPage';
import { ReplacePage } from '@/features/secondfactor/ReplacePage';
import { staffRoutes } from '@/features/staff/routes';
import { ErrorPage } from './ErrorPage';
import { NotFoundPage } from './NotFoundPage';
import { RequireSession } from './session/RequireSession';
import { AppShell } from './shell/AppShell';
import { PublicShell } from './shell/PublicShell';

const publicPages: RouteObject = {
  element: <PublicShell />,
  children: [
    { path: '/', element: <HomePage /> },
    { path: '/sign-in', element: <SignInPage /> },
    { path: '/sign-in/code', element: <CodePage /> },
    { path: '/sign-in/enrolment', element: <EnrolmentPage /> },
    { path: '/register', element: <RegisterPage /> },
    { path: '/confirm', element: <ConfirmPage /> },
    { path: '/confirm-email', element: <ConfirmEmailPage /> },
    { path: '/erased', element: <ErasedPage /> },
    { path: '/recover', element: <RecoverPage /> },
    { path: '/recover/new', element: <NewPasswordPage /> },
    ...certificateRoutes,
  ],
};

const examPages: RouteObject = {
  element: <RequireSession only="TEACHER" frame={(view) => <PublicShell>{view}</PublicShell>} />,
  children: examRoutes,
};

const ownPages: RouteObject = {
  element: <AppShell />,
  children: [
    {
      element: <RequireSession />,
      children: [
        { path: '/profile', element: <ProfilePage /> },
        { path: '/personal-data', element: <PersonalDataPage /> },
        { path: '/security', element: <SecurityPage /> },
        { path: '/security/email', element: <ChangeEmailPage /> },
        { path: '/security/second-factor', element: <OwnEnrolmentPage /> },
        { path: '/security/second-factor/replacement', element: <ReplacePage /> },
        { path: '/security/password', element: <ChangePasswordPage /> },
        { path: '/security/erasure', element: <EraseAccountPage /> },
      ],
    },
    { element: <RequireSession only="TEACHER" />, children: [applyRoutes, ...activityRoutes] },
    { element: <RequireSession only="NTC_OPERATOR" />, children: operatorRoutes },
    {
      element: <RequireSession only={['COMMISSION_SECRETARY', 'COMMISSION_CHAIR']} />,
      children: attesteeRoutes,
    },
    { element: <RequireSession only="MINISTRY_ANALYST" />, children: sentAttesteeRoutes },
    { element: <RequireSession only="TEST_ADMINISTRATOR" />, children: administratorRoutes },
    { element: <RequireSession only={['TEST_ADMINISTRATOR', 'OBSERVER']} />, children: myDutyRoutes },
    { element: <RequireSession only={['ADMINISTRATOR', 'AUDITOR']} />, children: staffRoutes },
    { path: '*', element: <NotFoundPage /> },
  ],
};

export const routes: RouteObject[] = [
  {
    errorElement: <ErrorPage />,
    children: [publicPages, examPages, ownPages],
  },
];

export function createRouter() {
  return createBrowserRouter(routes);
}
