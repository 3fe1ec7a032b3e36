import sharp from "sharp";

/** One view of a story. */
export interface Shot {
  label: string;
  png: Buffer;
}

/** What sets a new sheet apart from the one that is kept. */
export interface Difference {
  pixels: number;
  /** What differs, of all pixels of the sheet: 0 to 1. */
  share: number;
  /** Labels of the views that differ. */
  views: string[];
}

/** The views of a story side by side, in rows. */
export interface Sheet {
  width: number;
  height: number;
  places: { label: string; x: number; y: number; width: number; height: number }[];
  /** Three bytes a pixel. */
  pixels: Buffer;
}

const longestRow = 1900;
const gap = 8;
const ground = { r: 128, g: 128, b: 128 };
/** How far a channel of a pixel may be from what it was, of 255: machines smooth edges a little differently. */
const tolerance = 12;

export async function layOut(shots: readonly Shot[]): Promise<Sheet> {
  const places: Sheet["places"] = [];
  let [x, y, rowHeight] = [0, 0, 0];
  for (const { label, png } of shots) {
    const { width, height } = await sharp(png).metadata();
    if (x > 0 && x + width > longestRow) [x, y, rowHeight] = [0, y + rowHeight + gap, 0];
    places.push({ label, x, y, width, height });
    x += width + gap;
    rowHeight = Math.max(rowHeight, height);
  }
  const width = Math.max(...places.map((place) => place.x + place.width));
  const height = y + rowHeight;
  const layers = places.map((place, index) => ({ input: shots[index]?.png ?? "", left: place.x, top: place.y }));
  const empty = sharp({ create: { width, height, channels: 3, background: ground } });
  const pixels = await empty.composite(layers).removeAlpha().raw().toBuffer();
  return { width, height, places, pixels };
}

/** WebP without loss. */
export const develop = ({ pixels, width, height }: Sheet): Promise<Buffer> =>
  sharp(pixels, { raw: { width, height, channels: 3 } })
    .webp({ lossless: true, effort: 4 })
    .toBuffer();

export async function compare(kept: Buffer, sheet: Sheet): Promise<Difference> {
  const { data, info } = await sharp(kept).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  if (data.equals(sheet.pixels)) return { pixels: 0, share: 0, views: [] };
  const counts = sheet.places.map((place) => {
    let count = 0;
    for (let row = place.y; row < place.y + place.height; row++) {
      for (let column = place.x; column < place.x + place.width; column++) {
        const isKept = row < info.height && column < info.width;
        const [before, after] = [(row * info.width + column) * 3, (row * sheet.width + column) * 3];
        if (!isKept || !isAlike(data, before, sheet.pixels, after)) count++;
      }
    }
    return count;
  });
  const views = sheet.places.filter((_, index) => (counts[index] ?? 0) > 0).map(({ label }) => label);
  // Rows and columns that only the kept sheet has differ as well.
  const [ours, theirs] = [sheet.width * sheet.height, info.width * info.height];
  const differing = counts.reduce((sum, count) => sum + count, 0) + Math.max(0, theirs - ours);
  return { pixels: differing, share: Math.min(1, differing / ours), views };
}

const isAlike = (a: Buffer, at: number, b: Buffer, bt: number): boolean =>
  Math.abs((a[at] ?? 0) - (b[bt] ?? 0)) <= tolerance &&
  Math.abs((a[at + 1] ?? 0) - (b[bt + 1] ?? 0)) <= tolerance &&
  Math.abs((a[at + 2] ?? 0) - (b[bt + 2] ?? 0)) <= tolerance;
