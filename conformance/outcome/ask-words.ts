import type { Charge, Request } from "../../engine/snapshot/index.ts";
import type { Ask } from "./types.ts";

/** What was asked, for people: `whether the trader may close (position p1)`. Nothing of the question is left out. */
export function askWords(ask: Ask): string {
  switch (ask.ask) {
    case "assess":
      return "how the account stands";
    case "permit":
      return requestWords(ask.request);
    case "charge":
      return (Array.isArray(ask.charges) ? (ask.charges as readonly Charge[]) : [ask.charges as Charge]).map(chargeWords).join(", then "); // one, or a list of them
    case "liquidate":
      return `what a liquidation does${ask.request === undefined ? "" : inBrackets(ask.request)}`;
  }
}

function requestWords({ action, by = "trader", ...rest }: Request): string {
  return `whether the ${by} may ${action.replaceAll("_", " ")}${inBrackets(rest)}`;
}

function chargeWords({ purpose, direction, ...rest }: Charge): string {
  const name = purpose.replaceAll("_", " ");
  return `${direction === "receive" || purpose === "realized_profit" ? `where the ${name} goes` : `who pays the ${name}`}${inBrackets(rest)}`;
}

function inBrackets(fields: object): string {
  const words = Object.entries(fields).flatMap(([name, value]: readonly [string, unknown]) => (value === undefined ? [] : [`${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} ${typeof value === "string" ? value : typeof value === "boolean" ? (value ? "yes" : "no") : JSON.stringify(value)}`]));
  return words.length === 0 ? "" : ` (${words.join(", ")})`;
}
