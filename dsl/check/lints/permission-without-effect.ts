import type { PermissionAst } from "../../ast.ts";
import { headOf } from "./places.ts";
import type { Lint } from "./lint.ts";

export const permissionWithoutEffect: Lint = {
  code: "permission-without-effect",
  severity: "warning",
  summary: "every permission can decide something",
  why: "An applicable `forbid` wins over every `allow`, and an `allow` without a condition makes the conditions of another worthless.",
  place: "adjustment",
  bad: `
    forbid trader to open  [HELP Cross]
    allow  trader to open when pool.equity for opening >= pool.initial_margin  [HELP Cross]
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  `,
  good: `
    forbid trader to open when option bonus  [HELP Cross]
    allow  trader to open when pool.equity for opening >= pool.initial_margin  [HELP Cross]
  `,
  check({ ast, clauses }, report) {
    for (const mode of new Set(clauses.map((placed) => placed.mode))) {
      const permissions = clauses.flatMap((placed) => (placed.what === "permission" && placed.mode === mode ? [placed.clause] : []));
      for (const permission of permissions) {
        if (permission.verdict !== "allow" && (permission.upTo !== undefined || permission.also.length > 0)) {
          report({ message: `What is ${permission.verdict === "forbid" ? "forbidden" : "unspecified"} has no limit and no effect.`, at: { span: headOf(permission) }, help: "Write `allow`, or take `up to` and `also` out." });
        }
        // An overlay forbids what its base allows, and is judged together with it.
        if (ast.extends === undefined && permission.verdict === "forbid" && permission.when !== undefined && !clauses.some((placed) => placed.what === "permission" && isReach(placed.mode, mode) && isAnswer(placed.clause, permission))) {
          report({
            message: `Nothing allows \`${permission.action.text}\`, so it is refused whether or not the condition holds.`,
            at: { span: headOf(permission) },
            help: `Write what is allowed too, \`allow ${permission.actor.text} to ${permission.action.text} …\`: beside a clause of its own a policy takes nothing of that action from its base.`,
          });
          continue;
        }
        const stronger = permissions.find((other) => other !== permission && beats(other, permission));
        if (stronger === undefined) continue;
        report({
          message: `The permission decides nothing, because another one ${reasons[stronger.verdict]}.`,
          at: { span: headOf(permission) },
          also: [{ span: headOf(stronger), caption: "the other one" }],
          help: "Give the other one a condition with `when`, or take one of the two out.",
        });
      }
    }
  },
};

/** Clauses of a mode and of the account meet. */
function isReach(one: string | undefined, other: string | undefined): boolean {
  return one === other || one === undefined || other === undefined;
}

/** Whether `other` lets the action be, or leaves it open, for somebody of whom `forbidden` speaks. */
function isAnswer(other: PermissionAst, forbidden: PermissionAst): boolean {
  const isOfActor = other.actor.text === forbidden.actor.text || other.actor.text === "anyone" || forbidden.actor.text === "anyone";
  return other.verdict !== "forbid" && isOfActor && other.action.text === forbidden.action.text;
}

const reasons = { forbid: "always forbids it", allow: "allows it without condition", unspecified: "says that it is unspecified" } as const;

/** Whether `weaker` never matters beside `stronger`. */
function beats(stronger: PermissionAst, weaker: PermissionAst): boolean {
  if (stronger.action.text !== weaker.action.text || stronger.when !== undefined) return false;
  if (stronger.actor.text !== weaker.actor.text && stronger.actor.text !== "anyone") return false;
  switch (stronger.verdict) {
    case "forbid":
      return weaker.verdict !== "forbid" || weaker.when !== undefined;
    case "allow":
      return weaker.verdict === "allow" && stronger.upTo === undefined && (weaker.when !== undefined || weaker.upTo !== undefined) && weaker.also.length === 0;
    case "unspecified": // is asked last: what is forbidden or allowed comes before it
      return weaker.verdict === "unspecified" && weaker.when !== undefined;
  }
}
