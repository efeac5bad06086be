#!/usr/bin/env node
// PLIMSOLL/1 in JavaScript: answers every question with the library. `node javascript.mjs POLICY.margin`, or without a
// policy where the suite carries one. Replace `outcomeOf` by calls of a platform, and `capabilities` by what it answers.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { compile } from "plimsoll";
import { outcomeOf } from "plimsoll/conformance";
import { readCompiled, validateSnapshot } from "plimsoll/engine";

const [file] = process.argv.slice(2);
let policy = file === undefined ? undefined : compile(readFileSync(file, "utf8"));

function start() {
  return {
    plimsoll: 1,
    implementation: { name: "reference adapter in JavaScript", version: "1", language: "JavaScript" },
    capabilities: { asks: ["assess", "permit", "charge", "liquidate"], batch: 100, maxInFlight: 64, arithmetic: "exact fractions" },
  };
}

/** Takes the policy that the suite carries, unless one was named. */
function configure({ compiled }) {
  policy ??= compiled === undefined ? undefined : readCompiled(compiled).policy;
  return policy === undefined ? { ok: false, why: "No policy was named, and the suite carries none." } : { ok: true };
}

function answer({ snapshot, ask = { ask: "assess" } }) {
  const { snapshot: checked, issues } = validateSnapshot(snapshot);
  if (checked === undefined) return { errored: true, message: issues.map(({ path, message }) => `${path}: ${message}`).join("; ") };
  try {
    return outcomeOf(policy, checked, ask);
  } catch (fault) {
    return { errored: true, message: String(fault), traceback: fault.stack };
  }
}

function handle(message) {
  switch (message.cmd) {
    case "start":
      return start();
    case "configure":
      return configure(message.policy);
    case "run":
      return { seq: message.seq, ...answer(message) };
    case "batch":
      return { seq: message.seq, results: message.questions.map(answer) };
    case "stop":
      process.exit(0);
    default:
      return { errored: true, message: `unknown command ${message.cmd}` };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  let said;
  try {
    said = handle(JSON.parse(line));
  } catch (fault) {
    said = { errored: true, message: String(fault) };
  }
  process.stdout.write(`${JSON.stringify(said)}\n`);
}
