import type { Meaning, Mode, Stage } from "../../../dsl/ir.ts";
import { splitPath } from "../../../engine/state/load.ts";
import { stageHolds } from "../../../engine/statuses.ts";
import type { Ground } from "../claim.ts";
import { judge, type OpenFound } from "../open.ts";
import { poolsInStage } from "../search/in-stage.ts";
import { linesOf, type Budget } from "../search/lines.ts";
import { signOfFact } from "../terms/domain.ts";
import { allOf, anyOf, not } from "../terms/formula.ts";

/** What a position or an order of another pool is, changes no stage of this one. */
export function poolsIsolated(ground: Ground, budget: Budget): readonly OpenFound[] {
  return ground.policy.meaning.modes.flatMap((mode) => (mode.liquidation?.stages ?? []).map((stage) => one(ground, mode, stage, budget.again())));
}

function one(ground: Ground, mode: Mode, stage: Stage, budget: Budget): OpenFound {
  const about = `stage ${stage.name} of mode ${mode.name}`;
  const clauses = [stage.id];
  return judge(ground, budget, {
    about, clauses, modes: [mode.name],
    violation: ({ read, book, state, pool }) => {
      const inside = new Set([...pool.positions, ...pool.orders, ...(pool.position === undefined ? [] : [pool.position])].map(({ level, id }) => `${level} ${id}`));
      const outside = [...state.positions, ...state.orders].filter(({ level, id }) => !inside.has(`${level} ${id}`));
      if (outside.length === 0) return undefined;
      const isOutside = (path: string, of: string): boolean => outside.some(({ level, id }) => level === splitPath(path)[0] && id === of);
      const otherwise = read({ instead: ({ path, of }) => (isOutside(path, of) ? book.free(`${path} ${of}, otherwise`, signOfFact(path)) : undefined) });
      const [a, b] = [stageHolds(read(), stage, { state, pool }), stageHolds(otherwise, stage, { state, pool })];
      return anyOf([allOf([a, not(b)]), allOf([b, not(a)])]);
    },
    proved: (proof) => ({ about, clauses, verdict: "proved", because: "It reads nothing that changes with positions and orders of other pools.", ...proof }),
    search: (left, starts) => {
      for (const { accounts, base, variable } of linesOf(ground.policy, left, ({ path }) => /^(position|order)\./.test(path), starts)) {
        const mine = new Set((variable.path.startsWith("position.") ? base.positions : base.orders)?.filter(({ id }) => id === variable.of).map(({ id }) => id));
        let before: ReturnType<typeof poolsInStage> | undefined;
        let last = base;
        for (const account of accounts) {
          if (!left.take()) break;
          const now = poolsInStage(ground, account, mode.name, stage);
          const moved = before === undefined ? undefined : [...now.holding].find((id) => before!.free.has(id) && ![...mine].some((own) => id.endsWith(`:${own}`)) && mode.sharing?.partition.by === "position"); // just looked
          if (moved !== undefined) return { about, clauses, verdict: "refuted", because: `${moved} is ${stage.name} by ${variable.path} of ${variable.of}, which is not in it.`, accounts: [last, account] };
          before = now;
          last = account;
        }
      }
      return undefined;
    },
    unknown: (because) =>
      because === undefined ? { about, clauses, ...withoutSecondPool(ground.policy.meaning, mode, stage) }
      : { about, clauses, verdict: "unknown", because: `No account was found, and no proof: ${because}.`, help: "Look at sums over the account in what the stage reads." },
  });
}

/** Where no account that was looked at has a second pool: whether there can be none, or nothing of it can be read, by the form of the rules. Otherwise nothing is known. */
function withoutSecondPool({ modes, applies, definitions }: Meaning, { sharing }: Mode, stage: Stage): Omit<OpenFound, "about" | "clauses"> {
  const partition = sharing?.partition;
  const isFixed = (key: string): boolean => applies.some((rule) => (rule.key === key || `instrument.${rule.key}` === key) && rule.values.length === 1);
  if (modes.length === 1 && (partition?.by === "account" || (partition?.by === "key" && partition.keys.every(isFixed)))) return { verdict: "proved", because: "All positions and orders are in one pool.", method: "the form of the rules: there is one mode, and what it shares margin by has one value", assuming: [] };
  const text = JSON.stringify([definitions, sharing, stage]);
  if (!text.includes('"scope":"account"') && !text.includes('"kind":"available"')) return { verdict: "proved", because: "It can read nothing of another pool.", method: "the form of the rules: no definition sums over the account, or reads what is available", assuming: [] };
  return { verdict: "unknown", because: "No account that was looked at has a second pool, and the rules may read of one.", help: "Give an example with positions in two pools, such as of two settlement assets." };
}
