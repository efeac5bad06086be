import type { CompiledPolicy, Liquidation, Mode, PayRule, PayStep } from "../../../../dsl/ir.ts";
import { reached } from "../../../accounts/index.ts";

/** What pays without being anybody else's. */
const own: ReadonlySet<string> = new Set(["position.margin", "cost of position", "forgiven"]);
/** What is shared, and may hold too little. */
const shared: ReadonlySet<string> = new Set(["balance.bonus", "credit.amount"]);

/**
 * Whether what the plans of a mode do hangs on its own positions alone, and on prices: no plan of another mode changes anything that they read. Money that
 * they only put somewhere, and a fund that is asked last, are nothing that they read: of a fund that runs dry nothing is decided.
 */
export function standsAlone({ meaning }: CompiledPolicy, name: string): boolean {
  const { account, modes } = meaning;
  const mode = modes.find((each) => each.name === name);
  if (mode?.liquidation === undefined || mode.sharing?.partition.by !== "position" || account.liquidation !== undefined) return false;
  const { liquidation } = mode;
  if (modes.some((each) => each.liquidation?.steps.some(({ action }) => action.kind === "set" || action.kind === "wait" || (action.kind === "cancel_orders" && action.scope !== "pool")))) return false;
  if (!liquidation.steps.every(({ action }) => ["reduce", "close", "net", "cancel_orders"].includes(action.kind) || (action.kind === "move" && action.from === "position.margin" && !action.to.includes("debt")))) return false;
  const lists = listsOfFills(mode, liquidation);
  const read = reached(meaning, JSON.stringify([liquidation, lists, mode.sharing]), JSON.stringify(mode.sharing));
  return !readsOthers(read) && lists.every(isOwnList) && liquidation.surplus?.to !== "debt";
}

/** Whether the pools of a mode run their plans before those of any other, untouched by each other, and what the others do to their money is to add to it. Whether more money can start a plan is asked besides. */
export function comesFirst(policy: CompiledPolicy, name: string): boolean {
  const { account, modes } = policy.meaning;
  const planned = modes.filter(({ liquidation }) => liquidation !== undefined);
  const [mode, ...others] = planned;
  if (mode?.liquidation === undefined || mode.name !== name || account.liquidation !== undefined || mode.liquidation.of !== "pool" || mode.sharing === undefined) return false;
  const { partition } = mode.sharing;
  if (partition.by !== "account" && (partition.by === "position" || partition.keys?.join() !== "instrument.settle")) return false;
  if (mode.liquidation.steps.some(({ action }) => ["set", "wait", "convert", "open"].includes(action.kind) || (action.kind === "cancel_orders" && action.scope !== "pool"))) return false;
  const sharing = JSON.stringify(mode.sharing);
  if (readsBeyondPool(reached(policy.meaning, JSON.stringify([mode.liquidation.stages, mode.sharing]), sharing))) return false;
  return others.every((other) => standsAlone(policy, other.name) && onlyAdds(other));
}

/** Whether any other mode has a plan that may add to what the pools of a mode have. */
export const hasOthers = ({ meaning }: CompiledPolicy, name: string): boolean => meaning.modes.some((mode) => mode.name !== name && mode.liquidation !== undefined);

/** Whether what the plans of a mode pay comes out of its own positions, and what they leave goes to the wallet. */
function onlyAdds(mode: Mode): boolean {
  const { liquidation } = mode;
  if (liquidation === undefined) return true;
  const lists = listsOfFills(mode, liquidation);
  const taken = lists.flatMap(({ direction, steps, to }) => [...to, ...(direction === "receive" ? steps.flatMap(({ buckets }) => buckets) : [])].map(({ bucket }) => bucket));
  const paying = lists.flatMap(({ direction, steps }) => (direction === "pay" ? steps.flatMap(({ buckets }) => buckets.map(({ bucket }) => bucket)) : []));
  const moved = [liquidation.surplus?.to ?? "", ...liquidation.steps.map(({ action }) => (action.kind === "move" ? action.to : ""))];
  return [...taken, ...moved].every((bucket) => !isMoneyBesides(bucket)) && paying.every((bucket) => bucket !== "balance.wallet_balance" && !isMoneyBesides(bucket));
}

const isMoneyBesides = (bucket: string): boolean => ["balance.bonus", "balance.debt", "debt", "credit.amount"].includes(bucket);

/** What is paid and received at a fill of a plan. */
export function listsOfFills({ payment }: Mode, { fees }: Pick<Liquidation, "fees">): readonly PayRule[] {
  const purposes = new Set<string>(["realized_loss", "realized_profit", ...(fees.length > 0 ? ["liquidation_fee"] : [])]);
  return payment.filter((rule): rule is PayRule => rule.kind === "pay" && rule.purposes.some((purpose) => purposes.has(purpose)));
}

/** Whether any part reads what is not of the pool at hand, but for the balance of its asset. */
function readsBeyondPool(read: string): boolean {
  return /"path":"(credit|account|fund)\.|"path":"(pool|position)\.status"|"scope":"account"|"over":"(pool|balance|credit|instrument|asset)"|"kind":"(available|grouped)"/.test(read);
}

/** Whether any part reads money that modes share, a status, the moment, or what other pools hold. */
function readsOthers(read: string): boolean {
  return /"path":"(balance|credit|account|fund)\.|"path":"(pool|position)\.status"|"scope":"account"|"over":"(pool|balance|credit|instrument|asset)"|"kind":"(available|grouped)"/.test(read);
}

function isOwnList({ direction, steps, to }: PayRule): boolean {
  const takesOnly = to.every(({ bucket }) => !bucket.includes("debt") && !bucket.includes("credit"));
  return takesOnly && steps.every((step, index) => (direction === "receive" ? receives(step) : pays(step, index === steps.length - 1)));
}

/** Each unit reaches whom it is meant for, whatever they have: only what is owed can take no more than there is. */
const receives = ({ buckets }: PayStep): boolean => buckets.every(({ bucket }) => !bucket.includes("debt") && !bucket.includes("credit"));

/** Own margin pays as far as it goes, a wallet without a floor always; whoever is asked last pays all, or where it is a fund that runs dry nothing is decided. */
function pays({ buckets, downTo }: PayStep, isLast: boolean): boolean {
  return buckets.every(({ bucket }) => own.has(bucket) || (bucket === "balance.wallet_balance" ? downTo === undefined : isLast && buckets.length === 1 && !shared.has(bucket)));
}
