/** What the generated validators say about one mistake: where, which keyword of the schema, and its particulars. */
export interface SchemaError {
  /** A JSON pointer to the value, such as `/positions/2/contracts`. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The value of the keyword in the schema. */
  readonly schema: unknown;
  /** The schema that the keyword stands in, with its title, description and properties. */
  readonly parentSchema: unknown;
  /** The value that was found. */
  readonly data: unknown;
  /** Set when the mistake is in a property's name. */
  readonly propertyName?: string;
}

/** A generated validator: answers whether the data fits, and leaves what it found in `errors` until the next call. */
export interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}
