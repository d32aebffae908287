/** Moves the focus to the first field of a form that has an error, in the order of the page. */
export function focusFirstError(errors: Readonly<Record<string, unknown>>): void {
  const fields = [...document.querySelectorAll<HTMLElement>('[data-path]')];
  fields.find((field) => field.dataset.path !== undefined && Object.hasOwn(errors, field.dataset.path))?.focus();
}
