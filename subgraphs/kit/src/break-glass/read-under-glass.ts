import { GraphQLError, OperationTypeNode, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';

import { recordAudits } from '../audit.ts';
import type { Database } from '../database.ts';
import type { RequestContext } from '../request-context.ts';

/** Mutations that change nothing: they show values in full, and write by themselves what for. */
const SHOWS: ReadonlySet<string> = new Set(['revealParticipant', 'revealBeneficiary']);

/** Names of fields that a record keeps. */
const MOST_FIELDS = 100;

/**
 * Before an operation under break-glass runs: writes on the trail of the person which fields are asked for, and refuses what changes
 * something. What cannot be written down is not answered. Without break-glass nothing happens.
 *
 * @throws GraphQLError `FORBIDDEN` for a mutation that changes something
 */
export async function readUnderGlass(
  schema: GraphQLSchema,
  document: DocumentNode,
  { operation }: OperationDefinitionNode,
  { session, requestId, now, database }: Partial<RequestContext & { readonly database: Database }>,
): Promise<void> {
  if (session?.glass === undefined || requestId === undefined || now === undefined || database === undefined) return;
  const fields = fieldsOf(schema, document);
  const root = `${schema.getMutationType()?.name ?? ''}.`;
  if (operation !== OperationTypeNode.QUERY) {
    const changes = fields.some((field) => field.startsWith(root) && !SHOWS.has(field.slice(root.length)));
    if (operation === OperationTypeNode.MUTATION && !changes) return;
    throw new GraphQLError('Break-glass reads and never changes. Ask without it for what your own scope allows.', {
      extensions: { code: 'FORBIDDEN', http: { status: 403 } },
    });
  }
  const details = { fields: fields.slice(0, MOST_FIELDS) };
  await recordAudits(
    database.manager,
    { session, requestId, now },
    session.glass.subjects.map((subject) => ({ ...subject, action: 'break-glass:read', details })),
  );
}

/** The fields that a document asks for, as `Type.field`, each once, in order. */
function fieldsOf(schema: GraphQLSchema, document: DocumentNode): readonly string[] {
  const types = new TypeInfo(schema);
  const fields = new Set<string>();
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ name: { value } }) => {
        const parent = types.getParentType()?.name;
        if (parent !== undefined && !value.startsWith('_')) fields.add(`${parent}.${value}`);
      },
    }),
  );
  return [...fields].toSorted();
}
