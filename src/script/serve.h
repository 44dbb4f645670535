/* The parent's answers to a recipe's child. What the child sends is not trusted: a frame that does
 * not fit the protocol (frame.h) ends the evaluation.
 *
 *   serve_init -> { serve_frame -> (send the reply) }* until SERVE_DONE or SERVE_FAILED ->
 * serve_release */
#ifndef ISOCTL_SCRIPT_SERVE_H
#define ISOCTL_SCRIPT_SERVE_H

#include "script/script.h"

struct serve {
    const struct script_request *request;
    const struct script_host *host;
    struct arena *arena;  /* the document's */
    struct arena scratch; /* of one frame */
    int root;             /* the recipe's folder; -1: an embedded recipe */
    const char *name;     /* the recipe as the child knows it: "isolated.lua" */
    struct buf file;
    struct error last; /* the last failure of the host: its code outlives the child's words */
    bool fatal;        /* last ends the evaluation, whatever the recipe would do about it */
    bool asked_parameters;
    size_t files, reads, printed;
    int64_t last_id;
};

enum serve_result { SERVE_FAILED = -1, SERVE_REPLY, SERVE_QUIET, SERVE_DONE };

int serve_init(struct serve *, const struct script_request *, const struct script_host *,
               struct arena *, struct error *err) MUST_USE;
void serve_release(struct serve *);
/* The first frame, into `out`. */
void serve_question(struct serve *, struct buf *out);
/* SERVE_REPLY: `reply` is to be sent. SERVE_DONE: *document. SERVE_FAILED: err. */
enum serve_result serve_frame(struct serve *, struct str frame, struct buf *reply,
                              struct value **document, struct error *err) MUST_USE;

#endif
