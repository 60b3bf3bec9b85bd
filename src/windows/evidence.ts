/** Where something was read, and what was read there: the line that a finding shows as its evidence. */
export interface Evidence {
  readonly source: string;
  readonly reading: string;
}
