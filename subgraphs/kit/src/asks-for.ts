import { Kind } from 'graphql';
import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** What a resolver knows of where it stands in its operation. */
type Standing = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** By the field as it is written: an operation that is asked again has the same. */
const known = new WeakMap<FieldNode, Map<string, boolean>>();

/**
 * Whether an operation may ask for a field directly below the one that is being resolved, so that it can be read together with it. One that
 * is left out by a variable counts as asked for.
 */
export function asksFor({ fieldNodes, fragments }: Standing, name: string): boolean {
  return fieldNodes.some((node) => {
    const answers = known.get(node) ?? new Map<string, boolean>();
    known.set(node, answers);
    let asks = answers.get(name);
    if (asks === undefined) {
      asks = selects(node.selectionSet, name, fragments);
      answers.set(name, asks);
    }
    return asks;
  });
}

function selects(set: SelectionSetNode | undefined, name: string, fragments: Standing['fragments']): boolean {
  return (set?.selections ?? []).some((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === name;
    const inner = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
    return selects(inner?.selectionSet, name, fragments);
  });
}
