import type { Fraction } from "../../number/index.ts";
import type { Lookup } from "../plan/nodes.ts";
import { isSteady, type TierForm } from "../plan/steady.ts";

/** What tells of a row whether a number near its lower bound may be taken for one of it: an expression; of a table of the policy it is known now. */
export function steadyText({ rows }: Lookup, forms: readonly TierForm[]): string {
  if (rows === undefined) return `steadyIn(batch.tiers, [${forms.map((form) => `[${form.map(termText).join(", ")}]`).join(", ")}])`;
  // Row 0 is the slot in front of a table, and row 1 has nothing below it.
  const steady = rows.flatMap((row, index) => (index > 0 && isSteady(forms, rows[index - 1]!, row) ? [index + 1] : [])); // it has one before it
  return `((row) => ${steady.length === 0 ? "false" : `[${steady.join(", ")}].includes(row)`})`;
}

/** Whether there is such a row at all, as far as that is known now. */
export function mayBeSteady({ rows }: Lookup, forms: readonly TierForm[]): boolean {
  return rows === undefined || rows.some((row, index) => index > 0 && isSteady(forms, rows[index - 1]!, row)); // as above
}

function termText({ times, field, under, moves }: TierForm[number]): string {
  return `{ times: ${exactText(times)}, field: ${JSON.stringify(field)}, under: ${under}, moves: ${moves} }`;
}

function exactText({ n, d }: Fraction): string {
  return `exactOf(${n}n, ${d}n)`;
}

/** What modules need to tell the same of the tables of instruments: over the functions of `exact-numbers.ts`. */
export const steadyHelpers = `/** Whether a row beside was taken since an account was last left open. */
let isBeside = false;

/**
 * The row in which a number surely falls, as \`sureRow\` finds it; else, where it is near one bound alone and both rows come to the same there, the upper of them: what is made of it errs by no
 * more than the bounds of decisions hold. Else 0.
 */
function nearRow(upTo, first, by, edge, steady) {
  let row = first;
  while (by + edge > upTo[row]) row += 1;
  if (by - upTo[row - 1] > edge) return row;
  if (!(by - upTo[row - 2] > edge && steady()(row))) return 0;
  isBeside = true;
  return row;
}

/** The terms of a form that move with what is looked up by, or the others, in a row; undefined where a field is absent or divides as 0. */
function partOf(form, fields, row, moving) {
  let total = none0;
  for (const { times: factor, field, under, moves } of form) {
    if (moves !== moving) continue;
    const value = cellAt(fields[field], row);
    total = plus(total, under ? over(factor, value) : times(factor, value));
  }
  return total;
}

/** Whether two rows that meet at a bound come to the same there, in every form, and the upper is steep enough; of each bound proved once, when a number first comes near it. */
function steadyIn({ upTo, fields }, forms) {
  const hasMantissas = [upTo, ...Object.values(fields)].every(({ value, mantissa, scale }) => mantissa?.length === value.length && scale?.length === value.length);
  const known = new Map();
  const isSteady = (row) => {
    const bound = cellAt(upTo, row - 1);
    return signOf(bound) === 1 && forms.every((form) => {
      const [lower, upper] = [partOf(form, fields, row - 1, true), partOf(form, fields, row, true)];
      const more = minus(upper, lower);
      const jump = plus(times(more, bound), minus(partOf(form, fields, row, false), partOf(form, fields, row - 1, false)));
      return signOf(jump) === 0 && signOf(minus(absolute(more), absolute(upper))) <= 0;
    });
  };
  return (row) => {
    if (!hasMantissas) return false;
    if (!known.has(row)) known.set(row, isSteady(row));
    return known.get(row);
  };
}`.split("\n");
