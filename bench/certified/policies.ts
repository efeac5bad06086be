import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compile, type BaseText } from "../../index.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";

/** The policies of the repository that stand by themselves, by file; read from where a benchmark is started. */
const texts: ReadonlyMap<string, string> = new Map(
  readdirSync("policies", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".margin"))
    .sort()
    .map((path) => [path, readFileSync(join("policies", path), "utf8")] as const)
    .filter(([, text]) => !/^policy .* extends /m.test(text)),
);

const bases: readonly BaseText[] = [...texts].map(([file, text]) => ({ file: `policies/${file}`, text }));

export const shippedFiles: readonly string[] = [...texts.keys()];

/** One of them with parts of its text otherwise, each at its first place or the one that is said. Throws where a part is not there. */
export function compiledAs(file: string, edits: readonly (readonly [from: string, to: string, place?: number])[]): CompiledPolicy {
  const edited = edits.reduce((text, [from, to, place = 1]) => {
    let at = -1;
    for (let found = 0; found < place; found += 1) at = text.indexOf(from, at + 1);
    if (at < 0) throw new Error(`${file} has no ${from}`);
    return text.slice(0, at) + to + text.slice(at + from.length);
  }, texts.get(file) ?? "");
  return compile(edited, { bases });
}

export function compiled(file: string): CompiledPolicy {
  const text = texts.get(file);
  if (text === undefined) throw new Error(`No policy \`${file}\` is shipped; there are ${shippedFiles.join(", ")}.`);
  return compile(text, { bases });
}
