import type { FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { formatDateTime } from '../../lib/format.ts';
import { coverLabel, coverLinkLabel, coverTone } from '../../lib/claim-labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import styles from './cover-chain.module.css';
import { ReevaluateCover } from './reevaluate-cover.tsx';

/** What the chain of cover reads. */
export const CoverChainFragment = graphql(`
  fragment CoverChain on Claim {
    id
    version
    cover {
      answer
      asKnownAt
      links {
        kind
        holds
        reason {
          id
          en
        }
      }
    }
  }
`);

/** Whether cover held at the moment of the incident, and every link that the answer rests on. */
export function CoverChain({ claim, reread }: { claim: FragmentOf<typeof CoverChainFragment>; reread: () => void }) {
  const { id, version, cover } = readFragment(CoverChainFragment, claim);
  const { language } = useLanguage();
  return (
    <Section
      title={m.cover_question()}
      note={
        cover.asKnownAt === null
          ? m.cover_nobody_answered()
          : m.cover_as_known_at({ time: formatDateTime(cover.asKnownAt, language) })
      }
    >
      <p className={styles.answer}>
        <StatusBadge tone={coverTone[cover.answer]}>{coverLabel(cover.answer)}</StatusBadge>
      </p>
      {cover.answer === 'CANNOT_TELL' && (
        <p className={styles.explain}>
          {m.cover_cannot_tell_which({
            links: cover.links
              .filter(({ holds }) => holds === null)
              .map(({ kind }) => coverLinkLabel(kind))
              .join(', '),
          })}{' '}
          {cover.asKnownAt === null ? m.cover_cannot_tell_silent() : m.cover_cannot_tell_text()}
        </p>
      )}
      <ol className={styles.chain}>
        {cover.links.map((link) => (
          <li key={link.kind} data-holds={link.holds ?? 'unknown'}>
            <StatusBadge tone={link.holds === null ? 'warning' : link.holds ? 'good' : 'bad'}>
              {link.holds === null ? m.link_unknown() : link.holds ? m.link_holds() : m.link_fails()}
            </StatusBadge>
            <div>
              <p className={styles.kind}>{coverLinkLabel(link.kind)}</p>
              <p>{link.reason[language]}</p>
            </div>
          </li>
        ))}
      </ol>
      <ReevaluateCover claim={{ id, version }} onDone={reread} />
    </Section>
  );
}
