import { add, divide, equals, isZero, multiply, one, sign, type Fraction } from "../../number/index.ts";
import { quote, type AllPricesChange, type Instrument, type PriceChange, type Snapshot } from "../../snapshot/index.ts";
import { decimal, impossible, written } from "./impossible.ts";

/** Another mark price of one instrument. */
export function withMarkPrice(snapshot: Snapshot, { symbol, to }: PriceChange): Snapshot {
  const instruments = snapshot.instruments ?? [];
  const found = instruments.find((each) => each.symbol === symbol);
  if (found === undefined) throw impossible("symbol", `expected the symbol of an instrument in the snapshot, but found ${quote(symbol)}`);
  const [before, after] = [decimal(found.markPrice), decimal(to)];
  if (equals(before, after)) return snapshot;
  const changed = { ...moved(found, divide(after, before), "to"), markPrice: written(after, "to") };
  return { ...snapshot, instruments: instruments.map((each) => (each === found ? changed : each)) };
}

/** All prices of instruments by the same share. What assets are worth in others stays. */
export function withAllPrices(snapshot: Snapshot, { by }: AllPricesChange): Snapshot {
  const factor = add(one, decimal(by));
  if (sign(factor) <= 0) throw impossible("by", `expected a share of more than -1, but found ${quote(by)}`, "A price stays above 0: -0.1 is ten percent down.");
  if (equals(factor, one) || snapshot.instruments === undefined) return snapshot;
  return { ...snapshot, instruments: snapshot.instruments.map((each) => moved(each, factor, "by")) };
}

/** The instrument with mark, last and index price times `factor`. */
function moved(instrument: Instrument, factor: Fraction, path: string): Instrument {
  const price = (name: "markPrice" | "lastPrice" | "indexPrice"): Partial<Instrument> => {
    const before = instrument[name];
    if (before === undefined) return {};
    const after = written(multiply(decimal(before), factor), path);
    if (isZero(decimal(after))) throw impossible(path, `expected prices that stay above 0, but the ${name} of ${quote(instrument.symbol)} would be less than 18 decimals can say`);
    return { [name]: after };
  };
  return { ...instrument, ...price("markPrice"), ...price("lastPrice"), ...price("indexPrice") };
}
