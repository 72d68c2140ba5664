/** Whether a value is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(value: unknown): boolean {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
}
