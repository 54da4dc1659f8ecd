import { createStore, useStore } from '@/app/store';

const online = createStore<boolean>(navigator.onLine);

window.addEventListener('offline', () => online.set(false));

export const connectivity = {
  store: online,
  reached: () => online.set(true),
  lost: () => online.set(false),
};

export function useOnline(): boolean {
  return useStore(online);
}
