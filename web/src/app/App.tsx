import { useState } from 'react';
import { QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import kkKZ from 'antd/locale/kk_KZ';
import ruRU from 'antd/locale/ru_RU';
import { RouterProvider } from 'react-router';
import { useLocale } from '@/i18n/useLocale';
import { createQueryClient } from './queryClient';
import { createRouter } from './router';
import { cspNonce } from './cspNonce';
import { theme } from './theme';

const ANT_LOCALES = { kk: kkKZ, ru: ruRU };
const THEME = theme();

export function App() {
  const locale = useLocale();
  const [queryClient] = useState(createQueryClient);
  const [router] = useState(createRouter);

  return (
    <ConfigProvider
      locale={ANT_LOCALES[locale]}
      theme={THEME}
      csp={{ nonce: cspNonce() }}
      button={{ autoInsertSpace: false }}
    >
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ConfigProvider>
  );
}
