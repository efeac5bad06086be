import { Asset, Colon, Comma, DateToken, ExampleWord, InstantToken, K, LeftBrace, Minus, Name, NumberToken, Path, RightBrace, StringToken } from "../tokens.ts";
import { ItemGrammar } from "./items.ts";

/** The whole language: a file, its policy, and the examples in it. */
export class Grammar extends ItemGrammar {
  /** file := language policy */
  file = this.RULE("file", () => {
    this.SUBRULE(this.language);
    this.SUBRULE(this.policy);
  });

  /** language := "language" NUMBER */
  language = this.RULE("language", () => {
    this.CONSUME(K.language);
    this.CONSUME(NumberToken);
  });

  /** policy := policyHeader item* "}" */
  policy = this.RULE("policy", () => {
    this.SUBRULE(this.policyHeader);
    this.MANY(() => this.SUBRULE(this.item));
    this.CONSUME(RightBrace);
  });

  /** policyHeader := "policy" target [ STRING ] [ "extends" "any" "policy" | ("extends" | "based" "on") target "version" NUMBER ] "{" */
  policyHeader = this.RULE("policyHeader", () => {
    this.CONSUME(K.policy);
    this.SUBRULE(this.target, { LABEL: "id" });
    this.OPTION(() => this.CONSUME(StringToken, { LABEL: "title" }));
    this.OPTION2(() => {
      this.OR([{ ALT: () => this.CONSUME(K.extends) }, { ALT: () => this.SUBRULE(this.basedOn) }]);
      this.OR2([
        { ALT: () => this.SUBRULE(this.anyPolicy) },
        {
          ALT: () => {
            this.SUBRULE2(this.target, { LABEL: "base" });
            this.CONSUME(K.version);
            this.CONSUME(NumberToken, { LABEL: "baseVersion" });
          },
        },
      ]);
    });
    this.CONSUME(LeftBrace);
  });

  /** anyPolicy := "any" "policy" */
  anyPolicy = this.RULE("anyPolicy", () => {
    this.CONSUME(K.any);
    this.CONSUME(K.policy);
  });

  /** basedOn := "based" "on" */
  basedOn = this.RULE("basedOn", () => {
    this.CONSUME(K.based);
    this.CONSUME(K.on);
  });

  /**
   * item := version | applies | effective | source | round | options | facts | tiers | definitions
   *       | account | mode | guarantees | examples | amend | repeal
   */
  item = this.RULE("item", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.version) },
      { ALT: () => this.SUBRULE(this.applies) },
      { ALT: () => this.SUBRULE(this.effective) },
      { ALT: () => this.SUBRULE(this.source) },
      { ALT: () => this.SUBRULE(this.round) },
      { ALT: () => this.SUBRULE(this.options) },
      { ALT: () => this.SUBRULE(this.facts) },
      { ALT: () => this.SUBRULE(this.tiers) },
      { ALT: () => this.SUBRULE(this.definitions) },
      { ALT: () => this.SUBRULE(this.account) },
      { ALT: () => this.SUBRULE(this.mode) },
      { ALT: () => this.SUBRULE(this.guarantees) },
      { ALT: () => this.SUBRULE(this.examples) },
      { ALT: () => this.SUBRULE(this.amend) },
      { ALT: () => this.SUBRULE(this.repeal) },
    ]);
  });

  /** examples := "examples" "{" (exampleAccount | example)* "}" */
  examples = this.RULE("examples", () => {
    this.SUBRULE(this.examplesHeader);
    this.MANY(() => {
      this.OR([{ ALT: () => this.SUBRULE(this.exampleAccount) }, { ALT: () => this.SUBRULE(this.example) }]);
    });
    this.CONSUME(RightBrace);
  });

  /** examplesHeader := "examples" "{" */
  examplesHeader = this.RULE("examplesHeader", () => {
    this.CONSUME(K.examples);
    this.CONSUME(LeftBrace);
  });

  /** exampleAccount := "account" NAME "{" line* "}" */
  exampleAccount = this.RULE("exampleAccount", () => {
    this.SUBRULE(this.exampleAccountHeader);
    this.MANY(() => this.SUBRULE(this.exampleLine));
    this.CONSUME(RightBrace);
  });

  /** exampleAccountHeader := "account" NAME "{" */
  exampleAccountHeader = this.RULE("exampleAccountHeader", () => {
    this.CONSUME(K.account);
    this.CONSUME(Name, { LABEL: "name" });
    this.CONSUME(LeftBrace);
  });

  /** example := "example" STRING [ shows ] [ cite ] "{" line* "}" */
  example = this.RULE("example", () => {
    this.SUBRULE(this.exampleHeader);
    this.MANY(() => this.SUBRULE(this.exampleLine));
    this.CONSUME(RightBrace);
  });

  /** exampleHeader := "example" STRING [ shows ] [ cite ] "{" */
  exampleHeader = this.RULE("exampleHeader", () => {
    this.CONSUME(K.example);
    this.CONSUME(StringToken, { LABEL: "title" });
    this.OPTION(() => this.SUBRULE(this.shows));
    this.OPTION2(() => this.SUBRULE(this.cite));
    this.CONSUME(LeftBrace);
  });

  /**
   * line := ("given" | "when" | "expect") atom+ [ ":" exampleField ("," exampleField)* ]
   * The atoms stand on the line of the verb: the one place where a line end means something, so that a line without its verb is
   * a mistake and not the end of the line before.
   */
  exampleLine = this.RULE("exampleLine", () => {
    this.OR([
      { ALT: () => this.CONSUME(K.given, { LABEL: "verb" }) },
      { ALT: () => this.CONSUME(K.when, { LABEL: "verb" }) },
      { ALT: () => this.CONSUME(K.expect, { LABEL: "verb" }) },
    ]);
    this.AT_LEAST_ONE({ GATE: () => this.isOnSameLine(), DEF: () => this.SUBRULE(this.atom) });
    this.OPTION(() => {
      this.CONSUME(Colon);
      this.SUBRULE(this.exampleField);
      this.MANY(() => {
        this.CONSUME(Comma);
        this.SUBRULE2(this.exampleField);
      });
    });
  });

  /** Whether the next token stands on the line of the one before. One that a repair has put in has no line, and stands anywhere. */
  private isOnSameLine(): boolean {
    const [before, next] = [this.LA(0).endLine ?? Number.NaN, this.LA(1).startLine ?? Number.NaN];
    return !(before < next);
  }

  /** exampleField := word atom [ "within" NUMBER [ ASSET ] ] */
  exampleField = this.RULE("exampleField", () => {
    this.CONSUME(ExampleWord, { LABEL: "name" });
    this.SUBRULE(this.atom);
    this.OPTION(() => {
      this.CONSUME(K.within);
      this.CONSUME(NumberToken, { LABEL: "within" });
      this.OPTION2(() => this.CONSUME(Asset, { LABEL: "asset" }));
    });
  });

  /** atom := ["-"] NUMBER [ ASSET ] | DATE | INSTANT | STRING | PATH | word */
  atom = this.RULE("atom", () => {
    this.OR([
      {
        ALT: () => {
          this.OPTION(() => this.CONSUME(Minus));
          this.CONSUME(NumberToken);
          this.OPTION2(() => this.CONSUME(Asset, { LABEL: "asset" }));
        },
      },
      { ALT: () => this.CONSUME(DateToken, { LABEL: "date" }) },
      { ALT: () => this.CONSUME(InstantToken, { LABEL: "date" }) },
      { ALT: () => this.CONSUME(StringToken, { LABEL: "text" }) },
      { ALT: () => this.CONSUME(Path, { LABEL: "path" }) },
      { ALT: () => this.CONSUME(ExampleWord, { LABEL: "word" }) },
    ]);
  });
}
