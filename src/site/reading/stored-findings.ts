import type { Findings } from '../../record/findings.ts';
import type { RecordSource } from './record-source.ts';
import type { StoredRecord } from './stored-record.ts';

/** The findings in a stored article. */
class StoredFindings implements Findings {
  readonly #record: StoredRecord;
  readonly #source: RecordSource;

  constructor(record: StoredRecord, source: RecordSource) {
    this.#record = record;
    this.#source = source;
  }

  get words(): number {
    return this.#record.words;
  }

  get opening(): string | undefined {
    return this.#source.passages(this.#record.place).opening();
  }

  get names(): Findings['names'] {
    return this.#source.details(this.#record.place).names;
  }

  get mentions(): Findings['mentions'] {
    return this.#source.mentions(this.#record.place);
  }
}

export const storedFindings = (record: StoredRecord, source: RecordSource): Findings =>
  new StoredFindings(record, source);
