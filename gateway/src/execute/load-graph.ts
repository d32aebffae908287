import { Supergraph } from '@apollo/federation-internals';
import type { Schema } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { assertValidSchema, buildASTSchema } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';

/** A graph with all that a gateway makes of it. */
export interface LoadedGraph {
  /** The owners that it is composed of. */
  readonly owners: readonly { readonly name: string; readonly url: string }[];
  /** What callers may ask, as Apollo's planner has it. */
  readonly apiSchema: Schema;
  /** The same as graphql-js has it. */
  readonly schema: GraphQLSchema;
  /** The whole graph as graphql-js has it: only Apollo's executor asks for it. */
  readonly supergraphSchema: () => GraphQLSchema;
  readonly queryPlanner: QueryPlanner;
  readonly isKindOf: IsKindOf;
}

/** Whether objects of a type are of another one too: of an interface that it implements, of a union that it belongs to. */
export type IsKindOf = (typename: string, condition: string) => boolean;

/**
 * Makes of a graph what Apollo's gateway makes of it, each part once.
 *
 * @param isChecked whether this very graph was loaded with every check before: Apollo would check it six times over, in each of its forms
 * @throws Error when the graph is none, or fails a check
 */
export function loadGraph(document: DocumentNode, isChecked: boolean): LoadedGraph {
  const supergraph = Supergraph.build(document, { validateSupergraph: !isChecked });
  const apiSchema = isChecked ? apiSchemaUnchecked(supergraph) : supergraph.apiSchema();
  const schema = isChecked ? buildASTSchema(apiSchema.toAST(), { assumeValid: true }) : apiSchema.toGraphQLJSSchema();
  // Apollo Server asks this too, once the graph has changed: it has to be known before.
  assertValidSchema(schema);
  const queryPlanner = new QueryPlanner(supergraph);
  let supergraphSchema: GraphQLSchema | undefined;
  return {
    owners: supergraph.subgraphsMetadata(),
    apiSchema,
    schema,
    supergraphSchema: () => (supergraphSchema ??= supergraph.schema.toGraphQLJSSchema()),
    queryPlanner,
    isKindOf: kindsOf(supergraph.schema),
  };
}

/** What Apollo derives of a schema is checked again, also where the schema itself is taken for valid. */
function apiSchemaUnchecked(supergraph: Supergraph): Schema {
  const { schema } = supergraph;
  const clone = schema.clone.bind(schema);
  schema.clone = (...given) => {
    const cloned = clone(...given);
    cloned.validate = () => cloned.assumeValid();
    return cloned;
  };
  try {
    return supergraph.apiSchema();
  } finally {
    Reflect.deleteProperty(schema, 'clone');
  }
}

function kindsOf(schema: Schema): IsKindOf {
  const known = new Map<string, ReadonlySet<string>>();
  return (typename, condition) => {
    let kinds = known.get(condition);
    if (kinds === undefined) known.set(condition, (kinds = namesOfKinds(schema, condition)));
    return kinds.has(typename);
  };
}

function namesOfKinds(schema: Schema, condition: string): ReadonlySet<string> {
  const type = schema.type(condition);
  if (type?.kind === 'InterfaceType') return new Set(type.allImplementations().map(({ name }) => name));
  if (type?.kind === 'UnionType') return new Set(type.types().map(({ name }) => name));
  return new Set();
}
