import type { EnumOf } from '../../graphql/graphql.ts';
import { rosterPolicyLabel } from '../../lib/roster-labels.ts';
import { m } from '../../paraglide/messages.js';
import styles from './new-import-form.module.css';

const policies = [
  { code: 'REJECT_FAILED_ROWS', text: m.roster_policy_failed_rows_text },
  { code: 'REJECT_EVERYTHING', text: m.roster_policy_everything_text },
  { code: 'ACCEPT_AND_IGNORE', text: m.roster_policy_ignore_text },
] as const satisfies readonly { code: EnumOf<'RosterPolicy'>; text: () => string }[];

/** Chooses what happens when rows are wrong. */
export function PolicyField({
  value,
  onChange,
}: {
  value: EnumOf<'RosterPolicy'>;
  onChange: (policy: EnumOf<'RosterPolicy'>) => void;
}) {
  return (
    <fieldset className={styles.policies}>
      <legend>{m.roster_policy()}</legend>
      {policies.map(({ code, text }) => (
        <label key={code} className={styles.policy}>
          <input type="radio" name="policy" value={code} checked={value === code} onChange={() => onChange(code)} />
          <strong>{rosterPolicyLabel(code)}</strong>
          <span className="muted">{text()}</span>
        </label>
      ))}
    </fieldset>
  );
}
