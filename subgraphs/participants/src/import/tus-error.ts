/** What tus tells its client: the answer's status and text. */
export class TusError extends Error {
  override readonly name = 'TusError';
  readonly status_code: number;
  readonly body: string;

  constructor({ status_code: status, body }: { readonly status_code: number; readonly body: string }) {
    super(body);
    this.status_code = status;
    this.body = body;
  }
}
