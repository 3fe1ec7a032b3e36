/** Where the events of an instance are sent. */
export interface Endpoint {
  readonly id: string;
  readonly url: string;
  readonly description: string;
  /** Null for every event. */
  readonly eventTypes: readonly string[] | null;
  readonly disabled: boolean;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export type DeliveryStatus = "pending" | "delivered" | "failed" | "canceled";

/** One event on its way to one endpoint. */
export interface Delivery {
  readonly id: string;
  readonly eventId: string;
  readonly eventType: string;
  readonly endpointId: string;
  readonly status: DeliveryStatus;
  readonly attempts: number;
  readonly nextAttemptAt: Date | null;
  readonly createdAt: Date;
}

export interface Attempt {
  readonly id: string;
  readonly trigger: "scheduled" | "manual";
  readonly statusCode: number | null;
  readonly response: string;
  readonly error: string | null;
  readonly durationMs: number;
  readonly createdAt: Date;
}

/** Seconds between an attempt that failed and the next: eight attempts over a good day. */
export const RETRY_LADDER: readonly number[] = [5, 300, 1_800, 7_200, 18_000, 36_000, 36_000];

/** An endpoint that fails for this long without one success is disabled. */
export const DISABLE_AFTER_SECONDS = 5 * 86_400;
