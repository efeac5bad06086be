import { describe, expect, test } from "vitest";
import { parseDecimal } from "../../../engine/number/index.ts";
import { readAnswer } from "../../../conformance/solver/answer.ts";
import { knowsTwoAnswers } from "../../../conformance/solver/smoke.ts";
import { handedToZ3, printedByZ3 } from "../../../conformance/solver/z3-text.ts";

const text = "(set-option :produce-models true)\n(set-logic QF_LRA)\n(declare-fun x1 () Real)\n(assert (> x1 0.0))\n(check-sat)\n(get-value (x1))\n";

describe("z3 by its C interface", () => {
  test("is handed what is declared and asserted, and no command", () => {
    expect(handedToZ3(text)).toEqual({ logic: "QF_LRA", assertions: "(declare-fun x1 () Real)\n(assert (> x1 0.0))\n" });
    expect(handedToZ3("(assert true)").logic).toBe("ALL");
  });

  test("is read as a program's answer is", () => {
    const free = new Map([["x1", "a"], ["x2", "b"]]);
    const read = (said: Parameters<typeof printedByZ3>[0]) => readAnswer({ free }, printedByZ3(said));
    expect(read({ check: -1, read: 3 })).toEqual({ answer: "impossible" });
    expect(read({ check: 1, read: 1, model: "x2 -> (- 2.0)\nx1 -> (/ 1.0 2.0)\nd3 -> 4.0" })).toEqual({ answer: "possible", values: new Map([["b", parseDecimal("-2")], ["a", parseDecimal("0.5")]]) });
    expect(read({ check: 0, read: 1, reason: "timeout" })).toMatchObject({ answer: "unknown" });
  });

  test("proves nothing where it has read nothing", () => {
    for (const check of [-1, 0, 1]) expect(readAnswer({ free: new Map() }, printedByZ3({ check, read: 0 }))).toMatchObject({ answer: "unknown" });
  });

  test("is asked nothing else where it does not know two answers", async () => {
    const saying = (can: string, cannot: string) => (question: string) => Promise.resolve(question.includes("(and ") ? cannot : can);
    expect(await knowsTwoAnswers(saying("sat\n", "unsat\n"))).toBe(true);
    for (const [can, cannot] of [["unsat", "unsat"], ["sat", "sat"], ["sat", "unknown"], ["", ""]] as const) expect(await knowsTwoAnswers(saying(can, cannot))).toBe(false);
  });
});
