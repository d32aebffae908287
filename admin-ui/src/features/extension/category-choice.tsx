import { TextInput } from '@mantine/core';
import type { FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { readCount } from '../../lib/count-input.ts';
import { formatNumber } from '../../lib/format.ts';
import { absenceLabel } from '../../lib/coverage-labels.ts';
import { bodyLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { Checkbox } from '../../ui/checkbox.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './category-choice.module.css';
import type { Chosen } from './chosen-categories.ts';

/** What a category to choose reads. */
export const CategoryChoiceFragment = graphql(`
  fragment CategoryChoice on CoverageLine {
    id
    category {
      code
      body
      name {
        id
        en
      }
    }
    expected {
      value
    }
    promised {
      value
    }
    absentFromText {
      kind
      people
      reason {
        id
        en
      }
    }
  }
`);

/** The categories that are left out or never mentioned, each with the number that the graph knows and room for another. */
export function CategoryChoice({
  lines,
  chosen,
  onChange,
}: {
  lines: readonly FragmentOf<typeof CategoryChoiceFragment>[];
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
}) {
  const { language } = useLanguage();
  const rows = lines.map((line) => readFragment(CategoryChoiceFragment, line));
  const open = rows.filter(
    ({ category, promised, absentFromText }) =>
      absentFromText.length > 0 || (promised.value ?? 0) === 0 || chosen.has(category.code),
  );
  if (open.length === 0) {
    return <EmptyState title={m.extension_nothing_title()}>{m.extension_nothing_text()}</EmptyState>;
  }

  function set(code: string, people: number | null | undefined): void {
    const next = new Map(chosen);
    if (people === undefined) next.delete(code);
    else next.set(code, people);
    onChange(next);
  }

  return (
    <ul className={styles.rows}>
      {open.map(({ id, category, expected, absentFromText }) => {
        const name = category.name[language];
        const people = chosen.get(category.code);
        const known = absentFromText[0]?.people ?? expected.value;
        return (
          <li key={id} className={styles.row}>
            <div>
              <Checkbox
                label={
                  <>
                    {name} <span className="muted">{bodyLabel(category.body)}</span>
                  </>
                }
                checked={people !== undefined}
                onChange={(checked) => set(category.code, checked ? null : undefined)}
              />
              {absentFromText.map((absence) => (
                <p key={absence.kind} className={styles.reason}>
                  {absenceLabel(absence.kind)}: {absence.reason[language]}
                </p>
              ))}
            </div>
            {people !== undefined && (
              <TextInput
                key={category.code}
                className={styles.people}
                size="xs"
                inputMode="numeric"
                label={m.people()}
                aria-label={m.extension_people_of({ category: name })}
                placeholder={known === null ? m.not_known() : formatNumber(known)}
                defaultValue={people === null ? '' : formatNumber(people)}
                onBlur={(event) => {
                  const text = event.currentTarget.value.trim();
                  const typed = text === '' ? null : readCount(text);
                  if (text === '' || typed !== null) set(category.code, typed);
                }}
                onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
