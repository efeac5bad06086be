import type { BaseText } from "../../dsl/bases.ts";
import { judgeOf, type Verdict } from "./judge.ts";
import type { Ways } from "./losses.ts";
import { readingsOf } from "./readings.ts";

/** What becomes of the meaning. A mutation that does not read in its surroundings does not read. */
export function meaningsOf(text: string, bases: readonly BaseText[] = []): Ways<Verdict> {
  const { readNear, again } = readingsOf(text);
  const judge = judgeOf(text, bases);
  return {
    quickly: (mutation) => (readNear(mutation).diagnostics.length > 0 ? "unread" : judge.quickly(mutation, () => again(mutation))),
    wholly: (mutation) => judge.wholly(mutation),
  };
}
