import { LogoutOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useSession } from '@/app/session/useSession';
import { menuFor } from './menu';
import { useSignOut } from './useSignOut';

/** One list of links: a column beside the page, a bar under it on a phone. */
export function MainMenu() {
  const { t } = useTranslation('common');
  const { data: session } = useSession();
  const signOut = useSignOut();
  if (!session?.authenticated) return null;
  const items = menuFor(session);
  return (
    <nav className={items.length > 4 ? 'main-menu main-menu-long' : 'main-menu'} aria-label={t('menu.label')}>
      <ul>
        {items.map((item) => (
          <li key={item.to}>
            <NavLink to={item.to}>
              {item.icon}
              <span>{t(`menu.${item.label}`)}</span>
            </NavLink>
          </li>
        ))}
        <li className="main-menu-last">
          <button type="button" onClick={() => signOut.mutate()} disabled={signOut.isPending}>
            <LogoutOutlined aria-hidden />
            <span>{t('menu.signOut')}</span>
          </button>
        </li>
      </ul>
    </nav>
  );
}
