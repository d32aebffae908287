import DataLoader from 'dataloader';

import { permit } from '../access.ts';
import { recordAudits } from '../audit.ts';
import type { AuditEvent } from '../audit.ts';
import type { Database } from '../database.ts';
import type { RequestContext } from '../request-context.ts';

/** One request's looks at personal data. */
const looks = new WeakMap<RequestContext, DataLoader<AuditEvent, true, string>>();

/**
 * Writes to the trail that somebody looks at personal data, and waits until it stands there: what cannot be written down is not shown.
 * The looks of one request are written in one statement, each once, however often its field is asked for.
 */
export async function recordLook(
  context: RequestContext & { readonly database: Database },
  look: AuditEvent,
): Promise<void> {
  const loader = looks.get(context) ?? createLooks(context);
  looks.set(context, loader);
  await loader.load(look);
}

function createLooks({
  database,
  session: asked,
  requestId,
  now,
}: RequestContext & { readonly database: Database }): DataLoader<AuditEvent, true, string> {
  const session = permit(asked, 'reference:read');
  return new DataLoader<AuditEvent, true, string>(
    async (events) => {
      await recordAudits(database.manager, { session, requestId, now }, events);
      return events.map(() => true);
    },
    { cacheKeyFn: (event) => JSON.stringify(event) },
  );
}
