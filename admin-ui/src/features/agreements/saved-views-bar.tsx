import { Button, TextInput } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { sameQuery, useSavedViews } from '../../lib/saved-views.ts';
import { parseSearch, stringifySearch } from '../../lib/search-text.ts';
import { useSession } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { IconBookmark, IconLink, IconTrash } from '../../ui/icons.ts';
import { readListSearch } from './agreement-list.filter.ts';
import styles from './saved-views-bar.module.css';

/** Views that everybody has, in the order of their use. */
const builtIn = [
  { name: m.agreement_view_all, query: '' },
  { name: m.agreement_view_drafts, query: 'status=DRAFT.SENT_BACK' },
  { name: m.agreement_view_waiting, query: 'status=SUBMITTED' },
  { name: m.agreement_view_ending, query: 'berakhir=60' },
] as const;

interface View {
  name: string;
  query: string;
  own: boolean;
}

const route = getRouteApi('/shell/perjanjian');

/** Views of the list: those that everybody has and one's own, with a dot when the filters have moved on from the view. */
export function SavedViewsBar() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { subject } = useSession();
  const { views: kept, save, remove } = useSavedViews('perjanjian', subject);
  const [chosen, setChosen] = useState<string | null>(null);
  const [naming, setNaming] = useState(false);
  const now = stringifySearch(search).replace(/^\?/, '');
  const views: View[] = [
    ...builtIn.map(({ name, query }) => ({ name: name(), query, own: false })),
    ...kept.map((view) => ({ ...view, own: true })),
  ];
  const exact = views.find(({ query }) => sameQuery(query, now));
  const current = exact ?? views.find(({ name }) => name === chosen);
  const changed = current !== undefined && exact === undefined;

  function show({ name, query }: View): void {
    setChosen(name);
    void navigate({ search: { ...readListSearch(parseSearch(query)) }, resetScroll: false });
  }

  return (
    <div className={`${styles.bar} no-print`}>
      <nav aria-label={m.views_label()}>
        <ul className={styles.views}>
          {views.map((view) => (
            <li key={`${view.own ? 'own' : 'all'} ${view.name}`}>
              <button
                type="button"
                className={styles.view}
                aria-current={view === current ? 'true' : undefined}
                onClick={() => show(view)}
              >
                {view.own && <IconBookmark size={14} aria-hidden />}
                {view.name}
                {view === current && changed && (
                  <>
                    <span className={styles.dot} aria-hidden />
                    <span className="visually-hidden">{m.view_changed()}</span>
                  </>
                )}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.tools}>
        {changed && current.own && (
          <Button size="compact-sm" variant="default" onClick={() => save({ name: current.name, query: now })}>
            {m.view_update()}
          </Button>
        )}
        {exact === undefined && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconBookmark size={14} aria-hidden />}
            onClick={() => setNaming(true)}
          >
            {m.view_save()}
          </Button>
        )}
        {current?.own === true && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconTrash size={14} aria-hidden />}
            onClick={() => {
              remove(current.name);
              setChosen(null);
            }}
          >
            {m.view_remove({ name: current.name })}
          </Button>
        )}
        <CopyButton
          text={location.href}
          label={m.view_share()}
          doneLabel={m.view_shared()}
          icon={<IconLink size={14} aria-hidden />}
        />
      </div>
      {naming && (
        <NameDialog
          taken={views.map(({ name }) => name)}
          onClose={() => setNaming(false)}
          onName={(name) => {
            save({ name, query: now });
            setChosen(name);
            setNaming(false);
          }}
        />
      )}
    </div>
  );
}

function NameDialog({
  taken,
  onClose,
  onName,
}: {
  taken: readonly string[];
  onClose: () => void;
  onName: (name: string) => void;
}) {
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  function submit(): void {
    const text = name.trim();
    if (text === '') return setProblem(m.field_required());
    if (taken.includes(text)) return setProblem(m.view_name_taken());
    onName(text);
  }
  return (
    <Dialog title={m.view_save()} closeLabel={m.close()} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextInput
          label={m.view_name()}
          description={m.view_name_hint()}
          withAsterisk
          maxLength={60}
          value={name}
          error={problem}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            {m.cancel()}
          </Button>
          <Button type="submit">{m.view_save_confirm()}</Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
