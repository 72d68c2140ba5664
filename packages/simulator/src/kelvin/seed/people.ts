/** First names of pupils, teachers and parents. */
export const firstNames: readonly string[] =
  "Ada Ahmet Aleyna Alma Amir Anna Anton Arda Bela Ben Björn Cem Charlotte Clara David Dilara Elena Elias Ella Emil Emma Enno Fatma Felix Finn Frieda Greta Hannah Henry Ida Ilja Jakob Jana Jonas Jule Karl Käthe Lara Lea Leon Lina Luca Maja Malik Marie Mats Mia Milan Mina Moritz Nele Niklas Noah Nora Oskar Paul Paula René Sami Sara Sofia Tarek Theo Tilda Tom Valentin Yara Zoé".split(
    " ",
  );

/** Family names. */
export const lastNames: readonly string[] =
  "Albrecht Arslan Bauer Becker Böhm Braun Brückner Çelik Demir Dietrich Engel Fischer Franke Fuchs Groß Günther Haas Hartmann Heinrich Herrmann Hoffmann Horn Huber Jäger Jankowski Kaiser Kaya Keller Klein Köhler König Kowalski Krämer Kraus Krüger Kuhn Lang Lehmann Lorenz Maier Mayer Meyer Möller Müller Nguyen Nowak Öztürk Peters Petrow Pfeiffer Pohl Richter Roth Sauer Schäfer Schmidt Schmitz Schröder Schulz Şahin Simon Sommer Stein Vogel Voigt Wagner Walter Weber Weiß Winkler Winter Wolf Yılmaz Ziegler Zimmermann".split(
    " ",
  );

const plainLetters: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", ı: "i" };

/** A name in the 26 letters: umlauts as two, other marks left out. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[äöüßı]/g, (letter) => plainLetters[letter] ?? letter)
    .normalize("NFD")
    .replace(/[^a-z]/g, "");
}
