import fc from "fast-check";
import { expect, test } from "vitest";
import {
  analyse, codeLenses, definition, diagnostics, folding, format, hover, inlayHints, outline, references, rename, renameRange, semanticTokens,
} from "../../../dsl/service/index.ts";
import type { Evaluate, OutlineEntry } from "../../../dsl/service/index.ts";
import type { Span } from "../../../dsl/ast.ts";
import { brokenText, smallPolicy } from "./support.ts";

const evaluate: Evaluate = {
  valuesOf: (path) => [{ of: path, value: "1" }],
  firesOn: () => ({ fired: ["a"], all: 2 }),
  exampleResult: (index) => (index % 2 === 0 ? "passed" : "failed"),
};

/** Every place that the service names, from every feature, at an offset. */
function places(text: string, offset: number, name: string): readonly Span[] {
  const analysis = analyse(text);
  const inOutline = (entries: readonly OutlineEntry[]): Span[] => entries.flatMap(({ span, nameSpan, children }) => [span, nameSpan, ...inOutline(children)]);
  const range = renameRange(analysis, offset);
  const renamed = rename(analysis, offset, name);
  const hovered = hover(analysis, offset, evaluate);
  return [
    ...diagnostics(analysis).map(({ span }) => span),
    ...definition(analysis, offset),
    ...references(analysis, offset).map(({ span }) => span),
    ...("refused" in range ? [] : [range.span]),
    ...("refused" in renamed ? [] : renamed.edits.map(({ span }) => span)),
    ...(hovered === undefined ? [] : [hovered.span]),
    ...inOutline(outline(analysis)),
    ...folding(analysis).map(({ span }) => span),
    ...semanticTokens(analysis).map(({ span }) => span),
    ...inlayHints(analysis).map(({ offset: at }) => ({ start: at, end: at })),
    ...codeLenses(analysis, evaluate).map(({ span }) => span),
    ...format(analysis).map(({ span }) => span),
  ];
}

function expectInside(text: string, offset: number, name: string): void {
  for (const { start, end } of places(text, offset, name)) {
    if (start < 0 || end < start || end > text.length) expect({ start, end }).toEqual(`a place in a text of ${text.length}`);
  }
}

test("every feature answers for broken policies at any offset, with places in the text", () => {
  fc.assert(
    fc.property(brokenText(), fc.nat(), (text, at) => expectInside(text, at % (text.length + 1), "another")),
    { numRuns: 60 },
  );
});

test("and for any text, any offset and any new name", () => {
  const pieces = fc.constantFrom(..."{}[]();,:=%\"#\\\n\r\t ".split(""), ..."policy mode definitions examples given expect position p1 option is [HELP as \u0000 \uFEFF 🙂 ünï amend tiers source 5 0.4%".split(" "));
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 200 }), fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(" "))), fc.integer(), fc.string({ maxLength: 12 }), expectInside),
    { numRuns: 300 },
  );
});

test("offsets outside of the text are answered too", () => {
  for (const offset of [-5, smallPolicy.length + 5, Number.NaN, 1.5]) expectInside(smallPolicy, offset, "another");
});

test("every answer is plain data", () => {
  const analysis = analyse(smallPolicy);
  const at = smallPolicy.indexOf("position.buffer");
  const answers = [
    diagnostics(analysis), definition(analysis, at), references(analysis, at), renameRange(analysis, at), rename(analysis, at, "x"), hover(analysis, at, evaluate),
    outline(analysis), folding(analysis), semanticTokens(analysis), inlayHints(analysis), codeLenses(analysis, evaluate), format(analysis),
  ];
  for (const answer of answers) expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
});
