/* The server's side of Signature Version 4: what a request claims, and whether it is true. */
#include "aws/sigv4.h"
#include "aws/sigv4_canonical.h"
#include "base/clock.h"
#include "codec/digest.h"

enum { SKEW_MAX_MS = 15 * 60 * 1000 };

static int refuse(struct error *err, int status, const char *code, const char *message)
{
    error_set(err, ERROR_CREDENTIALS, "%s", message);
    err->http_status = status;
    snprintf(err->aws_code, sizeof(err->aws_code), "%s", code);
    return -1;
}

/* AKID/20150830/us-east-1/iam/aws4_request */
static bool read_credential(struct str text, struct sigv4_claim *out)
{
    struct str rest = text;
    out->access_key_id = str_split(rest, '/', &rest);
    out->date = str_split(rest, '/', &rest);
    out->region = str_split(rest, '/', &rest);
    out->service = str_split(rest, '/', &rest);
    return str_is(rest, "aws4_request") && out->access_key_id.len && out->date.len == 8 &&
           out->region.len && out->service.len;
}

static bool read_field(struct str field, struct sigv4_claim *out)
{
    struct str value, name = str_trim(str_split(field, '=', &value));
    if (str_is(name, "Credential"))
        return read_credential(value, out);
    if (str_is(name, "SignedHeaders"))
        out->signed_headers = value;
    else if (str_is(name, "Signature"))
        out->signature = value;
    return true;
}

int sigv4_read_claim(const struct http_request *request, struct sigv4_claim *out, struct error *err)
{
    *out = (struct sigv4_claim){0};
    struct str header = http_headers_get(&request->headers, "Authorization");
    if (!header.len)
        return refuse(err, 403, "MissingAuthenticationToken", "Missing Authentication Token");
    struct str rest, name = str_split(header, ' ', &rest);
    if (!str_is(name, "AWS4-HMAC-SHA256"))
        return refuse(err, 400, "IncompleteSignature",
                      "Authorization header requires the AWS4-HMAC-SHA256 algorithm");
    bool ok = true;
    while (rest.p && ok)
        ok = read_field(str_trim(str_split(rest, ',', &rest)), out);
    if (ok && out->access_key_id.len && out->signed_headers.len && out->signature.len)
        return 0;
    return refuse(err, 400, "IncompleteSignature",
                  "Authorization header requires 'Credential', 'SignedHeaders' and 'Signature' "
                  "parameters in full");
}

/* "20150830T123600Z" */
static bool read_timestamp(struct str text, int64_t *epoch_ms)
{
    if (text.len != 16 || text.p[8] != 'T' || text.p[15] != 'Z')
        return false;
    char iso[21];
    snprintf(iso, sizeof(iso), "%.4s-%.2s-%.2sT%.2s:%.2s:%.2sZ", text.p, text.p + 4, text.p + 6,
             text.p + 9, text.p + 11, text.p + 13);
    return time_parse(str_of(iso), epoch_ms);
}

static int check_time(const struct http_request *request, const struct sigv4_claim *claim,
                      int64_t now_ms, int64_t *signed_ms, struct error *err)
{
    struct str stamp = http_headers_get(&request->headers, "X-Amz-Date");
    if (!read_timestamp(stamp, signed_ms) || !str_equal(str_slice(stamp, 0, 8), claim->date))
        return refuse(err, 400, "IncompleteSignature",
                      "Authorization header requires an 'X-Amz-Date' header of the credential's "
                      "date");
    int64_t skew_ms = *signed_ms > now_ms ? *signed_ms - now_ms : now_ms - *signed_ms;
    if (skew_ms > SKEW_MAX_MS)
        return refuse(err, 400, "RequestExpired", "Request has expired.");
    return 0;
}

static bool payload_is_as_claimed(const struct http_request *request)
{
    struct str claimed = http_headers_get(&request->headers, "X-Amz-Content-Sha256");
    char digest[SHA256_HEX_SIZE];
    sha256_hex(request->body, digest);
    return !claimed.len || str_is(claimed, "UNSIGNED-PAYLOAD") || str_is(claimed, digest);
}

static bool names_host(struct str signed_headers)
{
    struct str rest = signed_headers;
    while (rest.p)
        if (str_is(str_split(rest, ';', &rest), "host"))
            return true;
    return false;
}

/* Signs the same request with exactly the headers that the claim names. */
static int recompute(struct arena *a, const struct http_request *request,
                     const struct sigv4_claim *claim, struct str secret_access_key,
                     int64_t signed_ms, struct str *signature, struct error *err)
{
    struct http_request bare = *request;
    struct sigv4_stages stages;
    bare.headers = (struct http_headers){0};
    for (size_t i = 0; i < request->headers.count; i++) {
        const struct http_header *h = &request->headers.items[i];
        struct str rest = claim->signed_headers;
        while (rest.p)
            if (str_equal_nocase(str_split(rest, ';', &rest), h->name)) {
                if (http_headers_add(a, &bare.headers, h->name, h->value, err))
                    return -1;
                break;
            }
    }
    struct sigv4_input in = {.request = &bare,
                             .access_key_id = claim->access_key_id,
                             .secret_access_key = secret_access_key,
                             .session_token =
                                 http_headers_get(&bare.headers, "X-Amz-Security-Token"),
                             .region = claim->region,
                             .service = claim->service,
                             .epoch_ms = signed_ms,
                             .only = claim->signed_headers};
    if (sigv4_stages(a, &in, NULL, &stages, err))
        return -1;
    *signature = stages.signature;
    return 0;
}

int sigv4_verify(struct arena *a, const struct http_request *request,
                 const struct sigv4_claim *claim, struct str secret_access_key, int64_t epoch_ms,
                 struct error *err)
{
    int64_t signed_ms;
    struct str signature;
    if (check_time(request, claim, epoch_ms, &signed_ms, err))
        return -1;
    bool ok = names_host(claim->signed_headers) && payload_is_as_claimed(request) &&
              !recompute(a, request, claim, secret_access_key, signed_ms, &signature, err) &&
              digest_equal(signature, claim->signature);
    if (ok)
        return 0;
    return refuse(err, 403, "SignatureDoesNotMatch",
                  "The request signature we calculated does not match the signature you provided. "
                  "Check your AWS Secret Access Key and signing method.");
}
