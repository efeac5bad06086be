import { describe, expect, test } from "vitest";
import { explainReport } from "../../../engine/report/explain-report.ts";
import { toText } from "../../../engine/report/text.ts";
import type { Explanation } from "../../../engine/snapshot/index.ts";

const fact = (label: string, value: string, unit?: string): Explanation => ({ label, kind: "fact", value, ...(unit === undefined ? {} : { unit }), children: [] });
const operation = (label: string, value: string, ...children: readonly Explanation[]): Explanation => ({ label, kind: "operation", value, children });
const figure = (label: string, value: string, ...children: readonly Explanation[]): Explanation => ({ label, kind: "figure", value, unit: "USDT", clause: `definitions/${label.split(" ")[0]}`, citation: "HELP Cross", children });

function linesFor(...answers: readonly Explanation[]): readonly string[] {
  const answer = { policy: { id: "p", version: "1", digest: "sha256:00" }, asOf: "2026-01-01T00:00:00Z", question: "q", answers };
  return toText(explainReport(answer, (clause) => (clause.startsWith("definitions/") ? "p.margin:7" : undefined)), { widthColumns: 110 }).split("\n").slice(3);
}

describe("an explanation as text", () => {
  test("writes the operations below a figure as its arithmetic, with parentheses where they are needed", () => {
    const margin = figure("position.margin of p1", "20", operation("×", "20", operation("−", "10", fact("a", "30"), fact("b", "20")), operation("+", "2", fact("c", "3"), fact("d", "-1"))));
    expect(linesFor(margin)[0]).toMatch(/^ {2}position\.margin of p1 +20 USDT {2}= \(30 − 20\) × \(3 − 1\) {2}p\.margin:7 {2}HELP Cross$/);
  });

  test("names what a figure is made of below it, and each thing once", () => {
    const notional = figure("position.notional of p1", "29000", operation("×", "29000", fact("contracts of p1", "0.5"), fact("mark of X", "58000", "USDT")));
    const lines = linesFor(figure("pool.sum of cross", "58000", notional, notional));
    expect(lines.filter((line) => line.includes("position.notional"))).toHaveLength(1);
    expect(lines[0]).toContain("= 29,000 + 29,000");
    expect(lines.some((line) => /^ {6}mark of X +58,000 USDT$/.test(line))).toBe(true);
  });

  test("says of a condition whether it holds, in numbers, and by how much", () => {
    const [left, right] = [figure("pool.equity of c", "4050"), figure("pool.need of c", "116")];
    const condition: Explanation = { label: `${left!.label} < ${right!.label}`, kind: "not_applied", value: "no", unit: "USDT", distance: "3934", children: [left!, right!] };
    const text = linesFor({ label: "liquidatable", kind: "not_applied", value: "no", clause: "cross/liquidation/stage/liquidatable", children: [condition] }).join(" ").replace(/\s+/g, " ");
    expect(text).toContain("pool.equity of c < pool.need of c: 4,050 < 116 does not hold, 3,934 USDT away");
    expect(text).toContain("cross/liquidation/stage/liquidatable");
  });

  test("says what cannot be decided and why", () => {
    expect(linesFor({ label: "liquidationPrice of p1", kind: "cannot_decide", note: "The snapshot does not say `position.leverage`.", children: [] })[0]).toBe(
      "  liquidationPrice of p1  cannot decide  The snapshot does not say `position.leverage`.",
    );
  });
});
