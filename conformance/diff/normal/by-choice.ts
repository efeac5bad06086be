import type { Expression, Meaning } from "../../../dsl/ir.ts";

/** What may be chosen, with each word that it may have: an option, or a fact of the account that is never silent. What an object says is another thing inside a sum. */
export interface Choice {
  readonly name: string;
  readonly words: readonly string[];
  /** What it is where nothing is said: two policies with another default differ on an account that says nothing. */
  readonly usual: string;
}

/** Words are said once for all that a question is about; this one an action changes, and it is one thing before and another one after. */
const asked = "option position_mode";

export type Chosen = ReadonlyMap<string, string>;

/** The most ways in which all choices of a list are looked at. */
const mostWays = 32;

/** What the conditions of a part ask about by words alone, each of which every account says or leaves to its default. */
export function choicesIn(part: unknown, meaning: Meaning): readonly Choice[] {
  const { options, facts } = meaning;
  const found = new Map<string, Choice>();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const choice = choiceOf(value as Expression, options, facts); // what is no expression has no such kind
    if (choice !== undefined && choice.name !== asked) found.set(choice.name, choice);
    else Object.values(value).forEach(walk);
  };
  walk(part);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function choiceOf(value: Expression, options: Meaning["options"], facts: Meaning["facts"]): Choice | undefined {
  if (value.kind === "option") {
    const option = options.find(({ name }) => name === value.name);
    return option === undefined ? undefined : { name: `option ${value.name}`, words: option.values, usual: option.default };
  }
  if (value.kind !== "fact" || !value.path.startsWith("account.")) return undefined;
  const fact = facts.find(({ path }) => path === value.path);
  if (fact?.default === undefined) return undefined;
  const words = fact.dimension.kind === "flag" ? ["yes", "no"] : fact.dimension.values;
  return words === undefined ? undefined : { name: value.path, words, usual: JSON.stringify(fact.default) };
}

/** A part as it is where so is chosen: conditions that words decide are put in place, and what never applies is left out of lists. */
export function chosenAs(part: unknown, chosen: Chosen): unknown {
  if (Array.isArray(part)) return part.map((each) => chosenAs(each, chosen)).filter((each) => (each as { readonly when?: unknown } | null)?.when !== false); // of no object `when` is read
  if (typeof part !== "object" || part === null) return part;
  const node = part as Expression;
  switch (node.kind) {
    case "option":
    case "fact": {
      const word = chosen.get(node.kind === "option" ? `option ${node.name}` : node.path);
      return word === undefined ? part : word === "yes" ? true : word === "no" ? false : part;
    }
    case "is": {
      const { operand } = node;
      const word = operand.kind === "option" ? chosen.get(`option ${operand.name}`) : operand.kind === "fact" ? chosen.get(operand.path) : undefined;
      return word === undefined ? part : (word === node.word) !== (node.not === true);
    }
    case "not": {
      const operand = chosenAs(node.operand, chosen);
      return typeof operand === "boolean" ? !operand : { ...node, operand };
    }
    case "logic": {
      const decides = node.operator === "or";
      const operands = node.operands.map((each) => chosenAs(each, chosen)).filter((each) => each !== !decides);
      if (operands.includes(decides)) return decides;
      return operands.length === 0 ? !decides : operands.length === 1 ? operands[0] : { ...node, operands };
    }
    case "choose": {
      const condition = chosenAs(node.condition, chosen);
      return typeof condition === "boolean" ? chosenAs(condition ? node.then : node.else, chosen) : { ...node, condition, then: chosenAs(node.then, chosen), else: chosenAs(node.else, chosen) };
    }
    default:
      return Object.fromEntries(Object.entries(part).flatMap(([name, each]) => {
        const said = chosenAs(each, chosen);
        return name === "when" && said === true ? [] : [[name, said]];
      }));
  }
}

/**
 * What is said in each way that words may be chosen, without the choices that change nothing: a condition of a list, of each of its steps or of an amount may say the same.
 * Nothing where there are too many ways.
 */
export function inEachWay(choices: readonly Choice[], say: (chosen: Chosen) => string): string | undefined {
  if (choices.reduce((ways, { words }) => ways * words.length, 1) > mostWays) return undefined;
  const said = new Map<string, string>();
  const textAt = (chosen: Chosen): string => {
    const key = choices.map(({ name }) => chosen.get(name) ?? "").join(" ");
    const known = said.get(key) ?? say(chosen);
    said.set(key, known);
    return known;
  };
  const ways = (of: readonly Choice[]): readonly Chosen[] => of.reduce<readonly Chosen[]>((all, { name, words }) => all.flatMap((each) => words.map((word) => new Map([...each, [name, word]]))), [new Map()]);
  const matters = choices.filter((choice) => ways(choices.filter((each) => each !== choice)).some((rest) => new Set(choice.words.map((word) => textAt(new Map([...rest, [choice.name, word]])))).size > 1));
  const others = choices.filter((choice) => !matters.includes(choice)).map(({ name, words }) => [name, words[0] ?? ""] as const);
  const usual = new Map(matters.map((choice) => [choice.name, choice.usual]));
  return ways(matters).map((way) => `${[...way].map(([name, word]) => `${name}, else ${usual.get(name) ?? ""}, is ${word}`).join(", ")}: ${textAt(new Map([...way, ...others]))}`).join(" | ");
}
