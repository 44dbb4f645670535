/* Certificates: only a trusted one of the right name is talked to, and nothing is sent to any
 * other. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include "base/clock.h"
#include "http/loopback_server.h"
#include "http/loop.h"

struct bench {
    char bundle[64]; /* the certificate, as a file */
    EVP_PKEY *key;
    X509 *certificate;
    atomic_int *requests; /* that the server could read */
    int port;
    pid_t pid;
};

static void add_extension(X509 *certificate, int nid, const char *value)
{
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, NULL, nid, value);
    assert_non_null(extension);
    assert_true(X509_add_ext(certificate, extension, -1));
    X509_EXTENSION_free(extension);
}

static X509 *make_certificate(EVP_PKEY *key, const char *names, long days)
{
    X509 *x = X509_new();
    X509_set_version(x, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(x), 1);
    X509_gmtime_adj(X509_getm_notBefore(x), -10L * 86400);
    X509_gmtime_adj(X509_getm_notAfter(x), days * 86400);
    X509_set_pubkey(x, key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(x), "CN", MBSTRING_ASC,
                               (const unsigned char *) "isoctl test", -1, -1, 0);
    X509_set_issuer_name(x, X509_get_subject_name(x));
    add_extension(x, NID_basic_constraints, "critical,CA:TRUE");
    add_extension(x, NID_subject_alt_name, names);
    assert_true(X509_sign(x, key, EVP_sha256()));
    return x;
}

static void write_bundle(struct bench *b)
{
    snprintf(b->bundle, sizeof(b->bundle), "/tmp/isoctl-test-tls-XXXXXX");
    FILE *f = fdopen(mkstemp(b->bundle), "w");
    assert_non_null(f);
    assert_true(PEM_write_X509(f, b->certificate));
    assert_int_equal(fclose(f), 0);
}

/* Until its body is there: closing on unread bytes would reset the connection. */
static bool read_request(SSL *ssl)
{
    char text[4096] = {0};
    size_t len = 0;
    while (!strstr(text, "secret")) {
        int n = SSL_read(ssl, text + len, (int) (sizeof(text) - 1 - len));
        if (n <= 0)
            return false;
        len += (size_t) n;
    }
    return true;
}

static void serve(struct bench *b, int listener)
{
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());
    SSL_CTX_use_certificate(context, b->certificate);
    SSL_CTX_use_PrivateKey(context, b->key);
    for (;;) {
        static const char answer[] = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
        int fd = accept(listener, NULL, NULL);
        SSL *ssl = SSL_new(context);
        SSL_set_fd(ssl, fd);
        if (SSL_accept(ssl) == 1 && read_request(ssl)) {
            (*b->requests)++;
            SSL_write(ssl, answer, sizeof(answer) - 1);
        }
        SSL_free(ssl);
        close(fd);
    }
}

static void setup(struct bench *b, const char *names, long days)
{
    *b = (struct bench){.key = EVP_EC_gen("P-256")};
    b->certificate = make_certificate(b->key, names, days);
    write_bundle(b);
    b->requests =
        mmap(NULL, sizeof(*b->requests), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    int listener = loopback_listen(&b->port);
    b->pid = fork();
    if (b->pid == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        signal(SIGPIPE, SIG_IGN);
        serve(b, listener);
    }
    close(listener);
}

static void teardown(struct bench *b)
{
    kill(b->pid, SIGKILL);
    waitpid(b->pid, NULL, 0);
    munmap(b->requests, sizeof(*b->requests));
    unlink(b->bundle);
    X509_free(b->certificate);
    EVP_PKEY_free(b->key);
}

struct answer {
    int calls, status;
    struct error err;
};

static void on_done(void *ctx, const struct http_response *response, const struct error *err)
{
    struct answer *a = ctx;
    a->calls++;
    a->status = response ? response->status : 0;
    if (err)
        a->err = *err;
}

static struct answer ask(int port, const char *ca_bundle)
{
    struct transport_curl_options options = {.clock = clock_system(), .ca_bundle = ca_bundle};
    struct transport *transport = transport_curl_new(&options, NULL);
    struct answer a = {0};
    struct loop loop;
    char url[64];
    loop_init(&loop, transport, clock_system());
    snprintf(url, sizeof(url), "https://127.0.0.1:%d/", port);
    struct http_request request = {.method = "POST", .url = str_of(url), .body = STR("secret")};
    assert_int_equal(transport->ops->start(transport, &request, on_done, &a, NULL), 0);
    while (!a.calls)
        assert_int_equal(loop_step(&loop, NULL), 0);
    loop_release(&loop);
    transport_free(transport);
    return a;
}

static const struct {
    const char *names;
    long days;
    bool with_bundle;
    const char *says; /* "": answered */
} rows[] = {
    {"IP:127.0.0.1", 10, true, ""},
    {"IP:127.0.0.1", 10, false, "not trusted"},
    {"DNS:other.example", 10, true, "not trusted"},
    {"IP:127.0.0.1", -1, true, "not trusted"},
};

static void test_certificates(void **state)
{
    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
        struct bench b;
        setup(&b, rows[i].names, rows[i].days);
        struct answer a = ask(b.port, rows[i].with_bundle ? b.bundle : NULL);
        bool ok = !rows[i].says[0];
        if (ok && a.err.message[0])
            fail_msg("%s", a.err.message);
        assert_int_equal(a.status, ok ? 200 : 0);
        assert_int_equal(*b.requests, ok ? 1 : 0);
        assert_int_equal(a.err.code, ok ? ERROR_NONE : ERROR_NETWORK);
        assert_int_equal(a.err.not_sent, !ok);
        if (!strstr(a.err.message, rows[i].says))
            fail_msg("\"%s\" does not say \"%s\"", a.err.message, rows[i].says);
        teardown(&b);
    }
}

static void test_missing_bundle(void **state)
{
    (void) state;
    struct bench b;
    setup(&b, "IP:127.0.0.1", 10);
    struct answer a = ask(b.port, "/none/of/these.pem");
    assert_int_equal(a.err.code, ERROR_NETWORK);
    assert_non_null(strstr(a.err.message, "AWS_CA_BUNDLE"));
    teardown(&b);
}

static void test_server_without_tls(void **state)
{
    (void) state;
    struct loopback_server server;
    loopback_start(&server);
    struct answer a = ask(server.port, NULL);
    assert_int_equal(a.err.code, ERROR_NETWORK);
    assert_true(a.err.not_sent);
    loopback_stop(&server);
}

int main(void)
{
    signal(SIGPIPE, SIG_IGN);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_certificates),
        cmocka_unit_test(test_missing_bundle),
        cmocka_unit_test(test_server_without_tls),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
