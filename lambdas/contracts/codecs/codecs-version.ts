/** Raised whenever a codec gives another answer than before, so that history is recomputed. */
export const CODECS_VERSION = '13';
