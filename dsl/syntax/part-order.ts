/** Parts that stand in the wrong order or around too little: known words in places where their clause is not ready for them. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Scene } from "./messages.ts";
import { K } from "./tokens.ts";

type Special = Pick<Diagnostic, "code" | "message" | "help">;

/** `sum of a * b for each …`: what is added up for a group is one operand. */
export function groupsOfMore(scene: Scene): Special | undefined {
  const { found, index, tokens } = scene;
  if (found?.tokenType !== K.for || tokens[index + 1]?.tokenType !== K.each) return undefined;
  return {
    code: "syntax",
    message: "Expected one operand before `for each`, but found a longer expression.",
    help: "Put what is reckoned for each group into parentheses: `sum of (… * …) for each instrument.base`.",
  };
}

/** `pay … when C keeping D`: the floor stands before the condition. */
export function keepingAfterWhen(scene: Scene): Special | undefined {
  const { found, index, tokens } = scene;
  if (found?.tokenType !== K.keeping) return undefined;
  const from = tokens.slice(0, index).findLastIndex(({ tokenType }) => tokenType === K.pay || tokenType === K.receive);
  if (from < 0 || !tokens.slice(from, index).some(({ tokenType }) => tokenType === K.when)) return undefined;
  return {
    code: "syntax",
    message: "Expected `keeping` before `when`, but found it behind.",
    help: "Write `pay … keeping CONDITION when CONDITION { … }`.",
  };
}
