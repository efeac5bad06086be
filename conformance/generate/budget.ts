/** How often a policy may still be asked: searches end by a number of evaluations, never by a clock. A class because everybody draws on the same one. */
export class Budget {
  readonly limit: number;
  private spent = 0;
  private readonly tell: (used: number) => void;

  constructor(limit: number, tell: (used: number) => void = () => undefined) {
    this.limit = limit;
    this.tell = tell;
  }

  get used(): number {
    return this.spent;
  }

  get isOut(): boolean {
    return this.spent >= this.limit;
  }

  spend(): void {
    this.spent += 1;
    this.tell(this.spent);
  }
}
