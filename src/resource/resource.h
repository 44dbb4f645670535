/* CONTRACT. Resource types as const descriptor tables, and the pure functions that turn a
 * descriptor and data into calls.
 *
 * Nothing here sends, waits or keeps anything: the engine asks for calls, makes them (journal
 * first), and hands the answers back. Words are CloudFormation's: types, properties, Ref,
 * attributes.
 *
 *   create:  resource_create_call -> (engine sends) -> resource_created
 *   read:    resource_reader_new -> { resource_reader_round -> (send) -> resource_reader_answer }*
 * -> items update:  resource_diff -> resource_update_calls -> (send, in order) delete:
 * resource_delete_calls -> (send, in order) -> read until RESOURCE_GONE
 *
 * A create is one identifying call; everything after it (attributes, attachments, retention) is a
 * difference that the update path removes, so a half-made resource is a resource with a difference.
 */
#ifndef ISOCTL_RESOURCE_RESOURCE_H
#define ISOCTL_RESOURCE_RESOURCE_H

#include "base/value.h"

enum property_kind {
    PROPERTY_STRING,
    PROPERTY_INTEGER,
    PROPERTY_DOUBLE,
    PROPERTY_BOOLEAN,
    PROPERTY_STRUCT, /* fields */
    PROPERTY_LIST,   /* ordered; of, fields */
    PROPERTY_SET,    /* order does not matter; of, fields */
    PROPERTY_MAP,    /* free keys to strings */
    PROPERTY_JSON,   /* a JSON document (policy): a table, or text that holds one; compared
                        canonically */
    PROPERTY_TAGS,   /* list of {Key, Value}; compared by Key; isoctl:* and aws:* are not part of it
                      */
    PROPERTY_ROLE,   /* text; a name equals the ARN that ends in it (also cluster names) */
};

enum property_flag {
    PROPERTY_REQUIRED = 1,
    PROPERTY_REPLACES = 2,   /* a change needs a new resource */
    PROPERTY_WRITE_ONLY = 4, /* AWS never shows it: what was last applied counts */
    PROPERTY_SECRET = 8,     /* never shown */
    PROPERTY_NOT_COMPARED =
        16, /* isoctl's own use, e.g. EmptyOnDelete; not sent by a create either */
    PROPERTY_NOT_CREATED =
        32, /* the create call does not take it: the update path does, after the create */
    PROPERTY_KEPT =
        64, /* AWS cannot be told to forget it: taking it out of the recipe changes nothing */
};

struct property {
    const char *name; /* CloudFormation's */
    const char *api;  /* member of the service's API; NULL: by the service's case rule */
    enum property_kind kind;
    unsigned flags;
    enum property_kind of; /* LIST, SET: kind of an item */
    const struct property
        *fields;                /* STRUCT, and LIST/SET of STRUCT; ends with a row without name */
    const char *const *allowed; /* allowed texts, NULL-terminated; NULL: any */
    const char *fallback; /* AWS's documented default as JSON; what a removed property goes back to;
                             NULL: none */
    const char *doc;      /* one line for generated reference; may be NULL */
};

struct attribute {
    const char *name; /* GetAtt name: "GroupId", "Arn" */
    const char *path; /* dotted path in the document that reading gives (type's own matter) */
};

struct resource_type; /* full definition in resource/descriptor.h */

const struct resource_type *
resource_type_find(struct str name);                    /* "AWS::EC2::VPC"; NULL: unknown */
const struct resource_type *resource_type_at(size_t i); /* NULL past the end; sorted by name */
const char *resource_type_name(const struct resource_type *);
const char *resource_type_service(const struct resource_type *); /* "ec2": rate limits, grouping */
const struct property *
resource_type_properties(const struct resource_type *); /* ends with a nameless row */
const struct attribute *
resource_type_attributes(const struct resource_type *); /* ends with a nameless row */
const struct property *property_find(const struct property *list, struct str name);
/* Property that holds an explicit physical name ("RoleName"), or NULL; and the generated name's
 * bounds. */
const char *resource_type_name_property(const struct resource_type *);
/* STACK-ADDRESS-SUFFIX shortened in the middle to the type's limit and alphabet; suffix from the
 * operation id (law 5).
 * "" for a type without names. SecurityGroup, Role, LogGroup, Cluster, Service, Repository,
 * TaskDefinition family have one. */
struct str resource_generate_name(struct arena *, const struct resource_type *, struct str stack,
                                  struct str address, struct str op_id);
/* The property of a part that names its owner: SecurityGroupIngress.GroupId; else NULL. */
const char *resource_type_owner_property(const struct resource_type *);
const char *resource_type_owner_type(const struct resource_type *);

/* Check a table of properties: unknown (nearest name), required, kind, allowed. `value` may hold
 * deferred leaves. path in the error: "Properties.ContainerDefinitions[1].Imag". Also canonicalises
 * scalars: numbers and booleans given as text and vice versa where the kind says so. Returns the
 * checked copy or NULL. */
struct value *resource_check(struct arena *, const struct resource_type *,
                             const struct value *properties, struct error *err);

/* The surroundings of a stack that calls need. */
struct resource_context {
    struct str stack;     /* "isolated" */
    struct str stack_tag; /* "us-east-1/isolated": value of isoctl:stack */
    struct str region, account, partition;
};

enum resource_status {
    RESOURCE_READY,
    RESOURCE_PENDING,
    RESOURCE_FAILED,
    RESOURCE_DELETING,
    RESOURCE_GONE
};

/* One resource as the engine knows it. Zero what is not known. */
struct resource {
    const struct resource_type *type;
    struct str address; /* "VpcStack/VPC" */
    struct str op_id;   /* operation id of its create: tag isoctl:op, token, suffix of names */
    struct str name;    /* explicit or generated physical name; empty for types without */
    struct str id;      /* physical id (see resource_created); empty before the create */
    struct value *properties; /* desired, resolved (may still hold deferred leaves in a plan) */
    struct value *applied;    /* properties as last applied, or NULL */
    struct value *tags;       /* stack-wide user tags: map, or NULL */
    /* As read: */
    struct value *actual;     /* property map in CloudFormation's names, only what AWS shows */
    struct value *attributes; /* map by attribute name; "Ref" among them */
    struct value *extra;      /* the type's own matter (association ids, rule ids, policy names) */
    enum resource_status status;
    struct str
        status_reason; /* "pending for network interfaces", "1 of 2 tasks running": for people */
    struct resource **parts; /* resources whose owner this is (law 6) */
    size_t part_count;
};

/* A call for the engine to make. */
struct resource_call {
    const char *service, *operation;
    struct value *input;
    bool all_pages;
    const char *const *gone_codes;  /* error codes that mean: it is not there. delete: success.
                                       NULL-terminated; may be NULL */
    const char *const *retry_codes; /* error codes of AWS being not ready yet or holding on: wait
                                       and retry. may be NULL */
    const char *const *retry_texts; /* where a code alone is not enough: the message must contain
                                       one of these as well. may be NULL */
    const char *const *done_codes;  /* error codes that mean: already so, success. may be NULL */
    const char *what; /* for people: "EnableDnsHostnames", "attach AmazonECS..."; may be NULL */
};

struct resource_calls {
    struct resource_call *items;
    size_t count, cap;
};

/* The one identifying call. Input carries token, tags (stack, address, op, user's) or name. */
int resource_create_call(struct arena *, const struct resource_context *, const struct resource *,
                         struct resource_call *out, struct error *err) MUST_USE;
/* After it succeeded: sets id, actual, attributes, extra, status from the answer and AWS's
 * documented defaults, so that no read is needed before the update path. */
int resource_created(struct arena *, const struct resource_context *, struct resource *,
                     const struct value *output, struct error *err) MUST_USE;
/* An answer of status 200 that carries failures (DeleteVpcEndpoints: Unsuccessful; ECS: failures)
 * as the error that it is: -1 and ERROR_AWS with its code. 0: none in it. To be asked before an
 * answer is used. */
int resource_answer_error(const struct resource_call *, const struct value *output,
                          struct error *err) MUST_USE;
/* AWS answered the create with an error that a call of ours can mend (ECS service-linked role
 * missing): gives that call; false: none. */
bool resource_create_remedy(struct arena *, const struct resource *, const struct error *aws_error,
                            struct resource_call *out);

/* A difference in one property (path of the top-level property; values for display, `to` may be
 * deferred = not known yet). */
struct resource_change {
    const char *property;
    const struct value *from, *to; /* NULL: absent */
    bool replaces;
    bool unknown; /* depends on a value that is known only after apply */
};

struct resource_changes {
    struct resource_change *items;
    size_t count, cap;
    bool replaces;
    const char *replace_reason; /* property that forces it */
};

/* Three-way: desired (properties), last applied (applied), what is (actual). Compared are
 * properties that are set or were set last time; one removed goes back to its fallback. What AWS
 * does not show: applied counts. `ignore`: list of property names (ignore_changes), may be NULL. */
void resource_diff(struct arena *, const struct resource_context *, const struct resource *,
                   const struct value *ignore, struct resource_changes *out);
/* Calls, in order, that remove the differences (not the replacing ones). */
int resource_update_calls(struct arena *, const struct resource_context *, const struct resource *,
                          const struct resource_changes *, struct resource_calls *out,
                          struct error *err) MUST_USE;
/* Calls, in order. Uses actual and extra (a role's policies). */
int resource_delete_calls(struct arena *, const struct resource_context *, const struct resource *,
                          struct resource_calls *out, struct error *err) MUST_USE;
/* Would a new one beside the old one collide (delete first)? Names why ("explicit RoleName",
 * "private DNS name of the service"), else NULL. */
const char *resource_collides(const struct resource *old, const struct resource *fresh);

/* Reading. One reader reads all resources of one type that are wanted, in batches. */
struct resource_query {
    const struct resource_context *context;
    bool discover; /* also look by stack tag (and name prefix) for what `known` does not name */
    struct resource *
        *known; /* id, or name, or natural key in properties, or op_id: any that is set */
    size_t known_count;
    const struct value *parents; /* list of ids found of the parent type (clusters for services) */
};

struct resource_item {
    struct resource found; /* type, address, op_id (from tags), id, name, actual, attributes, extra,
                              status, status_reason */
    struct resource *matches; /* which of query->known it is, or NULL */
    bool ours;                /* carries our stack's tag, or is one of known by id */
};

struct resource_items {
    struct resource_item *items;
    size_t count, cap;
};

struct resource_reader;
struct resource_reader *resource_reader_new(struct arena *, const struct resource_type *,
                                            const struct resource_query *);
/* Calls of the next round, which may be sent side by side; 0 = finished. */
size_t resource_reader_round(struct resource_reader *, const struct resource_call **calls);
/* Answer to call i of the round: output, or an error (err_in), never both. -1: that error is a
 * failure of the read. */
int resource_reader_answer(struct resource_reader *, size_t i, const struct value *output,
                           const struct error *err_in, struct error *err) MUST_USE;
const struct resource_items *resource_reader_items(const struct resource_reader *);
/* Type whose found ids a discover of this type needs in query->parents ("AWS::ECS::Cluster" for
 * services); NULL: none. */
const char *resource_type_parent(const struct resource_type *);

/* How long until AWS is asked again whether it is ready or gone: from the type, growing with
 * `attempt` (0-based). ms. */
int64_t resource_poll_delay_ms(const struct resource_type *, int attempt, bool deleting);
/* Does a change take effect only some time after AWS answered it, so that it is read again until
 * READY (deleting: until GONE)? False: the answer to the last call is the end of it. A create whose
 * answer says PENDING is read again in any case. */
bool resource_type_settles(const struct resource_type *, bool deleting);
/* Longest time a create/update/delete may take before it counts as failed. ms. */
int64_t resource_timeout_ms(const struct resource_type *);

#endif
