let pagesShown = 0;

/** Told by the router each time another page is shown. */
export function countPage(): void {
  pagesShown += 1;
}

/** Whether no page was shown before this one: the browser's own focus at the top of a fresh document is then right. */
export function isFirstPage(): boolean {
  return pagesShown <= 1;
}
