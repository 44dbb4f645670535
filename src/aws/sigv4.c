/* Signature Version 4: canonical request -> string to sign -> signature, each stage a function. */
#include "aws/sigv4.h"

#include "aws/sigv4_canonical.h"
#include "base/clock.h"
#include "codec/digest.h"
#include "codec/hex.h"

static const char algorithm[] = "AWS4-HMAC-SHA256";

void sigv4_key_wipe(struct sigv4_key *key)
{
    explicit_bzero(key, sizeof(*key));
}

/* Derived from the secret step by step: date, region, service, terminator. */
static void derive_key(struct arena *a, const struct sigv4_input *in, struct str date,
                       unsigned char key[SHA256_SIZE])
{
    char *secret = arena_printf(a, "AWS4%.*s", STR_ARG(in->secret_access_key));
    struct str parts[] = {date, in->region, in->service, STR("aws4_request")};
    hmac_sha256(str_of(secret), parts[0], key);
    for (size_t i = 1; i < ARRAY_LENGTH(parts); i++)
        hmac_sha256((struct str){(char *) key, SHA256_SIZE}, parts[i], key);
    explicit_bzero(secret, strlen(secret));
}

static void get_key(struct arena *a, const struct sigv4_input *in, const char *scope,
                    struct sigv4_key *cache, unsigned char key[SHA256_SIZE])
{
    const char *name = arena_printf(a, "%s/%.*s", scope, STR_ARG(in->access_key_id));
    bool fits = cache && strlen(name) < sizeof(cache->scope);
    if (fits && !strcmp(cache->scope, name)) {
        memcpy(key, cache->bytes, SHA256_SIZE);
        return;
    }
    derive_key(a, in, (struct str){scope, 8}, key);
    if (!fits)
        return;
    memcpy(cache->bytes, key, SHA256_SIZE);
    memcpy(cache->scope, name, strlen(name) + 1);
}

static struct str make_string_to_sign(struct arena *a, const char *timestamp, const char *scope,
                                      struct str canonical_request)
{
    char digest[SHA256_HEX_SIZE];
    sha256_hex(canonical_request, digest);
    return str_of(arena_printf(a, "%s\n%s\n%s\n%s", algorithm, timestamp, scope, digest));
}

static struct str sign_string(struct arena *a, const unsigned char key[SHA256_SIZE],
                              struct str string_to_sign)
{
    unsigned char mac[SHA256_SIZE];
    hmac_sha256((struct str){(const char *) key, SHA256_SIZE}, string_to_sign, mac);
    char *text = arena_alloc(a, SHA256_HEX_SIZE);
    hex_encode(text, mac, sizeof(mac));
    return str_of(text);
}

/* What sigv4_sign puts in anew on each attempt. */
static bool is_replaced(struct str name)
{
    static const char *const names[] = {"x-amz-date", "x-amz-security-token", "authorization"};
    for (size_t i = 0; i < ARRAY_LENGTH(names); i++)
        if (str_equal_nocase(name, str_of(names[i])))
            return true;
    return false;
}

static int add_all(struct arena *a, struct http_headers *to, const struct http_header *items,
                   size_t count, struct error *err)
{
    for (size_t i = 0; i < count; i++)
        if (items[i].value.len && http_headers_add(a, to, items[i].name, items[i].value, err))
            return -1;
    return 0;
}

/* The request's headers with those that a signed request must have. */
static int complete_headers(struct arena *a, const struct sigv4_input *in, const char *timestamp,
                            struct http_headers *out, struct error *err)
{
    const struct http_headers *given = &in->request->headers;
    *out = (struct http_headers){0};
    for (size_t i = 0; i < given->count; i++)
        if (!is_replaced(given->items[i].name) &&
            http_headers_add(a, out, given->items[i].name, given->items[i].value, err))
            return -1;
    struct str host = {0};
    if (!http_headers_get(given, "Host").p && sigv4_host(in->request->url, &host, err))
        return -1;
    const struct http_header required[] = {
        {STR("Host"), host},
        {STR("X-Amz-Date"), str_of(timestamp)},
        {STR("X-Amz-Security-Token"), in->session_token},
    };
    return add_all(a, out, required, ARRAY_LENGTH(required), err);
}

static int compute_stages(struct arena *a, const struct sigv4_input *in, struct sigv4_key *cache,
                          struct http_headers *headers, struct sigv4_stages *out, struct error *err)
{
    char timestamp[32];
    time_format_basic(in->epoch_ms, timestamp);
    if (complete_headers(a, in, timestamp, headers, err))
        return -1;
    struct sigv4_canonical canonical = {.request = in->request,
                                        .headers = headers,
                                        .only = in->only,
                                        .encode_path_twice = !str_is(in->service, "s3")};
    if (sigv4_canonicalise(a, &canonical, err))
        return -1;
    char *scope = arena_printf(a, "%.8s/%.*s/%.*s/aws4_request", timestamp, STR_ARG(in->region),
                               STR_ARG(in->service));
    unsigned char key[SHA256_SIZE];
    get_key(a, in, scope, cache, key);
    out->canonical_request = canonical.text;
    out->signed_headers = canonical.signed_headers;
    out->payload_hash = canonical.payload_hash;
    out->scope = str_of(scope);
    out->string_to_sign = make_string_to_sign(a, timestamp, scope, canonical.text);
    out->signature = sign_string(a, key, out->string_to_sign);
    out->authorization = str_of(arena_printf(
        a, "%s Credential=%.*s/%s, SignedHeaders=%.*s, Signature=%.*s", algorithm,
        STR_ARG(in->access_key_id), scope, STR_ARG(out->signed_headers), STR_ARG(out->signature)));
    explicit_bzero(key, sizeof(key));
    return 0;
}

int sigv4_stages(struct arena *a, const struct sigv4_input *in, struct sigv4_key *cache,
                 struct sigv4_stages *out, struct error *err)
{
    struct http_headers headers;
    return compute_stages(a, in, cache, &headers, out, err);
}

int sigv4_sign(struct arena *a, struct http_request *request, const struct sigv4_input *in,
               struct sigv4_key *cache, struct error *err)
{
    struct sigv4_input own = *in;
    own.request = request;
    struct http_headers headers;
    struct sigv4_stages stages;
    if (compute_stages(a, &own, cache, &headers, &stages, err) ||
        http_headers_add(a, &headers, STR("Authorization"), stages.authorization, err))
        return -1;
    request->headers = headers;
    return 0;
}
