import { Comma, K, LeftBrace, Name, Path, RightBrace, Word } from "../tokens.ts";
import { LiquidationGrammar } from "./liquidation.ts";

/** The four sections of a mode: sharing, adjustment, liquidation, payment. */
export abstract class SectionGrammar extends LiquidationGrammar {
  /** section := sharing | adjustment | liquidation | payment */
  section = this.RULE("section", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.sharing) },
      { ALT: () => this.SUBRULE(this.adjustment) },
      { ALT: () => this.SUBRULE(this.liquidation) },
      { ALT: () => this.SUBRULE(this.payment) },
    ]);
  });

  /** opening := "{" [ cite ] */
  opening = this.RULE("opening", () => {
    this.CONSUME(LeftBrace);
    this.OPTION(() => this.SUBRULE(this.cite));
  });

  /** silence := "unspecified" tail */
  silence = this.RULE("silence", () => {
    this.CONSUME(K.unspecified);
    this.SUBRULE(this.tail);
  });

  /** sharing := "sharing" (opening (share | count)* "}" | silence) */
  sharing = this.RULE("sharing", () => {
    this.CONSUME(K.sharing);
    this.OR([
      { ALT: () => this.SUBRULE(this.silence) },
      {
        ALT: () => {
          this.SUBRULE(this.opening);
          this.MANY(() => {
            this.OR2([{ ALT: () => this.SUBRULE(this.share) }, { ALT: () => this.SUBRULE(this.count) }]);
          });
          this.CONSUME(RightBrace);
        },
      },
    ]);
  });

  /** adjustment := "adjustment" (opening permission* "}" | silence) */
  adjustment = this.RULE("adjustment", () => {
    this.CONSUME(K.adjustment);
    this.OR([
      { ALT: () => this.SUBRULE(this.silence) },
      {
        ALT: () => {
          this.SUBRULE(this.opening);
          this.MANY(() => this.SUBRULE(this.permission));
          this.CONSUME(RightBrace);
        },
      },
    ]);
  });

  /** liquidation := "liquidation" "of" ("pool" | "position" | "account") (opening liquidationClause* "}" | silence) */
  liquidation = this.RULE("liquidation", () => {
    this.SUBRULE(this.liquidationTitle);
    this.OR([
      { ALT: () => this.SUBRULE(this.silence) },
      {
        ALT: () => {
          this.SUBRULE(this.opening);
          this.MANY(() => this.SUBRULE(this.liquidationClause));
          this.CONSUME(RightBrace);
        },
      },
    ]);
  });

  /** liquidationTitle := "liquidation" "of" ("pool" | "position" | "account") */
  liquidationTitle = this.RULE("liquidationTitle", () => {
    this.CONSUME(K.liquidation);
    this.CONSUME(K.of);
    this.OR([
      { ALT: () => this.CONSUME(K.pool, { LABEL: "of" }) },
      { ALT: () => this.CONSUME(K.position, { LABEL: "of" }) },
      { ALT: () => this.CONSUME(K.account, { LABEL: "of" }) },
    ]);
  });

  /** payment := "payment" (opening paymentClause* "}" | silence) */
  payment = this.RULE("payment", () => {
    this.CONSUME(K.payment);
    this.OR([
      { ALT: () => this.SUBRULE(this.silence) },
      {
        ALT: () => {
          this.SUBRULE(this.opening);
          this.MANY(() => this.SUBRULE(this.paymentClause));
          this.CONSUME(RightBrace);
        },
      },
    ]);
  });

  /** paymentClause := pay | payUnspecified */
  paymentClause = this.RULE("paymentClause", () => {
    this.OR([{ ALT: () => this.SUBRULE(this.pay) }, { ALT: () => this.SUBRULE(this.payUnspecified) }]);
  });

  /** pay := payTitle opening payStep* "}" */
  pay = this.RULE("pay", () => {
    this.SUBRULE(this.payTitle);
    this.SUBRULE(this.opening);
    this.MANY(() => this.SUBRULE(this.payStep));
    this.CONSUME(RightBrace);
  });

  /** payTitle := ("pay" | "receive") NAME ("," NAME)* [ "together" | "before" NAME ] [ "to" recipients ] [ "keeping" condition ] [ when ] tail */
  payTitle = this.RULE("payTitle", () => {
    this.OR([
      { ALT: () => this.CONSUME(K.pay, { LABEL: "verb" }) },
      { ALT: () => this.CONSUME(K.receive, { LABEL: "verb" }) },
    ]);
    this.CONSUME(Name, { LABEL: "purpose" });
    this.MANY(() => {
      this.CONSUME(Comma);
      this.CONSUME2(Name, { LABEL: "purpose" });
    });
    this.OPTION4(() => this.OR2([
      { ALT: () => this.CONSUME(K.together, { LABEL: "together" }) },
      { ALT: () => {
        this.CONSUME(K.before);
        this.CONSUME3(Name, { LABEL: "before" });
      } },
    ]));
    this.OPTION(() => {
      this.CONSUME(K.to);
      this.SUBRULE(this.recipients);
    });
    this.OPTION2(() => {
      this.CONSUME(K.keeping);
      this.SUBRULE(this.condition, { LABEL: "keeping" });
    });
    this.OPTION3(() => this.SUBRULE(this.when));
    this.SUBRULE(this.tail);
  });

  /** payStep := ("first" | "then" | "finally" | "to") recipients [ "up" "to" expr ] [ "down" "to" expr ] [ when ] tail */
  payStep = this.RULE("payStep", () => {
    this.OR([
      { ALT: () => this.CONSUME(K.first, { LABEL: "role" }) },
      { ALT: () => this.CONSUME(K.then, { LABEL: "role" }) },
      { ALT: () => this.CONSUME(K.finally, { LABEL: "role" }) },
      { ALT: () => this.CONSUME(K.to, { LABEL: "role" }) },
    ]);
    this.SUBRULE(this.recipients);
    this.OPTION(() => {
      this.CONSUME(K.up);
      this.CONSUME2(K.to);
      this.SUBRULE(this.expr, { LABEL: "upTo" });
    });
    this.OPTION2(() => {
      this.CONSUME(K.down);
      this.CONSUME3(K.to);
      this.SUBRULE2(this.expr, { LABEL: "downTo" });
    });
    this.OPTION3(() => this.SUBRULE(this.when));
    this.SUBRULE(this.tail);
  });

  /** payUnspecified := "unspecified" WORD ("," WORD)* tail */
  payUnspecified = this.RULE("payUnspecified", () => {
    this.CONSUME(K.unspecified);
    this.CONSUME(Word, { LABEL: "purpose" });
    this.MANY(() => {
      this.CONSUME(Comma);
      this.CONSUME2(Word, { LABEL: "purpose" });
    });
    this.SUBRULE(this.tail);
  });

  /** target := PATH | NAME */
  target = this.RULE("target", () => {
    this.OR([
      { ALT: () => this.CONSUME(Path, { LABEL: "target" }) },
      { ALT: () => this.CONSUME(Name, { LABEL: "target" }) },
    ]);
  });
}
