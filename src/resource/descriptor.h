/* CONTRACT. The inside of a resource type: const tables that the interpreter (create.c, read.c, diff.c, update.c,
 * delete.c) turns into calls, and a few hooks for what a table cannot say. Only files of this folder include it.
 *
 * The API document. What AWS answers about one resource is kept as one map in the API's own spelling, the document
 * (`Vpcs[0]`); answers of detail calls are put into it under a key of our own (`detail.into`). From it come
 * - actual: every property of the table whose API member is in the document (mapping.c: renamed, policy texts parsed),
 *   then the hook `show` corrects what is spelled or placed differently;
 * - attributes: by `attribute.path`; "Ref" is always the id;
 * - id, name, tags, status: by the paths below.
 *
 * To add a type: one table file, one line in types.c, tests. See ec2_vpc.c, and ec2_subnet.c for the smallest.
 */
#ifndef ISOCTL_RESOURCE_DESCRIPTOR_H
#define ISOCTL_RESOURCE_DESCRIPTOR_H

#include "resource/resource.h"

/* Where a member of a call's input comes from. */
enum bind_source {
    BIND_END,      /* ends a table: a row without `to` */
    BIND_TEXT,     /* `from` itself, as text */
    BIND_JSON,     /* `from` parsed as JSON: true, 5, ["TAGS"] */
    BIND_ID,       /* r->id */
    BIND_NAME,     /* r->name: explicit or generated */
    BIND_TOKEN,    /* idempotency token, from the operation id */
    BIND_TAGS,     /* all tags of a create, spelled as type->tagging says; `from`: EC2's resource-type word ("vpc") */
    BIND_PROPERTY, /* desired property `from` (dotted path), in the API's shape; left out when absent */
    BIND_ACTUAL,   /* the same from what was read; desired if it was not shown */
    BIND_ATTRIBUTE, /* r->attributes, by name */
    BIND_EXTRA,    /* r->extra, dotted path */
    BIND_NEW,      /* update: the new value of the changed property `from`: what is desired, or its fallback */
    BIND_CHANGED,  /* update: the new values of all changed properties of this row, each under its API name; `to` is "" or a prefix */
    BIND_ADDED,    /* update: items of set `from` that are desired and not there */
    BIND_REMOVED,  /* update: items of set `from` that are there (and were ours) and not desired */
    BIND_MEMBER,   /* update EACH_*, detail.each: the item; `from`: dotted path in it, or NULL for itself */
    /* Readers only: */
    BIND_KEYS,     /* the batch's keys, a list */
    BIND_KEY,      /* the batch's one key */
    BIND_PARENT,   /* the parent's id (cluster) */
    BIND_STACK_TAG, /* value of isoctl:stack */
    BIND_PREFIX,   /* "STACK-": how generated names begin */
    BIND_DOC,      /* dotted path in the document */
};

/* `to`: dotted path in the input; a number is a place in a list ("Filters.0.Values.0"). An absent value writes nothing. */
struct bind {
    const char *to;
    enum bind_source source;
    const char *from;
};

struct action {
    const char *service;   /* NULL: the type's */
    const char *operation;
    const struct bind *binds; /* ends with {0} */
    const char *const *gone_codes, *const *retry_codes, *const *retry_texts, *const *done_codes;
    const char *what;
    bool all_pages;
};

enum update_when {
    UPDATE_CHANGED,      /* any property of the row changed: one call */
    UPDATE_SET,          /* the first property changed, and has a desired value */
    UPDATE_REMOVED,      /* the first property changed to no value at all (and no fallback) */
    UPDATE_EACH_ADDED,   /* one call an item of the set (first property) that is to be added: BIND_MEMBER */
    UPDATE_EACH_REMOVED,
};

struct update {
    enum update_when when;
    const char *properties[24]; /* NULL-terminated */
    struct action action;
};

/* How tags are spelled. The calls that change tags come from here, not from update rows. */
struct tagging {
    const char *create_member;  /* where BIND_TAGS' value has its shape from: documentation only */
    const char *key, *value;    /* "Key"/"Value", "key"/"value"; NULL: a map (Logs) */
    bool specifications;        /* EC2: [{ResourceType, Tags}] */
    const char *path;           /* of the tags in a document: "Tags", "tags" */
    const char *tag, *untag;    /* operations */
    const char *target;         /* input member that names the resource; "Resources.0" for a list of one */
    enum bind_source target_source; /* BIND_ID, BIND_NAME, BIND_ATTRIBUTE */
    const char *target_from;    /* "Arn" with BIND_ATTRIBUTE */
    const char *tags_member, *keys_member; /* "tags", "tagKeys" */
    bool keys_are_tags;         /* EC2 DeleteTags: [{Key}] */
};
extern const struct tagging tagging_ec2;       /* CreateTags, DeleteTags by id */
extern const struct tagging tagging_ecs;       /* TagResource, resourceArn = attribute Arn, key/value */
extern const struct tagging tagging_iam_role;  /* TagRole by RoleName */
extern const struct tagging tagging_logs;      /* TagResource resourceArn = attribute Arn of extra: see logs_log_group.c */
extern const struct tagging tagging_ecr;       /* TagResource, resourceArn = attribute Arn, Key/Value */

/* Finding. `list` answers a discovery, `gets` answer for what is known. */
enum read_key {
    KEY_ID,       /* known->id */
    KEY_NAME,     /* known->name, else the explicit name property */
    KEY_OP,       /* known->op_id */
    KEY_PROPERTY, /* applied or desired property named by read_get.key_property */
};

struct read_list {
    struct action action; /* binds: BIND_STACK_TAG, BIND_PREFIX, BIND_PARENT, constants; one call a parent when the type has a parent */
    const char *items;    /* list in the answer */
    const char *key;      /* NULL: items are documents. Else each item gives a key for gets[0]: path in it; "" = itself */
    bool prefixed;        /* take only keys that begin with "STACK-" (after the last '/') */
};

struct read_get {
    struct action action; /* binds: BIND_KEYS, BIND_KEY, BIND_PARENT, constants */
    enum read_key key;
    const char *key_property;
    const char *items;    /* list in the answer; "" = the answer is the document itself; a path to a map = that map */
    size_t batch;         /* keys a call; 1 with BIND_KEY */
};

/* One more call for each document that is wanted (matches something known, ours, or tags not known yet). */
struct read_detail {
    struct action action; /* binds: BIND_DOC, BIND_MEMBER, constants; gone_codes: an answer that there is none */
    const char *from;     /* path in the answer of what is kept; "" = the whole answer */
    const char *into;     /* key in the document; with `each` a list with one item an answer */
    const char *each;     /* path in the document of a list: one call an item. Runs after all rows without `each` */
};

struct status_word {
    const char *word; /* compared without case; NULL ends the table */
    enum resource_status status;
};

struct unsupported {
    const char *path; /* "Volumes", or nested: "AutoScalingGroupProvider.X" */
    const char *sentence; /* why, and what to do */
};

struct name_rule {
    const char *property; /* "RoleName" */
    size_t max;
    const char *extra;    /* characters allowed beside letters, digits and '-' ("_", "/._-") */
    bool lower;           /* lower case only */
};

struct resource_type {
    const char *name, *service;
    const struct property *properties; /* ends with {0} */
    const struct attribute *attributes; /* ends with {0}; "Ref" needs no row */
    const struct unsupported *unsupported; /* ends with {0}; may be NULL */
    bool camel;          /* API members begin in lower case where property.api is NULL: "cidrBlock". Else as CloudFormation's */
    struct name_rule naming; /* property NULL: no name */
    const char *owner_type, *owner_property;
    const char *parent;  /* type name: discovery needs its ids */
    const char *parent_property; /* property that holds the parent's id or ARN ("Cluster"): BIND_PARENT of gets, which batch by it */

    /* create: properties without PROPERTY_NOT_CREATED go in by their API names, TAGS excepted; then `create.binds` */
    struct action create;
    const char *created; /* path of the document in the create's answer; "" = the answer itself */

    const struct tagging *tagging; /* NULL: no tags (natural key) */
    const char *id_path, *name_path; /* in the document; name_path may be NULL */
    const char *status_path;         /* NULL: what is shown is ready */
    const struct status_word *statuses; /* a word that is not in it: pending */
    const char *reason_path;         /* may be NULL: then the status word */

    struct read_list list;          /* operation NULL: no discovery */
    const struct read_get *gets;    /* ends with a row without operation; the first whose key is known is used */
    const struct read_detail *details; /* ends with a row without operation; may be NULL */
    const struct read_detail *created_details; /* unused by most: NULL */

    const struct update *updates;   /* in order; ends with a row without operation; may be NULL */
    const struct action *deletes;   /* in order; ends with a row without operation */

    bool settles, settles_deleting; /* resource_type_settles */
    int32_t poll_first_ms, poll_max_ms, timeout_ms;

    /* Hooks; each may be NULL. */
    /* Last word on a create's input. */
    int (*create_input)(struct arena *, const struct resource_context *, const struct resource *, struct value *input,
                        struct error *err);
    /* Answers of `gets`/`list`, turned into a list of documents (RouteTables -> their associations). */
    struct value *(*documents)(struct arena *, const struct value *output);
    /* Corrects found->{id,name,actual,attributes,extra,status,status_reason} after the tables were applied. After a create
     * as well: then `created` is the resource whose create was answered (its properties are what was asked for), else NULL. */
    void (*show)(struct arena *, const struct resource_context *, const struct value *doc, const struct resource *created,
                 struct resource *found);
    /* Is `found`, which carries no operation tag and another or no id, this known resource? (natural keys) */
    bool (*same)(const struct resource *known, const struct resource *found);
    /* A property's own difference. Returns 1 differs, 0 equal, -1 let the tables decide. */
    int (*differs)(struct arena *, const struct resource_context *, const struct resource *, const struct property *);
    /* Calls that no update row can say, appended after the rows'. */
    int (*update_calls)(struct arena *, const struct resource_context *, const struct resource *,
                        const struct resource_changes *, struct resource_calls *, struct error *);
    /* Calls before the `deletes`. */
    int (*delete_calls)(struct arena *, const struct resource_context *, const struct resource *, struct resource_calls *,
                        struct error *);
    const char *(*collides)(const struct resource *old, const struct resource *fresh);
    bool (*remedy)(struct arena *, const struct resource *, const struct error *, struct resource_call *);
    /* More than the tables can check ("exactly one of ..."). */
    int (*check)(struct arena *, const struct value *properties, struct error *);
};

extern const struct resource_type
    type_ec2_route_table, type_ec2_security_group, type_ec2_security_group_egress, type_ec2_security_group_ingress,
    type_ec2_subnet, type_ec2_subnet_route_table_association, type_ec2_vpc, type_ec2_vpc_endpoint,
    type_ecr_repository, type_ecs_cluster, type_ecs_service, type_ecs_task_definition, type_iam_role,
    type_logs_log_group;

/* codes.c: lists that several types share. NULL-terminated. */
extern const char *const codes_ec2_not_yet[]; /* Invalid*.NotFound of ids just made: retry on creates and updates */
extern const char *const codes_ec2_held[];    /* DependencyViolation and kin: retry on deletes */
extern const char *const codes_ec2_gone[];    /* Invalid*.NotFound: success on deletes */

/* --- helpers for hooks (bind.c, mapping.c, diff.c, tags.c) --- */

/* A property value in the API's shape (renamed members, JSON documents as text). */
struct value *mapping_to_api(struct arena *, const struct property *, const struct value *, bool camel);
/* And back; members that the table does not know are left out. */
struct value *mapping_from_api(struct arena *, const struct property *, const struct value *, bool camel);
/* API name of a property: property->api, else its name with the case rule. */
struct str mapping_api_name(struct arena *, const struct property *, bool camel);
/* "ClusterName" -> "clusterName". */
struct str mapping_camel(struct arena *, struct str name);
/* A JSON document that may be given as text: parsed, percent-decoded first where it begins with '%'. As it is when it can't be. */
struct value *mapping_document(struct arena *, const struct value *);
/* Does `actual` say what `desired` says? Only what desired (and applied) set is looked at, recursively. applied may be NULL. */
bool property_same(struct arena *, const struct property *, const struct value *desired, const struct value *actual,
                   const struct value *applied);
/* Writes `v` at a dotted path of an input, making maps and lists on the way. NULL writes nothing. */
void bind_put(struct arena *, struct value *input, const char *path, struct value *v);
/* A fallback's JSON as a value; NULL for none. */
struct value *property_fallback(struct arena *, const struct property *);
/* Appends a call without input; returns its input to be filled. Codes are copied from `action`, binds are evaluated for r. */
struct value *calls_add(struct arena *, const struct resource_context *, const struct resource *, const struct action *,
                        struct resource_calls *);
const struct resource_change *changes_find(const struct resource_changes *, const char *property);
/* Items of list `a` that are not in list `b` (scalars: canonical texts; maps: structure). Never NULL. */
struct value *set_minus(struct arena *, const struct value *a, const struct value *b);
/* Desired tags as a map key -> value: Tags property over the stack-wide ones. */
struct value *tags_desired(struct arena *, const struct resource *);

#endif
