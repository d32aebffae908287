import { useClient } from 'urql';
import type { ResultOf, VariablesOf } from '../../graphql/graphql.ts';
import { completenessLabel } from '../../lib/coverage-labels.ts';
import { CsvButton } from '../../lib/csv-button.tsx';
import type { CsvFile } from '../../lib/csv.ts';
import { csvFile } from '../../lib/csv.ts';
import { useLanguage } from '../../lib/language.ts';
import type { Language } from '../../lib/format.ts';
import { readToEnd } from '../../lib/read-to-end.ts';
import { m } from '../../paraglide/messages.js';
import { missingAgreements } from './missing-agreements.tsx';
import { WhiteListQuery } from './white-list-query.ts';
import { whiteRegions } from './white-regions.tsx';

/** Saves the list to its end, with the pages that are not on the screen yet. */
export function WhiteListCsv({
  conditions,
  disabled,
}: {
  conditions: Omit<VariablesOf<typeof WhiteListQuery>, 'after'>;
  disabled: boolean;
}) {
  const client = useClient();
  const { language } = useLanguage();

  async function make(): Promise<CsvFile | null> {
    const all = await readToEnd(
      (after) => client.query(WhiteListQuery, { ...conditions, after }, { requestPolicy: 'network-only' }).toPromise(),
      ({ regionsWithoutAgreement, missingAgreements: missing }) => (regionsWithoutAgreement ?? missing)?.pageInfo,
    );
    if (all === null) return null;
    return conditions.agreements ? agreementsFile(all, language) : regionsFile(all);
  }

  return <CsvButton disabled={disabled} make={make} />;
}

type All = ResultOf<typeof WhiteListQuery>;

function regionsFile(all: All): CsvFile {
  const rows = whiteRegions(all.regionsWithoutAgreement?.edges.map(({ node }) => node) ?? []);
  const header = [
    m.rank(),
    m.region_code(),
    m.level_regencies(),
    m.province(),
    m.without_agreement_for(),
    m.expected_unprotected(),
    m.completeness(),
  ];
  return csvFile(
    'tanpa-perjanjian',
    header,
    rows.map(({ rank, code, name, province, bodies, unprotected }) => [
      rank,
      code,
      name,
      province,
      bodies,
      unprotected?.value ?? null,
      unprotected === null ? null : completenessLabel(unprotected.completeness),
    ]),
  );
}

function agreementsFile(all: All, language: Language): CsvFile {
  const rows = missingAgreements(all.missingAgreements?.edges.map(({ node }) => node) ?? []);
  const header = [m.rank(), m.would_protect(), m.region_code(), m.region(), m.people(), m.completeness(), m.reason()];
  return csvFile(
    'perjanjian-yang-seharusnya-ada',
    header,
    rows.map(({ rank, institution, people, reasoning }) => [
      rank,
      institution.name,
      institution.region?.code ?? null,
      institution.region?.name ?? null,
      people?.value ?? null,
      people === null ? null : completenessLabel(people.completeness),
      reasoning[language],
    ]),
  );
}
