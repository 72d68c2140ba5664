import type { ComputerUser } from "@labkeeper/simulator/veyon";

const firstNames = [
  "Amina",
  "Ben",
  "Clara",
  "Deniz",
  "Elif",
  "Felix",
  "Greta",
  "Hugo",
  "Ines",
  "Jonas",
  "Kim",
  "Leyla",
  "Mateo",
  "Nora",
  "Oskar",
  "Paula",
  "Quentin",
  "Rosa",
  "Samir",
  "Tilda",
  "Umut",
  "Vera",
  "Wanja",
  "Yara",
  "Zoé",
];
const lastNames = [
  "Adler",
  "Bianchi",
  "Costa",
  "Demir",
  "Engel",
  "Fischer",
  "García",
  "Hofmann",
  "Ivanova",
  "Jansen",
  "Krüger",
  "Lindt",
  "Moreau",
  "Nowak",
  "Öztürk",
  "Peters",
  "Rossi",
  "Schulz",
  "Tamm",
  "Vogel",
  "Weber",
];

/** A pupil with a name and an account: the same for the same number, different ones for different numbers. */
export function pupil(number: number): ComputerUser {
  // Both lists run at their own pace, so that names repeat only after 25 × 21 pupils.
  const first = firstNames[number % firstNames.length] ?? "";
  const last = lastNames[(number * 5 + 3) % lastNames.length] ?? "";
  return { login: account(first, last), fullName: `${first} ${last}` };
}

function account(first: string, last: string): string {
  const ascii = (text: string) =>
    text
      .normalize("NFD")
      .replace(/[^a-z]/gi, "")
      .toLowerCase();
  return `${ascii(first).slice(0, 1)}.${ascii(last)}`;
}
