/** Texts that policies are based on, read once each. */

import type { Base } from "./check/based-on/bases.ts";
import { withFile } from "./check/overlays/with-file.ts";
import { parse } from "./syntax/parse.ts";

export interface BaseText {
  /** Names the text in messages; absent, its id does. */
  readonly file?: string;
  readonly text: string;
}

/** By the object that was handed over: an editor hands over the same ones at every keystroke. */
const known = new WeakMap<BaseText, Base>();

/** A text that is no policy is left out. */
export function basesFrom(texts: readonly BaseText[]): readonly Base[] {
  return texts.flatMap((text): Base[] => {
    const before = known.get(text);
    if (before !== undefined) return [before];
    const { ast, diagnostics } = parse(text.text, text.file);
    if (ast?.id === undefined) return [];
    const file = text.file ?? ast.id.text;
    const base: Base = { file, ast: withFile(ast, file), broken: diagnostics.some(({ severity }) => severity === "error") };
    known.set(text, base);
    return [base];
  });
}
