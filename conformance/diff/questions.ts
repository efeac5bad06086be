import type { CompiledPolicy } from "../../dsl/ir.ts";
import type { Charge, Snapshot } from "../../engine/snapshot/index.ts";
import type { Ask } from "../outcome/index.ts";
import { permissionKey } from "./actions.ts";

/** Whether a decision is one that the answer to a question speaks of. */
export type Answered = (key: string) => boolean;

/** Decisions that are read off how an account stands. */
export const ofStatus: Answered = (key) => !/\.(permit|pay|receive)\.|\.plan$/.test(key);

/** Which decisions a question about an account may tell apart. */
export function answeredBy(ask: Ask, snapshot: Snapshot): Answered {
  switch (ask.ask) {
    case "assess":
      return ofStatus;
    case "liquidate":
      return (key) => key.endsWith(".plan");
    case "charge": {
      const [charge] = ("purpose" in ask.charges ? [ask.charges] : ask.charges) as readonly Charge[]; // one or several
      const mode = snapshot.positions?.find(({ id }) => id === charge?.position)?.marginMode ?? charge?.marginMode ?? "account";
      const heads = ["pay", "receive"].map((verb) => `${mode}.${verb}.${charge?.purpose ?? ""}`);
      return (key) => heads.some((head) => key === head || key.startsWith(`${head}.`));
    }
    case "permit": {
      const { request } = ask;
      const mode = "position" in request && request.position !== undefined ? snapshot.positions?.find(({ id }) => id === request.position)?.marginMode : "marginMode" in request ? request.marginMode : undefined;
      const head = permissionKey(mode ?? "account", request.action, request.by);
      return (key) => key === head || key === `${head}.largest` || key === `${head}.effects`;
    }
  }
}

/** What a question may be, and of requests which actions. */
export interface Asked {
  readonly asks: ReadonlySet<Ask["ask"]>;
  /** Absent: every action. */
  readonly actions?: ReadonlySet<string>;
  /** Of charges the purposes; absent: every purpose, in each amount. */
  readonly purposes?: ReadonlySet<string>;
}

const fills: ReadonlySet<string> = new Set(["open", "increase", "reduce", "close", "delever", "settle"]);
const status: Asked = { asks: new Set(["assess"]) };
export const everything: Asked = { asks: new Set(["assess", "charge", "liquidate", "permit"]) };

/** The questions that a clause takes part in, by where it stands: what pays takes part in fills and plans too. */
export function askedOf(clause: string, policies: readonly CompiledPolicy[] = []): Asked {
  if (/\/payment\b/.test(clause)) return { asks: new Set(["charge", "liquidate", "permit"]), actions: fills, purposes: purposesOf(clause, policies) };
  if (/\/liquidation\/(stop|step|fee|surplus)/.test(clause)) return { asks: new Set(["liquidate"]) };
  if (/\/adjustment\b|^account\/(?!liquidation)/.test(clause)) return { asks: new Set(["permit"]), ...actionsOf(clause, policies) };
  return status;
}

/** The action that a permission is about, under either policy; any, where neither has it. */
function actionsOf(clause: string, policies: readonly CompiledPolicy[]): Pick<Asked, "actions"> {
  const found = policies.flatMap(({ meaning }) => [...meaning.account.permissions, ...meaning.modes.flatMap(({ adjustment }) => adjustment)]).filter(({ id }) => id === clause || clause.startsWith(`${id}/`));
  return found.length === 0 ? {} : { actions: new Set<string>(found.map(({ action }) => action)) };
}

/** What a list, or the list of a step, is for. */
function purposesOf(clause: string, policies: readonly CompiledPolicy[]): ReadonlySet<string> {
  const lists = policies.flatMap(({ meaning }) => meaning.modes.flatMap(({ payment }) => payment)).filter(({ id }) => clause === id || clause.startsWith(`${id}/`));
  return new Set(lists.flatMap(({ purposes }) => purposes));
}

/** Of charges that differ in their amounts alone those that reach farthest: two of each purpose and position. */
export function farthest(charges: readonly Charge[]): readonly Charge[] {
  const groups = new Map<string, Charge[]>();
  for (const charge of charges) {
    const name = `${charge.purpose} ${charge.direction ?? ""} ${charge.position ?? ""}`;
    groups.set(name, [...(groups.get(name) ?? []), charge]);
  }
  return [...groups.values()].flatMap((group) => group.slice(-2));
}
