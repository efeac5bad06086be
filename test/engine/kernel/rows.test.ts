import { expect, test } from "vitest";
import { RandomAccounts } from "../../../bench/certified/accounts.ts";
import { compiled } from "../../../bench/certified/policies.ts";
import type { Batch, Numbers } from "../../../engine/kernel/columns.ts";
import { Gatherer } from "../../../engine/kernel/gather/gather.ts";
import { rowsOf } from "../../../engine/kernel/runtime/rows.ts";
import { shapeOf } from "../../../engine/kernel/runtime/shape.ts";
import { prepare } from "../../../engine/program.ts";

/** A batch as plain lists; a mantissa as the decimal that it says, since zeros at its end say nothing. */
function plain({ numbers, tiers, words, reasons, beyond, ...links }: Batch): object {
  const values = ({ value, mantissa, scale }: Numbers): unknown[] => Array.from(value, (each, row) => [each, Number.isNaN(mantissa[row]) ? "none" : mantissa[row]! / 10 ** scale[row]!]); // columns are of one length
  const all = (columns: Readonly<Record<string, Numbers>>): object => Object.fromEntries(Object.entries(columns).map(([path, column]) => [path, values(column)]));
  return {
    ...Object.fromEntries(Object.entries(links).map(([name, list]) => [name, typeof list === "number" ? list : Array.from(list)])),
    numbers: all(numbers), words: Object.fromEntries(Object.entries(words).map(([path, codes]) => [path, Array.from(codes)])),
    start: Array.from(tiers.start), upTo: values(tiers.upTo), fields: all(tiers.fields), beyond: Array.from(beyond, (code) => code !== 0), told: reasons.length > 0,
  };
}

test.each(["reference/reference.margin", "binance/usdm.margin", "binance-multi-assets/multi-assets.margin", "deribit/standard.margin", "cases/11-hysteresis/hysteresis.margin", "bybit/isolated.margin", "bitrue/usdt.margin", "bitunix/usdt.margin", "onebullex/usdt.margin", "kraken/multi-collateral.margin"])(
  "%s: columns read from JSON are those that exact fractions fill",
  (file) => {
    const policy = compiled(file);
    const program = prepare(policy);
    const accounts = new RandomAccounts(policy, 11);
    const snapshots = Array.from({ length: 60 }, () => accounts.next());
    const gatherer = new Gatherer(program);
    for (const snapshot of snapshots) gatherer.add(snapshot);
    expect(plain(rowsOf(shapeOf(program), snapshots))).toEqual(plain(gatherer.finish()));
  },
);
