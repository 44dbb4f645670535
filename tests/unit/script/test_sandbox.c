/* What a hostile or broken recipe can reach: nothing but its own end, which is told in one
 * sentence. */
#include "script/evaluate.h"

#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>

static const struct recipe_case bounded_cases[] = {
    {"endless loop", "local n = 0\nwhile true do n = n + 1 end", .error = "",
     .hint = "ran for more than 1 s of processor time"},
    {"where it was", "local n = 0\nwhile true do n = n + 1 end", .error = "",
     .hint = "(last seen at main.lua:2)"},
    {"endless pcall", "while true do pcall(error, 'x') end", .error = "",
     .hint = "ran for more than 1 s"},
    {"endless handler", "local function f() while true do end end\nxpcall(f, f)", .error = "",
     .hint = "ran for more than 1 s"},
    {"pattern bomb", "local s = ('a'):rep(30000)\nlocal x = s:find(('.-'):rep(12) .. 'b')",
     .error = "", .hint = "ran for more than 1 s"},
    {"memory bomb", "local t = {}\nfor i = 1, 1e9 do t[i] = { i } end", .error = "",
     .hint = "used more than 32 MiB of memory"},
    {"text bomb", "local s = ('x'):rep(1e9)", .error = "",
     .hint = "used more than 32 MiB of memory"},
    {"doubling", "local s = 'x'\nwhile true do s = s .. s end", .error = "",
     .hint = "used more than 32 MiB of memory"},
    {"caught memory bomb", "pcall(string.rep, 'x', 1e9)", .error = "",
     .hint = "used more than 32 MiB of memory"},
    {"too many declarations",
     "for i = 1, 1e6 do aws.ec2.VPC('V' .. i) { CidrBlock = ('x'):rep(100) } end", .error = "",
     .hint = "used more than 32 MiB of memory"},
    {"values without end",
     "local v = aws.ec2.VPC 'V' { CidrBlock = 'x' }\nlocal s = ''\nwhile true do s = s .. v .. 'x' "
     "end",
     .error = "", .hint = "used more than 32 MiB of memory"},
};

static const struct sandbox_limits small_limits = {32 << 20, 1};

static void test_bounds(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(bounded_cases); i++) {
        struct evaluation e;
        evaluation_init(&e);
        write_recipe_file(&e, "main.lua", bounded_cases[i].recipe);
        evaluate(&e, &bounded_cases[i], &small_limits);
        check_error(&e, &bounded_cases[i]);
        evaluation_release(&e);
    }
}

static void make_link(const char *folder)
{
    char link[128];
    snprintf(link, sizeof(link), "%s/x.lua", folder);
    assert_int_equal(symlink("/etc/hostname", link), 0);
}

static void make_folder_link(const char *folder)
{
    char link[128];
    snprintf(link, sizeof(link), "%s/lib", folder);
    assert_int_equal(symlink("/tmp", link), 0);
}

static void make_folder(const char *folder)
{
    char path[128];
    snprintf(path, sizeof(path), "%s/x.lua", folder);
    assert_int_equal(mkdir(path, 0700), 0);
}

static void make_pipe(const char *folder)
{
    char path[128];
    snprintf(path, sizeof(path), "%s/x.lua", folder);
    assert_int_equal(mkfifo(path, 0600), 0);
}

static void write_bytes(const char *folder, const char *bytes, size_t len, size_t times)
{
    char path[128];
    snprintf(path, sizeof(path), "%s/x.lua", folder);
    FILE *out = fopen(path, "w");
    assert_non_null(out);
    for (size_t i = 0; i < times; i++)
        assert_int_equal(fwrite(bytes, 1, len, out), len);
    fclose(out);
}

static void make_huge(const char *folder)
{
    write_bytes(folder, "-- a line that is repeated\n", 27, LIMIT_RECIPE_FILE / 27 + 1);
}

static void make_compiled(const char *folder)
{
    write_bytes(folder, "\x1bLuaT\0\x19\x93\r\n\x1a\n", 12, 1);
}

static void make_binary(const char *folder)
{
    write_bytes(folder, "local x = '\xff'", 12, 1);
}

static const struct {
    const char *name, *recipe, *error;
    void (*make)(const char *folder);
} file_cases[] = {
    {"link", "recipe 'x.lua'",
     "main.lua:1: cannot read x.lua: it is, or lies behind, a symbolic link", make_link},
    {"folder link", "recipe 'lib/x.lua'",
     "main.lua:1: cannot read lib/x.lua: it is, or lies behind, a symbolic link", make_folder_link},
    {"folder", "recipe 'x.lua'", "main.lua:1: cannot read x.lua: it is not a regular file",
     make_folder},
    {"pipe", "recipe 'x.lua'", "main.lua:1: cannot read x.lua: it is not a regular file",
     make_pipe},
    {"huge", "recipe 'x.lua'", "main.lua:1: cannot read x.lua: it is larger than a recipe may be",
     make_huge},
    {"compiled", "recipe 'x.lua'", "main.lua:1: cannot read x.lua: it is compiled Lua",
     make_compiled},
    {"compiled module", "require 'x'", "main.lua:1: cannot read x.lua: it is compiled Lua",
     make_compiled},
    {"binary", "recipe 'x.lua'", "main.lua:1: cannot read x.lua: it is not UTF-8 text",
     make_binary},
};

static void test_files(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(file_cases); i++) {
        const struct recipe_case c = {file_cases[i].name, file_cases[i].recipe,
                                      .error = file_cases[i].error};
        struct evaluation e;
        evaluation_init(&e);
        write_recipe_file(&e, "main.lua", c.recipe);
        file_cases[i].make(e.folder);
        evaluate(&e, &c, &usual_limits);
        check_error(&e, &c);
        evaluation_release(&e);
    }
}

static void test_absent_root(void **state)
{
    (void) state;
    static const struct {
        const char *recipe, *error;
    } cases[] = {
        {"/nonexistent/main.lua",
         "cannot read /nonexistent/main.lua: the folder /nonexistent: No such file"},
        {"/tmp/isoctl-no-such-file.lua",
         "/tmp/isoctl-no-such-file.lua: cannot read isoctl-no-such-file.lua: No such file"},
        {"/tmp", "/tmp: a recipe is a file whose name ends in .lua"},
        {"isoctl:none", "no recipe isoctl:none is built in"},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
        struct script *script = NULL;
        struct error err = {0};
        struct arena arena = {0};
        const struct script_host host = {answer_fact, answer_read, NULL, NULL};
        const struct script_request request = {.recipe = cases[i].recipe, .stack = "demo"};
        assert_int_equal(script_start(&script, &err), 0);
        assert_null(script_evaluate(script, &request, &host, &arena, &err));
        script_stop(script);
        if (!str_starts(str_of(err.message), cases[i].error))
            fail_msg("%s: %s", cases[i].recipe, err.message);
        arena_release(&arena);
    }
}

/* Runs `act` in a closed-off process; returns how it ended. */
static int run_closed_off(void (*act)(void))
{
    int ends[2], status;
    assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
    pid_t parent = getpid(), child = fork();
    if (child == 0) {
        struct error err = {0};
        if (sandbox_enter(ends[1], parent, &usual_limits, &err) < 0)
            _exit(99);
        act();
        _exit(0);
    }
    close(ends[1]);
    assert_int_equal(waitpid(child, &status, 0), child);
    close(ends[0]);
    return status;
}

static void do_nothing(void)
{
}

static void compute(void)
{
    char *p = malloc(8 << 20);
    memset(p, 1, 8 << 20);
    free(p);
}

static void open_file(void)
{
    syscall(SYS_creat, "/tmp/isoctl-escape", 0600);
}

static void open_socket(void)
{
    syscall(SYS_socket, AF_INET, SOCK_STREAM, 0);
}

static void start_process(void)
{
    syscall(SYS_fork);
}

static void execute(void)
{
    syscall(SYS_execve, "/bin/true", NULL, NULL);
}

static void signal_parent(void)
{
    syscall(SYS_kill, 1, 0);
}

static void trace(void)
{
    syscall(SYS_ptrace, 0, 0, 0, 0);
}

static void map_executable(void)
{
    syscall(SYS_mmap, NULL, 4096, 7 /* read, write, execute */, 0x22 /* private, anonymous */, -1,
            0);
}

static void send_elsewhere(void)
{
    syscall(SYS_sendto, 7, "x", 1, 0, NULL, 0);
}

static void test_calls(void **state)
{
    (void) state;
    static const struct {
        const char *name;
        void (*act)(void);
        int signal; /* 0: goes on */
    } cases[] = {
        {"nothing", do_nothing, 0},
        {"compute", compute, 0},
        {"create a file", open_file, SIGSYS},
        {"socket", open_socket, SIGSYS},
        {"fork", start_process, SIGSYS},
        {"execve", execute, SIGSYS},
        {"kill", signal_parent, SIGSYS},
        {"ptrace", trace, SIGSYS},
        {"executable memory", map_executable, SIGSYS},
        {"another descriptor", send_elsewhere, SIGSYS},
    };
    for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
        int status = run_closed_off(cases[i].act);
        int number = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
        if (!SANDBOX_FILTERED)
            continue;
        if (number != cases[i].signal || (number == 0 && WEXITSTATUS(status) != 0))
            fail_msg("%s: status %#x", cases[i].name, (unsigned) status);
    }
}

static char *secret_in_memory;

static void look_for_secret(void)
{
    bool gone = !getenv("ISOCTL_TEST_SECRET") && secret_in_memory[0] == '\0';
    _exit(gone ? 0 : 1);
}

static void test_environment(void **state)
{
    (void) state;
    assert_int_equal(setenv("ISOCTL_TEST_SECRET", "hidden", 1), 0);
    secret_in_memory = getenv("ISOCTL_TEST_SECRET");
    int status = run_closed_off(look_for_secret);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 0);
    assert_string_equal(getenv("ISOCTL_TEST_SECRET"), "hidden");
}

static void wait_for_byte(void)
{
    char byte;
    ssize_t got = recv(SANDBOX_FD, &byte, 1, 0);
    (void) got;
}

static size_t count_descriptors(pid_t pid)
{
    char path[64];
    size_t count = 0;
    snprintf(path, sizeof(path), "/proc/%d/fd", (int) pid);
    DIR *dir = opendir(path);
    if (!dir)
        return 0; /* not dumpable: only root may look */
    for (const struct dirent *entry; (entry = readdir(dir));)
        count += entry->d_name[0] != '.';
    closedir(dir);
    return count;
}

static void test_descriptors(void **state)
{
    (void) state;
    int ends[2], status, other = open("/dev/null", O_RDONLY);
    char ready;
    assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
    pid_t parent = getpid(), child = fork();
    if (child == 0) {
        struct error err = {0};
        if (sandbox_enter(ends[1], parent, &usual_limits, &err) < 0)
            _exit(99);
        if (send(SANDBOX_FD, "r", 1, 0) == 1)
            wait_for_byte();
        _exit(0);
    }
    close(ends[1]);
    assert_int_equal(recv(ends[0], &ready, 1, 0), 1);
    size_t count = count_descriptors(child);
    assert_in_range(count, 0, 1 + SANDBOX_SANITIZED);
    assert_int_equal(send(ends[0], "x", 1, 0), 1);
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
    close(ends[0]);
    close(other);
}

static void test_one_evaluation(void **state)
{
    (void) state;
    struct script *script = NULL;
    struct error err = {0};
    struct arena arena = {0};
    const struct script_host host = {answer_fact, answer_read, NULL, NULL};
    const struct script_request request = {
        .recipe = "isoctl:isolated", .stack = "demo", .parameters_only = true};
    assert_int_equal(script_start(&script, &err), 0);
    assert_non_null(script_evaluate(script, &request, &host, &arena, &err));
    assert_null(script_evaluate(script, &request, &host, &arena, &err));
    assert_int_equal(err.code, ERROR_INTERNAL);
    script_stop(script);
    script_stop(NULL);
    arena_release(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_bounds),         cmocka_unit_test(test_files),
        cmocka_unit_test(test_absent_root),    cmocka_unit_test(test_calls),
        cmocka_unit_test(test_environment),    cmocka_unit_test(test_descriptors),
        cmocka_unit_test(test_one_evaluation),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
