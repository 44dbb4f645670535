/* What the files of the protocol share among themselves; nobody else includes it.
 *
 * A request or an answer is checked against its model before it is written, so the writers need not
 * doubt kinds. Readers trust nothing. */
#ifndef ISOCTL_AWS_PROTOCOL_INTERNAL_H
#define ISOCTL_AWS_PROTOCOL_INTERNAL_H

#include "aws/protocol.h"
#include "codec/xml.h"

enum { PROTOCOL_FORM_FIELDS_MAX = 5000 };

/* Text of a scalar in query, ec2 and XML. */
void scalar_add_text(struct buf *out, enum shape_kind kind, const struct value *v);
/* NULL: the text does not fit the kind. */
struct value *scalar_from_text(struct arena *a, enum shape_kind kind, struct str text);
/* Epoch seconds, whole ones as VALUE_INT. */
struct value *timestamp_from_ms(struct arena *a, int64_t ms);
int64_t timestamp_to_ms(const struct value *v);

/* "Action=...&Version=...&..." */
void query_write_form(struct buf *out, struct operation op, const struct value *input);
/* The members of a form, without Action and Version. */
int query_read_form(struct arena *a, struct operation op, struct str body, struct value **input,
                    struct error *err) MUST_USE;
/* Action= of a form; empty when there is none. */
int query_read_action(struct arena *a, struct str body, struct str *action, struct str *version,
                      struct error *err) MUST_USE;

int xml_read_output(struct arena *a, struct operation op, struct str body, const char *what,
                    struct value **output, struct error *err) MUST_USE;
void xml_write_output(struct buf *out, struct operation op, const struct value *output,
                      const char *request_id);

/* JSON by shape: blobs, timestamps and the names on the wire. */
void json_write_shape(struct buf *out, struct shape s, const struct value *v, bool request_side);
struct value *json_read_shape(struct arena *a, struct shape s, struct value *v, bool request_side,
                              const char *what, struct error *err);

/* err from an answer that is no success. Returns -1. */
int protocol_read_error(struct operation op, const struct http_response *response, const char *what,
                        struct error *err);
/* ERROR_PROTOCOL if the body is an HTML page: 1, else 0. */
int protocol_refuse_html(const struct http_response *response, const char *what, struct error *err);
/* Sets err->aws_code and code ERROR_AWS on an err that is set already. Returns -1. */
int protocol_set_code(struct error *err, int http_status, const char *aws_code);

#endif
