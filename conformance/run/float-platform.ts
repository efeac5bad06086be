import type { CompiledPolicy } from "../../dsl/ir.ts";
import { applicability } from "../../engine/applies.ts";
import { notInForce } from "../../engine/not-in-force.ts";
import { ownMarginOf } from "../../engine/own-margin.ts";
import { prepare } from "../../engine/program.ts";
import { Reading } from "../../engine/reading.ts";
import type { Scope } from "../../engine/scope.ts";
import { checkModes, type Snapshot } from "../../engine/snapshot/index.ts";
import { loadState } from "../../engine/state/load.ts";
import { statusOf } from "../../engine/statuses.ts";
import { attempt } from "../../engine/undecided.ts";
import { float, printFloat } from "./float-algebra.ts";
import type { Handler } from "./handler-channel.ts";
import { readQuestion } from "./policy-platform.ts";

/** Our engine's rules reckoned with binary64: a platform that is right about the policy and wrong about arithmetic. A good suite fails it. */
export function floatPlatform(policy: CompiledPolicy, version: string): Handler {
  return (message) => {
    switch (message["cmd"]) {
      case "start":
        return {
          plimsoll: 1,
          implementation: { name: `${policy.meaning.id} version ${policy.meaning.version} in binary64, by plimsoll`, version, language: "TypeScript" },
          capabilities: {
            asks: ["assess"], batch: 100, maxInFlight: 4, arithmetic: "binary64", decisions: ["pools.*.status"],
            numbers: ["equity", "equityForOpening", "equityForWithdrawing", "initialMargin", "maintenanceMargin", "available"].map((name) => `pools.*.${name}`),
          },
        };
      case "configure":
        return { ok: true };
      case "run": {
        const read = readQuestion(message);
        return { seq: message["seq"], ...("errored" in read ? read : answer(policy, read.snapshot)) };
      }
      default:
        return undefined;
    }
  };
}

function answer(policy: CompiledPolicy, snapshot: Snapshot): object {
  if (notInForce(policy.meaning, snapshot.asOf) !== undefined || checkModes(snapshot, ownMarginOf(policy.meaning)).length > 0) return { unsupported: ["snapshots that the policy does not fit"] };
  const program = prepare(policy);
  const state = loadState(snapshot, program.declared);
  const reading = new Reading(program, float);
  const decisions: Record<string, string> = {};
  const numbers: Record<string, string> = {};
  for (const pool of reading.poolsOf({ state })) {
    const scope: Scope = { state, pool };
    const status = applicability(program, state, pool) === undefined ? statusOf(reading, scope) : undefined;
    decisions[`pools.${pool.id}.status`] = status !== undefined && "value" in status ? status.value : "cannot_decide";
    for (const [name, compute] of quantities(reading, scope)) {
      const found = attempt(compute);
      if ("value" in found) numbers[`pools.${pool.id}.${name}`] = printFloat(found.value);
    }
  }
  return { decisions, numbers };
}

function quantities(reading: Reading<number, boolean>, scope: Scope): readonly (readonly [string, () => number])[] {
  const purposes = [["equity", "maintaining"], ["equityForOpening", "opening"], ["equityForWithdrawing", "withdrawing"]] as const;
  return [
    ...purposes.map(([name, purpose]) => [name, () => reading.equity(purpose, scope)] as const),
    ["initialMargin", () => reading.figure("pool.initial_margin", scope)],
    ["maintenanceMargin", () => reading.figure("pool.maintenance_margin", scope)],
    ["available", () => reading.quantity({ kind: "available", of: "pool" }, scope)],
  ];
}
