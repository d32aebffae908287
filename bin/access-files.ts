import { CRITERIA } from '../subgraphs/kit/src/access-criteria.ts';
import type { Criterion } from '../subgraphs/kit/src/access-criteria.ts';
import { accessTable } from '../subgraphs/kit/src/access-table.ts';
import { ROLE_FACTS } from '../subgraphs/kit/src/role-facts.ts';
import { ROLES } from '../subgraphs/kit/src/access.ts';
import { REVEAL_RULES } from '../subgraphs/kit/src/reveal.ts';
import { SMALLEST_SHOWN } from '../subgraphs/kit/src/values/small-numbers.ts';
import type { GeneratedFile } from './generated-files.ts';

const SOURCE = 'subgraphs/kit/src/access.ts and access-table.ts';

/** Writes the one catalogue of permissions out for people: as `docs/access.md` and as the table that the console shows. */
export function generateAccessFiles(): Promise<GeneratedFile[]> {
  return Promise.resolve([
    { path: 'docs/access.md', content: guide() },
    { path: 'admin-ui/src/features/access/catalogue.ts', content: catalogue() },
  ]);
}

function guide(): string {
  const table = accessTable();
  const used = (Object.keys(CRITERIA) as Criterion[]).filter((name) => table.some(({ where }) => where === name));
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = (count: number): string => `|${' --- |'.repeat(count)}`;
  return `<!-- Generated from ${SOURCE} by \`npm run generate\`. Do not edit. -->

# Who may see and do what

A session is a role within an institution and regions. It reaches the institution with all offices below it, and the regions with all that lies below them. Each
permission has one criterion, which says what places a row; criteria are never mixed. Every subgraph applies the rule to rows before it reads them, also for
references from other subgraphs; the gateway grants nothing. What is out of reach looks exactly like what does not exist.

## Roles

${row(['role', 'who'])}
${rule(2)}
${ROLES.map((role) => row([`\`${role}\``, `${ROLE_FACTS[role].name.en} (${ROLE_FACTS[role].name.id}). ${ROLE_FACTS[role].says.en}.`])).join('\n')}

## What places a row

${row(['criterion', 'what has to lie within the session'])}
${rule(2)}
${used.map((name) => row([`\`${name}\``, CRITERIA[name].en])).join('\n')}

## Permissions

${row(['permission', 'allows to', 'criterion', 'roles'])}
${rule(4)}
${table
  .map(({ permission, says, where, roles }) =>
    row([`\`${permission}\``, says.en, `\`${where}\``, roles.map((role) => `\`${role}\``).join(' ')]),
  )
  .join('\n')}

## Personal values

NIK, telephone, KPJ, heirs and accounts are masked by the server. Showing them in full is a mutation of its own: it needs the permission, a purpose, and a sign-in of
the last ${REVEAL_RULES.freshMinutes} minutes (\`REVEAL_FRESH_MINUTES\`; otherwise \`STEP_UP_REQUIRED\`), and is limited to ${REVEAL_RULES.perHour} an hour for each person (\`REVEALS_PER_HOUR\`;
otherwise \`TOO_MANY_REVEALS\` with \`retryAt\`). Lists with values in full are limited to ${REVEAL_RULES.exportsPerDay} a day (\`UNMASKED_EXPORTS_PER_DAY\`). The three numbers are settings:
no regulation that was found sets them (unverified). Each look stands on the trail before anything is shown.

## Small numbers

Counts of other institutions' people are shown within the region, never their rows. Counts of incidents and claims below ${SMALLEST_SHOWN} are hidden from roles that do not work
on claims (without \`claim:work\`), and so is whatever would tell them by subtraction from other regions or elections, and everything below the regency. It is a rule
of the product: no regulation that was found sets the threshold (unverified). Zero is shown from the regency up. Counts of people enrolled are not hidden: who serves as an election officer is announced by law, and what is missing has to be exact.
`;
}

function catalogue(): string {
  const json = (value: unknown): string => JSON.stringify(value, null, 2);
  const rows = accessTable().map(({ permission, says, where, roles }) => ({ permission, says, where, roles }));
  return `// Generated from ${SOURCE} by \`npm run generate\`. Do not edit.

/** Every permission: what it allows, what places the rows that it is about, and who holds it. */
export const permissions = ${json(rows)} as const;

/** What places a row, by the name of the criterion. */
export const criteria = ${json(CRITERIA)} as const;

/** What each role is. */
export const roles = ${json(ROLE_FACTS)} as const;
`;
}
