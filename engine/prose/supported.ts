import type { Expression } from "../../dsl/ir.ts";
import { conditionText, type Verb } from "./condition.ts";
import { listed, quoted, wordsOf } from "./english.ts";
import type { Speaker } from "./speaker.ts";

/** A condition, parted into what the platform may support or not, and the rest. */
export interface Proviso {
  /** Names of options that must be on. */
  readonly options: readonly string[];
  readonly rest: Expression | undefined;
}

export function provisoOf(when: Expression | undefined): Proviso {
  if (when === undefined) return { options: [], rest: undefined };
  if (when.kind === "option") return { options: [when.name], rest: undefined };
  if (when.kind !== "logic" || when.operator !== "and") return { options: [], rest: when };
  const options = when.operands.flatMap((operand) => (operand.kind === "option" ? [operand.name] : []));
  const others = when.operands.filter(({ kind }) => kind !== "option");
  if (options.length === 0) return { options, rest: when };
  return { options, rest: others.length > 1 ? { ...when, operands: others } : others[0] };
}

/** `if supported`, or with the names of the options: `if the platform supports “bonus”`. Empty where nothing is optional. */
export function supportedText(options: readonly string[], { voice }: Speaker): string {
  if (options.length === 0) return "";
  return voice.namesOptions ? `if the platform supports ${listed(options.map((name) => quoted(wordsOf(name))))}` : "if supported";
}

/** A whole condition behind a comma or in parentheses: `if supported`, `when …`. Empty where there is none. */
export function whenText(when: Expression | undefined, speaker: Speaker, word = "when", verb: Verb = "be"): string {
  const { options, rest } = provisoOf(when);
  const parts = [supportedText(options, speaker), rest === undefined ? "" : `${word} ${conditionText(rest, speaker, { verb })}`];
  return parts.filter((part) => part !== "").join(", and ");
}
