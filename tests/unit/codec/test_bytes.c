/* Digests, base 16, base 64 and CRC-32C against published vectors. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "codec/base64.h"
#include "codec/crc32c.h"
#include "codec/digest.h"
#include "codec/hex.h"

/* RFC 4648, section 10. */
static const char *const BASE64[][2] = {
    {"", ""},
    {"f", "Zg=="},
    {"fo", "Zm8="},
    {"foo", "Zm9v"},
    {"foob", "Zm9vYg=="},
    {"fooba", "Zm9vYmE="},
    {"foobar", "Zm9vYmFy"},
};

static void base64_vectors(void **state)
{
    struct arena a = {NULL, 0};
    struct buf b;

    (void) state;
    buf_init(&b, 100);
    for (size_t i = 0; i < ARRAY_LENGTH(BASE64); i++) {
        struct str bytes;

        buf_clear(&b);
        base64_append(&b, str_of(BASE64[i][0]));
        assert_string_equal(buf_text(&b), BASE64[i][1]);
        assert_true(base64_decode(&a, str_of(BASE64[i][1]), &bytes));
        assert_true(str_is(bytes, BASE64[i][0]));
    }
    buf_release(&b);
    arena_release(&a);
}

static void base64_all_bytes(void **state)
{
    struct arena a = {NULL, 0};
    unsigned char bytes[256];
    struct str back;
    struct buf b;

    (void) state;
    for (int i = 0; i < 256; i++)
        bytes[i] = (unsigned char) i;
    buf_init(&b, 1000);
    base64_append(&b, (struct str){(const char *) bytes, sizeof(bytes)});
    assert_true(base64_decode(&a, buf_str(&b), &back));
    assert_int_equal(back.len, sizeof(bytes));
    assert_memory_equal(back.p, bytes, sizeof(bytes));
    buf_release(&b);
    arena_release(&a);
}

static void base64_refuses(void **state)
{
    static const char *const bad[] = {"Z",    "Zg",   "Zg=",  "====", "Zg==Zg==", "Z===", "Zm8\n",
                                      "Zm-_", "Zh==", "Zm9=", " Zg=", "=Zg=",     "Z=g="};
    struct arena a = {NULL, 0};
    struct str bytes;

    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(bad); i++)
        assert_false(base64_decode(&a, str_of(bad[i]), &bytes));
    arena_release(&a);
}

static void hex_both_ways(void **state)
{
    unsigned char bytes[3];
    char text[7];

    (void) state;
    assert_true(hex_decode(STR("00fFa5"), bytes, 3));
    hex_encode(text, bytes, 3);
    assert_string_equal(text, "00ffa5");
    assert_false(hex_decode(STR("00ffa"), bytes, 3));
    assert_false(hex_decode(STR("00ffa5"), bytes, 2));
    assert_false(hex_decode(STR("00ffg5"), bytes, 3));
}

/* RFC 3720, appendix B.4. */
static void crc32c_vectors(void **state)
{
    unsigned char block[32];

    (void) state;
    assert_int_equal(crc32c(0, "123456789", 9), 0xe3069283);
    assert_int_equal(crc32c(0, "", 0), 0);
    assert_int_equal(crc32c(crc32c(0, "12345", 5), "6789", 4), 0xe3069283);
    memset(block, 0, sizeof(block));
    assert_int_equal(crc32c(0, block, sizeof(block)), 0x8a9136aa);
    memset(block, 0xff, sizeof(block));
    assert_int_equal(crc32c(0, block, sizeof(block)), 0x62a8ab43);
    for (int i = 0; i < 32; i++)
        block[i] = (unsigned char) i;
    assert_int_equal(crc32c(0, block, sizeof(block)), 0x46dd794e);
}

/* FIPS 180-4 examples. */
static void sha256_vectors(void **state)
{
    char text[SHA256_HEX_SIZE];

    (void) state;
    sha256_hex(STR("abc"), text);
    assert_string_equal(text, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    sha256_hex((struct str){NULL, 0}, text);
    assert_string_equal(text, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

/* RFC 4231, test cases 1, 2 and 6 (a key longer than a block). */
static void hmac_vectors(void **state)
{
    static const struct {
        int key_byte, key_len;
        const char *key, *data, *mac;
    } cases[] = {
        {0x0b, 20, NULL, "Hi There",
         "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"},
        {0, 4, "Jefe", "what do ya want for nothing?",
         "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"},
        {0xaa, 131, NULL, "Test Using Larger Than Block-Size Key - Hash Key First",
         "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"},
    };

    (void) state;
    for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
        unsigned char mac[SHA256_SIZE];
        char key[131], text[SHA256_HEX_SIZE];

        memset(key, cases[i].key_byte, sizeof(key));
        if (cases[i].key)
            memcpy(key, cases[i].key, (size_t) cases[i].key_len);
        hmac_sha256((struct str){key, (size_t) cases[i].key_len}, str_of(cases[i].data), mac);
        hex_encode(text, mac, sizeof(mac));
        assert_string_equal(text, cases[i].mac);
    }
}

static void compares_digests(void **state)
{
    (void) state;
    assert_true(digest_equal(STR("abc"), STR("abc")));
    assert_true(digest_equal(STR(""), (struct str){NULL, 0}));
    assert_false(digest_equal(STR("abc"), STR("abd")));
    assert_false(digest_equal(STR("abc"), STR("ab")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(base64_vectors), cmocka_unit_test(base64_all_bytes),
        cmocka_unit_test(base64_refuses), cmocka_unit_test(hex_both_ways),
        cmocka_unit_test(crc32c_vectors), cmocka_unit_test(sha256_vectors),
        cmocka_unit_test(hmac_vectors),   cmocka_unit_test(compares_digests),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
