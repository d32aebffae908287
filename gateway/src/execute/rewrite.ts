import type { QueryPlan } from '@apollo/query-planner';

import type { IsKindOf } from './load-graph.ts';
import { isPart } from './merge.ts';
import type { Part } from './merge.ts';
import { isOfType } from './represent.ts';

type Fetch = Extract<NonNullable<QueryPlan['node']>, { kind: 'Fetch' }>;
type Rewrite = NonNullable<Fetch['outputRewrites']>[number];

/** Renames and sets fields of an answer in place, where the query plan had to ask under other names. */
export type Apply = (value: unknown) => void;

/** Compiles the rewrites of a fetch; undefined when there are none. */
export function compileRewrites(isKindOf: IsKindOf, rewrites: readonly Rewrite[] | undefined): Apply | undefined {
  if (rewrites === undefined || rewrites.length === 0) return undefined;
  const applies = rewrites.map((rewrite) => compileRewrite(isKindOf, rewrite));
  return (value) => {
    for (const apply of applies) apply(value);
  };
}

function compileRewrite(isKindOf: IsKindOf, rewrite: Rewrite): Apply {
  const field = rewrite.path.at(-1);
  if (field === undefined) return () => undefined;
  const change = (object: Part): void => {
    if (rewrite.kind === 'ValueSetter') {
      object[field] = rewrite.setValueTo;
      return;
    }
    const value = object[field];
    if (value === undefined || value === null || value === false || value === 0 || value === '') return;
    object[rewrite.renameKeyTo] = value;
    object[field] = undefined;
  };
  return rewrite.path.slice(0, -1).reduceRight<Apply>((inner, element) => {
    const condition = element.startsWith(ON) ? element.slice(ON.length) : undefined;
    return through((object) => {
      if (condition === undefined) inner(object[element]);
      else if (isOfType(isKindOf, object, condition, true)) inner(object);
    });
  }, through(change));
}

const ON = '... on ';

function through(visit: (object: Part) => void): Apply {
  const apply: Apply = (value) => {
    if (Array.isArray(value)) for (const element of value) apply(element);
    else if (isPart(value)) visit(value);
  };
  return apply;
}
