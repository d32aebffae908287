import { readRequiredScopes } from '@payung/kit/scopes/scope-mask.ts';
import type { RequiredScopes, ScopeRules } from '@payung/kit/scopes/scope-mask.ts';
import { Kind, parse, valueFromASTUntyped } from 'graphql';
import type { ArgumentNode, ConstDirectiveNode, DocumentNode, Location } from 'graphql';

/** What the supergraph says about who may call what and how long lists are, by coordinate (`Type` or `Type.field`). */
export interface GraphRules {
  /** Scopes that a type or a field needs. */
  readonly scopes: ScopeRules;
  /** How many elements a list has that takes no page size. */
  readonly listSizes: ReadonlyMap<string, number>;
}

/** A supergraph, taken apart. */
export interface ReadSupergraph {
  readonly rules: GraphRules;
  /** The same graph in a form that Apollo's gateway loads: it refuses security features that it does not know. */
  readonly served: string;
  /** `served`, parsed. */
  readonly document: DocumentNode;
}

/**
 * Reads the rules of a supergraph, and takes from it the mark that makes Apollo's gateway refuse it.
 * Whoever serves `served` has to enforce `rules`: `Guard` is the one place that does both.
 *
 * @throws Error when the supergraph has a security feature that nothing here enforces, or a scope that does not exist
 */
export function readRules(supergraph: string): ReadSupergraph {
  const document = parse(supergraph);
  const links = readLinks(document);
  const unknown = links.filter(({ isSecurity, identity }) => isSecurity && !ENFORCED.has(identity));
  if (unknown.length > 0)
    throw new Error(`The gateway does not enforce ${unknown.map(({ identity }) => `"${identity}"`).join(', ')}.`);
  const scopesLink = links.find(({ identity }) => identity === SCOPES);
  const rules = {
    scopes: scopesLink === undefined ? new Map() : readScopes(document, nameIn(scopesLink, 'requiresScopes')),
    listSizes: readListSizes(document, links),
  };
  if (scopesLink === undefined && supergraph.includes('@requiresScopes'))
    throw new Error('The supergraph uses @requiresScopes without a link that says what it means.');
  const mark = scopesLink?.mark;
  if (mark?.loc === undefined) return { rules, served: supergraph, document };
  return { rules, served: withoutText(supergraph, mark.loc), document: withoutArgument(document, mark) };
}

const SCOPES = 'https://specs.apollo.dev/requiresScopes';
const COST = 'https://specs.apollo.dev/cost';

/** Security features that are enforced: the first by Apollo's gateway, the second here. */
const ENFORCED = new Set(['https://specs.apollo.dev/inaccessible', SCOPES]);

interface Link {
  /** Address of the feature without its version. */
  readonly identity: string;
  readonly as: string | undefined;
  readonly imports: ReadonlyMap<string, string>;
  readonly isSecurity: boolean;
  /** Where `for: SECURITY` stands. */
  readonly mark: ArgumentNode | undefined;
}

function readLinks({ definitions }: DocumentNode): readonly Link[] {
  return definitions
    .flatMap((definition) =>
      definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION
        ? (definition.directives ?? [])
        : [],
    )
    .filter(({ name }) => name.value === 'link')
    .map((directive) => {
      const given = argumentsOf(directive);
      const purpose = directive.arguments?.find(({ name }) => name.value === 'for');
      const isSecurity = given['for'] === 'SECURITY';
      return {
        identity: String(given['url']).replace(/\/v\d+\.\d+$/, ''),
        as: typeof given['as'] === 'string' ? given['as'] : undefined,
        imports: readImports(given['import']),
        isSecurity,
        mark: isSecurity ? purpose : undefined,
      };
    });
}

function readImports(list: unknown): ReadonlyMap<string, string> {
  if (!Array.isArray(list)) return new Map();
  return new Map(
    list.flatMap((entry: unknown): [string, string][] => {
      if (typeof entry === 'string') return [[entry, entry]];
      const { name, as } = entry as { readonly name?: string; readonly as?: string };
      return name === undefined ? [] : [[name, as ?? name]];
    }),
  );
}

/** The name that a directive of a feature has in this document. */
function nameIn({ as, imports, identity }: Link, directive: string): string {
  const imported = imports.get(`@${directive}`);
  if (imported !== undefined) return imported.slice(1);
  const feature = as ?? identity.slice(identity.lastIndexOf('/') + 1);
  return feature === directive ? directive : `${feature}__${directive}`;
}

function readScopes(document: DocumentNode, directive: string): Map<string, RequiredScopes> {
  return new Map(
    applied(document, directive).map(([coordinate, { scopes }]) => [
      coordinate,
      readRequiredScopes(scopes, coordinate),
    ]),
  );
}

function readListSizes(document: DocumentNode, links: readonly Link[]): Map<string, number> {
  const link = links.find(({ identity }) => identity === COST);
  if (link === undefined) return new Map();
  return new Map(
    applied(document, nameIn(link, 'listSize')).flatMap(([coordinate, given]): [string, number][] =>
      typeof given['assumedSize'] === 'number' ? [[coordinate, given['assumedSize']]] : [],
    ),
  );
}

type Applied = readonly [coordinate: string, given: Readonly<Record<string, unknown>>];

/** Every use of a directive on a type or a field. */
function applied({ definitions }: DocumentNode, directive: string): readonly Applied[] {
  const found: Applied[] = [];
  const look = (coordinate: string, directives: readonly ConstDirectiveNode[] = []): void => {
    for (const each of directives) if (each.name.value === directive) found.push([coordinate, argumentsOf(each)]);
  };
  for (const definition of definitions) {
    if (!('name' in definition) || definition.name === undefined || !('directives' in definition)) continue;
    if (definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION) continue;
    const type = definition.name.value;
    look(type, definition.directives);
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of definition.fields ?? []) look(`${type}.${field.name.value}`, field.directives);
  }
  return found;
}

function argumentsOf({ arguments: given = [] }: ConstDirectiveNode): Readonly<Record<string, unknown>> {
  return Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
}

function withoutText(text: string, { start, end }: Location): string {
  // The comma before it goes too; where there is none, GraphQL does not miss it.
  return `${text.slice(0, start).replace(/,\s*$/, '')}${text.slice(end)}`;
}

function withoutArgument({ definitions, ...document }: DocumentNode, mark: ArgumentNode): DocumentNode {
  return {
    ...document,
    definitions: definitions.map((definition) =>
      definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION
        ? { ...definition, directives: definition.directives?.map((directive) => without(directive, mark)) ?? [] }
        : definition,
    ),
  };
}

function without(directive: ConstDirectiveNode, mark: ArgumentNode): ConstDirectiveNode {
  return { ...directive, arguments: directive.arguments?.filter((argument) => argument !== mark) ?? [] };
}
