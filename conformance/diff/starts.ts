import { canonicalJson } from "../../dsl/canonical.ts";
import type { CompiledPolicy, Meaning } from "../../dsl/ir.ts";
import { fraction } from "../../engine/number/index.ts";
import { later } from "../../engine/replay/instants.ts";
import type { Snapshot } from "../../engine/snapshot/index.ts";
import { dated } from "../accounts/dated.ts";
import { basesOf, fits, reached, reworded } from "../accounts/index.ts";
import { kindOfAccount } from "../accounts/kind.ts";
import { sized } from "../accounts/sized.ts";
import { atEntry } from "../accounts/unlike.ts";
import { atHalf, weighingNothing } from "../accounts/weightless.ts";
import { stagesGiven } from "../accounts/variants.ts";
import type { DiffOptions } from "./diff.ts";
import { whereFeesAreOpen } from "./feeless.ts";
import { plainlyMet } from "./plainly-met.ts";
import { rareAccounts } from "./rare-accounts.ts";
import type { Spot } from "./types.ts";

type StartOptions = Pick<DiffOptions, "positions" | "seed" | "accounts">;

/** So many accounts that one of two texts does not apply to are looked at before what is rare. */
const fewAlone = 4;

/**
 * Accounts to begin with, and rare ones. Of two texts those come first that both apply to, as far as there are any: of the others nothing can be seen
 * but that one of the two does not decide.
 */
export function startsFor(before: CompiledPolicy, after: CompiledPolicy, text: string, { days, isOfTwoTexts, ...options }: StartOptions & { readonly days: Meaning["effective"]; readonly isOfTwoTexts: boolean }): { readonly bases: readonly Snapshot[]; readonly rare: readonly Snapshot[] } {
  const all = whereFeesAreOpen([before, after], accountsFor(before, after, text, options)).map((account) => inForce(days, account)).flatMap((account) => withMoments([before, after], account)).flatMap((account, place) => andLater([before, after], days, account, place));
  const isShared = ({ instruments }: Snapshot): boolean => (instruments ?? []).every((instrument) => [before, after].every(({ meaning }) => appliesTo(meaning, instrument)));
  const [shared, alone] = [all.filter(isShared), all.filter((account) => !isShared(account))];
  if (!isOfTwoTexts || shared.length === 0) return { bases: all, rare: rareAccounts([before, after], all, text) };
  const rare = rareAccounts([before, after], [...shared, ...alone], text);
  return { bases: shared, rare: [...alone.slice(0, fewAlone), ...rare.filter(isShared), ...alone.slice(fewAlone), ...rare.filter((account) => !isShared(account))] };
}

/** Accounts to begin with, those in the rows of tables that changed before all others. */
function accountsFor(before: CompiledPolicy, after: CompiledPolicy, text: string, options: StartOptions): readonly Snapshot[] {
  const usual = namedFirst([before, after], text, basesFor(before, after, options));
  const firsts = [...new Map(usual.filter(({ positions }) => positions?.length === 1).map((account) => [kindOfAccount(account), account])).values()];
  const large = firsts.flatMap((base) => [base, ...reworded(after, base)]).flatMap((base) => sized(before, after, base)).filter((account) => [before, after].every((policy) => fits(policy, account)));
  const apart = usual.filter((account) => isOfOneAlone(before, after, account));
  // Where a clause asks in which stage a pool was, accounts say so; each stage in turn.
  const staged = /"until":|\.status"/.test(text) || [before, after].some(({ meaning }) => leavesBy(meaning, text)) ? firsts.flatMap((base) => [base, ...atEntry(base)]).flatMap((base) => stagesGiven(after, base)).filter((account) => [before, after].every((policy) => fits(policy, account))) : [];
  // Where a clause compares with how it was before, accounts on which what is done changes nothing stand on its boundary.
  const still = text.includes('"kind":"before"') ? usual.flatMap(weighingNothing).filter((account) => [before, after].every((policy) => fits(policy, account))).slice(0, fewAlone) : [];
  // What a clause asks of declared facts in numbers holds at once in some: each line moves one number alone.
  const met = firsts.flatMap((base) => plainlyMet([before, after], text, base)).filter((account) => [before, after].every((policy) => fits(policy, account))).slice(0, fewAlone);
  // A leverage below 1 is no whole step from any other.
  const slow = /"(?:position|order)\.leverage"/.test(text) ? firsts.flatMap(atHalf).filter((account) => [before, after].every((policy) => fits(policy, account))).slice(0, fewAlone) : [];
  return [...new Map([...apart, ...still, ...met, ...large, ...staged.slice(0, 2), ...usual.slice(0, 2), ...slow, ...staged, ...usual].map((account) => [canonicalJson(account), account])).values()];
}

/** Whether what a stage is left by reads a fact or a figure that the clauses of interest name. */
function leavesBy(meaning: Meaning, text: string): boolean {
  const named = new Set([...text.matchAll(/"path":"([^"]+)"/g)].map(([, path = ""]) => path));
  const sharing = JSON.stringify(meaning.modes.map((mode) => mode.sharing ?? null));
  const plans = [meaning.account.liquidation, ...meaning.modes.map(({ liquidation }) => liquidation)].filter((each) => each !== undefined);
  return plans.flatMap(({ stages }) => stages).some(({ until }) => until !== undefined && [...reached(meaning, JSON.stringify(until), sharing).matchAll(/"path":"([^"]+)"/g)].some(([, path = ""]) => named.has(path)));
}

/** Accounts that say each word of what a changed clause asks for by a word, such as a group of contracts: of each the first question. */
export function wordedFor(before: CompiledPolicy, after: CompiledPolicy, text: string, bases: readonly Snapshot[]): readonly Spot[] {
  const firsts = [...new Map([...bases].reverse().map((account) => [kindOfAccount(account), account])).values()].reverse();
  const worded = firsts.flatMap((base) => [before, after].flatMap((policy) => reworded(policy, base, (path) => text.includes(`"${path}"`))));
  return [...new Map(worded.map((account) => [canonicalJson(account), account])).values()].filter((account) => [before, after].every((policy) => fits(policy, account))).slice(0, mostWorded).map((snapshot) => ({ snapshot, ask: { ask: "assess" } }));
}
const mostWorded = 40;

/** Whether an account has a contract that only one of the two applies to. */
function isOfOneAlone({ meaning: old }: CompiledPolicy, { meaning: now }: CompiledPolicy, { instruments }: Snapshot): boolean {
  return (instruments ?? []).some(({ contract, settle }) => ([["contract", contract], ["settle", settle]] as const).some(([key, word]) => allows(old, key, word) !== allows(now, key, word)));
}

function allows({ applies }: Meaning, key: string, word: string): boolean {
  return applies.every((rule) => rule.key !== key || rule.values.includes(word));
}

function appliesTo(meaning: Meaning, { contract, settle }: NonNullable<Snapshot["instruments"]>[number]): boolean {
  return allows(meaning, "contract", contract) && allows(meaning, "settle", settle);
}

/** Accounts that chose what the clauses of interest ask about, and those that chose nothing, in turn; what was chosen that these clauses do not ask about comes last. */
function namedFirst(policies: readonly CompiledPolicy[], text: string, accounts: readonly Snapshot[]): readonly Snapshot[] {
  const options = new Set(policies.flatMap(({ meaning }) => meaning.options.map(({ name }) => name)));
  const chosen = ({ selectors }: Snapshot): readonly string[] => Object.keys(selectors ?? {}).filter((name) => options.has(name));
  const isNamed = (name: string): boolean => text.includes(`"kind":"option","name":"${name}"`);
  const named = accounts.filter((account) => chosen(account).some(isNamed));
  const plain = accounts.filter((account) => chosen(account).length === 0);
  const rest = accounts.filter((account) => chosen(account).length > 0 && !chosen(account).some(isNamed));
  return [...Array.from({ length: Math.max(named.length, plain.length) }, (_, place) => [named[place], plain[place]].filter((each) => each !== undefined)).flat(), ...rest];
}

/** Accounts that the two both apply to; where they apply to different things, those of each by itself too. */
function basesFor(before: CompiledPolicy, after: CompiledPolicy, options: StartOptions): readonly Snapshot[] {
  const common = [...(options.accounts ?? []), ...basesOf([before, after], options)];
  if (canonicalJson(before.meaning.applies) === canonicalJson(after.meaning.applies)) return common;
  const known = new Set(common.map((account) => canonicalJson(account)));
  const own = [before, after].flatMap((policy) => basesOf([policy], options).filter((account) => fits(before, account) && fits(after, account) && !known.has(canonicalJson(account))).slice(0, ofOneAlone));
  return [...new Map([...common.slice(0, ofOneAlone), ...own, ...common].map((account) => [canonicalJson(account), account])).values()];
}
const ofOneAlone = 8;

/** The account at a moment within these days. */
function inForce({ from, until }: Meaning["effective"], account: Snapshot): Snapshot {
  const isWithin = (from === undefined || account.asOf >= from) && (until === undefined || account.asOf < until);
  return isWithin || from === undefined ? account : { ...account, asOf: `${from}T00:00:00Z` };
}

/** The account with the moments that clauses ask for, before the account without. */
function withMoments(policies: readonly CompiledPolicy[], account: Snapshot): readonly Snapshot[] {
  const said = dated(policies, account);
  return said === account ? [account] : [said, account];
}

/** Where rules ask what time it is, a moment that other moments of the account are long past: what waits a day since then would hold in no account. Of the first few both, of the others one or the other in turn. */
function andLater(policies: readonly CompiledPolicy[], { until }: Meaning["effective"], account: Snapshot, place: number): readonly Snapshot[] {
  if (!policies.some(({ meaning }) => JSON.stringify(meaning).includes('"account.now"'))) return [account];
  const asOf = later(account.asOf, fraction(aYear));
  if (until !== undefined && asOf >= until) return [account];
  const instruments = account.instruments?.map((each) => (each.expiresAt === undefined ? each : { ...each, expiresAt: later(each.expiresAt, fraction(aYear)) }));
  const moved: Snapshot = { ...account, asOf, ...(instruments === undefined ? {} : { instruments }) };
  return place < fewAlone ? [moved, account] : [place % 2 === 0 ? moved : account];
}
const aYear = 31_536_000n;
