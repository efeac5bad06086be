import type { Expression, PaymentRule, PayRule, Permission } from "../../../dsl/ir.ts";
import { chosenAs, inEachWay, type Choice, type Chosen } from "./by-choice.ts";
import type { Place } from "./normal-form.ts";

/** Texts of what rules are made of. */
export interface Texts {
  readonly condition: (expression: Expression, place: Place) => string;
  readonly deep: (value: unknown, place: Place) => string;
  /** Where what cannot be decided may stand in another place: the text of any of some conditions, of which an absent one always holds; nothing where none ever does. */
  readonly either?: (conditions: readonly (Expression | undefined)[], place: Place) => string | undefined;
  /** Likewise: what some rules ask about by words, which are looked at one by one. */
  readonly choices?: (rules: readonly (PaymentRule | Permission)[]) => readonly Choice[];
  /** Likewise: whether a condition of a clause about an action is the same wherever it is read for one request. */
  readonly isOne?: (condition: Expression | undefined, action: Permission["action"]) => boolean;
}

/** Whether one of them closes positions besides, which then pay and earn as any that are closed. */
export const closesAny = (permissions: readonly Permission[]): boolean => permissions.some(({ also }) => also.some(({ kind }) => kind === "close_all"));

/** In these a condition is read in one place alone, so that two clauses allow what one allows whose condition is either of theirs. */
export const inOnePlace: ReadonlySet<string> = new Set(["add_margin", "remove_margin", "open", "increase", "reduce", "close", "delever", "settle", "place_order"]);

/**
 * What the clauses about one action come to, for one actor or for each by name: any one that forbids refuses, the first that allows is what is
 * done, and what is left open is so where none of the others holds. Whether anything is said of the action at all counts for every actor.
 */
export function permissionText(permissions: readonly Permission[], actor: string | undefined, place: Place, texts: Texts): string {
  const about = permissions.filter((each) => actor === undefined || each.actor === actor || each.actor === "anyone");
  const meantWhere = (chosen: Chosen): string => judgedText(chosenAs(about, chosen) as readonly Permission[], actor, place, texts); // the same clauses, or fewer
  const said = texts.choices === undefined ? meantWhere(nothing) : inEachWay(texts.choices(about), meantWhere) ?? meantWhere(nothing);
  return `${permissions.length > 0 ? "said" : "unsaid"} ${said}`;
}

function judgedText(meant: readonly Permission[], actor: string | undefined, place: Place, texts: Texts): string {
  const runsOf = (verdict: Permission["verdict"]): readonly Run[] => {
    const runs: Run[] = [];
    for (const permission of meant.filter((each) => each.verdict === verdict)) {
      const { action, actor: who, id: _, label: __, verdict: ___, when, ...rest } = permission;
      const does = `${actor === undefined ? who : ""} ${texts.deep(rest, place)}`;
      const isOne = texts.either !== undefined && (verdict !== "allow" || (inOnePlace.has(action) && place.mode !== "*") || texts.isOne?.(when, action) === true);
      // Of clauses that follow each other and do the same it does not matter which is first; of those that allow nothing, anywhere.
      const run = !isOne ? undefined : verdict === "allow" ? [runs.at(-1)].find((each) => each?.does === does && each.isOne) : runs.find((each) => each.does === does);
      if (run === undefined) runs.push({ does, conditions: [when], isOne });
      else run.conditions.push(when);
    }
    return runs;
  };
  const of = (verdict: Permission["verdict"]): readonly string[] => {
    const said = runsOf(verdict).flatMap(({ does, conditions }) => {
      if (texts.either === undefined) return conditions.map((when) => `${when === undefined ? "always" : texts.condition(when, place)} ${does}`);
      const whole = texts.either(conditions, place);
      return whole === undefined ? [] : [`${whole} ${does}`];
    });
    return [...new Set(verdict === "allow" || texts.either === undefined ? said : [...said].sort())];
  };
  return `forbid {${of("forbid").join("; ")}} allow {${of("allow").join("; ")}} open {${of("unspecified").join("; ")}}`;
}

/** Clauses that do the same, each under its condition. */
interface Run {
  readonly does: string;
  readonly conditions: (Expression | undefined)[];
  /** Whether others may join it. */
  readonly isOne: boolean;
}

/** Payment rules by purpose and direction, or of one direction alone: those with a condition in turn, then the first without one, which ends the list. */
export function paymentText(rules: readonly PaymentRule[], purposes: readonly string[] | undefined, place: Place, texts: Texts, only?: "pay" | "receive"): string {
  const named = [...new Set(rules.flatMap((rule) => rule.purposes))].sort().filter((purpose) => purposes === undefined || purposes.includes(purpose));
  return named.map((purpose) => {
    const about = rules.filter((rule) => rule.purposes.some((each) => each === purpose));
    const pay = about.filter((rule): rule is PayRule => rule.kind === "pay");
    const listsWhere = (chosen: Chosen): string => (only === undefined ? (["pay", "receive"] as const) : [only]).map((direction) => `${direction} {${listWhere(pay.filter((rule) => rule.direction === direction), chosen).map((rule) => ruleText(rule, place, texts)).join("; ")}}`).join(" ");
    const lists = texts.choices === undefined ? listsWhere(nothing) : inEachWay(texts.choices(pay), listsWhere) ?? listsWhere(nothing);
    const open = [...new Set(about.flatMap((rule) => (rule.kind === "pay" ? [] : [rule.direction])))].sort();
    const flags = [pay.some(({ before }) => before !== undefined) ? "before" : "", pay.some(({ together }) => together === true) ? "together" : ""];
    return `${purpose} ${lists} open ${open.join(" ")} ${flags.join(" ")}`;
  }).join("\n");
}

const nothing: Chosen = new Map();

/** The lists that may apply where so is chosen, in turn: the first that does ends them, else the one without a condition. */
function listWhere(own: readonly PayRule[], chosen: Chosen): readonly PayRule[] {
  const last = own.find(({ when }) => when === undefined);
  const found: PayRule[] = [];
  for (const rule of own.filter(({ when }) => when !== undefined)) {
    const [said] = chosenAs([rule], chosen) as readonly PayRule[]; // a rule, or nothing
    if (said === undefined) continue;
    found.push(said);
    if (said.when === undefined) return found;
  }
  return [...found, ...(last === undefined ? [] : (chosenAs([last], chosen) as readonly PayRule[]))]; // as above
}

/** Without the purposes that it is for, unless it pays them together; whether a step is called first or then says where it stands. */
function ruleText({ id: _, label: __, purposes, steps, ...rest }: PayRule, place: Place, texts: Texts): string {
  const plain = steps.map(({ role, id: ___, label: ____, ...step }) => ({ ...step, to: role === "to" }));
  return texts.deep({ ...rest, steps: plain, ...(rest.together === true ? { purposes: [...purposes].sort() } : {}) }, place);
}
