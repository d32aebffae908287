import { GraphQLError, Kind } from 'graphql';
import type { ASTVisitor, FragmentDefinitionNode, SelectionNode, SelectionSetNode, ValidationContext } from 'graphql';

/** How large a query may be once its fragments are spelt out. */
export interface QueryShape {
  /** Levels of fields below the operation. */
  readonly depth: number;
  /** Fields directly below the operation. */
  readonly roots: number;
  /** Fields under another name than their own. */
  readonly aliases: number;
  /** Fields in all. */
  readonly fields: number;
}

/** The extension that marks a refusal for depth: Apollo Server gives all validation errors one code. */
export const LIMIT = 'limit';

/**
 * A validation rule that refuses operations larger than a limit, before anything is planned or asked.
 * Introspection is not counted: graphql-js bounds its depth by itself.
 */
export function limitQueryShape(limit: QueryShape): (context: ValidationContext) => ASTVisitor {
  return (context) => {
    const measure = createMeasure((name) => context.getFragment(name) ?? undefined);
    return {
      OperationDefinition(operation) {
        const shape = measure(operation.selectionSet);
        for (const key of KEYS) {
          if (shape[key] <= limit[key]) continue;
          const extensions = key === 'depth' ? { [LIMIT]: 'depth' } : {};
          context.reportError(
            new GraphQLError(REFUSALS[key](shape[key], limit[key]), { nodes: operation, extensions }),
          );
        }
      },
    };
  };
}

const KEYS = ['depth', 'roots', 'aliases', 'fields'] as const satisfies readonly (keyof QueryShape)[];

const REFUSALS: Record<keyof QueryShape, (is: number, limit: number) => string> = {
  depth: (is, limit) =>
    `The query is ${is} levels deep; at most ${limit} are answered. Ask for what lies deeper by its id.`,
  roots: (is, limit) => `The operation has ${is} fields at its root; at most ${limit} are answered. Send it in parts.`,
  aliases: (is, limit) => `The operation has ${is} aliases; at most ${limit} are answered. Send it in parts.`,
  fields: (is, limit) => `The operation selects ${is} fields; at most ${limit} are answered. Send it in parts.`,
};

type FragmentOf = (name: string) => FragmentDefinitionNode | undefined;

// Each fragment is measured once, however often it is spread: nested fragments would double the work at each level.
function createMeasure(fragmentOf: FragmentOf): (selectionSet: SelectionSetNode) => QueryShape {
  const measured = new Map<string, QueryShape>();

  function ofSet(set: SelectionSetNode): QueryShape {
    return set.selections.map(ofSelection).reduce(sum, EMPTY);
  }

  function ofSelection(selection: SelectionNode): QueryShape {
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    if (selection.name.value === '__schema' || selection.name.value === '__type') return EMPTY;
    const below = selection.selectionSet ? ofSet(selection.selectionSet) : EMPTY;
    return {
      depth: below.depth + 1,
      roots: 1,
      aliases: below.aliases + (selection.alias ? 1 : 0),
      fields: below.fields + 1,
    };
  }

  function ofFragment(name: string): QueryShape {
    const known = measured.get(name);
    if (known) return known;
    const fragment = fragmentOf(name);
    if (!fragment) return EMPTY;
    // A fragment that contains itself is refused by another rule; here it must only end.
    measured.set(name, EMPTY);
    const shape = ofSet(fragment.selectionSet);
    measured.set(name, shape);
    return shape;
  }

  return ofSet;
}

const EMPTY: QueryShape = { depth: 0, roots: 0, aliases: 0, fields: 0 };

function sum(left: QueryShape, right: QueryShape): QueryShape {
  return {
    depth: Math.max(left.depth, right.depth),
    roots: left.roots + right.roots,
    aliases: left.aliases + right.aliases,
    fields: left.fields + right.fields,
  };
}
