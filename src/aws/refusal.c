/* What AWS's error codes about identity and permission mean to the person at the terminal. */
#include "aws/refusal.h"

enum reason { EXPIRED, UNKNOWN_KEY, BAD_SIGNATURE, NOT_ALLOWED, REASON_COUNT };

static const struct {
    const char *what, *advice;
    bool is_credentials;
} reasons[REASON_COUNT] = {
    [EXPIRED] = {"the credentials have expired", "renew them and run the same command again", true},
    [UNKNOWN_KEY] = {"AWS does not accept the credentials",
                     "check the keys (and AWS_SESSION_TOKEN, if they are temporary), and that they "
                     "belong to this partition",
                     true},
    [BAD_SIGNATURE] = {"AWS could not verify the signature",
                       "check the secret access key and the machine's clock", true},
    [NOT_ALLOWED] = {"the credentials are not permitted to do this",
                     "ask for the permission or use other credentials", false},
};

static const struct {
    const char *code;
    enum reason reason;
} codes[] = {
    {"ExpiredToken", EXPIRED},
    {"ExpiredTokenException", EXPIRED},
    {"TokenRefreshRequired", EXPIRED},
    {"RequestExpired", BAD_SIGNATURE},
    {"InvalidClientTokenId", UNKNOWN_KEY},
    {"UnrecognizedClientException", UNKNOWN_KEY},
    {"AuthFailure", UNKNOWN_KEY},
    {"InvalidAccessKeyId", UNKNOWN_KEY},
    {"InvalidToken", UNKNOWN_KEY},
    {"MissingAuthenticationToken", UNKNOWN_KEY},
    {"MissingAuthenticationTokenException", UNKNOWN_KEY},
    {"SignatureDoesNotMatch", BAD_SIGNATURE},
    {"InvalidSignatureException", BAD_SIGNATURE},
    {"IncompleteSignature", BAD_SIGNATURE},
    {"IncompleteSignatureException", BAD_SIGNATURE},
    {"RequestTimeTooSkewed", BAD_SIGNATURE},
    {"AccessDenied", NOT_ALLOWED},
    {"AccessDeniedException", NOT_ALLOWED},
    {"UnauthorizedOperation", NOT_ALLOWED},
};

static enum reason find_reason(const char *code)
{
    for (size_t i = 0; i < ARRAY_LENGTH(codes); i++)
        if (!strcmp(codes[i].code, code))
            return codes[i].reason;
    return REASON_COUNT;
}

void refusal_explain(struct error *failure, const char *service, struct str operation,
                     const char *credential_source)
{
    enum reason reason = find_reason(failure->aws_code);
    if (reason == REASON_COUNT) {
        error_prefix(failure, "%s:%.*s", service, STR_ARG(operation));
        return;
    }
    if (reasons[reason].is_credentials)
        failure->code = ERROR_CREDENTIALS;
    error_prefix(failure, "%s:%.*s: %s", service, STR_ARG(operation), reasons[reason].what);
    error_append(failure, " (credentials: %s); %s", credential_source, reasons[reason].advice);
}
