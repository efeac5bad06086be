import { issuesOfSchema, renderIssue, type Issue } from "../../engine/snapshot/index.ts";
import { validate as validateReply } from "../../schemas/generated/validate-platform-reply.ts";
import { validate as validateStart } from "../../schemas/generated/validate-platform-start.ts";
import type { PlatformReply } from "../../schemas/generated/platform-reply.ts";
import type { PlatformStart } from "../../schemas/generated/platform-start.ts";
import type { SuiteCase, SuitePolicy } from "../suite/index.ts";

export type { Capabilities, Implementation, PlatformStart } from "../../schemas/generated/platform-start.ts";
export type { PlatformReply } from "../../schemas/generated/platform-reply.ts";

/** What a platform is sent, a line each. */
export type PlatformRequest =
  | { readonly cmd: "start"; readonly plimsoll: 1 }
  | { readonly cmd: "configure"; readonly policy: SuitePolicy }
  | ({ readonly cmd: "run"; readonly seq: number } & PlatformQuestion)
  | { readonly cmd: "batch"; readonly seq: number; readonly questions: readonly PlatformQuestion[] }
  | { readonly cmd: "stop" };

/** A question as a platform gets it: never with the answer, nor with the case's name. */
export type PlatformQuestion = Pick<SuiteCase, "snapshot" | "ask">;

export type Read<T> = { readonly value: T } | { readonly wrong: string };

export function readStart(json: unknown): Read<PlatformStart> {
  const issues = issuesOfSchema(validateStart, json);
  return issues.length > 0 ? { wrong: said(issues) } : { value: json as PlatformStart }; // the schema fits
}

/** `ok` is true, or `why` says what keeps the platform from taking the policy. */
export function readConfigured(json: unknown): { readonly ok: boolean; readonly why: string } {
  const { ok, why } = memberOf(json);
  return { ok: ok === true, why: typeof why === "string" ? why : `It answered ${shown(json)}.` };
}

export function readReply(json: unknown): Read<PlatformReply> {
  const issues = issuesOfSchema(validateReply, json);
  return issues.length > 0 ? { wrong: said(issues) } : { value: json as PlatformReply }; // the schema fits
}

/** The answers to a batch, of which there must be `count`. */
export function readBatch(json: unknown, count: number): Read<readonly PlatformReply[]> {
  const { results } = memberOf(json);
  if (!Array.isArray(results)) return { wrong: `It answered a batch without a list of results: ${shown(json)}.` };
  if (results.length !== count) return { wrong: `It answered a batch of ${count} questions with ${results.length} results.` };
  const replies: PlatformReply[] = [];
  for (const each of results as readonly unknown[]) {
    const read = readReply(each);
    if ("wrong" in read) return read;
    replies.push(read.value);
  }
  return { value: replies };
}

/** The number of the message that a line answers; nothing where it names none. */
export function seqOf(json: unknown): number | undefined {
  const { seq } = memberOf(json);
  return typeof seq === "number" && Number.isInteger(seq) ? seq : undefined;
}

function memberOf(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null ? (json as Readonly<Record<string, unknown>>) : {}; // an object has keys
}

function shown(json: unknown): string {
  return (JSON.stringify(json) ?? "nothing").slice(0, 200);
}

function said(issues: readonly Issue[]): string {
  return issues.slice(0, 3).map(renderIssue).join(" ");
}
