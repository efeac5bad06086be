/** What tests of the language service share. */
import fc from "fast-check";
import type { TextEdit } from "../../../dsl/service/index.ts";
import { shippedPolicies } from "../../support/shipped.ts";

/** A text after edits that speak of it as it was. Throws where they overlap or do not lie in it. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  let [result, at] = ["", 0];
  for (const { span, text: put } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    if (span.start < at || span.end < span.start || span.end > text.length) throw new Error(`an edit at ${span.start}–${span.end} is out of place`);
    result += text.slice(at, span.start) + put;
    at = span.end;
  }
  return result + text.slice(at);
}

/** A small policy in which everything has a name. */
export const smallPolicy = `language 1
policy small "A small policy" {
  version 1
  source RULES "Rulebook" at "https://rules.example" dated 2026-01-02 read 2026-01-03 sections Margin, Fees
  options {
    bonus default yes  [RULES Margin]
    side one of one_way, hedge default hedge  [RULES Margin]
  }
  facts {
    instrument.group: one of majors, alts default alts "How liquid it is."  [RULES Margin]
  }
  tiers risk upper bound included {  [RULES Margin]
    up to 50_000 USDT: rate 1%
    above: rate 2%
  }
  definitions {
    position.notional = value of position at instrument.mark_price  [RULES Margin]
    position.bracket = risk by 1 USDT, upper bound included  [RULES Margin]
    position.buffer = position.notional * position.bracket.rate  [RULES Margin]
      except when instrument.group is majors: 0 as big_ones  [RULES Fees]
  }
  mode cross "Cross margin" {
    sharing {  [RULES Margin]
      share margin across all positions
      count balance.wallet_balance when option bonus
      reserve sum of position.buffer for opening when option side is hedge
    }
    liquidation of pool {
      warn when pool.equity < 10 * (sum of position.buffer)  [RULES Margin]
      stage low when pool.equity < 0  [RULES Margin]
      start when pool.equity < 0 as begins  [RULES Margin]
    }
    payment {
      pay realized_loss {  [RULES Fees]
        first balance.bonus
        finally balance.wallet_balance
      }
    }
  }
  examples {
    account trader {
      given balance USDT: wallet_balance 5
      given position p1: symbol "BTC/USDT:USDT", margin_mode cross
    }
    example "one" [RULES Margin] {
      given trader
      given option side one_way
      expect position p1: buffer 5, status low
    }
  }
}
`;

/** Texts that are broken as people break them: a policy cut off, with a part missing, or with a part of another in it. */
export function brokenText(): fc.Arbitrary<string> {
  const texts = [smallPolicy, ...[...shippedPolicies.values()].map((text) => text.slice(0, 9000))];
  return fc
    .tuple(fc.constantFrom(...texts), fc.constantFrom(...texts), fc.nat(), fc.nat({ max: 200 }), fc.nat(), fc.nat({ max: 60 }))
    .map(([text, other, at, lost, from, length]) => {
      const start = at % (text.length + 1);
      const piece = other.slice(from % other.length, (from % other.length) + length);
      return text.slice(0, start) + piece + text.slice(start + lost);
    });
}
