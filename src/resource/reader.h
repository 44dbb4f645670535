/* The inside of a reader: what is looked for, what was seen, which calls are out.
 *
 *   read.c         rounds and answers
 *   read_ask.c     the calls of a round
 *   read_items.c   what was seen, matched with what was looked for
 */
#ifndef ISOCTL_RESOURCE_READER_H
#define ISOCTL_RESOURCE_READER_H

#include "resource/descriptor.h"
#include "resource/index.h"

/* One physical resource: seen, or known and not seen yet. */
struct subject {
    struct resource *known; /* by id; NULL: found on the way */
    struct str id;          /* or the key under which it is asked for */
    struct value *document; /* NULL: not seen */
    struct value *joined;   /* answers of details, by member */
    bool wanted, asked, detailed, repeated;
};

/* What a call of the round is about. */
struct mark {
    const struct read_step *step;
    const struct detail *detail;
    struct subject *subject; /* the only one of the call, or NULL */
};

struct resource_reader {
    struct arena *arena;
    const struct resource_type *type;
    const struct resource_query *query;
    unsigned round;
    struct resource_call *calls;
    struct mark *marks;
    size_t call_count, call_cap, mark_cap;
    struct subject **subjects;
    size_t subject_count, subject_cap;
    struct index by_id;         /* subjects */
    struct resource **nameless; /* known without id */
    size_t nameless_count;
    struct index by_op, by_name; /* known without id */
    struct resource_items items;
    bool finished;
};

struct str known_name(const struct resource *);
struct subject *reader_subject(struct resource_reader *, struct str id, struct resource *known);
/* read_ask.c: fills reader->calls for this round. */
void reader_ask(struct resource_reader *);
/* read_items.c */
void reader_finish(struct resource_reader *);

#endif
