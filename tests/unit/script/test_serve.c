/* The parent's side against a child that is not trusted: each row is a conversation and how it
 * ends. */
#include "script/evaluate.h"

#include <sys/socket.h>

#include "script/frame.h"
#include "script/serve.h"

#define DOCUMENT(more)                                                                             \
    "\"document\":{\"parameters\":[],\"instances\":[],\"resources\":[],\"outputs\":{},\"tags\":{"  \
    "}" more "}"
#define DONE(more) "{\"id\":1,\"call\":\"done\"," DOCUMENT(more) "}"
#define MISFIT "the recipe's process sent a message that does not fit the protocol"
#define ILL "the recipe's process sent a document whose "

struct serve_case {
    const char *name, *frames[3];
    enum serve_result result; /* of the last */
    const char *reply;        /* the last reply holds it */
    const char *error;        /* the error begins with it */
};

static const struct serve_case cases[] = {
    {"done", {DONE("")}, SERVE_DONE},
    {"no JSON", {"x"}, SERVE_FAILED, NULL, "message of the recipe's process"},
    {"no object", {"[]"}, SERVE_FAILED, NULL, MISFIT},
    {"nothing", {""}, SERVE_FAILED, NULL, "message of the recipe's process"},
    {"no id", {"{\"call\":\"fact\",\"name\":\"region\"}"}, SERVE_FAILED, NULL, MISFIT},
    {"wrong id", {"{\"id\":2,\"call\":\"fact\",\"name\":\"region\"}"}, SERVE_FAILED, NULL, MISFIT},
    {"id as text",
     {"{\"id\":\"1\",\"call\":\"fact\",\"name\":\"region\"}"},
     SERVE_FAILED,
     NULL,
     MISFIT},
    {"unknown call", {"{\"id\":1,\"call\":\"write\"}"}, SERVE_FAILED, NULL, MISFIT},
    {"no call", {"{\"id\":1}"}, SERVE_FAILED, NULL, MISFIT},
    {"fact without name", {"{\"id\":1,\"call\":\"fact\"}"}, SERVE_FAILED, NULL, MISFIT},
    {"fact with a number", {"{\"id\":1,\"call\":\"fact\",\"name\":5}"}, SERVE_FAILED, NULL, MISFIT},
    {"fact",
     {"{\"id\":1,\"call\":\"fact\",\"name\":\"region\"}"},
     SERVE_REPLY,
     "{\"id\":1,\"result\":\"us-east-1\"}"},
    {"two facts",
     {"{\"id\":1,\"call\":\"fact\",\"name\":\"region\"}",
      "{\"id\":2,\"call\":\"fact\",\"name\":\"account_id\"}"},
     SERVE_REPLY,
     "{\"id\":2,\"result\":\"123456789012\"}"},
    {"an id again",
     {"{\"id\":1,\"call\":\"fact\",\"name\":\"region\"}",
      "{\"id\":1,\"call\":\"fact\",\"name\":\"region\"}"},
     SERVE_FAILED,
     NULL,
     MISFIT},
    {"credentials",
     {"{\"id\":1,\"call\":\"fact\",\"name\":\"partition\",\"at\":\"x.lua:1\"}"},
     SERVE_FAILED,
     NULL,
     "x.lua:1: the recipe asks for aws.partition"},
    {"read without operation",
     {"{\"id\":1,\"call\":\"read\",\"service\":\"ec2\"}"},
     SERVE_FAILED,
     NULL,
     MISFIT},
    {"read refused",
     {"{\"id\":1,\"call\":\"read\",\"service\":\"ec2\",\"operation\":\"CreateVpc\",\"input\":{}}"},
     SERVE_REPLY,
     "\"error\":\"ec2.CreateVpc is not for recipes\""},
    {"source outside",
     {"{\"id\":1,\"call\":\"source\",\"path\":\"../../etc/x.lua\"}"},
     SERVE_REPLY,
     "\"error\":\"/tmp/main.lua: cannot read ../../etc/x.lua: a path goes down"},
    {"source of a root file",
     {"{\"id\":1,\"call\":\"source\",\"path\":\"/etc/passwd\"}"},
     SERVE_REPLY,
     "\"error\":"},
    {"source with a zero byte",
     {"{\"id\":1,\"call\":\"source\",\"path\":\"a\\u0000.lua\"}"},
     SERVE_FAILED,
     NULL,
     "message of the recipe's process"},
    {"print", {"{\"id\":1,\"call\":\"print\",\"text\":\"x\"}"}, SERVE_QUIET},
    {"parameters of a liar",
     {"{\"id\":1,\"call\":\"parameters\",\"names\":[5,{}]}"},
     SERVE_REPLY,
     "\"error\":\"the recipe's process sent a parameter without a name\""},
    {"secret kept",
     {"{\"id\":1,\"call\":\"parameters\",\"names\":[{\"name\":\"Key\",\"secret\":true},{\"name\":"
      "\"Size\",\"secret\":false}]}"},
     SERVE_REPLY,
     "{\"id\":1,\"result\":{\"values\":{\"Size\":\"3\"},\"from\":{\"Size\":\"-p\"},\"secrets\":["
     "\"Key\"]}}"},
    {"failed",
     {"{\"id\":1,\"call\":\"failed\",\"message\":\"x.lua:1: no\"}"},
     SERVE_FAILED,
     NULL,
     "x.lua:1: no"},
    {"failed with control characters",
     {"{\"id\":1,\"call\":\"failed\",\"message\":\"a\\u001b[2Jb\"}"},
     SERVE_FAILED,
     NULL,
     "a\\x1b[2Jb"},
    {"failed without message", {"{\"id\":1,\"call\":\"failed\"}"}, SERVE_FAILED, NULL, ""},
    {"no document",
     {"{\"id\":1,\"call\":\"done\"}"},
     SERVE_FAILED,
     NULL,
     "the recipe's process sent a document"},
    {"document with more", {DONE(",\"more\":1")}, SERVE_FAILED, NULL, ILL "set of members"},
    {"description of a liar", {DONE(",\"description\":{}")}, SERVE_FAILED, NULL, ILL "description"},
    {"done hidden behind spaces",
     {"{                                                                      "
      "\"id\":1,\"call\":\"done\"," DOCUMENT("") "}"},
     SERVE_FAILED,
     NULL,
     MISFIT},
    {"resource without type",
     {"{\"id\":1,\"call\":\"done\",\"document\":{\"parameters\":[],\"instances\":[],\"outputs\":{},"
      "\"tags\":{},\"resources\":[{\"address\":\"A\"}]}}"},
     SERVE_FAILED,
     NULL,
     ILL "type"},
    {"depends_on of a liar",
     {"{\"id\":1,\"call\":\"done\",\"document\":{\"parameters\":[],\"instances\":[],\"outputs\":{},"
      "\"tags\":{},\"resources\":"
      "[{\"address\":\"A\",\"type\":\"T\",\"at\":\"\",\"properties\":{},\"depends_on\":[1]}]}}"},
     SERVE_FAILED,
     NULL,
     ILL "depends_on"},
    {"tags of a liar",
     {"{\"id\":1,\"call\":\"done\",\"document\":{\"parameters\":[],\"instances\":[],\"resources\":["
      "],\"outputs\":{},\"tags\":{\"a\":1}}}"},
     SERVE_FAILED,
     NULL,
     ILL "tags"},
};

static enum serve_result converse(struct serve *s, const struct serve_case *c, struct buf *reply,
                                  struct error *err)
{
    enum serve_result result = SERVE_FAILED;
    struct value *document = NULL;
    for (size_t i = 0; i < ARRAY_LENGTH(c->frames) && c->frames[i]; i++)
        result = serve_frame(s, str_of(c->frames[i]), reply, &document, err);
    assert_true((result == SERVE_DONE) == (document != NULL));
    return result;
}

static void run_serve_case(const struct serve_case *c)
{
    struct arena arena = {0};
    struct buf reply;
    struct serve s;
    struct error err = {0};
    struct value *given = value_map(&arena), *from = value_map(&arena);
    bool secret = strstr(c->frames[0], "secret") != NULL;
    if (secret) {
        value_put_text(&arena, given, "Key", "hidden");
        value_put_text(&arena, given, "Size", "3");
        value_put_text(&arena, from, "Key", "environment");
    }
    const struct script_request request = {
        .recipe = "/tmp/main.lua", .stack = "s", .given = given, .given_from = from};
    const struct script_host host = {answer_fact, answer_read, NULL, NULL};
    buf_init(&reply, LIMIT_FRAME);
    assert_int_equal(serve_init(&s, &request, &host, &arena, &err), 0);
    enum serve_result result = converse(&s, c, &reply, &err);
    if (result != c->result)
        fail_msg("%s: result %d, %s", c->name, result, err.message);
    if (c->reply && str_find_str(buf_str(&reply), str_of(c->reply)) < 0)
        fail_msg("%s: reply %s", c->name, buf_text(&reply));
    if (c->error && !str_starts(str_of(err.message), c->error))
        fail_msg("%s: error %s", c->name, err.message);
    serve_release(&s);
    buf_release(&reply);
    arena_release(&arena);
}

static void test_frames_of_a_child(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(cases); i++)
        run_serve_case(&cases[i]);
}

static size_t print_count;

static void count_print(void *ctx, struct str text)
{
    (void) ctx, (void) text;
    print_count++;
}

/* The words are the child's, what AWS answered stays known. */
static void test_told_failure_keeps_its_code(void **state)
{
    (void) state;
    struct arena arena = {0};
    struct buf reply;
    struct serve s;
    struct error err = {0};
    struct value *document = NULL;
    const struct script_request request = {.recipe = "/tmp/main.lua", .stack = "s"};
    const struct script_host host = {answer_fact, answer_read, NULL, NULL};
    buf_init(&reply, LIMIT_FRAME);
    assert_int_equal(serve_init(&s, &request, &host, &arena, &err), 0);
    const struct str read = STR("{\"id\":1,\"call\":\"read\",\"service\":\"ec2\","
                                "\"operation\":\"CreateVpc\",\"input\":{}}");
    assert_int_equal(serve_frame(&s, read, &reply, &document, &err), SERVE_REPLY);
    const struct str told = STR("{\"id\":2,\"call\":\"failed\",\"message\":"
                                "\"main.lua:1: ec2.CreateVpc is not for recipes\"}");
    assert_int_equal(serve_frame(&s, told, &reply, &document, &err), SERVE_FAILED);
    assert_int_equal(err.code, ERROR_AWS);
    assert_string_equal(err.aws_code, "Refused");
    assert_string_equal(err.message, "main.lua:1: ec2.CreateVpc is not for recipes");
    serve_release(&s);
    buf_release(&reply);
    arena_release(&arena);
}

static void test_printing_is_bounded(void **state)
{
    (void) state;
    struct arena arena = {0};
    struct buf reply, frame;
    struct serve s;
    struct error err = {0};
    struct value *document = NULL;
    const struct script_request request = {.recipe = "/tmp/main.lua", .stack = "s"};
    const struct script_host host = {answer_fact, answer_read, count_print, NULL};
    buf_init(&reply, LIMIT_FRAME);
    buf_init(&frame, LIMIT_FRAME);
    assert_int_equal(serve_init(&s, &request, &host, &arena, &err), 0);
    for (int i = 1; i <= 3000; i++) {
        buf_clear(&frame);
        buf_addf(&frame, "{\"id\":%d,\"call\":\"print\",\"text\":\"%0999d\"}", i, i);
        assert_int_equal(serve_frame(&s, buf_str(&frame), &reply, &document, &err), SERVE_QUIET);
    }
    assert_in_range(print_count, 1000, 1100);
    serve_release(&s);
    buf_release(&reply);
    buf_release(&frame);
    arena_release(&arena);
}

static void test_reads_are_counted(void **state)
{
    (void) state;
    struct arena arena = {0};
    struct buf reply, frame;
    struct serve s;
    struct error err = {0};
    struct value *document = NULL;
    const struct script_request request = {.recipe = "/tmp/main.lua", .stack = "s"};
    const struct script_host host = {answer_fact, answer_read, NULL, NULL};
    buf_init(&reply, LIMIT_FRAME);
    buf_init(&frame, LIMIT_FRAME);
    assert_int_equal(serve_init(&s, &request, &host, &arena, &err), 0);
    for (int i = 1; i <= LIMIT_RECIPE_READS + 1; i++) {
        buf_clear(&frame);
        buf_addf(&frame, "{\"id\":%d,\"call\":\"fact\",\"name\":\"region\"}", i);
        assert_int_equal(serve_frame(&s, buf_str(&frame), &reply, &document, &err), SERVE_REPLY);
    }
    assert_true(str_find_str(buf_str(&reply), STR("a recipe asks AWS at most 1000 times")) >= 0);
    serve_release(&s);
    buf_release(&reply);
    buf_release(&frame);
    arena_release(&arena);
}

static void test_wire(void **state)
{
    (void) state;
    static const struct {
        const char *name;
        struct str bytes;
        int result;
        const char *frame;
    } wires[] = {
        {"frame", {"\0\0\0\3abc", 7}, 1, "abc"},
        {"empty frame", {"\0\0\0\0", 4}, 1, ""},
        {"closed", {"", 0}, 0, NULL},
        {"closed in the length", {"\0\0", 2}, 0, NULL},
        {"closed in the frame", {"\0\0\0\5ab", 6}, 0, NULL},
        {"too long", {"\0\0\1\1ab", 6}, -1, NULL},
        {"far too long", {"\xff\xff\xff\xff", 4}, -1, NULL},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(wires); i++) {
        int ends[2];
        struct error err = {0};
        struct buf out;
        buf_init(&out, 256);
        assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
        assert_int_equal(send(ends[0], wires[i].bytes.p, wires[i].bytes.len, 0),
                         wires[i].bytes.len);
        close(ends[0]);
        int result = frame_receive(ends[1], &out, &err);
        if (result != wires[i].result)
            fail_msg("%s: %d %s", wires[i].name, result, err.message);
        if (wires[i].frame)
            assert_string_equal(buf_text(&out), wires[i].frame);
        close(ends[1]);
        buf_release(&out);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_frames_of_a_child),
        cmocka_unit_test(test_told_failure_keeps_its_code),
        cmocka_unit_test(test_printing_is_bounded),
        cmocka_unit_test(test_reads_are_counted),
        cmocka_unit_test(test_wire),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
