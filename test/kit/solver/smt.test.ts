import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { decide } from "../../../conformance/prove/decide/decide.ts";
import { Book } from "../../../conformance/prove/terms/book.ts";
import { allOf, signIs } from "../../../conformance/prove/terms/formula.ts";
import { add, constant, multiply, subtract } from "../../../conformance/prove/terms/polynomial.ts";
import { symbolic } from "../../../conformance/prove/terms/symbolic.ts";
import { readAnswer } from "../../../conformance/solver/answer.ts";
import { questionOf, type Keeping } from "../../../conformance/solver/smt.ts";
import { settle } from "../../../conformance/solver/settle.ts";
import { exact } from "../../../engine/algebras/exact.ts";
import { fraction } from "../../../engine/number/index.ts";
import { formula, whole } from "../prove/formulas.ts";

/** The built runner: it starts a process that is a file of its own. */
const built = new URL("../../../dist/conformance/run/solver/index.js", import.meta.url).href;
const { findSolvers } = (await import(built)) as typeof import("../../../conformance/run/solver/index.ts"); // the same, built
const solvers = await findSolvers("z3-solver", { seconds: 60, megabytes: 2_048 });
afterAll(() => solvers.forEach((solver) => solver.close()));

const keepings: readonly Keeping[] = ["linear", "products", "roundings"];

describe("the text of a question", () => {
  test("can be true at a point where the formula is, whatever it keeps", async () => {
    let trueThere = 0;
    await fc.assert(
      fc.asyncProperty(formula, fc.tuple(fc.integer({ min: -6, max: 6 }), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 3 })), async (shape, [a, b, c, d]) => {
        const book = new Book();
        const unknowns = [book.free("a", "any"), book.free("b", "nonNegative"), book.free("c", "positive")] as const;
        const point = [a, b, c].map((each) => fraction(BigInt(each), BigInt(d)));
        const read = shape(symbolic({ book, clause: () => "" }), unknowns);
        const holds = shape(exact(), point);
        const there = allOf([read, ...unknowns.map((each, index) => signIs(subtract(each, constant(point[index]!)), "="))]); // three of each
        const { answer } = readAnswer({ free: new Map() }, (await solvers[0]?.ask(questionOf(there, book, "roundings").text)) ?? "");
        // What rounds a tie to even, or towards 0, is only said to be near: the text may be true where the formula is not, and never the other way.
        if (holds) expect(answer).not.toBe("impossible");
        if (holds) trueThere += 1;
        const settled = decide(read, book, { cases: 200, steps: 200 });
        if (settled.verdict === "impossible") expect((await settle(read, book, solvers)).settled).not.toBe("possible");
      }),
      { numRuns: 60, seed: 11 },
    );
    expect(trueThere).toBeGreaterThan(15);
  });

  test("is false wherever that takes products, and no rounding", async () => {
    const book = new Book();
    const [price, size] = [book.free("price", "positive"), book.free("size", "positive")];
    // 2 · price · size > price² + size², though a square is never below 0
    const claim = signIs(subtract(multiply(constant(whole(2)), multiply(price, size)), add(multiply(price, price), multiply(size, size))), ">");
    expect(decide(claim, book).verdict).toBe("open");
    expect(await settle(claim, book, solvers)).toMatchObject({ settled: "impossible", keeping: "products" });
  });

  test("is answered for itself, whatever is asked meanwhile", async () => {
    const texts = ["false", "true"].map((word) => `(set-logic QF_LRA)\n(declare-const x Real)\n(assert (= x 1.0))\n(assert ${word})\n(check-sat)\n`);
    const all = Array.from({ length: 12 }, (_, index) => texts[index % 2]!); // there are two
    const said = await Promise.all(all.map((text) => solvers[0]!.ask(text))); // as above
    expect(said.map((each) => /^\w+/.exec(each)?.[0])).toEqual(all.map((text) => (text === texts[0] ? "unsat" : "sat")));
  });

  test("holds no word of a policy or an account", () => {
    const hostile = `x) (exit) (assert false) "\n;  \u0000 | ${"é".repeat(300)}`;
    const book = new Book();
    const value = book.fact(`position.${hostile}`, hostile);
    for (const keeping of keepings) {
      const { text, free } = questionOf(signIs(multiply(value, book.define(hostile, { kind: "least", of: [value, constant(whole(3))] })), ">"), book, keeping);
      expect(text).toMatch(/^[\x20-\x7e\n]+$/);
      expect(text).not.toContain("exit");
      expect([...free.values()].every((name) => name.includes(hostile))).toBe(true);
    }
  });

  test("is the same for the same formula", () => {
    const text = (keeping: Keeping): string => {
      const book = new Book();
      return questionOf(signIs(multiply(book.free("a", "any"), book.free("b", "positive")), ">"), book, keeping).text;
    };
    for (const keeping of keepings) expect(text(keeping)).toBe(text(keeping));
    expect(text("products")).toMatchInlineSnapshot(`
      "(set-option :produce-models true)
      (set-logic QF_NRA)
      (declare-fun x1 () Real)
      (declare-fun x2 () Real)
      (assert (> x2 0.0))
      (assert (> (* x1 x2) 0.0))
      (check-sat)
      (get-value (x1 x2))
      "
    `);
  });
});

describe("what a solver prints", () => {
  const free = new Map([["x1", "balance.wallet_balance USDT"], ["x2", "position.contracts p"]]);

  test.each([
    ["sat\n((x1 (/ 3.0 2.0))\n (x2 (- 2.0)))", "3/2 -2/1"],
    ["sat\n((x1 (- (/ 3 2))) (x2 7))", "-3/2 7/1"],
    ["sat\n((x1 (root-obj (+ (^ x 2) (- 2)) 2)) (x2 0.5))", "none 1/2"],
    ["sat\n((x1 1.0", "none none"],
  ])("%s", (printed, values) => {
    const answer = readAnswer({ free }, printed);
    expect(answer.answer).toBe("possible");
    if (answer.answer !== "possible") return;
    expect([...free.values()].map((name) => answer.values.get(name)).map((value) => (value === undefined ? "none" : `${value.n}/${value.d}`)).join(" ")).toBe(values);
  });

  test.each(["", "unsat?", "(error \"unsat\")", "segfault\nunsat", "timeout", "unknown\nincomplete", "error unsat"])("%j is no proof", (printed) => expect(readAnswer({ free }, printed).answer).toBe("unknown"));

  test("unsat is, and alone", () => expect(readAnswer({ free }, "unsat\n(error \"no model\")")).toEqual({ answer: "impossible" }));
});
