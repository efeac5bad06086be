import type { Action, CompiledPolicy } from "../../dsl/ir.ts";
import { actorsOf, permissionKey, sized } from "./actions.ts";
import { modesApart } from "./apart.ts";
import type { Decision } from "./types.ts";

/** All decisions that both policies take, in the order of the new one: of the modes, stages, actions and payers that both have. */
export function decisionsOf(before: CompiledPolicy, after: CompiledPolicy): readonly Decision[] {
  const apart = modesApart(before, after);
  const [old, now] = [new Map(decisionsIn(before, after, apart).map((each) => [each.key, each])), decisionsIn(after, before, apart)];
  return now.filter(({ key, kind }) => ofEither.has(kind) || old.has(key)).concat([...old.values()].filter(({ key, kind }) => ofEither.has(kind) && now.every((each) => each.key !== key)));
}

/** What is decided of these by one policy alone is compared: the other is silent, or asks nothing of a payer. */
const ofEither: ReadonlySet<Decision["kind"]> = new Set(["payer", "permission", "largest", "effects"]);

/** What one policy decides in modes that the other has too. */
function decisionsIn({ meaning }: CompiledPolicy, other: CompiledPolicy, apart: ReadonlyMap<string, unknown>): readonly Decision[] {
  const shared = meaning.modes.filter(({ name }) => other.meaning.modes.some((each) => each.name === name) && !apart.has(name));
  const permissions = (mode: string, actions: readonly Action[]): readonly Decision[] =>
    [...new Set(actions)].flatMap((action) => actorsOf([meaning], action).flatMap((by): readonly Decision[] => {
      const key = permissionKey(mode, action, by);
      return [{ key, kind: "permission", mode }, ...(sized.has(action) ? [{ key: `${key}.largest`, kind: "largest", mode } as const] : []), { key: `${key}.effects`, kind: "effects", mode }];
    }));
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
          const takers = rule.kind === "pay" && rule.direction === "pay" ? rule.to.map(({ bucket }): Decision => ({ key: `${mode}.receive.${purpose}.${bucket}`, kind: "payer", mode })) : [];
          return [...takers, { key: `${mode}.pay.${purpose}`, kind: "payer", mode }, ...buckets.map((bucket): Decision => ({ key: `${mode}.${verb}.${purpose}.${bucket}`, kind: "payer", mode }))];
        }),
      ),
      ...(liquidation === undefined ? [] : [{ key: `${mode}.plan`, kind: "plan", mode } as const]),
    ]),
  ].filter(({ key }, index, all) => all.findIndex((each) => each.key === key) === index);
}

/** Actions on the account as a whole, which no mode answers for. */
const ofAccount: ReadonlySet<Action> = new Set(["withdraw", "deposit", "transfer", "cancel_order", "change_position_mode", "expire_credit"]);
