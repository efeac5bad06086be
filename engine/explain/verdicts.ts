import type { CompiledPolicy } from "../../dsl/ir.ts";
import { permit } from "../permit/index.ts";
import type { ExplainAnswer, Explanation, Request, Snapshot } from "../snapshot/index.ts";
import { explaining, headOf, type Explaining } from "./explain.ts";
import { figureAnswer, readerAt } from "./figures.ts";
import { fillFigures } from "./fills.ts";
import { told, withClause } from "./nodes.ts";
import { isLevel, thingsAt, type Thing } from "./objects.ts";
import { paid } from "./payments.ts";

/**
 * Why a request is allowed or refused: the clauses that were asked, what binds, what a fill comes to, what moves, and the figures of any level that the
 * binding term and the reasons name, as they stand before. Throws what `permit` throws.
 */
export function explainRequest(policy: CompiledPolicy, snapshot: Snapshot, request: Request): ExplainAnswer {
  const { verdict, reasons, binding, largest, payments, cannotDecide = [] } = permit(policy, snapshot, request);
  const context = explaining(policy, snapshot);
  const { program } = context;
  const because = reasons.map(({ clause, because: note }) => withClause(program, clause, { label: clause ?? "because", kind: verdict === "allowed" ? "clause" : "not_applied", note, children: [] }));
  const words = [binding?.term ?? "", ...reasons.map((reason) => reason.because)].join(" ");
  const bound = binding === undefined ? [] : [withClause(program, binding.clause, { label: "what binds", kind: "clause", note: binding.term, children: [...figuresIn(context, snapshot, request, words)] })];
  const most: readonly Explanation[] = largest === undefined ? [] : [{ label: "at most", kind: "figure", value: largest, ...unitOf(request), children: bound }];
  const children = [...because, ...most, ...(largest === undefined ? bound : []), ...fillFigures(context, request, payments), ...paid(program, payments), ...cannotDecide.map((each) => told(each))];
  return { ...headOf(context, snapshot), question: "request", answers: [{ label: request.action.replaceAll("_", " "), kind: "answer", value: verdict, children }] };
}

function unitOf(request: Request): { unit?: string } {
  return "asset" in request ? { unit: request.asset } : {};
}

const paths = /\b(?:account|pool|position|order|balance|instrument|asset)\.[a-z_]+(?:\.[a-z_]+)?(?: for (?:opening|maintaining|withdrawing))?/g;

/** What the words of a rule name, of the things that the request is about. */
function figuresIn(context: Explaining, snapshot: Snapshot, request: Request, words: string): readonly Explanation[] {
  return [...new Set(words.match(paths))].flatMap((path) => {
    const read = readerAt(context, path);
    const thing = thingOf(context, snapshot, request, path.slice(0, path.indexOf(".")));
    return read === undefined || thing === undefined ? [] : [figureAnswer(context, thing, path, read)];
  });
}

/** The thing of a level that a request is about: its position, its instrument, the pool and the balance of its money. */
function thingOf(context: Explaining, snapshot: Snapshot, request: Request, level: string): Thing | undefined {
  if (!isLevel(level)) return undefined;
  const things = thingsAt(level, context.state, context.pools);
  if (level === "account") return things[0];
  const position = "position" in request ? context.assessed.positions.find(({ id }) => id === request.position) : undefined;
  const held = snapshot.positions?.find(({ id }) => id === position?.id);
  const symbol = held?.symbol ?? ("symbol" in request ? request.symbol : undefined);
  const asset = "asset" in request ? request.asset : snapshot.instruments?.find((instrument) => instrument.symbol === symbol)?.settle;
  switch (level) {
    case "position":
      return things.find(({ id }) => id === position?.id);
    case "instrument":
      return things.find(({ id }) => id === symbol);
    case "balance":
    case "asset":
      return things.find(({ id }) => id === asset);
    case "pool":
      return things.find(({ id }) => id === (position?.pool ?? poolFor(context, asset, "marginMode" in request ? request.marginMode : undefined)));
    default:
      return undefined;
  }
}

/** The pool of an asset's money; where one pool has all money, that. */
function poolFor({ assessed }: Explaining, asset: string | undefined, mode: string | undefined): string | undefined {
  const ofMode = assessed.pools.filter((pool) => mode === undefined || pool.mode === mode);
  const found = ofMode.filter((pool) => pool.asset === asset);
  return (found.find((pool) => pool.key === asset) ?? found[0] ?? ofMode.find((pool) => pool.key === ""))?.id;
}
