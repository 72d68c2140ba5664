import type { ResponseInfo } from "@labkeeper/transport";
import { Call } from "@labkeeper/transport";

/** Begins a call. Bad input rejects it, as whatever goes wrong later does. */
export function guard<T>(begin: () => Call<T>): Call<T> {
  try {
    return begin();
  } catch (error) {
    return new Call(Promise.reject(error));
  }
}

/** A value that nothing had to be sent for, or not in the end. */
export function withoutAnswer<T>(data: T, status: number = 0): { data: T; response: ResponseInfo } {
  return {
    data,
    response: { status, headers: new Headers(), correlationId: "", attempts: 0, duration: 0 },
  };
}
