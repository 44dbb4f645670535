/* The service model of AWS Identity and Access Management, written by generate.py.
 * Source: botocore 1.44.5; see NOTICE beside generate.py. Do not edit. */
#include "aws/models/table.h"

static const char TEXT[] =
    "AWSServiceName\0" "AcceptDelegationRequest\0" "AccessDetails\0" "AccessKey\0" "AccessKeyId\0"
    "AccessKeyLastUsed\0" "AccessKeyMetadata\0" "AccountAlias\0" "AccountAliases\0" "AcquireRole\0"
    "AcquireRoleResult\0" "ActionName\0" "ActionNames\0" "AddClientIDToOpenIDConnectProvider\0"
    "AddPrivateKey\0" "AddRoleToInstanceProfile\0" "AddUserToGroup\0" "AllUsers\0"
    "AllowUsersToChangePassword\0" "AllowedByOrganizations\0" "AllowedByPermissionsBoundary\0"
    "ApproverId\0" "Arn\0" "AssertionEncryptionMode\0" "AssignmentStatus\0"
    "AssociateDelegationRequest\0" "AssumeRolePolicyDocument\0" "AssumeRolePolicyDocumentTemplate\0"
    "AttachGroupPolicy\0" "AttachRolePolicy\0" "AttachUserPolicy\0" "AttachedManagedPolicies\0"
    "AttachedPolicies\0" "AttachmentCount\0" "AttachmentName\0" "AttachmentType\0"
    "AuthenticationCode1\0" "AuthenticationCode2\0" "Base32StringSeed\0" "CallerArn\0"
    "Certificate\0" "CertificateBody\0" "CertificateChain\0" "CertificateId\0" "Certificates\0"
    "Certifications\0" "ChangePassword\0" "ClientID\0" "ClientIDList\0" "Code\0" "Column\0"
    "ConsoleDeepLink\0" "Content\0" "ContextEntries\0" "ContextKeyName\0" "ContextKeyNames\0"
    "ContextKeyType\0" "ContextKeyValues\0" "CreateAccessKey\0" "CreateAccessKeyResult\0"
    "CreateAccountAlias\0" "CreateDate\0" "CreateDelegationRequest\0"
    "CreateDelegationRequestResult\0" "CreateGroup\0" "CreateGroupResult\0"
    "CreateInstanceProfile\0" "CreateInstanceProfileResult\0" "CreateLoginProfile\0"
    "CreateLoginProfileResult\0" "CreateOpenIDConnectProvider\0"
    "CreateOpenIDConnectProviderResult\0" "CreatePolicy\0" "CreatePolicyResult\0"
    "CreatePolicyVersion\0" "CreatePolicyVersionResult\0" "CreateRole\0" "CreateRoleResult\0"
    "CreateSAMLProvider\0" "CreateSAMLProviderResult\0" "CreateServiceLinkedRole\0"
    "CreateServiceLinkedRoleResult\0" "CreateServiceSpecificCredential\0"
    "CreateServiceSpecificCredentialResult\0" "CreateTimestamp\0" "CreateUser\0"
    "CreateUserResult\0" "CreateVirtualMFADevice\0" "CreateVirtualMFADeviceResult\0"
    "CredentialAgeDays\0" "CustomSuffix\0" "DeactivateMFADevice\0" "DefaultMinorVersion\0"
    "DefaultValue\0" "DefaultVersionId\0" "DelegationPermissionCheck\0" "DelegationRequest\0"
    "DelegationRequestId\0" "DelegationRequests\0" "DeleteAccessKey\0" "DeleteAccountAlias\0"
    "DeleteAccountPasswordPolicy\0" "DeleteGroup\0" "DeleteGroupPolicy\0" "DeleteInstanceProfile\0"
    "DeleteLoginProfile\0" "DeleteOpenIDConnectProvider\0" "DeletePolicy\0" "DeletePolicyVersion\0"
    "DeleteRole\0" "DeleteRolePermissionsBoundary\0" "DeleteRolePolicy\0" "DeleteSAMLProvider\0"
    "DeleteSSHPublicKey\0" "DeleteServerCertificate\0" "DeleteServiceLinkedRole\0"
    "DeleteServiceLinkedRoleResult\0" "DeleteServiceSpecificCredential\0"
    "DeleteSigningCertificate\0" "DeleteUser\0" "DeleteUserPermissionsBoundary\0"
    "DeleteUserPolicy\0" "DeleteVirtualMFADevice\0" "DeletionTaskId\0" "Description\0"
    "DetachGroupPolicy\0" "DetachRolePolicy\0" "DetachUserPolicy\0"
    "DisableOrganizationsRootCredentialsManagement\0"
    "DisableOrganizationsRootCredentialsManagementResult\0" "DisableOrganizationsRootSessions\0"
    "DisableOrganizationsRootSessionsResult\0" "DisableOutboundWebIdentityFederation\0" "Document\0"
    "EnableDate\0" "EnableMFADevice\0" "EnableOrganizationsRootCredentialsManagement\0"
    "EnableOrganizationsRootCredentialsManagementResult\0" "EnableOrganizationsRootSessions\0"
    "EnableOrganizationsRootSessionsResult\0" "EnableOutboundWebIdentityFederation\0"
    "EnableOutboundWebIdentityFederationResult\0" "Enabled\0" "EnabledFeatures\0" "Encoding\0"
    "EndPosition\0" "EntityArn\0" "EntityDetailsList\0" "EntityFilter\0" "EntityInfo\0"
    "EntityName\0" "EntityPath\0" "EntityType\0" "Error\0" "ErrorDetails\0" "EvalActionName\0"
    "EvalDecision\0" "EvalDecisionDetails\0" "EvalResourceDecision\0" "EvalResourceName\0"
    "EvaluationResults\0" "Expiration\0" "ExpirationDate\0" "ExpirationTime\0" "ExpirePasswords\0"
    "Filter\0" "Fingerprint\0" "GenerateCredentialReport\0" "GenerateCredentialReportResult\0"
    "GenerateOrganizationsAccessReport\0" "GenerateOrganizationsAccessReportResult\0"
    "GenerateServiceLastAccessedDetails\0" "GenerateServiceLastAccessedDetailsResult\0"
    "GeneratedTime\0" "GetAccessKeyLastUsed\0" "GetAccessKeyLastUsedResult\0"
    "GetAccountAuthorizationDetails\0" "GetAccountAuthorizationDetailsResult\0"
    "GetAccountPasswordPolicy\0" "GetAccountPasswordPolicyResult\0" "GetAccountProperties\0"
    "GetAccountPropertiesResult\0" "GetAccountSummary\0" "GetAccountSummaryResult\0"
    "GetContextKeysForCustomPolicy\0" "GetContextKeysForCustomPolicyResult\0"
    "GetContextKeysForPrincipalPolicy\0" "GetContextKeysForPrincipalPolicyResult\0"
    "GetCredentialReport\0" "GetCredentialReportResult\0" "GetDelegationRequest\0"
    "GetDelegationRequestResult\0" "GetGroup\0" "GetGroupPolicy\0" "GetGroupPolicyResult\0"
    "GetGroupResult\0" "GetHumanReadableSummary\0" "GetHumanReadableSummaryResult\0"
    "GetInstanceProfile\0" "GetInstanceProfileResult\0" "GetLoginProfile\0"
    "GetLoginProfileResult\0" "GetMFADevice\0" "GetMFADeviceResult\0" "GetOpenIDConnectProvider\0"
    "GetOpenIDConnectProviderResult\0" "GetOrganizationsAccessReport\0"
    "GetOrganizationsAccessReportResult\0" "GetOutboundWebIdentityFederationInfo\0"
    "GetOutboundWebIdentityFederationInfoResult\0" "GetPolicy\0" "GetPolicyResult\0"
    "GetPolicyVersion\0" "GetPolicyVersionResult\0" "GetRole\0" "GetRolePolicy\0"
    "GetRolePolicyResult\0" "GetRoleResult\0" "GetRoleTemplateVersion\0"
    "GetRoleTemplateVersionResult\0" "GetSAMLProvider\0" "GetSAMLProviderResult\0"
    "GetSSHPublicKey\0" "GetSSHPublicKeyResult\0" "GetServerCertificate\0"
    "GetServerCertificateResult\0" "GetServiceLastAccessedDetails\0"
    "GetServiceLastAccessedDetailsResult\0" "GetServiceLastAccessedDetailsWithEntities\0"
    "GetServiceLastAccessedDetailsWithEntitiesResult\0" "GetServiceLinkedRoleDeletionStatus\0"
    "GetServiceLinkedRoleDeletionStatusResult\0" "GetUser\0" "GetUserPolicy\0"
    "GetUserPolicyResult\0" "GetUserResult\0" "GlobalEndpointTokenVersion\0" "Granularity\0"
    "Group\0" "GroupDetailList\0" "GroupId\0" "GroupList\0" "GroupName\0" "GroupPolicyList\0"
    "Groups\0" "HardExpiry\0" "Id\0" "Immutable\0" "InlinePolicyIdentifier\0"
    "InlinePolicyTemplates\0" "InstanceProfile\0" "InstanceProfileId\0" "InstanceProfileList\0"
    "InstanceProfileName\0" "InstanceProfiles\0" "IsAttachable\0" "IsDefaultVersion\0"
    "IsRequired\0" "IsTruncated\0" "IssuerIdentifier\0" "JobCompletionDate\0" "JobCreationDate\0"
    "JobId\0" "JobStatus\0" "JobType\0" "JwtVendingEnabled\0" "Key\0" "KeyId\0"
    "LastAccessedEntity\0" "LastAccessedRegion\0" "LastAccessedTime\0" "LastAuthenticated\0"
    "LastAuthenticatedEntity\0" "LastAuthenticatedRegion\0" "LastAuthenticatedTime\0"
    "LastUsedDate\0" "Line\0" "ListAccessKeys\0" "ListAccessKeysResult\0" "ListAccountAliases\0"
    "ListAccountAliasesResult\0" "ListAttachedGroupPolicies\0" "ListAttachedGroupPoliciesResult\0"
    "ListAttachedRolePolicies\0" "ListAttachedRolePoliciesResult\0" "ListAttachedUserPolicies\0"
    "ListAttachedUserPoliciesResult\0" "ListDelegationRequests\0" "ListDelegationRequestsResult\0"
    "ListEntitiesForPolicy\0" "ListEntitiesForPolicyResult\0" "ListGroupPolicies\0"
    "ListGroupPoliciesResult\0" "ListGroups\0" "ListGroupsForUser\0" "ListGroupsForUserResult\0"
    "ListGroupsResult\0" "ListInstanceProfileTags\0" "ListInstanceProfileTagsResult\0"
    "ListInstanceProfiles\0" "ListInstanceProfilesForRole\0" "ListInstanceProfilesForRoleResult\0"
    "ListInstanceProfilesResult\0" "ListMFADeviceTags\0" "ListMFADeviceTagsResult\0"
    "ListMFADevices\0" "ListMFADevicesResult\0" "ListOpenIDConnectProviderTags\0"
    "ListOpenIDConnectProviderTagsResult\0" "ListOpenIDConnectProviders\0"
    "ListOpenIDConnectProvidersResult\0" "ListOrganizationsFeatures\0"
    "ListOrganizationsFeaturesResult\0" "ListPolicies\0" "ListPoliciesGrantingServiceAccess\0"
    "ListPoliciesGrantingServiceAccessResult\0" "ListPoliciesResult\0" "ListPolicyTags\0"
    "ListPolicyTagsResult\0" "ListPolicyVersions\0" "ListPolicyVersionsResult\0"
    "ListRolePolicies\0" "ListRolePoliciesResult\0" "ListRoleTags\0" "ListRoleTagsResult\0"
    "ListRoles\0" "ListRolesResult\0" "ListSAMLProviderTags\0" "ListSAMLProviderTagsResult\0"
    "ListSAMLProviders\0" "ListSAMLProvidersResult\0" "ListSSHPublicKeys\0"
    "ListSSHPublicKeysResult\0" "ListServerCertificateTags\0" "ListServerCertificateTagsResult\0"
    "ListServerCertificates\0" "ListServerCertificatesResult\0" "ListServiceSpecificCredentials\0"
    "ListServiceSpecificCredentialsResult\0" "ListSigningCertificates\0"
    "ListSigningCertificatesResult\0" "ListUserPolicies\0" "ListUserPoliciesResult\0"
    "ListUserTags\0" "ListUserTagsResult\0" "ListUsers\0" "ListUsersResult\0"
    "ListVirtualMFADevices\0" "ListVirtualMFADevicesResult\0" "Locale\0" "LoginProfile\0"
    "MFADevices\0" "MajorVersion\0" "ManagedByType\0" "ManagedByValue\0" "ManagedPolicyArns\0"
    "Marker\0" "MatchedStatements\0" "MaxItems\0" "MaxPasswordAge\0" "MaxSessionDuration\0"
    "Message\0" "MinimumPasswordLength\0" "MinorVersion\0" "MissingContextValues\0" "Name\0"
    "NewGroupName\0" "NewPassword\0" "NewPath\0" "NewServerCertificateName\0" "NewUserName\0"
    "Notes\0" "NotificationChannel\0" "NumberOfServicesAccessible\0" "NumberOfServicesNotAccessed\0"
    "OldPassword\0" "OnlyAttached\0" "OnlySendByOwner\0" "OpenIDConnectProviderArn\0"
    "OpenIDConnectProviderList\0" "OrderedOrganizationPolicyInputList\0" "OrganizationId\0"
    "OrganizationsDecisionDetail\0" "OrganizationsPolicyId\0" "OwnerAccountId\0" "OwnerId\0"
    "Parameters\0" "ParametersDefinition\0" "Password\0" "PasswordLastUsed\0" "PasswordPolicy\0"
    "PasswordResetRequired\0" "PasswordReusePrevention\0" "Path\0" "PathPrefix\0"
    "PermissionBoundaryArn\0" "PermissionCheckResult\0" "PermissionCheckStatus\0"
    "PermissionPolicy\0" "Permissions\0" "PermissionsBoundary\0" "PermissionsBoundaryArn\0"
    "PermissionsBoundaryDecisionDetail\0" "PermissionsBoundaryPolicyInputList\0"
    "PermissionsBoundaryType\0" "PermissionsBoundaryUsageCount\0" "Policies\0"
    "PoliciesGrantingServiceAccess\0" "Policy\0" "PolicyArn\0" "PolicyDocument\0"
    "PolicyExclusionList\0" "PolicyGroups\0" "PolicyId\0" "PolicyInputList\0" "PolicyName\0"
    "PolicyNames\0" "PolicyRoles\0" "PolicySourceArn\0" "PolicyTemplateArn\0" "PolicyType\0"
    "PolicyUsageFilter\0" "PolicyUsers\0" "PolicyVersion\0" "PolicyVersionList\0" "PrivateKey\0"
    "PrivateKeyList\0" "Properties\0" "PutAccountProperties\0" "PutAccountPropertiesResult\0"
    "PutGroupPolicy\0" "PutRolePermissionsBoundary\0" "PutRolePolicy\0"
    "PutUserPermissionsBoundary\0" "PutUserPolicy\0" "QRCodePNG\0" "Reason\0" "RedirectUrl\0"
    "Region\0" "RejectDelegationRequest\0" "RejectionReason\0"
    "RemoveClientIDFromOpenIDConnectProvider\0" "RemovePrivateKey\0"
    "RemoveRoleFromInstanceProfile\0" "RemoveUserFromGroup\0" "ReplacementValues\0" "ReportFormat\0"
    "RequestMessage\0" "RequestorId\0" "RequestorName\0" "RequestorWorkflowId\0"
    "RequireLowercaseCharacters\0" "RequireNumbers\0" "RequireSymbols\0"
    "RequireUppercaseCharacters\0" "ResetServiceSpecificCredential\0"
    "ResetServiceSpecificCredentialResult\0" "ResourceArns\0" "ResourceHandlingOption\0"
    "ResourceOwner\0" "ResourcePolicy\0" "ResourceSpecificResults\0" "Resources\0"
    "ResyncMFADevice\0" "Role\0" "RoleDescriptionPattern\0" "RoleDetailList\0" "RoleId\0"
    "RoleLastUsed\0" "RoleName\0" "RoleNamePattern\0" "RolePathPattern\0"
    "RolePermissionRestrictionArns\0" "RolePolicyList\0" "RoleTagsTemplate\0"
    "RoleTemplateVersion\0" "RoleUsageList\0" "Roles\0" "SAMLMetadataDocument\0" "SAMLProviderArn\0"
    "SAMLProviderList\0" "SAMLProviderUUID\0" "SSHPublicKey\0" "SSHPublicKeyBody\0"
    "SSHPublicKeyId\0" "SSHPublicKeys\0" "Scope\0" "SecretAccessKey\0" "SendDelegationToken\0"
    "SerialNumber\0" "ServerCertificate\0" "ServerCertificateId\0" "ServerCertificateMetadata\0"
    "ServerCertificateMetadataList\0" "ServerCertificateName\0" "ServiceControlPolicyInputList\0"
    "ServiceCredentialAlias\0" "ServiceCredentialSecret\0" "ServiceName\0" "ServiceNamespace\0"
    "ServiceNamespaces\0" "ServicePassword\0" "ServiceSpecificCredential\0"
    "ServiceSpecificCredentialId\0" "ServiceSpecificCredentials\0" "ServiceUserName\0"
    "ServicesLastAccessed\0" "SessionDuration\0" "SetAsDefault\0" "SetDefaultPolicyVersion\0"
    "SetSecurityTokenServicePreferences\0" "SimulateCustomPolicy\0" "SimulateCustomPolicyResult\0"
    "SimulatePrincipalPolicy\0" "SimulatePrincipalPolicyResult\0" "SortKey\0" "SourcePolicyId\0"
    "SourcePolicyType\0" "SourceRoleTemplate\0" "StartPosition\0" "State\0" "Status\0" "SubType\0"
    "SummaryContent\0" "SummaryMap\0" "SummaryState\0" "TagInstanceProfile\0" "TagKeys\0"
    "TagMFADevice\0" "TagOpenIDConnectProvider\0" "TagPolicy\0" "TagRole\0" "TagSAMLProvider\0"
    "TagServerCertificate\0" "TagUser\0" "Tags\0" "TemplateArn\0" "TemplateMinorVersion\0"
    "TemplateName\0" "TemplateVersionId\0" "ThumbprintList\0" "Timestamp\0"
    "TotalAuthenticatedEntities\0" "TrackedActionsLastAccessed\0" "Type\0" "UntagInstanceProfile\0"
    "UntagMFADevice\0" "UntagOpenIDConnectProvider\0" "UntagPolicy\0" "UntagRole\0"
    "UntagSAMLProvider\0" "UntagServerCertificate\0" "UntagUser\0" "UpdateAccessKey\0"
    "UpdateAccountPasswordPolicy\0" "UpdateAssumeRolePolicy\0" "UpdateDate\0"
    "UpdateDelegationRequest\0" "UpdateGroup\0" "UpdateLoginProfile\0"
    "UpdateOpenIDConnectProviderThumbprint\0" "UpdateRole\0" "UpdateRoleDescription\0"
    "UpdateRoleDescriptionResult\0" "UpdateRoleResult\0" "UpdateSAMLProvider\0"
    "UpdateSAMLProviderResult\0" "UpdateSSHPublicKey\0" "UpdateServerCertificate\0"
    "UpdateServiceSpecificCredential\0" "UpdateSigningCertificate\0" "UpdateTimestamp\0"
    "UpdateUser\0" "UpdatedTime\0" "UploadDate\0" "UploadSSHPublicKey\0"
    "UploadSSHPublicKeyResult\0" "UploadServerCertificate\0" "UploadServerCertificateResult\0"
    "UploadSigningCertificate\0" "UploadSigningCertificateResult\0" "Url\0" "User\0"
    "UserDetailList\0" "UserId\0" "UserName\0" "UserPolicyList\0" "Users\0" "ValidUntil\0" "Value\0"
    "Values\0" "VersionEnabled\0" "VersionId\0" "Versions\0" "VirtualMFADevice\0"
    "VirtualMFADeviceName\0" "VirtualMFADevices\0" "isTruncated\0" "key\0" "member\0" "value\0";

static const uint32_t STRINGS[] = {
    0, 15, 39, 53, 63, 75, 93, 111, 124, 139, 151, 169, 180, 192, 227, 241, 266, 281, 290, 317, 340,
    369, 380, 384, 408, 425, 452, 477, 510, 528, 545, 562, 586, 603, 619, 634, 649, 669, 689, 706,
    716, 728, 744, 761, 775, 788, 803, 818, 827, 840, 845, 852, 868, 876, 891, 906, 922, 937, 954,
    970, 992, 1011, 1022, 1046, 1076, 1088, 1106, 1128, 1156, 1175, 1200, 1228, 1262, 1275, 1294,
    1314, 1340, 1351, 1368, 1387, 1412, 1436, 1466, 1498, 1536, 1552, 1563, 1580, 1603, 1632, 1650,
    1663, 1683, 1703, 1716, 1733, 1759, 1777, 1797, 1816, 1832, 1851, 1879, 1891, 1909, 1931, 1950,
    1978, 1991, 2011, 2022, 2052, 2069, 2088, 2107, 2131, 2155, 2185, 2217, 2242, 2253, 2283, 2300,
    2323, 2338, 2350, 2368, 2385, 2402, 2448, 2500, 2533, 2572, 2609, 2618, 2629, 2645, 2690, 2741,
    2773, 2811, 2847, 2889, 2897, 2913, 2922, 2934, 2944, 2962, 2975, 2986, 2997, 3008, 3019, 3025,
    3038, 3053, 3066, 3086, 3107, 3124, 3142, 3153, 3168, 3183, 3199, 3206, 3218, 3243, 3274, 3308,
    3348, 3383, 3424, 3438, 3459, 3486, 3517, 3554, 3579, 3610, 3631, 3658, 3676, 3700, 3730, 3766,
    3799, 3838, 3858, 3884, 3905, 3932, 3941, 3956, 3977, 3992, 4016, 4046, 4065, 4090, 4106, 4128,
    4141, 4160, 4185, 4216, 4245, 4280, 4317, 4360, 4370, 4386, 4403, 4426, 4434, 4448, 4468, 4482,
    4505, 4534, 4550, 4572, 4588, 4610, 4631, 4658, 4688, 4724, 4766, 4814, 4849, 4890, 4898, 4912,
    4932, 4946, 4973, 4985, 4991, 5007, 5015, 5025, 5035, 5051, 5058, 5069, 5072, 5082, 5105, 5127,
    5143, 5161, 5181, 5201, 5218, 5231, 5248, 5259, 5271, 5288, 5306, 5322, 5328, 5338, 5346, 5364,
    5368, 5374, 5393, 5412, 5429, 5447, 5471, 5495, 5517, 5530, 5535, 5550, 5571, 5590, 5615, 5641,
    5673, 5698, 5729, 5754, 5785, 5808, 5837, 5859, 5887, 5905, 5929, 5940, 5958, 5982, 5999, 6023,
    6053, 6074, 6102, 6136, 6163, 6181, 6205, 6220, 6241, 6271, 6307, 6334, 6367, 6393, 6425, 6438,
    6472, 6512, 6531, 6546, 6567, 6586, 6611, 6628, 6651, 6664, 6683, 6693, 6709, 6730, 6757, 6775,
    6799, 6817, 6841, 6867, 6899, 6922, 6951, 6982, 7019, 7043, 7073, 7090, 7113, 7126, 7145, 7155,
    7171, 7193, 7221, 7228, 7241, 7252, 7265, 7279, 7294, 7312, 7319, 7337, 7346, 7361, 7380, 7388,
    7410, 7423, 7444, 7449, 7462, 7474, 7482, 7507, 7519, 7525, 7545, 7572, 7600, 7612, 7625, 7641,
    7666, 7692, 7727, 7742, 7770, 7792, 7807, 7815, 7826, 7847, 7856, 7873, 7888, 7910, 7934, 7939,
    7950, 7972, 7994, 8016, 8033, 8045, 8065, 8088, 8122, 8157, 8181, 8211, 8220, 8250, 8257, 8267,
    8282, 8302, 8315, 8324, 8340, 8351, 8363, 8375, 8391, 8409, 8420, 8438, 8450, 8464, 8482, 8493,
    8508, 8519, 8540, 8567, 8582, 8609, 8623, 8650, 8664, 8674, 8681, 8693, 8700, 8724, 8740, 8780,
    8797, 8827, 8847, 8865, 8878, 8893, 8905, 8919, 8939, 8966, 8981, 8996, 9023, 9054, 9091, 9104,
    9127, 9141, 9156, 9180, 9190, 9206, 9211, 9234, 9249, 9256, 9269, 9278, 9294, 9310, 9340, 9355,
    9372, 9392, 9406, 9412, 9433, 9449, 9466, 9483, 9496, 9513, 9528, 9542, 9548, 9564, 9584, 9597,
    9615, 9635, 9661, 9691, 9713, 9743, 9766, 9790, 9802, 9819, 9837, 9853, 9879, 9907, 9934, 9950,
    9971, 9987, 10000, 10024, 10059, 10080, 10107, 10131, 10161, 10169, 10184, 10201, 10220, 10234,
    10240, 10247, 10255, 10270, 10281, 10294, 10313, 10321, 10334, 10359, 10369, 10377, 10393,
    10414, 10422, 10427, 10439, 10460, 10473, 10491, 10506, 10516, 10543, 10570, 10575, 10596,
    10611, 10638, 10650, 10660, 10678, 10701, 10711, 10727, 10755, 10778, 10789, 10813, 10825,
    10844, 10882, 10893, 10915, 10943, 10960, 10979, 11004, 11023, 11047, 11079, 11104, 11120,
    11131, 11143, 11154, 11173, 11198, 11222, 11252, 11277, 11308, 11312, 11317, 11332, 11339,
    11348, 11363, 11369, 11380, 11386, 11393, 11408, 11418, 11427, 11444, 11465, 11483, 11495,
    11499, 11506, 11512,
};

static const struct model_member MEMBERS[] = {
    {97, 97, 97, 427, 1}, {151, 151, 151, 460, 0}, {274, 274, 274, 425, 0}, {438, 438, 438, 532, 0},
    {498, 498, 498, 522, 1}, {499, 499, 499, 524, 1}, {542, 542, 542, 443, 0},
    {599, 599, 599, 2, 0}, {4, 4, 4, 398, 1}, {61, 61, 61, 425, 0}, {487, 487, 487, 400, 9},
    {521, 521, 521, 531, 1}, {585, 585, 585, 549, 1}, {275, 275, 275, 425, 0},
    {438, 438, 438, 532, 1}, {498, 498, 498, 532, 1}, {4, 4, 4, 398, 0}, {61, 61, 61, 425, 0},
    {521, 521, 521, 531, 0}, {585, 585, 585, 549, 0}, {445, 445, 445, 451, 0},
    {536, 536, 536, 408, 1}, {537, 537, 537, 443, 0}, {464, 464, 464, 319, 1},
    {599, 599, 599, 10, 0}, {47, 47, 47, 421, 1}, {378, 378, 378, 408, 1}, {253, 253, 253, 442, 1},
    {469, 469, 469, 511, 1}, {242, 242, 242, 438, 1}, {585, 585, 585, 433, 1},
    {599, 599, 599, 408, 0}, {97, 97, 97, 427, 1}, {242, 242, 242, 438, 1}, {409, 409, 409, 408, 1},
    {409, 409, 409, 408, 1}, {469, 469, 469, 511, 1}, {409, 409, 409, 408, 1},
    {585, 585, 585, 549, 1}, {401, 401, 401, 408, 0}, {404, 404, 404, 271, 0},
    {409, 409, 409, 408, 0}, {415, 415, 415, 483, 0}, {598, 598, 598, 24, 0},
    {600, 600, 600, 26, 0}, {367, 367, 367, 470, 9}, {375, 375, 375, 470, 9}, {54, 54, 54, 31, 0},
    {56, 56, 56, 33, 0}, {57, 57, 57, 34, 0}, {599, 599, 599, 29, 0}, {599, 599, 599, 31, 0},
    {599, 599, 599, 35, 0}, {585, 585, 585, 433, 0}, {3, 3, 3, 4, 1}, {7, 7, 7, 402, 1},
    {124, 124, 124, 426, 1}, {372, 372, 372, 459, 1}, {377, 377, 377, 415, 0},
    {384, 384, 384, 403, 0}, {399, 399, 399, 66, 1}, {437, 437, 437, 499, 0},
    {447, 447, 447, 501, 0}, {450, 450, 450, 503, 1}, {507, 507, 507, 528, 1}, {51, 51, 51, 422, 0},
    {97, 97, 97, 427, 0}, {242, 242, 242, 438, 1}, {393, 393, 393, 472, 0}, {238, 238, 238, 179, 1},
    {253, 253, 253, 442, 1}, {393, 393, 393, 472, 0}, {535, 535, 535, 540, 0},
    {250, 250, 250, 183, 1}, {388, 388, 388, 470, 8}, {391, 391, 391, 415, 0},
    {585, 585, 585, 549, 0}, {350, 350, 350, 258, 1}, {48, 48, 48, 420, 0}, {535, 535, 535, 540, 0},
    {540, 540, 540, 545, 0}, {581, 581, 581, 264, 1}, {378, 378, 378, 408, 0},
    {535, 535, 535, 540, 0}, {124, 124, 124, 476, 0}, {393, 393, 393, 489, 0},
    {410, 410, 410, 478, 1}, {415, 415, 415, 483, 1}, {535, 535, 535, 540, 0},
    {408, 408, 408, 273, 0}, {409, 409, 409, 408, 1}, {410, 410, 410, 478, 1},
    {508, 508, 508, 415, 0}, {423, 423, 423, 291, 0}, {26, 26, 26, 478, 1}, {124, 124, 124, 506, 0},
    {360, 360, 360, 509, 0}, {393, 393, 393, 472, 0}, {400, 400, 400, 408, 0},
    {469, 469, 469, 511, 1}, {535, 535, 535, 540, 0}, {464, 464, 464, 319, 1}, {14, 14, 14, 495, 8},
    {23, 23, 23, 409, 0}, {365, 365, 365, 329, 1}, {478, 478, 478, 325, 1}, {535, 535, 535, 540, 0},
    {479, 479, 479, 408, 0}, {535, 535, 535, 540, 0}, {0, 0, 0, 438, 1}, {90, 90, 90, 424, 0},
    {124, 124, 124, 506, 0}, {464, 464, 464, 319, 0}, {89, 89, 89, 423, 0}, {498, 498, 498, 521, 1},
    {585, 585, 585, 549, 1}, {502, 502, 502, 337, 0}, {393, 393, 393, 472, 0},
    {400, 400, 400, 408, 0}, {535, 535, 535, 540, 0}, {585, 585, 585, 549, 1},
    {582, 582, 582, 395, 0}, {393, 393, 393, 472, 0}, {535, 535, 535, 540, 0},
    {595, 595, 595, 551, 1}, {594, 594, 594, 397, 1}, {489, 489, 489, 516, 1},
    {585, 585, 585, 433, 0}, {386, 386, 386, 485, 0}, {419, 419, 419, 408, 0}, {21, 21, 21, 408, 0},
    {61, 61, 61, 425, 0}, {97, 97, 97, 427, 0}, {124, 124, 124, 426, 0}, {163, 163, 163, 425, 0},
    {371, 371, 371, 458, 0}, {377, 377, 377, 415, 0}, {384, 384, 384, 403, 0},
    {385, 385, 385, 462, 0}, {398, 398, 398, 475, 0}, {399, 399, 399, 66, 0},
    {437, 437, 437, 499, 0}, {440, 440, 440, 458, 0}, {447, 447, 447, 501, 0},
    {448, 448, 448, 403, 0}, {449, 449, 449, 502, 0}, {472, 472, 472, 513, 0},
    {507, 507, 507, 528, 0}, {520, 520, 520, 530, 0}, {573, 573, 573, 425, 0}, {4, 4, 4, 398, 1},
    {585, 585, 585, 433, 0}, {7, 7, 7, 402, 1}, {242, 242, 242, 438, 1}, {415, 415, 415, 483, 1},
    {242, 242, 242, 438, 1}, {253, 253, 253, 442, 1}, {585, 585, 585, 549, 0},
    {378, 378, 378, 408, 1}, {409, 409, 409, 408, 1}, {409, 409, 409, 408, 1},
    {592, 592, 592, 492, 1}, {469, 469, 469, 511, 1}, {415, 415, 415, 483, 1},
    {469, 469, 469, 511, 1}, {469, 469, 469, 511, 1}, {479, 479, 479, 408, 1},
    {484, 484, 484, 497, 1}, {585, 585, 585, 549, 1}, {494, 494, 494, 518, 1},
    {469, 469, 469, 511, 1}, {123, 123, 123, 92, 1}, {503, 503, 503, 526, 1},
    {585, 585, 585, 549, 0}, {43, 43, 43, 418, 1}, {585, 585, 585, 433, 0}, {585, 585, 585, 549, 1},
    {415, 415, 415, 483, 1}, {585, 585, 585, 433, 1}, {585, 585, 585, 433, 1},
    {489, 489, 489, 516, 1}, {436, 436, 436, 300, 0}, {476, 476, 476, 323, 0},
    {242, 242, 242, 438, 1}, {409, 409, 409, 408, 1}, {409, 409, 409, 408, 1},
    {469, 469, 469, 511, 1}, {409, 409, 409, 408, 1}, {585, 585, 585, 549, 1},
    {143, 143, 143, 116, 0}, {381, 381, 381, 266, 0}, {143, 143, 143, 116, 0},
    {381, 381, 381, 266, 0}, {36, 36, 36, 413, 1}, {37, 37, 37, 413, 1}, {489, 489, 489, 516, 1},
    {585, 585, 585, 433, 1}, {143, 143, 143, 116, 0}, {381, 381, 381, 266, 0},
    {143, 143, 143, 116, 0}, {381, 381, 381, 266, 0}, {259, 259, 259, 532, 0},
    {149, 149, 149, 108, 1}, {271, 271, 271, 425, 0}, {22, 22, 22, 408, 1}, {246, 246, 246, 439, 1},
    {365, 365, 365, 549, 1}, {393, 393, 393, 472, 0}, {544, 544, 544, 484, 1}, {49, 49, 49, 532, 1},
    {361, 361, 361, 532, 1}, {598, 598, 598, 112, 0}, {600, 600, 600, 275, 0},
    {155, 155, 155, 10, 1}, {156, 156, 156, 275, 1}, {157, 157, 157, 111, 0},
    {159, 159, 159, 315, 0}, {357, 357, 357, 350, 0}, {364, 364, 364, 32, 0},
    {382, 382, 382, 268, 0}, {402, 402, 402, 272, 0}, {461, 461, 461, 317, 0},
    {599, 599, 599, 113, 0}, {599, 599, 599, 115, 0}, {124, 124, 124, 309, 0},
    {520, 520, 520, 310, 0}, {151, 151, 151, 460, 1}, {383, 383, 383, 461, 0},
    {262, 262, 262, 444, 0}, {22, 22, 22, 408, 1}, {237, 237, 237, 1, 0}, {262, 262, 262, 444, 0},
    {4, 4, 4, 398, 1}, {5, 5, 5, 5, 0}, {585, 585, 585, 433, 0}, {165, 165, 165, 431, 0},
    {356, 356, 356, 452, 0}, {358, 358, 358, 453, 0}, {239, 239, 239, 435, 0},
    {258, 258, 258, 415, 0}, {356, 356, 356, 504, 0}, {406, 406, 406, 261, 0},
    {466, 466, 466, 507, 0}, {583, 583, 583, 547, 0}, {390, 390, 390, 270, 1},
    {427, 427, 427, 404, 0}, {524, 524, 524, 535, 0}, {414, 414, 414, 347, 1}, {55, 55, 55, 32, 0},
    {414, 414, 414, 347, 0}, {418, 418, 418, 408, 1}, {52, 52, 52, 307, 0}, {173, 173, 173, 425, 0},
    {446, 446, 446, 308, 0}, {95, 95, 95, 415, 0}, {97, 97, 97, 427, 1}, {96, 96, 96, 67, 0},
    {396, 396, 396, 473, 0}, {397, 397, 397, 474, 0}, {242, 242, 242, 438, 1},
    {415, 415, 415, 483, 1}, {242, 242, 242, 438, 1}, {410, 410, 410, 478, 1},
    {415, 415, 415, 483, 1}, {242, 242, 242, 438, 1}, {356, 356, 356, 452, 0},
    {358, 358, 358, 453, 0}, {238, 238, 238, 179, 1}, {258, 258, 258, 415, 0},
    {356, 356, 356, 504, 0}, {587, 587, 587, 548, 1}, {146, 146, 146, 408, 1},
    {349, 349, 349, 447, 0}, {349, 349, 349, 447, 0}, {523, 523, 523, 533, 0},
    {525, 525, 525, 536, 0}, {253, 253, 253, 442, 1}, {250, 250, 250, 183, 1},
    {585, 585, 585, 549, 0}, {350, 350, 350, 258, 1}, {489, 489, 489, 516, 1},
    {585, 585, 585, 549, 0}, {45, 45, 45, 25, 0}, {134, 134, 134, 425, 0}, {489, 489, 489, 516, 1},
    {585, 585, 585, 549, 0}, {378, 378, 378, 408, 1}, {48, 48, 48, 420, 0}, {61, 61, 61, 425, 0},
    {535, 535, 535, 540, 0}, {540, 540, 540, 545, 0}, {581, 581, 581, 264, 0},
    {262, 262, 262, 444, 1}, {356, 356, 356, 452, 0}, {358, 358, 358, 453, 0},
    {515, 515, 515, 529, 0}, {2, 2, 2, 3, 0}, {154, 154, 154, 110, 0}, {258, 258, 258, 415, 0},
    {260, 260, 260, 425, 0}, {261, 261, 261, 425, 1}, {263, 263, 263, 445, 1},
    {356, 356, 356, 452, 0}, {373, 373, 373, 443, 0}, {374, 374, 374, 443, 0},
    {259, 259, 259, 532, 0}, {265, 265, 265, 415, 0}, {409, 409, 409, 408, 1},
    {408, 408, 408, 273, 0}, {409, 409, 409, 408, 1}, {592, 592, 592, 492, 1},
    {423, 423, 423, 291, 0}, {415, 415, 415, 483, 1}, {469, 469, 469, 511, 1},
    {410, 410, 410, 478, 1}, {415, 415, 415, 483, 1}, {469, 469, 469, 511, 1},
    {469, 469, 469, 511, 1}, {464, 464, 464, 319, 1}, {363, 363, 363, 457, 0},
    {536, 536, 536, 408, 1}, {475, 475, 475, 322, 1}, {479, 479, 479, 408, 1}, {23, 23, 23, 409, 0},
    {61, 61, 61, 425, 0}, {426, 426, 426, 494, 0}, {478, 478, 478, 325, 0}, {481, 481, 481, 493, 0},
    {535, 535, 535, 540, 0}, {588, 588, 588, 425, 0}, {144, 144, 144, 429, 1},
    {484, 484, 484, 497, 1}, {585, 585, 585, 549, 1}, {482, 482, 482, 330, 0},
    {494, 494, 494, 518, 1}, {490, 490, 490, 334, 1}, {262, 262, 262, 444, 1},
    {356, 356, 356, 452, 0}, {358, 358, 358, 453, 0}, {153, 153, 153, 110, 0},
    {258, 258, 258, 415, 0}, {260, 260, 260, 425, 1}, {261, 261, 261, 425, 1},
    {263, 263, 263, 445, 1}, {264, 264, 264, 1, 0}, {356, 356, 356, 504, 0},
    {506, 506, 506, 340, 1}, {262, 262, 262, 444, 1}, {356, 356, 356, 452, 0},
    {358, 358, 358, 453, 0}, {499, 499, 499, 524, 1}, {147, 147, 147, 430, 1},
    {153, 153, 153, 110, 0}, {258, 258, 258, 415, 0}, {260, 260, 260, 425, 1},
    {261, 261, 261, 425, 1}, {263, 263, 263, 445, 1}, {356, 356, 356, 504, 0},
    {123, 123, 123, 92, 1}, {436, 436, 436, 91, 0}, {521, 521, 521, 93, 1}, {415, 415, 415, 483, 1},
    {585, 585, 585, 433, 1}, {410, 410, 410, 478, 1}, {415, 415, 415, 483, 1},
    {585, 585, 585, 433, 1}, {585, 585, 585, 433, 0}, {582, 582, 582, 395, 1}, {22, 22, 22, 408, 1},
    {61, 61, 61, 425, 1}, {240, 240, 240, 439, 1}, {242, 242, 242, 438, 1}, {393, 393, 393, 472, 1},
    {22, 22, 22, 408, 0}, {31, 31, 31, 411, 0}, {61, 61, 61, 425, 0}, {240, 240, 240, 439, 0},
    {242, 242, 242, 438, 0}, {243, 243, 243, 477, 0}, {393, 393, 393, 472, 0},
    {410, 410, 410, 478, 1}, {415, 415, 415, 483, 1}, {34, 34, 34, 21, 1}, {35, 35, 35, 22, 1},
    {415, 415, 415, 483, 1}, {22, 22, 22, 408, 1}, {61, 61, 61, 425, 1}, {251, 251, 251, 439, 1},
    {253, 253, 253, 442, 1}, {393, 393, 393, 472, 1}, {477, 477, 477, 508, 1},
    {535, 535, 535, 540, 0}, {356, 356, 356, 452, 0}, {358, 358, 358, 453, 0},
    {585, 585, 585, 433, 0}, {6, 6, 6, 399, 1}, {258, 258, 258, 415, 0}, {356, 356, 356, 504, 0},
    {356, 356, 356, 452, 0}, {358, 358, 358, 453, 0}, {8, 8, 8, 401, 1}, {258, 258, 258, 415, 0},
    {356, 356, 356, 504, 0}, {242, 242, 242, 438, 1}, {356, 356, 356, 452, 0},
    {358, 358, 358, 453, 0}, {394, 394, 394, 489, 0}, {32, 32, 32, 411, 0}, {258, 258, 258, 415, 0},
    {356, 356, 356, 504, 0}, {356, 356, 356, 452, 0}, {358, 358, 358, 453, 0},
    {394, 394, 394, 489, 0}, {469, 469, 469, 511, 1}, {32, 32, 32, 411, 0}, {258, 258, 258, 415, 0},
    {356, 356, 356, 504, 0}, {356, 356, 356, 452, 0}, {358, 358, 358, 453, 0},
    {394, 394, 394, 489, 0}, {585, 585, 585, 549, 1}, {32, 32, 32, 411, 0}, {258, 258, 258, 415, 0},
    {356, 356, 356, 504, 0}, {356, 356, 356, 452, 0}, {358, 358, 358, 453, 0},
    {385, 385, 385, 462, 0}, {98, 98, 98, 428, 0}, {356, 356, 356, 452, 0}, {597, 597, 597, 415, 0},
    {148, 148, 148, 109, 0}, {356, 356, 356, 452, 0}, {358, 358, 358, 453, 0},
    {394, 394, 394, 472, 0}, {409, 409, 409, 408, 1}, {421, 421, 421, 288, 0},
    {258, 258, 258, 415, 0}, {356, 356, 356, 504, 0}, {412, 412, 412, 279, 0},
    {417, 417, 417, 286, 0}, {422, 422, 422, 290, 0}, {242, 242, 242, 438, 1},
    {356, 356, 356, 452, 0}, {358, 358, 358, 453, 0}, {258, 258, 258, 415, 0},
    {356, 356, 356, 504, 0}, {416, 416, 416, 482, 1}, {356, 356, 356, 452, 0},
    {358, 358, 358, 453, 0}, {585, 585, 585, 433, 1}, {244, 244, 244, 436, 1},
    {258, 258, 258, 415, 0}, {356, 356, 356, 504, 0}, {356, 356, 356, 452, 0},
    {358, 358, 358, 453, 0}, {394, 394, 394, 471, 0}, {244, 244, 244, 436, 1},
    {258, 258, 258, 415, 0}, {356, 356, 356, 504, 0}, {253, 253, 253, 442, 1},
    {356, 356, 356, 452, 0}, {358, 358, 358, 453, 0}, {258, 258, 258, 415, 0},
    {356, 356, 356, 504, 0}, {535, 535, 535, 540, 1}, {356, 356, 356, 452, 0},
    {358, 358, 358, 453, 0}, {469, 469, 469, 511, 1}, {254, 254, 254, 441, 1},
    {258, 258, 258, 415, 0}, {356, 356, 356, 504, 0}, {356, 356, 356, 452, 0},
    {358, 358, 358, 453, 0}, {394, 394, 394, 471, 0}, {254, 254, 254, 441, 1},
    {258, 258, 258, 415, 0}, {356, 356, 356, 504, 0}, {356, 356, 356, 452, 0},
    {358, 358, 358, 453, 0}, {489, 489, 489, 516, 1}, {258, 258, 258, 415, 0},
    {356, 356, 356, 504, 0}, {535, 535, 535, 540, 1}, {356, 356, 356, 452, 0},
    {358, 358, 358, 453, 0}, {585, 585, 585, 433, 0}, {258, 258, 258, 415, 0},
    {351, 351, 351, 455, 1}, {356, 356, 356, 504, 0}, {356, 356, 356, 452, 0},
    {358, 358, 358, 453, 0}, {378, 378, 378, 408, 1}, {258, 258, 258, 415, 0},
    {356, 356, 356, 504, 0}, {535, 535, 535, 540, 1}, {379, 379, 379, 263, 0},
    {143, 143, 143, 116, 0}, {381, 381, 381, 266, 0}, {406, 406, 406, 480, 0},
    {499, 499, 499, 524, 0}, {22, 22, 22, 408, 1}, {356, 356, 356, 452, 0}, {500, 500, 500, 523, 1},
    {258, 258, 258, 415, 0}, {356, 356, 356, 504, 0}, {407, 407, 407, 446, 1},
    {356, 356, 356, 452, 0}, {358, 358, 358, 453, 0}, {376, 376, 376, 415, 0},
    {394, 394, 394, 489, 0}, {421, 421, 421, 288, 0}, {486, 486, 486, 490, 0},
    {258, 258, 258, 415, 0}, {356, 356, 356, 504, 0}, {406, 406, 406, 481, 0},
    {356, 356, 356, 452, 0}, {358, 358, 358, 453, 0}, {409, 409, 409, 408, 1},
    {258, 258, 258, 415, 0}, {356, 356, 356, 504, 0}, {535, 535, 535, 540, 1},
    {356, 356, 356, 452, 0}, {358, 358, 358, 453, 0}, {409, 409, 409, 408, 1},
    {258, 258, 258, 415, 0}, {356, 356, 356, 504, 0}, {593, 593, 593, 479, 0},
    {356, 356, 356, 452, 0}, {358, 358, 358, 453, 0}, {469, 469, 469, 511, 1},
    {258, 258, 258, 415, 0}, {356, 356, 356, 504, 0}, {416, 416, 416, 482, 1},
    {356, 356, 356, 452, 0}, {358, 358, 358, 453, 0}, {469, 469, 469, 511, 1},
    {258, 258, 258, 415, 0}, {356, 356, 356, 504, 0}, {535, 535, 535, 540, 1},
    {356, 356, 356, 452, 0}, {358, 358, 358, 453, 0}, {394, 394, 394, 471, 0},
    {258, 258, 258, 415, 0}, {356, 356, 356, 504, 0}, {477, 477, 477, 508, 1},
    {356, 356, 356, 452, 0}, {358, 358, 358, 453, 0}, {479, 479, 479, 408, 1},
    {258, 258, 258, 415, 0}, {356, 356, 356, 504, 0}, {535, 535, 535, 540, 1},
    {480, 480, 480, 328, 0}, {356, 356, 356, 452, 0}, {358, 358, 358, 453, 0},
    {585, 585, 585, 549, 0}, {258, 258, 258, 415, 0}, {356, 356, 356, 504, 0},
    {485, 485, 485, 331, 0}, {356, 356, 356, 452, 0}, {358, 358, 358, 453, 0},
    {494, 494, 494, 518, 1}, {258, 258, 258, 415, 0}, {356, 356, 356, 504, 0},
    {535, 535, 535, 540, 1}, {356, 356, 356, 452, 0}, {358, 358, 358, 453, 0},
    {394, 394, 394, 471, 0}, {258, 258, 258, 415, 0}, {356, 356, 356, 504, 0},
    {493, 493, 493, 517, 1}, {17, 17, 17, 407, 0}, {356, 356, 356, 452, 0}, {358, 358, 358, 453, 0},
    {498, 498, 498, 521, 0}, {585, 585, 585, 549, 0}, {258, 258, 258, 415, 0},
    {356, 356, 356, 504, 0}, {504, 504, 504, 339, 0}, {356, 356, 356, 452, 0},
    {358, 358, 358, 453, 0}, {585, 585, 585, 433, 0}, {44, 44, 44, 419, 1}, {258, 258, 258, 415, 0},
    {356, 356, 356, 504, 0}, {356, 356, 356, 452, 0}, {358, 358, 358, 453, 0},
    {585, 585, 585, 433, 1}, {258, 258, 258, 415, 0}, {356, 356, 356, 504, 0},
    {416, 416, 416, 482, 1}, {356, 356, 356, 452, 0}, {358, 358, 358, 453, 0},
    {585, 585, 585, 433, 1}, {258, 258, 258, 415, 0}, {356, 356, 356, 504, 0},
    {535, 535, 535, 540, 1}, {356, 356, 356, 452, 0}, {358, 358, 358, 453, 0},
    {394, 394, 394, 471, 0}, {258, 258, 258, 415, 0}, {356, 356, 356, 504, 0},
    {587, 587, 587, 548, 1}, {24, 24, 24, 410, 0}, {356, 356, 356, 452, 0}, {358, 358, 358, 453, 0},
    {258, 258, 258, 415, 0}, {356, 356, 356, 504, 0}, {596, 596, 596, 550, 1}, {61, 61, 61, 425, 1},
    {391, 391, 391, 415, 0}, {585, 585, 585, 549, 1}, {134, 134, 134, 425, 1},
    {489, 489, 489, 516, 1}, {585, 585, 585, 549, 1}, {22, 22, 22, 408, 0}, {33, 33, 33, 412, 0},
    {61, 61, 61, 425, 0}, {94, 94, 94, 492, 0}, {124, 124, 124, 476, 0}, {255, 255, 255, 415, 0},
    {393, 393, 393, 489, 0}, {405, 405, 405, 412, 0}, {413, 413, 413, 439, 0},
    {415, 415, 415, 483, 0}, {424, 424, 424, 479, 0}, {556, 556, 556, 425, 0},
    {599, 599, 599, 260, 0}, {22, 22, 22, 408, 0}, {599, 599, 599, 262, 0}, {495, 495, 495, 347, 0},
    {599, 599, 599, 265, 0}, {19, 19, 19, 415, 0}, {93, 93, 93, 463, 0}, {124, 124, 124, 464, 0},
    {247, 247, 247, 415, 0}, {257, 257, 257, 415, 0}, {365, 365, 365, 465, 1},
    {522, 522, 522, 466, 0}, {544, 544, 544, 467, 1}, {18, 18, 18, 415, 0}, {164, 164, 164, 415, 0},
    {245, 245, 245, 414, 0}, {359, 359, 359, 454, 0}, {362, 362, 362, 456, 0},
    {392, 392, 392, 469, 0}, {451, 451, 451, 415, 0}, {452, 452, 452, 415, 0},
    {453, 453, 453, 415, 0}, {454, 454, 454, 415, 0}, {20, 20, 20, 415, 0}, {22, 22, 22, 408, 0},
    {33, 33, 33, 412, 0}, {61, 61, 61, 425, 0}, {94, 94, 94, 492, 0}, {124, 124, 124, 476, 0},
    {255, 255, 255, 415, 0}, {393, 393, 393, 489, 0}, {405, 405, 405, 412, 0},
    {413, 413, 413, 439, 0}, {415, 415, 415, 483, 0}, {535, 535, 535, 540, 0},
    {556, 556, 556, 425, 0}, {410, 410, 410, 478, 0}, {415, 415, 415, 483, 0},
    {599, 599, 599, 280, 0}, {150, 150, 150, 432, 0}, {152, 152, 152, 484, 0},
    {409, 409, 409, 408, 0}, {415, 415, 415, 483, 1}, {420, 420, 420, 491, 1},
    {240, 240, 240, 439, 0}, {242, 242, 242, 438, 0}, {599, 599, 599, 278, 0},
    {248, 248, 248, 182, 0}, {409, 409, 409, 408, 0}, {420, 420, 420, 281, 0},
    {365, 365, 365, 486, 0}, {544, 544, 544, 284, 0}, {590, 590, 590, 488, 0},
    {467, 467, 467, 439, 0}, {469, 469, 469, 511, 0}, {599, 599, 599, 285, 0},
    {584, 584, 584, 439, 0}, {585, 585, 585, 549, 0}, {599, 599, 599, 289, 0}, {61, 61, 61, 425, 0},
    {133, 133, 133, 478, 0}, {256, 256, 256, 415, 0}, {592, 592, 592, 492, 0}, {50, 50, 50, 28, 0},
    {276, 276, 276, 184, 0}, {427, 427, 427, 404, 1}, {242, 242, 242, 438, 1},
    {410, 410, 410, 478, 1}, {415, 415, 415, 483, 1}, {400, 400, 400, 408, 1},
    {469, 469, 469, 511, 1}, {410, 410, 410, 478, 1}, {415, 415, 415, 483, 1},
    {469, 469, 469, 511, 1}, {400, 400, 400, 408, 1}, {585, 585, 585, 549, 1},
    {410, 410, 410, 478, 1}, {415, 415, 415, 483, 1}, {585, 585, 585, 433, 1}, {97, 97, 97, 427, 1},
    {371, 371, 371, 458, 0}, {47, 47, 47, 421, 1}, {378, 378, 378, 408, 1}, {253, 253, 253, 442, 1},
    {469, 469, 469, 511, 1}, {242, 242, 242, 438, 1}, {585, 585, 585, 433, 1},
    {590, 590, 590, 500, 1}, {503, 503, 503, 526, 1}, {585, 585, 585, 549, 0},
    {502, 502, 502, 337, 0}, {599, 599, 599, 315, 0}, {157, 157, 157, 111, 0},
    {158, 158, 158, 275, 1}, {159, 159, 159, 315, 1}, {357, 357, 357, 350, 0},
    {364, 364, 364, 32, 0}, {402, 402, 402, 272, 0}, {599, 599, 599, 316, 0}, {36, 36, 36, 413, 1},
    {37, 37, 37, 413, 1}, {489, 489, 489, 516, 1}, {585, 585, 585, 433, 1}, {22, 22, 22, 408, 1},
    {26, 26, 26, 478, 0}, {61, 61, 61, 425, 1}, {124, 124, 124, 506, 0}, {360, 360, 360, 509, 0},
    {393, 393, 393, 472, 1}, {400, 400, 400, 19, 0}, {467, 467, 467, 439, 1},
    {468, 468, 468, 321, 0}, {469, 469, 469, 511, 1}, {518, 518, 518, 348, 0},
    {535, 535, 535, 540, 0}, {22, 22, 22, 408, 0}, {26, 26, 26, 478, 0}, {31, 31, 31, 411, 0},
    {61, 61, 61, 425, 0}, {252, 252, 252, 441, 0}, {393, 393, 393, 472, 0}, {400, 400, 400, 19, 0},
    {467, 467, 467, 439, 0}, {468, 468, 468, 321, 0}, {469, 469, 469, 511, 0},
    {473, 473, 473, 477, 0}, {535, 535, 535, 540, 0}, {275, 275, 275, 425, 0},
    {438, 438, 438, 532, 0}, {27, 27, 27, 478, 0}, {84, 84, 84, 425, 0}, {92, 92, 92, 457, 0},
    {124, 124, 124, 514, 0}, {142, 142, 142, 415, 0}, {249, 249, 249, 440, 0},
    {352, 352, 352, 443, 0}, {353, 353, 353, 448, 0}, {354, 354, 354, 449, 0},
    {355, 355, 355, 450, 0}, {360, 360, 360, 509, 0}, {363, 363, 363, 457, 0},
    {387, 387, 387, 468, 0}, {395, 395, 395, 408, 0}, {465, 465, 465, 505, 0},
    {470, 470, 470, 510, 0}, {471, 471, 471, 512, 0}, {474, 474, 474, 542, 0},
    {536, 536, 536, 408, 0}, {538, 538, 538, 515, 0}, {539, 539, 539, 439, 0},
    {571, 571, 571, 425, 0}, {591, 591, 591, 415, 0}, {599, 599, 599, 324, 0},
    {438, 438, 438, 301, 0}, {462, 462, 462, 14, 0}, {267, 267, 267, 493, 0},
    {541, 541, 541, 425, 0}, {22, 22, 22, 408, 0}, {61, 61, 61, 425, 0}, {588, 588, 588, 425, 0},
    {599, 599, 599, 327, 0}, {166, 166, 166, 496, 1}, {483, 483, 483, 498, 1},
    {484, 484, 484, 497, 1}, {521, 521, 521, 531, 1}, {574, 574, 574, 425, 0},
    {585, 585, 585, 549, 1}, {599, 599, 599, 332, 0}, {484, 484, 484, 497, 1},
    {521, 521, 521, 531, 1}, {574, 574, 574, 425, 1}, {585, 585, 585, 549, 1}, {97, 97, 97, 427, 1},
    {41, 41, 41, 416, 1}, {42, 42, 42, 417, 0}, {492, 492, 492, 335, 1}, {535, 535, 535, 540, 0},
    {22, 22, 22, 408, 1}, {161, 161, 161, 425, 0}, {393, 393, 393, 472, 1}, {491, 491, 491, 439, 1},
    {494, 494, 494, 518, 1}, {574, 574, 574, 425, 0}, {271, 271, 271, 425, 0},
    {272, 272, 272, 408, 0}, {273, 273, 273, 532, 0}, {498, 498, 498, 522, 1},
    {499, 499, 499, 524, 1}, {542, 542, 542, 443, 0}, {543, 543, 543, 362, 0}, {61, 61, 61, 425, 1},
    {162, 162, 162, 425, 0}, {496, 496, 496, 519, 0}, {497, 497, 497, 520, 8},
    {498, 498, 498, 521, 1}, {501, 501, 501, 525, 8}, {503, 503, 503, 526, 1},
    {505, 505, 505, 527, 0}, {521, 521, 521, 531, 1}, {585, 585, 585, 549, 1}, {61, 61, 61, 425, 1},
    {162, 162, 162, 425, 0}, {496, 496, 496, 519, 0}, {498, 498, 498, 521, 1},
    {503, 503, 503, 526, 1}, {505, 505, 505, 527, 0}, {521, 521, 521, 531, 1},
    {585, 585, 585, 549, 1}, {599, 599, 599, 338, 0}, {599, 599, 599, 336, 0},
    {409, 409, 409, 408, 1}, {592, 592, 592, 492, 1}, {236, 236, 236, 434, 1}, {41, 41, 41, 416, 1},
    {43, 43, 43, 418, 1}, {521, 521, 521, 531, 1}, {574, 574, 574, 425, 0}, {585, 585, 585, 549, 1},
    {12, 12, 12, 9, 1}, {39, 39, 39, 315, 0}, {53, 53, 53, 30, 0}, {356, 356, 356, 452, 0},
    {358, 358, 358, 453, 0}, {380, 380, 380, 267, 0}, {403, 403, 403, 347, 0},
    {414, 414, 414, 347, 1}, {457, 457, 457, 314, 0}, {458, 458, 458, 313, 0},
    {459, 459, 459, 315, 0}, {460, 460, 460, 478, 0}, {160, 160, 160, 114, 0},
    {258, 258, 258, 415, 0}, {356, 356, 356, 504, 0}, {12, 12, 12, 9, 1}, {39, 39, 39, 315, 0},
    {53, 53, 53, 30, 0}, {356, 356, 356, 452, 0}, {358, 358, 358, 453, 0}, {403, 403, 403, 347, 0},
    {411, 411, 411, 276, 0}, {414, 414, 414, 347, 0}, {418, 418, 418, 408, 1},
    {457, 457, 457, 314, 0}, {458, 458, 458, 313, 0}, {459, 459, 459, 315, 0},
    {460, 460, 460, 478, 0}, {599, 599, 599, 478, 0}, {536, 536, 536, 408, 1},
    {537, 537, 537, 443, 1}, {145, 145, 145, 292, 0}, {516, 516, 516, 282, 0},
    {517, 517, 517, 287, 0}, {519, 519, 519, 292, 0}, {599, 599, 599, 349, 0},
    {266, 266, 266, 539, 1}, {589, 589, 589, 544, 1}, {253, 253, 253, 442, 1},
    {535, 535, 535, 540, 1}, {489, 489, 489, 516, 1}, {535, 535, 535, 540, 1},
    {378, 378, 378, 408, 1}, {535, 535, 535, 540, 1}, {409, 409, 409, 408, 1},
    {535, 535, 535, 540, 1}, {469, 469, 469, 511, 1}, {535, 535, 535, 540, 1},
    {479, 479, 479, 408, 1}, {535, 535, 535, 540, 1}, {494, 494, 494, 518, 1},
    {535, 535, 535, 540, 1}, {266, 266, 266, 541, 1}, {589, 589, 589, 543, 1},
    {535, 535, 535, 540, 1}, {585, 585, 585, 433, 1}, {11, 11, 11, 532, 0}, {268, 268, 268, 408, 0},
    {269, 269, 269, 532, 0}, {270, 270, 270, 425, 0}, {599, 599, 599, 361, 0},
    {253, 253, 253, 442, 1}, {527, 527, 527, 538, 1}, {489, 489, 489, 516, 1},
    {527, 527, 527, 538, 1}, {378, 378, 378, 408, 1}, {527, 527, 527, 538, 1},
    {409, 409, 409, 408, 1}, {527, 527, 527, 538, 1}, {469, 469, 469, 511, 1},
    {527, 527, 527, 538, 1}, {479, 479, 479, 408, 1}, {527, 527, 527, 538, 1},
    {494, 494, 494, 518, 1}, {527, 527, 527, 538, 1}, {527, 527, 527, 538, 1},
    {585, 585, 585, 433, 1}, {4, 4, 4, 398, 1}, {521, 521, 521, 531, 1}, {585, 585, 585, 433, 0},
    {18, 18, 18, 415, 0}, {245, 245, 245, 414, 0}, {359, 359, 359, 454, 0}, {362, 362, 362, 456, 0},
    {392, 392, 392, 469, 0}, {451, 451, 451, 415, 0}, {452, 452, 452, 415, 0},
    {453, 453, 453, 415, 0}, {454, 454, 454, 415, 0}, {410, 410, 410, 478, 1},
    {469, 469, 469, 511, 1}, {97, 97, 97, 427, 1}, {371, 371, 371, 458, 0}, {242, 242, 242, 438, 1},
    {366, 366, 366, 438, 0}, {368, 368, 368, 472, 0}, {388, 388, 388, 470, 8},
    {391, 391, 391, 414, 0}, {585, 585, 585, 549, 1}, {378, 378, 378, 408, 1},
    {540, 540, 540, 545, 1}, {124, 124, 124, 506, 1}, {469, 469, 469, 511, 1},
    {464, 464, 464, 319, 0}, {124, 124, 124, 506, 0}, {360, 360, 360, 509, 0},
    {469, 469, 469, 511, 1}, {14, 14, 14, 495, 8}, {23, 23, 23, 409, 0}, {442, 442, 442, 493, 0},
    {478, 478, 478, 325, 0}, {479, 479, 479, 408, 1}, {479, 479, 479, 408, 0},
    {484, 484, 484, 497, 1}, {521, 521, 521, 531, 1}, {585, 585, 585, 549, 1},
    {368, 368, 368, 472, 0}, {369, 369, 369, 518, 0}, {494, 494, 494, 518, 1},
    {503, 503, 503, 526, 1}, {521, 521, 521, 531, 1}, {585, 585, 585, 549, 0}, {43, 43, 43, 418, 1},
    {521, 521, 521, 531, 1}, {585, 585, 585, 433, 0}, {368, 368, 368, 472, 0},
    {370, 370, 370, 549, 0}, {585, 585, 585, 433, 1}, {483, 483, 483, 498, 1},
    {585, 585, 585, 549, 1}, {482, 482, 482, 330, 0}, {41, 41, 41, 416, 1}, {42, 42, 42, 417, 0},
    {393, 393, 393, 472, 0}, {425, 425, 425, 495, 9}, {494, 494, 494, 518, 1},
    {535, 535, 535, 540, 0}, {492, 492, 492, 335, 0}, {535, 535, 535, 540, 0}, {41, 41, 41, 416, 1},
    {585, 585, 585, 433, 0}, {40, 40, 40, 343, 1}, {22, 22, 22, 408, 1}, {61, 61, 61, 425, 1},
    {389, 389, 389, 425, 0}, {393, 393, 393, 472, 1}, {400, 400, 400, 19, 0},
    {535, 535, 535, 540, 0}, {584, 584, 584, 439, 1}, {585, 585, 585, 549, 1}, {22, 22, 22, 408, 0},
    {31, 31, 31, 411, 0}, {61, 61, 61, 425, 0}, {241, 241, 241, 437, 0}, {393, 393, 393, 472, 0},
    {400, 400, 400, 19, 0}, {535, 535, 535, 540, 0}, {584, 584, 584, 439, 0},
    {585, 585, 585, 549, 0}, {586, 586, 586, 477, 0}, {38, 38, 38, 23, 8}, {134, 134, 134, 425, 0},
    {435, 435, 435, 23, 8}, {489, 489, 489, 516, 1}, {535, 535, 535, 540, 0},
    {582, 582, 582, 395, 0}, {599, 599, 599, 6, 0}, {599, 599, 599, 402, 0},
    {598, 598, 598, 405, 0}, {600, 600, 600, 406, 0}, {599, 599, 599, 20, 0},
    {599, 599, 599, 343, 0}, {599, 599, 599, 421, 0}, {599, 599, 599, 67, 0},
    {599, 599, 599, 107, 0}, {599, 599, 599, 109, 0}, {599, 599, 599, 180, 0},
    {599, 599, 599, 179, 0}, {599, 599, 599, 438, 0}, {599, 599, 599, 181, 0},
    {599, 599, 599, 183, 0}, {599, 599, 599, 221, 0}, {599, 599, 599, 408, 0},
    {598, 598, 598, 532, 0}, {600, 600, 600, 306, 0}, {599, 599, 599, 259, 0},
    {599, 599, 599, 269, 0}, {599, 599, 599, 274, 0}, {599, 599, 599, 291, 0},
    {599, 599, 599, 277, 0}, {599, 599, 599, 273, 0}, {599, 599, 599, 483, 0},
    {599, 599, 599, 283, 0}, {599, 599, 599, 487, 0}, {599, 599, 599, 326, 0},
    {599, 599, 599, 532, 0}, {599, 599, 599, 320, 0}, {599, 599, 599, 319, 0},
    {599, 599, 599, 408, 0}, {599, 599, 599, 335, 0}, {599, 599, 599, 524, 0},
    {598, 598, 598, 534, 0}, {600, 600, 600, 537, 0}, {599, 599, 599, 539, 0},
    {599, 599, 599, 351, 0}, {599, 599, 599, 359, 0}, {599, 599, 599, 546, 0},
    {599, 599, 599, 396, 0}, {599, 599, 599, 395, 0}, {599, 599, 599, 397, 0},
};

static const struct model_shape SHAPES[] = {
    {0, 1, SHAPE_STRUCTURE}, {1, 0, SHAPE_STRING}, {1, 6, SHAPE_STRUCTURE}, {7, 1, SHAPE_LIST},
    {8, 5, SHAPE_STRUCTURE}, {13, 3, SHAPE_STRUCTURE}, {16, 4, SHAPE_STRUCTURE},
    {20, 3, SHAPE_STRUCTURE}, {23, 1, SHAPE_STRUCTURE}, {24, 1, SHAPE_LIST}, {25, 0, SHAPE_STRING},
    {25, 2, SHAPE_STRUCTURE}, {27, 2, SHAPE_STRUCTURE}, {29, 2, SHAPE_STRUCTURE},
    {31, 1, SHAPE_LIST}, {32, 1, SHAPE_STRUCTURE}, {33, 2, SHAPE_STRUCTURE},
    {35, 2, SHAPE_STRUCTURE}, {37, 2, SHAPE_STRUCTURE}, {39, 2, SHAPE_STRUCTURE},
    {41, 2, SHAPE_STRUCTURE}, {43, 0, SHAPE_STRING}, {43, 0, SHAPE_STRING}, {43, 0, SHAPE_BLOB},
    {43, 0, SHAPE_STRING}, {43, 2, SHAPE_MAP}, {45, 0, SHAPE_STRING}, {45, 2, SHAPE_STRUCTURE},
    {47, 0, SHAPE_INTEGER}, {47, 3, SHAPE_STRUCTURE}, {50, 1, SHAPE_LIST}, {51, 0, SHAPE_STRING},
    {51, 1, SHAPE_LIST}, {52, 0, SHAPE_STRING}, {52, 1, SHAPE_LIST}, {53, 0, SHAPE_STRING},
    {53, 1, SHAPE_STRUCTURE}, {54, 1, SHAPE_STRUCTURE}, {55, 1, SHAPE_STRUCTURE},
    {56, 9, SHAPE_STRUCTURE}, {65, 2, SHAPE_STRUCTURE}, {67, 2, SHAPE_STRUCTURE},
    {69, 1, SHAPE_STRUCTURE}, {70, 3, SHAPE_STRUCTURE}, {73, 1, SHAPE_STRUCTURE},
    {74, 3, SHAPE_STRUCTURE}, {77, 1, SHAPE_STRUCTURE}, {78, 4, SHAPE_STRUCTURE},
    {82, 2, SHAPE_STRUCTURE}, {84, 5, SHAPE_STRUCTURE}, {89, 1, SHAPE_STRUCTURE},
    {90, 3, SHAPE_STRUCTURE}, {93, 1, SHAPE_STRUCTURE}, {94, 7, SHAPE_STRUCTURE},
    {101, 1, SHAPE_STRUCTURE}, {102, 5, SHAPE_STRUCTURE}, {107, 2, SHAPE_STRUCTURE},
    {109, 3, SHAPE_STRUCTURE}, {112, 1, SHAPE_STRUCTURE}, {113, 3, SHAPE_STRUCTURE},
    {116, 1, SHAPE_STRUCTURE}, {117, 4, SHAPE_STRUCTURE}, {121, 1, SHAPE_STRUCTURE},
    {122, 3, SHAPE_STRUCTURE}, {125, 1, SHAPE_STRUCTURE}, {126, 2, SHAPE_STRUCTURE},
    {128, 2, SHAPE_STRUCTURE}, {130, 20, SHAPE_STRUCTURE}, {150, 2, SHAPE_STRUCTURE},
    {152, 1, SHAPE_STRUCTURE}, {153, 2, SHAPE_STRUCTURE}, {155, 1, SHAPE_STRUCTURE},
    {156, 1, SHAPE_STRUCTURE}, {157, 1, SHAPE_STRUCTURE}, {158, 1, SHAPE_STRUCTURE},
    {159, 1, SHAPE_STRUCTURE}, {160, 2, SHAPE_STRUCTURE}, {162, 1, SHAPE_STRUCTURE},
    {163, 2, SHAPE_STRUCTURE}, {165, 1, SHAPE_STRUCTURE}, {166, 1, SHAPE_STRUCTURE},
    {167, 2, SHAPE_STRUCTURE}, {169, 1, SHAPE_STRUCTURE}, {170, 1, SHAPE_STRUCTURE},
    {171, 1, SHAPE_STRUCTURE}, {172, 2, SHAPE_STRUCTURE}, {174, 2, SHAPE_STRUCTURE},
    {176, 1, SHAPE_STRUCTURE}, {177, 2, SHAPE_STRUCTURE}, {179, 1, SHAPE_STRUCTURE},
    {180, 1, SHAPE_STRUCTURE}, {181, 2, SHAPE_STRUCTURE}, {183, 0, SHAPE_STRING},
    {183, 0, SHAPE_STRING}, {183, 2, SHAPE_STRUCTURE}, {185, 2, SHAPE_STRUCTURE},
    {187, 2, SHAPE_STRUCTURE}, {189, 0, SHAPE_STRUCTURE}, {189, 2, SHAPE_STRUCTURE},
    {191, 0, SHAPE_STRUCTURE}, {191, 2, SHAPE_STRUCTURE}, {193, 4, SHAPE_STRUCTURE},
    {197, 0, SHAPE_STRUCTURE}, {197, 2, SHAPE_STRUCTURE}, {199, 0, SHAPE_STRUCTURE},
    {199, 2, SHAPE_STRUCTURE}, {201, 1, SHAPE_STRUCTURE}, {202, 2, SHAPE_STRUCTURE},
    {204, 5, SHAPE_STRUCTURE}, {209, 0, SHAPE_STRING}, {209, 2, SHAPE_STRUCTURE},
    {211, 2, SHAPE_MAP}, {213, 0, SHAPE_STRING}, {213, 9, SHAPE_STRUCTURE}, {222, 1, SHAPE_LIST},
    {223, 0, SHAPE_STRING}, {223, 1, SHAPE_LIST}, {224, 2, SHAPE_STRUCTURE},
    {226, 2, SHAPE_STRUCTURE}, {228, 1, SHAPE_STRUCTURE}, {229, 2, SHAPE_STRUCTURE},
    {231, 1, SHAPE_STRUCTURE}, {232, 1, SHAPE_STRUCTURE}, {233, 2, SHAPE_STRUCTURE},
    {235, 3, SHAPE_STRUCTURE}, {238, 6, SHAPE_STRUCTURE}, {244, 1, SHAPE_STRUCTURE},
    {245, 0, SHAPE_STRUCTURE}, {245, 1, SHAPE_STRUCTURE}, {246, 1, SHAPE_STRUCTURE},
    {247, 1, SHAPE_STRUCTURE}, {248, 1, SHAPE_STRUCTURE}, {249, 2, SHAPE_STRUCTURE},
    {251, 3, SHAPE_STRUCTURE}, {254, 2, SHAPE_STRUCTURE}, {256, 3, SHAPE_STRUCTURE},
    {259, 2, SHAPE_STRUCTURE}, {261, 3, SHAPE_STRUCTURE}, {264, 3, SHAPE_STRUCTURE},
    {267, 4, SHAPE_STRUCTURE}, {271, 2, SHAPE_STRUCTURE}, {273, 3, SHAPE_STRUCTURE},
    {276, 1, SHAPE_STRUCTURE}, {277, 1, SHAPE_STRUCTURE}, {278, 1, SHAPE_STRUCTURE},
    {279, 1, SHAPE_STRUCTURE}, {280, 2, SHAPE_STRUCTURE}, {282, 4, SHAPE_STRUCTURE},
    {286, 1, SHAPE_STRUCTURE}, {287, 5, SHAPE_STRUCTURE}, {292, 4, SHAPE_STRUCTURE},
    {296, 9, SHAPE_STRUCTURE}, {305, 2, SHAPE_STRUCTURE}, {307, 1, SHAPE_STRUCTURE},
    {308, 1, SHAPE_STRUCTURE}, {309, 2, SHAPE_STRUCTURE}, {311, 1, SHAPE_STRUCTURE},
    {312, 2, SHAPE_STRUCTURE}, {314, 3, SHAPE_STRUCTURE}, {317, 1, SHAPE_STRUCTURE},
    {318, 1, SHAPE_STRUCTURE}, {319, 2, SHAPE_STRUCTURE}, {321, 1, SHAPE_STRUCTURE},
    {322, 1, SHAPE_STRUCTURE}, {323, 7, SHAPE_STRUCTURE}, {330, 3, SHAPE_STRUCTURE},
    {333, 1, SHAPE_STRUCTURE}, {334, 1, SHAPE_STRUCTURE}, {335, 1, SHAPE_STRUCTURE},
    {336, 3, SHAPE_STRUCTURE}, {339, 8, SHAPE_STRUCTURE}, {347, 4, SHAPE_STRUCTURE},
    {351, 7, SHAPE_STRUCTURE}, {358, 1, SHAPE_STRUCTURE}, {359, 2, SHAPE_STRUCTURE},
    {361, 2, SHAPE_STRUCTURE}, {363, 3, SHAPE_STRUCTURE}, {366, 1, SHAPE_STRUCTURE},
    {367, 1, SHAPE_STRUCTURE}, {368, 5, SHAPE_STRUCTURE}, {373, 7, SHAPE_STRUCTURE},
    {380, 2, SHAPE_STRUCTURE}, {382, 3, SHAPE_STRUCTURE}, {385, 7, SHAPE_STRUCTURE},
    {392, 0, SHAPE_INTEGER}, {392, 3, SHAPE_STRUCTURE}, {395, 3, SHAPE_STRUCTURE},
    {398, 2, SHAPE_STRUCTURE}, {400, 3, SHAPE_STRUCTURE}, {403, 4, SHAPE_STRUCTURE},
    {407, 3, SHAPE_STRUCTURE}, {410, 4, SHAPE_STRUCTURE}, {414, 3, SHAPE_STRUCTURE},
    {417, 4, SHAPE_STRUCTURE}, {421, 3, SHAPE_STRUCTURE}, {424, 3, SHAPE_STRUCTURE},
    {427, 3, SHAPE_STRUCTURE}, {430, 6, SHAPE_STRUCTURE}, {436, 5, SHAPE_STRUCTURE},
    {441, 3, SHAPE_STRUCTURE}, {444, 3, SHAPE_STRUCTURE}, {447, 3, SHAPE_STRUCTURE},
    {450, 3, SHAPE_STRUCTURE}, {453, 3, SHAPE_STRUCTURE}, {456, 3, SHAPE_STRUCTURE},
    {459, 3, SHAPE_STRUCTURE}, {462, 3, SHAPE_STRUCTURE}, {465, 3, SHAPE_STRUCTURE},
    {468, 3, SHAPE_STRUCTURE}, {471, 3, SHAPE_STRUCTURE}, {474, 3, SHAPE_STRUCTURE},
    {477, 3, SHAPE_STRUCTURE}, {480, 3, SHAPE_STRUCTURE}, {483, 3, SHAPE_STRUCTURE},
    {486, 3, SHAPE_STRUCTURE}, {489, 3, SHAPE_STRUCTURE}, {492, 3, SHAPE_STRUCTURE},
    {495, 0, SHAPE_STRUCTURE}, {495, 1, SHAPE_STRUCTURE}, {496, 0, SHAPE_STRUCTURE},
    {496, 2, SHAPE_STRUCTURE}, {498, 2, SHAPE_STRUCTURE}, {500, 3, SHAPE_STRUCTURE},
    {503, 3, SHAPE_STRUCTURE}, {506, 6, SHAPE_STRUCTURE}, {512, 3, SHAPE_STRUCTURE},
    {515, 3, SHAPE_STRUCTURE}, {518, 3, SHAPE_STRUCTURE}, {521, 3, SHAPE_STRUCTURE},
    {524, 3, SHAPE_STRUCTURE}, {527, 3, SHAPE_STRUCTURE}, {530, 3, SHAPE_STRUCTURE},
    {533, 3, SHAPE_STRUCTURE}, {536, 3, SHAPE_STRUCTURE}, {539, 3, SHAPE_STRUCTURE},
    {542, 3, SHAPE_STRUCTURE}, {545, 3, SHAPE_STRUCTURE}, {548, 3, SHAPE_STRUCTURE},
    {551, 0, SHAPE_STRUCTURE}, {551, 1, SHAPE_STRUCTURE}, {552, 3, SHAPE_STRUCTURE},
    {555, 3, SHAPE_STRUCTURE}, {558, 3, SHAPE_STRUCTURE}, {561, 3, SHAPE_STRUCTURE},
    {564, 3, SHAPE_STRUCTURE}, {567, 3, SHAPE_STRUCTURE}, {570, 5, SHAPE_STRUCTURE},
    {575, 3, SHAPE_STRUCTURE}, {578, 3, SHAPE_STRUCTURE}, {581, 3, SHAPE_STRUCTURE},
    {584, 3, SHAPE_STRUCTURE}, {587, 3, SHAPE_STRUCTURE}, {590, 3, SHAPE_STRUCTURE},
    {593, 3, SHAPE_STRUCTURE}, {596, 3, SHAPE_STRUCTURE}, {599, 3, SHAPE_STRUCTURE},
    {602, 3, SHAPE_STRUCTURE}, {605, 3, SHAPE_STRUCTURE}, {608, 3, SHAPE_STRUCTURE},
    {611, 3, SHAPE_STRUCTURE}, {614, 12, SHAPE_STRUCTURE}, {626, 1, SHAPE_LIST},
    {627, 1, SHAPE_STRUCTURE}, {628, 1, SHAPE_LIST}, {629, 0, SHAPE_STRING},
    {629, 1, SHAPE_STRUCTURE}, {630, 0, SHAPE_STRING}, {630, 1, SHAPE_LIST},
    {631, 1, SHAPE_STRUCTURE}, {632, 7, SHAPE_STRUCTURE}, {639, 10, SHAPE_STRUCTURE},
    {649, 0, SHAPE_STRING}, {649, 1, SHAPE_STRUCTURE}, {650, 12, SHAPE_STRUCTURE},
    {662, 2, SHAPE_STRUCTURE}, {664, 0, SHAPE_STRING}, {664, 1, SHAPE_LIST},
    {665, 5, SHAPE_STRUCTURE}, {670, 2, SHAPE_STRUCTURE}, {672, 1, SHAPE_LIST},
    {673, 3, SHAPE_STRUCTURE}, {676, 0, SHAPE_STRING}, {676, 0, SHAPE_STRING},
    {676, 3, SHAPE_STRUCTURE}, {679, 0, SHAPE_STRING}, {679, 2, SHAPE_STRUCTURE},
    {681, 1, SHAPE_LIST}, {682, 0, SHAPE_STRING}, {682, 0, SHAPE_STRING}, {682, 2, SHAPE_STRUCTURE},
    {684, 1, SHAPE_LIST}, {685, 4, SHAPE_STRUCTURE}, {689, 2, SHAPE_STRUCTURE},
    {691, 1, SHAPE_STRUCTURE}, {692, 0, SHAPE_STRUCTURE}, {692, 3, SHAPE_STRUCTURE},
    {695, 2, SHAPE_STRUCTURE}, {697, 3, SHAPE_STRUCTURE}, {700, 2, SHAPE_STRUCTURE},
    {702, 3, SHAPE_STRUCTURE}, {705, 0, SHAPE_STRING}, {705, 0, SHAPE_STRING},
    {705, 2, SHAPE_STRUCTURE}, {707, 2, SHAPE_STRUCTURE}, {709, 2, SHAPE_STRUCTURE},
    {711, 2, SHAPE_STRUCTURE}, {713, 1, SHAPE_STRUCTURE}, {714, 0, SHAPE_BLOB},
    {714, 0, SHAPE_STRING}, {714, 0, SHAPE_STRING}, {714, 0, SHAPE_STRING},
    {714, 2, SHAPE_STRUCTURE}, {716, 1, SHAPE_STRUCTURE}, {717, 0, SHAPE_STRING},
    {717, 1, SHAPE_LIST}, {718, 0, SHAPE_STRING}, {718, 6, SHAPE_STRUCTURE}, {724, 1, SHAPE_LIST},
    {725, 4, SHAPE_STRUCTURE}, {729, 12, SHAPE_STRUCTURE}, {741, 12, SHAPE_STRUCTURE},
    {753, 2, SHAPE_STRUCTURE}, {755, 23, SHAPE_STRUCTURE}, {778, 1, SHAPE_LIST},
    {779, 2, SHAPE_STRUCTURE}, {781, 0, SHAPE_STRING}, {781, 2, SHAPE_STRUCTURE},
    {783, 3, SHAPE_STRUCTURE}, {786, 1, SHAPE_LIST}, {787, 0, SHAPE_STRING},
    {787, 6, SHAPE_STRUCTURE}, {793, 1, SHAPE_LIST}, {794, 4, SHAPE_STRUCTURE},
    {798, 1, SHAPE_STRUCTURE}, {799, 4, SHAPE_STRUCTURE}, {803, 6, SHAPE_STRUCTURE},
    {809, 7, SHAPE_STRUCTURE}, {816, 10, SHAPE_STRUCTURE}, {826, 8, SHAPE_STRUCTURE},
    {834, 1, SHAPE_LIST}, {835, 1, SHAPE_LIST}, {836, 2, SHAPE_STRUCTURE},
    {838, 1, SHAPE_STRUCTURE}, {839, 5, SHAPE_STRUCTURE}, {844, 12, SHAPE_STRUCTURE},
    {856, 3, SHAPE_STRUCTURE}, {859, 13, SHAPE_STRUCTURE}, {872, 1, SHAPE_LIST},
    {873, 2, SHAPE_STRUCTURE}, {875, 4, SHAPE_STRUCTURE}, {879, 1, SHAPE_LIST},
    {880, 2, SHAPE_STRUCTURE}, {882, 2, SHAPE_STRUCTURE}, {884, 2, SHAPE_STRUCTURE},
    {886, 2, SHAPE_STRUCTURE}, {888, 2, SHAPE_STRUCTURE}, {890, 2, SHAPE_STRUCTURE},
    {892, 2, SHAPE_STRUCTURE}, {894, 2, SHAPE_STRUCTURE}, {896, 2, SHAPE_STRUCTURE},
    {898, 2, SHAPE_STRUCTURE}, {900, 4, SHAPE_STRUCTURE}, {904, 1, SHAPE_LIST},
    {905, 2, SHAPE_STRUCTURE}, {907, 2, SHAPE_STRUCTURE}, {909, 2, SHAPE_STRUCTURE},
    {911, 2, SHAPE_STRUCTURE}, {913, 2, SHAPE_STRUCTURE}, {915, 2, SHAPE_STRUCTURE},
    {917, 2, SHAPE_STRUCTURE}, {919, 2, SHAPE_STRUCTURE}, {921, 3, SHAPE_STRUCTURE},
    {924, 9, SHAPE_STRUCTURE}, {933, 2, SHAPE_STRUCTURE}, {935, 2, SHAPE_STRUCTURE},
    {937, 3, SHAPE_STRUCTURE}, {940, 3, SHAPE_STRUCTURE}, {943, 2, SHAPE_STRUCTURE},
    {945, 2, SHAPE_STRUCTURE}, {947, 1, SHAPE_STRUCTURE}, {948, 3, SHAPE_STRUCTURE},
    {951, 0, SHAPE_STRUCTURE}, {951, 5, SHAPE_STRUCTURE}, {956, 1, SHAPE_STRUCTURE},
    {957, 3, SHAPE_STRUCTURE}, {960, 3, SHAPE_STRUCTURE}, {963, 3, SHAPE_STRUCTURE},
    {966, 3, SHAPE_STRUCTURE}, {969, 3, SHAPE_STRUCTURE}, {972, 2, SHAPE_STRUCTURE},
    {974, 1, SHAPE_STRUCTURE}, {975, 6, SHAPE_STRUCTURE}, {981, 2, SHAPE_STRUCTURE},
    {983, 2, SHAPE_STRUCTURE}, {985, 1, SHAPE_STRUCTURE}, {986, 8, SHAPE_STRUCTURE},
    {994, 10, SHAPE_STRUCTURE}, {1004, 6, SHAPE_STRUCTURE}, {1010, 0, SHAPE_STRING},
    {1010, 1, SHAPE_LIST}, {1011, 0, SHAPE_STRING}, {1011, 1, SHAPE_LIST}, {1012, 0, SHAPE_STRING},
    {1012, 0, SHAPE_STRING}, {1012, 2, SHAPE_MAP}, {1014, 0, SHAPE_STRING}, {1014, 0, SHAPE_STRING},
    {1014, 0, SHAPE_BOOLEAN}, {1014, 0, SHAPE_STRING}, {1014, 0, SHAPE_STRING},
    {1014, 0, SHAPE_STRING}, {1014, 1, SHAPE_LIST}, {1015, 0, SHAPE_INTEGER},
    {1015, 0, SHAPE_STRING}, {1015, 0, SHAPE_BOOLEAN}, {1015, 0, SHAPE_BOOLEAN},
    {1015, 0, SHAPE_STRING}, {1015, 0, SHAPE_STRING}, {1015, 0, SHAPE_STRING},
    {1015, 1, SHAPE_LIST}, {1016, 1, SHAPE_LIST}, {1017, 0, SHAPE_STRING}, {1017, 0, SHAPE_STRING},
    {1017, 0, SHAPE_INTEGER}, {1017, 0, SHAPE_STRING}, {1017, 0, SHAPE_TIMESTAMP},
    {1017, 0, SHAPE_STRING}, {1017, 0, SHAPE_STRING}, {1017, 1, SHAPE_LIST},
    {1018, 0, SHAPE_STRING}, {1018, 1, SHAPE_LIST}, {1019, 1, SHAPE_LIST}, {1020, 0, SHAPE_STRING},
    {1020, 0, SHAPE_STRING}, {1020, 0, SHAPE_STRING}, {1020, 1, SHAPE_LIST}, {1021, 1, SHAPE_LIST},
    {1022, 1, SHAPE_LIST}, {1023, 0, SHAPE_STRING}, {1023, 0, SHAPE_STRING}, {1023, 1, SHAPE_LIST},
    {1024, 1, SHAPE_LIST}, {1025, 0, SHAPE_STRING}, {1025, 0, SHAPE_INTEGER},
    {1025, 0, SHAPE_STRING}, {1025, 0, SHAPE_STRING}, {1025, 1, SHAPE_LIST},
    {1026, 0, SHAPE_STRING}, {1026, 0, SHAPE_STRING}, {1026, 0, SHAPE_STRING},
    {1026, 1, SHAPE_LIST}, {1027, 2, SHAPE_MAP}, {1029, 0, SHAPE_STRING}, {1029, 0, SHAPE_INTEGER},
    {1029, 0, SHAPE_INTEGER}, {1029, 1, SHAPE_LIST}, {1030, 0, SHAPE_INTEGER},
    {1030, 0, SHAPE_INTEGER}, {1030, 0, SHAPE_STRING}, {1030, 0, SHAPE_STRING},
    {1030, 0, SHAPE_STRING}, {1030, 0, SHAPE_STRING}, {1030, 0, SHAPE_STRING},
    {1030, 0, SHAPE_STRING}, {1030, 0, SHAPE_STRING}, {1030, 0, SHAPE_STRING},
    {1030, 0, SHAPE_STRING}, {1030, 0, SHAPE_STRING}, {1030, 1, SHAPE_LIST},
    {1031, 0, SHAPE_INTEGER}, {1031, 0, SHAPE_STRING}, {1031, 0, SHAPE_STRING},
    {1031, 0, SHAPE_STRING}, {1031, 0, SHAPE_STRING}, {1031, 0, SHAPE_STRING},
    {1031, 0, SHAPE_STRING}, {1031, 0, SHAPE_STRING}, {1031, 1, SHAPE_LIST},
    {1032, 0, SHAPE_STRING}, {1032, 1, SHAPE_LIST}, {1033, 1, SHAPE_LIST}, {1034, 1, SHAPE_LIST},
    {1035, 1, SHAPE_LIST}, {1036, 0, SHAPE_STRING}, {1036, 0, SHAPE_STRING}, {1036, 1, SHAPE_LIST},
    {1037, 0, SHAPE_STRING}, {1037, 0, SHAPE_STRING}, {1037, 1, SHAPE_LIST},
    {1038, 0, SHAPE_STRING}, {1038, 0, SHAPE_STRING}, {1038, 0, SHAPE_STRING},
    {1038, 0, SHAPE_STRING}, {1038, 0, SHAPE_STRING}, {1038, 1, SHAPE_LIST},
    {1039, 0, SHAPE_STRING}, {1039, 0, SHAPE_STRING}, {1039, 0, SHAPE_STRING},
    {1039, 0, SHAPE_STRING}, {1039, 0, SHAPE_STRING}, {1039, 1, SHAPE_LIST},
    {1040, 0, SHAPE_STRING}, {1040, 0, SHAPE_STRING}, {1040, 0, SHAPE_STRING},
    {1040, 0, SHAPE_STRING}, {1040, 0, SHAPE_STRING}, {1040, 0, SHAPE_STRING},
    {1040, 1, SHAPE_LIST}, {1041, 1, SHAPE_LIST}, {1042, 0, SHAPE_INTEGER}, {1042, 0, SHAPE_STRING},
    {1042, 0, SHAPE_STRING}, {1042, 0, SHAPE_STRING}, {1042, 1, SHAPE_LIST},
    {1043, 0, SHAPE_STRING}, {1043, 0, SHAPE_STRING}, {1043, 0, SHAPE_STRING},
    {1043, 1, SHAPE_LIST}, {1044, 0, SHAPE_STRING}, {1044, 0, SHAPE_STRING},
    {1044, 0, SHAPE_STRING}, {1044, 0, SHAPE_STRING}, {1044, 0, SHAPE_STRING},
    {1044, 1, SHAPE_LIST}, {1045, 0, SHAPE_STRING}, {1045, 0, SHAPE_STRING},
    {1045, 0, SHAPE_STRING}, {1045, 0, SHAPE_STRING}, {1045, 0, SHAPE_INTEGER},
    {1045, 0, SHAPE_STRING}, {1045, 0, SHAPE_STRING}, {1045, 0, SHAPE_STRING},
    {1045, 0, SHAPE_STRING}, {1045, 0, SHAPE_STRING}, {1045, 0, SHAPE_STRING}, {1045, 2, SHAPE_MAP},
    {1047, 0, SHAPE_STRING}, {1047, 0, SHAPE_INTEGER}, {1047, 1, SHAPE_LIST},
    {1048, 0, SHAPE_STRING}, {1048, 1, SHAPE_LIST}, {1049, 0, SHAPE_STRING}, {1049, 1, SHAPE_LIST},
    {1050, 0, SHAPE_STRING}, {1050, 0, SHAPE_STRING}, {1050, 1, SHAPE_LIST},
    {1051, 0, SHAPE_STRING}, {1051, 1, SHAPE_LIST}, {1052, 1, SHAPE_LIST}, {1053, 0, SHAPE_STRING},
    {1053, 1, SHAPE_LIST}, {1054, 0, SHAPE_STRING},
};

static const struct model_operation OPERATIONS[] = {
    {1, 0, 65535, 65535, 65535}, {9, 7, 8, 10, 65535}, {13, 11, 65535, 65535, 65535},
    {15, 12, 65535, 65535, 65535}, {16, 13, 65535, 65535, 65535}, {25, 15, 65535, 65535, 65535},
    {28, 16, 65535, 65535, 65535}, {29, 17, 65535, 65535, 65535}, {30, 18, 65535, 65535, 65535},
    {46, 27, 65535, 65535, 65535}, {58, 36, 37, 59, 65535}, {60, 38, 65535, 65535, 65535},
    {62, 39, 40, 63, 65535}, {64, 41, 42, 65, 65535}, {66, 43, 44, 67, 65535},
    {68, 45, 46, 69, 65535}, {70, 47, 48, 71, 65535}, {72, 49, 50, 73, 65535},
    {74, 51, 52, 75, 65535}, {76, 53, 54, 77, 65535}, {78, 55, 56, 79, 65535},
    {80, 57, 58, 81, 65535}, {82, 59, 60, 83, 65535}, {85, 61, 62, 86, 65535},
    {87, 63, 64, 88, 65535}, {91, 65, 65535, 65535, 65535}, {99, 68, 65535, 65535, 65535},
    {100, 69, 65535, 65535, 65535}, {101, 65535, 65535, 65535, 65535},
    {102, 71, 65535, 65535, 65535}, {103, 70, 65535, 65535, 65535}, {104, 72, 65535, 65535, 65535},
    {105, 73, 65535, 65535, 65535}, {106, 74, 65535, 65535, 65535}, {107, 75, 65535, 65535, 65535},
    {108, 76, 65535, 65535, 65535}, {109, 79, 65535, 65535, 65535}, {110, 77, 65535, 65535, 65535},
    {111, 78, 65535, 65535, 65535}, {112, 80, 65535, 65535, 65535}, {113, 81, 65535, 65535, 65535},
    {114, 82, 65535, 65535, 65535}, {115, 83, 84, 116, 65535}, {117, 85, 65535, 65535, 65535},
    {118, 86, 65535, 65535, 65535}, {119, 89, 65535, 65535, 65535}, {120, 87, 65535, 65535, 65535},
    {121, 88, 65535, 65535, 65535}, {122, 90, 65535, 65535, 65535}, {125, 94, 65535, 65535, 65535},
    {126, 95, 65535, 65535, 65535}, {127, 96, 65535, 65535, 65535}, {128, 97, 98, 129, 65535},
    {130, 99, 100, 131, 65535}, {132, 65535, 65535, 65535, 65535}, {135, 101, 65535, 65535, 65535},
    {136, 102, 103, 137, 65535}, {138, 104, 105, 139, 65535}, {140, 65535, 106, 141, 65535},
    {167, 65535, 117, 168, 65535}, {169, 118, 119, 170, 65535}, {171, 120, 121, 172, 65535},
    {174, 122, 123, 175, 65535}, {176, 124, 125, 177, 0}, {178, 65535, 126, 179, 65535},
    {180, 127, 128, 181, 65535}, {182, 65535, 129, 183, 65535}, {184, 130, 131, 185, 65535},
    {186, 132, 131, 187, 65535}, {188, 65535, 133, 189, 65535}, {190, 134, 135, 191, 65535},
    {192, 138, 139, 195, 1}, {193, 136, 137, 194, 65535}, {196, 140, 141, 197, 65535},
    {198, 142, 143, 199, 65535}, {200, 144, 145, 201, 65535}, {202, 146, 147, 203, 65535},
    {204, 148, 149, 205, 65535}, {206, 150, 151, 207, 65535}, {208, 65535, 152, 209, 65535},
    {210, 153, 154, 211, 65535}, {212, 155, 156, 213, 65535}, {214, 159, 160, 217, 65535},
    {215, 157, 158, 216, 65535}, {218, 161, 162, 219, 65535}, {220, 163, 164, 221, 65535},
    {222, 165, 166, 223, 65535}, {224, 167, 168, 225, 65535}, {226, 169, 170, 227, 65535},
    {228, 171, 172, 229, 65535}, {230, 173, 174, 231, 65535}, {232, 177, 178, 235, 65535},
    {233, 175, 176, 234, 65535}, {277, 185, 186, 278, 2}, {279, 187, 188, 280, 3},
    {281, 189, 190, 282, 4}, {283, 191, 192, 284, 5}, {285, 193, 194, 286, 6},
    {287, 195, 196, 288, 65535}, {289, 197, 198, 290, 7}, {291, 199, 200, 292, 8},
    {293, 203, 204, 296, 9}, {294, 201, 202, 295, 10}, {297, 205, 206, 298, 11},
    {299, 209, 210, 302, 12}, {300, 207, 208, 301, 13}, {303, 211, 212, 304, 14},
    {305, 213, 214, 306, 15}, {307, 215, 216, 308, 16}, {309, 217, 218, 310, 65535},
    {311, 219, 220, 312, 65535}, {313, 224, 225, 316, 17}, {314, 222, 223, 315, 65535},
    {317, 226, 227, 318, 18}, {319, 228, 229, 320, 19}, {321, 230, 231, 322, 20},
    {323, 232, 233, 324, 21}, {325, 234, 235, 326, 22}, {327, 236, 237, 328, 23},
    {329, 238, 239, 330, 65535}, {331, 240, 241, 332, 24}, {333, 242, 243, 334, 25},
    {335, 244, 245, 336, 26}, {337, 246, 247, 338, 65535}, {339, 248, 249, 340, 27},
    {341, 250, 251, 342, 28}, {343, 252, 253, 344, 29}, {345, 254, 255, 346, 30},
    {347, 256, 257, 348, 31}, {428, 293, 294, 429, 65535}, {430, 295, 65535, 65535, 65535},
    {431, 296, 65535, 65535, 65535}, {432, 297, 65535, 65535, 65535},
    {433, 298, 65535, 65535, 65535}, {434, 299, 65535, 65535, 65535},
    {439, 302, 65535, 65535, 65535}, {441, 303, 65535, 65535, 65535},
    {443, 304, 65535, 65535, 65535}, {444, 305, 65535, 65535, 65535}, {455, 311, 312, 456, 65535},
    {463, 318, 65535, 65535, 65535}, {488, 333, 65535, 65535, 65535},
    {509, 341, 65535, 65535, 65535}, {510, 342, 65535, 65535, 65535}, {511, 344, 345, 512, 32},
    {513, 346, 345, 514, 33}, {526, 352, 65535, 65535, 65535}, {528, 353, 65535, 65535, 65535},
    {529, 354, 65535, 65535, 65535}, {530, 355, 65535, 65535, 65535},
    {531, 356, 65535, 65535, 65535}, {532, 357, 65535, 65535, 65535},
    {533, 358, 65535, 65535, 65535}, {534, 360, 65535, 65535, 65535},
    {545, 363, 65535, 65535, 65535}, {546, 364, 65535, 65535, 65535},
    {547, 365, 65535, 65535, 65535}, {548, 366, 65535, 65535, 65535},
    {549, 367, 65535, 65535, 65535}, {550, 368, 65535, 65535, 65535},
    {551, 369, 65535, 65535, 65535}, {552, 370, 65535, 65535, 65535},
    {553, 371, 65535, 65535, 65535}, {554, 372, 65535, 65535, 65535},
    {555, 373, 65535, 65535, 65535}, {557, 374, 65535, 65535, 65535},
    {558, 375, 65535, 65535, 65535}, {559, 376, 65535, 65535, 65535},
    {560, 377, 65535, 65535, 65535}, {561, 380, 381, 564, 65535}, {562, 378, 379, 563, 65535},
    {565, 382, 383, 566, 65535}, {567, 384, 65535, 65535, 65535}, {568, 385, 65535, 65535, 65535},
    {569, 386, 65535, 65535, 65535}, {570, 387, 65535, 65535, 65535},
    {572, 388, 65535, 65535, 65535}, {575, 389, 390, 576, 65535}, {577, 391, 392, 578, 65535},
    {579, 393, 394, 580, 65535},
};

static const struct model_pagination PAGINATIONS[] = {
    {356, 356, 358, 258, {583, 239, 466, 406}}, {356, 356, 358, 258, {587, 65535, 65535, 65535}},
    {356, 356, 358, 258, {6, 65535, 65535, 65535}}, {356, 356, 358, 258, {8, 65535, 65535, 65535}},
    {356, 356, 358, 258, {32, 65535, 65535, 65535}},
    {356, 356, 358, 258, {32, 65535, 65535, 65535}},
    {356, 356, 358, 258, {32, 65535, 65535, 65535}}, {356, 356, 358, 258, {412, 422, 417, 65535}},
    {356, 356, 358, 258, {416, 65535, 65535, 65535}},
    {356, 356, 358, 258, {244, 65535, 65535, 65535}},
    {356, 356, 358, 258, {244, 65535, 65535, 65535}},
    {356, 356, 358, 258, {535, 65535, 65535, 65535}},
    {356, 356, 358, 258, {254, 65535, 65535, 65535}},
    {356, 356, 358, 258, {254, 65535, 65535, 65535}},
    {356, 356, 358, 258, {535, 65535, 65535, 65535}},
    {356, 356, 358, 258, {351, 65535, 65535, 65535}},
    {356, 356, 358, 258, {535, 65535, 65535, 65535}},
    {356, 356, 358, 258, {406, 65535, 65535, 65535}},
    {356, 356, 358, 258, {535, 65535, 65535, 65535}},
    {356, 356, 358, 258, {593, 65535, 65535, 65535}},
    {356, 356, 358, 258, {416, 65535, 65535, 65535}},
    {356, 356, 358, 258, {535, 65535, 65535, 65535}},
    {356, 356, 358, 258, {477, 65535, 65535, 65535}},
    {356, 356, 358, 258, {535, 65535, 65535, 65535}},
    {356, 356, 358, 258, {485, 65535, 65535, 65535}},
    {356, 356, 358, 258, {535, 65535, 65535, 65535}},
    {356, 356, 358, 258, {493, 65535, 65535, 65535}},
    {356, 356, 358, 258, {44, 65535, 65535, 65535}},
    {356, 356, 358, 258, {416, 65535, 65535, 65535}},
    {356, 356, 358, 258, {535, 65535, 65535, 65535}},
    {356, 356, 358, 258, {587, 65535, 65535, 65535}},
    {356, 356, 358, 258, {596, 65535, 65535, 65535}},
    {356, 356, 358, 258, {160, 65535, 65535, 65535}},
    {356, 356, 358, 258, {160, 65535, 65535, 65535}},
};

const struct service_model service_model_iam = {
    .info =
        {
            .name = "iam",
            .service_id = "IAM",
            .endpoint_prefix = "iam",
            .signing_name = "iam",
            .target_prefix = "",
            .json_version = "",
            .api_version = "2010-05-08",
            .xml_namespace = "https://iam.amazonaws.com/doc/2010-05-08/",
            .protocol = PROTOCOL_QUERY,
        },
    .text = TEXT,
    .strings = STRINGS,
    .shapes = SHAPES,
    .members = MEMBERS,
    .operations = OPERATIONS,
    .paginations = PAGINATIONS,
    .shape_count = 552,
    .operation_count = 180,
};
