import { useQuery } from '@tanstack/react-query';
import { api } from '@/app/api/client';
import type { components } from '@/shared/api/certificate';

export type CheckedCertificate = components['schemas']['CheckResponse'];
export type CertificateState = CheckedCertificate['state'];

export function useCheckedCertificate(code: string) {
  return useQuery({
    queryKey: ['certificate', code],
    queryFn: ({ signal }) =>
      api.get<CheckedCertificate>(`/api/certificates/public/${encodeURIComponent(code)}`, { signal }),
    enabled: code !== '',
  });
}
