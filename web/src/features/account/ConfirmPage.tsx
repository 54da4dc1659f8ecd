import { LinkPage } from './LinkPage';
import { SetPassword } from './SetPassword';

export function ConfirmPage() {
  return (
    <LinkPage kind="registrations">
      {(token, email) => <SetPassword kind="registrations" token={token} email={email} />}
    </LinkPage>
  );
}
