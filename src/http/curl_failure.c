/* One table: what went wrong on the way to a host, and what the user can do about it. */
#include "http/curl_failure.h"

struct failure {
    CURLcode code;
    enum error_code error;
    bool has_detail; /* libcurl's words say more than ours */
    const char *what, *advice;
};

static const struct failure failures[] = {
    {CURLE_COULDNT_RESOLVE_HOST, ERROR_NETWORK, false, "its name could not be resolved",
     "check the spelling of the region or endpoint URL, and the network"},
    {CURLE_COULDNT_RESOLVE_PROXY, ERROR_NETWORK, true, "the proxy's name could not be resolved",
     "check HTTPS_PROXY and NO_PROXY"},
    {CURLE_COULDNT_CONNECT, ERROR_NETWORK, true, "no connection",
     "check that it is running and that the network lets you reach it"},
    {CURLE_OPERATION_TIMEDOUT, ERROR_NETWORK, true, "timed out",
     "check the network, then run the same command again"},
    {CURLE_PEER_FAILED_VERIFICATION, ERROR_NETWORK, true, "its TLS certificate is not trusted",
     "check the machine's clock and, behind an inspecting proxy, AWS_CA_BUNDLE"},
    {CURLE_SSL_CACERT_BADFILE, ERROR_NETWORK, true, "the file of trusted certificates is unusable",
     "check AWS_CA_BUNDLE, or install the package ca-certificates"},
    {CURLE_SSL_CONNECT_ERROR, ERROR_NETWORK, true, "the TLS handshake failed",
     "check that the endpoint speaks https"},
    {CURLE_GOT_NOTHING, ERROR_NETWORK, false, "the connection was closed without an answer",
     "run the same command again"},
    {CURLE_RECV_ERROR, ERROR_NETWORK, true, "the connection broke before the answer was complete",
     "run the same command again"},
    {CURLE_SEND_ERROR, ERROR_NETWORK, true, "the connection broke while the request was being sent",
     "run the same command again"},
    {CURLE_SEND_FAIL_REWIND, ERROR_NETWORK, false,
     "the connection was closed before the answer came", "run the same command again"},
    {CURLE_PARTIAL_FILE, ERROR_NETWORK, false, "the answer was cut off",
     "run the same command again"},
    {CURLE_FILESIZE_EXCEEDED, ERROR_PROTOCOL, false, "the answer is larger than isoctl accepts",
     "check that the endpoint is an AWS API"},
    {CURLE_WEIRD_SERVER_REPLY, ERROR_PROTOCOL, true, "the answer is not HTTP",
     "check the endpoint URL"},
    {CURLE_UNSUPPORTED_PROTOCOL, ERROR_PROTOCOL, true, "the answer is not HTTP/1.1",
     "check the endpoint URL"},
};

static const struct failure *find_failure(CURLcode code)
{
    for (size_t i = 0; i < ARRAY_LENGTH(failures); i++)
        if (failures[i].code == code)
            return &failures[i];
    return NULL;
}

void curl_failure_describe(CURLcode code, const char *host, const char *detail, bool before_request,
                           struct error *err)
{
    const struct failure *known = find_failure(code);
    struct buf text;
    buf_init(&text, 1024);
    buf_add_escaped(&text, str_of(detail[0] ? detail : curl_easy_strerror(code)), false);
    if (!known)
        error_set(err, ERROR_NETWORK, "%s: %s", host, buf_text(&text));
    else if (known->has_detail)
        error_set(err, known->error, "%s: %s (%s); %s", host, known->what, buf_text(&text),
                  known->advice);
    else
        error_set(err, known->error, "%s: %s; %s", host, known->what, known->advice);
    err->not_sent = before_request && err->code == ERROR_NETWORK;
    buf_release(&text);
}
