/**
 * Which keyword means what at this observatory, and the lists that the rules consult. Each value
 * can be overridden: `rules/header-settings.ts` reads what the setting HEADER_SETTINGS names.
 */

/** What has required keywords of its own: images, packed images, other products, thumbnails. */
export const headerKinds = ["fits", "tar", "product", "thumbnail"] as const;
export type HeaderKind = (typeof headerKinds)[number];

/** Configuration, read once at start. Keywords are upper case. Lists may be empty. */
export interface HeaderSettings {
  /** The keyword of each thing a frame records. */
  keywords: {
    /** Start of the exposure; UTC unless it carries an offset. */
    observationDate: string;
    /** The observing night. */
    observationDay: string;
    /** UTC time of day at the end of the exposure; only measures how long ingest lags behind. */
    observationEndTime: string;
    /** 0 is raw, anything else processed. */
    reductionLevel: string;
    /** Seconds. */
    exposureTime: string;
    instrumentCode: string;
    siteCode: string;
    enclosureCode: string;
    telescopeCode: string;
    observationId: string;
    /** Configuration within a request; kept in the stored header only. */
    configurationId: string;
    /** Filter, grating or the like. */
    primaryOpticalElement: string;
    targetName: string;
    requestId: string;
    /** Kept in the stored header only. */
    requestGroupId: string;
    configurationType: string;
    proposalId: string;
    /** The image that a catalogue was made from. */
    catalogTargetFrame: string;
    /** When the frame becomes public, if the pipeline decided so. */
    publicDate: string;
    /** Radius of a circular field, arcseconds. */
    radius: string;
    /** Centre of a circular field: sexagesimal hours, or a number of degrees. */
    ra: string;
    /** Centre of a circular field: sexagesimal or decimal degrees. */
    dec: string;
    /** Basename of the frame that a thumbnail shows. */
    thumbnailFrame: string;
    /** How large a thumbnail is, in words. */
    thumbnailSize: string;
  };
  /**
   * Keywords without which nothing of the kind is archived; their value may still be empty. A tar
   * file needs them in the header of a member, products and thumbnails in the metadata given.
   */
  requiredKeywords: Readonly<Record<HeaderKind, readonly string[]>>;
  /** Keywords never stored. */
  blacklist: readonly string[];
  /** Texts by which telescopes say "nothing". */
  nullValues: readonly string[];
  /** Keywords that name other frames, in the order in which links are made. */
  relatedKeywords: readonly string[];
  /**
   * Configuration types that a frame may have, none being the empty text; null: those in
   * `rules/configuration-types.ts`, and whatever configdb knows.
   */
  configurationTypes: readonly string[] | null;
  /** Configuration types whose frames are of science targets; all others calibrate or point. */
  scienceConfigurationTypes: readonly string[];
  /** Configuration types that are public at once. */
  calibrationTypes: readonly string[];
  /** A proposal id containing any of these is public at once. Case matters. */
  publicProposals: readonly string[];
  /** A proposal id containing any of these stays private. Case matters. */
  privateProposals: readonly string[];
  /** A basename containing any of these stays private. Case matters. */
  privateFileTypes: readonly string[];
  /** A proposal with any of these tags is public at once. */
  publicProposalTags: readonly string[];
  /** A proposal with any of these tags stays private, whatever else says public. */
  privateProposalTags: readonly string[];
  /** Days from observation to publication when nothing else applies. */
  daysUntilPublic: number;
  /** Extensions of the files whose names say what their headers do not; see `lco-repair.ts`. */
  nameRepairExtensions: readonly string[];
  /**
   * Parts of names: the first regular member of a tar file, in its order, whose name contains any
   * of them has the header. Case matters.
   */
  tarMembers: readonly string[];
}

/** All that a frame is found by, and what decides who sees it. */
const frameKeywords = [
  ...["PROPID", "DATE-OBS", "DAY-OBS", "INSTRUME", "SITEID", "TELID", "OBSTYPE", "BLKUID"],
];

export const defaultHeaderSettings: HeaderSettings = {
  keywords: {
    observationDate: "DATE-OBS",
    observationDay: "DAY-OBS",
    observationEndTime: "UTSTOP",
    reductionLevel: "RLEVEL",
    exposureTime: "EXPTIME",
    instrumentCode: "INSTRUME",
    siteCode: "SITEID",
    enclosureCode: "ENCID",
    telescopeCode: "TELID",
    observationId: "BLKUID",
    configurationId: "MOLUID",
    primaryOpticalElement: "FILTER",
    targetName: "OBJECT",
    requestId: "REQNUM",
    requestGroupId: "TRACKNUM",
    configurationType: "OBSTYPE",
    proposalId: "PROPID",
    catalogTargetFrame: "L1IDCAT",
    publicDate: "L1PUBDAT",
    radius: "RADIUS",
    ra: "RA",
    dec: "DEC",
    thumbnailFrame: "FRAME_BASENAME",
    thumbnailSize: "SIZE",
  },
  requiredKeywords: {
    fits: frameKeywords,
    tar: frameKeywords,
    product: frameKeywords,
    thumbnail: [
      ...["FRAME_BASENAME", "SIZE", "DATE-OBS", "DAY-OBS", "INSTRUME", "SITEID", "TELID"],
    ],
  },
  blacklist: ["HISTORY", "COMMENT"],
  nullValues: ["N/A", "UNSPECIFIED", "UNKNOWN"],
  relatedKeywords: [
    ...["L1IDBIAS", "L1IDDARK", "L1IDFLAT", "L1IDSHUT", "L1IDMASK", "L1IDFRNG", "L1IDCAT"],
    ...["L1IDARC", "L1ID1D", "L1ID2D", "L1IDSUM", "TARFILE", "ORIGNAME", "ARCFILE"],
    ...["FLATFILE", "GUIDETAR"],
  ],
  configurationTypes: null,
  scienceConfigurationTypes: ["EXPOSE", "TARGET", "SPECTRUM", "CATALOG", "OBJECT"],
  calibrationTypes: ["BIAS", "DARK", "SKYFLAT", "EXPERIMENTAL"],
  publicProposals: ["EPO", "calib", "standard", "pointing"],
  privateProposals: ["LCOEngineering"],
  privateFileTypes: ["-t00", "-x00"],
  publicProposalTags: ["public"],
  privateProposalTags: ["private", "internal"],
  daysUntilPublic: 365,
  nameRepairExtensions: [".fits.fz"],
  tarMembers: [".fits"],
};
