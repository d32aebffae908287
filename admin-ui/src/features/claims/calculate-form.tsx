import { CHANGEABLE_CLAIM_STATES } from '@payung/kit/values/claim-transitions.ts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useClient, useMutation } from 'urql';
import type { EnumOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import type { CaseSearch } from '../../lib/benefit-case/case-search.ts';
import { factsOf } from '../../lib/benefit-case/case-search.ts';
import { CostFields, InabilityFields } from '../../lib/benefit-case/cost-fields.tsx';
import { RowList } from '../../lib/benefit-case/row-list.tsx';
import { SchoolFields } from '../../lib/benefit-case/school-fields.tsx';
import { ValueField } from '../../lib/benefit-case/value-field.tsx';
import { FormFoot, FormGrid } from '../../lib/form.tsx';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { IconCalculator } from '../../ui/icons.ts';
import { Section } from '../../ui/section.tsx';
import styles from './calculate-form.module.css';
import type { CalculationFacts, ChildOfClaim, Typed } from './calculation-facts.ts';
import { CalculationFactsQuery, joinTyped, typedOf, typedTexts } from './calculation-facts.ts';
import type { Change } from './claim-conflict.tsx';
import { ClaimConflict } from './claim-conflict.tsx';
import { ClaimStepRefusalFragment } from './claim-refusal.ts';

const Calculate = graphql(
  `
    mutation CalculateClaim($input: CalculateClaimInput!, $key: ID!) {
      calculateClaim(input: $input, idempotencyKey: $key) {
        __typename
        ... on Claim {
          id
          version
        }
        ...ClaimStepRefusalParts
      }
    }
  `,
  [ClaimStepRefusalFragment],
);

/**
 * Calculates what is owed on a claim: programme, day and outcome come from the claim, the wage base from the enrolment unless another is given. It
 * begins with what the last calculation was made from, so that one fact can be corrected; when somebody else calculated meanwhile, the two are
 * shown field by field.
 */
export function CalculateForm({
  claim,
  facts,
  onDone,
}: {
  claim: { id: string; version: number; programme: EnumOf<'Programme'>; state: EnumOf<'ClaimState'> };
  /** What the last calculation was made from; null before the first. */
  facts: CalculationFacts | null;
  onDone: () => void;
}) {
  const mayCalculate = useMay('claim:calculate');
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [{ fetching }, calculate] = useMutation(Calculate);
  const [open, setOpen] = useState(false);
  const client = useClient();
  const [search, setSearch] = useState<CaseSearch>({});
  const [children, setChildren] = useState<readonly ChildOfClaim[]>([]);
  const [conflict, setConflict] = useState<{ changes: readonly Change[]; theirs: Typed } | null>(null);
  const [refusal, setRefusal] = useState<{ field: string | null; sentence: string } | null>(null);
  if (!mayCalculate || !CHANGEABLE_CLAIM_STATES.includes(claim.state)) return null;
  function fill(typed: Typed): void {
    setSearch(typed.search);
    setChildren(typed.children);
  }

  function begin(): void {
    fill(typedOf(facts));
    setConflict(null);
    setOpen(true);
  }

  if (!open) {
    return (
      <div className="no-print">
        <Button variant="default" leftSection={<IconCalculator size={16} aria-hidden />} onClick={begin}>
          {facts === null ? m.claim_calculate() : m.claim_calculate_again()}
        </Button>
      </div>
    );
  }

  async function submit(): Promise<void> {
    setRefusal(null);
    setConflict(null);
    const missing = children.findIndex(({ birthDate }) => birthDate === undefined);
    if (missing >= 0)
      return setRefusal({ field: 'children', sentence: m.claim_child_birth_date_needed({ number: missing + 1 }) });
    const input = {
      claimId: claim.id,
      expectedVersion: claim.version,
      ...factsOf(search),
      children: children.map(({ birthDate, ...child }) => ({ ...child, birthDate: birthDate ?? '' })),
    };
    const { data, error } = await calculate({ input, key: keyFor(input) });
    const result = data?.calculateClaim;
    if (error !== undefined || result === undefined) return setRefusal({ field: null, sentence: m.submit_failed() });
    if (result.__typename !== 'Claim') {
      if (result.code !== 'CONFLICT') return setRefusal({ field: result.field, sentence: result.message[language] });
      const now = await client
        .query(CalculationFactsQuery, { id: claim.id }, { requestPolicy: 'network-only' })
        .toPromise();
      if (now.data?.claim == null) return setRefusal({ field: null, sentence: m.submit_failed() });
      return setConflict({ changes: result.changes, theirs: typedOf(now.data.claim.calculation?.facts ?? null) });
    }
    setOpen(false);
    onDone();
  }

  const path = refusal?.field?.replace(/^input\./, '') ?? null;
  const problemAt = (field: string): string | undefined =>
    path !== null && (path === field || path.startsWith(`${field}.`)) ? refusal?.sentence : undefined;
  const part = {
    search,
    set: (change: Partial<CaseSearch>) => setSearch((before) => ({ ...before, ...change })),
    problemAt,
  };
  return (
    <div className="no-print">
      <Section title={m.claim_calculate()} note={m.claim_calculate_note()}>
        <form
          noValidate
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          {conflict !== null && (
            <ClaimConflict
              claimId={claim.id}
              changes={conflict.changes}
              fieldsOf={() =>
                conflict.changes.some(({ field }) => field === 'calculation')
                  ? typedTexts({ search, children }, language).map(({ name, label, text }, index) => ({
                      name,
                      fact: 'calculation',
                      label,
                      mine: text,
                      theirs: typedTexts(conflict.theirs, language)[index]?.text ?? '',
                    }))
                  : []
              }
              onChosen={(choices) => {
                if (Object.keys(choices).length > 0)
                  fill(joinTyped({ search, children }, conflict.theirs, (name) => choices[name] === 'MINE'));
                setConflict(null);
              }}
            />
          )}
          <FormGrid>
            <ValueField
              kind="rupiah"
              label={m.wage_base()}
              description={m.claim_wage_hint()}
              value={search.upah}
              onChange={(upah) => part.set({ upah })}
              error={problemAt('monthlyWage')}
            />
            <ValueField
              kind="count"
              label={m.calc_contribution_months()}
              description={m.calc_contribution_hint()}
              value={search.iur}
              onChange={(iur) => part.set({ iur })}
              error={problemAt('contributionMonths')}
            />
            {claim.programme === 'JKK' && <InabilityFields {...part} />}
          </FormGrid>
          {claim.programme === 'JKK' && <CostFields {...part} />}
          <RowList<ChildOfClaim>
            legend={m.calc_children_legend()}
            rows={children}
            fresh={() => ({ birthDate: undefined, level: 'SD', yearOfLevel: 1, married: false, working: false })}
            addLabel={m.calc_child_add()}
            nameOf={(index) => m.calc_child_number({ number: index + 1 })}
            onChange={setChildren}
            error={problemAt('children')}
          >
            {(child, change) => (
              <>
                <ValueField
                  kind="day"
                  label={m.birth_date()}
                  required
                  value={child.birthDate}
                  onChange={(birthDate) => change({ birthDate })}
                />
                <SchoolFields child={child} change={change} />
              </>
            )}
          </RowList>
          <FormFoot problem={refusal?.sentence ?? null} submitLabel={m.claim_calculate()} submitting={fetching} />
        </form>
      </Section>
    </div>
  );
}
