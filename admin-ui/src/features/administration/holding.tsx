import { m } from '../../paraglide/messages.js';

/** Where somebody holds what they hold: the institution, and the regions. */
export function Holding({
  institution,
  regions,
}: {
  institution: { name: string } | null;
  regions: readonly { code: string; name: string }[];
}) {
  return (
    <>
      {institution?.name ?? m.admin_level_none()}
      <p className="muted">{regions.map(({ name }) => name).join(', ')}</p>
    </>
  );
}
