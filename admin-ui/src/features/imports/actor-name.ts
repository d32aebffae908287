import { m } from '../../paraglide/messages.js';

/** Who took a step, by name and institution, as they were then. Null where it was not kept. */
export function actorName(
  actor: {
    readonly name: string;
    readonly isMe: boolean;
    readonly institution: { readonly name: string } | null;
  } | null,
): string {
  if (actor === null) return m.not_recorded();
  const name = actor.isMe ? m.roster_by_me() : actor.name;
  return actor.institution === null ? name : `${name} · ${actor.institution.name}`;
}
