import type { Action, CompiledPolicy, Mode, Permission } from "../../../dsl/ir.ts";
import type { ComparedCell } from "../../../schemas/generated/compare-answer.ts";
import { readClauses, type ReadClause } from "../../clause-reader.ts";
import { proseReader } from "../clause-sentences.ts";
import { capital } from "../english.ts";
import { lexiconOf, type Lexicon } from "../lexicon.ts";
import { Speaker, type Voice } from "../speaker.ts";
import type { Statement } from "../statement.ts";
import { ofOnePosition } from "../voices.ts";

/** One mode of one policy, and all that it says in sentences. */
export interface View {
  readonly policy: CompiledPolicy;
  readonly mode: Mode;
  readonly lexicon: Lexicon;
  /** A speaker for one sentence in this mode. */
  readonly speaker: () => Speaker;
  /** What clauses say, by their ids; ids that it does not know are left out. */
  readonly statements: (ids: readonly string[]) => readonly Statement[];
  /** All that is said of this mode and of the account, in the order of the policy. */
  readonly all: readonly ReadClause<Statement>[];
}

/** The modes of a policy, in its order, as one voice tells them. */
export function viewsOf(policy: CompiledPolicy, voice: Voice): readonly View[] {
  const read = readClauses(policy.meaning, proseReader(policy, voice));
  const byId = new Map(read.flatMap(({ read: statement }) => [statement, ...(statement.parts ?? [])]).map((statement) => [statement.clause ?? "", statement]));
  const lexicon = lexiconOf(policy);
  return policy.meaning.modes.map((mode) => ({
    policy,
    mode,
    lexicon,
    speaker: () => new Speaker(lexicon, mode.sharing?.partition.by === "position" ? ofOnePosition(voice) : voice),
    statements: (ids) => ids.flatMap((id) => byId.get(id) ?? []),
    all: read.filter(({ place }) => place.mode === mode || place.section === "account"),
  }));
}

/** The clauses of a mode and of the account about an action, in the order in which they are asked. */
export function permissionsFor({ policy, mode }: View, action: Action): readonly Permission[] {
  return [...mode.adjustment, ...policy.meaning.account.permissions].filter((permission) => permission.action === action);
}

/** What a cell says, and the clauses that it was computed from. */
export function cell(text: string, statements: readonly Statement[], silent = false): ComparedCell {
  const assumed = statements.length > 0 && statements.flatMap(withParts).every((statement) => statement.assumed === true);
  return { text: capital(text), ...(silent ? { silent: true } : {}), ...(assumed ? { assumed: true } : {}), statements: [...statements] };
}

/** What a statement says, and what those inside it do. */
function withParts(statement: Statement): readonly Statement[] {
  return [statement, ...(statement.parts ?? [])];
}

export const silence = "the rulebook does not say";

/** A cell for what the rulebook leaves open. */
export function silentCell(statements: readonly Statement[]): ComparedCell {
  return cell(silence, statements, true);
}
