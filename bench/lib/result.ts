/** One measured figure beside what it is compared with. */
export interface Row {
  what: string;
  ours: string;
  /** The peer's figure in the same run; absent for absolute targets. */
  peer?: string;
  ratio?: string;
  target: string;
  met: boolean;
}

/** What one benchmark found. */
export interface Result {
  title: string;
  /** How it was measured, in a sentence or two. */
  method: string;
  rows: Row[];
  notes?: string[];
}

/** `ours` against `peer` (same unit, more is better), to be at least `factor` times it. */
export function ratioRow(what: string, ours: number, peer: number, factor: number, unit: string): Row {
  return {
    what,
    ours: `${round(ours)} ${unit}`,
    peer: `${round(peer)} ${unit}`,
    ratio: `${round(ours / peer)} ×`,
    target: `≥ ${factor} ×`,
    met: ours / peer >= factor,
  };
}

/** A figure that must not be above `most`. */
export function limitRow(what: string, ours: number, most: number, unit: string, peer?: string): Row {
  return {
    what,
    ours: `${round(ours)} ${unit}`,
    ...(peer ? { peer } : {}),
    target: `≤ ${most} ${unit}`,
    met: ours <= most,
  };
}

/** Three significant digits, with thousands separated. */
export function round(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString("en-US", { maximumSignificantDigits: 3 });
}
