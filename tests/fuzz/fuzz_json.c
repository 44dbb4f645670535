/* JSON from outside: whatever is accepted must be written and read back to the same value. */
#include "codec/json.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_round_trip(struct arena *a, const struct value *v, unsigned flags)
{
    struct str text = json_text(a, v, flags);
    struct value *back = json_parse(a, text, flags & JSON_DEFERRED, "what was written", NULL);

    if (!back || !value_equal(v, back))
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct str text = {(const char *) data, size};

    for (unsigned flags = 0; flags <= JSON_DEFERRED; flags += JSON_DEFERRED) {
        struct arena a = {NULL, 0};
        struct error err;
        struct value *v = json_parse(&a, text, flags, "the input", &err);

        if (v) {
            check_round_trip(&a, v, flags | JSON_COMPACT);
            check_round_trip(&a, v, flags | JSON_PRETTY | JSON_SORTED);
        }
        arena_release(&a);
    }
    return 0;
}
