import { getOperationAST, GraphQLError, Kind, OperationTypeNode, parse, specifiedRules, validate } from 'graphql';
import type { DocumentNode, FieldNode, GraphQLSchema, OperationDefinitionNode, SelectionSetNode } from 'graphql';

import type { Sentence } from '../values/sentence.ts';

const LONGEST_QUERY = 4_000;
const MOST_TOKENS = 800;
const DEEPEST = 8;
const MOST_ROOTS = 5;

/** A query that may be used, or what is wrong with it. */
export type CheckedQuery = { readonly document: DocumentNode } | { readonly problem: Sentence };

/**
 * Checks a query that is to choose what a webhook tells: one query against the owner's own schema, with the one variable `$id`, and about the
 * thing that changed alone: every field at its top takes `$id` as its `id`. Without that, one small change could make the owner read its largest lists.
 */
export function checkWebhookQuery(schema: GraphQLSchema, text: string): CheckedQuery {
  if (text.length > LONGEST_QUERY) return wrong('paling panjang 4.000 karakter', 'at most 4,000 characters');
  const document = parseOrNull(text);
  if (document instanceof GraphQLError)
    return wrong(`tidak dapat dibaca: ${document.message}`, `cannot be read: ${document.message}`);
  const [problem] = validate(schema, document, specifiedRules, { maxErrors: 1 });
  if (problem !== undefined)
    return wrong(`tidak cocok dengan skema: ${problem.message}`, `does not fit the schema: ${problem.message}`);
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const operation = getOperationAST(document);
  if (operations.length !== 1 || operation?.operation !== OperationTypeNode.QUERY)
    return wrong('harus satu operasi query', 'must be one query');
  return findShapeProblem(document, operation) ?? { document };
}

function findShapeProblem(document: DocumentNode, operation: OperationDefinitionNode): CheckedQuery | null {
  const variables = operation.variableDefinitions ?? [];
  const [only] = variables;
  if (variables.length !== 1 || only?.variable.name.value !== 'id')
    return wrong('harus memakai satu variabel, `$id: ID!`', 'must take the one variable `$id: ID!`');
  const roots = operation.selectionSet.selections;
  const fields = roots.filter((root): root is FieldNode => root.kind === Kind.FIELD);
  if (fields.length !== roots.length || fields.length > MOST_ROOTS || !fields.every(takesId)) {
    return wrong('setiap bidang teratas harus memakai `id: $id`', 'every field at the top must take `id: $id`');
  }
  if (depthOf(operation.selectionSet, document) > DEEPEST)
    return wrong(`paling dalam ${DEEPEST} tingkat`, `at most ${DEEPEST} levels deep`);
  return null;
}

function parseOrNull(text: string): DocumentNode | GraphQLError {
  try {
    return parse(text, { maxTokens: MOST_TOKENS, noLocation: true });
  } catch (error) {
    return error instanceof GraphQLError ? error : new GraphQLError('Syntax Error');
  }
}

function takesId({ name, arguments: given = [] }: FieldNode): boolean {
  return (
    !name.value.startsWith('_') &&
    given.some(
      ({ name: argument, value }) =>
        argument.value === 'id' && value.kind === Kind.VARIABLE && value.name.value === 'id',
    )
  );
}

/** Levels of fields; the schema allows no circles of fragments, which validation has seen to. */
function depthOf({ selections }: SelectionSetNode, document: DocumentNode): number {
  const depths = selections.map((selection): number => {
    if (selection.kind === Kind.FIELD)
      return selection.selectionSet === undefined ? 1 : 1 + depthOf(selection.selectionSet, document);
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, document);
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? depthOf(fragment.selectionSet, document) : 0;
  });
  return Math.max(0, ...depths);
}

function wrong(id: string, en: string): CheckedQuery {
  return { problem: { id: `Kueri webhook ${id}.`, en: `The query of a webhook ${en}.` } };
}
