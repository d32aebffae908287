import type { FragmentOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { Notice } from '../../ui/notice.tsx';

/** What the doubts about an agreement read. */
export const AgreementWarningsFragment = graphql(`
  fragment AgreementWarnings on Agreement {
    warnings {
      code
      message {
        id
        en
      }
      institution {
        code
      }
      category {
        code
      }
    }
  }
`);

/** The doubts that are about the whole agreement. Those about a row stand beside their row. */
export function AgreementWarnings({ agreement }: { agreement: FragmentOf<typeof AgreementWarningsFragment> }) {
  const { language } = useLanguage();
  const whole = readFragment(AgreementWarningsFragment, agreement).warnings.filter(
    (warning) => warning.institution === null && warning.category === null,
  );
  if (whole.length === 0) return null;
  return (
    <Notice tone="warning" title={m.warnings_title()}>
      <ul>
        {whole.map((warning) => (
          <li key={warning.code}>{warning.message[language]}</li>
        ))}
      </ul>
    </Notice>
  );
}
