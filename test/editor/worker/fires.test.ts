import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { accountOf } from "../../../bench/engine/account.ts";
import { firesOn } from "../../../editor/worker/fires.ts";
import { codeLenses } from "../../../dsl/service/index.ts";
import { analyse } from "../../../dsl/service/index.ts";
import { charge, compile, permit } from "../../../index.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";

const text = readFileSync("policies/reference/reference.margin", "utf8");
const policy = compile(text);
const sample = JSON.parse(readFileSync("policies/reference/accounts/sample.json", "utf8")) as Snapshot;
const rest = (): Promise<void> => Promise.resolve();
const idsIn = (node: object): readonly string[] => [...JSON.stringify(node).matchAll(/"id":"([^"]+)"/g)].map((match) => match[1] ?? "");

describe("on which accounts a clause takes part", () => {
  test("whatever an answer to a request or a charge names as its reason is among it", async () => {
    const { byClause, unasked } = await firesOn(policy, [{ name: "sample", snapshot: sample }], rest);
    expect(unasked).toEqual([]);
    const refused = permit(policy, sample, { action: "add_margin", by: "trader", position: "p1", amount: "1" });
    expect(refused.reasons.length).toBeGreaterThan(0);
    const paid = charge(policy, sample, { purpose: "realized_loss", position: "p1", asset: "USDT", amount: "100000" });
    expect(paid.payments.length).toBeGreaterThan(1);
    const named = [...refused.reasons.flatMap(({ clause }) => clause ?? []), ...paid.payments.flatMap(({ clause }) => clause ?? [])];
    expect(named.filter((clause) => byClause[clause] === undefined)).toEqual([]);
  });

  test("nothing is liquidated of whoever is healthy: no step of the plan takes part, and every one that is said to is a clause", async () => {
    const { byClause } = await firesOn(policy, [{ name: "sample", snapshot: sample }], rest);
    const all = new Set(idsIn(policy.meaning));
    expect(Object.keys(byClause).filter((id) => !all.has(id))).toEqual([]);
    const plans = policy.meaning.modes.flatMap(({ liquidation }) => (liquidation === undefined ? [] : idsIn(liquidation)));
    expect(plans.filter((id) => byClause[id] !== undefined)).toEqual([]);
    const low: Snapshot = { ...sample, instruments: (sample.instruments ?? []).map((each) => ({ ...each, markPrice: "45000" })) };
    const then = await firesOn(policy, [{ name: "low", snapshot: low }], rest);
    expect(plans.filter((id) => then.byClause[id] !== undefined && !id.includes("/stage/")).length).toBeGreaterThan(0);
  });

  test("an account with many positions is not asked for everything, and then nothing is said of what was not asked", async () => {
    const found = await firesOn(policy, [{ name: "wide", snapshot: accountOf({ positions: 12 }) }], rest);
    expect(found.unasked).toEqual(["requests", "charges"]);
  });

  test("lenses stand above what decides, and above nothing else", () => {
    const ids: string[] = [];
    const lenses = codeLenses(analyse(text), { firesOn: (id) => (ids.push(id), { fired: [], all: 1 }) }, { clauses: "rules" });
    expect(lenses.filter(({ says }) => says?.kind === "fires").length).toBeGreaterThan(ids.length / 2);
    expect(new Set(lenses.map(({ span, title }) => `${span.start} ${title}`)).size).toBe(lenses.length);
    for (const part of ["/stage/", "account/permissions/", "/adjustment/", "/payment/", "/except/"]) expect(ids.some((id) => id.includes(part))).toBe(true);
    expect(ids.filter((id) => id.includes("/sharing/") || /\/payment\/\d+$/.test(id))).toEqual([]);
  });
});
