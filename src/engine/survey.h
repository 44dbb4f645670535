/* What state, journal and recipe name, read back from AWS: one reader a type, all types side by
 * side. */
#ifndef ISOCTL_ENGINE_SURVEY_H
#define ISOCTL_ENGINE_SURVEY_H

#include "engine/read.h"

/* One resource that AWS is asked about. */
struct known {
    struct resource r;                 /* first: readers give it back by this address */
    struct state_entry *entry;         /* NULL: known from an intent or from the recipe only */
    const struct state_intent *intent; /* open, or NULL */
    const struct resource_item *item;  /* NULL: not seen */
};

struct survey_type {
    const struct resource_type *type;
    struct resource **known;
    size_t known_count, known_cap;
    bool discover, asked, started, done;
    struct reading reading;
    struct survey *survey;
};

struct survey {
    struct engine *engine;
    struct arena *arena;
    struct survey_type *types;
    size_t type_count;
    struct map by_op; /* op_id -> struct known * */
    struct known **known;
    size_t known_count, known_cap;
    const struct resource_item **strays; /* ours, and matched to nothing known */
    size_t stray_count, stray_cap;
    size_t waiting;
    struct error failure; /* when failed */
    bool failed;
};

void survey_init(struct survey *, struct engine *, struct arena *);
void survey_release(struct survey *);
/* Everything that state and journal name. -1: a type that this version does not know. */
int survey_add_state(struct survey *, struct error *err) MUST_USE;
struct known *survey_add(struct survey *, const struct resource *);
/* Look by tag too. */
void survey_discover(struct survey *, const struct resource_type *);
/* Read all types that have something to ask for since the last call, side by side. */
int survey_read(struct survey *, struct error *err) MUST_USE;
/* Ask again about this one in the next survey_read. */
void survey_ask_again(struct survey *, struct known *);
bool known_is_there(const struct known *); /* seen, and not gone */

/* Resolves open intents against the survey; waits out the consistency window unless read-only. */
int recover_intents(struct engine *, struct survey *, size_t *recovered,
                    struct error *err) MUST_USE;

#endif
