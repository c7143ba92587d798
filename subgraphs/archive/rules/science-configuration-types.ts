/** Configuration types whose frames are of science targets; all others calibrate or point. */
export const scienceConfigurationTypes: readonly string[] = [
  ...["EXPOSE", "TARGET", "SPECTRUM", "CATALOG", "OBJECT"],
];
