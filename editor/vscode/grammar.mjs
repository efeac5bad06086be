// The TextMate grammar, made from the tokens of the language: what has a colour before the language server knows what it means.

/**
 * @param {{ keywords: ReadonlyMap<string, "clause" | "link" | "soft">, patterns: Readonly<Record<string, RegExp>>, symbols: readonly string[] }} tokens
 * @returns {string} the text of the file
 */
export function grammarOf({ keywords, patterns, symbols }) {
  const words = (kind) => [...keywords].filter(([, each]) => each === kind).map(([word]) => word).sort();
  const reserved = (kind) => `(?<![A-Za-z0-9_.])(?:${words(kind).join("|")})(?![A-Za-z0-9_])`;
  const operators = symbols.filter((symbol) => /^[=!<>+\-*/]+$/.test(symbol)).sort((a, b) => b.length - a.length);
  const grammar = {
    information_for_contributors: ["Made from the tokens of the language by editor/vscode/generate-grammar.mjs: do not edit."],
    name: "Margin policy",
    scopeName: "source.margin",
    patterns: [
      { name: "comment.line.number-sign.margin", match: patterns.comment.source },
      { name: "string.quoted.double.margin", match: patterns.text.source, captures: { 0: { patterns: [{ name: "constant.character.escape.margin", match: '\\\\["\\\\]' }] } } },
      { name: "string.quoted.double.unfinished.margin", match: '"[^"\\r\\n]*' },
      { name: "constant.other.instant.margin", match: patterns.instant.source },
      { name: "constant.other.date.margin", match: patterns.date.source },
      { name: "constant.numeric.margin", match: patterns.number.source },
      { name: "variable.other.property.margin", match: patterns.path.source },
      { name: "keyword.control.margin", match: reserved("clause") },
      { name: "keyword.other.margin", match: reserved("link") },
      { name: "keyword.other.soft.margin", match: reserved("soft") },
      { name: "constant.other.asset.margin", match: "(?<![A-Za-z0-9_.])[A-Z][A-Z0-9]+(?![A-Za-z0-9_])" },
      { name: "variable.other.margin", match: patterns.word.source },
      { name: "keyword.operator.margin", match: operators.map(escaped).join("|") },
      { name: "punctuation.section.margin", match: "[{}()\\[\\]]" },
      { name: "punctuation.separator.margin", match: "[,:;]" },
    ],
  };
  return `${JSON.stringify(grammar, undefined, 2)}\n`;
}

function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
