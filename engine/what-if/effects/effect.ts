import { parseDecimal, sign, subtract, toDecimalString } from "../../number/index.ts";
import type { CannotDecide } from "../../snapshot/index.ts";
import { cannotDecide } from "../../statuses.ts";
import type { Effect } from "./types.ts";

/** One side of an effect: what an answer says, or why it says nothing. */
export interface Said {
  readonly value?: string;
  readonly reason?: string;
}

/** What an answer says at `at`: the value, else the silence that names it. */
export function said(value: string | undefined, at: string, silences: readonly CannotDecide[] | undefined): Said {
  if (value !== undefined && value !== cannotDecide) return { value };
  const silence = silences?.find(({ answer }) => answer === at);
  return silence === undefined ? (value === undefined ? {} : { value }) : { value: cannotDecide, reason: silence.reason };
}

/**
 * The effect, if the two sides differ; `rising` says what more of it is for whoever holds the account. Where one side is none or is not
 * decided there is no difference to take.
 */
export function effectOf(head: Pick<Effect, "what" | "level" | "of" | "unit" | "asked">, before: Said, after: Said, rising?: "better" | "worse"): readonly Effect[] {
  if (before.value === after.value) return [];
  const [old, now] = [number(before), number(after)];
  const by = old === undefined || now === undefined ? undefined : subtract(now, old);
  const direction = by === undefined || rising === undefined ? undefined : (sign(by) > 0) === (rising === "better") ? "better" : "worse";
  return [
    {
      ...head,
      ...(before.value === undefined ? {} : { old: before.value }),
      ...(after.value === undefined ? {} : { new: after.value }),
      ...(by === undefined ? {} : { by: toDecimalString(by) }),
      ...(direction === undefined ? {} : { direction }),
      ...(before.reason === undefined ? {} : { oldReason: before.reason }),
      ...(after.reason === undefined ? {} : { newReason: after.reason }),
    },
  ];
}

function number({ value }: Said) {
  return value === undefined ? undefined : parseDecimal(value);
}
