import { signal } from "@preact/signals";
import { SNAPSHOT_BYTES } from "../../engine/limits.ts";
import { openFromDisk } from "../files/disk.ts";
import { conformanceWords } from "../words/conformance.ts";
import { say } from "../words/say.ts";
import type { ReportedCase, Run } from "../worker/kit-desk.ts";
import { LongQuestion } from "../worker/kit-start.ts";
import { aside } from "../worker/start.ts";
import { notice } from "./notice.ts";
import { policy } from "./policy.ts";

/** A report that was opened: its file, and what it says, or what is wrong with it. */
export type Opened = { readonly name: string } & ({ readonly run: Run } | { readonly issues: readonly string[] } | { readonly reading: true });
export const report = signal<Opened | undefined>(undefined);

/** Which cases are shown: those that fail, all, or those of one verdict; and a part of their names. */
export const shownVerdict = signal("failing");
export const namePart = signal("");

const question = new LongQuestion();

export async function openReport(): Promise<void> {
  const { files: [file], tooLarge: [large] } = await openFromDisk(".ndjson,.jsonl,.json,.txt", SNAPSHOT_BYTES);
  if (large !== undefined) notice.value = say(conformanceWords.tooLarge, { file: large.name, size: large.size, most: SNAPSHOT_BYTES });
  if (file === undefined) return;
  report.value = { name: file.name, reading: true };
  shownVerdict.value = "failing";
  namePart.value = "";
  try {
    const { run, issues } = await question.ask((kit) => kit.ask("report", { text: file.text }));
    report.value = run === undefined ? { name: file.name, issues } : { name: file.name, run };
    if (run !== undefined && run.cases.every(({ fails }) => !fails)) shownVerdict.value = "all";
  } catch (fault) {
    report.value = { name: file.name, issues: [fault instanceof Error ? fault.message : String(fault)] };
  }
}

export type Why = { readonly reasons: readonly { readonly path: string; readonly text: string }[]; readonly boundaries: readonly string[] };

/** Why the policy at hand says otherwise; nothing where the report is of another policy. */
export async function whyOf(run: Run, of: ReportedCase): Promise<Why | undefined> {
  const revision = policy.peek()?.revision;
  if (revision === undefined) return undefined;
  const compiled = await aside.ask("compiled", { revision });
  return new LongQuestion().ask((kit) => kit.ask("why", { policy: compiled, run: { header: run.header }, of }));
}
