/* One HTTP exchange on libcurl: options in, bounded answer out.
 *
 * The body goes through a read callback whose seek refuses: libcurl sends a request again by itself
 * when a kept connection turns out to be dead, and only this keeps it from sending a changing call
 * twice behind our back. Whether to send again is decided above, where the operation is known.
 */
#include "http/curl_exchange.h"

#include "codec/uri.h"
#include "http/curl_failure.h"

enum {
    CONNECT_TIMEOUT_MS = 10000,
    TIMEOUT_MS = 60000,
    CONNECTION_AGE_MAX_S = 50, /* shorter than the idle time-out of AWS's front ends */
    BODY_KEPT_MAX = 1 << 20,
};

struct exchange *exchange_new(void)
{
    struct exchange *x = xcalloc(1, sizeof(*x));
    x->easy = curl_easy_init();
    if (!x->easy) {
        free(x);
        return NULL;
    }
    buf_init(&x->body, LIMIT_HTTP_RESPONSE);
    return x;
}

void exchange_free(struct exchange *x)
{
    curl_easy_cleanup(x->easy);
    curl_slist_free_all(x->header_list);
    buf_release(&x->body);
    arena_release(&x->arena);
    free(x);
}

void exchange_reset(struct exchange *x)
{
    curl_easy_reset(x->easy);
    curl_slist_free_all(x->header_list);
    x->header_list = NULL;
    if (x->body.cap > BODY_KEPT_MAX)
        buf_release(&x->body);
    buf_clear(&x->body);
    arena_release(&x->arena);
    arena_init(&x->arena);
    x->response = (struct http_response){0};
    x->header_bytes = 0;
    x->too_large = false;
    x->done = NULL;
    x->ctx = NULL;
}

static size_t on_body(char *bytes, size_t size, size_t count, void *ctx)
{
    struct exchange *x = ctx;
    buf_append(&x->body, bytes, size * count);
    x->too_large = x->body.overflow;
    return x->too_large ? 0 : size * count;
}

static bool is_status_line(struct str line)
{
    return str_starts(line, "HTTP/");
}

/* A later status line (after "100 Continue") begins the answer anew. */
static void begin_answer(struct exchange *x)
{
    x->response.headers.count = 0;
    x->header_bytes = 0;
}

static size_t on_header(char *bytes, size_t size, size_t count, void *ctx)
{
    struct exchange *x = ctx;
    struct str line = {bytes, size * count};
    if (is_status_line(line))
        begin_answer(x);
    x->header_bytes += line.len;
    ptrdiff_t colon = str_find(line, ':');
    x->too_large = x->header_bytes > LIMIT_HTTP_HEADERS;
    if (!x->too_large && colon > 0 && !is_status_line(line)) {
        struct str value = str_trim(str_slice(line, (size_t) colon + 1, line.len));
        struct error ignored;
        x->too_large = x->response.headers.count >= LIMIT_HTTP_HEADER_COUNT;
        /* A header that HTTP does not allow is none of ours; the answer still counts. */
        if (!x->too_large && http_headers_add(&x->arena, &x->response.headers,
                                              str_slice(line, 0, (size_t) colon), value, &ignored))
            return line.len;
    }
    return x->too_large ? 0 : line.len;
}

static size_t on_read(char *bytes, size_t size, size_t count, void *ctx)
{
    struct exchange *x = ctx;
    size_t len = size * count < x->unsent.len ? size * count : x->unsent.len;
    if (len)
        memcpy(bytes, x->unsent.p, len);
    x->unsent = str_slice(x->unsent, len, x->unsent.len);
    return len;
}

static int on_seek(void *ctx, curl_off_t offset, int origin)
{
    (void) ctx, (void) offset, (void) origin;
    return CURL_SEEKFUNC_FAIL;
}

static int add_line(struct exchange *x, const char *line)
{
    struct curl_slist *longer = curl_slist_append(x->header_list, line);
    if (!longer)
        return -1;
    x->header_list = longer;
    return 0;
}

/* libcurl takes "Name:" as "leave it out" and "Name;" as "send it empty". */
static int add_headers(struct exchange *x, const struct http_request *request)
{
    int rc = add_line(x, "Expect:") | add_line(x, "Accept:");
    if (!http_headers_get(&request->headers, "Content-Type").p)
        rc |= add_line(x, "Content-Type:");
    for (size_t i = 0; !rc && i < request->headers.count; i++) {
        const struct http_header *h = &request->headers.items[i];
        rc = add_line(x, h->value.len ? arena_printf(&x->arena, "%.*s: %.*s", STR_ARG(h->name),
                                                     STR_ARG(h->value))
                                      : arena_printf(&x->arena, "%.*s;", STR_ARG(h->name)));
    }
    return rc;
}

static void set_method(struct exchange *x, const struct http_request *request)
{
    x->unsent = request->body;
    if (!strcmp(request->method, "GET")) {
        curl_easy_setopt(x->easy, CURLOPT_HTTPGET, 1L);
        return;
    }
    if (!strcmp(request->method, "HEAD")) {
        curl_easy_setopt(x->easy, CURLOPT_NOBODY, 1L);
        return;
    }
    curl_easy_setopt(x->easy, CURLOPT_POST, 1L);
    curl_easy_setopt(x->easy, CURLOPT_CUSTOMREQUEST, request->method);
    curl_easy_setopt(x->easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t) request->body.len);
    curl_easy_setopt(x->easy, CURLOPT_READFUNCTION, on_read);
    curl_easy_setopt(x->easy, CURLOPT_READDATA, x);
    curl_easy_setopt(x->easy, CURLOPT_SEEKFUNCTION, on_seek);
    if (!request->body.len)
        curl_easy_setopt(x->easy, CURLOPT_POSTFIELDS, "");
}

static void set_answer(struct exchange *x)
{
    curl_easy_setopt(x->easy, CURLOPT_WRITEFUNCTION, on_body);
    curl_easy_setopt(x->easy, CURLOPT_WRITEDATA, x);
    curl_easy_setopt(x->easy, CURLOPT_HEADERFUNCTION, on_header);
    curl_easy_setopt(x->easy, CURLOPT_HEADERDATA, x);
    curl_easy_setopt(x->easy, CURLOPT_MAXFILESIZE_LARGE, (curl_off_t) LIMIT_HTTP_RESPONSE);
    curl_easy_setopt(x->easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    curl_easy_setopt(x->easy, CURLOPT_ERRORBUFFER, x->curl_error);
    curl_easy_setopt(x->easy, CURLOPT_PRIVATE, x);
}

static void set_connection(struct exchange *x, const struct http_request *request, bool is_plain,
                           const char *ca_bundle)
{
    int64_t connect_ms =
        request->connect_timeout_ms ? request->connect_timeout_ms : CONNECT_TIMEOUT_MS;
    int64_t timeout_ms = request->timeout_ms ? request->timeout_ms : TIMEOUT_MS;
    curl_easy_setopt(x->easy, CURLOPT_CONNECTTIMEOUT_MS, (long) connect_ms);
    curl_easy_setopt(x->easy, CURLOPT_TIMEOUT_MS, (long) timeout_ms);
    curl_easy_setopt(x->easy, CURLOPT_HTTP_VERSION, (long) CURL_HTTP_VERSION_1_1);
    curl_easy_setopt(x->easy, CURLOPT_PROTOCOLS_STR, is_plain ? "http" : "https");
    curl_easy_setopt(x->easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(x->easy, CURLOPT_NETRC, (long) CURL_NETRC_IGNORED);
    curl_easy_setopt(x->easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(x->easy, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(x->easy, CURLOPT_MAXAGE_CONN, (long) CONNECTION_AGE_MAX_S);
    curl_easy_setopt(x->easy, CURLOPT_SSLVERSION, (long) CURL_SSLVERSION_TLSv1_2);
    /* What is plain is on this machine or link-local: no proxy could reach it. */
    if (is_plain)
        curl_easy_setopt(x->easy, CURLOPT_PROXY, "");
    if (ca_bundle)
        curl_easy_setopt(x->easy, CURLOPT_CAINFO, ca_bundle);
}

int exchange_prepare(struct exchange *x, const struct http_request *request, const char *ca_bundle,
                     struct error *err)
{
    struct uri uri;
    if (uri_parse(&uri, request->url, "URL of a request", err))
        return -1;
    snprintf(x->host, sizeof(x->host), "%.*s", STR_ARG(uri.authority));
    x->curl_error[0] = '\0';
    set_method(x, request);
    set_answer(x);
    set_connection(x, request, str_is(uri.scheme, "http"), ca_bundle);
    CURLcode code = curl_easy_setopt(x->easy, CURLOPT_URL, str_dup(&x->arena, request->url));
    if (code != CURLE_OK || add_headers(x, request))
        return error_set(err, ERROR_NETWORK, "%s: libcurl refused the request: %s", x->host,
                         curl_easy_strerror(code));
    curl_easy_setopt(x->easy, CURLOPT_HTTPHEADER, x->header_list);
    return 0;
}

/* Time until the request could be sent is 0 as long as it was not. */
static bool request_never_left(struct exchange *x, CURLcode result)
{
    curl_off_t pretransfer_us = 0;
    curl_easy_getinfo(x->easy, CURLINFO_PRETRANSFER_TIME_T, &pretransfer_us);
    return pretransfer_us == 0 && result != CURLE_SEND_FAIL_REWIND;
}

void exchange_deliver(struct exchange *x, CURLcode result)
{
    if (result == CURLE_OK) {
        long status = 0;
        curl_easy_getinfo(x->easy, CURLINFO_RESPONSE_CODE, &status);
        x->response.status = (int) status;
        x->response.body = buf_str(&x->body);
        x->done(x->ctx, &x->response, NULL);
        return;
    }
    struct error err = {0};
    curl_failure_describe(x->too_large ? CURLE_FILESIZE_EXCEEDED : result, x->host, x->curl_error,
                          request_never_left(x, result), &err);
    x->done(x->ctx, NULL, &err);
}

uint64_t exchange_connections(struct exchange *x)
{
    long connects = 0;
    curl_easy_getinfo(x->easy, CURLINFO_NUM_CONNECTS, &connects);
    return connects > 0 ? (uint64_t) connects : 0;
}
