/** What stands at the top of a policy: language, version, where and when it applies, sources, rounding. */

import type { Name, PolicyAst, Span } from "../ast.ts";
import type { AppliesRule, EffectiveSpan, RoundingRule, RoundingRules, SourceNote } from "../ir.ts";
import { unknownIn, type Context } from "./context.ts";
import { items } from "./declare.ts";
import { roundingMode } from "./forms.ts";

/** The newest language that this checker knows. */
export const language = 1;

const contracts = ["linear", "inverse", "quanto"];

export function readVersion(context: Context, ast: PolicyAst): string | undefined {
  if (ast.language !== undefined && ast.language.text !== String(language)) {
    context.findings.report("unknown-language", ast.language.span, `This policy is in language ${ast.language.text}, but only language ${language} is known here.`, { help: `Write \`language ${language}\`, or use a newer Plimsoll.` });
  }
  const [version, again] = items(ast, "version");
  if (again !== undefined) once(context, "version", version!.span, again.span); // a second has a first
  if (version === undefined && ast.id !== undefined) {
    context.findings.report("version-missing", ast.id.span, `Policy \`${ast.id.text}\` has no version.`, { help: "Write `version 1` under its header. Raise it whenever the rules change." });
  }
  if (version?.version === undefined) return undefined;
  const { text, span } = version.version;
  if (/^\d+(\.\d+)*$/.test(text)) return text;
  context.findings.report("whole-number", span, `A version is a number such as \`1\`, but this is \`${text}\`.`);
  return undefined;
}

export function readApplies(context: Context, ast: PolicyAst): AppliesRule[] {
  return items(ast, "applies").flatMap((item) => {
    if (item.key === undefined) return [];
    if (item.key.text === "contract") {
      for (const value of item.values) if (!contracts.includes(value.text)) unknownIn(context, "unknown-word", value, "kind of contract", contracts);
    }
    return [{ key: item.key.text, values: item.values.map(({ text }) => text) }];
  });
}

export function readEffective(context: Context, ast: PolicyAst): EffectiveSpan {
  const [effective, again] = items(ast, "effective");
  if (again !== undefined) once(context, "effective", effective!.span, again.span); // as above
  const { from, until } = effective ?? {};
  if (from !== undefined && until !== undefined && from.text >= until.text) {
    context.findings.report("period-empty", until.span, `The policy ends on ${until.text}, but begins on ${from.text}: it is never in force.`, { also: [{ span: from.span, caption: "begins" }], help: "`from` is the first day, `until` the first day after the last." });
  }
  return { ...(from === undefined ? {} : { from: from.text }), ...(until === undefined ? {} : { until: until.text }) };
}

export function readRounding(context: Context, ast: PolicyAst): RoundingRules {
  const read: { amounts?: RoundingRule; prices?: RoundingRule } = {};
  for (const rule of items(ast, "round").flatMap((item) => item.rules)) {
    const what = rule.what?.text;
    const mode = roundingMode(context, rule.mode);
    if (rule.what === undefined || rule.to === undefined || mode === undefined) continue;
    if (what !== "amounts" && what !== "prices") {
      unknownIn(context, "unknown-word", rule.what, "thing to round", ["amounts", "prices"]);
      continue;
    }
    if (read[what] !== undefined) once(context, `round ${what}`, rule.span, rule.span);
    const to = rule.to.text.replaceAll("_", "");
    if (to !== "tick" && !/[1-9]/.test(to)) {
      context.findings.report("whole-number", rule.to.span, `Rounding needs a step above 0, but this is \`${rule.to.text}\`.`, { help: "Write `to 0.01`, or `to tick` for prices." });
      continue;
    }
    read[what] = { to, mode };
    context.places.set(`round ${what}`, rule.span);
  }
  return read;
}

export function readSources(context: Context): SourceNote[] {
  return [...context.names.sources.values()].map((source) => {
    repeated(context, source.sections, `section of \`${source.name.text}\``);
    return {
      name: source.name.text,
      title: source.title?.text ?? "",
      ...(source.url === undefined ? {} : { url: source.url.text }),
      ...(source.dated === undefined ? {} : { dated: source.dated.text }),
      ...(source.read === undefined ? {} : { read: source.read.text }),
      ...(source.fromNotes === undefined ? {} : { fromNotes: source.fromNotes }),
      sections: source.sections.map(({ text }) => text),
    };
  });
}

/** Names in a list that stand there twice. */
export function repeated(context: Context, names: readonly Name[], what: string): void {
  const seen = new Map<string, Name>();
  for (const name of names) {
    const first = seen.get(name.text);
    if (first === undefined) seen.set(name.text, name);
    else context.findings.report("duplicate-name", name.span, `\`${name.text}\` is a ${what} twice.`, { also: [{ span: first.span, caption: "named first" }], help: "Delete one of them." });
  }
}

function once(context: Context, what: string, first: Span, again: Span): void {
  context.findings.report("duplicate-name", again, `\`${what}\` is said twice.`, { also: first === again ? [] : [{ span: first, caption: "said first" }], help: "Keep one of them." });
}
