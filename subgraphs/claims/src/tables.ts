import { ClaimTable } from './claim/claim.table.ts';

/** Every table of the claims database that is read as rows. */
export const tables = [ClaimTable];
