import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Kind, parse, visit } from 'graphql';
import type {
  ASTNode,
  ConstDirectiveNode,
  DocumentNode,
  InputValueDefinitionNode,
  FieldDefinitionNode,
  TypeNode,
} from 'graphql';

import { schemaFiles } from '../subgraphs/kit/src/schema.ts';
import { ROOT } from './stack/paths.ts';

/** The owners, as their folders are called. */
export const OWNERS = ['agreements', 'participants', 'claims'] as const;

/** An owner. */
export type Owner = (typeof OWNERS)[number];

/** A place in an owner's schema where a value goes in or out: `Participant.name`, `Query.participantByNik(nik)`. */
export interface SchemaValue {
  readonly owner: Owner;
  readonly at: string;
  /** The name of its type, without lists and exclamation marks. */
  readonly type: string;
  /** Whether it goes in. */
  readonly isInput: boolean;
  /** What `@personal` says of it; undefined without. */
  readonly mark: PersonalMark | undefined;
}

/** What `@personal` says. */
export interface PersonalMark {
  readonly kind: string;
  readonly of: string;
  readonly sealed: boolean;
  readonly by: string | undefined;
}

/** Every field, argument and value of an input in the schemas of the three owners. */
export function readSchemaValues(): readonly SchemaValue[] {
  return OWNERS.flatMap((owner) => {
    const src = join(ROOT, 'subgraphs', owner, 'src');
    const files = schemaFiles(src).map((file) => ({ file, document: parse(readFileSync(file, 'utf8')) }));
    const own = files.filter(({ file }) => file.startsWith(src)).map(({ document }) => document);
    const shared = files.filter(({ file }) => !file.startsWith(src)).map(({ document }) => document);
    const used = typesUsed(own, shared);
    return [
      ...own.flatMap((document) => valuesOf(owner, document, () => true)),
      ...shared.flatMap((document) => valuesOf(owner, document, (type) => used.has(type))),
    ];
  });
}

/** The types of the shared schema that an owner's features, or the root fields that all owners have, lead to. */
function typesUsed(own: readonly DocumentNode[], shared: readonly DocumentNode[]): ReadonlySet<string> {
  const used = new Set(['Query', 'Mutation']);
  const note = (node: ASTNode): void => {
    visit(node, { NamedType: ({ name }) => void used.add(name.value) });
  };
  own.forEach(note);
  let before = -1;
  while (before !== used.size) {
    before = used.size;
    for (const definition of shared.flatMap(({ definitions }) => definitions)) {
      if ('fields' in definition && used.has(definition.name.value)) note(definition);
    }
  }
  return used;
}

function valuesOf(owner: Owner, document: DocumentNode, isUsed: (type: string) => boolean): readonly SchemaValue[] {
  return document.definitions.flatMap((definition) => {
    if (!('fields' in definition) || !isUsed(definition.name.value)) return [];
    const type = definition.name.value;
    return (definition.fields ?? []).flatMap((field) => [
      valueOf(owner, `${type}.${field.name.value}`, field, field.kind === Kind.INPUT_VALUE_DEFINITION),
      ...('arguments' in field ? (field.arguments ?? []) : []).map((argument) =>
        valueOf(owner, `${type}.${field.name.value}(${argument.name.value})`, argument, true),
      ),
    ]);
  });
}

function valueOf(
  owner: Owner,
  at: string,
  node: FieldDefinitionNode | InputValueDefinitionNode,
  isInput: boolean,
): SchemaValue {
  const mark = node.directives?.find(({ name }) => name.value === 'personal');
  return { owner, at, type: nameOf(node.type), isInput, mark: mark === undefined ? undefined : readMark(mark) };
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

function readMark({ arguments: given = [] }: ConstDirectiveNode): PersonalMark {
  const value = (name: string): string | boolean | undefined => {
    const found = given.find((argument) => argument.name.value === name)?.value;
    return found !== undefined && 'value' in found ? found.value : undefined;
  };
  const by = value('by');
  return {
    kind: String(value('kind')),
    of: String(value('of') ?? 'PARTICIPANT'),
    sealed: value('sealed') === true,
    by: by === undefined ? undefined : String(by),
  };
}
