import type { Definition, DefinitionException, Expression, FactRule, Guarantee, OptionRule } from "../../../dsl/ir.ts";
import { unreachable } from "../../number/index.ts";
import { conditionText, predicateOf } from "../condition.ts";
import { isPlural, listed, quoted, withArticle, wordsOf } from "../english.ts";
import { groupedDigits } from "../literals.ts";
import { quantityText } from "../quantity.ts";
import type { Speaker } from "../speaker.ts";

/**
 * What a figure is: `a position's notional is its value at the mark price`. `speaker` is one that has just spoken of the level of
 * the definition, so that what follows is `its`.
 */
export function definitionText(definition: Definition, speaker: Speaker): string {
  const { level, path, dimension, body } = definition;
  if (dimension.kind === "flag") {
    const predicate = predicateOf({ kind: "figure", path }, speaker);
    return `${withArticle(level)} is ${predicate?.text ?? wordsOf(path)} when ${conditionText(body, speaker)}`;
  }
  const { noun } = speaker.lexicon.term(path);
  return `${withArticle(level)}'s ${noun} ${isPlural(noun) ? "are" : "is"} ${quantityText(body, speaker)}`;
}

/** What a figure is, with its exceptions, in one phrase: each is said as if it stood alone. */
export function bodyText({ body, exceptions, dimension }: Definition, speaker: () => Speaker): string {
  const say = (expression: Expression): string => (dimension.kind === "flag" ? conditionText(expression, speaker()) : quantityText(expression, speaker()));
  return [say(body), ...exceptions.map((exception) => `but ${say(exception.body)} when ${conditionText(exception.condition, speaker())}`)].join("; ");
}

export function exceptionText({ dimension, level, path }: Definition, exception: DefinitionException, speaker: Speaker): string {
  const condition = conditionText(exception.condition, speaker);
  if (dimension.kind === "flag") {
    const predicate = predicateOf({ kind: "figure", path }, speaker);
    return `however, when ${condition}: the ${level} is ${predicate?.text ?? wordsOf(path)} when ${conditionText(exception.body, speaker)}`;
  }
  return `however, when ${condition}, it is ${quantityText(exception.body, speaker)}`;
}

export function guaranteeText(guarantee: Guarantee, speaker: Speaker): string {
  const always = guarantee.polarity === "always";
  switch (guarantee.kind) {
    case "conserves":
      return always ? "money is always conserved: every unit of every charge is placed somewhere" : "money is never conserved";
    case "loss_within":
      return `a loss in ${speaker.lexicon.mode(guarantee.mode)} ${always ? "never exceeds" : "always exceeds"} ${speaker.the(guarantee.path)}`;
    case "paying_below":
      return `paying ${always ? "always" : "never"} takes ${guarantee.path === "pool.equity" ? speaker.of("pool", "margin balance") : speaker.the(guarantee.path)} below ${quantityText(guarantee.floor, speaker)}`;
    case "condition":
      return `${always ? "at all times" : "it never happens that"}${always ? "," : ""} ${conditionText(guarantee.condition, speaker)}`;
    default:
      return unreachable(guarantee);
  }
}

export function optionText({ name, values, default: usual }: OptionRule): string {
  const words = values.map((value) => quoted(wordsOf(value)));
  if (values.length === 2 && values.includes("yes") && values.includes("no")) {
    return `the platform may support ${quoted(wordsOf(name))} or not; unless it says otherwise, it ${usual === "yes" ? "does" : "does not"}`;
  }
  return `the option ${quoted(wordsOf(name))} is ${listed(words, "or")}; unless the platform says otherwise, it is ${quoted(wordsOf(usual))}`;
}

/** A fact that the policy declares, with its unit, its default and what its author says of it. */
export function factText(fact: FactRule, doc: string | undefined, { lexicon }: Speaker): string {
  const level = fact.path.split(".")[0] ?? "";
  const usual = fact.default === undefined ? "it has to be given" : `without a value it is ${defaultText(fact)}`;
  const said = doc === undefined ? "" : `${doc.trim().replace(/[.]$/, "")}. `;
  return `the ${lexicon.term(fact.path).noun} of ${withArticle(level)} (${dimensionText(fact)}): ${said}${said === "" ? usual : `${usual.slice(0, 1).toUpperCase()}${usual.slice(1)}`}`;
}

export function defaultText({ default: usual = "", dimension }: FactRule): string {
  const number = groupedDigits(usual);
  if (dimension.kind === "duration") return `${number} seconds`;
  if (dimension.kind === "leverage") return `${number}x`;
  return dimension.kind === "money" && dimension.asset !== undefined && !["settle", "own"].includes(dimension.asset) ? `${number} ${dimension.asset}` : /^[a-z]/.test(usual) ? quoted(wordsOf(usual)) : number;
}

/** What a fact measures: `money in the settlement asset for each contract`. */
export function dimensionText({ dimension }: FactRule): string {
  const { kind, asset, values, perQuantity } = dimension;
  const each = perQuantity === true ? " for each contract" : "";
  if (kind === "money") return `money in ${asset === "settle" ? "the settlement asset" : asset === "own" ? "its own asset" : (asset ?? "an asset")}${each}`;
  if (kind === "enum") return listed((values ?? []).map((value) => quoted(wordsOf(value))), "or");
  if (kind === "flag") return "yes or no";
  return `${withArticle(kind)}${each}`;
}
