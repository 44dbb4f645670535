/* The canonical request: one text that client and server build alike from differing spellings. */
#include "aws/sigv4_canonical.h"

#include "codec/digest.h"
#include "codec/uri.h"

struct pair {
    struct str name, value;
};

static int compare_pairs(const void *a, const void *b)
{
    const struct pair *x = a, *y = b;
    int order = str_compare(x->name, y->name);
    return order ? order : str_compare(x->value, y->value);
}

int sigv4_host(struct str url, struct str *host, struct error *err)
{
    struct uri uri;
    if (uri_parse(&uri, url, "URL of a request", err))
        return -1;
    *host = uri.authority;
    bool is_default = uri.port == (str_is(uri.scheme, "https") ? 443 : 80);
    if (uri.port_given && is_default)
        while (host->len && host->p[--host->len] != ':')
            ;
    return 0;
}

/* Drops what is in front of the last '/' that was written. */
static void drop_segment(struct buf *out)
{
    size_t len = out->len;
    while (len && out->p[len - 1] != '/')
        len--;
    buf_truncate(out, len ? len - 1 : 0);
}

/* RFC 3986, section 5.2.4, and no doubled slashes. */
static void normalise_path(struct buf *out, struct str path)
{
    struct str rest = path, segment = {0};
    while (rest.p) {
        segment = str_split(rest, '/', &rest);
        if (str_is(segment, ".."))
            drop_segment(out);
        else if (segment.len && !str_is(segment, ".")) {
            buf_addc(out, '/');
            buf_add(out, segment);
        }
    }
    if (!segment.len || str_is(segment, ".") || str_is(segment, "..") || !out->len)
        buf_addc(out, '/');
}

static void add_path(struct buf *out, const struct sigv4_canonical *c, struct str path)
{
    if (!c->encode_path_twice) {
        buf_add(out, path.len ? path : STR("/"));
        return;
    }
    struct buf normal;
    buf_init(&normal, LIMIT_URL + 1);
    normalise_path(&normal, path);
    uri_encode(out, buf_str(&normal), true);
    buf_release(&normal);
}

/* Decoded and encoded again, so that %2f, / and %2F are one spelling. */
static struct str reencode(struct arena *a, struct str s)
{
    struct buf plain, coded;
    buf_init(&plain, LIMIT_URL);
    buf_init(&coded, 3 * LIMIT_URL);
    uri_encode(&coded, uri_decode(&plain, s, false) ? buf_str(&plain) : s, false);
    struct str result = str_copy(a, buf_str(&coded));
    buf_release(&plain);
    buf_release(&coded);
    return result;
}

static void add_query(struct arena *a, struct buf *out, struct str query)
{
    size_t count = 1, n = 0;
    for (size_t i = 0; i < query.len; i++)
        count += query.p[i] == '&';
    struct pair *pairs = ARENA_ARRAY(a, struct pair, count);
    struct str rest = query;
    while (rest.p && query.len) {
        struct str value, name = str_split(str_split(rest, '&', &rest), '=', &value);
        if (name.len)
            pairs[n++] = (struct pair){reencode(a, name), reencode(a, value)};
    }
    qsort(pairs, n, sizeof(*pairs), compare_pairs);
    for (size_t i = 0; i < n; i++)
        buf_addf(out, "%s%.*s=%.*s", i ? "&" : "", STR_ARG(pairs[i].name), STR_ARG(pairs[i].value));
}

/* Hops on the way change these, or they differ between attempts without changing the meaning. */
static bool is_unsigned(struct str name)
{
    static const char *const names[] = {
        "authorization",     "user-agent",     "expect",          "connection",
        "transfer-encoding", "content-length", "x-amzn-trace-id", "amz-sdk-invocation-id",
        "amz-sdk-request",   "accept",
    };
    for (size_t i = 0; i < ARRAY_LENGTH(names); i++)
        if (str_is(name, names[i]))
            return true;
    return false;
}

static struct str lower_case(struct arena *a, struct str s)
{
    char *text = str_dup(a, s);
    for (size_t i = 0; i < s.len; i++)
        if (text[i] >= 'A' && text[i] <= 'Z')
            text[i] = (char) (text[i] + ('a' - 'A'));
    return (struct str){text, s.len};
}

/* Trimmed, runs of blanks as one. */
static struct str squeeze(struct arena *a, struct str value)
{
    struct str trimmed = str_trim(value);
    char *text = arena_alloc(a, trimmed.len + 1);
    size_t len = 0;
    for (size_t i = 0; i < trimmed.len; i++) {
        char c = trimmed.p[i] == '\t' ? ' ' : trimmed.p[i];
        if (c != ' ' || !len || text[len - 1] != ' ')
            text[len++] = c;
    }
    return (struct str){text, len};
}

static bool is_listed(struct str only, struct str name)
{
    struct str rest = only;
    while (rest.p)
        if (str_equal(str_split(rest, ';', &rest), name))
            return true;
    return false;
}

/* In the order sent: headers of the same name keep their order among themselves. */
static int compare_headers(const void *a, const void *b)
{
    const struct http_header *const *x = a, *const *y = b;
    int order = str_compare((*x)->name, (*y)->name);
    return order ? order : (*x > *y) - (*x < *y);
}

static const struct http_header **choose_headers(struct arena *a, const struct sigv4_canonical *c,
                                                 size_t *count)
{
    size_t all = c->headers->count, n = 0;
    struct http_header *lowered = ARENA_ARRAY(a, struct http_header, all + 1);
    const struct http_header **chosen = ARENA_ARRAY(a, const struct http_header *, all + 1);
    for (size_t i = 0; i < all; i++) {
        lowered[i].name = lower_case(a, c->headers->items[i].name);
        lowered[i].value = squeeze(a, c->headers->items[i].value);
        bool wanted =
            c->only.len ? is_listed(c->only, lowered[i].name) : !is_unsigned(lowered[i].name);
        if (wanted)
            chosen[n++] = &lowered[i];
    }
    qsort(chosen, n, sizeof(*chosen), compare_headers);
    *count = n;
    return chosen;
}

static void add_headers(struct arena *a, struct buf *out, struct sigv4_canonical *c)
{
    size_t count;
    const struct http_header **chosen = choose_headers(a, c, &count);
    struct buf names;
    buf_init(&names, LIMIT_HTTP_HEADERS);
    for (size_t i = 0; i < count; i++) {
        bool repeated = i && str_equal(chosen[i]->name, chosen[i - 1]->name);
        if (repeated) {
            buf_truncate(out, out->len - 1);
            buf_addc(out, ',');
        } else {
            buf_addf(&names, "%s%.*s", i ? ";" : "", STR_ARG(chosen[i]->name));
            buf_addf(out, "%.*s:", STR_ARG(chosen[i]->name));
        }
        buf_addf(out, "%.*s\n", STR_ARG(chosen[i]->value));
    }
    c->signed_headers = str_copy(a, buf_str(&names));
    buf_release(&names);
}

static struct str hash_payload(struct arena *a, const struct sigv4_canonical *c)
{
    struct str given = http_headers_get(c->headers, "X-Amz-Content-Sha256");
    if (given.len)
        return str_copy(a, given);
    char *digest = arena_alloc(a, SHA256_HEX_SIZE);
    sha256_hex(c->request->body, digest);
    return str_of(digest);
}

int sigv4_canonicalise(struct arena *a, struct sigv4_canonical *c, struct error *err)
{
    struct uri uri;
    if (uri_parse(&uri, c->request->url, "URL of a request", err))
        return -1;
    struct buf out;
    buf_init(&out, 6 * LIMIT_URL + 2 * LIMIT_HTTP_HEADERS);
    buf_addf(&out, "%s\n", c->request->method);
    add_path(&out, c, uri.path);
    buf_addc(&out, '\n');
    add_query(a, &out, uri.query);
    buf_addc(&out, '\n');
    add_headers(a, &out, c);
    c->payload_hash = hash_payload(a, c);
    buf_addf(&out, "\n%.*s\n%.*s", STR_ARG(c->signed_headers), STR_ARG(c->payload_hash));
    bool complete = !c->only.len || str_equal(c->only, c->signed_headers);
    c->text = str_copy(a, buf_str(&out));
    bool overflow = out.overflow;
    buf_release(&out);
    if (overflow)
        return error_set(err, ERROR_INPUT, "the request is too large to be signed");
    if (!complete)
        return error_set(
            err, ERROR_INPUT,
            "the signed headers are not the request's, sorted: signed %.*s, found %.*s",
            STR_ARG(c->only), STR_ARG(c->signed_headers));
    return 0;
}
