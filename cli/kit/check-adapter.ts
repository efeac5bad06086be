import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readSuite } from "../../conformance/index.ts";
import { clockTimers, probeAdapter } from "../../conformance/run/index.ts";
import type { Report } from "../../engine/report/index.ts";
import type { AdapterCheckAnswer } from "../../schemas/generated/adapter-check-answer.ts";
import type { Call } from "../command.ts";
import { connected } from "./connected.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { packageFolder } from "../load/package-folder.ts";
import { show } from "../terminal/show.ts";

const waitMilliseconds = 20_000;

/** Asks an adapter probes and prints which it passes. Throws `CallError`. */
export async function checkAdapter(call: Call): Promise<ExitCode> {
  const platform = await connected(call, call.parameters);
  // The shipped suite has accounts in both modes; what they come to does not matter here.
  const { suite } = readSuite(await readFile(join(packageFolder(), "conformance/suites/reference.suite.json"), "utf8"));
  const snapshots = (suite?.cases ?? []).filter(({ requires = [], snapshot }) => requires.length === 0 && (snapshot.positions ?? []).length > 0).map(({ snapshot }) => snapshot);
  const { start, probes } = await probeAdapter(platform.open, clockTimers, waitMilliseconds, { snapshots, policy: suite?.policy ?? {} }, !/^(https?|js|policy|float):/.test(platform.connectable));
  const passed = probes.every((probe) => probe.passed);
  const answer: AdapterCheckAnswer = { passed, ...(start === undefined ? {} : { implementation: start.implementation, capabilities: start.capabilities }), probes: [...probes] };
  show(call, answer, (): Report => [
    { kind: "title", phrase: `${start?.implementation.name ?? platform.connectable}: ${passed ? "keeps to the protocol" : "does not keep to the protocol"}` },
    {
      kind: "list",
      items: probes.map(({ name, passed: good, message }) => [{ text: good ? "passed " : "failed ", tone: good ? "good" : "bad" }, { text: `${name}${message === undefined ? "" : `: ${message}`}`, tone: "plain" }]),
    },
  ]);
  return passed ? exitCodes.yes : exitCodes.no;
}
