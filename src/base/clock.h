/* The seams to time and chance. Nothing outside base/ reads a clock or draws a random number. */
#ifndef ISOCTL_BASE_CLOCK_H
#define ISOCTL_BASE_CLOCK_H

#include <stdint.h>

#include "base/str.h"

struct clock;

struct clock_ops {
    /* Milliseconds that never jump; origin arbitrary. Counts suspended time (CLOCK_BOOTTIME). */
    int64_t (*monotonic_ms)(struct clock *);
    /* Milliseconds since 1970-01-01T00:00Z. */
    int64_t (*epoch_ms)(struct clock *);
};

struct clock {
    const struct clock_ops *ops;
};

int64_t clock_monotonic_ms(struct clock *);
int64_t clock_epoch_ms(struct clock *);
/* The machine's clock; stateless, may be shared. */
struct clock *clock_system(void);

/* A clock that only moves when told to: virtual time. */
struct clock_virtual {
    struct clock base;
    int64_t now_ms; /* epoch and monotonic */
};
void clock_virtual_init(struct clock_virtual *, int64_t epoch_ms);
void clock_virtual_advance_to(struct clock_virtual *, int64_t ms); /* never backwards */

/* "20260102T030405Z" (SigV4) and "2026-01-02T03:04:05Z" (ISO 8601); out holds 32 bytes. */
void time_format_basic(int64_t epoch_ms, char out[32]);
void time_format_iso(int64_t epoch_ms, char out[32]);
/* ISO 8601 (with fraction, Z or offset), or RFC 7231 date. false: neither. */
bool time_parse(struct str text, int64_t *epoch_ms);

struct random_source;

struct random_ops {
    void (*fill)(struct random_source *, void *bytes, size_t len);
};

struct random_source {
    const struct random_ops *ops;
};

void random_fill(struct random_source *, void *bytes, size_t len);
/* Uniform in [0, 1). */
double random_unit(struct random_source *);
/* `len` lower-case letters and digits; out holds len + 1 bytes. */
void random_text(struct random_source *, char *out, size_t len);
/* Version 4 UUID, 36 characters; out holds 37 bytes. */
void random_uuid(struct random_source *, char out[37]);
/* getrandom(2). */
struct random_source *random_system(void);

/* SplitMix64 from a seed: for simulation, never for keys. */
struct random_seeded {
    struct random_source base;
    uint64_t state;
};
void random_seeded_init(struct random_seeded *, uint64_t seed);

#endif
