import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { basesOf } from "../../../conformance/accounts/index.ts";
import { askedWhole } from "../../../conformance/generate/asked-whole.ts";
import { Budget } from "../../../conformance/generate/budget.ts";
import type { Chosen } from "../../../conformance/generate/compact.ts";
import { Hunt } from "../../../conformance/generate/hunt.ts";
import { isTold, tellingMistakes } from "../../../conformance/generate/misread.ts";
import { obligationsOf } from "../../../conformance/generate/obligations.ts";
import { onlyIn, targetsOfMistakes } from "../../../conformance/generate/targets.ts";
import { mistakesOf } from "../../../conformance/mistakes/index.ts";
import { compile } from "../../../index.ts";
import { reference, root } from "../reference.ts";

const hunt = new Hunt(reference, obligationsOf(reference.meaning), [], new Budget(Infinity));
const chosen = askedWhole(hunt, basesOf([reference], { positions: 2, seed: 1 }));
const mistakes = targetsOfMistakes(mistakesOf(reference));
const called = (words: string) => mistakes.filter(({ mutant }) => mutant.after.includes(words));
const asksThat = (telling: readonly Chosen[], words: string) => new Set(called(words).flatMap((mistake) => telling.filter(({ candidate }) => isTold(hunt, mistake, candidate)).map(({ candidate: { ask } }) => (ask.ask === "permit" ? ask.request.action : ask.ask))));

test("both kinds of contract are asked about in every mode, in contracts that are not of size 1", () => {
  const held = chosen.flatMap(({ candidate: { snapshot: { instruments = [], positions = [] } } }) => positions.map(({ symbol, marginMode }) => `${instruments.find((each) => each.symbol === symbol)?.contract} ${marginMode}`));
  expect(new Set(held)).toEqual(new Set(["linear cross", "linear isolated", "inverse cross", "inverse isolated"]));
  expect(chosen.every(({ candidate: { snapshot } }) => snapshot.instruments?.every(({ contractSize }) => contractSize !== "1"))).toBe(true);
});

test("a contract size and a profit that are forgotten show in what may be withdrawn or taken out, and in who pays a loss", () => {
  for (const words of ["every contract size were 1", "positions had gained and lost nothing", "profit of position from position.entry_price to instrument.mark_price, as if the contract size were 1"]) expect([...asksThat(chosen, words), words]).toEqual(expect.arrayContaining(["assess", "withdraw", "remove_margin", "charge"]));
});

test("an option that is not read is a mistake like others", () => {
  expect(called("option bonus were always yes")).toHaveLength(1);
  expect(called("option isolated_adjustment were always no")).toHaveLength(1);
});

test("a mistake that a permission tells is told by how an account stands, too", () => {
  const [byEntry] = called("instrument.tiers by value of position at position.entry_price");
  const plain = onlyIn(byEntry!, "assess"); // it was found by its words
  const permits = chosen.filter(({ candidate }) => candidate.ask.ask === "permit" && isTold(hunt, byEntry!, candidate));
  const again = permits.length > 0 ? permits : chosen.filter(({ candidate }) => candidate.ask.ask !== "assess");
  expect(again.some(({ candidate }) => isTold(hunt, plain, candidate))).toBe(false);
  expect(tellingMistakes(hunt, [byEntry!], again).some(({ candidate }) => isTold(hunt, plain, candidate))).toBe(true);
});

test("what is owed has no haircut: a platform that takes it off there too is told by a wallet below 0", () => {
  const kraken = compile(readFileSync(join(root, "policies/kraken/multi-collateral.margin"), "utf8"));
  const cut = targetsOfMistakes(mistakesOf(kraken)).filter(({ mutant }) => mutant.after.includes("what is owed in an asset were less by its haircut"));
  const there = new Hunt(kraken, obligationsOf(kraken.meaning), [], new Budget(Infinity));
  const own = basesOf([kraken], { positions: 1, seed: 1 }).slice(0, 3).map((snapshot): Chosen => ({ candidate: there.ask({ snapshot, ask: { ask: "assess" } }), tells: [], shows: [] }));
  const [told] = tellingMistakes(there, cut, own);
  expect(told?.candidate.snapshot.account.balances?.some(({ walletBalance = "" }) => walletBalance.startsWith("-"))).toBe(true);
});

test("a wallet that stops at 0 where it may go below is told by a fee of more than it has", () => {
  const kraken = compile(readFileSync(join(root, "policies/kraken/multi-collateral.margin"), "utf8"));
  const stopped = targetsOfMistakes(mistakesOf(kraken)).filter(({ mutant }) => mutant.after.includes("down to 0` and `finally"));
  const there = new Hunt(kraken, obligationsOf(kraken.meaning), [], new Budget(Infinity));
  const own = basesOf([kraken], { positions: 1, seed: 1 }).slice(0, 1).map((snapshot): Chosen => ({ candidate: there.ask({ snapshot, ask: { ask: "assess" } }), tells: [], shows: [] }));
  const telling = tellingMistakes(there, stopped, own);
  expect(telling.map(({ candidate: { ask } }) => ask.ask)).toEqual(["charge"]); // both by one
  expect(stopped.map((mistake) => telling.some(({ candidate }) => isTold(there, mistake, candidate)))).toEqual([true, true]);
});

test("one more than the most of the tier is asked for as leverage, and leverages on either side of a tenth of the value", () => {
  const leverages = chosen.flatMap(({ candidate: { snapshot } }) => (snapshot.positions ?? []).map(({ leverage }) => leverage));
  expect(new Set(leverages)).toEqual(new Set(["7", "13"]));
  const venue = compile(readFileSync(join(root, "policies/common/futures.margin"), "utf8"));
  const there = new Hunt(venue, obligationsOf(venue.meaning), [], new Budget(Infinity));
  const refused = askedWhole(there, basesOf([venue], { positions: 2, seed: 1 })).filter(({ candidate: { ask, watched } }) => ask.ask === "permit" && ask.request.action === "change_leverage" && watched.outcome.decisions["verdict"] === "refused");
  const byFirst = refused.filter(({ candidate: { ask, snapshot } }) => ask.ask === "permit" && ask.request.action === "change_leverage" && Number(ask.request.leverage) <= Number(snapshot.instruments?.[0]?.tiers?.[0]?.maxLeverage));
  expect(byFirst.length).toBeGreaterThan(0); // the first tier allows them, and the tier of the position does not
});

test("half of a position is taken off in each mode, so that what is freed of its margin is said of a part", () => {
  const halves = chosen.filter(({ candidate: { ask } }) => ask.ask === "permit" && ask.request.action === "reduce" && ask.request.contracts !== undefined);
  const modes = halves.flatMap(({ candidate: { ask, snapshot, watched } }) => {
    const held = snapshot.positions?.find(({ id }) => ask.ask === "permit" && ask.request.action === "reduce" && ask.request.position === id);
    return held !== undefined && Number(watched.outcome.numbers[`after.positions.${held.id}.contracts`]) < Number(held.contracts) ? [held.marginMode] : [];
  });
  expect(new Set(modes)).toEqual(new Set(["cross", "isolated"]));
});
