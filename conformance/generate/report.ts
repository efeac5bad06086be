import type { GenerateAnswer } from "../../schemas/generated/generate-answer.ts";
import type { MutateAnswer } from "../../schemas/generated/mutate-answer.ts";
import { columnsOf } from "../../engine/report/columns.ts";
import { part, phrase, type Block, type Phrase, type Report } from "../../engine/report/report.ts";

type Survivor = GenerateAnswer["mutants"]["survivors"][number];

/** What a generated suite tells and shows, and what it leaves out. */
export function generateReport({ policy, cases, accounts, mutants, obligations, models, mistakes, evaluations }: GenerateAnswer): Report {
  const out = evaluations.used >= evaluations.limit;
  return [
    { kind: "title", phrase: phrase(part(`${policy.id} version ${policy.version}`, "strong"), `: ${accounts.length} ${accounts.length === 1 ? "account" : "accounts"}, ${cases} ${cases === 1 ? "question" : "questions"}`) },
    {
      kind: "table",
      columns: columnsOf("", "of", "found", "left"),
      rows: [
        { cells: ["mutants told from the policy", String(mutants.total - mutants.equivalent), String(mutants.told), String(mutants.survivors.length)] },
        { cells: ["clauses and boundaries shown", String(obligations.total - obligations.impossible.length), String(obligations.met), String(obligations.missed.length)] },
      ],
    },
    {
      kind: "paragraph",
      phrase: `${mutants.score} % of the mutants that are not proved to be equivalent, ${mutants.scoreOfAll} % of all (${mutants.equivalent} of ${mutants.total} are proved to say the same). ${impossibleText(obligations.impossible.length)}${out ? `The search ended after ${evaluations.limit} evaluations; a higher --evaluations may find more.` : `The search took ${evaluations.used} evaluations.`}`,
    },
    ...(mutants.classes === undefined ? [] : [{ kind: "paragraph", phrase: `The answers tell ${mutants.classes} kinds of fault apart among ${mutants.told} mutants.` } as const]),
    ...survivorBlocks(mutants.survivors, `Not told in ${evaluations.used} evaluations; some may be no mistakes`),
    ...(obligations.missed.length === 0 ? [] : [{ kind: "heading", text: `Not shown in ${evaluations.used} evaluations` } as const, { kind: "list", items: obligations.missed.map(missedText) } as const]),
    { kind: "heading", text: "Platforms that compute otherwise" },
    { kind: "list", items: models.map(({ model, cases: telling }) => (telling.length === 0 ? `${model}: decides as the policy does in every case` : `${model}: decides otherwise in ${telling.length === 1 ? "1 case" : `${telling.length} cases`}, such as ${telling[0] ?? ""}`)) },
    ...mistakeBlocks(mistakes),
  ];
}

/** What is told of mistakes beyond the mutants: how many, and which are not. */
function mistakeBlocks(mistakes: GenerateAnswer["mistakes"]): readonly Block[] {
  if (mistakes.length === 0) return [];
  const untold = mistakes.filter(({ toldBy }) => toldBy === undefined);
  return [
    { kind: "heading", text: "Platforms that read otherwise, or make a mistake in several places" },
    { kind: "paragraph", phrase: `${mistakes.length - untold.length} of ${mistakes.length} such mistakes are told, such as a contract size that is not read. ${untold.length === 0 ? "" : "For these nothing that was tried did; they may be no mistakes under this policy:"}` },
    ...(untold.length === 0 ? [] : [{ kind: "list", items: untold.map(({ asIf, place, clause }) => phrase(part(place ?? clause ?? "", "dim"), `${clause === undefined ? "" : "  "}as if ${asIf}`)) } as const]),
  ];
}

/** How much of a policy a suite notices. */
export function mutateReport({ policy, suite, cases, wrong, unlike = [], stale, mutants }: MutateAnswer): Report {
  const all = mutants.total - mutants.equivalent;
  const right = cases - wrong.length;
  return [
    { kind: "title", phrase: phrase(part(suite, "strong"), ` notices ${mutants.score} % of what could be otherwise in ${policy.id} version ${policy.version}`) },
    { kind: "paragraph", phrase: `${mutants.told} of ${all} mutants are told by ${right} ${right === 1 ? "case" : "cases"}; ${mutants.equivalent} more are proved to say the same.` },
    ...(stale === undefined ? [] : [{ kind: "paragraph", phrase: part(`${stale} Its cases may say what another policy answers.`, "doubtful") } as const]),
    ...(wrong.length === 0 ? [] : [{ kind: "heading", text: "Left out, as the policy answers otherwise" } as const, { kind: "list", items: [...unlike.slice(0, shownUnlike).map(unlikeWords), ...(wrong.length > shownUnlike ? [`and ${wrong.length - shownUnlike} more, which --json names`] : [])] } as const]),
    ...survivorBlocks(mutants.survivors, "What nobody would notice"),
  ];
}

const shownUnlike = 20;

function unlikeWords({ case: name, path, expected, found }: NonNullable<MutateAnswer["unlike"]>[number]): Phrase {
  return phrase(part(name, "strong"), `: ${path} is ${expected} in the case, and the policy answers ${found ?? "nothing there"}`);
}

function impossibleText(count: number): string {
  return count === 0 ? "" : `${count === 1 ? "1 boundary is" : `${count} boundaries are`} proved to be out of reach of any account. `;
}

function survivorBlocks(survivors: readonly Survivor[], heading: string): readonly Block[] {
  if (survivors.length === 0) return [];
  return [{ kind: "heading", text: heading }, { kind: "list", items: survivors.map((each) => survivorText(each, survivors)) }];
}

/** One line may hold several clauses with the same words, such as an action each: then the clause is named too. */
function survivorText({ clause, place, before, after }: Survivor, all: readonly Survivor[]): Phrase {
  const isOne = all.every((each) => each.clause === clause || each.place !== place || each.before !== before || each.after !== after);
  return phrase(part(isOne ? (place ?? clause) : `${place ?? ""} ${clause}`.trim(), "dim"), `  ${before}  →  `, part(after, "strong"));
}

const wording: Readonly<Record<string, string>> = {
  fires: "takes no part", holds: "never decides by holding", fails: "never decides by failing", equal: "both values are never the same", step_below: "never one step below", step_above: "never one step above",
};

function missedText({ clause, place, condition, what }: GenerateAnswer["obligations"]["missed"][number]): Phrase {
  return phrase(part(place ?? clause, "dim"), `  ${condition === undefined ? "" : `${condition}: `}${wording[what] ?? what}`);
}
