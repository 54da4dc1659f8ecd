import { LinkPage } from './LinkPage';
import { SetPassword } from './SetPassword';

export function NewPasswordPage() {
  return (
    <LinkPage kind="recoveries">
      {(token, email) => <SetPassword kind="recoveries" token={token} email={email} />}
    </LinkPage>
  );
}
