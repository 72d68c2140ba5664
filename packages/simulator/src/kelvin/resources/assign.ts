import { same } from "../python/same.ts";

/** Sets those attributes of a draft that are given and new; whether there are any. What is undefined is not given. */
export function assign<T extends object>(
  draft: T,
  values: { readonly [K in keyof T]?: T[K] | undefined },
): boolean {
  const news = Object.entries(values).filter(
    ([name, value]) => value !== undefined && !same(value, Reflect.get(draft, name)),
  );
  Object.assign(draft, Object.fromEntries(news));
  return news.length > 0;
}
