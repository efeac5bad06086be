/** What the generated validators say about one mistake: where, which keyword of the schema, and its particulars. */
export interface SchemaError {
  /** A JSON pointer to the value, such as `/positions/2/contracts`. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set when the mistake is a property's name. */
  readonly propertyName?: string;
}

/** A generated validator: answers whether the data fits, and leaves what it found in `errors` until the next call. */
export interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}
