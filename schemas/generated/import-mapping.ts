// Generated from import-mapping.schema.json by schemas/generate.mjs: do not edit.
/**
 * How the documents of one format become a snapshot: collected into records, then built from them. Data for `engine/import`; explained in docs/import.md.
 */
export interface ImportMapping {
  /**
   * The format's name on the command line.
   */
  readonly format: string;
  /**
   * Where the meaning of the fields was read.
   */
  readonly sources: readonly MappingSource[];
  /**
   * Paths of lists that may have no entries: such a document says nothing, whichever it is.
   */
  readonly empty: readonly MappingPath[];
  /**
   * Answers that say that the question was refused.
   */
  readonly refusals: readonly MappingRefusal[];
  /**
   * The documents that are understood; the first that fits is taken, and of two that give one fact the first listed.
   */
  readonly documents: readonly MappingDocument[];
  readonly build: MappingBuild;
  /**
   * By fact, such as instrument.markPrice: the document that gives it.
   */
  readonly ask: {
    readonly [k: string]: string;
  };
  /**
   * What the format is, for people.
   */
  readonly title: string;
}

/**
 * A path from the row: names joined by dots, `[]` for the entries of a list, `*` for those of an object, `[name=value]` for the entry that has the value; `^` starts at the enclosing row, `/` at the document; `$key` and `$value` are the entry itself.
 */
export type MappingPath = string;

/**
 * A document that the mapping rests on.
 */
export interface MappingSource {
  readonly document: string;
  readonly address: string;
  /**
   * The date it was read.
   */
  readonly read: string;
  readonly note?: string;
}

/**
 * An answer without data.
 */
export interface MappingRefusal {
  readonly when: MappingCondition;
  readonly says: readonly MappingPath[];
}

/**
 * One kind of document.
 */
export interface MappingDocument {
  /**
   * The request that it answers, for messages.
   */
  readonly give: string;
  /**
   * A list whose only entry may stand for it, as where one symbol was asked for.
   */
  readonly alone?: boolean;
  /**
   * Paths that its first entries all have.
   */
  readonly has: readonly MappingPath[];
  /**
   * Paths that its first entries do not have.
   */
  readonly lacks?: readonly MappingPath[];
  /**
   * The moment it speaks of.
   */
  readonly time?: MappingExpression;
  /**
   * Whose account it is.
   */
  readonly account?: MappingExpression;
  readonly tables: readonly MappingTable[];
  /**
   * Fields that are left out knowingly, with the reason.
   */
  readonly ignore?: readonly MappingLeftOut[];
  /**
   * Fields that are left out only while they are empty, 0 or false, and named otherwise.
   */
  readonly watch?: readonly MappingLeftOut[];
}

/**
 * Fields without a place in a snapshot.
 */
export interface MappingLeftOut {
  readonly why: string;
  readonly paths: readonly MappingPath[];
}

/**
 * What a record is of. A setting belongs to an instrument of the account, whether or not there is a position.
 */
export type MappingTarget = "instrument" | "setting" | "position" | "order" | "tier" | "balance";

/**
 * Rows of a document that become records; records of one key are one.
 */
export interface MappingTable {
  readonly from: MappingPath;
  readonly into: MappingTarget;
  readonly key: MappingExpression;
  /**
   * Other rows are not of this table.
   */
  readonly where?: MappingCondition;
  readonly fields: {
    readonly [k: string]: MappingExpression;
  };
}

/**
 * How records become parts of the snapshot. Paths lead to fields of the record; `key` is its key. A field that is not built is taken as collected.
 */
export interface MappingBuild {
  readonly instrument?: MappingPart;
  readonly position?: MappingPart;
  readonly order?: MappingPart;
  readonly tier?: MappingPart;
  readonly balance?: MappingPart;
  /**
   * Tiers say only where they end, or leave a step between them: each begins where the one before it ends.
   */
  readonly tiersMeet?: boolean;
  /**
   * What the collected wallet balance includes that has a bucket of its own in a snapshot, or none, such as the unrealized profit (`profit`) of positions without margin of their own; it is taken out.
   */
  readonly walletHolds?: readonly ("margin" | "bonus" | "profit")[];
  /**
   * The margin modes whose positions have margin of their own.
   */
  readonly needsMargin?: readonly string[];
}

/**
 * One kind of part.
 */
export interface MappingPart {
  readonly fields: {
    readonly [k: string]: MappingExpression;
  };
  /**
   * Such a part says nothing.
   */
  readonly skip?: MappingCondition;
  /**
   * Such parts have no place in a snapshot and are named.
   */
  readonly refuse?: {
    readonly when: MappingCondition;
    readonly why: string;
  }[];
}

/**
 * A text, number or nothing. What is empty or null is nothing; an operation on nothing gives nothing.
 */
export type MappingExpression =
  | MappingPath
  | {
      /**
       * This text.
       */
      readonly text: string;
    }
  | {
      /**
       * The first that is something.
       */
      readonly first: readonly MappingExpression[];
    }
  | {
      readonly add: readonly MappingExpression[];
    }
  | {
      /**
       * The first less the others.
       */
      readonly subtract: readonly MappingExpression[];
    }
  | {
      readonly multiply: readonly MappingExpression[];
    }
  | {
      /**
       * The first by the others; nothing where one of those is 0.
       */
      readonly divide: readonly MappingExpression[];
    }
  | {
      readonly absolute: MappingExpression;
    }
  | {
      readonly negate: MappingExpression;
    }
  | {
      /**
       * A hundredth of it.
       */
      readonly percent: MappingExpression;
    }
  | {
      /**
       * The number; nothing where it is 0.
       */
      readonly nonzero: MappingExpression;
    }
  | {
      readonly words: {
        readonly of: MappingExpression;
        /**
         * Word by word; a word that is not in it gives nothing.
         */
        readonly table: {
          readonly [k: string]: string;
        };
      };
    }
  | {
      readonly sign: {
        readonly of: MappingExpression;
        readonly positive: string;
        readonly negative: string;
      };
    }
  | {
      /**
       * Milliseconds since 1970 as an instant.
       */
      readonly instant: MappingExpression;
    }
  | {
      /**
       * Milliseconds since 1970 as year, month and day, two digits each.
       */
      readonly day: MappingExpression;
    }
  | {
      /**
       * The texts in a row.
       */
      readonly join: readonly MappingExpression[];
    }
  | {
      readonly part: {
        readonly of: MappingExpression;
        /**
         * What parts are separated by: any one of these characters.
         */
        readonly by: string;
        /**
         * Which part, from 0.
         */
        readonly number: number;
      };
    }
  | {
      readonly ending: {
        readonly of: MappingExpression;
        /**
         * The first of these that the text ends with.
         */
        readonly among: readonly string[];
      };
    }
  | {
      readonly before: {
        readonly of: MappingExpression;
        /**
         * What the text ends with and is left of it; nothing where it ends otherwise.
         */
        readonly ending: MappingExpression;
      };
    }
  | {
      readonly when: MappingCondition;
      readonly then: MappingExpression;
      readonly else?: MappingExpression;
    }
  | {
      readonly of: MappingTarget;
      /**
       * Whose: the key of the record; of a tier's instrument, none.
       */
      readonly key?: MappingExpression;
      readonly field: string;
    }
  | {
      readonly assume: MappingExpression;
      /**
       * Why it is assumed and what would say it; named whenever it is used.
       */
      readonly why: string;
      /**
       * The fact of the snapshot, such as balance.wallet_balance, where the assumption is about it alone and no other is reckoned from it.
       */
      readonly fact?: string;
    };

/**
 * Yes or no.
 */
export type MappingCondition =
  | {
      /**
       * It is 0 or nothing.
       */
      readonly zero: MappingExpression;
    }
  | {
      readonly present: MappingExpression;
    }
  | {
      readonly is: MappingExpression;
      readonly among: readonly string[];
    }
  | {
      /**
       * All are something, and the same text.
       */
      readonly same: readonly MappingExpression[];
    }
  | {
      readonly all: readonly MappingCondition[];
    }
  | {
      readonly any: readonly MappingCondition[];
    }
  | {
      readonly not: MappingCondition;
    };
