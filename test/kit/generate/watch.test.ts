import { expect, test } from "vitest";
import { asksOf, basesOf, outcomeOf } from "../../../conformance/index.ts";
import { isEqualByForm } from "../../../conformance/generate/equivalent.ts";
import { modelsOf, toFloat64 } from "../../../conformance/generate/models.ts";
import { obligationsOf } from "../../../conformance/generate/obligations.ts";
import { linesOf, moved } from "../../../conformance/generate/questions.ts";
import { watched } from "../../../conformance/generate/watch.ts";
import { mutantsOf } from "../../../conformance/mutate/index.ts";
import { fraction, type Fraction } from "../../../engine/number/index.ts";
import { isImpossible, proofOf } from "../../../conformance/generate/proved.ts";
import { compile } from "../../../index.ts";
import { shippedBases, shippedPolicies } from "../../support/shipped.ts";
import { reference, sampleSnapshot } from "../reference.ts";

const binance = compile(shippedPolicies.get("binance/usdm.margin") ?? "", { bases: shippedBases });

test("who watches changes no answer", () => {
  const { hidden } = obligationsOf(reference.meaning);
  expect(hidden.size).toBeGreaterThan(0);
  for (const ask of asksOf([reference], sampleSnapshot())) expect(watched(reference, sampleSnapshot(), ask, hidden).outcome).toEqual(outcomeOf(reference, sampleSnapshot(), ask));
});

test("of two conditions joined by `and`, the one that fails decides, and both where both hold", () => {
  const { hidden, comparisons } = obligationsOf(reference.meaning);
  const pair = comparisons.filter(({ clause, node }) => clause === "isolated/adjustment/3" && hidden.has(node)).map(({ node }) => node);
  expect(pair).toHaveLength(2);
  const open = (contracts: string, price = "58000") => ({ ask: "permit", request: { action: "open", symbol: "BTC/USDT:USDT", marginMode: "isolated", side: "long", contracts, price, leverage: "10" } }) as const;
  const small = watched(reference, sampleSnapshot(), open("0.01"), hidden).deciding;
  expect(pair.map((node) => small.has(node))).toEqual([true, true]);
  // Beyond what the account has free, the first condition fails and the second is not asked.
  const state = sampleSnapshot((json) => delete json["orders"]);
  const large = watched(reference, state, open("1"), hidden);
  expect(large.outcome.decisions["verdict"]).toBe("refused");
  expect(pair.filter((node) => large.deciding.has(node) && !large.sides.get(node)?.has(1))).toHaveLength(1);
});

/** The exact value of a float, from its bits. */
function ofFloat(value: number): Fraction {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const mantissa = (bits & ((1n << 52n) - 1n)) | (exponent === 0 ? 0n : 1n << 52n);
  const power = (exponent === 0 ? 1 : exponent) - 1075;
  const sign = bits >> 63n === 1n ? -1n : 1n;
  return power >= 0 ? fraction(sign * (mantissa << BigInt(power))) : fraction(sign * mantissa, 1n << BigInt(-power));
}

test("fitting into 53 binary digits is what the machine's division does", () => {
  for (let n = -40; n <= 40; n += 1) for (const d of [1, 3, 7, 10, 64, 1000, 9_999_991, 2 ** 40 + 1]) expect(toFloat64(fraction(BigInt(n), BigInt(d)))).toEqual(ofFloat(n / d));
  for (const n of [2 ** 53 + 1, 2 ** 60 + 2 ** 7, 2 ** 53 - 1]) expect(toFloat64(fraction(BigInt(n) + 1n))).toEqual(ofFloat(Number(BigInt(n) + 1n)));
});

test("a platform that rounds each step to 2 decimals has another margin ratio; one that computes in floats has other digits", () => {
  const plain = outcomeOf(reference, sampleSnapshot(), { ask: "assess" });
  const messy = sampleSnapshot((json) => {
    (json["positions"] as Record<string, unknown>[])[0]!["contracts"] = "0.123"; // the sample has two
    (json["positions"] as Record<string, unknown>[])[0]!["leverage"] = "7"; // as above
  });
  for (const model of modelsOf(reference).filter(({ name }) => name === "round2" || name === "float64")) {
    expect(outcomeOf(model.policy, messy, { ask: "assess" }).numbers).not.toEqual(outcomeOf(reference, messy, { ask: "assess" }).numbers);
  }
  expect(outcomeOf(reference, sampleSnapshot(), { ask: "assess" })).toEqual(plain);
});

test("what is proved equal answers alike wherever it is asked, and of what is not there is no proof", () => {
  const proved = mutantsOf(binance).filter(({ clause, kind, before }) => clause.startsWith("cross/") && kind === "relation" && /^(position|order)\.contracts > 0$/.test(before)).map((mutant) => ({ mutant, how: proofOf(binance, mutant) }));
  expect(proved.filter(({ how }) => how !== undefined).map(({ mutant }) => mutant.after)).toEqual(["position.contracts != 0", "order.contracts != 0"]);
  const bases = basesOf([binance], { positions: 2, seed: 3 }).filter((_, index) => index % 31 === 0);
  for (const { mutant, how } of proved) {
    if (how !== undefined) for (const base of bases) for (const ask of asksOf([binance], base).filter((_, index) => index % 5 === 0)) expect(outcomeOf(mutant.policy, base, ask).decisions).toEqual(outcomeOf(binance, base, ask).decisions);
  }
});

test("below nothing is out of reach of what is never negative, nothing else of it is", () => {
  const { all, comparisons } = obligationsOf(binance.meaning);
  const node = comparisons.find(({ key }) => all.some((each) => each.key.startsWith(key) && each.condition === "position.contracts > 0"))!; // Binance's page speaks of open positions
  const out = all.filter((each) => each.key.startsWith(node.key) && isImpossible(binance, each, node)).map(({ what }) => what);
  expect(out).toEqual(["step_below"]);
});

test("what is equal by form answers alike wherever it is asked", () => {
  const equal = mutantsOf(reference).filter((mutant) => isEqualByForm(reference, mutant));
  expect(equal.length).toBeGreaterThan(5);
  const bases = basesOf([reference], { positions: 2, seed: 3 }).filter((_, index) => index % 31 === 0);
  for (const { id, policy } of equal) {
    for (const base of bases) for (const ask of asksOf([reference], base).filter((_, index) => index % 5 === 0)) expect([id, outcomeOf(policy, base, ask).decisions]).toEqual([id, outcomeOf(reference, base, ask).decisions]);
  }
});

test("a reduction by shortage is enough at once where a pool is one position, and may not be where it is several", () => {
  const turned = mutantsOf(binance).filter(({ kind, after }) => kind === "plan" && after === "repeat");
  expect(turned.map((mutant) => [mutant.clause.split("/")[0], isEqualByForm(binance, mutant)])).toEqual(expect.arrayContaining([["cross", false], ["isolated", true]]));
  const [once] = turned.filter((mutant) => isEqualByForm(binance, mutant));
  const isolated = basesOf([binance], { positions: 1, seed: 1 }).filter(({ positions = [] }) => positions.some(({ marginMode, margin }) => marginMode === "isolated" && margin !== undefined));
  const line = isolated.slice(0, 2).flatMap((base) => linesOf([binance], base, 12, 3).flatMap(({ variable, values }) => (variable.kind === "price" ? values.flatMap((value) => moved({ snapshot: base, ask: { ask: "liquidate" } }, variable, value) ?? []) : [])));
  const taken = line.filter(({ snapshot, ask }) => {
    const outcome = outcomeOf(binance, snapshot, ask);
    expect(outcomeOf(once!.policy, snapshot, ask)).toEqual(outcome); // the expectation above says that there is one
    return outcome.rules.includes(once!.clause);
  });
  expect(taken.length, "the step was taken").toBeGreaterThan(0);
});
