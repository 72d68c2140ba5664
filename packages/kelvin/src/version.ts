/** What the client calls itself. The version is the package's: a test keeps them together. */
export const userAgent = "labkeeper-kelvin/0.0.0";
