import type { Ask } from "../outcome/index.ts";

/** Whether two questions are of one kind: the same action by the same party, charges for the same purposes. */
export function asksAlike(one: Ask, other: Ask): boolean {
  return nameOf(one) === nameOf(other);
}

function nameOf(ask: Ask): string {
  switch (ask.ask) {
    case "permit":
      return `permit ${ask.request.action} ${ask.request.by ?? "trader"}`;
    case "charge":
      return `charge ${[ask.charges].flat().map(({ purpose }) => purpose).join()}`;
    default:
      return ask.ask;
  }
}
