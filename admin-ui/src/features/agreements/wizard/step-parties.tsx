import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { EnumOf } from '../../../graphql/graphql.ts';
import { FormGrid } from '../../../lib/form.tsx';
import { formatDate } from '../../../lib/format.ts';
import { InstitutionSelect } from '../../../lib/institution-select.tsx';
import { lineageLabel, partyRoleLabel } from '../../../lib/labels.ts';
import { useLanguage } from '../../../lib/language.ts';
import type { FoundRegion } from '../../../lib/region-search.ts';
import { RegionSelect } from '../../../lib/region-select.tsx';
import { useSession } from '../../../lib/session.ts';
import { m } from '../../../paraglide/messages.js';
import { Checkbox, CheckboxGroup } from '../../../ui/checkbox.tsx';
import { IconPlus, IconTrash } from '../../../ui/icons.ts';
import { Section } from '../../../ui/section.tsx';
import { lineages } from '../agreement-list.filter.ts';
import type { DraftParty } from './draft-values.ts';
import { bodyOf } from './draft-values.ts';
import type { StepProps } from './step-props.ts';
import type { DraftReference } from './use-draft-reference.ts';
import styles from './wizard.module.css';

const roles = [
  'SIGNER',
  'INSURER',
  'BENEFICIARY',
  'FUNDER',
  'CHANNEL',
  'WITNESS',
] as const satisfies readonly EnumOf<'PartyRole'>[];

/** First step: where, for which election, in which line, and who takes part as what. */
export function StepParties(props: StepProps) {
  const { mode, values, change, reference, problemAt } = props;
  const { language } = useLanguage();
  const { elections } = useSession();
  return (
    <>
      <Section title={m.agreement_step_frame()} note={mode === 'new' ? m.required_note() : m.agreement_frame_stays()}>
        <FormGrid>
          {mode === 'new' ? (
            <>
              <RegionSelect
                label={m.region()}
                description={m.agreement_region_hint()}
                required
                path="regionCode"
                value={values.regionCode}
                error={problemAt('regionCode')}
                known={chosenRegion(reference)}
                onChange={(regionCode) => change({ regionCode })}
              />
              <NativeSelect
                label={m.election()}
                description={m.agreement_election_hint()}
                withAsterisk
                data-path="electionCode"
                value={values.electionCode}
                error={problemAt('electionCode')}
                data={[
                  { value: '', label: m.choose() },
                  ...elections.map(({ code, name }) => ({ value: code, label: name[language] })),
                ]}
                onChange={(event) => change({ electionCode: event.currentTarget.value })}
              />
            </>
          ) : (
            <>
              <p>
                <span className={styles.label}>{m.region()}</span>
                {reference.region.name ?? values.regionCode}
              </p>
              <p>
                <span className={styles.label}>{m.election()}</span>
                {elections.find(({ code }) => code === values.electionCode)?.name[language] ?? values.electionCode}
              </p>
            </>
          )}
          {mode !== 'amend' && <LineageFields {...props} />}
        </FormGrid>
      </Section>
      <PartyList {...props} />
    </>
  );
}

function LineageFields({ values, change, reference, problemAt }: StepProps) {
  const { language } = useLanguage();
  return (
    <>
      <NativeSelect
        label={m.lineage()}
        value={values.lineage}
        error={problemAt('lineage')}
        data={lineages.map((code) => ({ value: code, label: lineageLabel(code) }))}
        onChange={(event) => {
          const lineage = lineages.find((code) => code === event.currentTarget.value) ?? 'UNKNOWN';
          change({ lineage, ...(lineage === 'CONTINUATION' ? {} : { predecessorId: '' }) });
        }}
      />
      {values.lineage === 'CONTINUATION' && (
        <NativeSelect
          label={m.agreement_predecessor()}
          description={m.agreement_predecessor_hint()}
          value={values.predecessorId}
          error={problemAt('predecessorId')}
          data={[
            { value: '', label: m.agreement_predecessor_unknown() },
            ...reference.region.agreements.map(({ id, title, signedOn }) => ({
              value: id,
              label: signedOn === null ? title : `${title} · ${formatDate(signedOn, language)}`,
            })),
          ]}
          onChange={(event) => change({ predecessorId: event.currentTarget.value })}
        />
      )}
    </>
  );
}

/** Who takes part: one institution may hold several roles, and signer, beneficiary and funder are often three. */
function PartyList({ values, change, reference, problemAt }: StepProps) {
  const { parties } = values;
  // Another key empties the field after each institution that it found.
  const [searches, setSearches] = useState(0);
  const near = reference.region.institutions.filter(({ code }) => !parties.some((party) => party.code === code));

  function add({ code, name }: { code: string; name: string }): void {
    if (parties.some((party) => party.code === code)) return;
    const guessed: DraftParty['roles'] =
      bodyOf(code) !== null ? ['SIGNER', 'BENEFICIARY'] : code.startsWith('bpjs-') ? ['SIGNER', 'INSURER'] : [];
    change({ parties: [...parties, { code, name, roles: guessed }] });
  }

  function toggle(code: string, role: EnumOf<'PartyRole'>, on: boolean): void {
    change({
      parties: parties.map((party) =>
        party.code === code
          ? { ...party, roles: roles.filter((each) => (each === role ? on : party.roles.includes(each))) }
          : party,
      ),
    });
  }

  const problem = problemAt('parties');
  return (
    <Section title={m.parties()} note={m.agreement_parties_note()}>
      <div className={styles.stack}>
        {parties.map(({ code, name, roles: held }) => (
          <div key={code} className={styles.row}>
            <CheckboxGroup legend={name}>
              {roles.map((role) => (
                <Checkbox
                  key={role}
                  label={partyRoleLabel(role)}
                  checked={held.includes(role)}
                  onChange={(on) => toggle(code, role, on)}
                />
              ))}
            </CheckboxGroup>
            <Button
              aria-label={m.agreement_party_remove({ institution: name })}
              size="compact-sm"
              variant="default"
              leftSection={<IconTrash size={14} aria-hidden />}
              onClick={() => change({ parties: parties.filter((party) => party.code !== code) })}
            >
              {m.remove()}
            </Button>
          </div>
        ))}
        <div className={styles.narrow}>
          <InstitutionSelect
            key={searches}
            label={m.agreement_party_add()}
            value={null}
            path="parties"
            error={problem}
            onChange={(_code, institution) => {
              if (institution !== null) add(institution);
              setSearches(searches + 1);
            }}
          />
        </div>
        {near.length > 0 && (
          <div className={styles.offers} role="group" aria-label={m.agreement_party_offers()}>
            <span className="muted">{m.agreement_party_offers()}</span>
            {near.map((institution) => (
              <Button
                key={institution.code}
                size="compact-sm"
                variant="default"
                leftSection={<IconPlus size={14} aria-hidden />}
                onClick={() => add(institution)}
              >
                {institution.name}
              </Button>
            ))}
          </div>
        )}
      </div>
    </Section>
  );
}

/** The chosen region as the form has read it: null while it is on its way. */
function chosenRegion({ region: { code, name, kind } }: DraftReference): FoundRegion | null {
  return code === null || name === null || kind === null ? null : { code, name, kind };
}
