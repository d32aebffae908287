import type { Migration } from '@payung/kit/migration.ts';

/**
 * People are found by their number at BPJS Ketenagakerjaan, by a keyed fingerprint as by that of the NIK. The database cannot make it:
 * the key is the worker's, which fills in what was recorded before (`fill-kpj-fingerprints`).
 */
export const findByKpj: Migration = {
  name: 'find-by-kpj',
  sql: `
    alter table participant add column kpj_fingerprint bytea;
    alter table roster_import_row add column kpj_fingerprint bytea;

    -- Not unique: two institutions register one person, and a number can be mistyped.
    create index participant_kpj_fingerprint_idx on participant (kpj_fingerprint, id) where kpj_fingerprint is not null;
    -- What is left to fill in: empty once it is done.
    create index participant_kpj_unfilled_idx on participant (id) where kpj_sealed is not null and kpj_fingerprint is null;`,
};
