import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

import { createTokenVerifier } from '@payung/kit/token.ts';
import { toGlobalId, findKey } from '@payung/kit/values/global-id.ts';
import { Pool } from 'pg';

import { warningsOf } from '../../subgraphs/agreements/src/domain/agreement-warning.ts';
import type { AgreementNumbers, CategoryRule } from '../../subgraphs/agreements/src/domain/agreement-warning.ts';
import { totalsOf } from '../../subgraphs/agreements/src/domain/headcount.ts';
import { categoriesSql, toCategories } from '../../subgraphs/agreements/src/officer-category/officer-category.reads.ts';
import type { CategoryFact } from '../../subgraphs/agreements/src/officer-category/officer-category.reads.ts';

// What somebody would write by hand for exactly the questions of bench/subgraph.ts: all tables in prepared statements, the same rules of the
// domain, a Map instead of loaders, no GraphQL, no scope, no limits, no log, and nothing held between requests: what anything in
// JavaScript costs at least that reads these rows from this PostgreSQL each time.

const pool = new Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });
const verifyToken = createTokenVerifier({ issuer: process.env['OIDC_ISSUER'] ?? '', audience: 'payung' });

interface Asked {
  readonly query: string;
  readonly variables?: { readonly representations: readonly { readonly id: string }[] };
}

type Row = Readonly<Record<string, unknown>>;

async function ask(name: string, sql: string, values: readonly unknown[]): Promise<readonly Row[]> {
  return (await pool.query<Row>({ name, text: sql, values: [...values] })).rows;
}

const AGREEMENTS = `select id, title, instrument, signed_on::text as "signedOn", signed_on_confidence as "signedOnConfidence",
  region_code as "regionCode", election_code as "electionCode", programmes, lineage, predecessor_id as "predecessorId"
  from agreement where id = any($1)`;
const PARTIES = `select agreement_id as "agreementId", institution_code as "institutionCode", role from agreement_party where agreement_id = any($1) order by position`;
const BENEFICIARIES = `select agreement_id as "agreementId", institution_code as "institutionCode", stated_total as "statedTotal" from agreement_beneficiary where agreement_id = any($1) order by position`;
const HEADCOUNTS = `select agreement_id as "agreementId", institution_code as "institutionCode", category_code as "categoryCode", people, covered from agreement_headcount where agreement_id = any($1) order by position`;

async function entities(ids: readonly string[]): Promise<readonly unknown[]> {
  const today = new Date().toISOString().slice(0, 10);
  const [agreements, parties, beneficiaries, headcounts, [categories]] = await Promise.all([
    ask('agreements', AGREEMENTS, [ids]),
    ask('parties', PARTIES, [ids]),
    ask('beneficiaries', BENEFICIARIES, [ids]),
    ask('headcounts', HEADCOUNTS, [ids]),
    ask('categories', `select ${categoriesSql('$1::date')} as categories`, [today]),
  ]);
  const codesOf = (rows: readonly Row[], property: string) => [...new Set(rows.map((row) => row[property]))];
  const named = (name: string, table: string, columns: string, codes: readonly unknown[]) =>
    ask(name, `select ${columns} from ${table} where code = any($1)`, [codes]);
  const [regions, elections, institutions] = await Promise.all([
    named('regions', 'region', 'code, name', codesOf(agreements, 'regionCode')),
    named('elections', 'election', 'code, name_id as "id", name_en as "en"', codesOf(agreements, 'electionCode')),
    named('institutions', 'institution', 'code, name', codesOf(parties, 'institutionCode')),
  ]);
  const byCode = (rows: readonly Row[]) => new Map(rows.map((row) => [row['code'] as string, row]));
  const [region, election, institution] = [byCode(regions), byCode(elections), byCode(institutions)];
  const byAgreement = (rows: readonly Row[]) => Map.groupBy(rows, ({ agreementId }) => agreementId as string);
  const [partiesOf, beneficiariesOf, headcountsOf] = [parties, beneficiaries, headcounts].map(byAgreement);
  const rules = new Map<string, CategoryRule>(
    toCategories((categories?.['categories'] ?? []) as readonly CategoryFact[]).map((rule) => [rule.code, rule]),
  );
  const byId = new Map(agreements.map((row) => [row['id'] as string, row]));
  return ids.map((id) => {
    const row = byId.get(id);
    if (row === undefined) return null;
    const lines = headcountsOf?.get(id) ?? [];
    const counts = (beneficiariesOf?.get(id) ?? []).map((each) => ({
      institutionCode: each['institutionCode'] as string,
      statedTotal: each['statedTotal'] as number | null,
      headcounts: lines.filter(({ institutionCode }) => institutionCode === each['institutionCode']),
    })) as unknown as AgreementNumbers['beneficiaries'];
    const numbers = {
      programmes: row['programmes'],
      lineage: row['lineage'],
      hasPredecessor: row['predecessorId'] !== null,
      yearInferred: row['signedOnConfidence'] === 'DERIVED',
      beneficiaries: counts,
    } as AgreementNumbers;
    const { code, id: nameId, en } = election.get(row['electionCode'] as string) ?? {};
    return {
      id: toGlobalId('Agreement', id),
      title: row['title'],
      instrument: row['instrument'],
      signedOn: row['signedOn'],
      signedOnConfidence: row['signedOnConfidence'],
      region: region.get(row['regionCode'] as string),
      election: { code, name: { id: nameId, en } },
      parties: (partiesOf?.get(id) ?? []).map(({ role, institutionCode }) => ({
        role,
        institution: institution.get(institutionCode as string),
      })),
      headcount: { people: totalsOf(counts).people },
      warnings: warningsOf(numbers, rules).map((warning) => ({ code: warning.code })),
    };
  });
}

async function answer(asked: Asked, authorization: string): Promise<unknown> {
  const session = await verifyToken(authorization.replace(/^Bearer /, ''));
  if (session === null) throw new Error('no session');
  const { representations } = asked.variables ?? {};
  if (representations === undefined) return { session: { role: session.role } };
  return { _entities: await entities(representations.map(({ id }) => findKey('Agreement', id) ?? '')) };
}

createServer((request, response) => {
  text(request)
    .then((body) => answer(JSON.parse(body) as Asked, request.headers.authorization ?? ''))
    .then(
      (data) => response.setHeader('content-type', 'application/json').end(JSON.stringify({ data })),
      () => response.writeHead(400).end(),
    );
}).listen(Number(process.env['PORT']), '127.0.0.1');
