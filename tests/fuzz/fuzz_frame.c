/* Frames of a recipe's child, as the parent takes them: lines of the input are frames of one
 * conversation. */
#include "script/serve.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct value *answer(void *ctx, struct arena *a, struct str name, const struct value *args,
                            struct error *err)
{
    (void) ctx, (void) args;
    if (name.len % 2 == 0)
        return value_str(a, name);
    error_set(err, name.len % 3 ? ERROR_AWS : ERROR_CREDENTIALS, "%.*s was refused",
              STR_ARG(str_slice(name, 0, 100)));
    return NULL;
}

static struct value *answer_read(void *ctx, struct arena *a, struct str service,
                                 struct str operation, const struct value *input, struct error *err)
{
    (void) operation;
    return answer(ctx, a, service, input, err);
}

static void converse(struct serve *s, struct str frames)
{
    struct buf reply;
    struct error err = {0};
    struct value *document = NULL;
    enum serve_result result = SERVE_QUIET;
    buf_init(&reply, LIMIT_FRAME);
    while (frames.p && (result == SERVE_QUIET || result == SERVE_REPLY))
        result = serve_frame(s, str_split(frames, '\n', &frames), &reply, &document, &err);
    if ((result == SERVE_DONE) != (document != NULL))
        abort();
    buf_release(&reply);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena arena = {0};
    struct serve s;
    struct error err = {0};
    const struct script_request request = {.recipe = "/usr/main.lua", .stack = "fuzz"};
    const struct script_host host = {answer, answer_read, NULL, NULL};
    if (serve_init(&s, &request, &host, &arena, &err) == 0)
        converse(&s, (struct str){(const char *) data, size});
    serve_release(&s);
    arena_release(&arena);
    return 0;
}
