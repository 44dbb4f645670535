/* The machine's clock, the virtual clock, and the two date formats that AWS speaks. */
#include "base/clock.h"

#include "base/base.h"

int64_t clock_monotonic_ms(struct clock *c)
{
    return c->ops->monotonic_ms(c);
}

int64_t clock_epoch_ms(struct clock *c)
{
    return c->ops->epoch_ms(c);
}

static int64_t read_clock_ms(clockid_t id)
{
    struct timespec t;
    clock_gettime(id, &t);
    return (int64_t) t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static int64_t system_monotonic_ms(struct clock *c)
{
    (void) c;
    return read_clock_ms(CLOCK_BOOTTIME);
}

static int64_t system_epoch_ms(struct clock *c)
{
    (void) c;
    return read_clock_ms(CLOCK_REALTIME);
}

struct clock *clock_system(void)
{
    static const struct clock_ops ops = {system_monotonic_ms, system_epoch_ms};
    static const struct clock the_clock = {&ops};
    return (struct clock *) &the_clock;
}

static int64_t virtual_now(struct clock *c)
{
    return ((struct clock_virtual *) c)->now_ms;
}

void clock_virtual_init(struct clock_virtual *c, int64_t epoch_ms)
{
    static const struct clock_ops ops = {virtual_now, virtual_now};
    *c = (struct clock_virtual){{&ops}, epoch_ms};
}

void clock_virtual_advance_to(struct clock_virtual *c, int64_t ms)
{
    if (ms > c->now_ms)
        c->now_ms = ms;
}

static struct tm broken_down(int64_t epoch_ms)
{
    time_t seconds = (time_t) (epoch_ms / 1000 - (epoch_ms % 1000 < 0));
    struct tm tm = {0};
    gmtime_r(&seconds, &tm);
    return tm;
}

void time_format_basic(int64_t epoch_ms, char out[32])
{
    struct tm tm = broken_down(epoch_ms);
    strftime(out, 32, "%Y%m%dT%H%M%SZ", &tm);
}

void time_format_iso(int64_t epoch_ms, char out[32])
{
    struct tm tm = broken_down(epoch_ms);
    strftime(out, 32, "%Y-%m-%dT%H:%M:%SZ", &tm);
}

/* What follows the seconds of an ISO 8601 time: a fraction, then Z or an offset. */
static bool parse_tail(const char *p, int64_t *offset_ms)
{
    int64_t ms = 0, scale = 100;
    if (*p == '.')
        for (p++; *p >= '0' && *p <= '9'; p++, scale /= 10)
            ms += (*p - '0') * scale;
    *offset_ms = ms;
    if (*p == 'Z' || *p == '\0')
        return p[*p == 'Z'] == '\0';
    int hours, minutes, used = 0;
    char sign = *p;
    if ((sign != '+' && sign != '-') || sscanf(p + 1, "%2d:%2d%n", &hours, &minutes, &used) != 2)
        return false;
    int64_t shift = (hours * 60 + minutes) * 60000;
    *offset_ms += sign == '+' ? -shift : shift;
    return p[1 + used] == '\0';
}

bool time_parse(struct str text, int64_t *epoch_ms)
{
    char copy[64];
    struct tm tm = {0};
    int64_t offset = 0;
    if (text.len >= sizeof(copy) || text.len == 0)
        return false;
    memcpy(copy, text.p, text.len);
    copy[text.len] = '\0';
    char *end = strptime(copy, "%Y-%m-%dT%H:%M:%S", &tm);
    if (!end)
        end = strptime(copy, "%Y%m%dT%H%M%S", &tm);
    if (end ? !parse_tail(end, &offset)
            : !(end = strptime(copy, "%a, %d %b %Y %H:%M:%S GMT", &tm)) || *end)
        return false;
    *epoch_ms = (int64_t) timegm(&tm) * 1000 + offset;
    return true;
}
