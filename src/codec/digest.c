/* SHA-256 and HMAC over OpenSSL. A recipe's run hashes tens of thousands of short texts, so the
 * one-shot block interface is used: no context is fetched or allocated per call. */
#include "codec/digest.h"

#include <openssl/crypto.h>
#include <openssl/sha.h>

#include "codec/hex.h"

enum { SHA256_BLOCK = 64 };

#pragma GCC diagnostic push
/* OpenSSL 3 steers towards EVP, whose contexts cost more than the hash of a short text. */
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

static void hash_two(struct str a, struct str b, unsigned char out[SHA256_SIZE])
{
    SHA256_CTX context;

    SHA256_Init(&context);
    SHA256_Update(&context, a.p, a.len);
    SHA256_Update(&context, b.p, b.len);
    SHA256_Final(out, &context);
    OPENSSL_cleanse(&context, sizeof(context));
}

#pragma GCC diagnostic pop

void sha256(struct str data, unsigned char out[SHA256_SIZE])
{
    hash_two(data, STR(""), out);
}

void sha256_hex(struct str data, char out[SHA256_HEX_SIZE])
{
    unsigned char digest[SHA256_SIZE];

    sha256(data, digest);
    hex_encode(out, digest, sizeof(digest));
}

void hmac_sha256(struct str key, struct str data, unsigned char out[SHA256_SIZE])
{
    unsigned char block[SHA256_BLOCK] = {0};
    unsigned char inner[SHA256_SIZE];
    struct str pad = {(const char *) block, sizeof(block)};

    if (key.len > sizeof(block))
        sha256(key, block);
    else if (key.len)
        memcpy(block, key.p, key.len);
    for (size_t i = 0; i < sizeof(block); i++)
        block[i] ^= 0x36;
    hash_two(pad, data, inner);
    for (size_t i = 0; i < sizeof(block); i++)
        block[i] ^= 0x36 ^ 0x5c;
    hash_two(pad, (struct str){(const char *) inner, sizeof(inner)}, out);
    OPENSSL_cleanse(block, sizeof(block));
    OPENSSL_cleanse(inner, sizeof(inner));
}

bool digest_equal(struct str a, struct str b)
{
    return a.len == b.len && (a.len == 0 || CRYPTO_memcmp(a.p, b.p, a.len) == 0);
}
