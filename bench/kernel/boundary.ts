import { standingsOf } from "../../engine/assess.ts";
import { add, isExactDecimal, parseDecimal, subtract, toDecimalString, zero } from "../../engine/number/index.ts";
import type { Program } from "../../engine/program.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { loadState } from "../../engine/state/load.ts";
import type { Chance } from "../certified/chance.ts";

/** One unit of the 8th decimal beside the boundary, or the boundary itself: half of the time. */
const offsets = ["0", "0", "0.00000001", "-0.00000001"];

/**
 * An account every pool of which stands on its boundary: positions of whole linear contracts, and money so that equity is the requirement, or one
 * unit of the 8th decimal beside it. `undefined` where money of at most 15 digits does not say that.
 */
export function ontoBoundary(program: Program, snapshot: Snapshot, chance: Chance): Snapshot | undefined {
  const linear = new Set((snapshot.instruments ?? []).filter(({ contract }) => contract === "linear").map(({ symbol }) => symbol));
  const positions = (snapshot.positions ?? []).filter(({ symbol }) => linear.has(symbol)).map((position) => ({ ...position, contracts: String(Math.max(1, Math.round(Number(position.contracts)))) }));
  const whole: Snapshot = { ...snapshot, positions };
  const balances = new Map((whole.account.balances ?? []).map((balance) => [balance.asset, balance]));
  const { pools } = standingsOf(program, loadState(whole, program.declared));
  for (const { asset, equity, maintenanceMargin, positions: held } of pools) {
    if (held.length === 0) continue;
    const balance = asset === undefined ? undefined : balances.get(asset);
    const [has, needs] = [equity, maintenanceMargin].map((text) => (text === undefined ? undefined : parseDecimal(text)));
    if (balance === undefined || has === undefined || needs === undefined) return undefined;
    const money = add(add(parseDecimal(balance.walletBalance ?? "0") ?? zero, subtract(needs, has)), parseDecimal(chance.among(offsets)) ?? zero);
    if (!isExactDecimal(money)) return undefined;
    const walletBalance = toDecimalString(money);
    if (walletBalance.replace(/\D/g, "").length > 15) return undefined;
    balances.set(balance.asset, { ...balance, walletBalance });
  }
  return { ...whole, account: { ...whole.account, balances: [...balances.values()] } };
}
