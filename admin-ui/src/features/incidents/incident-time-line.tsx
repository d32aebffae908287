import { confidenceLabel } from '../../lib/labels.ts';
import { formatDate } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { Section } from '../../ui/section.tsx';
import styles from './incident-time-line.module.css';
import type { Calendar } from './incidents-query.ts';
import type { Stretch } from './time-line.ts';
import { placeOf, shownDays, stagesWithin } from './time-line.ts';

/** Incidents by day over the stages of the election, with polling day marked through all of them. */
export function IncidentTimeLine({ calendar, pollingDate }: { calendar: Calendar; pollingDate: string | null }) {
  const { language } = useLanguage();
  const { days, election } = calendar;
  const shown = shownDays(
    pollingDate,
    days.map(({ day }) => day),
  );
  if (shown === null) return null;
  // Polling day has its own line through the picture.
  const stages = stagesWithin(election?.stages ?? [], shown).filter(
    ({ startsOn, endsOn }) => startsOn !== pollingDate || endsOn !== pollingDate,
  );
  const highest = Math.max(1, ...days.map(({ incidents }) => incidents ?? 0));
  const [from, to] = [formatDate(shown.startsOn, language), formatDate(shown.endsOn, language)];
  const polling = pollingDate === null ? null : box({ startsOn: pollingDate, endsOn: pollingDate }, shown);
  return (
    <Section title={m.calendar_time_line()} note={m.calendar_time_line_note()}>
      <div className={styles.picture}>
        {polling !== null && <span className={styles.polling} style={polling} aria-hidden />}
        <div className={styles.bars} role="img" aria-label={m.calendar_time_line_label({ from, to })}>
          {days.map(({ day, incidents }) => (
            <span
              key={day}
              className={styles.slot}
              style={box({ startsOn: day, endsOn: day }, shown)}
              title={`${formatDate(day, language)}: ${incidents ?? m.calendar_hidden()}`}
            >
              {incidents === null ? (
                <span className={styles.hidden} />
              ) : (
                <span className={styles.bar} style={{ height: `${(incidents / highest) * 100}%` }} />
              )}
            </span>
          ))}
        </div>
        <p className={styles.axis} aria-hidden>
          <span>{from}</span>
          <span>{to}</span>
        </p>
        {stages.length > 0 && (
          <ul className={styles.stages} aria-label={m.calendar_stages()}>
            {stages.map((stage) => (
              <li key={stage.code}>
                <span className={styles.lane} aria-hidden>
                  <span className={styles.stretch} style={box(stage, shown)} />
                </span>
                <span className={styles.name}>
                  {stage.name[language]}{' '}
                  <span className="muted">
                    {m.calendar_stage_dates({
                      from: formatDate(stage.startsOn, language),
                      to: formatDate(stage.endsOn, language),
                    })}{' '}
                    · {confidenceLabel(stage.confidence)}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <ul className={styles.legend}>
        {pollingDate !== null && (
          <li>
            <span className={styles.keyPolling} aria-hidden />
            {m.calendar_polling_day()}, {formatDate(pollingDate, language)}
          </li>
        )}
        {days.some(({ incidents }) => incidents === null) && (
          <li>
            <span className={styles.keyHidden} aria-hidden />
            {m.calendar_hidden_legend()}
          </li>
        )}
        {election === null && <li className="muted">{m.calendar_stages_none()}</li>}
      </ul>
    </Section>
  );
}

function box(stretch: Stretch, shown: Stretch): { left: string; width: string } {
  const { from, width } = placeOf(stretch, shown);
  return { left: `${from * 100}%`, width: `${width * 100}%` };
}
