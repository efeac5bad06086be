import type { Place } from "../../../dsl/check/lints/lint.ts";

/** A snippet in which carets underline what the line above is expected to be told. */
export interface Marked {
  readonly text: string;
  /** What each run of carets underlines, as [start, end). */
  readonly underlined: readonly (readonly [number, number])[];
}

/** Takes the caret lines out; each run of carets stands for the same columns of the line above. */
export function readMarks(snippet: string): Marked {
  const lines: string[] = [];
  const underlined: (readonly [number, number])[] = [];
  let start = 0;
  let previous = 0;
  for (const line of snippet.split("\n")) {
    if (/^\s*\^[\s^]*$/.test(line)) {
      for (const run of line.matchAll(/\^+/g)) underlined.push([previous + run.index, previous + run.index + run[0].length]);
      continue;
    }
    lines.push(line);
    previous = start;
    start += line.length + 1;
  }
  return { text: lines.join("\n"), underlined };
}

/** The snippet where it belongs, in a policy that has nothing else to say. `offset` is where it begins. */
export function policyAround(place: Place, snippet: string): { readonly text: string; readonly offset: number } {
  const [before, after] = surroundings[place];
  const head = `language 1\npolicy test.lint {\n  version 1\n  source HELP "Help" sections Cross, Isolated, Reminder\n  source HOUSE "House" sections assumptions\n${before}`;
  return { text: `${head}${snippet}${after}\n}\n`, offset: head.length };
}

const surroundings: Readonly<Record<Place, readonly [string, string]>> = {
  policy: ["", ""],
  definitions: ["definitions {", "}"],
  sharing: ["mode cross { sharing {", "} }"],
  adjustment: ["mode cross { adjustment {", "} }"],
  liquidation: ["mode cross { liquidation of pool {", "} }"],
  payment: ["mode cross { payment {", "} }"],
};
