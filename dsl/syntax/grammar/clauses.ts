import { AnyWord, Comma, K, LeftBracket, Name, NumberToken, Path, RightBracket, Semicolon, StringToken, Word } from "../tokens.ts";
import { FormGrammar } from "./forms.ts";

/** What clauses share: tails, citations, buckets, selections; and the clauses of sharing and adjustment. */
export abstract class ClauseGrammar extends FormGrammar {
  /** tail := [ "as" NAME ] [ "because" STRING ] [ shows ] [ cite ] */
  tail = this.RULE("tail", () => {
    this.OPTION(() => {
      this.CONSUME(K.as);
      this.CONSUME(Name, { LABEL: "label" });
    });
    this.OPTION2(() => {
      this.CONSUME(K.because);
      this.CONSUME(StringToken, { LABEL: "because" });
    });
    this.OPTION3(() => this.SUBRULE(this.shows));
    this.OPTION4(() => this.SUBRULE(this.cite));
  });

  /** shows := "shows" tag ("," tag)* */
  shows = this.RULE("shows", () => {
    this.CONSUME(K.shows);
    this.SUBRULE(this.tag);
    this.MANY(() => {
      this.CONSUME(Comma);
      this.SUBRULE2(this.tag);
    });
  });

  /** tag := NAME [ NUMBER ] */
  tag = this.RULE("tag", () => {
    this.CONSUME(Name, { LABEL: "tag" });
    this.OPTION(() => this.CONSUME(NumberToken, { LABEL: "tagged" }));
  });

  /** cite := "[" citation (";" citation)* "]" */
  cite = this.RULE("cite", () => {
    this.CONSUME(LeftBracket);
    this.SUBRULE(this.citation);
    this.MANY(() => {
      this.CONSUME(Semicolon);
      this.SUBRULE2(this.citation);
    });
    this.CONSUME(RightBracket);
  });

  /** citation := NAME word ("," word)* */
  citation = this.RULE("citation", () => {
    this.CONSUME(Name, { LABEL: "source" });
    this.CONSUME(AnyWord, { LABEL: "section" });
    this.MANY(() => {
      this.CONSUME(Comma);
      this.CONSUME2(AnyWord, { LABEL: "section" });
    });
  });

  /** condition after "when" */
  when = this.RULE("when", () => {
    this.CONSUME(K.when);
    this.SUBRULE(this.condition);
  });

  /** share := "share" "margin" ("with" "nothing" | "across" ("all" "positions" | "positions" "with" "same" PATH ("," PATH)*)) tail */
  share = this.RULE("share", () => {
    this.CONSUME(K.share);
    this.CONSUME(K.margin);
    this.OR([
      {
        ALT: () => {
          this.CONSUME(K.with);
          this.CONSUME(K.nothing);
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.across);
          this.OR2([
            {
              ALT: () => {
                this.CONSUME(K.all);
                this.CONSUME(K.positions);
              },
            },
            {
              ALT: () => {
                this.CONSUME2(K.positions);
                this.CONSUME2(K.with);
                this.CONSUME(K.same);
                this.CONSUME(Path, { LABEL: "key" });
                this.MANY(() => {
                  this.CONSUME(Comma);
                  this.CONSUME2(Path, { LABEL: "key" });
                });
              },
            },
          ]);
        },
      },
    ]);
    this.SUBRULE(this.tail);
  });

  /** count := ("count" | "reserve") expr [ "for" NAME ("," NAME)* ] [ when ] tail */
  count = this.RULE("count", () => {
    this.OR([
      { ALT: () => this.CONSUME(K.count, { LABEL: "verb" }) },
      { ALT: () => this.CONSUME(K.reserve, { LABEL: "verb" }) },
    ]);
    this.SUBRULE(this.expr);
    this.OPTION(() => {
      this.CONSUME(K.for);
      this.CONSUME(Name, { LABEL: "purpose" });
      this.MANY(() => {
        this.CONSUME(Comma);
        this.CONSUME2(Name, { LABEL: "purpose" });
      });
    });
    this.OPTION2(() => this.SUBRULE(this.when));
    this.SUBRULE(this.tail);
  });

  /** permission := ("allow" | "forbid" | "unspecified") actor "to" action ("," action)* [ when ] [ "up" "to" limit ] [ "also" effect ("," effect)* ] tail */
  permission = this.RULE("permission", () => {
    this.OR([
      { ALT: () => this.CONSUME(K.allow, { LABEL: "verdict" }) },
      { ALT: () => this.CONSUME(K.forbid, { LABEL: "verdict" }) },
      { ALT: () => this.CONSUME(K.unspecified, { LABEL: "verdict" }) },
    ]);
    this.SUBRULE(this.actor);
    this.CONSUME(K.to);
    this.SUBRULE(this.action);
    this.MANY2(() => {
      this.CONSUME2(Comma);
      this.SUBRULE2(this.action);
    });
    this.OPTION(() => this.SUBRULE(this.when));
    this.OPTION2(() => {
      this.CONSUME(K.up);
      this.CONSUME2(K.to);
      this.SUBRULE(this.limit);
    });
    this.OPTION3(() => {
      this.CONSUME(K.also);
      this.SUBRULE(this.effect);
      this.MANY(() => {
        this.CONSUME(Comma);
        this.SUBRULE2(this.effect);
      });
    });
    this.SUBRULE(this.tail);
  });

  /** actor := "trader" | "venue" | "liquidator" | "anyone" */
  actor = this.RULE("actor", () => {
    this.OR([
      { ALT: () => this.CONSUME(K.trader, { LABEL: "actor" }) },
      { ALT: () => this.CONSUME(K.venue, { LABEL: "actor" }) },
      { ALT: () => this.CONSUME(K.liquidator, { LABEL: "actor" }) },
      { ALT: () => this.CONSUME(K.anyone, { LABEL: "actor" }) },
    ]);
  });

  /**
   * action := "add" "to" "position" | "remove" "from" "position" | "change" ("leverage" | "margin_mode" | "position_mode")
   *         | "place" "order" | "cancel" "order" | "expire" "credit"
   *         | "withdraw" | "deposit" | "transfer" | "open" | "increase" | "reduce" | "close" | "liquidate" | "delever" | "settle"
   */
  action = this.RULE("action", () => {
    this.OR([
      { ALT: () => { this.CONSUME(K.add); this.CONSUME(K.to); this.CONSUME(K.position); } },
      { ALT: () => { this.CONSUME(K.remove); this.CONSUME(K.from); this.CONSUME2(K.position); } },
      {
        ALT: () => {
          this.CONSUME(K.change);
          this.OR2([
            { ALT: () => this.CONSUME(K.leverage) },
            { ALT: () => this.CONSUME(K.margin_mode) },
            { ALT: () => this.CONSUME(K.position_mode) },
          ]);
        },
      },
      { ALT: () => { this.CONSUME(K.place); this.CONSUME(K.order); } },
      { ALT: () => { this.CONSUME(K.cancel); this.CONSUME2(K.order); } },
      { ALT: () => { this.CONSUME(K.expire); this.CONSUME(K.credit); } },
      { ALT: () => this.CONSUME(K.withdraw) },
      { ALT: () => this.CONSUME(K.deposit) },
      { ALT: () => this.CONSUME(K.transfer) },
      { ALT: () => this.CONSUME(K.open) },
      { ALT: () => this.CONSUME(K.increase) },
      { ALT: () => this.CONSUME(K.reduce) },
      { ALT: () => this.CONSUME(K.close) },
      { ALT: () => this.CONSUME(K.liquidate) },
      { ALT: () => this.CONSUME(K.delever) },
      { ALT: () => this.CONSUME(K.settle) },
    ]);
  });

  /** limit := "amount" "that" "keeps" condition | expr */
  limit = this.RULE("limit", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(K.amount);
          this.CONSUME(K.that);
          this.CONSUME(K.keeps);
          this.SUBRULE(this.condition, { LABEL: "keeps" });
        },
      },
      { ALT: () => this.SUBRULE(this.expr) },
    ]);
  });

  /**
   * effect := "forfeit" PATH | setFact | moveMoney | cancelOrders | "close" "all" "positions" [ where ]
   */
  effect = this.RULE("effect", () => {
    this.OR([
      { ALT: () => { this.CONSUME(K.forfeit); this.CONSUME(Path, { LABEL: "forfeited" }); } },
      { ALT: () => this.SUBRULE(this.setFact) },
      { ALT: () => this.SUBRULE(this.moveMoney) },
      { ALT: () => this.SUBRULE(this.cancelOrders) },
      {
        ALT: () => {
          this.CONSUME(K.close);
          this.CONSUME(K.all);
          this.CONSUME(K.positions);
          this.OPTION(() => this.SUBRULE(this.where));
        },
      },
    ]);
  });

  /** setFact := "set" PATH "to" expr */
  setFact = this.RULE("setFact", () => {
    this.CONSUME(K.set);
    this.CONSUME(Path, { LABEL: "changed" });
    this.CONSUME(K.to);
    this.SUBRULE(this.expr);
  });

  /** moveMoney := "move" expr "from" PATH "to" PATH */
  moveMoney = this.RULE("moveMoney", () => {
    this.CONSUME(K.move);
    this.SUBRULE(this.expr);
    this.CONSUME(K.from);
    this.CONSUME(Path, { LABEL: "from" });
    this.CONSUME(K.to);
    this.CONSUME2(Path, { LABEL: "to" });
  });

  /** cancelOrders := "cancel" "orders" [ "in" ("pool" | "account" | "instrument") ] [ where ] */
  cancelOrders = this.RULE("cancelOrders", () => {
    this.CONSUME(K.cancel);
    this.CONSUME(K.orders);
    this.OPTION(() => {
      this.CONSUME(K.in);
      this.OR([
        { ALT: () => this.CONSUME(K.pool, { LABEL: "scope" }) },
        { ALT: () => this.CONSUME(K.account, { LABEL: "scope" }) },
        { ALT: () => this.CONSUME(K.instrument, { LABEL: "scope" }) },
      ]);
    });
    this.OPTION2(() => this.SUBRULE(this.where));
  });

  /** bucket := PATH | "venue" | "liquidator" | WORD | "cost" "of" "position" */
  bucket = this.RULE("bucket", () => {
    this.OR([
      { ALT: () => { this.CONSUME(K.cost, { LABEL: "cost" }); this.CONSUME(K.of); this.CONSUME(K.position); } },
      { ALT: () => this.CONSUME(Path, { LABEL: "bucket" }) },
      { ALT: () => this.CONSUME(K.venue, { LABEL: "bucket" }) },
      { ALT: () => this.CONSUME(K.liquidator, { LABEL: "bucket" }) },
      { ALT: () => this.CONSUME(Word, { LABEL: "bucket" }) },
    ]);
  });

  /** recipients := bucket | "split" NUMBER bucket ("," NUMBER bucket)* */
  recipients = this.RULE("recipients", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(K.split);
          this.SUBRULE(this.portionOfBucket);
          this.MANY(() => {
            this.CONSUME(Comma);
            this.SUBRULE2(this.portionOfBucket);
          });
        },
      },
      { ALT: () => this.SUBRULE(this.bucket) },
    ]);
  });

  /** portionOfBucket := NUMBER bucket */
  portionOfBucket = this.RULE("portionOfBucket", () => {
    this.CONSUME(NumberToken);
    this.SUBRULE(this.bucket);
  });
}
