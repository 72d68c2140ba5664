/**
 * Settings of several layers, the later ones winning.
 *
 * @param main The setting that a layer makes which is no object; `false` is 0.
 */
export function settle<T extends object>(
  defaults: T,
  main: keyof T & string,
  ...layers: ({ readonly [Name in keyof T]?: T[Name] | undefined } | number | false | undefined)[]
): T {
  const settled = { ...defaults };
  for (const layer of layers) {
    const given = typeof layer === "object" ? layer : { [main]: layer === false ? 0 : layer };
    for (const [name, value] of Object.entries(given)) {
      if (value !== undefined) Object.assign(settled, { [name]: value });
    }
  }
  return settled;
}
