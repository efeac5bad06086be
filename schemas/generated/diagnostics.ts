// Generated from diagnostics.schema.json by schemas/generate.mjs: do not edit.
/**
 * What `check` found in policy files.
 */
export interface CheckAnswer {
  readonly files: readonly CheckedFile[];
}

export interface CheckedFile {
  /**
   * The path as it was given.
   */
  readonly file: string;
  readonly diagnostics: readonly CheckedDiagnostic[];
}

export interface CheckedDiagnostic {
  /**
   * The stable code; `plimsoll help CODE` explains it.
   */
  readonly code: string;
  /**
   * A policy with an error does not run.
   */
  readonly severity: "error" | "warning" | "info" | "hint";
  /**
   * What is wrong, in a sentence.
   */
  readonly message: string;
  readonly at: CheckedPlace;
  /**
   * Other places that belong to it.
   */
  readonly also: readonly CheckedPlace[];
  /**
   * One thing to do about it.
   */
  readonly help?: string;
}

export interface CheckedPlace {
  /**
   * Offset of the first character, from 0, in UTF-16 units.
   */
  readonly start: number;
  /**
   * Offset after the last character.
   */
  readonly end: number;
  /**
   * Line, from 1.
   */
  readonly line: number;
  /**
   * Column, from 1.
   */
  readonly column: number;
  /**
   * What to say about this place.
   */
  readonly caption?: string;
}
