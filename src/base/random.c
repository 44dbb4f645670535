/* Chance: the system's source, and a seeded one for simulation. */
#include <errno.h>
#include <sys/random.h>

#include "base/base.h"
#include "base/clock.h"

void random_fill(struct random_source *r, void *bytes, size_t len)
{
    r->ops->fill(r, bytes, len);
}

double random_unit(struct random_source *r)
{
    uint64_t bits;
    random_fill(r, &bits, sizeof(bits));
    return (double) (bits >> 11) * 0x1.0p-53;
}

void random_text(struct random_source *r, char *out, size_t len)
{
    static const char alphabet[] = "abcdefghijklmnopqrstuvwxyz0123456789";
    for (size_t i = 0; i < len; i++)
        out[i] = alphabet[(size_t) (random_unit(r) * (sizeof(alphabet) - 1))];
    out[len] = '\0';
}

void random_uuid(struct random_source *r, char out[37])
{
    unsigned char b[16];
    random_fill(r, b, sizeof(b));
    b[6] = (unsigned char) ((b[6] & 0x0F) | 0x40);
    b[8] = (unsigned char) ((b[8] & 0x3F) | 0x80);
    snprintf(out, 37, "%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x", b[0],
             b[1], b[2], b[3], b[4], b[5], b[6], b[7], b[8], b[9], b[10], b[11], b[12], b[13],
             b[14], b[15]);
}

static void system_fill(struct random_source *r, void *bytes, size_t len)
{
    (void) r;
    unsigned char *p = bytes;
    while (len) {
        ssize_t n = getrandom(p, len, 0);
        if (n < 0 && errno != EINTR) {
            fprintf(stderr, "isoctl: the system's random source failed\n");
            exit(1);
        }
        if (n > 0) {
            p += n;
            len -= (size_t) n;
        }
    }
}

struct random_source *random_system(void)
{
    static const struct random_ops ops = {system_fill};
    static const struct random_source source = {&ops};
    return (struct random_source *) &source;
}

static uint64_t splitmix(uint64_t *state)
{
    uint64_t z = (*state += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

static void seeded_fill(struct random_source *r, void *bytes, size_t len)
{
    struct random_seeded *s = (struct random_seeded *) r;
    unsigned char *p = bytes;
    for (size_t i = 0; i < len; i += 8) {
        uint64_t word = splitmix(&s->state);
        memcpy(p + i, &word, len - i < 8 ? len - i : 8);
    }
}

void random_seeded_init(struct random_seeded *r, uint64_t seed)
{
    static const struct random_ops ops = {seeded_fill};
    *r = (struct random_seeded){{&ops}, seed};
}
