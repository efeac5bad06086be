import type { CompiledPolicy, Expression, Mode, Stage } from "../../dsl/ir.ts";
import { childrenOf } from "../../engine/children.ts";
import { prepare, type Program } from "../../engine/program.ts";
import { poolsOf } from "../../engine/pools.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { loadState } from "../../engine/state/load.ts";
import { fits } from "../accounts/index.ts";
import { otherContract } from "../accounts/unlike.ts";
import { checked } from "../accounts/variants.ts";
import { startsOf } from "./search/lines.ts";

/** Whether a stage, or what counts as margin in its mode, may come to what other pools hold. */
export function readsOtherPools(program: Program, { sharing }: Mode, stage: Stage): boolean {
  const seen = new Set<string>();
  const reads = (expression: Expression): boolean => {
    switch (expression.kind) {
      case "available":
        return true;
      case "aggregate":
        if (expression.over === "pool" || ((expression.over === "position" || expression.over === "order") && expression.scope === "account")) return true;
        break;
      case "grouped":
        if (expression.scope === "account") return true;
        break;
      case "fact":
        return expression.path === "account.status";
      case "figure": {
        const definition = program.definitions.get(expression.path)!; // the checker resolved the path
        if (seen.has(expression.path)) return false;
        seen.add(expression.path);
        return [definition.body, ...definition.exceptions.flatMap(({ condition, body }) => [condition, body])].some(reads);
      }
      default:
    }
    return childrenOf(expression).some(reads);
  };
  const counted = (sharing?.counts ?? []).flatMap(({ amount, when }) => [amount, ...(when === undefined ? [] : [when])]);
  return [stage.when, ...(stage.until === undefined ? [] : [stage.until]), ...counted].some(reads);
}

/** Accounts with more than one pool: those that are given, and small ones with a position in another mode, contract or settlement asset. */
export function inOtherPools(policy: CompiledPolicy, shapes: readonly Snapshot[]): readonly Snapshot[] {
  const program = prepare(policy);
  const smallest = new Map<string, Snapshot>();
  for (const account of startsOf(policy)) {
    const [first, ...rest] = account.positions ?? [];
    const kind = `${first?.marginMode} ${first?.side}`;
    if (first !== undefined && rest.length === 0 && (account.orders ?? []).length === 0 && !smallest.has(kind)) smallest.set(kind, account);
  }
  const own = new Map([...smallest.values()].flatMap(({ positions }) => positions ?? []).map((position) => [position.marginMode, position.margin]));
  const made = [...smallest.values()].flatMap((account) => beside(account, own)).filter((account) => fits(policy, account));
  return [...shapes, ...made].filter((account) => poolsOf(program, loadState(account, program.declared)).filter(({ positions, orders }) => positions.length + orders.length > 0).length > 1);
}

/** One position more, in each mode, of either side, in the same contract, another one, and one of another settlement asset. */
function beside(account: Snapshot, own: ReadonlyMap<string, string | undefined>): readonly Snapshot[] {
  const [first] = account.positions ?? [];
  const instrument = account.instruments?.find(({ symbol }) => symbol === first?.symbol);
  if (first === undefined || instrument === undefined) return [];
  const settle = instrument.settle === "USDC" ? "USDT" : "USDC";
  const abroad = instrument.contract === "inverse" ? { ...instrument, symbol: "LTC/USD:LTC", base: "LTC", settle: "LTC" } : { ...instrument, symbol: `${instrument.base}/${settle}:${settle}`, quote: settle, settle };
  const [balance] = account.account.balances ?? [];
  return [instrument, otherContract(instrument), abroad].flatMap((other) =>
    [...own].flatMap(([marginMode, margin]) => (["long", "short"] as const).flatMap((side) => {
      const { margin: _, ...bare } = first;
      const instruments = [...(account.instruments ?? []).filter(({ symbol }) => symbol !== other.symbol), other];
      const balances = (account.account.balances ?? []).some(({ asset }) => asset === other.settle) || balance === undefined ? account.account.balances : [...(account.account.balances ?? []), { ...balance, asset: other.settle }];
      const assets = (account.assets ?? []).some(({ asset }) => asset === other.settle) || account.assets?.[0] === undefined ? account.assets : [...account.assets, { ...account.assets[0], asset: other.settle, prices: { ...account.assets[0].prices, [instrument.settle]: "1" } }];
      return checked({ ...account, account: { ...account.account, ...(balances && { balances }) }, ...(assets && { assets }), instruments, positions: [first, { ...bare, id: "x1", marginMode, side, symbol: other.symbol, ...(margin === undefined ? {} : { margin }) }] });
    })),
  );
}
