import type { Statement } from "../statement.ts";
import { plain } from "../blocks.ts";

/** Words that have a meaning of their own here, each with how it is found in a sentence. */
const words: readonly (readonly [RegExp, string])[] = [
  [/margin balance/, "Margin balance: all that counts as margin, added up. For opening and for withdrawing, less may count than for keeping positions open."],
  [/\bpool\b/, "Pool: the positions and orders that share one margin balance."],
  [/available balance/, "Available balance: the margin balance for opening less the initial margin, but at least 0, of those who share the balance; where nobody shares it, the wallet balance."],
  [/available margin/, "Available margin: the margin balance for opening less the initial margin, but at least 0."],
  [/wallet balance/, "Wallet balance: the account's own money of an asset that is not assigned to a position."],
  [/\bbonus\b/, "Bonus: money of the platform that the account may use as margin."],
  [/position's margin|\bits margin\b/, "A position's margin: money that is assigned to this position alone."],
  [/tier table/, "Tier table: the platform's risk tiers of an instrument."],
  [/\bsign\b/, "Sign: +1 of a long position or an order that buys, −1 of a short position or an order that sells."],
  [/bankruptcy price/, "Bankruptcy price: the price of a fill at which nothing is left of the margin balance that backs the position."],
  [/auto-deleveraging/, "Auto-deleveraging: positions of other traders on the other side of the market are closed against the loss."],
  [/under liquidation/, "Under liquidation: in the stage with which liquidation starts."],
  [/before the action/, "Before the action: in the state before what is asked for has been done. Conditions are otherwise judged in the state after it."],
];

/** Those that the sentences use. */
export function wordList(statements: readonly Statement[]): readonly Statement[] {
  const text = statements.flatMap((statement) => [statement.text, ...(statement.parts ?? []).map((part) => part.text)]).join("\n");
  return words.filter(([found]) => found.test(text)).map(([, meaning]) => plain(meaning));
}
