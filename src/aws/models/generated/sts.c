/* The service model of AWS Security Token Service, written by generate.py.
 * Source: botocore 1.44.5; see NOTICE beside generate.py. Do not edit. */
#include "aws/models/table.h"

static const char TEXT[] =
    "AccessKeyId\0" "Account\0" "Arn\0" "AssumeRole\0" "AssumeRoleResult\0" "AssumeRoleWithSAML\0"
    "AssumeRoleWithSAMLResult\0" "AssumeRoleWithWebIdentity\0" "AssumeRoleWithWebIdentityResult\0"
    "AssumeRoot\0" "AssumeRootResult\0" "AssumedPrincipal\0" "AssumedRoleId\0" "AssumedRoleUser\0"
    "Audience\0" "ContextAssertion\0" "Credentials\0" "DecodeAuthorizationMessage\0"
    "DecodeAuthorizationMessageResult\0" "DecodedMessage\0" "DurationSeconds\0" "EncodedMessage\0"
    "Expiration\0" "ExternalId\0" "FederatedUser\0" "FederatedUserId\0" "GetAccessKeyInfo\0"
    "GetAccessKeyInfoResult\0" "GetCallerIdentity\0" "GetCallerIdentityResult\0"
    "GetDelegatedAccessToken\0" "GetDelegatedAccessTokenResult\0" "GetFederationToken\0"
    "GetFederationTokenResult\0" "GetSessionToken\0" "GetSessionTokenResult\0"
    "GetWebIdentityToken\0" "GetWebIdentityTokenResult\0" "Issuer\0" "Key\0"
    "MinimumSessionTokenSize\0" "Name\0" "NameQualifier\0" "PackedPolicySize\0" "Policy\0"
    "PolicyArns\0" "PrincipalArn\0" "ProvidedContexts\0" "Provider\0" "ProviderArn\0" "ProviderId\0"
    "RoleArn\0" "RoleSessionName\0" "SAMLAssertion\0" "SecretAccessKey\0" "SerialNumber\0"
    "SessionToken\0" "SessionTokenSize\0" "SessionTokenUtilization\0" "SigningAlgorithm\0"
    "SourceIdentity\0" "Subject\0" "SubjectFromWebIdentityToken\0" "SubjectType\0" "Tags\0"
    "TargetPrincipal\0" "TaskPolicyArn\0" "TokenCode\0" "TradeInToken\0" "TransitiveTagKeys\0"
    "UserId\0" "Value\0" "WebIdentityToken\0" "arn\0" "member\0";

static const uint32_t STRINGS[] = {
    0, 12, 20, 24, 35, 52, 71, 96, 122, 154, 165, 182, 199, 213, 229, 238, 255, 267, 294, 327, 342,
    358, 373, 384, 395, 409, 425, 442, 465, 483, 507, 531, 561, 580, 605, 621, 643, 663, 689, 696,
    700, 724, 729, 743, 760, 767, 778, 791, 808, 817, 829, 840, 848, 864, 878, 894, 907, 920, 937,
    961, 978, 993, 1001, 1029, 1041, 1046, 1062, 1076, 1086, 1099, 1117, 1124, 1130, 1147, 1151,
    1158,
};

static const struct model_member MEMBERS[] = {
    {20, 20, 20, 54, 0}, {23, 23, 23, 48, 0}, {40, 40, 40, 51, 0}, {44, 44, 44, 68, 0},
    {45, 45, 45, 53, 0}, {47, 47, 47, 30, 0}, {51, 51, 51, 40, 1}, {52, 52, 52, 55, 1},
    {55, 55, 55, 56, 0}, {60, 60, 60, 60, 0}, {64, 64, 64, 63, 0}, {67, 67, 67, 65, 0},
    {69, 69, 69, 61, 0}, {13, 13, 13, 8, 0}, {16, 16, 16, 10, 0}, {43, 43, 43, 52, 0},
    {57, 57, 57, 58, 0}, {58, 58, 58, 59, 0}, {60, 60, 60, 60, 0}, {20, 20, 20, 54, 0},
    {40, 40, 40, 51, 0}, {44, 44, 44, 57, 0}, {45, 45, 45, 53, 0}, {46, 46, 46, 40, 1},
    {51, 51, 51, 40, 1}, {53, 53, 53, 32, 9}, {13, 13, 13, 8, 0}, {14, 14, 14, 9, 0},
    {16, 16, 16, 10, 0}, {38, 38, 38, 26, 0}, {42, 42, 42, 27, 0}, {43, 43, 43, 52, 0},
    {57, 57, 57, 58, 0}, {58, 58, 58, 59, 0}, {60, 60, 60, 60, 0}, {61, 61, 61, 33, 0},
    {63, 63, 63, 34, 0}, {20, 20, 20, 54, 0}, {40, 40, 40, 51, 0}, {44, 44, 44, 57, 0},
    {45, 45, 45, 53, 0}, {50, 50, 50, 69, 0}, {51, 51, 51, 40, 1}, {52, 52, 52, 55, 1},
    {72, 72, 72, 42, 9}, {13, 13, 13, 8, 0}, {14, 14, 14, 9, 0}, {16, 16, 16, 10, 0},
    {43, 43, 43, 52, 0}, {48, 48, 48, 26, 0}, {57, 57, 57, 58, 0}, {58, 58, 58, 59, 0},
    {60, 60, 60, 60, 0}, {62, 62, 62, 72, 0}, {20, 20, 20, 31, 0}, {40, 40, 40, 51, 0},
    {65, 65, 65, 36, 1}, {66, 66, 66, 28, 1}, {16, 16, 16, 10, 0}, {57, 57, 57, 58, 0},
    {58, 58, 58, 59, 0}, {60, 60, 60, 60, 0}, {2, 2, 2, 40, 1}, {12, 12, 12, 41, 1},
    {0, 0, 0, 37, 1}, {22, 22, 22, 44, 1}, {54, 54, 54, 38, 9}, {56, 56, 56, 66, 1},
    {21, 21, 21, 47, 1}, {19, 19, 19, 45, 0}, {2, 2, 2, 40, 1}, {25, 25, 25, 49, 1},
    {0, 0, 0, 37, 1}, {1, 1, 1, 39, 0}, {1, 1, 1, 39, 0}, {2, 2, 2, 40, 0}, {70, 70, 70, 70, 0},
    {68, 68, 68, 67, 9}, {11, 11, 11, 40, 0}, {16, 16, 16, 10, 0}, {43, 43, 43, 52, 0},
    {20, 20, 20, 46, 0}, {40, 40, 40, 51, 0}, {41, 41, 41, 71, 1}, {44, 44, 44, 57, 0},
    {45, 45, 45, 53, 0}, {64, 64, 64, 63, 0}, {16, 16, 16, 10, 0}, {24, 24, 24, 13, 0},
    {43, 43, 43, 52, 0}, {57, 57, 57, 58, 0}, {58, 58, 58, 59, 0}, {20, 20, 20, 46, 0},
    {40, 40, 40, 51, 0}, {55, 55, 55, 56, 0}, {67, 67, 67, 65, 0}, {16, 16, 16, 10, 0},
    {57, 57, 57, 58, 0}, {58, 58, 58, 59, 0}, {14, 14, 14, 73, 1}, {20, 20, 20, 75, 0},
    {59, 59, 59, 50, 1}, {64, 64, 64, 63, 0}, {22, 22, 22, 44, 0}, {72, 72, 72, 76, 8},
    {73, 73, 73, 40, 0}, {15, 15, 15, 43, 0}, {49, 49, 49, 40, 0}, {74, 74, 74, 29, 0},
    {39, 39, 39, 62, 1}, {71, 71, 71, 64, 1}, {74, 74, 74, 28, 0}, {74, 74, 74, 62, 0},
    {74, 74, 74, 35, 0}, {74, 74, 74, 74, 0},
};

static const struct model_shape SHAPES[] = {
    {0, 13, SHAPE_STRUCTURE}, {13, 6, SHAPE_STRUCTURE}, {19, 7, SHAPE_STRUCTURE},
    {26, 11, SHAPE_STRUCTURE}, {37, 8, SHAPE_STRUCTURE}, {45, 9, SHAPE_STRUCTURE},
    {54, 4, SHAPE_STRUCTURE}, {58, 4, SHAPE_STRUCTURE}, {62, 2, SHAPE_STRUCTURE},
    {64, 0, SHAPE_STRING}, {64, 4, SHAPE_STRUCTURE}, {68, 1, SHAPE_STRUCTURE},
    {69, 1, SHAPE_STRUCTURE}, {70, 2, SHAPE_STRUCTURE}, {72, 1, SHAPE_STRUCTURE},
    {73, 1, SHAPE_STRUCTURE}, {74, 0, SHAPE_STRUCTURE}, {74, 3, SHAPE_STRUCTURE},
    {77, 1, SHAPE_STRUCTURE}, {78, 3, SHAPE_STRUCTURE}, {81, 6, SHAPE_STRUCTURE},
    {87, 5, SHAPE_STRUCTURE}, {92, 4, SHAPE_STRUCTURE}, {96, 3, SHAPE_STRUCTURE},
    {99, 4, SHAPE_STRUCTURE}, {103, 2, SHAPE_STRUCTURE}, {105, 0, SHAPE_STRING},
    {105, 0, SHAPE_STRING}, {105, 1, SHAPE_STRUCTURE}, {106, 2, SHAPE_STRUCTURE},
    {108, 1, SHAPE_LIST}, {109, 0, SHAPE_INTEGER}, {109, 0, SHAPE_STRING}, {109, 0, SHAPE_STRING},
    {109, 0, SHAPE_STRING}, {109, 2, SHAPE_STRUCTURE}, {111, 0, SHAPE_STRING},
    {111, 0, SHAPE_STRING}, {111, 0, SHAPE_STRING}, {111, 0, SHAPE_STRING}, {111, 0, SHAPE_STRING},
    {111, 0, SHAPE_STRING}, {111, 0, SHAPE_STRING}, {111, 0, SHAPE_STRING},
    {111, 0, SHAPE_TIMESTAMP}, {111, 0, SHAPE_STRING}, {111, 0, SHAPE_INTEGER},
    {111, 0, SHAPE_STRING}, {111, 0, SHAPE_STRING}, {111, 0, SHAPE_STRING}, {111, 0, SHAPE_STRING},
    {111, 0, SHAPE_INTEGER}, {111, 0, SHAPE_INTEGER}, {111, 1, SHAPE_LIST}, {112, 0, SHAPE_INTEGER},
    {112, 0, SHAPE_STRING}, {112, 0, SHAPE_STRING}, {112, 0, SHAPE_STRING}, {112, 0, SHAPE_INTEGER},
    {112, 0, SHAPE_INTEGER}, {112, 0, SHAPE_STRING}, {112, 1, SHAPE_LIST}, {113, 0, SHAPE_STRING},
    {113, 1, SHAPE_LIST}, {114, 0, SHAPE_STRING}, {114, 0, SHAPE_STRING}, {114, 0, SHAPE_STRING},
    {114, 0, SHAPE_STRING}, {114, 0, SHAPE_STRING}, {114, 0, SHAPE_STRING}, {114, 0, SHAPE_STRING},
    {114, 0, SHAPE_STRING}, {114, 0, SHAPE_STRING}, {114, 1, SHAPE_LIST}, {115, 0, SHAPE_STRING},
    {115, 0, SHAPE_INTEGER}, {115, 0, SHAPE_STRING},
};

static const struct model_operation OPERATIONS[] = {
    {3, 0, 1, 4, 65535}, {5, 2, 3, 6, 65535}, {7, 4, 5, 8, 65535}, {9, 6, 7, 10, 65535},
    {17, 11, 12, 18, 65535}, {26, 14, 15, 27, 65535}, {28, 16, 17, 29, 65535},
    {30, 18, 19, 31, 65535}, {32, 20, 21, 33, 65535}, {34, 22, 23, 35, 65535},
    {36, 24, 25, 37, 65535},
};

static const struct model_pagination PAGINATIONS[] = {
    {0},
};

const struct service_model service_model_sts = {
    .info =
        {
            .name = "sts",
            .service_id = "STS",
            .endpoint_prefix = "sts",
            .signing_name = "sts",
            .target_prefix = "",
            .json_version = "",
            .api_version = "2011-06-15",
            .xml_namespace = "https://sts.amazonaws.com/doc/2011-06-15/",
            .protocol = PROTOCOL_QUERY,
        },
    .text = TEXT,
    .strings = STRINGS,
    .shapes = SHAPES,
    .members = MEMBERS,
    .operations = OPERATIONS,
    .paginations = PAGINATIONS,
    .shape_count = 77,
    .operation_count = 11,
};
