/* URIs (RFC 3986) and application/x-www-form-urlencoded bodies. */
#ifndef ISOCTL_CODEC_URI_H
#define ISOCTL_CODEC_URI_H

#include "base/base.h"

/* All but the unreserved characters (letters, digits, "-._~") become %XX, upper case.
 * keep_slash leaves '/' as it is: for paths. */
void uri_encode(struct buf *out, struct str s, bool keep_slash);
/* %XX to bytes; plus_is_space as in forms. false: a '%' without two hexadecimal digits. */
bool uri_decode(struct buf *out, struct str s, bool plus_is_space);

/* An absolute http or https URL, taken apart; all borrowed from the text. */
struct uri {
    struct str scheme;    /* "https" */
    struct str authority; /* as it stands: what a Host header carries */
    struct str host;      /* without brackets */
    struct str path;      /* as written, "/" when absent; still encoded */
    struct str query;     /* without '?', still encoded; empty when absent */
    int port;             /* as written, or the scheme's */
    bool port_given;
};

/* Refuses other schemes, user names, empty hosts, bad ports, fragments, and characters that no URL
 * holds (controls, blanks, quotes, non-ASCII); longer than LIMIT_URL. `what` names the text. */
int uri_parse(struct uri *out, struct str text, const char *what, struct error *err) MUST_USE;
/* localhost, 127.0.0.0/8 or ::1. */
bool uri_host_is_loopback(struct str host);

/* Adds "name=value" (encoded), with '&' before it unless `out` is empty. */
void form_add(struct buf *out, struct str name, struct str value);
struct form_field {
    struct str name, value; /* decoded, in the arena, terminated */
};
/* At most `max` fields; their number in *count. Blank fields ("&&") are skipped. */
int form_parse(struct arena *a, struct str body, size_t max, struct form_field **fields,
               size_t *count, struct error *err) MUST_USE;

#endif
