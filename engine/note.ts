/**
 * What was worked out about an object that never changes, kept on the object itself and out of sight: no copy, comparison or JSON has it,
 * and it goes when the object goes. For objects that live as long as one question: a weak table would hold each of them, and all that hangs
 * on it, until the table itself is swept, which costs far more than the question. For what the engine makes; what callers give may be frozen.
 */
export class Note<K extends object, T> {
  private readonly name = Symbol("note");

  get(object: K): T | undefined {
    return (object as Readonly<Record<symbol, T | undefined>>)[this.name]; // any object may be asked for a key; only this class has the name
  }

  set(object: K, value: T): T {
    Object.defineProperty(object, this.name, { value, enumerable: false, writable: true, configurable: true });
    return value;
  }

  /** The note, made where there is none yet. */
  on(object: K, make: () => T): T {
    return this.get(object) ?? this.set(object, make());
  }
}
