import { Button } from '@mantine/core';
import { m } from '../paraglide/messages.js';
import styles from './load-more.module.css';

/** The end of a list that is read page by page: more rows on a screen, and on paper that there are more. Nothing when there are none. */
export function LoadMore({ hasMore, loading, onMore }: { hasMore: boolean; loading: boolean; onMore: () => void }) {
  if (!hasMore) return null;
  return (
    <>
      <div className={`${styles.more} no-print`}>
        <Button variant="default" loading={loading} onClick={onMore}>
          {m.load_more()}
        </Button>
      </div>
      <p className={`${styles.cut} only-print`}>{m.print_list_cut()}</p>
    </>
  );
}
