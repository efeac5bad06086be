/** Collects what a check finds. A place has at most one message of a kind, and a mistake that was already reported stays silent. */

import type { Diagnostic, Label } from "../diagnostics/diagnostic.ts";
import type { Span } from "../ast.ts";
import { catalogue, type Code } from "./catalogue/index.ts";

export interface Details {
  /** A few words under the underlined text. */
  readonly caption?: string;
  readonly also?: readonly Label[];
  readonly help?: string;
}

/** Beyond this nobody reads on. */
const mostFindings = 1000;

export interface Findings {
  readonly all: readonly Diagnostic[];
  report(code: Code, span: Span, message: string, details?: Details): void;
}

/** In the order of the text; a name that nothing bears is one mistake, however often it is used. */
export function inOrder(found: readonly Diagnostic[]): Diagnostic[] {
  const told = new Map<string, Diagnostic[]>();
  for (const diagnostic of [...found].sort((a, b) => a.at.span.start - b.at.span.start)) {
    const once = diagnostic.code === "unknown-name" || diagnostic.code === "unknown-source";
    const key = once ? `${diagnostic.code} ${diagnostic.message}` : `${told.size}`;
    const same = told.get(key);
    if (same === undefined) told.set(key, [diagnostic]);
    else same.push(diagnostic);
  }
  return [...told.values()].map(([first, ...again]) => {
    const also = [...(first!.also ?? []), ...again.slice(0, mostRepeats).map(({ at }) => ({ span: at.span, caption: "and here" }))]; // groups are made with a member
    return also.length === 0 ? first! : { ...first!, also }; // as above
  });
}

/** Further places of one mistake that are shown. */
const mostRepeats = 8;

export function newFindings(): Findings {
  const all: Diagnostic[] = [];
  const seen = new Set<string>();
  return {
    all,
    report(code, span, message, details = {}) {
      const key = `${code} ${span.file ?? ""} ${span.start} ${span.end}`;
      if (seen.has(key) || all.length >= mostFindings) return;
      seen.add(key);
      const { caption, also, help } = details;
      all.push({
        code,
        severity: catalogue[code].severity,
        message,
        at: { span, ...(caption === undefined ? {} : { caption }) },
        ...(also === undefined || also.length === 0 ? {} : { also }),
        ...(help === undefined ? {} : { help }),
      });
    },
  };
}
