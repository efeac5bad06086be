import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Decision } from "./types.ts";

/** All decisions that both policies take, in the order of the new one: of the modes, stages, actions and payers that both have. */
export function decisionsOf(before: CompiledPolicy, after: CompiledPolicy): readonly Decision[] {
  const [old, now] = [new Map(decisionsIn(before, after).map((each) => [each.key, each])), decisionsIn(after, before)];
  return now.filter(({ key, kind }) => kind === "payer" || kind === "permission" || kind === "largest" || old.has(key)).concat([...old.values()].filter(({ key, kind }) => (kind === "payer" || kind === "permission" || kind === "largest") && now.every((each) => each.key !== key)));
}

/** What one policy decides in modes that the other has too. */
function decisionsIn({ meaning }: CompiledPolicy, other: CompiledPolicy): readonly Decision[] {
  const shared = meaning.modes.filter(({ name }) => other.meaning.modes.some((each) => each.name === name));
  const permissions = (mode: string, actions: readonly string[]): readonly Decision[] =>
    [...new Set(actions)].flatMap((action): readonly Decision[] => [{ key: `${mode}.permit.${action}`, kind: "permission", mode }, ...(sized.has(action) ? [{ key: `${mode}.permit.${action}.largest`, kind: "largest", mode } as const] : [])]);
  const stages = (mode: string, names: readonly string[]): readonly Decision[] => names.map((name) => ({ key: `${mode}.stage.${name}`, kind: "stage", mode }));
  const money = meaning.account.permissions.map(({ action }) => action).concat(shared.flatMap(({ adjustment }) => adjustment.map(({ action }) => action)));
  return [
    ...stages("account", (meaning.account.liquidation?.stages ?? []).map(({ name }) => name)),
    ...permissions("account", money.filter((action) => ofAccount.has(action))),
    ...shared.flatMap(({ name: mode, adjustment, liquidation, payment }) => [
      ...stages(mode, (liquidation?.stages ?? []).map(({ name }) => name)),
      ...(liquidation === undefined ? [] : [{ key: `${mode}.liquidation_price`, kind: "price", mode } as const]),
      ...(["equity", "maintenance_margin", "initial_margin", "available"] as const).map((name): Decision => ({ key: `${mode}.${name}`, kind: "margin", mode })),
      ...permissions(mode, [...adjustment, ...meaning.account.permissions].map(({ action }) => action).filter((action) => !ofAccount.has(action))),
      ...payment.flatMap((rule): readonly Decision[] =>
        rule.purposes.flatMap((purpose): readonly Decision[] => {
          const buckets = rule.kind === "pay" ? (rule.direction === "receive" ? rule.steps.concat({ id: "", role: "to", buckets: rule.to }) : rule.steps).flatMap(({ buckets: named }) => named.map(({ bucket }) => bucket)) : [];
          const verb = rule.direction === "receive" ? "receive" : "pay";
          return [{ key: `${mode}.pay.${purpose}`, kind: "payer", mode }, ...buckets.map((bucket): Decision => ({ key: `${mode}.${verb}.${purpose}.${bucket}`, kind: "payer", mode }))];
        }),
      ),
      ...(liquidation === undefined ? [] : [{ key: `${mode}.plan`, kind: "plan", mode } as const]),
    ]),
  ].filter(({ key }, index, all) => all.findIndex((each) => each.key === key) === index);
}

/** Actions on the money of the account, which no mode answers for. */
const ofAccount: ReadonlySet<string> = new Set(["withdraw", "deposit", "transfer", "cancel_order"]);
/** Actions with a largest amount. */
const sized: ReadonlySet<string> = new Set(["withdraw", "deposit", "transfer", "add_margin", "remove_margin", "open", "increase", "reduce", "close", "place_order"]);
