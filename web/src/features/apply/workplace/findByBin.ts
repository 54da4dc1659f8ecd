import { isApiError } from '@/app/api/problem';
import type { LocalizedText } from '@/app/api/problem';
import { referenceApi, type ReferenceEntry } from '@/features/reference/api';
import { applyApi } from '../api';

export interface FoundOrganisation {
  bin: string;
  /** Of an organisation of the state's register that the reference data lack: the name goes with the BIN. */
  name: LocalizedText | null;
}

async function inReference(bin: string): Promise<ReferenceEntry | null> {
  try {
    return await referenceApi.organisation(bin);
  } catch (error) {
    // the state's register is the second way, also while the first one is down
    if (isApiError(error) && error.status >= 500) return null;
    throw error;
  }
}

/** An organisation by its BIN: in the reference data, else in the state's register. */
export async function findByBin(bin: string): Promise<FoundOrganisation> {
  if (await inReference(bin)) return { bin, name: null };
  const { name } = await applyApi.organisation(bin);
  return { bin, name };
}
