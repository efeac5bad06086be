import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { PolicyAst } from "../../dsl/ast.ts";
import { parse } from "../../dsl/syntax/parse.ts";
import type { NamedText } from "../terminal/diagnostics.ts";
import { policyOnDisk } from "../load/bases.ts";

/** Files of a folder that are looked at; a policy has a few versions and overlays. */
const mostFiles = 200;

/** Texts beside a policy, as an editor has them open or as they stand on disk. */
export class Neighbours {
  private readonly parsed = new Map<string, { readonly text: string; readonly ast: PolicyAst | undefined }>();

  /**
   * The versions and overlays that belong with the policy at `path`, itself among them, by name: those of its folder that have its id,
   * extend it, or are extended by it, as far as that leads. `open` holds the texts that are newer than the disk, by path.
   */
  async familyOf(path: string, open: ReadonlyMap<string, string>): Promise<readonly NamedText[]> {
    const texts = (await textsIn(dirname(path), open)).filter((each) => each.file !== path);
    const own = { file: path, text: open.get(path) ?? "" };
    const others = texts.map((each) => ({ ...each, ...this.tiesOf(each) }));
    const ties = this.tiesOf(own);
    const ids = new Set([ties.id, ties.base].filter((id) => id !== undefined));
    const family = new Set<NamedText>();
    for (let grown = true; grown; ) {
      grown = false;
      for (const { file, text, id, base } of others) {
        if ([...family].some((each) => each.file === file)) continue;
        if (![id, base].some((each) => each !== undefined && ids.has(each))) continue;
        family.add({ file, text });
        for (const each of [id, base]) if (each !== undefined) ids.add(each);
        grown = true;
      }
    }
    return [own, ...family].sort((a, b) => (a.file < b.file ? -1 : 1));
  }

  private tiesOf({ file, text }: NamedText): { readonly id: string | undefined; readonly base: string | undefined } {
    const known = this.parsed.get(file);
    const ast = known?.text === text ? known.ast : parse(text, file).ast;
    this.parsed.set(file, { text, ast });
    return { id: ast?.id?.text, base: ast?.extends?.id.text };
  }
}

async function textsIn(folder: string, open: ReadonlyMap<string, string>): Promise<readonly NamedText[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".margin")).map((name) => join(folder, name));
  const paths = [...new Set([...names, ...[...open.keys()].filter((path) => dirname(path) === folder)])].sort().slice(0, mostFiles);
  const found: NamedText[] = [];
  for (const file of paths) {
    const text = open.get(file) ?? (await policyOnDisk(file));
    if (text !== undefined) found.push({ file, text });
  }
  return found;
}
