import { Comma, Divide, K, LeftParenthesis, Minus, Name, NumberToken, Path, Plus, RightParenthesis, StringToken, Word } from "../tokens.ts";
import { ExpressionGrammar } from "./expressions.ts";

/** The operands that begin with a word of their own, and rounding modes. */
export abstract class FormGrammar extends ExpressionGrammar {
  /** extreme := ("min" | "max") "(" expr ("," expr)+ ")" */
  extreme = this.RULE("extreme", () => {
    this.OR([
      { ALT: () => this.CONSUME(K.min, { LABEL: "which" }) },
      { ALT: () => this.CONSUME(K.max, { LABEL: "which" }) },
    ]);
    this.CONSUME(LeftParenthesis);
    this.SUBRULE(this.expr);
    this.AT_LEAST_ONE(() => {
      this.CONSUME(Comma);
      this.SUBRULE2(this.expr);
    });
    this.CONSUME(RightParenthesis);
  });

  /**
   * aggregate := ("sum" | "min" | "max" | "number" | "any" | "all") "of" (noun | operand)
   *              [ "for" "each" PATH | "with" "same" PATH ] [ "in" ("account" | "pool") ] [ where ]
   */
  aggregate = this.RULE("aggregate", () => {
    this.OR([
      { ALT: () => this.CONSUME(K.sum, { LABEL: "which" }) },
      { ALT: () => this.CONSUME(K.min, { LABEL: "which" }) },
      { ALT: () => this.CONSUME(K.max, { LABEL: "which" }) },
      { ALT: () => this.CONSUME(K.number, { LABEL: "which" }) },
      { ALT: () => this.CONSUME(K.any, { LABEL: "which" }) },
      { ALT: () => this.CONSUME(K.all, { LABEL: "which" }) },
    ]);
    this.CONSUME(K.of);
    this.OR2([{ ALT: () => this.SUBRULE(this.noun) }, { ALT: () => this.SUBRULE(this.operand) }]);
    this.OPTION({
      // `count sum of … for opening` is not about groups.
      GATE: () => this.LA(1).tokenType !== K.for || this.LA(2).tokenType === K.each,
      DEF: () => {
        this.OR4([
          {
            ALT: () => {
              this.CONSUME(K.for);
              this.CONSUME(K.each);
              this.CONSUME(Path, { LABEL: "each" });
            },
          },
          {
            ALT: () => {
              this.CONSUME(K.with);
              this.CONSUME(K.same);
              this.CONSUME2(Path, { LABEL: "same" });
            },
          },
        ]);
      },
    });
    this.OPTION2(() => {
      this.CONSUME(K.in);
      this.OR3([
        { ALT: () => this.CONSUME(K.account, { LABEL: "scope" }) },
        { ALT: () => this.CONSUME(K.pool, { LABEL: "scope" }) },
      ]);
    });
    this.OPTION3(() => this.SUBRULE(this.where));
  });

  /** noun := "position" | "positions" | "order" | "orders" | "balance" | "credit" | "pool" | "instrument" */
  noun = this.RULE("noun", () => {
    this.OR([
      { ALT: () => this.CONSUME(K.position, { LABEL: "noun" }) },
      { ALT: () => this.CONSUME(K.positions, { LABEL: "noun" }) },
      { ALT: () => this.CONSUME(K.order, { LABEL: "noun" }) },
      { ALT: () => this.CONSUME(K.orders, { LABEL: "noun" }) },
      { ALT: () => this.CONSUME(K.balance, { LABEL: "noun" }) },
      { ALT: () => this.CONSUME(K.credit, { LABEL: "noun" }) },
      { ALT: () => this.CONSUME(K.pool, { LABEL: "noun" }) },
      { ALT: () => this.CONSUME(K.instrument, { LABEL: "noun" }) },
    ]);
  });

  /** value := "value" "of" (contract "at" operand | operand "in" (STRING | WORD) [ "after" "haircut" ]) */
  value = this.RULE("value", () => {
    this.CONSUME(K.value);
    this.CONSUME(K.of);
    this.OR([
      {
        ALT: () => {
          this.SUBRULE(this.contract);
          this.CONSUME(K.at);
          this.SUBRULE(this.operand, { LABEL: "at" });
        },
      },
      {
        ALT: () => {
          this.SUBRULE2(this.operand, { LABEL: "valued" });
          this.CONSUME(K.in);
          this.OR2([
            { ALT: () => this.CONSUME(StringToken, { LABEL: "asset" }) },
            { ALT: () => this.CONSUME(Word, { LABEL: "asset" }) },
          ]);
          this.OPTION(() => {
            this.CONSUME(K.after);
            this.CONSUME(K.haircut);
          });
        },
      },
    ]);
  });

  /** profit := "profit" "of" contract "from" operand "to" operand */
  profit = this.RULE("profit", () => {
    this.CONSUME(K.profit);
    this.CONSUME(K.of);
    this.SUBRULE(this.contract);
    this.CONSUME(K.from);
    this.SUBRULE(this.operand, { LABEL: "from" });
    this.CONSUME(K.to);
    this.SUBRULE2(this.operand, { LABEL: "to" });
  });

  /** contract := "position" | "order" | "fill" */
  contract = this.RULE("contract", () => {
    this.OR([
      { ALT: () => this.CONSUME(K.position, { LABEL: "noun" }) },
      { ALT: () => this.CONSUME(K.order, { LABEL: "noun" }) },
      { ALT: () => this.CONSUME(K.fill, { LABEL: "noun" }) },
    ]);
  });

  /**
   * rounded := "rounded" ( ("square" | "cube") "root" "of" operand "to" digits
   *                      | operand "to" ( "the" "power" NUMBER "/" NUMBER "to" digits | ("tick" | operand) mode ) )
   */
  rounded = this.RULE("rounded", () => {
    this.CONSUME(K.rounded);
    this.OR([
      {
        ALT: () => {
          this.OR2([
            { ALT: () => this.CONSUME(K.square, { LABEL: "degree" }) },
            { ALT: () => this.CONSUME(K.cube, { LABEL: "degree" }) },
          ]);
          this.CONSUME(K.root);
          this.CONSUME(K.of);
          this.SUBRULE(this.operand);
          this.CONSUME(K.to);
          this.SUBRULE(this.digits);
        },
      },
      {
        ALT: () => {
          this.SUBRULE2(this.operand);
          this.CONSUME2(K.to);
          this.OR3([
            {
              ALT: () => {
                this.CONSUME(K.the);
                this.CONSUME(K.power);
                this.CONSUME(NumberToken, { LABEL: "numerator" });
                this.CONSUME(Divide);
                this.CONSUME2(NumberToken, { LABEL: "denominator" });
                this.CONSUME3(K.to);
                this.SUBRULE2(this.digits);
              },
            },
            {
              ALT: () => {
                this.OR4([
                  { ALT: () => this.CONSUME(K.tick, { LABEL: "tick" }) },
                  { ALT: () => this.SUBRULE3(this.operand, { LABEL: "step" }) },
                ]);
                this.SUBRULE(this.roundingMode);
              },
            },
          ]);
        },
      },
    ]);
  });

  /** digits := NUMBER "digits" mode */
  digits = this.RULE("digits", () => {
    this.CONSUME(NumberToken);
    this.CONSUME(K.digits);
    this.SUBRULE(this.roundingMode);
  });

  /** mode := "half" ("even" | "up") | ("toward" | "against") ("zero" | "trader") | "away" "from" "zero" | "up" | "down" */
  roundingMode = this.RULE("roundingMode", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(K.half);
          this.OR2([{ ALT: () => this.CONSUME(K.even) }, { ALT: () => this.CONSUME(K.up) }]);
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.toward);
          this.OR3([{ ALT: () => this.CONSUME(K.zero) }, { ALT: () => this.CONSUME(K.trader) }]);
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.against);
          this.CONSUME2(K.trader);
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.away);
          this.CONSUME(K.from);
          this.CONSUME2(K.zero);
        },
      },
      { ALT: () => this.CONSUME2(K.up) },
      { ALT: () => this.CONSUME(K.down) },
    ]);
  });

  /** scenario := ("worst" | "best") "of" "price" "moves" "(" move ("," move)* ")" "of" operand */
  scenario = this.RULE("scenario", () => {
    this.OR([
      { ALT: () => this.CONSUME(K.worst, { LABEL: "which" }) },
      { ALT: () => this.CONSUME(K.best, { LABEL: "which" }) },
    ]);
    this.CONSUME(K.of);
    this.CONSUME(K.price);
    this.CONSUME(K.moves);
    this.CONSUME(LeftParenthesis);
    this.SUBRULE(this.move);
    this.MANY(() => {
      this.CONSUME(Comma);
      this.SUBRULE2(this.move);
    });
    this.CONSUME(RightParenthesis);
    this.CONSUME2(K.of);
    this.SUBRULE(this.operand);
  });

  /** move := ["+" | "-"] NUMBER */
  move = this.RULE("move", () => {
    this.OPTION(() => {
      this.OR([
        { ALT: () => this.CONSUME(Plus, { LABEL: "sign" }) },
        { ALT: () => this.CONSUME(Minus, { LABEL: "sign" }) },
      ]);
    });
    this.CONSUME(NumberToken);
  });

  /** slices := "slices" "of" operand "in" operand "at" NAME */
  slices = this.RULE("slices", () => {
    this.CONSUME(K.slices);
    this.CONSUME(K.of);
    this.SUBRULE(this.operand, { LABEL: "measure" });
    this.CONSUME(K.in);
    this.SUBRULE2(this.operand, { LABEL: "table" });
    this.CONSUME(K.at);
    this.CONSUME(Name, { LABEL: "field" });
  });
}
