import { join } from 'node:path';

import { buildSubgraphSchema } from '@apollo/subgraph';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { Kind, parse, printSchema } from 'graphql';
import type { DocumentNode } from 'graphql';

import { readSdl } from './schema.ts';

/** A file that is generated and committed. */
export interface GeneratedFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly content: string;
}

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** Which rows stand behind the types of each subgraph; a type not named here is resolved from plain data of its own shape. */
const ROWS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  agreements: {
    Agreement: './agreement/agreement.table.ts#AgreementRow',
    AgreementBeneficiary: './agreement/agreement.table.ts#BeneficiaryRow',
    AgreementConnection: './agreement/agreement.reads.ts#AgreementPage',
    AgreementParty: './agreement/agreement.table.ts#PartyRow',
    AgreementWarning: './domain/agreement-warning.ts#Warning',
    CategoryHeadcount: './agreement/agreement.table.ts#HeadcountRow',
    Election: './election/election.table.ts#ElectionRow',
    Institution: './institution/institution.table.ts#InstitutionRow',
    OfficerCategory: './officer-category/officer-category.table.ts#OfficerCategoryRow',
    PromisedCategory: './domain/promised.ts#PromisedCategory as PromisedInCategory',
    PromisedCount: './domain/promised.ts#Promised',
    Region: './region/region.table.ts#RegionRow',
    Session: '@payung/kit/access.ts#Session as SessionOfRequest',
    Signatory: './agreement/agreement.table.ts#SignatoryRow',
  },
  participants: {
    Enrolment: './enrolment/enrolment.table.ts#EnrolmentRow',
    EnrolledCategory: './enrolled/enrolled-count.reads.ts#EnrolledInCategory',
    EnrolledCount: './enrolled/enrolled-count.reads.ts#Enrolled',
    Participant: './participant/participant.table.ts#ParticipantRow',
  },
  claims: {
    Claim: './claim/claim.table.ts#ClaimRow',
    ClaimIncident: './claim/claim.table.ts#ClaimRow',
  },
};

/** The TypeScript types of each subgraph's schema: arguments, enums and the signatures of its resolvers. */
export async function generateTypes(): Promise<GeneratedFile[]> {
  return Promise.all(
    Object.entries(ROWS).map(async ([name, rows]) => ({
      path: `subgraphs/${name}/src/schema.types.ts`,
      content: await generateFor(join(ROOT, 'subgraphs', name, 'src'), rows),
    })),
  );
}

async function generateFor(src: string, rows: Readonly<Record<string, string>>): Promise<string> {
  const output = await codegen({
    filename: 'schema.types.ts',
    schema: withoutFederation(parse(printSchema(buildSubgraphSchema([{ typeDefs: parse(readSdl(src)) }])))),
    documents: [],
    config: {
      avoidOptionals: { defaultValue: true },
      contextType: './context.ts#Context',
      defaultScalarType: 'unknown',
      enumsAsTypes: true,
      immutableTypes: true,
      inputMaybeValue: 'T | null | undefined',
      mappers: rows,
      maybeValue: 'T | null',
      scalars: {
        Date: { input: '@payung/kit/values/dates.ts#PlainDate', output: '@payung/kit/values/dates.ts#PlainDate' },
        DateTime: { input: '@payung/kit/values/dates.ts#Instant', output: '@payung/kit/values/dates.ts#Instant' },
        ID: { input: 'string', output: 'string' },
        Rupiah: { input: '@payung/kit/values/rupiah.ts#Rupiah', output: '@payung/kit/values/rupiah.ts#Rupiah' },
      },
      strictScalars: true,
      useIndexSignature: true,
      useTypeImports: true,
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
  return `// Generated from the .graphql files by \`npm run generate\`. Do not edit.\n\n${output}`;
}

/** The schema without the machinery that the subgraph library adds and answers by itself. */
function withoutFederation(document: DocumentNode): DocumentNode {
  return {
    ...document,
    definitions: document.definitions
      .filter(
        (definition) => !('name' in definition) || !/^(?:_|federation__|link__)/.test(definition.name?.value ?? ''),
      )
      .filter((definition) => definition.kind !== Kind.DIRECTIVE_DEFINITION)
      .map((definition) =>
        definition.kind === Kind.OBJECT_TYPE_DEFINITION
          ? { ...definition, fields: definition.fields?.filter((field) => !field.name.value.startsWith('_')) ?? [] }
          : definition,
      ),
  };
}
