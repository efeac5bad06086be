import { fraction } from "../number/index.ts";
import type { Truth } from "../kernel/plan/nodes.ts";
import { common, slack, type Amount } from "./amount.ts";
import { factText } from "./columns.ts";
import type { Certainty, Compiler } from "./compile.ts";
import { Inexpressible } from "./inexpressible.ts";
import { optionOf } from "./options.ts";
import { optionTest, poolWord, wordTest } from "./words.ts";

/** A condition of a plan as a column: 1, −1, 0 where doubles cannot tell. */
export function certaintyOf(reader: Compiler, node: Truth): Certainty {
  const { program, dialect, rows, meant } = reader;
  switch (node.kind) {
    case "known":
      return { known: node.value };
    case "compare":
      return comparison(reader, node.operator, reader.number(node.left), reader.number(node.right));
    case "word": {
      const { column, at, word } = node;
      const option = optionOf(program, meant.selectors, column.path);
      if (option !== undefined && !meant.options) return { known: option === word };
      const test = (alias: string): string => wordTest(program, dialect, factText(program, dialect, alias, column.path), column.path, word);
      if (option !== undefined) return { known: undefined, sure: true, ...rows.account(reader.within, optionTest(program, dialect, column, word, option)) };
      if (at === "pool" && rows.kind !== "pool") throw new Inexpressible(`${column.path} beside what is summed`);
      if (at === "pool") return { known: undefined, sure: true, ...poolWord(rows, reader.within, dialect, column, word) };
      if (at === "account") return { known: undefined, sure: true, ...rows.account(reader.within, test("n")) };
      return { known: undefined, sure: true, ...reader.seen(at, test) };
    }
    case "not": {
      const of = reader.truth(node.of);
      return of.known !== undefined ? { known: !of.known } : { ...of, cell: of.sheet.define(`-${of.cell.sql}`, of.cell) };
    }
    case "logic": {
      const decisive = node.operator === "or" ? 1 : -1;
      // In order, as the engine reads them: what comes after one that nobody can tell is not asked.
      return node.of.map((each) => reader.truth(each)).reduceRight((rest, first) => {
        if (first.known !== undefined) return first.known === (decisive === 1) ? first : rest;
        const further = rest.known === undefined ? rest.cell : { sql: rest.known ? "1" : "-1", depth: 0 };
        if (rest.known === undefined) common(first, rest);
        return { known: undefined, sheet: first.sheet, cell: first.sheet.define(`CASE ${first.cell.sql} WHEN ${-decisive} THEN ${further.sql} ELSE ${first.cell.sql} END`, first.cell, further) };
      });
    }
    case "choice": {
      const condition = reader.truth(node.condition);
      if (condition.known !== undefined) return reader.truth(condition.known ? node.then : node.otherwise);
      const [then, otherwise] = [reader.truth(node.then), reader.truth(node.otherwise)].map((each) => {
        if (each.known === undefined) common(condition, each);
        return each.known === undefined ? each.cell : { sql: each.known ? "1" : "-1", depth: 0 };
      });
      return { known: undefined, sheet: condition.sheet, cell: condition.sheet.define(`CASE ${condition.cell.sql} WHEN 1 THEN ${then!.sql} WHEN -1 THEN ${otherwise!.sql} WHEN 0 THEN 0 END`, condition.cell, then!, otherwise!) }; // there are two
    }
    case "some":
      return some(reader, node);
    case "side":
      throw new Inexpressible("a price that is looked for", "plan");
    case "unclear":
      throw new Inexpressible(node.because, "plan");
  }
}

function some(reader: Compiler, node: Truth & { readonly kind: "some" }): Certainty {
  const { which, over, range, of } = node;
  const { rows } = reader;
  if (range === "account" || over === "balance" || rows.kind === "member") return reader.gathering.truth(node, rows, reader.within);
  if (reader.within !== "pool" || rows.kind !== "pool") throw new Inexpressible("`any of` and `all of` what does not belong to the pool at hand");
  const each = reader.inside(over, () => reader.truth(of));
  // Members hand up what stands in their own rows.
  if (each.known === undefined && each.sheet !== rows.of(over)) throw new Inexpressible("`any of` and `all of` what is not said of each object");
  const cell = each.known === undefined ? each.cell : { sql: each.known ? "1" : "-1", depth: 0 };
  return { known: undefined, sheet: rows.pool, cell: rows.some(which, over, cell) };
}

function comparison(reader: Compiler, operator: string, left: Amount, right: Amount): Certainty {
  if (reader.isSilent(left) || reader.isSilent(right)) return reader.unsure();
  const difference = reader.amounts.subtract(left, right);
  if (difference.sheet === undefined) return { known: outcomes(operator, Math.sign(Number(difference.exact?.n ?? fraction(0n).n))) === 1 };
  const { sheet, value, error } = difference;
  const { double } = reader.dialect;
  const bound = sheet.define(error === undefined ? `${double(0)} * ${value.sql}` : `${double(slack)} * ${error.sql}`, error ?? value);
  reader.compared.push({ sheet, difference: value, bound });
  const cell = sheet.define(
    // The last two guards keep out what is no number: engines differ in where they order it.
    `CASE WHEN ${value.sql} > ${bound.sql} AND ${value.sql} < ${double(1e300)} AND ${bound.sql} < ${double(1e300)} THEN ${outcomes(operator, 1)}
    WHEN ${value.sql} < -${bound.sql} AND ${value.sql} > ${double(-1e300)} AND ${bound.sql} < ${double(1e300)} THEN ${outcomes(operator, -1)}
    WHEN ${value.sql} = ${double(0)} AND ${bound.sql} = ${double(0)} THEN ${outcomes(operator, 0)}
    WHEN ${value.sql} IS NOT NULL AND ${bound.sql} IS NOT NULL THEN 0 END`,
    value, bound,
  );
  return { known: undefined, sheet, cell };
}

function outcomes(operator: string, sign: number): 1 | -1 {
  const holds = operator === "<" ? sign < 0 : operator === "<=" ? sign <= 0 : operator === ">" ? sign > 0 : operator === ">=" ? sign >= 0 : operator === "=" ? sign === 0 : sign !== 0;
  return holds ? 1 : -1;
}
