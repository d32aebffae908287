/** Markup that is safe to send: every value that was put into it is escaped. */
export interface Html {
  readonly markup: string;
}

/** What can stand in a template: text (escaped), markup (as it is), a list of markup, or nothing. */
export type HtmlValue = string | number | Html | readonly Html[] | undefined;

/** Builds markup from a template and escapes every text in it. */
export function html(template: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return { markup: String.raw({ raw: template }, ...values.map(toMarkup)) };
}

/** Markup that somebody else made safe, such as the forms of oidc-provider. */
export function trustedHtml(markup: string): Html {
  return { markup };
}

function toMarkup(value: HtmlValue): string {
  if (value === undefined) return '';
  if (typeof value === 'object') return 'markup' in value ? value.markup : value.map((part) => part.markup).join('');
  return String(value).replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
