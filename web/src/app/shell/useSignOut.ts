import { useMutation } from '@tanstack/react-query';
import { api } from '@/app/api/client';

/** The answer says where to go, so that the identity provider's own session ends too. */
export function useSignOut() {
  return useMutation({
    mutationFn: () => api.post<{ location: string }>('/logout'),
    onSuccess: (answer) => {
      sessionStorage.clear();
      window.location.assign(answer?.location ?? '/');
    },
  });
}
