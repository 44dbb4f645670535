/* The child's side: what one evaluation keeps in the sandboxed process, and how its parts find it.
 *
 * The Lua state holds recipes and the part of the language that is written in Lua (lua/isoctl/).
 * What must be fast or must not be reachable from a recipe is C: deferred values, declarations,
 * marshalling, the connection. Everything here lives until the process ends; nothing is released
 * before.
 */
#ifndef ISOCTL_SCRIPT_CHILD_H
#define ISOCTL_SCRIPT_CHILD_H

#include <lauxlib.h>
#include <lua.h>

#include "base/value.h"
#include "resource/resource.h"

/* How the process ends when it does not end by a frame. */
enum child_exit { CHILD_DONE = 0, CHILD_BROKEN = 70, CHILD_OUT_OF_MEMORY = 71 };

/* A page that both processes see, so that the parent can say where a recipe was when it had to be
 * ended. */
struct script_progress {
    char at[512]; /* "isolated.lua:12"; written by the child, not trusted by the parent */
};

/* A recipe, or an instance of one: a name space of logical ids. */
struct scope {
    struct scope *parent;
    struct str prefix;     /* "" or "VpcStack/" */
    size_t first_resource; /* of child->order, at its start */
    size_t end_resource;   /* set when it has been evaluated */
    bool used;             /* an id of it has been spoken for */
};

/* `ec2.VPC "VPC"` or `isolated_vpc "VpcStack"`: a logical id that has been spoken for. */
struct declared {
    struct scope *scope;
    const struct resource_type *type; /* NULL: an instance of a recipe */
    struct str id, address, at;
    const char *shown;      /* "ec2.VPC" or the recipe's name: what was written before the id */
    bool complete;          /* has its table */
    struct declared *older; /* of child->latest */
};

struct child {
    int fd;
    struct script_progress *progress;
    size_t memory_max, lua_bytes;
    struct arena arena;   /* lives as long as the evaluation */
    struct arena scratch; /* of one call from Lua; see child_scratch */
    struct map declared;  /* address -> struct declared */
    struct declared *latest;
    struct declared **order; /* resources that are complete */
    size_t count, order_cap;
    struct buf resources; /* their JSON, separated by commas */
    struct buf frame;
    int64_t last_id;
};

struct child *child_of(lua_State *L);
/* The arena for one call: what it held for calls before may be gone. */
struct arena *child_scratch(struct child *);
/* Counts what is not Lua's; ends the process when it is too much. */
void child_account(struct child *);

/* The process's main: never returns. */
_Noreturn void child_run(int fd, struct script_progress *, size_t memory_max);
/* The process could not be closed off: tells the parent and ends. */
_Noreturn void child_refuse(int fd, const struct error *why);

/* Pushes "file:line" of the innermost running function that stands in a recipe ("" if there is
 * none). */
const char *where_push(lua_State *L);
/* Raise "file:line: message". */
_Noreturn void raise_text(lua_State *L, const char *format, ...) PRINTF_LIKE(2, 3);
_Noreturn void raise_error(lua_State *L, const struct error *err);
void where_watch(lua_State *L);

/* Sends {"id", "call", members of `body`} and returns the answer's result (in the scratch arena,
 * may be NULL for null). Raises what the parent answered instead. */
struct value *request_parent(lua_State *L, const char *call, struct value *body);
/* The first frame. */
struct value *request_receive(struct child *, struct error *err);
/* Sends a call that is not answered; the body lies in the scratch arena. */
void request_tell(struct child *, const char *call, struct value *body);
/* Sends what child->frame holds. */
void request_send(struct child *);

void library_open(lua_State *L); /* the recipe's standard library, pruned: host.library */
void deferred_open(lua_State *L);
void declare_open(lua_State *L);
void instance_open(lua_State *L);
void names_open(lua_State *L);
void host_open(lua_State *L);

#endif
