// What the reading of one document may cost.

export const textLimits = {
  threads: 2,
  milliseconds: 30_000,
  megabytes: 512,
  /** Text kept of one document. */
  characters: 4_000_000,
  /** Larger files are not taken into memory. */
  fileBytes: 300 * 1024 * 1024,
  /** Pages, sheets or slides of one document. */
  parts: 20_000,
  /** Entries that the directory of one package may have. */
  members: 50_000,
  /** Unpacked from one package, members that are read twice counted twice. */
  unpackedBytes: 400 * 1024 * 1024,
  /** Elements inside elements. */
  depth: 256,
}
