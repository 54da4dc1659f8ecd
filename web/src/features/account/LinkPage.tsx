import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { isUnknownAddress } from '@/app/api/problem';
import { Page } from '@/ui/Page';
import { QueryView } from '@/ui/QueryView';
import { accountApi, type LinkKind } from './api';
import { DeadLink } from './DeadLink';
import { textsOf } from './linkTexts';
import './account.css';

interface Props {
  kind: LinkKind;
  children: (token: string, email: string) => ReactNode;
}

/** The page that a mailed link leads to: what the link is worth decides what it shows. */
export function LinkPage({ kind, children }: Props) {
  const { t } = useTranslation('account');
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const link = useQuery({
    queryKey: ['mailed-link', kind, token],
    queryFn: () => accountApi.link(kind, token),
    enabled: token !== '',
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });

  if (token === '' || isUnknownAddress(link.error)) return <DeadLink kind={kind} why="unknown" />;
  if (link.data?.state === 'EXPIRED') return <DeadLink kind={kind} why="expired" email={link.data.email} />;
  if (link.data?.state === 'USED') return <DeadLink kind={kind} why="used" />;
  if (link.data) return children(token, link.data.email);
  return (
    <Page title={t(`${textsOf(kind)}.title`)}>
      <QueryView query={link}>{() => null}</QueryView>
    </Page>
  );
}
