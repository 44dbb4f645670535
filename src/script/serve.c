/* Answers the calls of a recipe's child, each by one row of a table. */
#include "script/serve.h"

#include <unistd.h>

#include "codec/json.h"
#include "script/document.h"
#include "script/serve_parameters.h"
#include "script/source.h"

enum { PRINT_BYTES_MAX = 1 << 20 };

static const char embedded_prefix[] = "isoctl:";

int serve_init(struct serve *s, const struct script_request *request,
               const struct script_host *host, struct arena *arena, struct error *err)
{
    *s = (struct serve){
        .request = request, .host = host, .arena = arena, .root = -1, .name = request->recipe};
    buf_init(&s->file, LIMIT_RECIPE_FILE + (128 << 10));
    if (str_starts(str_of(request->recipe), embedded_prefix))
        return 0;
    s->root = source_open_root(request->recipe, &s->name, err);
    return s->root < 0 ? -1 : 0;
}

void serve_release(struct serve *s)
{
    if (s->root >= 0)
        close(s->root);
    buf_release(&s->file);
    arena_release(&s->scratch);
}

void serve_question(struct serve *s, struct buf *out)
{
    struct value *question = value_map(&s->scratch);
    value_put_int(&s->scratch, question, "id", 0);
    value_put_text(&s->scratch, question, "call", "evaluate");
    value_put_text(&s->scratch, question, "recipe", s->name);
    value_put_text(&s->scratch, question, "stack", s->request->stack ? s->request->stack : "");
    value_put_bool(&s->scratch, question, "parameters_only", s->request->parameters_only);
    json_write(out, question, JSON_DEFERRED);
}

static struct value *serve_source(struct serve *s, const struct value *body, struct error *err)
{
    struct str path = value_get_str(body, "path");
    if (s->root < 0) {
        error_set(err, ERROR_RECIPE, "a recipe that is built in reads no files");
        return NULL;
    }
    if (++s->files > LIMIT_RECIPE_FILES) {
        error_set(err, ERROR_RECIPE, "a recipe reads at most %d files", LIMIT_RECIPE_FILES);
        return NULL;
    }
    if (source_read(s->root, path, &s->file, err) < 0) {
        if (s->files == 1) /* the recipe itself: as the user named it */
            error_prefix(err, "%s", s->request->recipe);
        return NULL;
    }
    return value_str(&s->scratch, buf_str(&s->file));
}

static int count_read(struct serve *s, struct error *err)
{
    if (++s->reads <= LIMIT_RECIPE_READS)
        return 0;
    return error_set(err, ERROR_RECIPE, "a recipe asks AWS at most %d times", LIMIT_RECIPE_READS);
}

/* Credentials that are missing are no matter for the recipe to handle: the run ends, and says what
 * was asked. */
static void note_failure(struct serve *s, const struct value *body, const char *question,
                         struct error *err)
{
    s->fatal = err->code == ERROR_CREDENTIALS || err->code == ERROR_INTERRUPTED;
    if (s->fatal) {
        struct str at = value_get_str(body, "at");
        error_prefix(err, "%.*s: the recipe asks for %s", STR_ARG(str_slice(at, 0, 300)), question);
    }
    s->last = *err;
}

static struct value *serve_fact(struct serve *s, const struct value *body, struct error *err)
{
    struct str name = value_get_str(body, "name");
    if (count_read(s, err) < 0)
        return NULL;
    if (!s->host->fact) {
        error_set(err, ERROR_RECIPE, "aws.%.*s is not available here", STR_ARG(name));
        return NULL;
    }
    struct value *v = s->host->fact(s->host->ctx, &s->scratch, name, value_get(body, "args"), err);
    if (!v)
        note_failure(s, body, arena_printf(&s->scratch, "aws.%.*s", STR_ARG(name)), err);
    return v;
}

static struct value *serve_read(struct serve *s, const struct value *body, struct error *err)
{
    struct str service = value_get_str(body, "service"),
               operation = value_get_str(body, "operation");
    if (count_read(s, err) < 0)
        return NULL;
    const char *question =
        arena_printf(&s->scratch, "aws.%.*s.%.*s", STR_ARG(service), STR_ARG(operation));
    if (!s->host->read) {
        error_set(err, ERROR_RECIPE, "%s is not available here", question);
        return NULL;
    }
    struct value *v =
        s->host->read(s->host->ctx, &s->scratch, service, operation, value_get(body, "input"), err);
    if (!v)
        note_failure(s, body, question, err);
    return v;
}

static struct value *serve_parameters(struct serve *s, const struct value *body, struct error *err)
{
    s->asked_parameters = true;
    return serve_parameter_values(&s->scratch, s->request, value_get(body, "names"), err);
}

static const struct call {
    const char *name;
    struct value *(*answer)(struct serve *, const struct value *body, struct error *err);
    const char *texts[2]; /* members that must be texts */
} calls[] = {
    {"source", serve_source, {"path"}},
    {"parameters", serve_parameters, {NULL}},
    {"fact", serve_fact, {"name"}},
    {"read", serve_read, {"service", "operation"}},
};

static enum serve_result broken(struct error *err)
{
    error_set(err, ERROR_RECIPE,
              "the recipe's process sent a message that does not fit the protocol");
    return SERVE_FAILED;
}

static enum serve_result reply_with(struct serve *s, struct value *result,
                                    const struct error *failed, struct buf *reply)
{
    struct value *answer = value_map(&s->scratch);
    value_put_int(&s->scratch, answer, "id", s->last_id);
    if (failed)
        value_put_text(&s->scratch, answer, "error", failed->message);
    else
        value_put(&s->scratch, answer, "result", result);
    json_write(reply, answer, JSON_DEFERRED);
    return SERVE_REPLY;
}

static enum serve_result answer_call(struct serve *s, const struct call *call,
                                     const struct value *body, struct buf *reply, struct error *err)
{
    for (size_t i = 0; i < ARRAY_LENGTH(call->texts) && call->texts[i]; i++)
        if (!value_is(value_get(body, call->texts[i]), VALUE_STRING))
            return broken(err);
    struct error failed = {0};
    struct value *result = call->answer(s, body, &failed);
    if (!result && s->fatal) {
        *err = failed;
        return SERVE_FAILED;
    }
    reply_with(s, result, result ? NULL : &failed, reply);
    if (!reply->overflow)
        return SERVE_REPLY;
    error_set(&failed, ERROR_RECIPE, "the answer is larger than %d MiB", LIMIT_FRAME >> 20);
    buf_clear(reply);
    return reply_with(s, NULL, &failed, reply);
}

static enum serve_result take_print(struct serve *s, const struct value *body)
{
    struct str text = value_get_str(body, "text");
    bool silent = s->printed >= PRINT_BYTES_MAX;
    s->printed += text.len + 1;
    if (silent || !s->host->print)
        return SERVE_QUIET;
    if (s->printed >= PRINT_BYTES_MAX)
        text = STR("(the recipe prints more than 1 MiB; the rest is not shown)");
    struct buf escaped;
    buf_init(&escaped, 4 * PRINT_BYTES_MAX);
    buf_add_escaped(&escaped, text, true);
    s->host->print(s->host->ctx, buf_str(&escaped));
    buf_release(&escaped);
    return SERVE_QUIET;
}

/* The words are the child's; the code is that of the host's failure that they tell of. */
static enum serve_result take_failure(struct serve *s, const struct value *body, struct error *err)
{
    struct buf text;
    buf_init(&text, 4 * ERROR_MESSAGE_MAX);
    buf_add_escaped(&text, str_slice(value_get_str(body, "message"), 0, ERROR_MESSAGE_MAX), true);
    struct error told = {.code = ERROR_RECIPE};
    if (s->last.code != ERROR_NONE && str_find_str(buf_str(&text), str_of(s->last.message)) >= 0)
        told = s->last;
    struct str words = str_slice(buf_str(&text), 0, ERROR_MESSAGE_MAX - 1);
    memcpy(told.message, buf_text(&text), words.len);
    told.message[words.len] = '\0';
    buf_release(&text);
    *err = told;
    return SERVE_FAILED;
}

static enum serve_result take_document(const struct value *body, struct value **document,
                                       struct error *err)
{
    struct value *found = value_get(body, "document");
    if (document_check(found, err) < 0)
        return SERVE_FAILED;
    *document = found;
    return SERVE_DONE;
}

static bool is_last(struct str frame)
{
    return str_find_str(str_slice(frame, 0, 64), STR("\"call\":\"done\"")) >= 0;
}

static bool next_id(struct serve *s, const struct value *body)
{
    int64_t id = value_get_int(body, "id", -1);
    bool fits = id == s->last_id + 1;
    s->last_id = id;
    return fits;
}

enum serve_result serve_frame(struct serve *s, struct str frame, struct buf *reply,
                              struct value **document, struct error *err)
{
    buf_clear(reply);
    arena_release(&s->scratch);
    /* The document stays; everything else is forgotten with its frame. */
    struct arena *arena = is_last(frame) ? s->arena : &s->scratch;
    struct value *body =
        json_parse(arena, frame, JSON_DEFERRED, "message of the recipe's process", err);
    if (!body)
        return SERVE_FAILED;
    if (!next_id(s, body))
        return broken(err);
    struct str name = value_get_str(body, "call");
    if (str_is(name, "print"))
        return take_print(s, body);
    if (str_is(name, "failed"))
        return take_failure(s, body, err);
    if (str_is(name, "done"))
        return arena == s->arena ? take_document(body, document, err) : broken(err);
    for (size_t i = 0; i < ARRAY_LENGTH(calls); i++)
        if (str_is(name, calls[i].name))
            return answer_call(s, &calls[i], body, reply, err);
    return broken(err);
}
