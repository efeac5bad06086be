import type { SchemaElement } from "hyparquet";

/** Which keys of a row are decimals, with the places of each; below a key that is an object, or a list of them, those of its keys; and which are maps. */
export type Scales = ReadonlyMap<string, Scale>;
export type Scale = Scales | number | MapScale | undefined;

/** A map, as the list of its entries stands below `entries`. */
export interface MapScale {
  readonly entries: string;
  readonly key: Scale;
  readonly value: Scale;
}

/** As many digits as any decimal has. */
const mostScale = 76;

/**
 * A schema that says whole numbers and bytes where it said decimals, and lists of entries where it said maps, and what they were. The package would make doubles of the one, which lose digits, and keep the last of two entries with one key
 * of the other. Decimals that are not surely found again by their keys, as those in lists of an older form are not, and bytes of a length that varies, which it would take for text, are left to it: a double is refused as an account's decimal.
 */
export function withoutDecimals(schema: readonly SchemaElement[]): { readonly schema: SchemaElement[]; readonly scales: Scales } {
  const changed = [...schema];
  let next = 0;
  const visit = (isFound: boolean): Scale => {
    const at = next;
    const element = schema[at];
    next += 1;
    if (element === undefined) return undefined;
    if (element.num_children === undefined) {
      if (!isFound || !isDecimal(element)) return undefined;
      changed[at] = { ...element, converted_type: undefined, logical_type: undefined };
      return scaleOf(element);
    }
    const isList = isListAt(schema, at);
    const isMap = isMapAt(schema, at);
    if (isMap) {
      const entries = schema[next]!.name; // or it were none
      changed[at] = { ...element, converted_type: undefined, logical_type: undefined };
      changed[next] = { ...schema[next]!, converted_type: undefined, logical_type: undefined };
      next += 1;
      return { entries, key: visit(isFound), value: visit(isFound) };
    }
    const isObject = at === 0 || (element.converted_type === undefined && element.logical_type === undefined && element.repetition_type !== "REPEATED");
    if (isList) next += 1;
    const scales = new Map<string, Scale>();
    for (let each = 0; each < (isList ? 1 : element.num_children); each += 1) {
      const name = schema[next]?.name;
      const below = visit(isFound && (isList || isObject));
      if (isList) return below;
      if (name !== undefined && below !== undefined) scales.set(name, below);
    }
    return scales;
  };
  const scales = visit(true);
  return { schema: changed, scales: scales instanceof Map ? scales : new Map() };
}

/** A list as it is mostly written: its own two levels, of which the second repeats one item, are no keys of a row. */
function isListAt(schema: readonly SchemaElement[], at: number): boolean {
  const [list, repeated, item] = schema.slice(at, at + 3);
  return at > 0 && list?.converted_type === "LIST" && list.repetition_type !== "REPEATED" && list.num_children === 1 && repeated?.repetition_type === "REPEATED" && repeated.num_children === 1 && item?.repetition_type !== "REPEATED";
}

/** A map as it is written: its second level repeats a key and a value. */
function isMapAt(schema: readonly SchemaElement[], at: number): boolean {
  const [map, repeated, key] = schema.slice(at, at + 3);
  const isMap = map?.converted_type === "MAP" || map?.converted_type === "MAP_KEY_VALUE" || map?.logical_type?.type === "MAP";
  return at > 0 && isMap && map.repetition_type !== "REPEATED" && map.num_children === 1 && repeated?.repetition_type === "REPEATED" && repeated.num_children === 2 && key?.num_children === undefined && key?.repetition_type !== "REPEATED";
}

function scaleOf({ scale, logical_type }: SchemaElement): number {
  return scale ?? (logical_type?.type === "DECIMAL" ? logical_type.scale : 0);
}

function isDecimal(element: SchemaElement): boolean {
  const { type, converted_type, logical_type, repetition_type } = element;
  const scale = scaleOf(element);
  const isExact = type === "INT32" || type === "INT64" || type === "FIXED_LEN_BYTE_ARRAY";
  return isExact && repetition_type !== "REPEATED" && (converted_type === "DECIMAL" || logical_type?.type === "DECIMAL") && scale >= 0 && scale <= mostScale;
}
