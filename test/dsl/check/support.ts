import type { Place } from "../../../dsl/check/lints/lint.ts";
import { check } from "../../../dsl/check/check.ts";
import { parse } from "../../../dsl/syntax/parse.ts";
import { readMarks } from "../lints/snippet.ts";

export interface Told {
  readonly code: string;
  readonly text: string;
  readonly start: number;
  readonly message: string;
  readonly help?: string;
  readonly also: readonly string[];
}

/** What the checker says of a snippet in a policy that is otherwise whole; places are those of the snippet. */
export function tell(place: Place, snippet: string): Told[] {
  const { text, offset } = around(place, snippet);
  const { ast, diagnostics: syntax } = parse(text);
  if (ast === undefined || syntax.length > 0) throw new Error(`The snippet does not parse: ${syntax.map(({ message }) => message).join(" ")}`);
  return check(ast).diagnostics.map(({ code, message, help, at, also = [] }) => ({
    code, message, ...(help === undefined ? {} : { help }),
    text: text.slice(at.span.start, at.span.end),
    start: at.span.start - offset,
    also: also.map(({ span }) => text.slice(span.start, span.end)),
  }));
}

/** The snippet's marks, and what is said of it without them. */
export function marked(place: Place, snippet: string): { told: Told[]; marks: readonly { start: number; text: string }[] } {
  const { text, underlined } = readMarks(snippet);
  return { told: tell(place, text), marks: underlined.map(([start, end]) => ({ start, text: text.slice(start, end) })) };
}

export function around(place: Place, snippet: string): { text: string; offset: number } {
  if (snippet.trimStart().startsWith("language")) return { text: snippet, offset: 0 };
  const [before, after] = surroundings[place];
  const head = `language 1\npolicy test.check {\n  version 1\n  source HELP "Help" sections Cross\n${before}`;
  return { text: `${head}${snippet}${after}\n}\n`, offset: head.length };
}

export const figures = `definitions {
  position.notional           = value of position at instrument.mark_price
  position.unrealized_pnl     = profit of position from position.entry_price to instrument.mark_price
  position.initial_margin     = position.notional / position.leverage
  position.maintenance_margin = position.notional * 0.5%
  pool.initial_margin         = sum of position.initial_margin
  pool.maintenance_margin     = sum of position.maintenance_margin
}
`;

const silent = { adjustment: "adjustment unspecified", liquidation: "liquidation of pool unspecified", payment: "payment unspecified" } as const;
const sharing = "sharing { share margin across positions with same instrument.settle  count balance.wallet_balance }";

const surroundings: Readonly<Record<Place, readonly [string, string]>> = {
  policy: ["", ""],
  definitions: ["definitions {", "}"],
  sharing: [`${figures}mode cross { ${silent.adjustment} ${silent.liquidation} ${silent.payment} sharing {`, "} }"],
  adjustment: [`${figures}mode cross { ${sharing} ${silent.liquidation} ${silent.payment} adjustment {`, "} }"],
  liquidation: [`${figures}mode cross { ${sharing} ${silent.adjustment} ${silent.payment} liquidation of pool {`, "} }"],
  payment: [`${figures}mode cross { ${sharing} ${silent.adjustment} ${silent.liquidation} payment {`, "\nunspecified trading_fee, liquidation_fee, interest, bonus_clawback, funding_fee, realized_profit } }"],
};
