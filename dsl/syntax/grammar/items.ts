import { AnyWord, Comma, DateToken, InstantToken, K, LeftBrace, Name, NumberToken, Path, RightBrace, StringToken } from "../tokens.ts";
import { DeclarationGrammar } from "./declarations.ts";

/** The one-line items of a policy, its account block, modes, guarantees and overlays. */
export abstract class ItemGrammar extends DeclarationGrammar {
  /** version := "version" NUMBER */
  version = this.RULE("version", () => {
    this.CONSUME(K.version);
    this.CONSUME(NumberToken);
  });

  /** applies := "applies" "to" NAME appliesValue ("," appliesValue)* */
  applies = this.RULE("applies", () => {
    this.CONSUME(K.applies);
    this.CONSUME(K.to);
    this.CONSUME(Name, { LABEL: "key" });
    this.SUBRULE(this.appliesValue);
    this.MANY(() => {
      this.CONSUME(Comma);
      this.SUBRULE2(this.appliesValue);
    });
  });

  /** appliesValue := NAME | STRING */
  appliesValue = this.RULE("appliesValue", () => {
    this.OR([
      { ALT: () => this.CONSUME(Name, { LABEL: "value" }) },
      { ALT: () => this.CONSUME(StringToken, { LABEL: "value" }) },
    ]);
  });

  /** effective := "effective" [ "from" day ] [ "until" day ] */
  effective = this.RULE("effective", () => {
    this.CONSUME(K.effective);
    this.OPTION(() => {
      this.CONSUME(K.from);
      this.SUBRULE(this.day, { LABEL: "from" });
    });
    this.OPTION2(() => {
      this.CONSUME(K.until);
      this.SUBRULE2(this.day, { LABEL: "until" });
    });
  });

  /** day := DATE | INSTANT */
  day = this.RULE("day", () => {
    this.OR([
      { ALT: () => this.CONSUME(DateToken, { LABEL: "day" }) },
      { ALT: () => this.CONSUME(InstantToken, { LABEL: "day" }) },
    ]);
  });

  /** source := "source" NAME STRING [ "at" STRING ] [ "dated" DATE ] [ "read" DATE | "from" "notes" ] [ "sections" word ("," word)* ] */
  source = this.RULE("source", () => {
    this.CONSUME(K.source);
    this.CONSUME(Name, { LABEL: "name" });
    this.CONSUME(StringToken, { LABEL: "title" });
    this.OPTION(() => {
      this.CONSUME(K.at);
      this.CONSUME2(StringToken, { LABEL: "url" });
    });
    this.OPTION2(() => {
      this.CONSUME(K.dated);
      this.CONSUME(DateToken, { LABEL: "dated" });
    });
    this.OPTION3(() => {
      this.OR([
        {
          ALT: () => {
            this.CONSUME(K.read);
            this.CONSUME2(DateToken, { LABEL: "read" });
          },
        },
        {
          ALT: () => {
            this.CONSUME(K.from);
            this.CONSUME(K.notes, { LABEL: "notes" });
          },
        },
      ]);
    });
    this.OPTION4(() => {
      this.CONSUME(K.sections);
      this.CONSUME(AnyWord, { LABEL: "section" });
      this.MANY(() => {
        this.CONSUME(Comma);
        this.CONSUME2(AnyWord, { LABEL: "section" });
      });
    });
  });

  /** round := "round" roundRule ("," roundRule)* */
  round = this.RULE("round", () => {
    this.CONSUME(K.round);
    this.SUBRULE(this.roundRule);
    this.MANY(() => {
      this.CONSUME(Comma);
      this.SUBRULE2(this.roundRule);
    });
  });

  /** roundRule := ("amounts" | "prices") "to" ("tick" | NUMBER) mode */
  roundRule = this.RULE("roundRule", () => {
    this.OR([
      { ALT: () => this.CONSUME(K.amounts, { LABEL: "what" }) },
      { ALT: () => this.CONSUME(K.prices, { LABEL: "what" }) },
    ]);
    this.CONSUME(K.to);
    this.OR2([
      { ALT: () => this.CONSUME(K.tick, { LABEL: "to" }) },
      { ALT: () => this.CONSUME(NumberToken, { LABEL: "to" }) },
    ]);
    this.SUBRULE(this.roundingMode);
  });

  /** account := "account" "{" (permission | liquidation)* "}" */
  account = this.RULE("account", () => {
    this.SUBRULE(this.accountHeader);
    this.MANY(() => {
      this.OR([{ ALT: () => this.SUBRULE(this.permission) }, { ALT: () => this.SUBRULE(this.liquidation) }]);
    });
    this.CONSUME(RightBrace);
  });

  /** accountHeader := "account" "{" */
  accountHeader = this.RULE("accountHeader", () => {
    this.CONSUME(K.account);
    this.CONSUME(LeftBrace);
  });

  /** mode := "mode" NAME [ STRING ] "{" section* "}" */
  mode = this.RULE("mode", () => {
    this.SUBRULE(this.modeHeader);
    this.MANY(() => this.SUBRULE(this.section));
    this.CONSUME(RightBrace);
  });

  /** modeHeader := "mode" NAME [ STRING ] [ "like" NAME ] "{" */
  modeHeader = this.RULE("modeHeader", () => {
    this.CONSUME(K.mode);
    this.CONSUME(Name, { LABEL: "name" });
    this.OPTION(() => this.CONSUME(StringToken, { LABEL: "title" }));
    this.OPTION2(() => {
      this.CONSUME(K.like);
      this.CONSUME2(Name, { LABEL: "like" });
    });
    this.CONSUME(LeftBrace);
  });

  /** guarantees := "guarantees" "{" guarantee* "}" */
  guarantees = this.RULE("guarantees", () => {
    this.SUBRULE(this.guaranteesHeader);
    this.MANY(() => this.SUBRULE(this.guarantee));
    this.CONSUME(RightBrace);
  });

  /** guaranteesHeader := "guarantees" "{" */
  guaranteesHeader = this.RULE("guaranteesHeader", () => {
    this.CONSUME(K.guarantees);
    this.CONSUME(LeftBrace);
  });

  /**
   * guarantee := ("always" | "never")
   *   ("conserves" "money" | NAME "loss" "stays" "within" PATH | "paying" "takes" PATH "below" expr | condition) tail
   */
  guarantee = this.RULE("guarantee", () => {
    this.OR([
      { ALT: () => this.CONSUME(K.always, { LABEL: "polarity" }) },
      { ALT: () => this.CONSUME(K.never, { LABEL: "polarity" }) },
    ]);
    this.OR2([
      { ALT: () => { this.CONSUME(K.conserves); this.CONSUME(K.money); } },
      {
        ALT: () => {
          this.CONSUME(Name, { LABEL: "mode" });
          this.CONSUME(K.loss);
          this.CONSUME(K.stays);
          this.CONSUME(K.within);
          this.CONSUME(Path, { LABEL: "within" });
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.paying);
          this.CONSUME(K.takes);
          this.CONSUME2(Path, { LABEL: "bucket" });
          this.CONSUME(K.below);
          this.SUBRULE(this.expr, { LABEL: "floor" });
        },
      },
      { ALT: () => this.SUBRULE(this.condition) },
    ]);
    this.SUBRULE(this.tail);
  });

  /** amend := "amend" target tail "{" amended* "}" */
  amend = this.RULE("amend", () => {
    this.SUBRULE(this.amendHeader);
    this.MANY(() => this.SUBRULE(this.amended));
    this.CONSUME(RightBrace);
  });

  /** amendHeader := "amend" target tail "{" */
  amendHeader = this.RULE("amendHeader", () => {
    this.CONSUME(K.amend);
    this.SUBRULE(this.target);
    this.SUBRULE(this.tail);
    this.CONSUME(LeftBrace);
  });

  /** amended := a clause, of any kind that may carry a label */
  amended = this.RULE("amended", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.definition) },
      { ALT: () => this.SUBRULE(this.exception) },
      { ALT: () => this.SUBRULE(this.share) },
      { ALT: () => this.SUBRULE(this.count) },
      { ALT: () => this.SUBRULE(this.permission) },
      { ALT: () => this.SUBRULE(this.liquidationClause) },
      { ALT: () => this.SUBRULE(this.payStep) },
      { ALT: () => this.SUBRULE(this.paymentClause) },
      { ALT: () => this.SUBRULE(this.optionDeclaration) },
    ]);
  });

  /** repeal := "repeal" target tail */
  repeal = this.RULE("repeal", () => {
    this.CONSUME(K.repeal);
    this.SUBRULE(this.target);
    this.SUBRULE(this.tail);
  });
}
