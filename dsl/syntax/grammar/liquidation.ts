import { Comma, K, Name, NumberToken, Path, StringToken, Word } from "../tokens.ts";
import { ClauseGrammar } from "./clauses.ts";

/** What starts a liquidation, what is closed in which order, when it stops. */
export abstract class LiquidationGrammar extends ClauseGrammar {
  /** liquidationClause := stage | stop | step | fee | surplus */
  liquidationClause = this.RULE("liquidationClause", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.stage) },
      { ALT: () => this.SUBRULE(this.stop) },
      { ALT: () => this.SUBRULE(this.step) },
      { ALT: () => this.SUBRULE(this.fee) },
      { ALT: () => this.SUBRULE(this.surplus) },
    ]);
  });

  /** stage := ("warn" | "start" | "stage" NAME) when [ "until" condition ] tail */
  stage = this.RULE("stage", () => {
    this.OR([
      { ALT: () => this.CONSUME(K.warn, { LABEL: "keyword" }) },
      { ALT: () => this.CONSUME(K.start, { LABEL: "keyword" }) },
      {
        ALT: () => {
          this.CONSUME(K.stage, { LABEL: "keyword" });
          this.CONSUME(Name, { LABEL: "name" });
        },
      },
    ]);
    this.SUBRULE(this.when);
    this.OPTION(() => {
      this.CONSUME(K.until);
      this.SUBRULE(this.condition, { LABEL: "until" });
    });
    this.SUBRULE(this.tail);
  });

  /** stop := "stop" when tail */
  stop = this.RULE("stop", () => {
    this.CONSUME(K.stop);
    this.SUBRULE(this.when);
    this.SUBRULE(this.tail);
  });

  /** step := ("first" | "then" | "finally") planAction [ when ] [ "," "repeat" ] tail */
  step = this.RULE("step", () => {
    this.OR([
      { ALT: () => this.CONSUME(K.first, { LABEL: "role" }) },
      { ALT: () => this.CONSUME(K.then, { LABEL: "role" }) },
      { ALT: () => this.CONSUME(K.finally, { LABEL: "role" }) },
    ]);
    this.SUBRULE(this.planAction);
    this.OPTION(() => this.SUBRULE(this.when));
    this.OPTION2(() => {
      this.CONSUME(Comma);
      this.CONSUME(K.repeat);
    });
    this.SUBRULE(this.tail);
  });

  /** planAction := cancelOrders | moveMoney | setFact | reduce | close | net | convert | openPosition | wait */
  planAction = this.RULE("planAction", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.cancelOrders) },
      { ALT: () => this.SUBRULE(this.moveMoney) },
      { ALT: () => this.SUBRULE(this.reduce) },
      { ALT: () => this.SUBRULE(this.close) },
      { ALT: () => this.SUBRULE(this.net) },
      { ALT: () => this.SUBRULE(this.convert) },
      { ALT: () => this.SUBRULE(this.openPosition) },
      { ALT: () => this.SUBRULE(this.setFact) },
      { ALT: () => this.SUBRULE(this.wait) },
    ]);
  });

  /** reduce := "reduce" selection ("by" (NUMBER "tier"/"tiers" | "shortage" | expr) | "to" "tier" NUMBER) [ "at" price ] */
  reduce = this.RULE("reduce", () => {
    this.CONSUME(K.reduce);
    this.SUBRULE(this.selection);
    this.OR([
      {
        ALT: () => {
          this.CONSUME(K.by);
          this.OR2([
            {
              ALT: () => {
                this.CONSUME(NumberToken, { LABEL: "tiers" });
                this.OR3([{ ALT: () => this.CONSUME(K.tier) }, { ALT: () => this.CONSUME(K.tiers) }]);
              },
            },
            { ALT: () => this.CONSUME(K.shortage) },
            { ALT: () => this.SUBRULE(this.expr) },
          ]);
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.to);
          this.CONSUME2(K.tier);
          this.CONSUME2(NumberToken, { LABEL: "toTier" });
        },
      },
    ]);
    this.OPTION(() => this.SUBRULE(this.atPrice));
  });

  /** close := "close" selection [ "at" price ] */
  close = this.RULE("close", () => {
    this.CONSUME(K.close);
    this.SUBRULE(this.selection);
    this.OPTION(() => this.SUBRULE(this.atPrice));
  });

  /** net := "net" "positions" "with" "same" PATH [ "at" price ] */
  net = this.RULE("net", () => {
    this.CONSUME(K.net);
    this.CONSUME(K.positions);
    this.CONSUME(K.with);
    this.CONSUME(K.same);
    this.CONSUME(Path, { LABEL: "key" });
    this.OPTION(() => this.SUBRULE(this.atPrice));
  });

  /** convert := "convert" balances [ "by" ("shortage" | expr) ] "to" ("settle" | STRING | WORD) [ "at" rate ] [ "paying" rate [ "to" bucket ] ] */
  convert = this.RULE("convert", () => {
    this.CONSUME(K.convert);
    this.SUBRULE(this.balances);
    this.OPTION(() => {
      this.CONSUME(K.by);
      this.OR([{ ALT: () => this.CONSUME(K.shortage) }, { ALT: () => this.SUBRULE(this.expr) }]);
    });
    this.CONSUME(K.to);
    this.OR2([
      { ALT: () => this.CONSUME(K.settle, { LABEL: "asset" }) },
      { ALT: () => this.CONSUME(StringToken, { LABEL: "asset" }) },
      { ALT: () => this.CONSUME(Word, { LABEL: "asset" }) },
    ]);
    this.OPTION2(() => {
      this.CONSUME(K.at);
      this.SUBRULE(this.rate, { LABEL: "price" });
    });
    this.OPTION3(() => {
      this.CONSUME(K.paying);
      this.SUBRULE2(this.rate, { LABEL: "fee" });
      this.OPTION4(() => {
        this.CONSUME2(K.to);
        this.SUBRULE(this.bucket);
      });
    });
  });

  /** rate := "unspecified" | operand */
  rate = this.RULE("rate", () => {
    this.OR([{ ALT: () => this.CONSUME(K.unspecified) }, { ALT: () => this.SUBRULE(this.operand) }]);
  });

  /** balances := ("all" "balances" | "any" "balance" | "balance" "with" ranks) [ where ] */
  balances = this.RULE("balances", () => {
    this.OR([
      { ALT: () => { this.CONSUME(K.all); this.CONSUME(K.balances); } },
      { ALT: () => { this.CONSUME(K.any); this.CONSUME(K.balance); } },
      { ALT: () => { this.CONSUME2(K.balance); this.SUBRULE(this.ranks); } },
    ]);
    this.OPTION(() => this.SUBRULE(this.where));
  });

  /** openPosition := "open" NAME "in" "instrument" where "by" expr [ atPrice ] */
  openPosition = this.RULE("openPosition", () => {
    this.CONSUME(K.open);
    this.CONSUME(Name, { LABEL: "side" });
    this.CONSUME(K.in);
    this.CONSUME(K.instrument);
    this.SUBRULE(this.where);
    this.CONSUME(K.by);
    this.SUBRULE(this.expr);
    this.OPTION(() => this.SUBRULE(this.atPrice));
  });

  /** wait := "wait" NUMBER */
  wait = this.RULE("wait", () => {
    this.CONSUME(K.wait);
    this.CONSUME(NumberToken);
  });

  /** selection := ("all" "positions" | "any" "position" | "position" [ ranks ]) [ where ] */
  selection = this.RULE("selection", () => {
    this.OR([
      { ALT: () => { this.CONSUME(K.all); this.CONSUME(K.positions); } },
      { ALT: () => { this.CONSUME(K.any); this.CONSUME(K.position); } },
      {
        ALT: () => {
          this.CONSUME2(K.position);
          this.OPTION(() => this.SUBRULE(this.ranks));
        },
      },
    ]);
    this.OPTION2(() => this.SUBRULE(this.where));
  });

  /** ranks := "with" rank { "," "ties" "by" rank } */
  ranks = this.RULE("ranks", () => {
    this.CONSUME(K.with);
    this.SUBRULE(this.rank);
    // A comma may also begin `, repeat`, which belongs to the step.
    this.MANY({
      GATE: () => this.LA(2).tokenType !== K.repeat,
      DEF: () => {
        this.CONSUME(Comma);
        this.CONSUME(K.ties);
        this.CONSUME(K.by);
        this.SUBRULE2(this.rank);
      },
    });
  });

  /** rank := ("largest" | "smallest") (expr | "loss" | "profit") */
  rank = this.RULE("rank", () => {
    this.OR([
      { ALT: () => this.CONSUME(K.largest, { LABEL: "direction" }) },
      { ALT: () => this.CONSUME(K.smallest, { LABEL: "direction" }) },
    ]);
    // `profit of position …` is an expression; `profit` alone is not.
    this.OR2([
      { ALT: () => this.SUBRULE(this.expr) },
      { ALT: () => this.CONSUME(K.loss, { LABEL: "by" }) },
      { ALT: () => this.CONSUME(K.profit, { LABEL: "by" }) },
    ]);
  });

  /** atPrice := "at" ("bankruptcy" "price" [ "shared" "by" operand ] | operand) */
  atPrice = this.RULE("atPrice", () => {
    this.CONSUME(K.at);
    this.OR([
      {
        ALT: () => {
          this.CONSUME(K.bankruptcy);
          this.CONSUME(K.price);
          this.OPTION(() => {
            this.CONSUME(K.shared);
            this.CONSUME(K.by);
            this.SUBRULE(this.operand, { LABEL: "sharedBy" });
          });
        },
      },
      { ALT: () => this.SUBRULE2(this.operand, { LABEL: "price" }) },
    ]);
  });

  /** fee := "fee" expr [ when ] tail */
  fee = this.RULE("fee", () => {
    this.CONSUME(K.fee);
    this.SUBRULE(this.expr);
    this.OPTION(() => this.SUBRULE(this.when));
    this.SUBRULE(this.tail);
  });

  /** surplus := "surplus" "to" bucket tail */
  surplus = this.RULE("surplus", () => {
    this.CONSUME(K.surplus);
    this.CONSUME(K.to);
    this.SUBRULE(this.bucket);
    this.SUBRULE(this.tail);
  });
}
