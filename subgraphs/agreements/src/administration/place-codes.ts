import { permit } from '@payung/kit/access.ts';
import { loadEach } from '@payung/kit/soon.ts';

import type { Context } from '../context.ts';
import { invalid } from './change-register.ts';
import type { AdministrationRefusal } from './change-register.ts';

/**
 * What is wrong with codes that are to go into the register, which knows their shape and not what there is. Fields start with the prefix.
 *
 * @throws GraphQLError `UNAUTHENTICATED` without a session
 */
export async function checkPlaces(
  { loaders, session }: Context,
  {
    institutionCode,
    regionCodes,
  }: { readonly institutionCode?: string | null | undefined; readonly regionCodes: readonly string[] },
  prefix = '',
): Promise<AdministrationRefusal | null> {
  permit(session, 'reference:read');
  if (institutionCode != null && (await loaders.institutions.load(institutionCode)) === null) {
    return invalid(`${prefix}institutionCode`, {
      id: 'Instansi ini tidak ada. Pilih dari daftar.',
      en: 'There is no such institution. Choose one of the list.',
    });
  }
  if (regionCodes.length > 20) {
    return invalid(`${prefix}regionCodes`, { id: 'Pilih paling banyak 20 wilayah.', en: 'Choose at most 20 regions.' });
  }
  const regions = await loadEach(loaders.regions, regionCodes);
  if (regions.includes(null)) {
    return invalid(`${prefix}regionCodes`, {
      id: 'Salah satu wilayah tidak ada. Pilih dari daftar.',
      en: 'One of the regions does not exist. Choose from the list.',
    });
  }
  return null;
}
