/** A place in a file. */
export interface Place {
  /** As the editor would name it: relative to the folder the command was started in. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
}

/**
 * A fault or a doubt, at its place in a file. An error keeps the site from being built; a warning does not.
 * The text says what was found, what was expected and how to mend it, in the editor's language.
 */
export interface Message extends Place {
  readonly severity: 'error' | 'warning';
  readonly text: string;
  /** Stable, lower case with hyphens: `unknown-key`. */
  readonly ruleId: string;
}

export const errorAt = ({ file, line, column }: Place, ruleId: string, text: string): Message => ({
  file,
  line,
  column,
  severity: 'error',
  text,
  ruleId,
});

export const warningAt = (place: Place, ruleId: string, text: string): Message => ({
  ...errorAt(place, ruleId, text),
  severity: 'warning',
});

export const isError = (message: Message): boolean => message.severity === 'error';
