import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { m } from '../paraglide/messages.js';
import { IconChevronRight } from '../ui/icons.ts';
import { isFirstPage } from './first-page.ts';
import styles from './page.module.css';
import { PrintFooter } from './print-footer.tsx';

/**
 * The frame of every page: breadcrumb, heading, actions, content. Sets the title of the document and, after a change
 * of route, moves the focus to the heading, so that a reader starts where the page starts.
 */
export function Page({
  title,
  eyebrow,
  crumbs = [],
  actions,
  status,
  children,
}: {
  title: string;
  /** What kind of thing the heading names. */
  eyebrow?: ReactNode;
  /** Links from the front page down to the parent; the front page itself is added. */
  crumbs?: readonly ReactNode[];
  actions?: ReactNode;
  /** As of when the figures are, and whose. */
  status?: ReactNode;
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirstPage()) heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title = `${title} · Payung`;
  }, [title]);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        {crumbs.length > 0 && <Breadcrumb crumbs={crumbs} title={title} />}
        <div className={styles.row}>
          <div className={styles.titles}>
            {eyebrow !== undefined && <p className={styles.eyebrow}>{eyebrow}</p>}
            <h1 ref={heading} tabIndex={-1} className={styles.title}>
              {title}
            </h1>
            {status !== undefined && <p className={styles.status}>{status}</p>}
          </div>
          {actions !== undefined && <div className={`${styles.actions} no-print`}>{actions}</div>}
        </div>
      </div>
      {children}
      <PrintFooter />
    </div>
  );
}

function Breadcrumb({ crumbs, title }: { crumbs: readonly ReactNode[]; title: string }) {
  const home = <Link to="/">{m.nav_overview()}</Link>;
  return (
    <nav aria-label={m.breadcrumb()} className={`${styles.crumbs} no-print`}>
      <ol>
        {[home, ...crumbs].map((crumb, index) => (
          <li key={index}>
            {crumb}
            <IconChevronRight size={14} aria-hidden />
          </li>
        ))}
        <li aria-current="page">{title}</li>
      </ol>
    </nav>
  );
}
