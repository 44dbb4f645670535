/* CONTRACT. The inside of a resource type: const tables that the interpreter turns into calls, and
 * a few hooks for what a table cannot say. Only files of this folder include it.
 *
 *   path.c mapping.c equal.c   documents, spellings, equality
 *   binds.c tags.c             inputs of calls
 *   create.c update.c delete.c diff.c fill.c read*.c check.c name.c answer.c   the functions of
 * resource.h
 *
 * The document is what AWS answers about one resource, in the API's own spelling (`Vpcs[0]`), with
 * answers of details joined under names of our own. resource_fill makes of it id, name, actual,
 * tags, attributes and status; the hook `fill` has the last word.
 */
#ifndef ISOCTL_RESOURCE_DESCRIPTOR_H
#define ISOCTL_RESOURCE_DESCRIPTOR_H

#include "resource/resource.h"

/* Where a member of an input comes from. `source` is a dotted path that begins with a property's
 * name, unless said otherwise. */
enum bind_kind {
    BIND_END,
    BIND_PROPERTY,   /* as desired; in an update only if it changed */
    BIND_PROPERTIES, /* create: all that are set, but TAGS, NOT_CREATED and NOT_COMPARED ones;
                        update: the changed ones. No source */
    BIND_ALWAYS,     /* as desired, changed or not */
    BIND_DEFAULTED,  /* as desired, else its fallback, changed or not */
    BIND_NOTHING,    /* the hook `shape` puts it in: the create is told of it */
    BIND_ADDED,      /* update: items of a set that are to be added */
    BIND_REMOVED,    /* update: items of a set that are to be taken away */
    BIND_ACTUAL,     /* as read, else as applied, else as desired */
    BIND_ID,
    BIND_IDS,       /* the id, in a list */
    BIND_NAME,      /* explicit or generated */
    BIND_ARN,       /* by type->arn */
    BIND_ATTRIBUTE, /* source: an attribute */
    BIND_TOKEN,     /* operation id */
    BIND_TAGS,      /* create: isoctl's, the stack's and the user's */
    BIND_TEXT,      /* source itself */
    BIND_TEXTS,     /* source's words, a list */
    BIND_JSON,      /* source parsed: ["TAGS"], 5 */
    BIND_TRUE,
    BIND_EACH, /* a detail's or code step's item */
};

/* member: dotted path in the input; NULL: the property's API name. An absent value puts nothing. A
 * table ends with {0}. */
struct bind {
    enum bind_kind kind;
    const char *source;
    const char *member;
};

struct making;

/* A call, when it is due. A table ends with a row that has neither operation nor code. */
struct step {
    const char *operation;
    const struct bind *binds;
    const char *const *on; /* update: due if one of these properties changed; NULL: always due */
    const char *service;   /* NULL: the type's */
    const char *needs;     /* due only if this property is desired */
    const char *unless;    /* due only if it is not */
    void (*code)(struct making *); /* instead of operation: adds calls itself */
    const char *what;
    const char *const *gone_codes, *const *retry_codes, *const *retry_texts, *const *done_codes;
};

/* What is at hand while inputs are made. */
struct making {
    struct arena *arena;
    const struct resource_context *context;
    const struct resource *resource;
    const struct value *desired;
    const struct resource_changes *changes; /* NULL but in updates */
    const struct value *each;
    struct resource_calls *calls;
};

struct naming {
    const char *property; /* "RoleName" */
    size_t max;
    const char *letters; /* allowed beside letters, digits and '-' */
    const char *avoid;   /* names may not begin so: "sg-" */
    const char *scope;   /* unique within this property: "VpcId"; NULL: in the account */
    const char *taken;   /* why an explicit name collides: "explicit RoleName" */
    bool lower;
    bool versioned; /* equal names do not collide: task definitions */
};

struct tagging {
    const char *key, *value;  /* NULL: a map */
    const char *create;       /* member of the create's input: documentation of the bind */
    bool specification;       /* EC2: [{ResourceType: type->tag_resource, Tags}] */
    const char *shown;        /* in the document */
    const char *add, *remove; /* operations */
    enum bind_kind target;
    const char *target_member, *tags_member, *keys_member;
    bool remove_pairs; /* keys as [{Key}] */
};
extern const struct tagging tagging_ec2, tagging_ecs, tagging_ecr, tagging_iam, tagging_logs;

/* Where a property stands in the document, if not under its API name. "" : nowhere (fill's matter).
 * '*' walks a list. */
struct shown {
    const char *property, *path;
};

struct status_row {
    const char *text; /* without regard to case; what is not listed is pending */
    enum resource_status status;
};

enum read_ask {
    ASK_END,
    ASK_DISCOVER, /* by the stack's tag (filter), by "STACK-" (member), or everything; one call a
                     parent where `group` is set */
    ASK_ID,       /* those known by id, and keys that a discovery gave */
    ASK_OP,       /* known without id: by operation id */
    ASK_NAME,     /* by name */
    ASK_PROPERTY, /* by `property` */
};

struct read_step {
    enum read_ask ask;
    const char *operation;
    const char *filter;       /* EC2: values go into Filters[0].Values under this Name */
    const struct bind *binds; /* constants */
    const char *member;       /* or into this member: a list if batch, else the one value */
    size_t batch;             /* values a call; 0: one, as text */
    const char *group;        /* member for the parent's id; see type->group_of */
    const char *property;     /* ASK_PROPERTY */
    const char *documents;    /* path in the answer: a list of documents, or one; '*' walks */
    const char *keys;         /* or of a list of keys to ask for by ASK_ID */
    size_t keys_max;
    bool prefixed; /* only keys that begin with "STACK-" */
    bool always;   /* ASK_DISCOVER: also when nothing is to be discovered, before ASK_ID */
    const char *const *absent; /* codes that mean: there is none */
};

/* One more call a resource, made beside the document's where the id is known. */
struct detail {
    const char *operation;
    const struct bind *binds;
    const char *from;     /* path in the answer; "": all of it */
    const char *as;       /* name in the document; with each: a list, one item an answer */
    const char *property; /* only if this property is set; NULL: always */
    const char *each;     /* name of a joined list: one call an item (BIND_EACH) */
    const char *const *absent;
};

struct unsupported {
    const char *property, *sentence;
};

enum spelling { SPELL_AS_IS, SPELL_CAMEL };

struct resource_type {
    const char *name, *service;
    enum spelling spelling; /* of API members */
    const struct property *properties;
    const struct attribute *attributes; /* paths in the document; "{id}", "{arn}" */
    const struct unsupported *unsupported;
    const char *const *one_of; /* of these properties at least one must be set; NULL-terminated */
    const struct naming *naming;
    const char *owner_type, *owner_property;
    const char *parent;
    const char *arn; /* "arn:{partition}:logs:{region}:{account}:log-group:{id}" */

    struct step create;
    const char *created; /* path of the document in the answer; "": all of it */
    const struct tagging *tagging;
    const char *tag_resource; /* EC2: "vpc" */
    const char *id_path;      /* NULL: the name is the id */
    const char *name_path;
    const char *body; /* path in the document under which the properties are; NULL: in it */
    const char *status_path, *reason_path;
    const struct status_row *statuses;
    const struct shown *shown;

    const struct read_step *reads;
    const struct detail *details;
    const struct step *updates, *deletes;

    bool settles, settles_deleted;
    int64_t poll_max_ms, timeout_ms; /* 0: the usual */

    /* Hooks; NULL: none. */
    void (*shape)(struct making *, const struct step *,
                  struct value *input); /* last word on an input of a table's step */
    void (*fill)(struct arena *, struct resource *, const struct value *document,
                 const struct resource *known);
    /* Desired and actual as they are compared. */
    void (*view)(struct arena *, const struct resource *, struct value **desired,
                 struct value **actual);
    bool (*stays)(const struct resource_change
                      *); /* a change of a replacing property that does not replace */
    bool (*same)(const struct resource *known, const struct resource *found); /* natural key */
    const char *(*collides)(const struct resource *old, const struct resource *fresh);
    bool (*remedy)(struct arena *, const struct error *, struct resource_call *out);
    bool (*is_one)(const struct value
                       *document); /* false: not of this type (the rules of the other direction) */
    struct str (*group_of)(
        const struct resource *); /* the parent's id of a known one, or from an id */
};

extern const char *const codes_ec2_not_yet[]; /* of ids just made: retried on creates and updates */
extern const char *const codes_ec2_gone[];    /* success on deletes */
extern const char *const codes_ec2_held[];    /* retried on deletes */

/* path.c. NULL where there is nothing; '*' walks a list and gives a list. */
struct value *path_get(struct arena *, const struct value *, const char *path);
void path_put(struct arena *, struct value *map, const char *path, struct value *);
/* mapping.c */
const char *property_api(const struct resource_type *, const struct property *, char *room,
                         size_t size);
struct value *mapping_to_api(struct arena *, const struct resource_type *, const struct property *,
                             const struct value *);
struct value *mapping_from_api(struct arena *, const struct resource_type *,
                               const struct property *, const struct value *);
struct value *json_tree(struct arena *,
                        const struct value *); /* a document, also from (percent-encoded) text */
struct value *property_fallback(struct arena *, const struct property *);
/* equal.c. lenient: what is neither shown nor applied is as wanted. */
bool property_equal(struct arena *, const struct property *, const struct value *wanted,
                    const struct value *shown, const struct value *applied, bool lenient);
/* binds.c */
const struct resource_change *change_of(const struct resource_changes *, const char *property);
struct value *set_minus(struct arena *, const struct property *, const struct value *a,
                        const struct value *b);
struct value *binds_input(struct making *, const struct resource_type *, const struct bind *);
struct resource_call *calls_add(struct making *, const struct step *, struct value *input);
void steps_run(struct making *, const struct step *);
/* tags.c */
bool tag_is_reserved(struct str key);
struct value *tags_map(struct arena *, const struct value *list); /* [{Key, Value}] as a map */
struct value *tags_wanted(struct arena *,
                          const struct resource *); /* map: the stack's and the user's */
struct value *tags_for_create(struct making *);
struct value *tags_shown(struct arena *, const struct tagging *,
                         const struct value *document); /* map, or NULL */
void tags_update(struct making *);
/* fill.c */
void resource_fill(struct arena *, const struct resource_context *, struct resource *,
                   const struct value *document, const struct resource *known);
struct str arn_of(struct arena *, const struct resource_type *, const struct resource_context *,
                  struct str id);
/* rules.c: rules of security groups, one by one in CloudFormation's shape. */
struct value *rules_flatten(struct arena *, const struct value *permissions, bool egress);
struct value *rule_permission(struct arena *, const struct value *rule); /* an IpPermission */
struct value *rule_canonical(struct arena *,
                             const struct value *rule);     /* protocol numbers by name */
bool rule_same(const struct value *, const struct value *); /* but for the description */
const struct value *rule_find(const struct value *rules, const struct value *rule);

#endif
