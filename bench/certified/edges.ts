import { add, multiply, parseDecimal, subtract, toDecimalString, type Fraction } from "../../engine/number/index.ts";
import { standingsOf } from "../../engine/assess.ts";
import type { Program } from "../../engine/program.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { loadState } from "../../engine/state/load.ts";
import type { Chance } from "./chance.ts";

/** How far from a boundary, in units of the eighteenth decimal up to the eighth. */
const offsets = ["0", "0", "0.000000000000000001", "-0.000000000000000001", "0.00000001", "-0.00000001", "0.000000000001", "-0.000000000001"] as const;

/**
 * The account moved onto a boundary: a position onto the end of its tier, then money, so that a pool's equity is its requirement, or a
 * multiple of it; exactly, or one unit of a late decimal beside it. As it was where no money moves it there.
 */
export function ontoEdge(program: Program, snapshot: Snapshot, chance: Chance): Snapshot {
  const tiered = chance.often(0.5) ? ontoTier(snapshot, chance) : snapshot;
  const { pools } = standingsOf(program, loadState(tiered, program.declared));
  const chosen = pools.filter(({ equity, maintenanceMargin }) => equity !== undefined && maintenanceMargin !== undefined);
  if (chosen.length === 0) return tiered;
  const pool = chance.among(chosen);
  const [equity, requirement] = [parseDecimal(pool.equity!), parseDecimal(pool.maintenanceMargin!)]; // the filter has looked
  if (equity === undefined || requirement === undefined) return tiered;
  const wanted = multiply(requirement, parseDecimal(chance.among(["1", "1", "1", "1.25", "2", "1.5", "0"]))!); // decimals
  const missing = add(subtract(wanted, equity), parseDecimal(chance.among(offsets))!); // as above
  const [only] = pool.positions;
  const isAlone = tiered.positions?.find(({ id }) => id === only)?.margin !== undefined;
  if (isAlone) return { ...tiered, positions: tiered.positions!.map((position) => (position.id === only ? moved(position, "margin", missing) : position)) }; // it was found
  const asset = pool.asset ?? tiered.account.balances?.[0]?.asset;
  return { ...tiered, account: { ...tiered.account, balances: (tiered.account.balances ?? []).map((balance) => (balance.asset === asset ? moved(balance, "walletBalance", missing) : balance)) } };
}

function moved<T extends object>(object: T, key: keyof T & string, by: Fraction): T {
  const had = parseDecimal(String(object[key] ?? "0"));
  if (had === undefined) return object;
  const sum = add(had, by);
  const text = toDecimalString(sum);
  return key === "margin" && text.startsWith("-") ? object : { ...object, [key]: text };
}

/** One position whose value is the end of a tier, or one thousandth of a contract beside it. */
function ontoTier(snapshot: Snapshot, chance: Chance): Snapshot {
  const [first] = snapshot.positions ?? [];
  const instrument = snapshot.instruments?.find(({ symbol }) => symbol === first?.symbol);
  if (first === undefined || instrument === undefined || instrument.contract !== "linear") return snapshot;
  const ends = (instrument.tiers ?? []).flatMap(({ maxNotional }) => (maxNotional === undefined ? [] : [Number(maxNotional)]));
  if (ends.length === 0) return snapshot;
  const end = chance.among(ends);
  const price = chance.among(["1", "10", "100", "1000"]);
  const contracts = end / Number(price) / Number(instrument.contractSize) + chance.among([0, 0, 0.001, -0.001]);
  return {
    ...snapshot,
    instruments: snapshot.instruments!.map((each) => (each === instrument ? { ...each, markPrice: price } : each)), // it was found in them
    positions: snapshot.positions!.map((each) => (each === first ? { ...each, contracts: contracts.toFixed(3) } : each)), // as above
  };
}
