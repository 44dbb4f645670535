/* Speaks for our signer and our endpoint table to test_signing.py: one JSON document a line in, one
 * out.
 *   {"method", "url", "headers": {}, "body", "service", "region", "epoch"} -> {"authorization"}
 *   {"region"} -> {service: [url, signing region], ...} */
#include <stdio.h>

#include "aws/endpoint.h"
#include "aws/sigv4.h"
#include "codec/json.h"

static const char key_id[] = "AKIDEXAMPLE", secret[] = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

static struct value *list_endpoints(struct arena *a, struct str region)
{
    struct value *all = value_map(a);
    for (size_t i = 0; service_model_at(i); i++) {
        const struct service_info *service = service_model_info(service_model_at(i));
        struct aws_endpoint endpoint;
        aws_endpoint_resolve(a, service, region, NULL, &endpoint);
        struct value *pair = value_list_of(a, value_text(a, endpoint.url));
        value_push(a, pair, value_text(a, endpoint.signing_region));
        value_put(a, all, service->name, pair);
    }
    return all;
}

static struct value *sign(struct arena *a, const struct value *question, struct error *err)
{
    const struct value *headers = value_get(question, "headers");
    struct http_request request = {.method = value_chars(value_get(question, "method")),
                                   .url = value_get_str(question, "url"),
                                   .body = value_get_str(question, "body")};
    for (size_t i = 0; i < value_count(headers); i++) {
        const struct value_member *m = &headers->u.map.members[i];
        if (http_headers_add(a, &request.headers, m->key, value_string(m->value), err))
            return NULL;
    }
    struct sigv4_input in = {.request = &request,
                             .access_key_id = str_of(key_id),
                             .secret_access_key = str_of(secret),
                             .region = value_get_str(question, "region"),
                             .service = value_get_str(question, "service"),
                             .epoch_ms = value_get_int(question, "epoch", 0) * 1000};
    struct sigv4_stages stages;
    if (sigv4_stages(a, &in, NULL, &stages, err))
        return NULL;
    struct value *answer = value_map(a);
    value_put_str(a, answer, "authorization", stages.authorization);
    return answer;
}

int main(void)
{
    char *line = NULL;
    size_t cap = 0;
    ssize_t len;
    while ((len = getline(&line, &cap, stdin)) > 0) {
        struct arena a = {0};
        struct error err = {0};
        struct value *answer = NULL;
        struct value *question =
            json_parse(&a, (struct str){line, (size_t) len}, JSON_COMPACT, "question", &err);
        if (question)
            answer = value_get(question, "method")
                         ? sign(&a, question, &err)
                         : list_endpoints(&a, value_get_str(question, "region"));
        if (answer)
            puts(json_text(&a, answer, JSON_COMPACT).p);
        else
            printf("{\"error\":%s}\n", json_text(&a, value_text(&a, err.message), JSON_COMPACT).p);
        fflush(stdout);
        arena_release(&a);
    }
    free(line);
    return 0;
}
