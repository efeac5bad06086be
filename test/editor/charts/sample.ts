import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { compile } from "../../../dsl/index.ts";
import { assess, charge, curve, effects, flowsOf, liquidate, parts, planPictureOf } from "../../../engine/index.ts";
import type { Snapshot } from "../../../engine/snapshot/index.ts";
import { atMark } from "../../engine/assess/accounts.ts";

const policies = resolve(import.meta.dirname, "../../../policies/reference");
export const text = readFileSync(resolve(policies, "reference.margin"), "utf8");
export const policy = compile(text);
export const sample = JSON.parse(readFileSync(resolve(policies, "accounts/sample.json"), "utf8")) as Snapshot;
export const symbol = "BTC/USDT:USDT";

/** What the charts are given of the sample account. */
export const curveAnswer = curve(policy, sample, { symbol, from: "45000", to: "110000" });
export const [crossCurve, isolatedCurve] = curveAnswer.pools as [(typeof curveAnswer.pools)[number], (typeof curveAnswer.pools)[number]]; // it has two
export const assessed = assess(policy, sample);
export const crossParts = parts(policy, sample, "cross:USDT");
export const lossFlow = flowsOf(policy, charge(policy, sample, { purpose: "realized_loss", position: "p1", asset: "USDT", amount: "6000" }).payments)[0]!; // it is paid
export const plan = planPictureOf(policy, liquidate(policy, atMark(sample, symbol, "48000")));
export const stricter = effects(policy, compile(text.replace("position.notional * position.tier.maintenance_margin_rate", "2 * position.notional * position.tier.maintenance_margin_rate").replace("first   balance.bonus\n", "first   balance.wallet_balance\n").replace("then    balance.wallet_balance\n", "then    balance.bonus\n")), [sample]);
