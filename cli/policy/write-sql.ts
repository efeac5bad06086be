import { join } from "node:path";
import { csvCell, csvRows, dialects, exactRows, isDialect, readsAssets, readsCredits, sqlScript, usualTiers, type CsvRow, type ExactRow, type TableName } from "../../engine/sql/index.ts";
import type { CompiledPolicy } from "../../dsl/ir.ts";
import { digest } from "../../dsl/canonical.ts";
import type { SqlAnswer } from "../../schemas/generated/sql-answer.ts";
import { CallError } from "../call-error.ts";
import { parameterAt, valueOf, type Call } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { chooseVersion, instantOf, selectorsOf } from "../load/choose-version.ts";
import { readInput } from "../load/read-input.ts";
import { wholeNumber } from "../whole-number.ts";

const parts = ["tables", "decide", "run", "settle"] as const;
/** More columns than that are no table that anybody wants. */
const mostTiers = 64;
/** Of one CSV file. */
const tableBytes = 2 ** 29 - 1024;

/** Prints a policy as SQL, or answers the rows that SQL left open. Throws `CallError`. */
export async function writeSql(call: Call): Promise<ExitCode> {
  const { policy } = await chooseVersion(call, parameterAt(call, 0));
  const folder = valueOf(call, "exact");
  if (folder !== undefined) return answerExactly(call, policy, folder);
  const name = valueOf(call, "dialect") ?? "duckdb";
  if (!isDialect(name)) throw new CallError(`Expected --dialect duckdb, postgres, clickhouse or spark, but found \`${name.slice(0, 60)}\`.`);
  const wanted = valueOf(call, "part");
  const part = parts.find((each) => each === wanted);
  if (wanted !== undefined && part === undefined) throw new CallError(`Expected --part ${parts.join(", ")}, but found \`${wanted.slice(0, 60)}\`.`);
  const tiers = wholeNumber(call, "tiers", usualTiers, 1, mostTiers);
  const script = sqlScript(policy, { dialect: dialects[name], tiers, selectors: selectorsOf(call), asOf: momentOf(call, policy), accountOptions: call.switches.has("account-options") });
  if (call.json) {
    const { tables, decide, run, settle, gaps } = script;
    const { id, version } = policy.meaning;
    const answer: SqlAnswer = { policy: { id, version, digest: digest(policy.meaning) }, dialect: name, tables, decide, run, settle, gaps: [...gaps] };
    call.terminal.out(`${JSON.stringify(answer, undefined, 2)}\n`);
    return exitCodes.yes;
  }
  for (const gap of script.gaps) call.terminal.err(`To the exact core goes whatever needs this: ${gap}.\n`);
  if (script.note !== undefined && (part === undefined || part === "settle")) call.terminal.err(`${script.note}\n`);
  call.terminal.out(part === undefined ? parts.map((each) => script[each]).join("\n") : script[part]);
  return exitCodes.yes;
}

async function answerExactly(call: Call, policy: CompiledPolicy, folder: string): Promise<ExitCode> {
  const read = async (table: TableName): Promise<Iterable<CsvRow>> => csvRows(new TextDecoder("utf-8", { fatal: true }).decode(await readInput(call.terminal, join(folder, `${table}.csv`), tableBytes)));
  const [accounts, balances, positions, orders, instruments, tiers] = [await read("accounts"), await read("balances"), await read("positions"), await read("orders"), await read("instruments"), await read("tiers")];
  const [credits, worth] = [readsCredits(policy) ? { credits: await read("credits") } : {}, readsAssets(policy) ? { assets: await read("assets"), prices: await read("prices") } : {}];
  const tables = { accounts, balances, ...credits, positions, orders, instruments, tiers, ...worth };
  call.terminal.out("account_id,pool,mode,status\n");
  let [lines, rejected]: [string[], number] = [[], 0];
  for (const row of exactRows(policy, tables, selectorsOf(call), momentOf(call, policy))) {
    if (row.because !== undefined) {
      rejected += 1;
      if (rejected <= 20) call.terminal.err(`Account ${row.account_id} is no snapshot: ${row.because}\n`);
    }
    lines.push(lineOf(row));
    if (lines.length < 4096) continue;
    call.terminal.out(lines.join(""));
    lines = [];
  }
  call.terminal.out(lines.join(""));
  if (rejected > 0) call.terminal.err(`${rejected} accounts are no snapshots; their status is \`rejected\`.\n`);
  return rejected > 0 ? exitCodes.no : exitCodes.yes;
}

/** The same for the script and for the exact core that answers what it leaves open. */
function momentOf(call: Call, policy: CompiledPolicy): string {
  return instantOf(valueOf(call, "at") ?? policy.meaning.effective.from ?? "2000-01-01");
}

function lineOf({ account_id, pool, mode, status }: ExactRow): string {
  return `${[account_id, pool, mode, status].map(csvCell).join(",")}\n`;
}
