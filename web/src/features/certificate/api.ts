import { useQuery } from '@tanstack/react-query';
import { api } from '@/app/api/client';
import type { LocalizedText } from '@/app/api/problem';
import type { Locale } from '@/i18n/locale';

export type CertificateState = 'VALID' | 'EXPIRED' | 'ANNULLED' | 'REPLACED';

export interface CheckedCertificate {
  state: CertificateState;
  number: string;
  code: string;
  holderName: string | null;
  iinMasked: string | null;
  testTypeName: LocalizedText | string;
  subjectName: LocalizedText | string;
  language: Locale;
  centreName?: LocalizedText | string;
  score: number;
  maxScore: number;
  percent: number;
  categoryReachedName?: LocalizedText | string | null;
  testedAt: string;
  issuedAt: string;
  validUntil: string;
}

export function useCheckedCertificate(code: string) {
  return useQuery({
    queryKey: ['certificate', code],
    queryFn: ({ signal }) =>
      api.get<CheckedCertificate>(`/api/certificates/public/${encodeURIComponent(code)}`, { signal }),
    enabled: code !== '',
  });
}
