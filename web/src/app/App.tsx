import { useState } from 'react';
import { QueryClientProvider } from '@tanstack/react-query';
import { LoadingOutlined } from '@ant-design/icons';
import { ConfigProvider } from 'antd';
import kkKZ from 'antd/locale/kk_KZ';
import ruRU from 'antd/locale/ru_RU';
import { RouterProvider } from 'react-router';
import { useLocale } from '@/i18n/useLocale';
import { createQueryClient } from './queryClient';
import { drawNow } from './drawNow';
import { createRouter } from './router';
import { cspNonce } from './cspNonce';
import { theme } from './theme';

const ANT_LOCALES = { kk: kkKZ, ru: ruRU };
const THEME = theme();
/** A button that works keeps its name: antd's own icon is read out as "loading", and stays for good where motion is reduced. */
const SILENT_SPINNER = <LoadingOutlined aria-hidden />;

export function App() {
  const locale = useLocale();
  const [queryClient] = useState(createQueryClient);
  const [router] = useState(createRouter);

  return (
    <ConfigProvider
      locale={ANT_LOCALES[locale]}
      theme={THEME}
      csp={{ nonce: cspNonce() }}
      button={{ autoInsertSpace: false, loadingIcon: SILENT_SPINNER }}
    >
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} flushSync={drawNow} />
      </QueryClientProvider>
    </ConfigProvider>
  );
}
