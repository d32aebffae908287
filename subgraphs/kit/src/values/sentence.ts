/** A sentence for people, in Indonesian and in English. */
export interface Sentence {
  readonly id: string;
  readonly en: string;
}
