import { getNamedType, isAbstractType, isCompositeType, isObjectType } from 'graphql';
import type { GraphQLCompositeType, GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';

/** What to send for the arguments of a field, as GraphQL text without the brackets; null where the field cannot be asked. */
export type ArgumentsOf = (typeName: string, field: GraphQLField<unknown, unknown>) => string | null;

/** A selection, and every `Type.field` in it. */
export interface Selection {
  readonly text: string;
  readonly fields: ReadonlySet<string>;
}

/** How far a walk goes. */
export interface WalkLimits {
  readonly depth: number;
  /** Most fields of one selection. */
  readonly fields: number;
  /** Types of which only what stands in themselves is selected, unless the walk starts at one of them: they are walked elsewhere. */
  readonly elsewhere: ReadonlySet<string>;
}

interface Branch {
  readonly type: GraphQLObjectType;
  readonly depth: number;
}

/**
 * Selects everything that can be reached from a type: each object type in full where it is met first, nearest to the root, and by its
 * name alone where it is met again, so that a cyclic schema gives a query of bounded size with every field in it.
 */
export function selectAll(
  schema: GraphQLSchema,
  root: GraphQLCompositeType,
  argumentsOf: ArgumentsOf,
  limits: WalkLimits,
): Selection {
  const elsewhere = new Set([...limits.elsewhere].filter((name) => name !== root.name));
  const walk = new Walk(schema, argumentsOf, { ...limits, elsewhere });
  return { text: walk.select(root), fields: walk.fields };
}

class Walk {
  readonly fields = new Set<string>();
  readonly #met = new Set<string>();
  readonly #queue: (() => void)[] = [];
  readonly #schema: GraphQLSchema;
  readonly #argumentsOf: ArgumentsOf;
  readonly #limits: WalkLimits;

  constructor(schema: GraphQLSchema, argumentsOf: ArgumentsOf, limits: WalkLimits) {
    this.#schema = schema;
    this.#argumentsOf = argumentsOf;
    this.#limits = limits;
  }

  select(root: GraphQLCompositeType): string {
    const text = this.#open(root, 1);
    for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) next();
    return text();
  }

  /** The text of a selection, once everything near was selected before everything far. */
  #open(type: GraphQLCompositeType, depth: number): () => string {
    const branches = (isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type]).map((each): Branch => ({
      type: each,
      depth,
    }));
    const later: (readonly [Branch, () => string])[] = [];
    for (const branch of branches) {
      const isElsewhere = this.#limits.elsewhere.has(branch.type.name);
      if (this.#met.has(branch.type.name) || depth > this.#limits.depth) continue;
      if (!isElsewhere) this.#met.add(branch.type.name);
      const texts: (() => string)[] = [];
      later.push([branch, () => texts.map((text) => text()).join(' ')]);
      this.#queue.push(() => this.#fill(branch, texts, { siblings: branches, isShallow: isElsewhere }));
    }
    return () => {
      const inner = later.map(([branch, text]) =>
        isAbstractType(type) ? `... on ${branch.type.name} { __typename ${text()} }` : text(),
      );
      return `{ __typename ${inner.join(' ')} }`;
    };
  }

  #fill(
    { type, depth }: Branch,
    texts: (() => string)[],
    how: { siblings: readonly Branch[]; isShallow: boolean },
  ): void {
    for (const field of Object.values(type.getFields())) {
      const given = this.#argumentsOf(type.name, field);
      if (given === null || this.fields.size >= this.#limits.fields) continue;
      const named = getNamedType(field.type);
      if (how.isShallow && isCompositeType(named)) continue;
      const arguments_ = given === '' ? '' : `(${given})`;
      // Two members of a union may have one name for two types.
      const isAliased = how.siblings.some((sibling) => {
        const other = sibling.type.getFields()[field.name];
        return other !== undefined && String(other.type) !== String(field.type);
      });
      const name = isAliased ? `${type.name}_${field.name}: ${field.name}${arguments_}` : `${field.name}${arguments_}`;
      if (isCompositeType(named)) {
        const inner = this.#open(named, depth + 1);
        texts.push(() => `${name} ${inner()}`);
      } else {
        texts.push(() => name);
      }
      if (!how.isShallow) this.fields.add(`${type.name}.${field.name}`);
    }
  }
}

/** Every `Type.field` that the answers to questions may hold: of the object types that can be reached from a root. */
export function fieldsBelow(schema: GraphQLSchema, root: GraphQLCompositeType): ReadonlySet<string> {
  const met = new Set<string>();
  const fields = new Set<string>();
  const queue: GraphQLCompositeType[] = [root];
  for (let type = queue.pop(); type !== undefined; type = queue.pop()) {
    if (met.has(type.name)) continue;
    met.add(type.name);
    if (!isObjectType(type)) {
      queue.push(...schema.getPossibleTypes(type));
      continue;
    }
    for (const field of Object.values(type.getFields())) {
      fields.add(`${type.name}.${field.name}`);
      const named = getNamedType(field.type);
      if (isCompositeType(named)) queue.push(named);
    }
  }
  return fields;
}
