import type { CompiledPolicy } from "../../dsl/ir.ts";
import { notInForce } from "../../engine/not-in-force.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { outcomeOf, type Ask } from "../outcome/index.ts";
import { askOf, checkSuite } from "../suite/index.ts";
import type { Handler } from "./handler-channel.ts";

/** Our own engine with a policy, as a platform: what two policies, or two versions of the engine, are compared by. It checks what it is sent like any other. */
export function policyPlatform(policy: CompiledPolicy, version: string): Handler {
  return (message) => {
    switch (message["cmd"]) {
      case "start":
        return {
          plimsoll: 1,
          implementation: { name: `${policy.meaning.id} version ${policy.meaning.version}, by plimsoll`, version, language: "TypeScript" },
          capabilities: { asks: ["assess", "permit", "charge", "liquidate"], batch: 100, maxInFlight: 4, deterministic: true, arithmetic: "exact fractions" },
        };
      case "configure":
        return { ok: true };
      case "run":
        return answer(policy, message);
      default:
        return undefined;
    }
  };
}

function answer(policy: CompiledPolicy, message: Readonly<Record<string, unknown>>): unknown {
  const read = readQuestion(message);
  if ("errored" in read) return { seq: message["seq"], ...read };
  const why = notInForce(policy.meaning, read.snapshot.asOf);
  return { seq: message["seq"], ...outcomeOf(policy, read.snapshot, read.ask), ...(why === undefined ? {} : { reason: `${why} With --any-day it is asked as if it were.` }) };
}

/** The question of a message, checked as a case of a suite is; or why it is none. */
export function readQuestion({ snapshot, ask }: Readonly<Record<string, unknown>>): { readonly snapshot: Snapshot; readonly ask: Ask } | { readonly errored: true; readonly message: string } {
  const one = { id: "question", snapshot, ...(ask === undefined ? {} : { ask }), expect: { decisions: {}, numbers: {} } };
  const { suite, issues } = checkSuite({ plimsollSuite: 1, id: "question", policy: noPolicy, cases: [one] });
  const [only] = suite?.cases ?? [];
  if (only === undefined) return { errored: true, message: issues.map(({ path, message }) => `${path.replace(/^cases\[0\]\.?/, "")}: ${message}`).join("; ") };
  return { snapshot: only.snapshot, ask: askOf(only) };
}

const noPolicy = { id: "", version: "", digest: `sha256:${"0".repeat(64)}` };
