import type { EnumOf, FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { Count } from '../../lib/figure.tsx';
import { absenceLabel } from '../../lib/coverage-labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { Section } from '../../ui/section.tsx';
import type { Tone } from '../../ui/status-badge.tsx';
import { ToneIcon } from '../../ui/status-badge.tsx';
import styles from './region-absences.module.css';

/** What the reasons for absence read. Without the owner of participants, what the texts say is still known. */
export const RegionAbsencesFragment = graphql(`
  fragment RegionAbsences on Region {
    code
    coverage(electionCode: $election) {
      id
      lines {
        id
        category {
          code
          name {
            id
            en
          }
        }
        absentFromText {
          kind
          people
          reason {
            id
            en
          }
        }
        absences {
          kind
          people
          reason {
            id
            en
          }
        }
      }
    }
  }
`);

const kinds = ['EXCLUDED_BY_TEXT', 'PROMISED_NOT_ENROLLED', 'NEVER_MENTIONED'] as const;

const tones = {
  EXCLUDED_BY_TEXT: 'bad',
  PROMISED_NOT_ENROLLED: 'warning',
  NEVER_MENTIONED: 'neutral',
} as const satisfies Record<EnumOf<'AbsenceKind'>, Tone>;

/** Why people who should be protected are not: left out by a text, promised and not enrolled, or never mentioned. */
export function RegionAbsences({ region }: { region: FragmentOf<typeof RegionAbsencesFragment> }) {
  const { coverage } = readFragment(RegionAbsencesFragment, region);
  const { language } = useLanguage();
  if (coverage === null) return null;
  const enrolmentKnown = coverage.lines.every(({ absences }) => absences !== null);
  const found = coverage.lines.flatMap(({ id, category, absences, absentFromText }) =>
    (absences ?? absentFromText).map((absence) => ({ ...absence, id, category })),
  );
  return (
    <Section title={m.absences_title()} note={m.absences_note()}>
      <div className={styles.kinds}>
        {kinds.map((kind) => {
          const rows = found.filter((absence) => absence.kind === kind).toSorted((a, b) => b.people - a.people);
          const isKnown = kind !== 'PROMISED_NOT_ENROLLED' || enrolmentKnown;
          return (
            <div key={kind} className={styles.kind}>
              <h3 className={styles.name}>
                <ToneIcon tone={tones[kind]} /> {absenceLabel(kind)}
              </h3>
              <p className={styles.total}>
                <Count value={isKnown ? rows.reduce((sum, { people }) => sum + people, 0) : null} />
              </p>
              {isKnown && rows.length === 0 && <p className="muted">{m.absence_nobody()}</p>}
              <ul className={styles.rows}>
                {rows.map((row) => (
                  <li key={row.id}>
                    <p className={styles.row}>
                      <span>{row.category.name[language]}</span>
                      <Count value={row.people} />
                    </p>
                    <p className="muted">{row.reason[language]}</p>
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </Section>
  );
}
