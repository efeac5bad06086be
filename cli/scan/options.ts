import { availableParallelism } from "node:os";
import type { Asked } from "../../engine/scan/decide.ts";
import { CallError } from "../call-error.ts";
import { isTableName } from "../columnar/tables.ts";
import { parameterAt, valueOf, type Call } from "../command.ts";

/** What a call of `scan` asks for. */
export interface ScanOptions {
  readonly policyPath: string;
  /** A path, or `-`. */
  readonly input: string;
  readonly marketPath: string | undefined;
  /** Where lines of JSON go. Absent: standard output. */
  readonly out: string | undefined;
  /** What is made of them when they are whole. */
  readonly table: string | undefined;
  readonly rejects: string | undefined;
  readonly asked: Asked;
  readonly threads: number | undefined;
  /** How often what was written is made sure of, so that no more has to be done again. */
  readonly keepEachMs: number;
  /** Whether to go on where a scan was interrupted, to begin again all the same, or neither. */
  readonly interrupted: "resume" | "restart" | "unsaid";
}

/** Below so many bytes a thread costs more than it saves. */
const smallBytes = 1 << 20;
const mostThreads = 64;
const mostSeconds = 86_400;

/** Throws `CallError` where the call contradicts itself. */
export function scanOptionsOf(call: Call): ScanOptions {
  const [policyPath, input] = [parameterAt(call, 0), parameterAt(call, 1)];
  const [out, marketPath] = [valueOf(call, "out"), valueOf(call, "market")];
  if ([policyPath, input, marketPath].filter((path) => path === "-").length > 1) throw new CallError("Standard input can be read only once, and - stands in this call more than once.", "Name files for the others.");
  const [resume, restart] = [call.switches.has("resume"), call.switches.has("restart")];
  if (resume && restart) throw new CallError("--resume goes on where a scan was interrupted, and --restart begins again: a call says one of them.");
  if (resume && out === undefined) throw new CallError("--resume goes on with a file, and this call names none.", "Name it with --out.");
  if (resume && input === "-") throw new CallError("Standard input cannot be read again from where a scan was interrupted.", "Name a file.");
  if (call.json && out === undefined) throw new CallError("Decisions are JSON already; --json is for what the scan comes to, and both would stand on standard output.", "Name a file for the decisions with --out, or leave out --json.");
  if (call.switches.has("watch")) checkWatch(call, { input, policyPath, out, marketPath });
  const table = out !== undefined && isTableName(out) ? out : undefined;
  return { policyPath, input, marketPath, out: table === undefined ? out : `${table}.part`, table, rejects: valueOf(call, "rejects") ?? (out === undefined ? undefined : `${out}.rejects`), asked: call.switches.has("statuses") ? "statuses" : "prices", threads: numberOf(call, "threads", "a number of threads", mostThreads), keepEachMs: 1_000 * (numberOf(call, "keep", "seconds", mostSeconds) ?? 1), interrupted: resume ? "resume" : restart ? "restart" : "unsaid" };
}

/** A feed is on standard input and moves a market; what follows it is nothing to go on with. Throws `CallError`. */
function checkWatch(call: Call, { input, policyPath, out, marketPath }: { readonly [key in "input" | "policyPath" | "out" | "marketPath"]: string | undefined }): void {
  if ([input, policyPath, marketPath].includes("-")) throw new CallError("With --watch standard input is the feed, and - stands in this call for something else.", "Name files for the others.");
  if (marketPath === undefined) throw new CallError("A feed moves the market that accounts share, and this call names none.", "Name it with --market.");
  for (const word of ["resume", "restart"]) if (call.switches.has(word)) throw new CallError(`What follows a feed is not gone on with: --watch and --${word} contradict each other.`, "Begin again with the market as it is now.");
  if (out !== undefined && isTableName(out)) throw new CallError("Changes are written as they happen, and a table only when it is whole.", "Name a file of lines for --out.");
}

function numberOf(call: Call, option: string, what: string, most: number): number | undefined {
  const text = valueOf(call, option);
  if (text === undefined) return undefined;
  if (!/^\d{1,6}$/.test(text) || Number(text) > most) throw new CallError(`Expected ${what} from 0 to ${most} after --${option}, but found \`${text.slice(0, 60)}\`.`);
  return Number(text);
}

/** As many as there are processors, unless the call says otherwise; none beside this one for a small input. */
export function threadsFor({ threads }: ScanOptions, sizeBytes: number): number {
  return threads ?? (sizeBytes > 0 && sizeBytes < smallBytes ? 0 : Math.max(1, Math.min(availableParallelism(), mostThreads)));
}
