import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { basesOf } from "../../../conformance/accounts/index.ts";
import { compile } from "../../../dsl/index.ts";
import type { CompiledPolicy, Mode } from "../../../dsl/ir.ts";
import { prepare } from "../../../engine/program.ts";
import { alike } from "../../../engine/what-if/effects/alike.ts";
import { payersOf } from "../../../engine/what-if/effects/charges.ts";
import { permittedOf } from "../../../engine/what-if/effects/requests.ts";

const policyAt = (path: string) => compile(readFileSync(resolve(import.meta.dirname, "../../../policies", path), "utf8"));
const withModes = (policy: CompiledPolicy, change: (mode: Mode) => Mode): CompiledPolicy => ({ ...policy, meaning: { ...policy.meaning, modes: policy.meaning.modes.map(change) } });
const reference = policyAt("reference/reference.margin");

test("of policies that differ in liquidations alone nothing else has to be asked; in permissions, not who pays", () => {
  expect(alike(reference, withModes(reference, ({ liquidation: _, ...mode }) => mode))).toEqual({ charges: true, requests: true });
  expect(alike(reference, withModes(reference, (mode) => ({ ...mode, adjustment: mode.adjustment.slice(1) })))).toEqual({ charges: true, requests: false });
  expect(alike(reference, withModes(reference, (mode) => ({ ...mode, payment: mode.payment.slice(1) })))).toEqual({ charges: false, requests: false });
  expect(alike(reference, { ...reference, meaning: { ...reference.meaning, definitions: reference.meaning.definitions.slice(1) } })).toEqual({ charges: false, requests: false });
});

test.each(["reference/reference.margin", "hyperliquid/hyperliquid.margin", "dydx/dydx-v4.margin"])("%s: what is left unasked is the same when asked", (path) => {
  const policy = policyAt(path);
  const unliquidated = withModes(policy, ({ liquidation: _, ...mode }) => mode);
  const unpermitted = withModes(policy, (mode) => ({ ...mode, adjustment: [] }));
  const accounts = basesOf([policy], { positions: 2, seed: 1 }).slice(0, 4);
  expect(accounts.length).toBe(4);
  for (const account of accounts) {
    const paid = payersOf(prepare(policy), account);
    expect(payersOf(prepare(unliquidated), account)).toEqual(paid);
    expect(payersOf(prepare(unpermitted), account)).toEqual(paid);
    expect(permittedOf(unliquidated, account)).toEqual(permittedOf(policy, account));
  }
});
