import { CstParser } from "../chevrotain.ts";
import type { CstNode, IParserConfig, ParserMethod } from "../chevrotain.ts";
import {
  Asset, Comma, DateToken, Divide, Equals, Greater, GreaterOrEqual, InstantToken, K, LeftParenthesis, Less, LessOrEqual,
  Minus, Name, NotEqual, NumberToken, Path, Plus, PoolEquity, RightParenthesis, StringToken, TiersPath, Times, vocabulary, Word,
} from "../tokens.ts";

export type Rule = ParserMethod<[], CstNode>;

/** Conditions and expressions, loosest to tightest. The grammar and nothing else: no actions, no tree of our own. */
export abstract class ExpressionGrammar extends CstParser {
  // The forms that begin with a word of their own stand in forms.ts.
  abstract aggregate: Rule;
  abstract extreme: Rule;
  abstract value: Rule;
  abstract profit: Rule;
  abstract rounded: Rule;
  abstract scenario: Rule;
  abstract slices: Rule;

  constructor(config: IParserConfig) {
    super(vocabulary, config);
  }

  /** expr := "if" condition "then" expr "else" expr | condition */
  expr = this.RULE("expr", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(K.if);
          this.SUBRULE(this.condition, { LABEL: "test" });
          this.CONSUME(K.then);
          this.SUBRULE(this.expr, { LABEL: "yes" });
          this.CONSUME(K.else);
          this.SUBRULE2(this.expr, { LABEL: "no" });
        },
      },
      { ALT: () => this.SUBRULE2(this.condition) },
    ]);
  });

  /** condition := conjunction ("or" conjunction)* */
  condition = this.RULE("condition", () => {
    this.SUBRULE(this.conjunction);
    this.MANY(() => {
      this.CONSUME(K.or);
      this.SUBRULE2(this.conjunction);
    });
  });

  /** conjunction := negation ("and" negation)* */
  conjunction = this.RULE("conjunction", () => {
    this.SUBRULE(this.negation);
    this.MANY(() => {
      this.CONSUME(K.and);
      this.SUBRULE2(this.negation);
    });
  });

  /** negation := "not" negation | comparison */
  negation = this.RULE("negation", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(K.not);
          this.SUBRULE(this.negation);
        },
      },
      { ALT: () => this.SUBRULE(this.comparison) },
    ]);
  });

  /** comparison := sum [ ("<" | "<=" | ">" | ">=" | "=" | "!=") sum | "is" ["not"] NAME ] */
  comparison = this.RULE("comparison", () => {
    this.SUBRULE(this.sum, { LABEL: "left" });
    this.OPTION(() => {
      this.OR([
        {
          ALT: () => {
            this.SUBRULE(this.comparisonOperator);
            this.SUBRULE2(this.sum, { LABEL: "right" });
          },
        },
        {
          ALT: () => {
            this.CONSUME(K.is);
            this.OPTION2(() => this.CONSUME(K.not));
            this.CONSUME(Name, { LABEL: "word" });
          },
        },
      ]);
    });
  });

  /** comparisonOperator := "<" | "<=" | ">" | ">=" | "=" | "!=" */
  comparisonOperator = this.RULE("comparisonOperator", () => {
    this.OR([
      { ALT: () => this.CONSUME(Less, { LABEL: "operator" }) },
      { ALT: () => this.CONSUME(LessOrEqual, { LABEL: "operator" }) },
      { ALT: () => this.CONSUME(Greater, { LABEL: "operator" }) },
      { ALT: () => this.CONSUME(GreaterOrEqual, { LABEL: "operator" }) },
      { ALT: () => this.CONSUME(Equals, { LABEL: "operator" }) },
      { ALT: () => this.CONSUME(NotEqual, { LABEL: "operator" }) },
    ]);
  });

  /** sum := product (("+" | "-") product)* */
  sum = this.RULE("sum", () => {
    this.SUBRULE(this.product, { LABEL: "operand" });
    this.MANY(() => {
      this.OR([
        { ALT: () => this.CONSUME(Plus, { LABEL: "operator" }) },
        { ALT: () => this.CONSUME(Minus, { LABEL: "operator" }) },
      ]);
      this.SUBRULE2(this.product, { LABEL: "operand" });
    });
  });

  /** product := term (("*" | "/") term)* */
  product = this.RULE("product", () => {
    this.SUBRULE(this.term, { LABEL: "operand" });
    this.MANY(() => {
      this.OR([
        { ALT: () => this.CONSUME(Times, { LABEL: "operator" }) },
        { ALT: () => this.CONSUME(Divide, { LABEL: "operator" }) },
      ]);
      this.SUBRULE2(this.term, { LABEL: "operand" });
    });
  });

  /** term := lookup | operand */
  term = this.RULE("term", () => {
    this.OR([{ ALT: () => this.SUBRULE(this.lookup) }, { ALT: () => this.SUBRULE(this.operand) }]);
  });

  /** lookup := (TIERS_PATH | WORD) "by" sum "," ("upper" | "lower") "bound" "included" */
  lookup = this.RULE("lookup", () => {
    this.OR([
      { ALT: () => this.CONSUME(TiersPath, { LABEL: "table" }) },
      { ALT: () => this.CONSUME(Word, { LABEL: "table" }) },
    ]);
    this.CONSUME(K.by);
    this.SUBRULE(this.sum, { LABEL: "measure" });
    this.CONSUME(Comma);
    this.SUBRULE(this.boundary);
  });

  /** boundary := ("upper" | "lower") "bound" "included" */
  boundary = this.RULE("boundary", () => {
    this.OR([
      { ALT: () => this.CONSUME(K.upper, { LABEL: "side" }) },
      { ALT: () => this.CONSUME(K.lower, { LABEL: "side" }) },
    ]);
    this.CONSUME(K.bound);
    this.CONSUME(K.included);
  });

  /**
   * operand := portion | literal | DATE | INSTANT | path | WORD | "amount" | "option" NAME | group | aggregate | extreme
   *          | "abs" "(" expr ")" | value | profit | "before" operand | rounded | scenario | slices
   */
  operand = this.RULE("operand", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.portion) },
      { ALT: () => this.SUBRULE(this.literal) },
      { ALT: () => this.CONSUME(DateToken, { LABEL: "date" }) },
      { ALT: () => this.CONSUME(InstantToken, { LABEL: "date" }) },
      { ALT: () => this.SUBRULE(this.path) },
      { ALT: () => this.CONSUME(Word, { LABEL: "word" }) },
      { ALT: () => this.CONSUME(K.amount, { LABEL: "word" }) },
      {
        ALT: () => {
          this.CONSUME(K.option);
          this.CONSUME(Name, { LABEL: "option" });
        },
      },
      { ALT: () => this.SUBRULE(this.group) },
      { ALT: () => this.SUBRULE(this.aggregate) },
      { ALT: () => this.SUBRULE(this.extreme) },
      {
        ALT: () => {
          this.CONSUME(K.abs);
          this.CONSUME(LeftParenthesis);
          this.SUBRULE(this.expr, { LABEL: "abs_operand" });
          this.CONSUME(RightParenthesis);
        },
      },
      { ALT: () => this.SUBRULE(this.value) },
      { ALT: () => this.SUBRULE(this.profit) },
      {
        ALT: () => {
          this.CONSUME(K.before);
          this.SUBRULE(this.operand, { LABEL: "before_operand" });
        },
      },
      { ALT: () => this.SUBRULE(this.rounded) },
      { ALT: () => this.SUBRULE(this.scenario) },
      { ALT: () => this.SUBRULE(this.slices) },
    ]);
  });

  /** literal := ["-"] NUMBER [ ASSET | STRING ] */
  literal = this.RULE("literal", () => {
    this.OPTION(() => this.CONSUME(Minus));
    this.CONSUME(NumberToken);
    this.OPTION2(() => {
      this.OR([
        { ALT: () => this.CONSUME(Asset, { LABEL: "asset" }) },
        { ALT: () => this.CONSUME(StringToken, { LABEL: "asset" }) },
      ]);
    });
  });

  /** portion := NUMBER "of" operand */
  portion = this.RULE("portion", () => {
    this.CONSUME(NumberToken);
    this.CONSUME(K.of);
    this.SUBRULE(this.operand);
  });

  /** path := ("pool.equity" [ "for" NAME ] | PATH) [ atMark ] */
  path = this.RULE("path", () => {
    this.OR([
      {
        // `pool.equity` is a PATH too; this alternative is tried first.
        IGNORE_AMBIGUITIES: true,
        ALT: () => {
          this.CONSUME(PoolEquity, { LABEL: "name" });
          this.OPTION(() => {
            this.CONSUME(K.for);
            this.CONSUME(Name, { LABEL: "purpose" });
          });
        },
      },
      { ALT: () => this.CONSUME(Path, { LABEL: "name" }) },
    ]);
    // `reduce … by position.contracts at position.price`: that `at` begins a price of the step.
    this.OPTION2({ GATE: () => this.LA(2).tokenType === K.current, DEF: () => this.SUBRULE(this.atMark) });
  });

  /** group := "(" expr ")" [ atMark ] */
  group = this.RULE("group", () => {
    this.CONSUME(LeftParenthesis);
    this.SUBRULE(this.expr);
    this.CONSUME(RightParenthesis);
    this.OPTION({ GATE: () => this.LA(2).tokenType === K.current, DEF: () => this.SUBRULE(this.atMark) });
  });

  /** atMark := "at" "current" "mark" */
  atMark = this.RULE("atMark", () => {
    this.CONSUME(K.at);
    this.CONSUME(K.current);
    this.CONSUME(K.mark);
  });

  /** where := "where" "(" condition ")" */
  where = this.RULE("where", () => {
    this.CONSUME(K.where);
    this.CONSUME(LeftParenthesis);
    this.SUBRULE(this.condition);
    this.CONSUME(RightParenthesis);
  });
}
