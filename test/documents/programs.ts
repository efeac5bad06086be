/** TypeScript blocks: programs of somebody who has installed the package. They are type-checked, then run in the project's folder. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "../cli/call.ts";

const options: ts.CompilerOptions = {
  strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext,
  allowImportingTsExtensions: true, skipLibCheck: true, types: ["node"], lib: ["lib.es2023.d.ts"], paths: { plimsoll: [join(root, "index.ts")], "plimsoll/engine": [join(root, "engine/index.ts")] },
  resolveJsonModule: true,
};

/** What the compiler says of a program. */
export function typeMistakes(text: string): readonly string[] {
  return inFile(text, (file) => {
    const program = ts.createProgram([file], options);
    const own = program.getSourceFile(file);
    return ts.getPreEmitDiagnostics(program, own).map((one) => ts.flattenDiagnosticMessageText(one.messageText, "\n"));
  });
}

/** Runs a program; what it throws, it throws. */
export async function runProgram(text: string): Promise<void> {
  const linked = text.replaceAll('"plimsoll/engine"', '"../../engine/index.ts"').replaceAll('"plimsoll/conformance"', '"../../conformance/index.ts"').replaceAll('"plimsoll"', '"../../index.ts"');
  const before = process.cwd();
  process.chdir(root);
  try {
    await inFile(linked, (file) => import(/* @vite-ignore */ file) as Promise<unknown>);
  } finally {
    process.chdir(before);
  }
}

/** The program as a file of the project, for as long as `use` needs it. */
function inFile<Result>(text: string, use: (file: string) => Result): Result {
  const folder = mkdtempSync(join(root, "test/.program-"));
  const file = join(folder, "program.ts");
  writeFileSync(file, text);
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const result = use(file);
    if (result instanceof Promise) return result.finally(remove) as Result;
    remove();
    return result;
  } catch (fault) {
    remove();
    throw fault;
  }
}
