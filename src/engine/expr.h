/* CONTRACT. Deferred values: expressions over resources that do not exist yet. A VALUE_DEFERRED
 * holds a list [operator, argument...]:
 *
 *   ["ref", "VpcStack/VPC"]               its Ref
 *   ["att", "VpcStack/VPC", "CidrBlock"]  an attribute (Fn::GetAtt)
 *   ["concat", part...]                   texts joined (numbers and booleans as text)
 *   ["join", separator, list]             Fn::Join
 *   ["split", separator, text]            Fn::Split
 *   ["select", index, list]               Fn::Select, 0-based
 *   ["base64", text]                      Fn::Base64
 *   ["to_json", value]                    compact JSON text
 *   ["cidr", block, count, host_bits]     Fn::Cidr
 *   ["secret", "Parameter"]               a secret parameter: put in by the parent, at send
 *
 * Arguments may themselves hold deferred values. Depth is bounded by LIMIT_DEPTH. */
#ifndef ISOCTL_ENGINE_EXPR_H
#define ISOCTL_ENGINE_EXPR_H

#include "base/value.h"

struct expr_scope {
    /* attribute is "Ref" for ref. NULL: not known yet. */
    const struct value *(*lookup)(void *ctx, struct str address, struct str attribute);
    /* NULL: leave secrets deferred (plans, state); else the secret's text. */
    const struct value *(*secret)(void *ctx, struct str parameter);
    void *ctx;
};

/* Every deferred value whose parts are known is replaced; the others stay deferred, simplified.
 * What does not change is shared with the input. NULL + err on a wrong argument (index out of
 * range, not a CIDR, ...), path named. */
struct value *expr_resolve(struct arena *, const struct value *, const struct expr_scope *,
                           struct error *err);
/* Calls see(ctx, address, attribute) for every ref and att in it. */
void expr_references(const struct value *,
                     void (*see)(void *ctx, struct str address, struct str attribute), void *ctx);
/* For people: "VpcStack/VPC.CidrBlock", "(known after apply)". */
void expr_describe(struct buf *out, const struct value *deferred);

#endif
