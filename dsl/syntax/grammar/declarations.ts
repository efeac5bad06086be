import { Asset, Colon, Comma, DateToken, Equals, InstantToken, K, LeftBrace, Minus, Name, NumberToken, Path, RightBrace, StringToken } from "../tokens.ts";
import { SectionGrammar } from "./sections.ts";

/** What a policy declares: options, facts, tiers, definitions. */
export abstract class DeclarationGrammar extends SectionGrammar {
  /** options := "options" "{" optionDeclaration* "}" */
  options = this.RULE("options", () => {
    this.SUBRULE(this.optionsHeader);
    this.MANY(() => this.SUBRULE(this.optionDeclaration));
    this.CONSUME(RightBrace);
  });

  /** optionsHeader := "options" "{" */
  optionsHeader = this.RULE("optionsHeader", () => {
    this.CONSUME(K.options);
    this.CONSUME(LeftBrace);
  });

  /** optionDeclaration := NAME [ oneOf ] "default" NAME tail */
  optionDeclaration = this.RULE("optionDeclaration", () => {
    this.CONSUME(Name, { LABEL: "name" });
    this.OPTION(() => this.SUBRULE(this.oneOf));
    this.CONSUME(K.default);
    this.CONSUME2(Name, { LABEL: "default" });
    this.SUBRULE(this.tail);
  });

  /** oneOf := "one" "of" NAME ("," NAME)* */
  oneOf = this.RULE("oneOf", () => {
    this.CONSUME(K.one);
    this.CONSUME(K.of);
    this.CONSUME(Name, { LABEL: "value" });
    this.MANY(() => {
      this.CONSUME(Comma);
      this.CONSUME2(Name, { LABEL: "value" });
    });
  });

  /** facts := "facts" "{" fact* "}" */
  facts = this.RULE("facts", () => {
    this.SUBRULE(this.factsHeader);
    this.MANY(() => this.SUBRULE(this.fact));
    this.CONSUME(RightBrace);
  });

  /** factsHeader := "facts" "{" */
  factsHeader = this.RULE("factsHeader", () => {
    this.CONSUME(K.facts);
    this.CONSUME(LeftBrace);
  });

  /** fact := PATH ":" dimension [ "default" plainValue ] [ STRING ] tail */
  fact = this.RULE("fact", () => {
    this.CONSUME(Path, { LABEL: "path" });
    this.CONSUME(Colon);
    this.SUBRULE(this.dimension);
    this.OPTION(() => {
      this.CONSUME(K.default);
      this.SUBRULE(this.plainValue, { LABEL: "default" });
    });
    this.OPTION2(() => this.CONSUME(StringToken, { LABEL: "doc" }));
    this.SUBRULE(this.tail);
  });

  /**
   * dimension := "money" "in" ("settle" | "own" | NAME) [ "per" "quantity" ] | oneOf
   *            | ("price" | "quantity" | "ratio" | "leverage" | "duration" | "instant" | "flag" | "number") [ "per" "quantity" ]
   */
  dimension = this.RULE("dimension", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(K.money, { LABEL: "name" });
          this.CONSUME(K.in);
          this.OR2([
            { ALT: () => this.CONSUME(Name, { LABEL: "asset" }) },
            { ALT: () => this.CONSUME(StringToken, { LABEL: "asset" }) },
          ]);
          this.OPTION(() => this.SUBRULE(this.perQuantity));
        },
      },
      {
        ALT: () => {
          this.OR3([
            { ALT: () => this.CONSUME(K.price, { LABEL: "name" }) },
            { ALT: () => this.CONSUME(K.quantity, { LABEL: "name" }) },
            { ALT: () => this.CONSUME(K.ratio, { LABEL: "name" }) },
            { ALT: () => this.CONSUME(K.leverage, { LABEL: "name" }) },
            { ALT: () => this.CONSUME(K.duration, { LABEL: "name" }) },
            { ALT: () => this.CONSUME(K.instant, { LABEL: "name" }) },
            { ALT: () => this.CONSUME(K.flag, { LABEL: "name" }) },
            { ALT: () => this.CONSUME(K.number, { LABEL: "name" }) },
          ]);
          this.OPTION2(() => this.SUBRULE2(this.perQuantity));
        },
      },
      { ALT: () => this.SUBRULE(this.oneOf) },
    ]);
  });

  /** perQuantity := "per" "quantity" */
  perQuantity = this.RULE("perQuantity", () => {
    this.CONSUME(K.per);
    this.CONSUME(K.quantity);
  });

  /** plainValue := ["-"] NUMBER [ ASSET ] | DATE | INSTANT | NAME */
  plainValue = this.RULE("plainValue", () => {
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
      { ALT: () => this.CONSUME(Name, { LABEL: "word" }) },
    ]);
  });

  /** tiers := tiersHeader tierRow* "}" */
  tiers = this.RULE("tiers", () => {
    this.SUBRULE(this.tiersHeader);
    this.MANY(() => this.SUBRULE(this.tierRow));
    this.CONSUME(RightBrace);
  });

  /** tiersHeader := "tiers" NAME boundary [ cite ] opening */
  tiersHeader = this.RULE("tiersHeader", () => {
    this.CONSUME(K.tiers);
    this.CONSUME(Name, { LABEL: "name" });
    this.SUBRULE(this.boundary);
    this.OPTION(() => this.SUBRULE(this.cite));
    this.SUBRULE(this.opening);
  });

  /** tierRow := ("up" "to" literal | "above") ":" tierField ("," tierField)* tail */
  tierRow = this.RULE("tierRow", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(K.up);
          this.CONSUME(K.to);
          this.SUBRULE(this.literal, { LABEL: "upTo" });
        },
      },
      { ALT: () => this.CONSUME(K.above) },
    ]);
    this.CONSUME(Colon);
    this.SUBRULE(this.tierField);
    this.MANY(() => {
      this.CONSUME(Comma);
      this.SUBRULE2(this.tierField);
    });
    this.SUBRULE(this.tail);
  });

  /** tierField := NAME literal */
  tierField = this.RULE("tierField", () => {
    this.CONSUME(Name, { LABEL: "name" });
    this.SUBRULE(this.literal);
  });

  /** definitions := "definitions" "{" definition* "}" */
  definitions = this.RULE("definitions", () => {
    this.SUBRULE(this.definitionsHeader);
    this.MANY(() => this.SUBRULE(this.definition));
    this.CONSUME(RightBrace);
  });

  /** definitionsHeader := "definitions" "{" */
  definitionsHeader = this.RULE("definitionsHeader", () => {
    this.CONSUME(K.definitions);
    this.CONSUME(LeftBrace);
  });

  /** definition := PATH "=" expr tail exception* */
  definition = this.RULE("definition", () => {
    this.CONSUME(Path, { LABEL: "path" });
    this.CONSUME(Equals);
    this.SUBRULE(this.expr);
    this.SUBRULE(this.tail);
    this.MANY(() => this.SUBRULE(this.exception));
  });

  /** exception := "except" when ":" expr tail */
  exception = this.RULE("exception", () => {
    this.CONSUME(K.except);
    this.SUBRULE(this.when);
    this.CONSUME(Colon);
    this.SUBRULE(this.expr);
    this.SUBRULE(this.tail);
  });
}
