import type { Diagnostic } from "../../dsl/diagnostics/diagnostic.ts";
import { POLICY_BYTES } from "../../engine/limits.ts";
import type { CheckAnswer } from "../../engine/snapshot/index.ts";
import { checkSet } from "./check-set.ts";
import type { Call } from "../command.ts";
import { renderAll, textOf, toChecked, type NamedText } from "../terminal/diagnostics.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { findBases } from "../load/bases.ts";
import { isCompiledName, readCompiledPolicy } from "../load/compiled-policy.ts";
import { policySets } from "../load/policy-sets.ts";
import { nameOf } from "../load/read-input.ts";
import { readText } from "../load/read-text.ts";
import { startProgress } from "../terminal/progress.ts";

/** Checks policies and prints what is to be said of them. */
export async function checkPaths(call: Call): Promise<ExitCode> {
  const { terminal } = call;
  const sets = await policySets(terminal, call.parameters);
  const texts: NamedText[] = [];
  // Read to judge others by, and not judged.
  const others: NamedText[] = [];
  const found: Diagnostic[] = [];
  const progress = startProgress(terminal, "checking", sets.length);
  try {
    for (const [index, files] of sets.entries()) {
      for (const file of files.filter(isCompiledName)) {
        await readCompiledPolicy(terminal, file);
        texts.push({ file, text: "" });
      }
      const own: NamedText[] = [];
      for (const file of files.filter((each) => !isCompiledName(each))) own.push({ file: nameOf(file), text: await readText(terminal, file, POLICY_BYTES) });
      const bases = await findBases(terminal.directory, own);
      texts.push(...own);
      others.push(...bases.texts);
      found.push(...checkSet(own, bases));
      progress.advance(index + 1);
    }
  } finally {
    progress.end();
  }
  if (call.json) terminal.out(`${JSON.stringify(toAnswer(found, texts, others), undefined, 2)}\n`);
  else {
    const shown = call.switches.has("remarks") ? found : found.filter(({ severity }) => severity !== "info");
    terminal.out(`${renderAll(shown, [...texts, ...others], terminal.colours, 200).map((text) => `${text}\n`).join("")}${summary(found, texts.length, shown.length < found.length)}\n`);
  }
  return found.some(({ severity }) => severity === "error") ? exitCodes.no : exitCodes.yes;
}

function toAnswer(found: readonly Diagnostic[], texts: readonly NamedText[], others: readonly NamedText[]): CheckAnswer {
  return {
    files: texts.map(({ file }) => ({ file, diagnostics: found.filter((each) => textOf(each, texts).file === file).map((each) => toChecked(each, [...texts, ...others])) })),
  };
}

function summary(found: readonly Diagnostic[], files: number, hidden: boolean): string {
  const count = (severity: Diagnostic["severity"]): number => found.filter((each) => each.severity === severity).length;
  const counted = (number: number, word: string): string => `${number === 0 ? "no" : number} ${word}${number === 1 ? "" : "s"}`;
  const remarks = count("info") === 0 ? "" : `, ${counted(count("info"), "remark")}${hidden ? " (--remarks shows them)" : ""}`;
  return `${counted(files, "file")} checked: ${counted(count("error"), "error")}, ${counted(count("warning"), "warning")}${remarks}.`;
}
