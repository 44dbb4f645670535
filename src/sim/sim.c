/* Opening and closing a simulated cloud. */
#include "sim/sim_internal.h"

enum { EFFECTS_MAX = 64 << 20 };

struct sim *sim_open(const struct sim_options *options, struct error *err)
{
    struct sim *s = xcalloc(1, sizeof(*s));
    s->options = *options;
    s->log_handle = -1;
    buf_init(&s->effects, EFFECTS_MAX);
    random_seeded_init(&s->random, options->seed);
    if (sim_lua_open(s, err) || sim_log_open(s, err)) {
        sim_close(s);
        return NULL;
    }
    /* Ids differ from those of earlier runs on the same log, and are the same for the same log. */
    s->random.state ^= (uint64_t) s->options.clock->now_ms * 0x9e3779b97f4a7c15u;
    return s;
}

void sim_close(struct sim *s)
{
    if (!s)
        return;
    sim_log_close(s);
    sim_lua_close(s);
    buf_release(&s->effects);
    arena_release(&s->arena);
    free(s);
}

size_t sim_call_count(const struct sim *s)
{
    return s->call_count;
}

const struct sim_call *sim_call_at(const struct sim *s, size_t i)
{
    return i < s->call_count ? &s->calls[i] : NULL;
}
