import { may } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { actionsAt } from '@payung/kit/values/agreement-transitions.ts';
import type { AgreementAction, AgreementStatus } from '@payung/kit/values/agreement-transitions.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';

import type { Context } from '../context.ts';
import { standingOf, statusAt } from '../domain/agreement-status.ts';
import type { LifeCycleFacts, SignedVersion, Standing } from '../domain/agreement-status.ts';
import { needsSecondPerson, permissionFor } from '../domain/decide-agreement-step.ts';
import type { VersionRow } from '../version/version.table.ts';
import type { EventRow } from './agreement-event.table.ts';
import type { AgreementRow, PartyRow } from './agreement.table.ts';

type Reader = Pick<Context, 'loaders' | 'now'>;

/** All that the state of an agreement follows from. */
export async function loadLifeCycle({ loaders }: Reader, agreement: AgreementRow): Promise<LifeCycleFacts> {
  const [versions, events] = await Promise.all([
    loaders.versions.load(agreement.id),
    loaders.events.load(agreement.id),
  ]);
  return lifeCycleFacts(agreement, versions, events);
}

/** The state of an agreement on a day; today in Jakarta unless another is asked for. */
export async function loadStatus(
  context: Reader,
  agreement: AgreementRow,
  on: PlainDate | null,
): Promise<AgreementStatus | null> {
  return statusAt(await loadLifeCycle(context, agreement), on ?? dateInJakarta(context.now));
}

/** What this session may do with an agreement now. */
export async function loadActions(context: Context, agreement: AgreementRow): Promise<readonly AgreementAction[]> {
  const { session, loaders, now } = context;
  const standing = standingOf(await loadLifeCycle(context, agreement), dateInJakarta(now));
  if (session === null || standing === null) return [];
  const parties = await loaders.parties.load(agreement.id);
  return actionsAt(standing).filter((action) => mayTake(session, action, standing, { agreement, parties }));
}

/** Whether a session may take a step with an agreement, apart from the state that it is in. */
export function mayTake(
  session: Session,
  action: AgreementAction,
  standing: Standing,
  { agreement, parties }: { readonly agreement: AgreementRow; readonly parties: readonly PartyRow[] },
): boolean {
  const permission = permissionFor(action, standing);
  const place = {
    regionCode: agreement.regionCode,
    institutionCodes: parties.map(({ institutionCode }) => institutionCode),
  };
  return (
    permission !== null && may(session, permission, place) && !needsSecondPerson(action, standing, session.subject)
  );
}

/** The facts of a life cycle out of its rows. */
export function lifeCycleFacts(
  agreement: AgreementRow,
  versions: readonly VersionRow[],
  events: readonly EventRow[],
): LifeCycleFacts {
  const { signedOn } = agreement;
  return { signedOn, signedVersions: signedVersions(versions), events };
}

function signedVersions(versions: readonly VersionRow[]): readonly SignedVersion[] {
  return versions
    .filter((version) => version.signedOn !== null)
    .map(({ number, inForceFrom, terms }) => ({ number, inForceFrom, ...terms.period }));
}
