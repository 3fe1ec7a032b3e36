import { defineErrors } from "./define.ts";

/** Errors of the request itself: who asks, from where, in which shape. */
export const requestErrors = defineErrors({
  authentication_invalid: [401, "Not authenticated", "This request carries no valid session. Sign in and try again."],
  authorization_header_format_invalid: [
    401,
    "Malformed Authorization header",
    "The Authorization header must read `Bearer` followed by one key.",
  ],
  authorization_invalid: [403, "Not authorized", "The given credentials do not allow this request."],
  clerk_key_invalid: [
    401,
    "Unknown secret key",
    "The secret key is not one of this server's keys. Print the keys with `latchkey keys` and check CLERK_SECRET_KEY and CLERK_API_URL.",
  ],
  signed_out: [401, "Signed out", "No one is signed in here. Sign in and try again."],
  dev_browser_unauthenticated: [
    401,
    "Unknown development browser",
    "The development browser token is missing or no longer valid. A new one is needed.",
  ],
  origin_invalid: [
    400,
    "Origin not allowed",
    "The origin {origin} is not one of this instance's allowed origins. Add it to allowed_origins.",
  ],
  origin_missing: [400, "Origin missing", "Production requests from browsers must carry an Origin header."],
  origin_authorization_headers_conflict: [
    400,
    "Conflicting headers",
    "Send either an Origin header or an Authorization header, not both.",
  ],
  host_invalid: [
    400,
    "Unknown host",
    "No instance is served at the host {host}. Check the publishable key, or add the host to the instance's frontend hosts.",
  ],
  request_invalid_for_environment: [
    400,
    "Not available in this environment",
    "This operation is not available for a {environment} instance.",
  ],
  invalid_handshake: [
    400,
    "Invalid handshake",
    "The handshake is unknown, already used or expired. Load the page again.",
  ],
  api_version_invalid: [
    400,
    "Invalid API version",
    "The API version {version} is not a date such as 2025-11-10, or it was given twice.",
  ],
  bad_request: [400, "Bad request", "The request could not be understood."],
  request_body_invalid: [400, "Invalid request body", "The request body could not be read as {type}."],
  malformed_request_parameters: [400, "Malformed parameters", "The parameters of the request could not be decoded."],
  missing_query_parameter: [400, "Missing query parameter", "The query parameter {name} is required."],
  invalid_query_parameter_value: [
    400,
    "Invalid query parameter",
    "The value of the query parameter {name} is not valid.",
  ],
  unsupported_content_type: [415, "Unsupported content type", "The content type {type} is not supported here."],
  request_body_too_large: [413, "Request body too large", "The request body is larger than {limit} bytes."],
  rate_limit_exceeded: [
    429,
    "Too many requests",
    "Too many requests in a short time. Wait {seconds} seconds and try again.",
  ],
  resource_not_found: [404, "Not found", "No {resource} was found for the given id."],
  resource_forbidden: [403, "Forbidden", "The {resource} does not belong to this request."],
  resource_locked: [409, "Busy", "Another request is changing the same {resource}. Try again."],
  conflict: [409, "Conflict", "The change conflicts with another one that was made at the same time. Try again."],
  internal_clerk_error: [
    500,
    "Internal error",
    "Something went wrong on the server. The trace id of this answer finds the details in its log.",
  ],
  feature_not_enabled: [403, "Feature not enabled", "{feature} is not enabled for this instance."],
  quota_exceeded: [403, "Quota exceeded", "The quota for {resource} has been reached."],
  proxy_request_missing_secret_key: [
    400,
    "Proxy without a secret key",
    "Requests through a proxy must carry the Clerk-Secret-Key header.",
  ],
  proxy_request_invalid_secret_key: [
    401,
    "Proxy with a wrong secret key",
    "The Clerk-Secret-Key header does not hold a key of this instance.",
  ],
  bulk_size_exceeded: [400, "Too many items", "At most {limit} items can be handled in one request."],
  invalid_redirect_url: [422, "Invalid redirect URL", "{param} must be an absolute http or https URL."],
  prohibited_redirect_url: [
    422,
    "Redirect URL not allowed",
    "{param} leads to an origin that is not one of this instance's allowed origins.",
  ],
  gone: [410, "Gone", "This operation no longer exists."],
  gateway_timeout: [504, "No answer in time", "A service behind this server did not answer in time. Try again."],
  service_unavailable: [503, "Not available", "The server can not answer at the moment. Try again shortly."],
  operation_deprecated: [410, "Gone", "This operation was withdrawn. The reference names what takes its place."],
  multiple_authorization_header_values_forbidden: [
    400,
    "Several Authorization headers",
    "Send the Authorization header once.",
  ],
  multiple_origin_header_values_forbidden: [400, "Several Origin headers", "Send the Origin header once."],
  resource_missmatch: [400, "Resources do not match", "The resources named in this request do not belong together."],
});
