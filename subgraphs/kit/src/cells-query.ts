import { Query } from 'pg';

/** A row as PostgreSQL writes it: each value as text, in the order of the columns. */
export type Cells = readonly (string | null)[];

/** A parameter as PostgreSQL reads it. */
export type SentValue = string | null;

/** The connection of a client, under the names of the exact version of the driver. */
interface Connection {
  readonly submittedNamedStatements: Record<string, string | undefined>;
  readonly parse: (statement: { readonly text: string; readonly name: string | undefined }) => void;
  readonly bind: (statement: { readonly statement: string | undefined; readonly values: readonly SentValue[] }) => void;
  readonly execute: () => void;
  readonly sync: () => void;
}

/** What the driver calls of a statement, and what of it is used here. */
interface DriverQuery {
  name: string | undefined;
  callback: unknown;
  queryMode: string | undefined;
  hasBeenParsed: (connection: Connection) => boolean;
}

/** A statement to send, with values as they are sent. */
export interface CellsAsked {
  readonly text: string;
  /** The name to prepare it under. */
  readonly name: string | undefined;
  readonly values: readonly SentValue[];
}

/** A statement whose rows come as they are written, for whoever knows the columns already: they are not described again each time. */
export class CellsQuery extends (Query as unknown as new (text: string) => DriverQuery) {
  readonly #values: readonly SentValue[];
  readonly #told: (error: Error | null, rows: readonly Cells[]) => void;
  readonly #rows: Cells[] = [];

  constructor({ text, name, values }: CellsAsked, told: (error: Error | null, rows: readonly Cells[]) => void) {
    super(text);
    this.name = name;
    this.queryMode = 'extended';
    this.#values = values;
    this.#told = told;
    // The driver tells of errors by this.
    this.callback = (error: Error) => told(error, []);
  }

  /** Called by the driver when it is the turn of this statement. */
  prepare(connection: Connection): void {
    const { name } = this;
    const { text } = this as unknown as { readonly text: string };
    if (!this.hasBeenParsed(connection)) {
      connection.parse({ text, name });
      if (name !== undefined) connection.submittedNamedStatements[name] = text;
    }
    connection.bind({ statement: name, values: this.#values });
    connection.execute();
    connection.sync();
  }

  /** Called by the driver for each row. */
  handleDataRow({ fields }: { readonly fields: Cells }): void {
    this.#rows.push(fields);
  }

  /** Called by the driver when all rows have come. */
  handleCommandComplete(): void {
    // How many there are is seen.
  }

  /** Called by the driver when PostgreSQL has done with the statement, and it went well. */
  handleReadyForQuery(): void {
    this.#told(null, this.#rows);
  }
}

/** Values as PostgreSQL reads them, as the driver would write them; undefined where one is of a kind that only the driver knows. */
export function toSent(values: readonly unknown[]): readonly SentValue[] | undefined {
  const sent: SentValue[] = [];
  for (const value of values) {
    const written = Array.isArray(value) ? writeArray(value) : writeOne(value);
    if (written === undefined) return undefined;
    sent.push(written);
  }
  return sent;
}

function writeOne(value: unknown): SentValue | undefined {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return null;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function writeArray(values: readonly unknown[]): string | undefined {
  let text = '{';
  for (const value of values) {
    const written = writeOne(value);
    if (written === undefined) return undefined;
    if (text.length > 1) text += ',';
    text += written === null ? 'NULL' : `"${SPECIAL.test(written) ? written.replaceAll(/["\\]/g, '\\$&') : written}"`;
  }
  return `${text}}`;
}

const SPECIAL = /["\\]/;
