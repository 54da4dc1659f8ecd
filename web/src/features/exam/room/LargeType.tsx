import { useEffect, useState } from 'react';
import { FontSizeOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';

const KEY = 'bagalau.large-type';

export interface LargeType {
  large: boolean;
  setLarge: (large: boolean) => void;
}

/** Everything is measured in rem, so the root's size enlarges all of the page. */
export function useLargeType(given: boolean): LargeType {
  const [large, set] = useState(() => {
    const chosen = sessionStorage.getItem(KEY);
    return chosen === null ? given : chosen === 'yes';
  });
  useEffect(() => {
    document.documentElement.classList.toggle('large-type', large);
    return () => document.documentElement.classList.remove('large-type');
  }, [large]);
  const setLarge = (next: boolean) => {
    sessionStorage.setItem(KEY, next ? 'yes' : 'no');
    set(next);
  };
  return { large, setLarge };
}

export function LargeTypeSwitch({ large, setLarge }: LargeType) {
  const { t } = useTranslation('exam');
  return (
    <button type="button" className="tool-button" aria-pressed={large} onClick={() => setLarge(!large)}>
      <FontSizeOutlined aria-hidden />
      <span>{t('largeType')}</span>
    </button>
  );
}
