import type { Capabilities } from "../../schemas/generated/platform-start.ts";
import type { SuiteCase } from "../suite/index.ts";
import { fitsAny } from "./patterns.ts";

/** The outputs of a case that a platform has said it answers. */
export interface Declared {
  readonly decisions: readonly string[];
  readonly numbers: readonly string[];
}

export function declaredOf({ expect }: SuiteCase, capabilities: Capabilities): Declared {
  return {
    decisions: Object.keys(expect.decisions).filter((path) => fitsAny(capabilities.decisions, path)),
    numbers: Object.keys(expect.numbers).filter((path) => fitsAny(capabilities.numbers, path)),
  };
}

/** Why a platform need not be asked a case, in a sentence; nothing where it must answer. */
export function incapable(asked: SuiteCase, capabilities: Capabilities): string | undefined {
  const { modes, asks = ["assess"], supports } = capabilities;
  const question = asked.ask?.ask ?? "assess";
  if (!asks.includes(question)) return `The platform does not answer ${question}.`;
  const known = new Set([...(modes ?? []), ...asks, ...(supports ?? [])]);
  const lacking = supports === undefined ? [] : (asked.requires ?? []).filter((word) => !known.has(word));
  if (lacking.length > 0) return `The platform does not name ${lacking.join(", ")} among its capabilities, which the case requires.`;
  const held = [...(asked.snapshot.positions ?? []), ...(asked.snapshot.orders ?? [])].map(({ marginMode }) => marginMode);
  const strange = modes === undefined ? undefined : held.find((mode) => !modes.includes(mode));
  if (strange !== undefined) return `The platform does not know the margin mode ${strange}.`;
  const { decisions, numbers } = declaredOf(asked, capabilities);
  return decisions.length + numbers.length === 0 ? "The platform answers nothing of what the case expects." : undefined;
}
