/* The service model of Amazon Elastic Compute Cloud, written by generate.py.
 * Source: botocore 1.44.5; see NOTICE beside generate.py. Do not edit. */
#include "aws/models/table.h"

static const char TEXT[] =
    "AWSAccessKeyId\0" "AcceleratorCount\0" "AcceleratorManufacturer\0"
    "AcceleratorManufacturerSet\0" "AcceleratorManufacturers\0" "AcceleratorName\0"
    "AcceleratorNameSet\0" "AcceleratorNames\0" "AcceleratorTotalMemoryMiB\0" "AcceleratorType\0"
    "AcceleratorTypeSet\0" "AcceleratorTypes\0" "Accelerators\0" "Accept\0"
    "AcceptAddressTransfer\0" "AcceptCapacityReservationBillingOwnership\0"
    "AcceptModificationTerms\0" "AcceptReservedInstancesExchangeQuote\0"
    "AcceptTransitGatewayClientVpnAttachment\0" "AcceptTransitGatewayMulticastDomainAssociations\0"
    "AcceptTransitGatewayPeeringAttachment\0" "AcceptTransitGatewayVpcAttachment\0"
    "AcceptVpcEndpointConnections\0" "AcceptVpcPeeringConnection\0" "AcceptanceRequired\0"
    "AcceptedRouteCount\0" "AccepterAllowMultipathResilience\0" "AccepterMultipathResilienceMode\0"
    "AccepterPeeringConnectionOptions\0" "AccepterTgwInfo\0" "AccepterTransitGatewayAttachmentId\0"
    "AccepterVpcInfo\0" "AccessAll\0" "AccessGroupId\0" "AccessLogs\0" "AccountAttributeSet\0"
    "AccountAttributes\0" "AccountId\0" "AccountIdSet\0" "AccountIds\0" "AccountLevel\0"
    "AccountName\0" "AccountVpcEncryptionControl\0" "Acl\0" "AclRule\0" "Actions\0" "ActionsSet\0"
    "ActivateTagKey\0" "ActivateTagKeys\0" "Active\0" "ActiveDirectory\0" "ActiveInstanceSet\0"
    "ActiveInstances\0" "ActiveVpnTunnelStatus\0" "ActivityStatus\0" "ActualBlockHourlyPrice\0"
    "Add\0" "AddAllocationResourceTag\0" "AddAllocationResourceTags\0" "AddAllowedPrincipals\0"
    "AddAvailabilityZone\0" "AddAvailabilityZoneId\0" "AddAvailabilityZoneIds\0"
    "AddAvailabilityZones\0" "AddEntries\0" "AddEntry\0" "AddGatewayLoadBalancerArn\0"
    "AddGatewayLoadBalancerArns\0" "AddMiddleboxAttachmentId\0" "AddMiddleboxAttachmentIds\0"
    "AddNetworkLoadBalancerArn\0" "AddNetworkLoadBalancerArns\0" "AddNetworkService\0"
    "AddNetworkServices\0" "AddOperatingRegion\0" "AddOperatingRegions\0"
    "AddOrganizationalUnitExclusion\0" "AddOrganizationalUnitExclusions\0" "AddRouteTableId\0"
    "AddRouteTableIds\0" "AddSecurityGroupId\0" "AddSecurityGroupIds\0" "AddSubnetId\0"
    "AddSubnetIds\0" "AddSupportedIpAddressType\0" "AddSupportedIpAddressTypes\0"
    "AddSupportedRegion\0" "AddSupportedRegions\0" "AddTransitGatewayCidrBlocks\0"
    "AddedPrincipalSet\0" "AddedPrincipals\0" "AdditionalAccount\0" "AdditionalAccountSet\0"
    "AdditionalAccounts\0" "AdditionalDetailSet\0" "AdditionalDetailType\0" "AdditionalDetails\0"
    "AdditionalFlexibleNetworkInterfaces\0" "AdditionalInfo\0" "AdditionalKeyExchangeRound\0"
    "AdditionalRoutesAvailable\0" "Address\0" "AddressAllocationId\0" "AddressCount\0"
    "AddressFamily\0" "AddressOwnerId\0" "AddressRegion\0" "AddressSet\0" "AddressTransfer\0"
    "AddressTransferSet\0" "AddressTransferStatus\0" "AddressTransfers\0" "AddressType\0"
    "Addresses\0" "AddressesSet\0" "AddressingType\0" "AdjustmentDetails\0" "AdjustmentStatus\0"
    "AdvertiseByoipCidr\0" "AdvertisementType\0" "Affinity\0" "AggregateScore\0" "Aggregation\0"
    "AllAvailabilityZones\0" "AllRegions\0" "AllocateAddress\0" "AllocateHosts\0"
    "AllocateIpamPoolCidr\0" "AllocationDefaultNetmaskLength\0" "AllocationId\0" "AllocationIds\0"
    "AllocationMaxNetmaskLength\0" "AllocationMetadata\0" "AllocationMetadataList\0"
    "AllocationMinNetmaskLength\0" "AllocationResourceTag\0" "AllocationResourceTagSet\0"
    "AllocationResourceTags\0" "AllocationRule\0" "AllocationRuleSet\0" "AllocationRules\0"
    "AllocationStrategy\0" "AllocationTime\0" "AllocationType\0" "AllowDnsResolutionFromRemoteVpc\0"
    "AllowEgressFromLocalClassicLinkToRemoteVpc\0" "AllowEgressFromLocalVpcToRemoteClassicLink\0"
    "AllowMultipathResilience\0" "AllowReassignment\0" "AllowReassociation\0" "AllowedCidr\0"
    "AllowedCidrs\0" "AllowedImagesSettingsState\0" "AllowedInstanceType\0"
    "AllowedInstanceTypeSet\0" "AllowedInstanceTypes\0" "AllowedPrincipals\0"
    "AllowsMultipleInstanceTypes\0" "AlternatePathHintSet\0" "AlternatePathHints\0"
    "AmazonProvidedIpv6CidrBlock\0" "AmazonSideAsn\0" "AmdSevSnp\0" "AmiId\0" "AmiLaunchIndex\0"
    "Amount\0" "AnalysisEndTime\0" "AnalysisFindingSet\0" "AnalysisFindings\0" "AnalysisStartTime\0"
    "AnalysisStartTimeBegin\0" "AnalysisStartTimeEnd\0" "AnalysisStatus\0" "AnalyzedEniCount\0"
    "AnnouncementDirection\0" "ApiGatewayV2\0" "ApiGatewayV2Exclusion\0" "AppleInternal\0"
    "ApplianceArn\0" "ApplianceModeSupport\0" "ApplicationDomain\0" "ApplicationStatus\0"
    "ApplicationStatusCheck\0" "ApplicationStatusCheckId\0" "ApplicationStatusCheckIds\0"
    "ApplicationStatusCheckSet\0" "ApplicationStatusChecks\0" "ApplicationStatuses\0"
    "ApplicationStatusesResponseType\0" "ApplyCancellationCharges\0" "ApplyPendingMaintenance\0"
    "ApplySecurityGroupsToClientVpnTargetNetwork\0" "Architecture\0" "ArchitectureType\0"
    "ArchitectureTypes\0" "ArchivalCompleteTime\0" "AreRoutesPersisted\0" "Arn\0" "AsPathSet\0"
    "AsPaths\0" "Asn\0" "AsnAssociation\0" "AsnAssociationSet\0" "AsnAssociations\0"
    "AsnAuthorizationContext\0" "AsnSet\0" "Asns\0" "AssetId\0" "AssetIds\0"
    "AssignIpv6AddressOnCreation\0" "AssignIpv6Addresses\0" "AssignPrivateIpAddresses\0"
    "AssignPrivateNatGatewayAddress\0" "AssignedIpv4PrefixSet\0" "AssignedIpv4Prefixes\0"
    "AssignedIpv6Addresses\0" "AssignedIpv6PrefixSet\0" "AssignedIpv6Prefixes\0"
    "AssignedPrivateIpAddresses\0" "AssignedPrivateIpAddressesSet\0" "AssociateAddress\0"
    "AssociateApplicationStatusCheck\0" "AssociateCapacityReservationBillingOwner\0"
    "AssociateCarrierIpAddress\0" "AssociateClientVpnTargetNetwork\0" "AssociateDhcpOptions\0"
    "AssociateEnclaveCertificateIamRole\0" "AssociateIamInstanceProfile\0"
    "AssociateInstanceEventWindow\0" "AssociateIpamByoasn\0" "AssociateIpamResourceDiscovery\0"
    "AssociateKmsKeyId\0" "AssociateNatGatewayAddress\0"
    "AssociateNetworkingFlexCostAllocationPolicy\0" "AssociatePublicIpAddress\0"
    "AssociateRouteServer\0" "AssociateRouteTable\0" "AssociateSecurityGroupVpc\0"
    "AssociateSubnetCidrBlock\0" "AssociateTransitGatewayMulticastDomain\0"
    "AssociateTransitGatewayPolicyTable\0" "AssociateTransitGatewayRouteTable\0"
    "AssociateTrunkInterface\0" "AssociateVpcCidrBlock\0" "AssociatedAt\0" "AssociatedKmsKeySet\0"
    "AssociatedKmsKeys\0" "AssociatedResource\0" "AssociatedResourceAccessibility\0"
    "AssociatedResourceArn\0" "AssociatedRoleArn\0" "AssociatedRoleSet\0" "AssociatedRoles\0"
    "AssociatedSubnetId\0" "AssociatedSubnetIds\0" "AssociatedSubnetSet\0" "AssociatedSubnets\0"
    "AssociatedTargetNetwork\0" "AssociatedTargetNetworks\0" "Association\0"
    "AssociationDefaultRouteTableId\0" "AssociationId\0" "AssociationIds\0" "AssociationMode\0"
    "AssociationSet\0" "AssociationState\0" "AssociationStatus\0" "AssociationTarget\0"
    "AssociationType\0" "AssociationValue\0" "Associations\0" "AthenaIntegration\0"
    "AthenaIntegrations\0" "AttachClassicLinkVpc\0" "AttachImageWatermark\0"
    "AttachInternetGateway\0" "AttachNetworkInterface\0" "AttachTime\0"
    "AttachVerifiedAccessTrustProvider\0" "AttachVolume\0" "AttachVpnGateway\0"
    "AttachedApplianceSet\0" "AttachedAppliances\0" "AttachedEbsStatus\0" "AttachedTo\0"
    "Attachment\0" "AttachmentId\0" "AttachmentLimitType\0" "AttachmentSet\0" "AttachmentState\0"
    "AttachmentStatuses\0" "AttachmentType\0" "Attachments\0" "Attribute\0" "AttributeName\0"
    "AttributeNames\0" "AttributeSummaries\0" "AttributeSummarySet\0" "AttributeValue\0"
    "AttributeValueSet\0" "AttributeValues\0" "Authentication\0" "AuthenticationOptions\0"
    "AuthorizationEndpoint\0" "AuthorizationPolicyLastEvaluatedTime\0" "AuthorizationRule\0"
    "AuthorizationRules\0" "AuthorizeAllGroups\0" "AuthorizeClientVpnIngress\0"
    "AuthorizeSecurityGroupEgress\0" "AuthorizeSecurityGroupIngress\0"
    "AutoAcceptSharedAssociations\0" "AutoAcceptSharedAttachments\0" "AutoEnableIO\0" "AutoImport\0"
    "AutoPlacement\0" "AutoProvisionZones\0" "AutoRecovery\0" "AutoRecoverySupported\0"
    "AutoScalingIps\0" "AvailabilityMode\0" "AvailabilityZone\0" "AvailabilityZoneAddress\0"
    "AvailabilityZoneAddresses\0" "AvailabilityZoneGroup\0" "AvailabilityZoneId\0"
    "AvailabilityZoneIdSet\0" "AvailabilityZoneIds\0" "AvailabilityZoneInfo\0"
    "AvailabilityZoneSet\0" "AvailabilityZones\0" "AvailableAddressCount\0" "AvailableCapacity\0"
    "AvailableInstanceCapacity\0" "AvailableInstanceCount\0" "AvailableIpAddressCount\0"
    "AvailableVCpus\0" "AwsAccountId\0" "AwsRegion\0" "AwsService\0" "BandwidthWeighting\0"
    "BandwidthWeightings\0" "BannerText\0" "BareMetal\0" "BaseEndpointDnsNameSet\0"
    "BaseEndpointDnsNames\0" "BaseSystem\0" "BaselineBandwidthInGbps\0" "BaselineBandwidthInMbps\0"
    "BaselineEbsBandwidthMbps\0" "BaselineIops\0" "BaselinePerformanceFactors\0"
    "BaselineThroughputInMBps\0" "BatchModifyIpamRoutingPolicyRegistrations\0" "BfdStatus\0"
    "BgpAsn\0" "BgpAsnExtended\0" "BgpConfigurations\0" "BgpLogEnabled\0" "BgpLogGroupArn\0"
    "BgpLogOutputFormat\0" "BgpOptions\0" "BgpStatus\0" "BillingProduct\0" "BillingProducts\0"
    "Blackhole\0" "BlockDeviceMapping\0" "BlockDeviceMappingSet\0" "BlockDeviceMappings\0"
    "BlockDurationMinutes\0" "BlockPublicAccessStates\0" "BootMode\0" "BootModeOverride\0"
    "BranchInterfaceId\0" "Bucket\0" "BucketName\0" "BucketOwner\0" "BundleId\0" "BundleIds\0"
    "BundleInstance\0" "BundleInstanceTask\0" "BundleInstanceTasksSet\0" "BundleTask\0"
    "BundleTaskError\0" "BundleTasks\0" "BurstablePerformance\0" "BurstablePerformanceSupported\0"
    "Byoasn\0" "ByoasnSet\0" "Byoasns\0" "ByoipCidr\0" "ByoipCidrSet\0" "ByoipCidrs\0" "Bytes\0"
    "BytesConverted\0" "CancelBundleTask\0" "CancelCapacityReservation\0"
    "CancelCapacityReservationFleetError\0" "CancelCapacityReservationFleets\0"
    "CancelConversionTask\0" "CancelDeclarativePoliciesReport\0" "CancelExportTask\0"
    "CancelImageLaunchPermission\0" "CancelImportTask\0" "CancelReason\0"
    "CancelReservedInstancesListing\0" "CancelSpotFleetRequests\0" "CancelSpotInstanceRequests\0"
    "CancellationTermSet\0" "CancellationTerms\0" "CancellationType\0"
    "CancelledSpotInstanceRequests\0" "CapacityAllocationSet\0" "CapacityAllocations\0"
    "CapacityAmount\0" "CapacityAvailabilityZoneId\0" "CapacityAvailabilityZoneIds\0"
    "CapacityBlockDurationHours\0" "CapacityBlockDurationMinutes\0"
    "CapacityBlockExtensionDurationHours\0" "CapacityBlockExtensionEndDate\0"
    "CapacityBlockExtensionOfferingId\0" "CapacityBlockExtensionOfferingSet\0"
    "CapacityBlockExtensionOfferings\0" "CapacityBlockExtensionPurchaseDate\0"
    "CapacityBlockExtensionSet\0" "CapacityBlockExtensionStartDate\0"
    "CapacityBlockExtensionStatus\0" "CapacityBlockExtensions\0" "CapacityBlockId\0"
    "CapacityBlockIds\0" "CapacityBlockOfferingId\0" "CapacityBlockOfferingSegmentSet\0"
    "CapacityBlockOfferingSegments\0" "CapacityBlockOfferingSet\0" "CapacityBlockOfferings\0"
    "CapacityBlockSet\0" "CapacityBlockStatusSet\0" "CapacityBlockStatuses\0" "CapacityBlocks\0"
    "CapacityDurationHours\0" "CapacityManagerDataExportId\0" "CapacityManagerDataExportIds\0"
    "CapacityManagerDataExportSet\0" "CapacityManagerDataExports\0" "CapacityManagerProvided\0"
    "CapacityManagerStatus\0" "CapacityManagerSupportabilityScoreSet\0"
    "CapacityManagerSupportabilityScores\0" "CapacityManagerTagKeySet\0" "CapacityManagerTagKeys\0"
    "CapacityRebalance\0" "CapacityReservation\0" "CapacityReservationArn\0"
    "CapacityReservationBillingRequestSet\0" "CapacityReservationBillingRequests\0"
    "CapacityReservationCancellationQuote\0" "CapacityReservationCancellationQuoteId\0"
    "CapacityReservationCancellationQuoteIds\0" "CapacityReservationCancellationQuoteSet\0"
    "CapacityReservationCancellationQuotes\0" "CapacityReservationFleetArn\0"
    "CapacityReservationFleetId\0" "CapacityReservationFleetIds\0" "CapacityReservationFleetSet\0"
    "CapacityReservationFleets\0" "CapacityReservationGroupSet\0" "CapacityReservationGroups\0"
    "CapacityReservationId\0" "CapacityReservationIdSet\0" "CapacityReservationIds\0"
    "CapacityReservationInfo\0" "CapacityReservationModificationQuote\0"
    "CapacityReservationModificationQuoteId\0" "CapacityReservationModificationQuoteIds\0"
    "CapacityReservationModificationQuoteSet\0" "CapacityReservationModificationQuotes\0"
    "CapacityReservationOptions\0" "CapacityReservationPreference\0"
    "CapacityReservationResourceGroupArn\0" "CapacityReservationResourceGroupArns\0"
    "CapacityReservationSet\0" "CapacityReservationSpecification\0" "CapacityReservationStatusSet\0"
    "CapacityReservationStatuses\0" "CapacityReservationTarget\0" "CapacityReservations\0"
    "CapacityUnit\0" "CarrierGateway\0" "CarrierGatewayId\0" "CarrierGatewayIds\0"
    "CarrierGatewaySet\0" "CarrierGateways\0" "CarrierIp\0" "Cascade\0" "Category\0"
    "CertificateArn\0" "CertificateRevocationList\0" "CertificateS3BucketName\0"
    "CertificateS3ObjectKey\0" "ChargeCommitmentDurationHours\0" "ChargeEndDate\0"
    "CheckUpdateTime\0" "Checksum\0" "ChildHandle\0" "ChildRequestXml\0" "ChronologicalOrder\0"
    "Cidr\0" "CidrAuthorizationContext\0" "CidrBlock\0" "CidrBlockAssociation\0"
    "CidrBlockAssociationSet\0" "CidrBlockSet\0" "CidrBlockState\0" "CidrEndpointsCustomSubDomain\0"
    "CidrIp\0" "CidrIpv4\0" "CidrIpv6\0" "CidrLabel\0" "CidrOptions\0" "CidrRange\0"
    "CidrRangeSpecifications\0" "CidrSet\0" "Cidrs\0" "ClassicLinkDnsSupported\0"
    "ClassicLinkEnabled\0" "ClassicLoadBalancerListener\0" "ClassicLoadBalancers\0"
    "ClassicLoadBalancersConfig\0" "ClearAllocationDefaultNetmaskLength\0" "ClientCidrBlock\0"
    "ClientConfiguration\0" "ClientConnectOptions\0" "ClientData\0" "ClientId\0" "ClientIp\0"
    "ClientIpv6Address\0" "ClientLoginBannerOptions\0" "ClientRootCertificateChain\0"
    "ClientRootCertificateChainArn\0" "ClientRouteEnforcementOptions\0" "ClientSecret\0"
    "ClientToken\0" "ClientVpnEndpoint\0" "ClientVpnEndpointId\0" "ClientVpnEndpointIds\0"
    "ClientVpnEndpoints\0" "ClientVpnOwnerId\0" "ClientVpnTargetNetworks\0" "CloudWatchLogOptions\0"
    "CloudWatchLogs\0" "CloudwatchLogGroup\0" "CloudwatchLogStream\0" "CoIp\0" "Code\0"
    "CoipAddressUsageSet\0" "CoipAddressUsages\0" "CoipCidr\0" "CoipPool\0" "CoipPoolId\0"
    "CoipPoolSet\0" "CoipPools\0" "Comment\0" "CommitmentDuration\0" "CommitmentEndDate\0"
    "CommitmentInfo\0" "CommittedInstanceCount\0" "CommonName\0" "Comparison\0" "CompleteTime\0"
    "CompletionDurationMinutes\0" "CompletionTime\0" "ComplianceStatus\0" "Component\0"
    "ComponentAccount\0" "ComponentArn\0" "ComponentId\0" "ComponentRegion\0" "Condition\0"
    "ConditionSet\0" "Conditions\0" "Config\0" "ConfigDeliveryS3DestinationArn\0"
    "ConfigurationState\0" "Configured\0" "ConfirmProductInstance\0" "ConnectPeerConfiguration\0"
    "ConnectionEndTime\0" "ConnectionEstablishedTime\0" "ConnectionEvents\0" "ConnectionId\0"
    "ConnectionLogOptions\0" "ConnectionNotification\0" "ConnectionNotificationArn\0"
    "ConnectionNotificationId\0" "ConnectionNotificationIds\0" "ConnectionNotificationSet\0"
    "ConnectionNotificationState\0" "ConnectionNotificationType\0" "ConnectionStatuses\0"
    "ConnectionTrackingConfiguration\0" "ConnectionTrackingSpecification\0" "Connections\0"
    "ConnectivityType\0" "ContainerFormat\0" "Context\0" "ConversionTask\0" "ConversionTaskId\0"
    "ConversionTaskIds\0" "ConversionTasks\0" "CoolOffPeriod\0" "CoolOffPeriodExpiresOn\0"
    "CopyFpgaImage\0" "CopyImage\0" "CopyImageTags\0" "CopySnapshot\0" "CopyTagsFromSource\0"
    "CopyVolumes\0" "CoreCount\0" "CoreInfo\0" "CoreNetworkArn\0" "CoreNetworkAttachmentArn\0"
    "CoreNetworkId\0" "Cores\0" "Count\0" "Cpu\0" "CpuCredits\0" "CpuManufacturer\0"
    "CpuManufacturerSet\0" "CpuManufacturers\0" "CpuOptions\0" "CreateApplicationStatusCheck\0"
    "CreateCapacityManagerDataExport\0" "CreateCapacityReservation\0"
    "CreateCapacityReservationBySplitting\0" "CreateCapacityReservationCancellationQuote\0"
    "CreateCapacityReservationDateChangeQuote\0" "CreateCapacityReservationFleet\0"
    "CreateCarrierGateway\0" "CreateClientVpnEndpoint\0" "CreateClientVpnRoute\0" "CreateCoipCidr\0"
    "CreateCoipPool\0" "CreateCustomerGateway\0" "CreateDate\0" "CreateDefaultSubnet\0"
    "CreateDefaultVpc\0" "CreateDelegateMacVolumeOwnershipTask\0" "CreateDhcpOptions\0"
    "CreateEgressOnlyInternetGateway\0" "CreateFleet\0" "CreateFlowLogs\0" "CreateFpgaImage\0"
    "CreateImage\0" "CreateImageUsageReport\0" "CreateInstanceConnectEndpoint\0"
    "CreateInstanceEventWindow\0" "CreateInstanceExportTask\0" "CreateInternetGateway\0"
    "CreateInterruptibleCapacityReservationAllocation\0" "CreateIpam\0"
    "CreateIpamExternalResourceVerificationToken\0" "CreateIpamInternetRegistryAssociation\0"
    "CreateIpamPolicy\0" "CreateIpamPool\0" "CreateIpamPrefixListResolver\0"
    "CreateIpamPrefixListResolverTarget\0" "CreateIpamResourceDiscovery\0"
    "CreateIpamRoutingPolicyRegistration\0" "CreateIpamScope\0" "CreateKeyPair\0"
    "CreateLaunchTemplate\0" "CreateLaunchTemplateVersion\0" "CreateLocalGatewayRoute\0"
    "CreateLocalGatewayRouteTable\0"
    "CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation\0"
    "CreateLocalGatewayRouteTableVpcAssociation\0" "CreateLocalGatewayVirtualInterface\0"
    "CreateLocalGatewayVirtualInterfaceGroup\0"
    "CreateMacSystemIntegrityProtectionModificationTask\0" "CreateManagedPrefixList\0"
    "CreateMetricCategory\0" "CreateNatGateway\0" "CreateNetworkAcl\0" "CreateNetworkAclEntry\0"
    "CreateNetworkInsightsAccessScope\0" "CreateNetworkInsightsPath\0" "CreateNetworkInterface\0"
    "CreateNetworkInterfacePermission\0" "CreateNetworkingFlexCostAllocationPolicy\0"
    "CreatePlacementGroup\0" "CreatePublicIpv4Pool\0" "CreateReplaceRootVolumeTask\0"
    "CreateReservedInstancesListing\0" "CreateRestoreImageTask\0" "CreateRoute\0"
    "CreateRouteServer\0" "CreateRouteServerEndpoint\0" "CreateRouteServerPeer\0"
    "CreateRouteTable\0" "CreateSecondaryNetwork\0" "CreateSecondarySubnet\0"
    "CreateSecurityGroup\0" "CreateSnapshot\0" "CreateSnapshots\0"
    "CreateSpotDatafeedSubscription\0" "CreateStoreImageTask\0" "CreateSubnet\0"
    "CreateSubnetCidrReservation\0" "CreateTags\0" "CreateTime\0" "CreateTrafficMirrorFilter\0"
    "CreateTrafficMirrorFilterRule\0" "CreateTrafficMirrorSession\0" "CreateTrafficMirrorTarget\0"
    "CreateTransitGateway\0" "CreateTransitGatewayConnect\0" "CreateTransitGatewayConnectPeer\0"
    "CreateTransitGatewayMeteringPolicy\0" "CreateTransitGatewayMeteringPolicyEntry\0"
    "CreateTransitGatewayMulticastDomain\0" "CreateTransitGatewayNetworkFunctionAttachment\0"
    "CreateTransitGatewayPeeringAttachment\0" "CreateTransitGatewayPolicyTable\0"
    "CreateTransitGatewayPolicyTableEntry\0" "CreateTransitGatewayPrefixListReference\0"
    "CreateTransitGatewayRoute\0" "CreateTransitGatewayRouteTable\0"
    "CreateTransitGatewayRouteTableAnnouncement\0" "CreateTransitGatewayVpcAttachment\0"
    "CreateVerifiedAccessEndpoint\0" "CreateVerifiedAccessGroup\0" "CreateVerifiedAccessInstance\0"
    "CreateVerifiedAccessTrustProvider\0" "CreateVolume\0" "CreateVolumePermission\0"
    "CreateVolumePermissions\0" "CreateVpc\0" "CreateVpcBlockPublicAccessExclusion\0"
    "CreateVpcEncryptionControl\0" "CreateVpcEndpoint\0" "CreateVpcEndpointConnectionNotification\0"
    "CreateVpcEndpointServiceConfiguration\0" "CreateVpcPeeringConnection\0"
    "CreateVpnConcentrator\0" "CreateVpnConnection\0" "CreateVpnConnectionRoute\0"
    "CreateVpnGateway\0" "CreatedAt\0" "CreatedBy\0" "CreatedDate\0" "CreationDate\0"
    "CreationDateCondition\0" "CreationTime\0" "CreationTimestamp\0" "CreditSpecification\0"
    "CriticalFixAvailableSince\0" "CronExpression\0" "CurrencyCode\0" "CurrentConfiguration\0"
    "CurrentFleetState\0" "CurrentGeneration\0" "CurrentInstanceBootMode\0" "CurrentIpamScopeId\0"
    "CurrentSpotFleetRequestState\0" "CurrentState\0" "CurrentStatus\0" "CurrentVersion\0"
    "CustomDnsServers\0" "CustomerGateway\0" "CustomerGatewayConfiguration\0" "CustomerGatewayId\0"
    "CustomerGatewayIds\0" "CustomerGatewaySet\0" "CustomerGateways\0" "CustomerManagedKeyEnabled\0"
    "CustomerOwnedIp\0" "CustomerOwnedIpv4Pool\0" "DPDTimeoutAction\0" "DPDTimeoutSeconds\0"
    "DTraceRestrictions\0" "Data\0" "DataEncryptionKeyId\0" "DataExportCount\0" "DataQueries\0"
    "DataQuery\0" "DataResponseSet\0" "DataResponses\0" "DataRetentionSupport\0"
    "DeactivateTagKey\0" "DeactivateTagKeys\0" "Deadline\0" "DebuggingRestrictions\0"
    "DedicatedHostId\0" "DedicatedHostIdSet\0" "DedicatedHostIds\0" "DedicatedHostsSupported\0"
    "Default\0" "DefaultAssociationRouteTable\0" "DefaultCores\0" "DefaultEnaQueueCount\0"
    "DefaultEnaQueueCountPerInterface\0" "DefaultForAz\0" "DefaultNetworkCardIndex\0"
    "DefaultPropagationRouteTable\0" "DefaultResourceDiscoveryAssociationId\0"
    "DefaultResourceDiscoveryId\0" "DefaultRouteTableAssociation\0" "DefaultRouteTablePropagation\0"
    "DefaultTargetCapacityType\0" "DefaultTcpEstablishedTimeout\0" "DefaultThreadsPerCore\0"
    "DefaultUdpStreamTimeout\0" "DefaultUdpTimeout\0" "DefaultVCpus\0" "DefaultVersion\0"
    "DefaultVersionNumber\0" "DefaultVisibility\0" "DelegatedAdminAccountId\0"
    "DeleteApplicationStatusCheck\0" "DeleteAssociatedSnapshots\0"
    "DeleteCapacityManagerDataExport\0" "DeleteCarrierGateway\0" "DeleteClientVpnEndpoint\0"
    "DeleteClientVpnEndpointAuthorizationPolicy\0" "DeleteClientVpnRoute\0" "DeleteCoipCidr\0"
    "DeleteCoipPool\0" "DeleteCustomerGateway\0" "DeleteDhcpOptions\0"
    "DeleteEgressOnlyInternetGateway\0" "DeleteFleets\0" "DeleteFlowLogs\0" "DeleteFpgaImage\0"
    "DeleteImageUsageReport\0" "DeleteInstanceConnectEndpoint\0" "DeleteInstanceEventWindow\0"
    "DeleteInternetGateway\0" "DeleteIpam\0" "DeleteIpamExternalResourceVerificationToken\0"
    "DeleteIpamInternetRegistryAssociation\0" "DeleteIpamPolicy\0" "DeleteIpamPool\0"
    "DeleteIpamPrefixListResolver\0" "DeleteIpamPrefixListResolverTarget\0"
    "DeleteIpamResourceDiscovery\0" "DeleteIpamRoutingPolicyRegistration\0" "DeleteIpamScope\0"
    "DeleteKeyPair\0" "DeleteLaunchTemplate\0" "DeleteLaunchTemplateVersions\0"
    "DeleteLocalGatewayRoute\0" "DeleteLocalGatewayRouteTable\0"
    "DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation\0"
    "DeleteLocalGatewayRouteTableVpcAssociation\0" "DeleteLocalGatewayVirtualInterface\0"
    "DeleteLocalGatewayVirtualInterfaceGroup\0" "DeleteManagedPrefixList\0" "DeleteMetricCategory\0"
    "DeleteNatGateway\0" "DeleteNetworkAcl\0" "DeleteNetworkAclEntry\0"
    "DeleteNetworkInsightsAccessScope\0" "DeleteNetworkInsightsAccessScopeAnalysis\0"
    "DeleteNetworkInsightsAnalysis\0" "DeleteNetworkInsightsPath\0" "DeleteNetworkInterface\0"
    "DeleteNetworkInterfacePermission\0" "DeleteNetworkingFlexCostAllocationPolicies\0"
    "DeleteOnTermination\0" "DeletePlacementGroup\0" "DeletePublicIpv4Pool\0"
    "DeleteQueuedReservedInstances\0" "DeleteReplacedRootVolume\0" "DeleteRoute\0"
    "DeleteRouteServer\0" "DeleteRouteServerEndpoint\0" "DeleteRouteServerPeer\0"
    "DeleteRouteTable\0" "DeleteSecondaryNetwork\0" "DeleteSecondarySubnet\0"
    "DeleteSecurityGroup\0" "DeleteSnapshot\0" "DeleteSnapshotResultSet\0" "DeleteSnapshotResults\0"
    "DeleteSpotDatafeedSubscription\0" "DeleteSubnet\0" "DeleteSubnetCidrReservation\0"
    "DeleteTags\0" "DeleteTime\0" "DeleteTrafficMirrorFilter\0" "DeleteTrafficMirrorFilterRule\0"
    "DeleteTrafficMirrorSession\0" "DeleteTrafficMirrorTarget\0" "DeleteTransitGateway\0"
    "DeleteTransitGatewayClientVpnAttachment\0" "DeleteTransitGatewayConnect\0"
    "DeleteTransitGatewayConnectPeer\0" "DeleteTransitGatewayMeteringPolicy\0"
    "DeleteTransitGatewayMeteringPolicyEntry\0" "DeleteTransitGatewayMulticastDomain\0"
    "DeleteTransitGatewayNetworkFunctionAttachment\0" "DeleteTransitGatewayPeeringAttachment\0"
    "DeleteTransitGatewayPolicyTable\0" "DeleteTransitGatewayPolicyTableEntry\0"
    "DeleteTransitGatewayPrefixListReference\0" "DeleteTransitGatewayRoute\0"
    "DeleteTransitGatewayRouteTable\0" "DeleteTransitGatewayRouteTableAnnouncement\0"
    "DeleteTransitGatewayVpcAttachment\0" "DeleteVerifiedAccessEndpoint\0"
    "DeleteVerifiedAccessGroup\0" "DeleteVerifiedAccessInstance\0"
    "DeleteVerifiedAccessTrustProvider\0" "DeleteVolume\0" "DeleteVpc\0"
    "DeleteVpcBlockPublicAccessExclusion\0" "DeleteVpcEncryptionControl\0"
    "DeleteVpcEndpointConnectionNotifications\0" "DeleteVpcEndpointServiceConfigurations\0"
    "DeleteVpcEndpoints\0" "DeleteVpcPeeringConnection\0" "DeleteVpnConcentrator\0"
    "DeleteVpnConnection\0" "DeleteVpnConnectionRoute\0" "DeleteVpnGateway\0"
    "DeletedSubnetCidrReservation\0" "DeletionTime\0" "DeletionTimestamp\0"
    "DeliverCrossAccountRole\0" "DeliverLogsErrorMessage\0" "DeliverLogsPermissionArn\0"
    "DeliverLogsStatus\0" "DeliveryPreference\0" "DeliveryStatus\0" "DeliveryStream\0" "DeltaId\0"
    "DeltaJson\0" "DenyAllIgwTraffic\0" "DeprecateAt\0" "DeprecationTime\0"
    "DeprecationTimeCondition\0" "DeprovisionByoipCidr\0" "DeprovisionIpamByoasn\0"
    "DeprovisionIpamPoolCidr\0" "DeprovisionPublicIpv4PoolCidr\0" "DeprovisionedAddressSet\0"
    "DeprovisionedAddresses\0" "DeregisterImage\0" "DeregisterInstanceEventNotificationAttributes\0"
    "DeregisterTransitGatewayMulticastGroupMembers\0"
    "DeregisterTransitGatewayMulticastGroupSources\0" "DeregisteredMulticastGroupMembers\0"
    "DeregisteredMulticastGroupSources\0" "DeregisteredNetworkInterfaceIds\0"
    "DeregistrationProtection\0" "DescribeAccountAttributes\0"
    "DescribeAccountVpcEncryptionControl\0" "DescribeAddressTransfers\0" "DescribeAddresses\0"
    "DescribeAddressesAttribute\0" "DescribeAggregateIdFormat\0" "DescribeApplicationStatus\0"
    "DescribeApplicationStatusCheckAssociations\0" "DescribeApplicationStatusChecks\0"
    "DescribeAvailabilityZones\0" "DescribeAwsNetworkPerformanceMetricSubscriptions\0"
    "DescribeBundleTasks\0" "DescribeByoipCidrs\0" "DescribeCapacityBlockExtensionHistory\0"
    "DescribeCapacityBlockExtensionOfferings\0" "DescribeCapacityBlockOfferings\0"
    "DescribeCapacityBlockStatus\0" "DescribeCapacityBlocks\0"
    "DescribeCapacityManagerDataExports\0" "DescribeCapacityReservationBillingRequests\0"
    "DescribeCapacityReservationCancellationQuotes\0"
    "DescribeCapacityReservationDateChangeQuotes\0" "DescribeCapacityReservationFleets\0"
    "DescribeCapacityReservationTopology\0" "DescribeCapacityReservations\0"
    "DescribeCarrierGateways\0" "DescribeClassicLinkInstances\0"
    "DescribeClientVpnAuthorizationRules\0" "DescribeClientVpnConnections\0"
    "DescribeClientVpnEndpoints\0" "DescribeClientVpnRoutes\0" "DescribeClientVpnTargetNetworks\0"
    "DescribeCoipPools\0" "DescribeConversionTasks\0" "DescribeCustomerGateways\0"
    "DescribeDeclarativePoliciesReports\0" "DescribeDhcpOptions\0"
    "DescribeEgressOnlyInternetGateways\0" "DescribeElasticGpus\0" "DescribeExportImageTasks\0"
    "DescribeExportTasks\0" "DescribeFastLaunchImages\0" "DescribeFastSnapshotRestores\0"
    "DescribeFleetHistory\0" "DescribeFleetInstances\0" "DescribeFleets\0" "DescribeFlowLogs\0"
    "DescribeFpgaImageAttribute\0" "DescribeFpgaImages\0" "DescribeHostReservationOfferings\0"
    "DescribeHostReservations\0" "DescribeHosts\0" "DescribeIamInstanceProfileAssociations\0"
    "DescribeIdFormat\0" "DescribeIdentityIdFormat\0" "DescribeImageAttribute\0"
    "DescribeImageReferences\0" "DescribeImageUsageReportEntries\0" "DescribeImageUsageReports\0"
    "DescribeImages\0" "DescribeImportImageTasks\0" "DescribeImportSnapshotTasks\0"
    "DescribeInstanceAttribute\0" "DescribeInstanceConnectEndpoints\0"
    "DescribeInstanceCreditSpecifications\0" "DescribeInstanceEventNotificationAttributes\0"
    "DescribeInstanceEventWindows\0" "DescribeInstanceImageMetadata\0"
    "DescribeInstanceSqlHaHistoryStates\0" "DescribeInstanceSqlHaStates\0"
    "DescribeInstanceStatus\0" "DescribeInstanceTopology\0" "DescribeInstanceTypeOfferings\0"
    "DescribeInstanceTypes\0" "DescribeInstances\0" "DescribeInternetGateways\0"
    "DescribeIpamByoasn\0" "DescribeIpamExternalResourceVerificationTokens\0"
    "DescribeIpamInternetRegistryAssociations\0" "DescribeIpamPolicies\0"
    "DescribeIpamPoolAllocations\0" "DescribeIpamPools\0" "DescribeIpamPrefixListResolverTargets\0"
    "DescribeIpamPrefixListResolvers\0" "DescribeIpamResourceDiscoveries\0"
    "DescribeIpamResourceDiscoveryAssociations\0" "DescribeIpamScopes\0" "DescribeIpams\0"
    "DescribeIpv6Pools\0" "DescribeKeyPairs\0" "DescribeLaunchTemplateVersions\0"
    "DescribeLaunchTemplates\0" "DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations\0"
    "DescribeLocalGatewayRouteTableVpcAssociations\0" "DescribeLocalGatewayRouteTables\0"
    "DescribeLocalGatewayVirtualInterfaceGroups\0" "DescribeLocalGatewayVirtualInterfaces\0"
    "DescribeLocalGateways\0" "DescribeLockedSnapshots\0" "DescribeMacHosts\0"
    "DescribeMacModificationTasks\0" "DescribeManagedPrefixLists\0" "DescribeMetricCategories\0"
    "DescribeMovingAddresses\0" "DescribeNatGateways\0" "DescribeNetworkAcls\0"
    "DescribeNetworkInsightsAccessScopeAnalyses\0" "DescribeNetworkInsightsAccessScopes\0"
    "DescribeNetworkInsightsAnalyses\0" "DescribeNetworkInsightsPaths\0"
    "DescribeNetworkInterfaceAttribute\0" "DescribeNetworkInterfacePermissions\0"
    "DescribeNetworkInterfaces\0" "DescribeNetworkingFlexCostAllocationPolicies\0"
    "DescribeNetworkingFlexCostAllocationPolicyAssociations\0" "DescribeOutpostLags\0"
    "DescribePlacementGroups\0" "DescribePrefixLists\0" "DescribePrincipalIdFormat\0"
    "DescribePublicIpv4Pools\0" "DescribeRegions\0" "DescribeReplaceRootVolumeTasks\0"
    "DescribeReservedInstances\0" "DescribeReservedInstancesListings\0"
    "DescribeReservedInstancesModifications\0" "DescribeReservedInstancesOfferings\0"
    "DescribeRouteServerEndpoints\0" "DescribeRouteServerPeers\0" "DescribeRouteServers\0"
    "DescribeRouteTables\0" "DescribeScheduledInstanceAvailability\0" "DescribeScheduledInstances\0"
    "DescribeSecondaryInterfaces\0" "DescribeSecondaryNetworks\0" "DescribeSecondarySubnets\0"
    "DescribeSecurityGroupReferences\0" "DescribeSecurityGroupRules\0"
    "DescribeSecurityGroupVpcAssociations\0" "DescribeSecurityGroups\0"
    "DescribeServiceLinkVirtualInterfaces\0" "DescribeSnapshotAttribute\0"
    "DescribeSnapshotTierStatus\0" "DescribeSnapshots\0" "DescribeSpotDatafeedSubscription\0"
    "DescribeSpotFleetInstances\0" "DescribeSpotFleetRequestHistory\0" "DescribeSpotFleetRequests\0"
    "DescribeSpotInstanceRequests\0" "DescribeSpotPriceHistory\0" "DescribeStaleSecurityGroups\0"
    "DescribeStoreImageTasks\0" "DescribeSubnets\0" "DescribeTags\0"
    "DescribeTrafficMirrorFilterRules\0" "DescribeTrafficMirrorFilters\0"
    "DescribeTrafficMirrorSessions\0" "DescribeTrafficMirrorTargets\0"
    "DescribeTransitGatewayAttachments\0" "DescribeTransitGatewayConnectPeers\0"
    "DescribeTransitGatewayConnects\0" "DescribeTransitGatewayMeteringPolicies\0"
    "DescribeTransitGatewayMulticastDomains\0" "DescribeTransitGatewayNetworkFunctionAttachments\0"
    "DescribeTransitGatewayPeeringAttachments\0" "DescribeTransitGatewayPolicyTables\0"
    "DescribeTransitGatewayRouteTableAnnouncements\0" "DescribeTransitGatewayRouteTables\0"
    "DescribeTransitGatewayVpcAttachments\0" "DescribeTransitGateways\0"
    "DescribeTrunkInterfaceAssociations\0" "DescribeVerifiedAccessEndpoints\0"
    "DescribeVerifiedAccessGroups\0" "DescribeVerifiedAccessInstanceLoggingConfigurations\0"
    "DescribeVerifiedAccessInstances\0" "DescribeVerifiedAccessTrustProviders\0"
    "DescribeVolumeAttribute\0" "DescribeVolumeStatus\0" "DescribeVolumes\0"
    "DescribeVolumesModifications\0" "DescribeVpcAttribute\0"
    "DescribeVpcBlockPublicAccessExclusions\0" "DescribeVpcBlockPublicAccessOptions\0"
    "DescribeVpcClassicLink\0" "DescribeVpcClassicLinkDnsSupport\0"
    "DescribeVpcEncryptionControls\0" "DescribeVpcEndpointAssociations\0"
    "DescribeVpcEndpointConnectionNotifications\0" "DescribeVpcEndpointConnections\0"
    "DescribeVpcEndpointServiceConfigurations\0" "DescribeVpcEndpointServicePermissions\0"
    "DescribeVpcEndpointServices\0" "DescribeVpcEndpoints\0" "DescribeVpcPeeringConnections\0"
    "DescribeVpcs\0" "DescribeVpnConcentrators\0" "DescribeVpnConnections\0" "DescribeVpnGateways\0"
    "Description\0" "DesiredVersion\0" "Destination\0" "DestinationAddress\0"
    "DestinationAddressSet\0" "DestinationAddresses\0" "DestinationArn\0"
    "DestinationAvailabilityZone\0" "DestinationAvailabilityZoneId\0"
    "DestinationCapacityReservation\0" "DestinationCapacityReservationId\0" "DestinationCidr\0"
    "DestinationCidrBlock\0" "DestinationIp\0" "DestinationIpamScopeId\0"
    "DestinationIpv6CidrBlock\0" "DestinationOptions\0" "DestinationOutpostArn\0"
    "DestinationPort\0" "DestinationPortRange\0" "DestinationPortRangeSet\0"
    "DestinationPortRanges\0" "DestinationPortSet\0" "DestinationPorts\0" "DestinationPrefixList\0"
    "DestinationPrefixListId\0" "DestinationPrefixListSet\0" "DestinationPrefixLists\0"
    "DestinationRegion\0" "DestinationSet\0" "DestinationTransitGatewayAttachmentId\0"
    "DestinationTransitGatewayAttachmentType\0" "DestinationVpc\0" "Destinations\0"
    "DetachClassicLinkVpc\0" "DetachImageWatermark\0" "DetachInternetGateway\0"
    "DetachNetworkInterface\0" "DetachVerifiedAccessTrustProvider\0" "DetachVolume\0"
    "DetachVpnGateway\0" "DetailSet\0" "Details\0" "DetectedAt\0" "Device\0" "DeviceId\0"
    "DeviceIndex\0" "DeviceName\0" "DeviceOptions\0" "DevicePostureOptions\0"
    "DeviceTrustProviderSet\0" "DeviceTrustProviderType\0" "DeviceTrustProviders\0"
    "DeviceValidationDomain\0" "DhcpConfiguration\0" "DhcpConfigurationSet\0" "DhcpConfigurations\0"
    "DhcpOptions\0" "DhcpOptionsId\0" "DhcpOptionsIds\0" "DhcpOptionsSet\0" "Dimension\0"
    "DimensionCondition\0" "Dimensions\0" "Direction\0" "DirectoryId\0" "DisableAddressTransfer\0"
    "DisableAllowedImagesSettings\0" "DisableApiStop\0" "DisableApiTermination\0"
    "DisableApplicationStatusCheckSuppression\0" "DisableAwsNetworkPerformanceMetricSubscription\0"
    "DisableCapacityManager\0" "DisableEbsEncryptionByDefault\0" "DisableFastLaunch\0"
    "DisableFastSnapshotRestores\0" "DisableImage\0" "DisableImageBlockPublicAccess\0"
    "DisableImageDeprecation\0" "DisableImageDeregistrationProtection\0"
    "DisableInstanceSqlHaStandbyDetections\0" "DisableIpamOrganizationAdminAccount\0"
    "DisableIpamPolicy\0" "DisableLniAtDeviceIndex\0" "DisableRouteServerPropagation\0"
    "DisableSerialConsoleAccess\0" "DisableSnapshotBlockPublicAccess\0"
    "DisableTransitGatewayRouteTablePropagation\0" "DisableVgwRoutePropagation\0"
    "DisableVpcClassicLink\0" "DisableVpcClassicLinkDnsSupport\0" "DisabledTime\0" "DisablingTime\0"
    "DisallowedCidr\0" "DisallowedCidrs\0" "DisassociateAddress\0"
    "DisassociateApplicationStatusCheck\0" "DisassociateCapacityReservationBillingOwner\0"
    "DisassociateClientVpnTargetNetwork\0" "DisassociateEnclaveCertificateIamRole\0"
    "DisassociateIamInstanceProfile\0" "DisassociateInstanceEventWindow\0"
    "DisassociateIpamByoasn\0" "DisassociateIpamResourceDiscovery\0" "DisassociateKmsKeyId\0"
    "DisassociateNatGatewayAddress\0" "DisassociateNetworkingFlexCostAllocationPolicy\0"
    "DisassociateRouteServer\0" "DisassociateRouteTable\0" "DisassociateSecurityGroupVpc\0"
    "DisassociateSubnetCidrBlock\0" "DisassociateTransitGatewayMulticastDomain\0"
    "DisassociateTransitGatewayPolicyTable\0" "DisassociateTransitGatewayRouteTable\0"
    "DisassociateTrunkInterface\0" "DisassociateVpcCidrBlock\0" "DisconnectOnSessionTimeout\0"
    "DiscoveryRegion\0" "DiskContainer\0" "DiskContainers\0" "DiskImage\0" "DiskImageFormat\0"
    "DiskImageSize\0" "DiskImages\0" "Disks\0" "DnsEntries\0" "DnsEntry\0" "DnsEntrySet\0"
    "DnsHostnameType\0" "DnsName\0" "DnsOptions\0" "DnsRecordIpType\0" "DnsServer\0" "DnsServers\0"
    "DnsSupport\0" "Domain\0" "DomainCertificateArn\0" "DomainName\0" "DpdTimeoutAction\0"
    "DpdTimeoutSeconds\0" "DryRun\0" "Dualstack\0" "Duration\0" "DurationSeconds\0"
    "DynamicRouting\0" "EarliestDatapointTimestamp\0" "EarliestTime\0" "Ebs\0" "EbsCardIndex\0"
    "EbsCardSet\0" "EbsCards\0" "EbsEncryptionByDefault\0" "EbsInfo\0" "EbsOptimized\0"
    "EbsOptimizedInfo\0" "EbsOptimizedSupport\0" "EfaInfo\0" "EfaSupported\0" "EffectiveDate\0"
    "Egress\0" "EgressBytes\0" "EgressFilterRuleSet\0" "EgressFilterRules\0"
    "EgressOnlyInternetGateway\0" "EgressOnlyInternetGatewayExclusion\0"
    "EgressOnlyInternetGatewayId\0" "EgressOnlyInternetGatewayIds\0"
    "EgressOnlyInternetGatewaySet\0" "EgressOnlyInternetGateways\0" "EgressPackets\0" "EipTagSet\0"
    "EipTags\0" "ElasticFileSystem\0" "ElasticFileSystemExclusion\0" "ElasticGpuAssociationId\0"
    "ElasticGpuAssociationSet\0" "ElasticGpuAssociationState\0" "ElasticGpuAssociationTime\0"
    "ElasticGpuAssociations\0" "ElasticGpuHealth\0" "ElasticGpuId\0" "ElasticGpuIds\0"
    "ElasticGpuSet\0" "ElasticGpuSpecification\0" "ElasticGpuSpecificationSet\0"
    "ElasticGpuSpecifications\0" "ElasticGpuState\0" "ElasticGpuType\0"
    "ElasticInferenceAccelerator\0" "ElasticInferenceAcceleratorArn\0"
    "ElasticInferenceAcceleratorAssociationId\0" "ElasticInferenceAcceleratorAssociationSet\0"
    "ElasticInferenceAcceleratorAssociationState\0" "ElasticInferenceAcceleratorAssociationTime\0"
    "ElasticInferenceAcceleratorAssociations\0" "ElasticInferenceAcceleratorSet\0"
    "ElasticInferenceAccelerators\0" "ElasticLoadBalancerListener\0" "EnaQueueCount\0"
    "EnaSrdEnabled\0" "EnaSrdSpecification\0" "EnaSrdSupported\0" "EnaSrdUdpEnabled\0"
    "EnaSrdUdpSpecification\0" "EnaSupport\0" "EnableAcceleration\0" "EnableAddressTransfer\0"
    "EnableAllowedImagesSettings\0" "EnableApplicationStatusCheckSuppression\0"
    "EnableAwsNetworkPerformanceMetricSubscription\0" "EnableCapacityManager\0" "EnableDns64\0"
    "EnableDnsHostnames\0" "EnableDnsSupport\0" "EnableEbsEncryptionByDefault\0"
    "EnableFastLaunch\0" "EnableFastSnapshotRestores\0" "EnableImage\0"
    "EnableImageBlockPublicAccess\0" "EnableImageDeprecation\0"
    "EnableImageDeregistrationProtection\0" "EnableInstanceSqlHaStandbyDetections\0"
    "EnableIpamInternetRegistryAssociation\0" "EnableIpamOrganizationAdminAccount\0"
    "EnableIpamPolicy\0" "EnableLniAtDeviceIndex\0" "EnableNetworkAddressUsageMetrics\0"
    "EnablePrimaryIpv6\0" "EnablePrivateGua\0" "EnableReachabilityAnalyzerOrganizationSharing\0"
    "EnableResourceNameDnsAAAARecord\0" "EnableResourceNameDnsAAAARecordOnLaunch\0"
    "EnableResourceNameDnsARecord\0" "EnableResourceNameDnsARecordOnLaunch\0"
    "EnableRouteServerPropagation\0" "EnableSerialConsoleAccess\0"
    "EnableSnapshotBlockPublicAccess\0" "EnableTransitGatewayRouteTablePropagation\0"
    "EnableTunnelLifecycleControl\0" "EnableVgwRoutePropagation\0" "EnableVolumeIO\0"
    "EnableVpcClassicLink\0" "EnableVpcClassicLinkDnsSupport\0" "Enabled\0" "EnabledTime\0"
    "EnablingTime\0" "EnclaveOptions\0" "Encrypted\0" "EncryptionControl\0"
    "EncryptionInTransitSupported\0" "EncryptionKmsKeyId\0" "EncryptionState\0"
    "EncryptionSupport\0" "End\0" "EndDate\0" "EndDateRange\0" "EndDateType\0" "EndHour\0"
    "EndTime\0" "EndWeekDay\0" "Endpoint\0" "EndpointDomain\0" "EndpointDomainPrefix\0"
    "EndpointEniAddress\0" "EndpointEniId\0" "EndpointIpAddressType\0" "EndpointType\0" "Enforced\0"
    "EniAddress\0" "EniId\0" "Entries\0" "Entry\0" "EntrySet\0" "EphemeralStorage\0" "Error\0"
    "ErrorCode\0" "ErrorMessage\0" "ErrorSet\0" "Errors\0" "EstimatedTimeToCompleteInSeconds\0"
    "Event\0" "EventDescription\0" "EventId\0" "EventInformation\0" "EventSubType\0" "EventType\0"
    "Events\0" "EventsSet\0" "ExcessCapacityTerminationPolicy\0" "ExchangeId\0"
    "ExcludeBootVolume\0" "ExcludeDataVolumeId\0" "ExcludeDataVolumeIds\0" "ExcludePath\0"
    "ExcludePathSet\0" "ExcludePaths\0" "ExcludedInstanceType\0" "ExcludedInstanceTypeSet\0"
    "ExcludedInstanceTypes\0" "ExclusionId\0" "ExclusionIds\0" "Exclusions\0" "ExclusionsAllowed\0"
    "ExecutableBy\0" "ExecutableUsers\0" "ExpectedEffectiveAt\0" "Expiration\0" "ExpirationDate\0"
    "ExpirationTime\0" "ExplanationCode\0" "ExplanationSet\0" "Explanations\0"
    "ExportClientVpnClientCertificateRevocationList\0" "ExportClientVpnClientConfiguration\0"
    "ExportImage\0" "ExportImageTaskId\0" "ExportImageTaskIds\0" "ExportImageTaskSet\0"
    "ExportImageTasks\0" "ExportTask\0" "ExportTaskId\0" "ExportTaskIds\0" "ExportTaskSet\0"
    "ExportTasks\0" "ExportToS3\0" "ExportToS3Task\0" "ExportTransitGatewayRoutes\0"
    "ExportVerifiedAccessInstanceClientConfiguration\0" "ExternalAuthorityConfiguration\0"
    "ExternalResourceIdentifier\0" "FIPSEnabled\0" "Failed\0" "FailedFleetCancellationSet\0"
    "FailedFleetCancellations\0" "FailedQueuedPurchaseDeletionSet\0"
    "FailedQueuedPurchaseDeletions\0" "FailureCode\0" "FailureMessage\0" "FailureReason\0"
    "FailureThreshold\0" "FastLaunchImageSet\0" "FastLaunchImages\0" "FastRestored\0"
    "FastSnapshotRestoreSet\0" "FastSnapshotRestoreStateErrorSet\0"
    "FastSnapshotRestoreStateErrors\0" "FastSnapshotRestores\0" "Fault\0" "FcaPolicyArn\0"
    "FcaPolicyAssociationFailures\0" "FcaPolicyAssociationId\0" "FcaPolicyAssociationIds\0"
    "FcaPolicyAssociations\0" "FcaPolicyDisassociationFailures\0" "FcaPolicyDisassociations\0"
    "FcaPolicyId\0" "FcaPolicyIds\0" "FcaPolicyVersions\0" "FederatedAuthentication\0"
    "FileFormat\0" "FilesystemProtections\0" "Filter\0" "FilterAtDestination\0" "FilterAtSource\0"
    "FilterBy\0" "FilterInArn\0" "FilterInArnSet\0" "FilterInArns\0" "FilterOutArn\0"
    "FilterOutArnSet\0" "FilterOutArns\0" "Filters\0" "FindingComponentSet\0" "FindingComponents\0"
    "FindingId\0" "FindingScanDate\0" "FindingsFound\0" "FipsDnsName\0" "FipsEnabled\0"
    "FirewallStatefulRule\0" "FirewallStatelessRule\0" "FirstAddress\0" "FirstObservedAt\0"
    "FirstSlotStartTime\0" "FirstSlotStartTimeRange\0" "FixAvailable\0" "FixedPrice\0"
    "FleetCapacityReservationSet\0" "FleetCapacityReservations\0" "FleetId\0" "FleetIds\0"
    "FleetInstanceSet\0" "FleetSet\0" "FleetState\0" "Fleets\0" "FlexCostAllocationPolicies\0"
    "FlexibleEnaQueuesSupport\0" "FlowLogId\0" "FlowLogIdSet\0" "FlowLogIds\0" "FlowLogSet\0"
    "FlowLogStatus\0" "FlowLogs\0" "Force\0" "ForceDelete\0" "Format\0" "ForwardPathComponentSet\0"
    "ForwardPathComponents\0" "FpgaImageAttribute\0" "FpgaImageGlobalId\0" "FpgaImageId\0"
    "FpgaImageIds\0" "FpgaImageSet\0" "FpgaImages\0" "FpgaInfo\0" "Fpgas\0" "FreeTierEligible\0"
    "Frequency\0" "From\0" "FromPort\0" "FulfilledCapacity\0" "FulfilledOnDemandCapacity\0"
    "FullSnapshotSizeInBytes\0" "GatewayAssociationState\0" "GatewayId\0" "GatewayLoadBalancerArn\0"
    "GatewayLoadBalancerArnSet\0" "GatewayLoadBalancerArns\0" "GatewayLoadBalancerEndpointId\0"
    "Geography\0" "GeographySet\0" "GetActiveVpnTunnelStatus\0" "GetAllowedImagesSettings\0"
    "GetAssociatedEnclaveCertificateIamRoles\0" "GetAssociatedIpv6PoolCidrs\0"
    "GetAwsNetworkPerformanceData\0" "GetCapacityManagerAttributes\0"
    "GetCapacityManagerMetricData\0" "GetCapacityManagerMetricDimensions\0"
    "GetCapacityManagerMonitoredTagKeys\0" "GetCapacityManagerSupportabilityScores\0"
    "GetCapacityReservationUsage\0" "GetClientVpnEndpointAuthorizationPolicy\0" "GetCoipPoolUsage\0"
    "GetConsoleOutput\0" "GetConsoleScreenshot\0" "GetDeclarativePoliciesReportSummary\0"
    "GetDefaultCreditSpecification\0" "GetEbsDefaultKmsKeyId\0" "GetEbsEncryptionByDefault\0"
    "GetEnabledIpamPolicy\0" "GetFlowLogsIntegrationTemplate\0" "GetGroupsForCapacityReservation\0"
    "GetHostReservationPurchasePreview\0" "GetImageAncestry\0" "GetImageBlockPublicAccessState\0"
    "GetImageFindings\0" "GetInstanceMetadataDefaults\0" "GetInstanceTpmEkPub\0"
    "GetInstanceTypesFromInstanceRequirements\0" "GetInstanceUefiData\0" "GetIpamAddressHistory\0"
    "GetIpamDiscoveredAccounts\0" "GetIpamDiscoveredPublicAddresses\0"
    "GetIpamDiscoveredResourceCidrs\0" "GetIpamDiscoveredRoutes\0"
    "GetIpamInternetRegistryAssociationAsns\0" "GetIpamInternetRegistryAssociationCidrs\0"
    "GetIpamPolicyAllocationRules\0" "GetIpamPolicyOrganizationTargets\0" "GetIpamPoolAllocations\0"
    "GetIpamPoolCidrs\0" "GetIpamPrefixListResolverRules\0"
    "GetIpamPrefixListResolverVersionEntries\0" "GetIpamPrefixListResolverVersions\0"
    "GetIpamResourceCidrs\0" "GetIpamRouteOriginAuthorizations\0" "GetIpamRouteProtectionFindings\0"
    "GetIpamRoutingPolicyRegistrationDeltas\0" "GetIpamRoutingPolicyRegistrations\0"
    "GetLaunchTemplateData\0" "GetManagedPrefixListAssociations\0" "GetManagedPrefixListEntries\0"
    "GetManagedResourceVisibility\0" "GetNetworkInsightsAccessScopeAnalysisFindings\0"
    "GetNetworkInsightsAccessScopeContent\0" "GetNetworkingFlexCostAllocationPolicyVersions\0"
    "GetPasswordData\0" "GetReservedInstancesExchangeQuote\0" "GetRouteServerAssociations\0"
    "GetRouteServerPropagations\0" "GetRouteServerRoutingDatabase\0" "GetSecurityGroupsForVpc\0"
    "GetSerialConsoleAccessStatus\0" "GetSnapshotBlockPublicAccessState\0"
    "GetSpotPlacementScores\0" "GetSubnetCidrReservations\0"
    "GetTransitGatewayAttachmentNatConfiguration\0" "GetTransitGatewayAttachmentPropagations\0"
    "GetTransitGatewayMeteringPolicyEntries\0" "GetTransitGatewayMulticastDomainAssociations\0"
    "GetTransitGatewayPolicyTableAssociations\0" "GetTransitGatewayPolicyTableEntries\0"
    "GetTransitGatewayPrefixListReferences\0" "GetTransitGatewayRouteTableAssociations\0"
    "GetTransitGatewayRouteTablePropagations\0" "GetVerifiedAccessEndpointPolicy\0"
    "GetVerifiedAccessEndpointTargets\0" "GetVerifiedAccessGroupPolicy\0"
    "GetVpcResourcesBlockingEncryptionEnforcement\0" "GetVpnConnectionDeviceSampleConfiguration\0"
    "GetVpnConnectionDeviceTypes\0" "GetVpnTunnelReplacementStatus\0" "GlobalAccelerator\0"
    "GlobalAcceleratorExclusion\0" "GpuInfo\0" "GpuPartitionSize\0" "Gpus\0" "GreKey\0" "Group\0"
    "GroupArn\0" "GroupBy\0" "GroupDescription\0" "GroupId\0" "GroupIds\0" "GroupIpAddress\0"
    "GroupLongName\0" "GroupMember\0" "GroupName\0" "GroupNames\0" "GroupOwnerId\0" "GroupSet\0"
    "GroupSource\0" "Groups\0" "HaStatus\0" "HealthCheckPath\0" "HealthCheckPathSet\0"
    "HealthCheckPaths\0" "Hibernate\0" "HibernationOptions\0" "HibernationSupported\0"
    "HiddenByDefault\0" "HighFixAvailableSince\0" "HighestFindingSeverityLabel\0"
    "HistoryRecordSet\0" "HistoryRecords\0" "HiveCompatiblePartitions\0" "HostId\0" "HostIdSet\0"
    "HostIds\0" "HostMaintenance\0" "HostProperties\0" "HostRecovery\0" "HostReservationId\0"
    "HostReservationIdSet\0" "HostReservationSet\0" "HostResourceGroupArn\0" "HostSet\0"
    "HostedZoneId\0" "HostnameType\0" "Hosts\0" "HourlyPrice\0" "HttpEndpoint\0"
    "HttpProtocolIpv6\0" "HttpPutResponseHopLimit\0" "HttpTokens\0" "HttpTokensEnforced\0"
    "Hypervisor\0" "IKEVersion\0" "IKEVersions\0" "IamFleetRole\0" "IamInstanceProfile\0"
    "IamInstanceProfileAssociation\0" "IamInstanceProfileAssociationSet\0"
    "IamInstanceProfileAssociations\0" "Icmp\0" "IcmpTypeCode\0" "Id\0" "Igmpv2Support\0"
    "IkeVersion\0" "IkeVersionSet\0" "IkeVersions\0" "Image\0" "ImageAllowed\0"
    "ImageAncestryEntries\0" "ImageAncestryEntrySet\0" "ImageBlockPublicAccessState\0"
    "ImageCriteria\0" "ImageCriterion\0" "ImageCriterionSet\0" "ImageData\0" "ImageFindingSet\0"
    "ImageFindings\0" "ImageId\0" "ImageIds\0" "ImageLocation\0" "ImageMetadata\0" "ImageName\0"
    "ImageNameSet\0" "ImageNames\0" "ImageOwnerAlias\0" "ImageOwnerId\0" "ImageProvider\0"
    "ImageProviderSet\0" "ImageProviders\0" "ImageReferenceSet\0" "ImageReferences\0" "ImageSet\0"
    "ImageState\0" "ImageType\0" "ImageUsageReportEntries\0" "ImageUsageReportEntrySet\0"
    "ImageUsageReportSet\0" "ImageUsageReports\0" "ImageWatermark\0" "ImageWatermarkSet\0"
    "ImageWatermarks\0" "Images\0" "ImagesSet\0" "ImdsSupport\0" "ImpairedSince\0"
    "ImportClientVpnClientCertificateRevocationList\0" "ImportImage\0" "ImportImageTaskSet\0"
    "ImportImageTasks\0" "ImportInstance\0" "ImportKeyPair\0" "ImportManifestUrl\0"
    "ImportSnapshot\0" "ImportSnapshotTaskSet\0" "ImportSnapshotTasks\0" "ImportTaskId\0"
    "ImportTaskIds\0" "ImportVolume\0" "InboundHeader\0" "IncludeAll\0" "IncludeAllInstances\0"
    "IncludeAllResourceTypes\0" "IncludeAllTagsOfInstance\0" "IncludeAuthorizationPolicyContext\0"
    "IncludeDeprecated\0" "IncludeDisabled\0" "IncludeLocalZones\0" "IncludeManagedResources\0"
    "IncludeMarketplace\0" "IncludePublicKey\0" "IncludeTrustContext\0"
    "IncludeUnsupportedInRegion\0" "InferenceAcceleratorInfo\0" "InformationalFixAvailableSince\0"
    "IngestionStatus\0" "IngestionStatusMessage\0" "IngressBytes\0" "IngressFilterRuleSet\0"
    "IngressFilterRules\0" "IngressPackets\0" "IngressRouteTable\0"
    "InitializationGracePeriodSeconds\0" "InitializationStatusDetails\0" "InitializationType\0"
    "InputStorageLocation\0" "InsideCidrBlocks\0" "Instance\0" "InstanceConnectEndpoint\0"
    "InstanceConnectEndpointArn\0" "InstanceConnectEndpointId\0" "InstanceConnectEndpointIds\0"
    "InstanceConnectEndpointSet\0" "InstanceConnectEndpoints\0" "InstanceCount\0" "InstanceCounts\0"
    "InstanceCreditSpecification\0" "InstanceCreditSpecificationSet\0"
    "InstanceCreditSpecifications\0" "InstanceEventId\0" "InstanceEventWindow\0"
    "InstanceEventWindowId\0" "InstanceEventWindowIds\0" "InstanceEventWindowSet\0"
    "InstanceEventWindowState\0" "InstanceEventWindows\0" "InstanceExport\0"
    "InstanceExportDetails\0" "InstanceFamily\0" "InstanceFamilyCreditSpecification\0"
    "InstanceFcaPolicyDocument\0" "InstanceGeneration\0" "InstanceGenerationSet\0"
    "InstanceGenerations\0" "InstanceHealth\0" "InstanceId\0" "InstanceIdSet\0" "InstanceIds\0"
    "InstanceImageMetadata\0" "InstanceImageMetadataSet\0" "InstanceInitiatedShutdownBehavior\0"
    "InstanceInterruptionBehavior\0" "InstanceIpv6Address\0" "InstanceLifecycle\0"
    "InstanceMarketOptions\0" "InstanceMatchCriteria\0" "InstanceMetadataOptions\0"
    "InstanceMetadataTags\0" "InstanceMonitorings\0" "InstanceNetworkInterfaceSpecification\0"
    "InstanceOwnerId\0" "InstanceOwningService\0" "InstancePlatform\0" "InstancePoolsToUseCount\0"
    "InstancePort\0" "InstanceRequirements\0" "InstanceRequirementsWithMetadata\0"
    "InstanceSecondaryInterfaceSpecification\0" "InstanceSet\0" "InstanceSpecification\0"
    "InstanceState\0" "InstanceStatus\0" "InstanceStatusSet\0" "InstanceStatuses\0"
    "InstanceStorageInfo\0" "InstanceStorageSupported\0" "InstanceTag\0" "InstanceTagAttribute\0"
    "InstanceTagKey\0" "InstanceTagKeySet\0" "InstanceTagKeys\0" "InstanceTags\0"
    "InstanceTenancy\0" "InstanceType\0" "InstanceTypeOfferingSet\0" "InstanceTypeOfferings\0"
    "InstanceTypePreference\0" "InstanceTypePreferences\0" "InstanceTypeSet\0"
    "InstanceTypeSpecification\0" "InstanceTypeSpecificationSet\0" "InstanceTypeSpecifications\0"
    "InstanceTypes\0" "InstanceUsageSet\0" "InstanceUsages\0" "Instances\0" "InstancesSet\0"
    "IntegrateService\0" "IntegrateServices\0" "IntegrationResultS3DestinationArn\0"
    "InterconnectStatus\0" "InterfaceAssociation\0" "InterfaceAssociationSet\0"
    "InterfaceAssociations\0" "InterfacePermission\0" "InterfaceProtocol\0" "InterfaceType\0"
    "InterfaceTypeSet\0" "InterfaceTypes\0" "InternetGateway\0" "InternetGatewayBlockMode\0"
    "InternetGatewayExclusion\0" "InternetGatewayExclusionMode\0" "InternetGatewayId\0"
    "InternetGatewayIds\0" "InternetGatewaySet\0" "InternetGateways\0"
    "InternetKeyExchangeVersion\0" "Interruptible\0" "InterruptibleCapacityAllocation\0"
    "InterruptibleCapacityReservationId\0" "InterruptionInfo\0" "InterruptionType\0" "Interval\0"
    "IoPerformance\0" "Iops\0" "IpAddress\0" "IpAddressType\0" "IpOwnerId\0" "IpPermissions\0"
    "IpPermissionsEgress\0" "IpPrefixSet\0" "IpPrefixes\0" "IpProtocol\0" "IpRanges\0" "IpScope\0"
    "IpSource\0" "IpUsage\0" "IpVersion\0" "Ipam\0" "IpamArn\0" "IpamDiscoveredAccountSet\0"
    "IpamDiscoveredAccounts\0" "IpamDiscoveredPublicAddressSet\0" "IpamDiscoveredPublicAddresses\0"
    "IpamDiscoveredResourceCidrSet\0" "IpamDiscoveredResourceCidrs\0" "IpamDiscoveredRouteSet\0"
    "IpamDiscoveredRoutes\0" "IpamExternalResourceVerificationToken\0"
    "IpamExternalResourceVerificationTokenArn\0" "IpamExternalResourceVerificationTokenId\0"
    "IpamExternalResourceVerificationTokenIds\0" "IpamExternalResourceVerificationTokenSet\0"
    "IpamExternalResourceVerificationTokens\0" "IpamId\0" "IpamIds\0"
    "IpamInternetRegistryAssociation\0" "IpamInternetRegistryAssociationArn\0"
    "IpamInternetRegistryAssociationAsnSet\0" "IpamInternetRegistryAssociationAsns\0"
    "IpamInternetRegistryAssociationCidrSet\0" "IpamInternetRegistryAssociationCidrs\0"
    "IpamInternetRegistryAssociationId\0" "IpamInternetRegistryAssociationIds\0"
    "IpamInternetRegistryAssociationSet\0" "IpamInternetRegistryAssociations\0" "IpamPolicies\0"
    "IpamPolicy\0" "IpamPolicyArn\0" "IpamPolicyDocument\0" "IpamPolicyDocumentSet\0"
    "IpamPolicyDocuments\0" "IpamPolicyEnabled\0" "IpamPolicyId\0" "IpamPolicyIds\0"
    "IpamPolicyRegion\0" "IpamPolicySet\0" "IpamPool\0" "IpamPoolAllocation\0"
    "IpamPoolAllocationId\0" "IpamPoolAllocationIds\0" "IpamPoolAllocationSet\0"
    "IpamPoolAllocations\0" "IpamPoolArn\0" "IpamPoolCidr\0" "IpamPoolCidrId\0" "IpamPoolCidrSet\0"
    "IpamPoolCidrs\0" "IpamPoolId\0" "IpamPoolIds\0" "IpamPoolOwner\0" "IpamPoolSet\0" "IpamPools\0"
    "IpamPrefixListResolver\0" "IpamPrefixListResolverArn\0" "IpamPrefixListResolverId\0"
    "IpamPrefixListResolverIds\0" "IpamPrefixListResolverSet\0"
    "IpamPrefixListResolverSyncEnabled\0" "IpamPrefixListResolverTarget\0"
    "IpamPrefixListResolverTargetArn\0" "IpamPrefixListResolverTargetId\0"
    "IpamPrefixListResolverTargetIds\0" "IpamPrefixListResolverTargetSet\0"
    "IpamPrefixListResolverTargets\0" "IpamPrefixListResolverVersion\0"
    "IpamPrefixListResolverVersionSet\0" "IpamPrefixListResolverVersions\0"
    "IpamPrefixListResolvers\0" "IpamRegion\0" "IpamResourceCidr\0" "IpamResourceCidrSet\0"
    "IpamResourceCidrs\0" "IpamResourceDiscoveries\0" "IpamResourceDiscovery\0"
    "IpamResourceDiscoveryArn\0" "IpamResourceDiscoveryAssociation\0"
    "IpamResourceDiscoveryAssociationArn\0" "IpamResourceDiscoveryAssociationId\0"
    "IpamResourceDiscoveryAssociationIds\0" "IpamResourceDiscoveryAssociationSet\0"
    "IpamResourceDiscoveryAssociations\0" "IpamResourceDiscoveryId\0" "IpamResourceDiscoveryIds\0"
    "IpamResourceDiscoveryRegion\0" "IpamResourceDiscoverySet\0" "IpamRouteOriginAuthorizationSet\0"
    "IpamRouteOriginAuthorizations\0" "IpamRoutingPolicyRegistrationDelta\0"
    "IpamRoutingPolicyRegistrationDeltaSet\0" "IpamRoutingPolicyRegistrationDeltas\0"
    "IpamRoutingPolicyRegistrationSet\0" "IpamRoutingPolicyRegistrations\0" "IpamScope\0"
    "IpamScopeArn\0" "IpamScopeId\0" "IpamScopeIds\0" "IpamScopeSet\0" "IpamScopeType\0"
    "IpamScopes\0" "IpamSet\0" "Ipams\0" "Ipv4\0" "Ipv4AddressesPerInterface\0"
    "Ipv4AddressesPerSecondaryInterface\0" "Ipv4CidrBlock\0" "Ipv4CidrBlockAssociationSet\0"
    "Ipv4CidrBlockAssociations\0" "Ipv4IpamPoolId\0" "Ipv4NetmaskLength\0" "Ipv4Prefix\0"
    "Ipv4PrefixCount\0" "Ipv4PrefixSet\0" "Ipv4Prefixes\0" "Ipv6\0" "Ipv6Address\0"
    "Ipv6AddressAttribute\0" "Ipv6AddressCount\0" "Ipv6Addresses\0" "Ipv6AddressesPerInterface\0"
    "Ipv6AddressesSet\0" "Ipv6Cidr\0" "Ipv6CidrAssociationSet\0" "Ipv6CidrAssociations\0"
    "Ipv6CidrBlock\0" "Ipv6CidrBlockAssociation\0" "Ipv6CidrBlockAssociationSet\0"
    "Ipv6CidrBlockNetworkBorderGroup\0" "Ipv6CidrBlockSet\0" "Ipv6CidrBlockState\0"
    "Ipv6IpamPoolId\0" "Ipv6Native\0" "Ipv6NetmaskLength\0" "Ipv6Pool\0" "Ipv6PoolSet\0"
    "Ipv6Pools\0" "Ipv6Prefix\0" "Ipv6PrefixCount\0" "Ipv6PrefixSet\0" "Ipv6Prefixes\0"
    "Ipv6Ranges\0" "Ipv6Support\0" "Ipv6Supported\0" "IsDefault\0" "IsEgress\0" "IsExcludable\0"
    "IsPermanentRestore\0" "IsPrimary\0" "IsPrimaryIpv6\0" "IsPublic\0" "IsValidExchange\0"
    "Issuer\0" "Item\0" "Kernel\0" "KernelId\0" "KextSigning\0" "Key\0" "KeyExchangeMethod\0"
    "KeyExchangeMethodSet\0" "KeyExchangeMethods\0" "KeyFingerprint\0" "KeyFormat\0" "KeyMaterial\0"
    "KeyName\0" "KeyNames\0" "KeyPairId\0" "KeyPairIds\0" "KeyPairs\0" "KeySet\0" "KeyType\0"
    "KeyValue\0" "Keyword\0" "KinesisDataFirehose\0" "KmsKeyArn\0" "KmsKeyId\0" "Lambda\0"
    "LambdaExclusion\0" "LambdaFunctionArn\0" "LastAddress\0" "LastAttemptedDiscoveryTime\0"
    "LastError\0" "LastEvaluatedTime\0" "LastLaunchedTime\0" "LastMaintenanceApplied\0"
    "LastObservedAt\0" "LastStatusChange\0" "LastSuccessfulDiscoveryTime\0" "LastSyncedVersion\0"
    "LastTieringOperationStatus\0" "LastTieringOperationStatusDetail\0" "LastTieringProgress\0"
    "LastTieringStartTime\0" "LastUpdateTime\0" "LastUpdateTimestamp\0" "LastUpdatedAt\0"
    "LastUpdatedTime\0" "LastVersionCreationStatus\0" "LastVersionCreationStatusMessage\0"
    "Latest\0" "LatestDatapointTimestamp\0" "LatestDeliveryS3LocationUri\0" "LatestDeliveryStatus\0"
    "LatestDeliveryStatusMessage\0" "LatestDeliveryTime\0" "LatestDeltaId\0" "LatestTime\0"
    "LatestVersion\0" "LatestVersionNumber\0" "LaunchGroup\0" "LaunchPermission\0"
    "LaunchPermissions\0" "LaunchSpecification\0" "LaunchSpecifications\0" "LaunchStatus\0"
    "LaunchTemplate\0" "LaunchTemplateAndOverrides\0" "LaunchTemplateConfig\0"
    "LaunchTemplateConfigs\0" "LaunchTemplateData\0" "LaunchTemplateId\0" "LaunchTemplateIds\0"
    "LaunchTemplateName\0" "LaunchTemplateNames\0" "LaunchTemplateSpecification\0"
    "LaunchTemplateSpecificationUserData\0" "LaunchTemplateTagSpecificationRequest\0"
    "LaunchTemplateVersion\0" "LaunchTemplateVersionSet\0" "LaunchTemplateVersions\0"
    "LaunchTemplates\0" "LaunchTime\0" "LaunchedAvailabilityZone\0" "LaunchedAvailabilityZoneId\0"
    "LicenseConfigurationArn\0" "LicenseSet\0" "LicenseSpecification\0" "LicenseSpecifications\0"
    "LicenseType\0" "Licenses\0" "Lifecycle\0" "LimitPrice\0" "LinkedGroupId\0"
    "ListImagesInRecycleBin\0" "ListSnapshotsInRecycleBin\0" "ListVolumesInRecycleBin\0"
    "LoadBalancerArn\0" "LoadBalancerListenerPort\0" "LoadBalancerOptions\0" "LoadBalancerPort\0"
    "LoadBalancerSet\0" "LoadBalancerTarget\0" "LoadBalancerTargetGroup\0"
    "LoadBalancerTargetGroupSet\0" "LoadBalancerTargetGroups\0" "LoadBalancerTargetPort\0"
    "LoadBalancers\0" "LoadBalancersConfig\0" "LoadPermission\0" "LoadPermissions\0"
    "LocalAddress\0" "LocalBgpAsn\0" "LocalBgpAsnExtended\0" "LocalGatewayId\0" "LocalGatewayIds\0"
    "LocalGatewayRouteTable\0" "LocalGatewayRouteTableArn\0" "LocalGatewayRouteTableId\0"
    "LocalGatewayRouteTableIds\0" "LocalGatewayRouteTableSet\0"
    "LocalGatewayRouteTableVirtualInterfaceGroupAssociation\0"
    "LocalGatewayRouteTableVirtualInterfaceGroupAssociationId\0"
    "LocalGatewayRouteTableVirtualInterfaceGroupAssociationIds\0"
    "LocalGatewayRouteTableVirtualInterfaceGroupAssociationSet\0"
    "LocalGatewayRouteTableVirtualInterfaceGroupAssociations\0"
    "LocalGatewayRouteTableVpcAssociation\0" "LocalGatewayRouteTableVpcAssociationId\0"
    "LocalGatewayRouteTableVpcAssociationIds\0" "LocalGatewayRouteTableVpcAssociationSet\0"
    "LocalGatewayRouteTableVpcAssociations\0" "LocalGatewayRouteTables\0" "LocalGatewaySet\0"
    "LocalGatewayVirtualInterface\0" "LocalGatewayVirtualInterfaceArn\0"
    "LocalGatewayVirtualInterfaceGroup\0" "LocalGatewayVirtualInterfaceGroupArn\0"
    "LocalGatewayVirtualInterfaceGroupId\0" "LocalGatewayVirtualInterfaceGroupIds\0"
    "LocalGatewayVirtualInterfaceGroupSet\0" "LocalGatewayVirtualInterfaceGroups\0"
    "LocalGatewayVirtualInterfaceId\0" "LocalGatewayVirtualInterfaceIdSet\0"
    "LocalGatewayVirtualInterfaceIds\0" "LocalGatewayVirtualInterfaceSet\0"
    "LocalGatewayVirtualInterfaces\0" "LocalGateways\0" "LocalIpv4NetworkCidr\0"
    "LocalIpv6NetworkCidr\0" "LocalStorage\0" "LocalStorageType\0" "LocalStorageTypeSet\0"
    "LocalStorageTypes\0" "LocalTarget\0" "Locale\0" "Location\0" "LocationType\0" "LockCreatedOn\0"
    "LockDuration\0" "LockDurationStartTime\0" "LockExpiresOn\0" "LockMode\0" "LockSnapshot\0"
    "LockState\0" "LogDestination\0" "LogDestinationType\0" "LogEnabled\0" "LogFormat\0"
    "LogGroup\0" "LogGroupArn\0" "LogGroupName\0" "LogOptions\0" "LogOutputFormat\0" "LogVersion\0"
    "LoggingConfiguration\0" "LoggingConfigurationSet\0" "LoggingConfigurations\0"
    "LogicalGpuCount\0" "LogsStorageLocation\0" "LowFixAvailableSince\0" "MacAddress\0"
    "MacCredentials\0" "MacHostSet\0" "MacHosts\0" "MacModificationTask\0" "MacModificationTaskId\0"
    "MacModificationTaskIds\0" "MacModificationTaskSet\0" "MacModificationTasks\0"
    "MacOSLatestSupportedVersionSet\0" "MacOSLatestSupportedVersions\0"
    "MacSystemIntegrityProtectionConfig\0" "MacSystemIntegrityProtectionConfiguration\0"
    "MacSystemIntegrityProtectionStatus\0" "Main\0" "MaintenanceAutoAppliedAfter\0"
    "MaintenanceDetails\0" "MaintenanceOptions\0" "MaintenanceStrategies\0" "Managed\0"
    "ManagedBy\0" "ManagedExceptionMessage\0" "ManagementState\0" "ManagesVpcEndpoints\0"
    "Manufacturer\0" "MapCustomerOwnedIpOnLaunch\0" "MapPublicIpOnLaunch\0" "MarketType\0"
    "MarketTypeSet\0" "MarketTypes\0" "Marketplace\0" "MarketplaceProductCode\0"
    "MarketplaceProductCodeSet\0" "MarketplaceProductCodes\0" "Match\0" "MatchPath\0"
    "MatchPathSet\0" "MatchPaths\0" "MatchSourceCidr\0" "Max\0" "MaxAggregationInterval\0"
    "MaxCount\0" "MaxDaysSinceCriticalFixAvailable\0" "MaxDaysSinceHighFixAvailable\0"
    "MaxDaysSinceInformationalFixAvailable\0" "MaxDaysSinceLastFindingScan\0"
    "MaxDaysSinceLowFixAvailable\0" "MaxDaysSinceMediumFixAvailable\0" "MaxDrainDurationSeconds\0"
    "MaxDuration\0" "MaxEntries\0" "MaxInstanceCount\0" "MaxLength\0" "MaxParallelLaunches\0"
    "MaxPrice\0" "MaxResults\0" "MaxSlotDurationInHours\0"
    "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice\0" "MaxTermDurationInDays\0" "MaxTotalPrice\0"
    "MaxVersion\0" "MaximumBandwidthInMbps\0" "MaximumDaysSinceCreated\0"
    "MaximumDaysSinceDeprecated\0" "MaximumDaysSinceSourceImageCreated\0"
    "MaximumDaysSinceWatermarkCreated\0" "MaximumEbsAttachments\0" "MaximumEbsCards\0"
    "MaximumEfaInterfaces\0" "MaximumEnaQueueCount\0" "MaximumEnaQueueCountPerInterface\0"
    "MaximumIops\0" "MaximumNetworkCards\0" "MaximumNetworkInterfaces\0"
    "MaximumSecondaryNetworkInterfaces\0" "MaximumSeverityLabel\0" "MaximumThroughputInMBps\0"
    "Med\0" "MediaAcceleratorInfo\0" "MediumFixAvailableSince\0"
    "MemberOfServiceLinkedResourceGroup\0" "MemberType\0" "MemoryGiBPerVCpu\0" "MemoryInfo\0"
    "MemoryMiB\0" "Message\0" "MessageSet\0" "Messages\0" "MetaData\0" "MetaDataKey\0"
    "MetaDataValue\0" "MetadataOptions\0" "MeteredAccount\0" "MeteringPolicyRule\0" "Metric\0"
    "MetricCategories\0" "MetricCategory\0" "MetricCategoryId\0" "MetricCategoryIdSet\0"
    "MetricCategoryIds\0" "MetricCategorySet\0" "MetricDataResultSet\0" "MetricDataResults\0"
    "MetricDimensionResultSet\0" "MetricDimensionResults\0" "MetricName\0" "MetricNames\0"
    "MetricPointSet\0" "MetricPoints\0" "MetricSet\0" "MetricValueSet\0" "MetricValues\0"
    "Metrics\0" "MiddleboxAttachmentId\0" "MiddleboxAttachmentIdSet\0" "MiddleboxAttachmentIds\0"
    "Min\0" "MinCount\0" "MinDuration\0" "MinSlotDurationInHours\0" "MinTargetCapacity\0"
    "MinTermDurationInDays\0" "MinVersion\0" "MissingComponent\0" "Mode\0" "ModificationResultSet\0"
    "ModificationResults\0" "ModificationState\0" "ModificationTerms\0"
    "ModifyAccountVpcEncryptionControl\0" "ModifyAddressAttribute\0"
    "ModifyApplicationStatusCheck\0" "ModifyAvailabilityZoneGroup\0" "ModifyCapacityReservation\0"
    "ModifyCapacityReservationFleet\0" "ModifyClientVpnEndpoint\0"
    "ModifyClientVpnEndpointAuthorizationPolicy\0" "ModifyDefaultCreditSpecification\0"
    "ModifyEbsDefaultKmsKeyId\0" "ModifyFleet\0" "ModifyFpgaImageAttribute\0" "ModifyHosts\0"
    "ModifyIdFormat\0" "ModifyIdentityIdFormat\0" "ModifyImageAttribute\0"
    "ModifyInstanceAttribute\0" "ModifyInstanceCapacityReservationAttributes\0"
    "ModifyInstanceConnectEndpoint\0" "ModifyInstanceCpuOptions\0"
    "ModifyInstanceCreditSpecification\0" "ModifyInstanceEventStartTime\0"
    "ModifyInstanceEventWindow\0" "ModifyInstanceMaintenanceOptions\0"
    "ModifyInstanceMetadataDefaults\0" "ModifyInstanceMetadataOptions\0"
    "ModifyInstanceNetworkPerformanceOptions\0" "ModifyInstancePlacement\0" "ModifyIpam\0"
    "ModifyIpamPolicyAllocationRules\0" "ModifyIpamPool\0" "ModifyIpamPoolAllocation\0"
    "ModifyIpamPrefixListResolver\0" "ModifyIpamPrefixListResolverTarget\0"
    "ModifyIpamResourceCidr\0" "ModifyIpamResourceDiscovery\0"
    "ModifyIpamRoutingPolicyRegistration\0" "ModifyIpamScope\0" "ModifyLaunchTemplate\0"
    "ModifyLocalGatewayRoute\0" "ModifyManagedPrefixList\0" "ModifyManagedResourceVisibility\0"
    "ModifyMetricCategory\0" "ModifyNetworkInterfaceAttribute\0"
    "ModifyNetworkingFlexCostAllocationPolicy\0" "ModifyPrivateDnsNameOptions\0"
    "ModifyPublicIpDnsNameOptions\0" "ModifyReservedInstances\0" "ModifyRouteServer\0"
    "ModifySecurityGroupRules\0" "ModifySnapshotAttribute\0" "ModifySnapshotTier\0"
    "ModifySpotFleetRequest\0" "ModifySubnetAttribute\0" "ModifyTime\0"
    "ModifyTrafficMirrorFilterNetworkServices\0" "ModifyTrafficMirrorFilterRule\0"
    "ModifyTrafficMirrorSession\0" "ModifyTransitGateway\0"
    "ModifyTransitGatewayAttachmentNatConfiguration\0" "ModifyTransitGatewayMeteringPolicy\0"
    "ModifyTransitGatewayNetworkFunctionAttachment\0" "ModifyTransitGatewayPeeringAttachment\0"
    "ModifyTransitGatewayPolicyTableEntry\0" "ModifyTransitGatewayPrefixListReference\0"
    "ModifyTransitGatewayVpcAttachment\0" "ModifyVerifiedAccessEndpoint\0"
    "ModifyVerifiedAccessEndpointPolicy\0" "ModifyVerifiedAccessGroup\0"
    "ModifyVerifiedAccessGroupPolicy\0" "ModifyVerifiedAccessInstance\0"
    "ModifyVerifiedAccessInstanceLoggingConfiguration\0" "ModifyVerifiedAccessTrustProvider\0"
    "ModifyVolume\0" "ModifyVolumeAttribute\0" "ModifyVpcAttribute\0"
    "ModifyVpcBlockPublicAccessExclusion\0" "ModifyVpcBlockPublicAccessOptions\0"
    "ModifyVpcEncryptionControl\0" "ModifyVpcEndpoint\0" "ModifyVpcEndpointConnectionNotification\0"
    "ModifyVpcEndpointPayerResponsibility\0" "ModifyVpcEndpointServiceConfiguration\0"
    "ModifyVpcEndpointServicePayerResponsibility\0" "ModifyVpcEndpointServicePermissions\0"
    "ModifyVpcPeeringConnectionOptions\0" "ModifyVpcTenancy\0" "ModifyVpnConnection\0"
    "ModifyVpnConnectionOptions\0" "ModifyVpnTunnelCertificate\0" "ModifyVpnTunnelOptions\0"
    "MonitorInstances\0" "Monitored\0" "Monitoring\0" "MostFrequentValue\0" "MoveAddressToVpc\0"
    "MoveByoipCidrToIpam\0" "MoveCapacityReservationInstances\0" "MoveStatus\0"
    "MovingAddressStatusSet\0" "MovingAddressStatuses\0" "MultiAttachEnabled\0" "MultiRegion\0"
    "MulticastDomainAssociations\0" "MulticastGroups\0" "MulticastSupport\0"
    "MultipathResilienceMode\0" "MultipathResilienceStatus\0" "MutualAuthentication\0" "Name\0"
    "NameserverSet\0" "Nameservers\0" "NatCidr\0" "NatFcaPolicyDocument\0" "NatGateway\0"
    "NatGatewayAddressSet\0" "NatGatewayAddresses\0" "NatGatewayExclusion\0" "NatGatewayId\0"
    "NatGatewayIds\0" "NatGatewayRule\0" "NatGatewayRuleSet\0" "NatGatewayRules\0" "NatGatewaySet\0"
    "NatGatewaySupport\0" "NatGateways\0" "NatSystemRouteSupport\0" "NativeApplicationOidcOptions\0"
    "NestedVirtualization\0" "NetmaskLength\0" "NetworkAcl\0" "NetworkAclAssociationId\0"
    "NetworkAclId\0" "NetworkAclIds\0" "NetworkAclSet\0" "NetworkAcls\0" "NetworkBandwidthGbps\0"
    "NetworkBorderGroup\0" "NetworkCardIndex\0" "NetworkCards\0" "NetworkId\0" "NetworkInfo\0"
    "NetworkInsightsAccessScope\0" "NetworkInsightsAccessScopeAnalyses\0"
    "NetworkInsightsAccessScopeAnalysis\0" "NetworkInsightsAccessScopeAnalysisArn\0"
    "NetworkInsightsAccessScopeAnalysisId\0" "NetworkInsightsAccessScopeAnalysisIds\0"
    "NetworkInsightsAccessScopeAnalysisSet\0" "NetworkInsightsAccessScopeArn\0"
    "NetworkInsightsAccessScopeContent\0" "NetworkInsightsAccessScopeId\0"
    "NetworkInsightsAccessScopeIds\0" "NetworkInsightsAccessScopeSet\0"
    "NetworkInsightsAccessScopes\0" "NetworkInsightsAnalyses\0" "NetworkInsightsAnalysis\0"
    "NetworkInsightsAnalysisArn\0" "NetworkInsightsAnalysisId\0" "NetworkInsightsAnalysisIds\0"
    "NetworkInsightsAnalysisSet\0" "NetworkInsightsPath\0" "NetworkInsightsPathArn\0"
    "NetworkInsightsPathId\0" "NetworkInsightsPathIds\0" "NetworkInsightsPathSet\0"
    "NetworkInsightsPaths\0" "NetworkInterface\0" "NetworkInterfaceAttachmentStatus\0"
    "NetworkInterfaceCount\0" "NetworkInterfaceDescription\0" "NetworkInterfaceId\0"
    "NetworkInterfaceIdSet\0" "NetworkInterfaceIds\0" "NetworkInterfaceOptions\0"
    "NetworkInterfaceOwnerId\0" "NetworkInterfacePermissionId\0" "NetworkInterfacePermissionIds\0"
    "NetworkInterfacePermissions\0" "NetworkInterfaceSet\0" "NetworkInterfaces\0"
    "NetworkLoadBalancerArn\0" "NetworkLoadBalancerArnSet\0" "NetworkLoadBalancerArns\0"
    "NetworkNodeSet\0" "NetworkNodes\0" "NetworkPathFound\0" "NetworkPerformance\0"
    "NetworkPerformanceOptions\0" "NetworkPlatform\0" "NetworkResourceId\0" "NetworkResourceIds\0"
    "NetworkResourceScope\0" "NetworkResourceType\0" "NetworkServiceSet\0" "NetworkServices\0"
    "NetworkType\0" "NeuronDevices\0" "NeuronInfo\0" "NewAssociationId\0" "NewCommitmentDuration\0"
    "NewCommitmentEndDate\0" "NewStartDate\0" "NextHopIp\0" "NextSlotStartTime\0" "NextToken\0"
    "NitroEnclavesSupport\0" "NitroTpmInfo\0" "NitroTpmSupport\0" "NoDevice\0" "NoReboot\0"
    "NonCompliantResourceSet\0" "NonCompliantResources\0" "NotAfter\0" "NotBefore\0"
    "NotBeforeDeadline\0" "NumberOfAccounts\0" "NumberOfFailedAccounts\0"
    "NumberOfMatchedAccounts\0" "NumberOfUnmatchedAccounts\0" "NvmeSupport\0" "NvramProtections\0"
    "ObjectKey\0" "OccurenceDay\0" "OccurrenceDay\0" "OccurrenceDaySet\0" "OccurrenceDays\0"
    "OccurrenceRelativeToEnd\0" "OccurrenceUnit\0" "OdbNetworkArn\0" "OfferingClass\0"
    "OfferingId\0" "OfferingSet\0" "OfferingType\0" "OidcOptions\0" "OldestSampleTime\0"
    "OnDemandAllocationStrategy\0" "OnDemandFulfilledCapacity\0"
    "OnDemandMaxPricePercentageOverLowestPrice\0" "OnDemandMaxTotalPrice\0" "OnDemandOptions\0"
    "OnDemandTargetCapacity\0" "OpenVpnConfigurationSet\0" "OpenVpnConfigurations\0"
    "OperatingRegion\0" "OperatingRegionSet\0" "OperatingRegions\0" "Operation\0" "OperationType\0"
    "Operator\0" "OptInStatus\0" "OptimizingTime\0" "OptionName\0" "OptionValue\0"
    "OptionValueSet\0" "OptionValues\0" "Options\0" "OrganizationArn\0" "OrganizationArns\0"
    "OrganizationHandle\0" "OrganizationTargetId\0" "OrganizationTargetSet\0"
    "OrganizationTargets\0" "OrganizationalUnitArn\0" "OrganizationalUnitArns\0"
    "OrganizationalUnitExclusionSet\0" "OrganizationalUnitExclusions\0" "OrganizationalUnitId\0"
    "OrganizationsAccess\0" "OrganizationsEntityPath\0" "Origin\0" "OriginalIops\0"
    "OriginalMultiAttachEnabled\0" "OriginalSize\0" "OriginalStartDate\0" "OriginalThroughput\0"
    "OriginalVolumeType\0" "OutboundHeader\0" "OutpostArn\0" "OutpostId\0" "OutpostLagId\0"
    "OutpostLagIds\0" "OutpostLagSet\0" "OutpostLags\0" "Output\0" "OutputFormat\0"
    "OutputReservedInstancesWillExpireAt\0" "OutsideIpAddress\0" "OutsideIpAddressType\0"
    "OverlapStatus\0" "Overrides\0" "Owner\0" "OwnerAccount\0" "OwnerAlias\0" "OwnerId\0"
    "OwnerIds\0" "Owners\0" "PacketField\0" "PacketHeaderStatement\0" "PacketLength\0"
    "ParentBpkiTa\0" "ParentGroupId\0" "ParentHandle\0" "ParentZoneId\0" "ParentZoneName\0"
    "PartitionCount\0" "PartitionEndDate\0" "PartitionLoadFrequency\0" "PartitionNumber\0"
    "PartitionStartDate\0" "PasswordData\0" "Path\0" "PathSet\0" "Paths\0" "PayerResponsibilities\0"
    "PayerResponsibility\0" "PayerResponsibilitySet\0" "PayerResponsibilityType\0" "PaymentDue\0"
    "PaymentOption\0" "PciId\0" "PcxFcaPolicyDocument\0" "PeakBandwidthInGbps\0" "PeerAccountId\0"
    "PeerAddress\0" "PeerAsn\0" "PeerBgpAsn\0" "PeerBgpAsnExtended\0" "PeerCoreNetworkId\0"
    "PeerLivenessDetection\0" "PeerOwnerId\0" "PeerRegion\0" "PeerTransitGatewayId\0" "PeerVpcId\0"
    "PeeringAttachmentId\0" "PeeringOptions\0" "PeeringStatus\0" "PendingMaintenance\0"
    "PerHourPartition\0" "PerformanceStatus\0" "Period\0" "PermanentRestore\0" "Permission\0"
    "PermissionState\0" "PermissionType\0" "PermitMoreSpecificAnnouncements\0" "PersistRoutes\0"
    "PersistRoutesDuration\0" "PersistRoutesState\0" "Phase1AdditionalKeyExchange\0"
    "Phase1AdditionalKeyExchangeSet\0" "Phase1AdditionalKeyExchanges\0" "Phase1DHGroup\0"
    "Phase1DHGroupNumber\0" "Phase1DHGroupNumberSet\0" "Phase1DHGroupNumbers\0"
    "Phase1EncryptionAlgorithm\0" "Phase1EncryptionAlgorithmSet\0" "Phase1EncryptionAlgorithms\0"
    "Phase1IntegrityAlgorithm\0" "Phase1IntegrityAlgorithmSet\0" "Phase1IntegrityAlgorithms\0"
    "Phase1LifetimeSeconds\0" "Phase2AdditionalKeyExchange\0" "Phase2AdditionalKeyExchangeSet\0"
    "Phase2AdditionalKeyExchanges\0" "Phase2DHGroup\0" "Phase2DHGroupNumber\0"
    "Phase2DHGroupNumberSet\0" "Phase2DHGroupNumbers\0" "Phase2EncryptionAlgorithm\0"
    "Phase2EncryptionAlgorithmSet\0" "Phase2EncryptionAlgorithms\0" "Phase2IntegrityAlgorithm\0"
    "Phase2IntegrityAlgorithmSet\0" "Phase2IntegrityAlgorithms\0" "Phase2LifetimeSeconds\0"
    "PhcSupport\0" "PkceEnabled\0" "Placement\0" "PlacementGroup\0" "PlacementGroupArn\0"
    "PlacementGroupInfo\0" "PlacementGroupSet\0" "PlacementGroups\0" "Platform\0"
    "PlatformDetails\0" "PolicyCreatedAt\0" "PolicyDocument\0" "PolicyEnabled\0"
    "PolicyReferenceName\0" "PolicyRule\0" "PolicyRuleNumber\0" "PoolAddressRange\0"
    "PoolAddressRangeSet\0" "PoolAddressRanges\0" "PoolArn\0" "PoolCidrBlock\0" "PoolCidrBlockSet\0"
    "PoolCidrBlocks\0" "PoolCidrSet\0" "PoolCidrs\0" "PoolCount\0" "PoolDepth\0" "PoolId\0"
    "PoolIds\0" "PoolTagSpecification\0" "PoolTagSpecifications\0" "Port\0" "PortRange\0"
    "PortRangeSet\0" "PortRanges\0" "PostureComplianceStatusSet\0" "PostureComplianceStatuses\0"
    "PreSharedKey\0" "PreSharedKeyArn\0" "PreSharedKeyStorage\0" "Prefix\0" "PrefixList\0"
    "PrefixListArn\0" "PrefixListAssociationSet\0" "PrefixListAssociations\0" "PrefixListId\0"
    "PrefixListIds\0" "PrefixListName\0" "PrefixListOwnerId\0" "PrefixListRegion\0"
    "PrefixListSet\0" "PrefixLists\0" "Prefixes\0" "PrefixesType\0" "PreserveClientIp\0"
    "PresignedUrl\0" "PreviewNextCidr\0" "PreviousFleetState\0" "PreviousSlotEndTime\0"
    "PreviousSpotFleetRequestState\0" "PreviousState\0" "PreviousStatus\0" "PreviousVersion\0"
    "Price\0" "PriceSchedules\0" "PricingDetails\0" "PricingDetailsSet\0" "Primary\0"
    "PrimaryIpv6\0" "PrimaryVpcId\0" "Principal\0" "PrincipalArn\0" "PrincipalSet\0"
    "PrincipalType\0" "Principals\0" "Priority\0" "PrivateDefaultScopeId\0" "PrivateDnsEnabled\0"
    "PrivateDnsEntry\0" "PrivateDnsHostnameType\0" "PrivateDnsHostnameTypeOnLaunch\0"
    "PrivateDnsName\0" "PrivateDnsNameConfiguration\0" "PrivateDnsNameOptions\0"
    "PrivateDnsNameOptionsOnLaunch\0" "PrivateDnsNameSet\0" "PrivateDnsNameVerificationState\0"
    "PrivateDnsNames\0" "PrivateDnsOnlyForInboundResolverEndpoint\0" "PrivateDnsPreference\0"
    "PrivateDnsSpecifiedDomain\0" "PrivateDnsSpecifiedDomainSet\0" "PrivateDnsSpecifiedDomains\0"
    "PrivateIp\0" "PrivateIpAddress\0" "PrivateIpAddressConfig\0" "PrivateIpAddressConfigSet\0"
    "PrivateIpAddressConfigs\0" "PrivateIpAddressCount\0" "PrivateIpAddressSet\0"
    "PrivateIpAddresses\0" "PrivateIpAddressesSet\0" "PrivateIpv4AddressSet\0"
    "PrivateIpv4Addresses\0" "ProcessingStatus\0" "ProcessorInfo\0" "ProductCode\0"
    "ProductCodeId\0" "ProductCodeType\0" "ProductCodes\0" "ProductDescription\0"
    "ProductDescriptions\0" "Progress\0" "ProgressPercentage\0" "PropagatingVgwSet\0"
    "PropagatingVgws\0" "Propagation\0" "PropagationDefaultRouteTableId\0" "Protocol\0"
    "ProtocolSet\0" "Protocols\0" "ProvisionByoipCidr\0" "ProvisionIpamByoasn\0"
    "ProvisionIpamPoolCidr\0" "ProvisionPublicIpv4PoolCidr\0" "ProvisionTime\0" "Provisioned\0"
    "ProvisionedBandwidth\0" "ProvisioningStatus\0" "ProvisioningStatusReason\0" "PtrRecord\0"
    "PtrRecordUpdate\0" "Public\0" "PublicDefaultScopeId\0" "PublicDnsName\0" "PublicDnsNames\0"
    "PublicDualStackDnsName\0" "PublicIp\0" "PublicIpAddress\0" "PublicIpDnsNameOptions\0"
    "PublicIpSource\0" "PublicIps\0" "PublicIpv4DnsName\0" "PublicIpv4Pool\0" "PublicIpv4PoolId\0"
    "PublicIpv4PoolSet\0" "PublicIpv4Pools\0" "PublicIpv6DnsName\0" "PublicKey\0"
    "PublicKeyMaterial\0" "PublicSigningKeyEndpoint\0" "PublicSigningKeyUrl\0"
    "PublicSsmParameterName\0" "PubliclyAdvertisable\0" "Purchase\0" "PurchaseCapacityBlock\0"
    "PurchaseCapacityBlockExtension\0" "PurchaseHostReservation\0" "PurchaseRequest\0"
    "PurchaseRequests\0" "PurchaseReservedInstancesOffering\0" "PurchaseScheduledInstances\0"
    "PurchaseTime\0" "PurchaseToken\0" "Quantity\0" "QuoteId\0" "QuoteState\0" "RamDiskId\0"
    "Ramdisk\0" "RamdiskId\0" "RdsDbClusterArn\0" "RdsDbInstanceArn\0" "RdsDbProxyArn\0"
    "RdsEndpoint\0" "RdsOptions\0" "Reason\0" "ReasonCode\0" "ReasonCodes\0" "ReasonMessage\0"
    "RebootInstances\0" "RebootMigration\0" "RebootMigrationSupport\0" "Recurrence\0"
    "RecurringCharges\0" "RecycleBinEnterTime\0" "RecycleBinExitTime\0" "Reference\0"
    "ReferenceSet\0" "ReferencedGroupId\0" "ReferencedGroupInfo\0" "References\0"
    "ReferencingVpcId\0" "Region\0" "RegionEndpoint\0" "RegionInfo\0" "RegionName\0" "RegionNames\0"
    "RegionalSummaries\0" "RegionalSummarySet\0" "Regions\0" "RegisterImage\0"
    "RegisterInstanceEventNotificationAttributes\0" "RegisterTransitGatewayMulticastGroupMembers\0"
    "RegisterTransitGatewayMulticastGroupSources\0" "RegisteredMulticastGroupMembers\0"
    "RegisteredMulticastGroupSources\0" "RegisteredNetworkInterfaceIds\0"
    "RejectCapacityReservationBillingOwnership\0" "RejectTransitGatewayClientVpnAttachment\0"
    "RejectTransitGatewayMulticastDomainAssociations\0" "RejectTransitGatewayPeeringAttachment\0"
    "RejectTransitGatewayVpcAttachment\0" "RejectVpcEndpointConnections\0"
    "RejectVpcPeeringConnection\0" "RekeyFuzzPercentage\0" "RekeyMarginTimeSeconds\0"
    "ReleaseAddress\0" "ReleaseHosts\0" "ReleaseIpamPoolAllocation\0" "ReleaseTime\0"
    "RemainingTotalValue\0" "RemainingUpfrontValue\0" "Remediation\0" "RemoteAccessEnabled\0"
    "RemoteIpv4NetworkCidr\0" "RemoteIpv6NetworkCidr\0" "Remove\0" "RemoveAllocationResourceTag\0"
    "RemoveAllocationResourceTags\0" "RemoveAllowedPrincipals\0" "RemoveAvailabilityZone\0"
    "RemoveAvailabilityZoneId\0" "RemoveAvailabilityZoneIds\0" "RemoveAvailabilityZones\0"
    "RemoveEndDate\0" "RemoveEntries\0" "RemoveEntry\0" "RemoveExternalAuthorityConfiguration\0"
    "RemoveField\0" "RemoveFields\0" "RemoveGatewayLoadBalancerArn\0"
    "RemoveGatewayLoadBalancerArns\0" "RemoveMiddleboxAttachmentId\0"
    "RemoveMiddleboxAttachmentIds\0" "RemoveNetworkLoadBalancerArn\0"
    "RemoveNetworkLoadBalancerArns\0" "RemoveNetworkService\0" "RemoveNetworkServices\0"
    "RemoveOperatingRegion\0" "RemoveOperatingRegions\0" "RemoveOrganizationalUnitExclusion\0"
    "RemoveOrganizationalUnitExclusions\0" "RemovePrivateDnsName\0" "RemoveRouteTableId\0"
    "RemoveRouteTableIds\0" "RemoveSecurityGroupId\0" "RemoveSecurityGroupIds\0" "RemoveSubnetId\0"
    "RemoveSubnetIds\0" "RemoveSupportedIpAddressType\0" "RemoveSupportedIpAddressTypes\0"
    "RemoveSupportedRegion\0" "RemoveSupportedRegions\0" "RemoveTransitGatewayCidrBlocks\0"
    "ReplaceIamInstanceProfileAssociation\0" "ReplaceImageCriteriaInAllowedImagesSettings\0"
    "ReplaceImageInstanceTypeSpecification\0" "ReplaceNetworkAclAssociation\0"
    "ReplaceNetworkAclEntry\0" "ReplaceRootVolumeTask\0" "ReplaceRootVolumeTaskId\0"
    "ReplaceRootVolumeTaskIds\0" "ReplaceRootVolumeTaskSet\0" "ReplaceRootVolumeTasks\0"
    "ReplaceRoute\0" "ReplaceRouteTableAssociation\0" "ReplaceTransitGatewayRoute\0"
    "ReplaceUnhealthyInstances\0" "ReplaceVpnTunnel\0" "ReplacementStrategy\0" "ReplayWindowSize\0"
    "ReportCreationTime\0" "ReportId\0" "ReportIds\0" "ReportInstanceStatus\0" "ReportSet\0"
    "ReportingGranularity\0" "Reports\0" "RequestSpotFleet\0" "RequestSpotInstances\0"
    "RequestTime\0" "Requested\0" "RequestedBy\0" "RequesterAllowMultipathResilience\0"
    "RequesterId\0" "RequesterManaged\0" "RequesterMultipathResilienceMode\0"
    "RequesterPeeringConnectionOptions\0" "RequesterTgwInfo\0" "RequesterVpcInfo\0"
    "RequireEncryptionInTransit\0" "RequireHibernateSupport\0" "Requirement\0" "ReservationArn\0"
    "ReservationCreateTimestamp\0" "ReservationEndDateType\0" "ReservationEndTimestamp\0"
    "ReservationId\0" "ReservationInstanceMatchCriteria\0" "ReservationSet\0"
    "ReservationStartTimestamp\0" "ReservationState\0" "ReservationType\0" "ReservationTypeSet\0"
    "ReservationTypes\0" "ReservationUnusedFinancialOwner\0" "ReservationUpdate\0"
    "ReservationValue\0" "Reservations\0" "ReservedCapacityFallbackOptions\0"
    "ReservedCapacityOptions\0" "ReservedInstanceId\0" "ReservedInstanceIds\0"
    "ReservedInstanceValueRollup\0" "ReservedInstanceValueSet\0" "ReservedInstances\0"
    "ReservedInstancesConfigurationSetItemType\0" "ReservedInstancesId\0" "ReservedInstancesIds\0"
    "ReservedInstancesListingId\0" "ReservedInstancesListings\0" "ReservedInstancesListingsSet\0"
    "ReservedInstancesModificationId\0" "ReservedInstancesModificationIds\0"
    "ReservedInstancesModifications\0" "ReservedInstancesModificationsSet\0"
    "ReservedInstancesOfferingId\0" "ReservedInstancesOfferingIds\0" "ReservedInstancesOfferings\0"
    "ReservedInstancesOfferingsSet\0" "ReservedInstancesSet\0" "ResetAddressAttribute\0"
    "ResetEbsDefaultKmsKeyId\0" "ResetFpgaImageAttribute\0" "ResetImageAttribute\0"
    "ResetInstanceAttribute\0" "ResetNatGatewayRules\0" "ResetNetworkInterfaceAttribute\0"
    "ResetPolicy\0" "ResetSnapshotAttribute\0" "ResolveAlias\0" "Resource\0" "ResourceArn\0"
    "ResourceCidr\0" "ResourceComplianceStatus\0" "ResourceConfigurationArn\0"
    "ResourceConfigurationGroupArn\0" "ResourceDiscoveryAssociationCount\0"
    "ResourceDiscoveryStatus\0" "ResourceExclusions\0" "ResourceId\0" "ResourceIds\0"
    "ResourceName\0" "ResourceOverlapStatus\0" "ResourceOwner\0" "ResourceOwnerId\0"
    "ResourceRegion\0" "ResourceSet\0" "ResourceStatement\0" "ResourceTag\0" "ResourceTagSet\0"
    "ResourceTags\0" "ResourceType\0" "ResourceTypeOption\0" "ResourceTypeOptionSet\0"
    "ResourceTypeOptions\0" "ResourceTypeSet\0" "ResourceTypes\0" "Resources\0" "ResponseError\0"
    "RestorableBy\0" "RestorableByUserIds\0" "RestoreAddressToClassic\0" "RestoreDuration\0"
    "RestoreExpiryTime\0" "RestoreImageFromRecycleBin\0" "RestoreManagedPrefixListVersion\0"
    "RestoreSnapshotFromRecycleBin\0" "RestoreSnapshotTier\0" "RestoreStartTime\0"
    "RestoreVolumeFromRecycleBin\0" "Result\0" "ResumeAt\0" "Return\0" "ReturnCode\0"
    "ReturnPathComponentSet\0" "ReturnPathComponents\0" "ReturnValue\0" "RevokeAllGroups\0"
    "RevokeClientVpnIngress\0" "RevokeSecurityGroupEgress\0" "RevokeSecurityGroupIngress\0"
    "RevokedSecurityGroupRuleSet\0" "RevokedSecurityGroupRules\0" "Rir\0" "RoaSampleTime\0"
    "RoaSet\0" "Roas\0" "Role\0" "RoleArn\0" "RoleName\0" "RootDeviceName\0" "RootDeviceType\0"
    "Route\0" "RouteInstallationDetailSet\0" "RouteInstallationDetails\0"
    "RouteInstallationStatus\0" "RouteInstallationStatusReason\0" "RouteOrigin\0"
    "RouteOverlapSet\0" "RouteOverlaps\0" "RouteProtectionFindingSet\0" "RouteProtectionFindings\0"
    "RouteServer\0" "RouteServerAssociation\0" "RouteServerAssociationSet\0"
    "RouteServerAssociations\0" "RouteServerEndpoint\0" "RouteServerEndpointId\0"
    "RouteServerEndpointIds\0" "RouteServerEndpointSet\0" "RouteServerEndpoints\0" "RouteServerId\0"
    "RouteServerIds\0" "RouteServerPeer\0" "RouteServerPeerId\0" "RouteServerPeerIds\0"
    "RouteServerPeerSet\0" "RouteServerPeers\0" "RouteServerPropagation\0"
    "RouteServerPropagationSet\0" "RouteServerPropagations\0" "RouteServerSet\0" "RouteServers\0"
    "RouteSet\0" "RouteStatus\0" "RouteTable\0" "RouteTableAssociationId\0" "RouteTableId\0"
    "RouteTableIdSet\0" "RouteTableIds\0" "RouteTableRoute\0" "RouteTableSet\0" "RouteTables\0"
    "Routes\0" "RpkiStatus\0" "RpkiStrength\0" "RpkiVersion\0" "Rule\0" "RuleAction\0"
    "RuleGroupArn\0" "RuleGroupRuleOptionsPairSet\0" "RuleGroupRuleOptionsPairs\0" "RuleGroupType\0"
    "RuleGroupTypePairSet\0" "RuleGroupTypePairs\0" "RuleNumber\0" "RuleOptionSet\0" "RuleOptions\0"
    "RuleSet\0" "RuleType\0" "Rules\0" "RunInstances\0" "RunScheduledInstances\0" "S3\0"
    "S3Bucket\0" "S3BucketName\0" "S3BucketPrefix\0" "S3ExportLocation\0" "S3Key\0" "S3Location\0"
    "S3ObjectTag\0" "S3ObjectTags\0" "S3Prefix\0" "S3objectKey\0" "SAMLProviderArn\0"
    "SamlProviderArn\0" "SampleTime\0" "SampleType\0" "SampledEndTime\0" "SampledStartTime\0"
    "ScanResultCondition\0" "ScanResults\0" "Schedule\0" "ScheduledInstanceAvailabilitySet\0"
    "ScheduledInstanceId\0" "ScheduledInstanceIds\0" "ScheduledInstanceSet\0" "Scope\0"
    "ScopeCount\0" "Scopes\0" "Score\0" "SearchLocalGatewayRoutes\0"
    "SearchTransitGatewayMulticastGroups\0" "SearchTransitGatewayRoutes\0" "SecondaryAllocationId\0"
    "SecondaryAllocationIds\0" "SecondaryInterface\0" "SecondaryInterfaceArn\0"
    "SecondaryInterfaceId\0" "SecondaryInterfaceIds\0"
    "SecondaryInterfacePrivateIpAddressSpecification\0" "SecondaryInterfaceSet\0"
    "SecondaryInterfaceType\0" "SecondaryInterfaces\0" "SecondaryNetwork\0" "SecondaryNetworkArn\0"
    "SecondaryNetworkId\0" "SecondaryNetworkIds\0" "SecondaryNetworkSet\0"
    "SecondaryNetworkSupported\0" "SecondaryNetworkType\0" "SecondaryNetworks\0"
    "SecondaryPrivateIpAddress\0" "SecondaryPrivateIpAddressCount\0" "SecondaryPrivateIpAddresses\0"
    "SecondarySubnet\0" "SecondarySubnetArn\0" "SecondarySubnetId\0" "SecondarySubnetIds\0"
    "SecondarySubnetSet\0" "SecondarySubnets\0" "SecurityGroup\0" "SecurityGroupArn\0"
    "SecurityGroupForVpcSet\0" "SecurityGroupForVpcs\0" "SecurityGroupId\0" "SecurityGroupIdSet\0"
    "SecurityGroupIds\0" "SecurityGroupInfo\0" "SecurityGroupReferenceSet\0"
    "SecurityGroupReferencingSupport\0" "SecurityGroupRule\0" "SecurityGroupRuleArn\0"
    "SecurityGroupRuleDescription\0" "SecurityGroupRuleDescriptions\0" "SecurityGroupRuleId\0"
    "SecurityGroupRuleIds\0" "SecurityGroupRuleSet\0" "SecurityGroupRules\0" "SecurityGroupSet\0"
    "SecurityGroupVpcAssociationSet\0" "SecurityGroupVpcAssociations\0" "SecurityGroups\0"
    "SelfServicePortal\0" "SelfServicePortalUrl\0" "SelfServiceSAMLProviderArn\0"
    "SelfServiceSamlProviderArn\0" "SendDiagnosticInterrupt\0" "SequenceNumber\0"
    "SerialConsoleAccessEnabled\0" "ServerCertificateArn\0" "Service\0" "ServiceConfiguration\0"
    "ServiceConfigurationSet\0" "ServiceConfigurations\0" "ServiceDetailSet\0" "ServiceDetails\0"
    "ServiceId\0" "ServiceIds\0" "ServiceLinkVirtualInterfaceArn\0"
    "ServiceLinkVirtualInterfaceId\0" "ServiceLinkVirtualInterfaceIdSet\0"
    "ServiceLinkVirtualInterfaceIds\0" "ServiceLinkVirtualInterfaceSet\0"
    "ServiceLinkVirtualInterfaces\0" "ServiceManaged\0" "ServiceName\0" "ServiceNameSet\0"
    "ServiceNames\0" "ServiceNetworkArn\0" "ServiceNetworkName\0" "ServicePermissionId\0"
    "ServiceRegion\0" "ServiceRegions\0" "ServiceResource\0" "ServiceState\0" "ServiceType\0"
    "ServiceUri\0" "SessionNumber\0" "SessionTimeoutHours\0" "SetDefaultVersion\0" "SettingSet\0"
    "Settings\0" "SeverityLabel\0" "ShadowMode\0" "ShellVersion\0" "ShowBackEnabled\0" "Signature\0"
    "SingleAvailabilityZone\0" "SingleInstanceType\0" "Size\0" "SizeInGB\0" "SizeInMiB\0"
    "SkipOsShutdown\0" "SkipTunnelReplacement\0" "SlotDurationInHours\0" "SlotStartTimeRange\0"
    "SnapshotConfiguration\0" "SnapshotCopyCompletionDurationMinutes\0" "SnapshotDetailSet\0"
    "SnapshotDetails\0" "SnapshotId\0" "SnapshotIds\0" "SnapshotLocation\0" "SnapshotSet\0"
    "SnapshotTaskDetail\0" "SnapshotTierStatusSet\0" "SnapshotTierStatuses\0" "Snapshots\0"
    "SnsNotificationsEnabled\0" "SnsTopicArn\0" "Sockets\0" "Software\0" "Source\0"
    "SourceAddress\0" "SourceAddressSet\0" "SourceAddresses\0" "SourceArn\0"
    "SourceCapacityReservation\0" "SourceCapacityReservationId\0" "SourceCidr\0" "SourceCidrBlock\0"
    "SourceDestCheck\0" "SourceFpgaImageId\0" "SourceImageCreationTime\0" "SourceImageId\0"
    "SourceImageRegion\0" "SourceInstanceId\0" "SourceIp\0" "SourceIpamPoolId\0" "SourcePort\0"
    "SourcePortRange\0" "SourcePortRangeSet\0" "SourcePortRanges\0" "SourcePortSet\0"
    "SourcePorts\0" "SourcePrefixList\0" "SourcePrefixListSet\0" "SourcePrefixLists\0"
    "SourceRegion\0" "SourceResource\0" "SourceSecurityGroupName\0" "SourceSecurityGroupOwnerId\0"
    "SourceSet\0" "SourceSnapshotId\0" "SourceSnapshotIds\0" "SourceTransitGatewayAttachmentId\0"
    "SourceTransitGatewayAttachmentType\0" "SourceType\0" "SourceVersion\0" "SourceVolumeId\0"
    "SourceVpc\0" "Sources\0" "SplitTunnel\0" "SpotDatafeedSubscription\0"
    "SpotFleetRequestConfig\0" "SpotFleetRequestConfigSet\0" "SpotFleetRequestConfigs\0"
    "SpotFleetRequestId\0" "SpotFleetRequestIds\0" "SpotFleetRequestState\0"
    "SpotInstanceRequestId\0" "SpotInstanceRequestIds\0" "SpotInstanceRequestSet\0"
    "SpotInstanceRequests\0" "SpotInstanceType\0" "SpotMaintenanceStrategies\0"
    "SpotMaxPricePercentageOverLowestPrice\0" "SpotMaxTotalPrice\0" "SpotOptions\0"
    "SpotPlacementScoreSet\0" "SpotPlacementScores\0" "SpotPrice\0" "SpotPriceHistory\0"
    "SpotPriceHistorySet\0" "SpotTargetCapacity\0" "SpreadDomain\0" "SpreadLevel\0"
    "SqlServerCredentials\0" "SqlServerLicenseUsage\0" "SriovNetSupport\0" "SseSpecification\0"
    "SseType\0" "StaleIpPermissions\0" "StaleIpPermissionsEgress\0" "StaleSecurityGroupSet\0"
    "Start\0" "StartDate\0" "StartDateRange\0" "StartDeclarativePoliciesReport\0" "StartHour\0"
    "StartInstances\0" "StartNetworkInsightsAccessScopeAnalysis\0" "StartNetworkInsightsAnalysis\0"
    "StartTime\0" "StartVpcEndpointServicePrivateDnsVerification\0" "StartWeekDay\0"
    "StartingInstances\0" "StartupAction\0" "State\0" "StateMessage\0" "StateReason\0"
    "StateTransitionReason\0" "StateTransitionTime\0" "StaticCidr\0" "StaticRoutesOnly\0"
    "StaticSourcesSupport\0" "Statistic\0" "Status\0" "StatusCode\0" "StatusCodeMatcher\0"
    "StatusMessage\0" "StatusSet\0" "StatusSince\0" "StatusTimeStamp\0" "Statuses\0"
    "StopInstances\0" "StoppingInstances\0" "Storage\0" "StorageTier\0" "StoreImageTaskResultSet\0"
    "StoreImageTaskResults\0" "StoreTaskFailureReason\0" "StoreTaskState\0" "Strategy\0"
    "SubDomain\0" "SubGeography\0" "SubGeographySet\0" "Subnet\0" "SubnetArn\0"
    "SubnetCidrReservation\0" "SubnetCidrReservationId\0" "SubnetConfiguration\0"
    "SubnetConfigurations\0" "SubnetId\0" "SubnetIdSet\0" "SubnetIds\0"
    "SubnetIpv4CidrReservationSet\0" "SubnetIpv4CidrReservations\0" "SubnetIpv6CidrReservationSet\0"
    "SubnetIpv6CidrReservations\0" "SubnetRouteTable\0" "SubnetSet\0" "Subnets\0"
    "SubscriptionSet\0" "Subscriptions\0" "SubsystemId\0" "SubsystemVendorId\0" "Success\0"
    "SuccessThreshold\0" "Successful\0" "SuccessfulFleetCancellationSet\0"
    "SuccessfulFleetCancellations\0" "SuccessfulFleetDeletionSet\0" "SuccessfulFleetDeletions\0"
    "SuccessfulFleetRequestSet\0" "SuccessfulFleetRequests\0"
    "SuccessfulInstanceCreditSpecificationSet\0" "SuccessfulInstanceCreditSpecifications\0"
    "SuccessfulQueuedPurchaseDeletionSet\0" "SuccessfulQueuedPurchaseDeletions\0"
    "SuccessfulResultSet\0" "SuccessfulResults\0" "SuccessfullyDeletedLaunchTemplateVersionSet\0"
    "SuccessfullyDeletedLaunchTemplateVersions\0" "SuggestedAccountSet\0" "SuggestedAccounts\0"
    "SupportedArchitectures\0" "SupportedBootModes\0" "SupportedFeatures\0" "SupportedInRegion\0"
    "SupportedInstanceType\0" "SupportedInstanceTypeSet\0" "SupportedInstanceTypes\0"
    "SupportedIpAddressType\0" "SupportedIpAddressTypeSet\0" "SupportedIpAddressTypes\0"
    "SupportedRegion\0" "SupportedRegionSet\0" "SupportedRegions\0" "SupportedRootDeviceTypes\0"
    "SupportedStrategies\0" "SupportedUsageClasses\0" "SupportedVersions\0"
    "SupportedVirtualizationTypes\0" "SuppressAt\0" "SustainedClockSpeedInGhz\0" "SystemStatus\0"
    "Tag\0" "TagFieldSpecification\0" "TagFieldSpecificationSet\0" "TagFieldSpecifications\0"
    "TagKey\0" "TagKeySet\0" "TagKeys\0" "TagSet\0" "TagSpecification\0" "TagSpecificationSet\0"
    "TagSpecifications\0" "Tags\0" "TargetCapacity\0" "TargetCapacitySpecification\0"
    "TargetCapacityUnitType\0" "TargetConfiguration\0" "TargetConfigurationRequest\0"
    "TargetConfigurationValueRollup\0" "TargetConfigurationValueSet\0" "TargetConfigurations\0"
    "TargetEnvironment\0" "TargetGroups\0" "TargetGroupsConfig\0" "TargetId\0"
    "TargetInstanceCount\0" "TargetIops\0" "TargetMultiAttachEnabled\0" "TargetNetworkCidr\0"
    "TargetNetworkId\0" "TargetResourceCount\0" "TargetRouteTableId\0" "TargetSize\0"
    "TargetSubnet\0" "TargetTagAssociation\0" "TargetTagAssociationSet\0" "TargetTagAssociations\0"
    "TargetThroughput\0" "TargetVersion\0" "TargetVolumeType\0" "TargetVpcSubnetId\0"
    "TaskStartTime\0" "TaskState\0" "TaskType\0" "TcpEstablishedTimeout\0" "TemporaryRestoreDays\0"
    "Tenancy\0" "TenantId\0" "Term\0" "TermEndDate\0" "TermStartDate\0"
    "TerminateClientVpnConnections\0" "TerminateInstances\0" "TerminateInstancesWithExpiration\0"
    "TerminatingInstances\0" "TerminationDelay\0" "ThreadsPerCore\0" "ThroughResource\0"
    "ThroughResourceSet\0" "ThroughResources\0" "Throughput\0" "Tier\0" "TieringStartTime\0"
    "TimeRange\0" "TimeRangeSet\0" "TimeRanges\0" "Timeout\0" "Timestamp\0" "Title\0" "To\0"
    "ToPort\0" "TokenEndpoint\0" "TokenName\0" "TokenValue\0" "TotalAddressCount\0"
    "TotalAvailableAddressCount\0" "TotalAvailableCapacity\0" "TotalCapacity\0"
    "TotalFpgaMemoryInMiB\0" "TotalFulfilledCapacity\0" "TotalGpuMemoryInMiB\0" "TotalHourlyPrice\0"
    "TotalInferenceMemoryInMiB\0" "TotalInstanceCount\0" "TotalLocalStorageGB\0"
    "TotalMediaMemoryInMiB\0" "TotalNeuronDeviceMemoryInMiB\0" "TotalScheduledInstanceHours\0"
    "TotalSizeInGB\0" "TotalTargetCapacity\0" "TotalUnavailableCapacity\0" "TotalUpfrontPrice\0"
    "TotalVCpus\0" "TpmSupport\0" "TrackLatestVersion\0" "TrafficDirection\0"
    "TrafficIpAddressType\0" "TrafficMirrorFilter\0" "TrafficMirrorFilterId\0"
    "TrafficMirrorFilterIds\0" "TrafficMirrorFilterRule\0" "TrafficMirrorFilterRuleId\0"
    "TrafficMirrorFilterRuleIds\0" "TrafficMirrorFilterRuleSet\0" "TrafficMirrorFilterRules\0"
    "TrafficMirrorFilterSet\0" "TrafficMirrorFilters\0" "TrafficMirrorSession\0"
    "TrafficMirrorSessionId\0" "TrafficMirrorSessionIds\0" "TrafficMirrorSessionSet\0"
    "TrafficMirrorSessions\0" "TrafficMirrorTarget\0" "TrafficMirrorTargetId\0"
    "TrafficMirrorTargetIds\0" "TrafficMirrorTargetSet\0" "TrafficMirrorTargets\0" "TrafficType\0"
    "TransferAccountId\0" "TransferOfferAcceptedTimestamp\0" "TransferOfferExpirationTimestamp\0"
    "TransferType\0" "TransitGateway\0" "TransitGatewayAddress\0" "TransitGatewayArn\0"
    "TransitGatewayAsn\0" "TransitGatewayAttachment\0" "TransitGatewayAttachmentId\0"
    "TransitGatewayAttachmentIds\0" "TransitGatewayAttachmentOwner\0"
    "TransitGatewayAttachmentPropagations\0" "TransitGatewayAttachments\0"
    "TransitGatewayCidrBlocks\0" "TransitGatewayClientVpnAttachment\0"
    "TransitGatewayConfiguration\0" "TransitGatewayConnect\0" "TransitGatewayConnectPeer\0"
    "TransitGatewayConnectPeerId\0" "TransitGatewayConnectPeerIds\0"
    "TransitGatewayConnectPeerSet\0" "TransitGatewayConnectPeers\0" "TransitGatewayConnectSet\0"
    "TransitGatewayConnects\0" "TransitGatewayId\0" "TransitGatewayIds\0"
    "TransitGatewayMeteringPolicies\0" "TransitGatewayMeteringPolicy\0"
    "TransitGatewayMeteringPolicyEntries\0" "TransitGatewayMeteringPolicyEntry\0"
    "TransitGatewayMeteringPolicyId\0" "TransitGatewayMeteringPolicyIds\0"
    "TransitGatewayMulticastDomain\0" "TransitGatewayMulticastDomainArn\0"
    "TransitGatewayMulticastDomainId\0" "TransitGatewayMulticastDomainIds\0"
    "TransitGatewayMulticastDomains\0" "TransitGatewayNetworkFunctionAttachment\0"
    "TransitGatewayNetworkFunctionAttachmentSet\0" "TransitGatewayNetworkFunctionAttachments\0"
    "TransitGatewayOwnerId\0" "TransitGatewayPeeringAttachment\0"
    "TransitGatewayPeeringAttachments\0" "TransitGatewayPolicyTable\0"
    "TransitGatewayPolicyTableEntries\0" "TransitGatewayPolicyTableEntry\0"
    "TransitGatewayPolicyTableId\0" "TransitGatewayPolicyTableIds\0" "TransitGatewayPolicyTables\0"
    "TransitGatewayPrefixListReference\0" "TransitGatewayPrefixListReferenceSet\0"
    "TransitGatewayPrefixListReferences\0" "TransitGatewayRouteTable\0"
    "TransitGatewayRouteTableAnnouncement\0" "TransitGatewayRouteTableAnnouncementId\0"
    "TransitGatewayRouteTableAnnouncementIds\0" "TransitGatewayRouteTableAnnouncements\0"
    "TransitGatewayRouteTableId\0" "TransitGatewayRouteTableIds\0"
    "TransitGatewayRouteTablePropagations\0" "TransitGatewayRouteTableRoute\0"
    "TransitGatewayRouteTables\0" "TransitGatewaySet\0" "TransitGatewayVpcAttachment\0"
    "TransitGatewayVpcAttachments\0" "TransitGateways\0" "TransportProtocol\0"
    "TransportTransitGatewayAttachmentId\0" "TrunkInterfaceId\0" "TrustProvider\0"
    "TrustProviderSet\0" "TrustProviderType\0" "TrustProviders\0" "TunnelBandwidth\0"
    "TunnelInsideCidr\0" "TunnelInsideIpVersion\0" "TunnelInsideIpv6Cidr\0" "TunnelOptionSet\0"
    "TunnelOptions\0" "Type\0" "UdpStreamTimeout\0" "UdpTimeout\0" "UefiData\0" "UltraserverCount\0"
    "UltraserverType\0" "UnassignIpv6Addresses\0" "UnassignPrivateIpAddresses\0"
    "UnassignPrivateNatGatewayAddress\0" "UnassignedIpv6Addresses\0" "UnassignedIpv6PrefixSet\0"
    "UnassignedIpv6Prefixes\0" "UnknownIpPermissionSet\0" "UnknownIpPermissions\0"
    "UnlockSnapshot\0" "UnmonitorInstances\0" "Unsuccessful\0" "UnsuccessfulFleetDeletionSet\0"
    "UnsuccessfulFleetDeletions\0" "UnsuccessfulFleetRequestSet\0" "UnsuccessfulFleetRequests\0"
    "UnsuccessfulInstanceCreditSpecificationSet\0" "UnsuccessfulInstanceCreditSpecifications\0"
    "UnsuccessfulResultSet\0" "UnsuccessfulResults\0"
    "UnsuccessfullyDeletedLaunchTemplateVersionSet\0"
    "UnsuccessfullyDeletedLaunchTemplateVersions\0" "UnsupportedInstanceType\0"
    "UnsupportedInstanceTypeSet\0" "UnsupportedInstanceTypes\0" "UnusedReservationBillingOwnerId\0"
    "UpdateCapacityManagerMonitoredTagKeys\0" "UpdateCapacityManagerOrganizationsAccess\0"
    "UpdateDate\0" "UpdateEffectiveAt\0" "UpdateInterruptibleCapacityReservationAllocation\0"
    "UpdateSecurityGroupRuleDescriptionsEgress\0" "UpdateSecurityGroupRuleDescriptionsIngress\0"
    "UpdateTime\0" "UpdatedAt\0" "UpdatedDate\0" "UpfrontFee\0" "UpfrontPrice\0" "UploadEnd\0"
    "UploadPolicy\0" "UploadPolicySignature\0" "UploadSize\0" "UploadStart\0" "Url\0" "UsageCount\0"
    "UsageOperation\0" "UsageOperationUpdateTime\0" "UsagePrice\0" "UsageStrategy\0" "UseLongIds\0"
    "UseLongIdsAggregated\0" "UsedInstanceCount\0" "UserBucket\0" "UserData\0" "UserGroup\0"
    "UserGroups\0" "UserId\0" "UserIdGroupPairs\0" "UserIds\0" "UserInfoEndpoint\0"
    "UserTrustProvider\0" "UserTrustProviderType\0" "Username\0" "VCpuCount\0" "VCpuInfo\0"
    "Valid\0" "ValidCores\0" "ValidFrom\0" "ValidThreadsPerCore\0" "ValidUntil\0"
    "ValidateSecurityGroupQuotasForInterface\0" "ValidationFailureReason\0" "Value\0" "ValueSet\0"
    "Values\0" "Vendor\0" "VendorId\0" "VerificationMethod\0" "VerifiedAccessEndpoint\0"
    "VerifiedAccessEndpointId\0" "VerifiedAccessEndpointIds\0" "VerifiedAccessEndpointSet\0"
    "VerifiedAccessEndpointTargetDns\0" "VerifiedAccessEndpointTargetIpAddress\0"
    "VerifiedAccessEndpointTargetSet\0" "VerifiedAccessEndpointTargets\0"
    "VerifiedAccessEndpoints\0" "VerifiedAccessGroup\0" "VerifiedAccessGroupArn\0"
    "VerifiedAccessGroupId\0" "VerifiedAccessGroupIds\0" "VerifiedAccessGroupSet\0"
    "VerifiedAccessGroups\0" "VerifiedAccessInstance\0" "VerifiedAccessInstanceId\0"
    "VerifiedAccessInstanceIds\0" "VerifiedAccessInstanceSet\0" "VerifiedAccessInstances\0"
    "VerifiedAccessTrustProvider\0" "VerifiedAccessTrustProviderId\0"
    "VerifiedAccessTrustProviderIds\0" "VerifiedAccessTrustProviderSet\0"
    "VerifiedAccessTrustProviders\0" "Version\0" "VersionDescription\0"
    "VersionExpectedEffectiveAt\0" "VersionNumber\0" "Versions\0" "VersionsToInclude\0"
    "VgwTelemetry\0" "VirtualName\0" "VirtualNetworkId\0" "VirtualPrivateGateway\0"
    "VirtualPrivateGatewayExclusion\0" "VirtualizationType\0" "VirtualizationTypes\0" "Visibility\0"
    "Vlan\0" "VlanId\0" "Volume\0" "VolumeArn\0" "VolumeId\0" "VolumeIds\0"
    "VolumeInitializationRate\0" "VolumeModification\0" "VolumeModificationSet\0" "VolumeOwnerId\0"
    "VolumeSet\0" "VolumeSize\0" "VolumeStatus\0" "VolumeStatusSet\0" "VolumeStatuses\0"
    "VolumeType\0" "Volumes\0" "VolumesModifications\0" "Vpc\0" "VpcAttachment\0" "VpcAttachments\0"
    "VpcBlockPublicAccessExclusion\0" "VpcBlockPublicAccessExclusionSet\0"
    "VpcBlockPublicAccessExclusions\0" "VpcBlockPublicAccessOptions\0" "VpcEncryptionControl\0"
    "VpcEncryptionControlId\0" "VpcEncryptionControlIds\0" "VpcEncryptionControlSet\0"
    "VpcEncryptionControls\0" "VpcEndpoint\0" "VpcEndpointAssociationSet\0"
    "VpcEndpointAssociations\0" "VpcEndpointConnectionId\0" "VpcEndpointConnectionSet\0"
    "VpcEndpointConnections\0" "VpcEndpointId\0" "VpcEndpointIds\0" "VpcEndpointOwner\0"
    "VpcEndpointPolicySupported\0" "VpcEndpointRegion\0" "VpcEndpointService\0" "VpcEndpointSet\0"
    "VpcEndpointState\0" "VpcEndpointType\0" "VpcEndpoints\0" "VpcId\0" "VpcIds\0" "VpcLattice\0"
    "VpcLatticeExclusion\0" "VpcOwnerId\0" "VpcPeering\0" "VpcPeeringConnection\0"
    "VpcPeeringConnectionId\0" "VpcPeeringConnectionIds\0" "VpcPeeringConnectionSet\0"
    "VpcPeeringConnections\0" "VpcPeeringExclusion\0" "VpcSet\0" "Vpcs\0" "VpnConcentrator\0"
    "VpnConcentratorId\0" "VpnConcentratorIds\0" "VpnConcentratorSet\0" "VpnConcentrators\0"
    "VpnConnection\0" "VpnConnectionDeviceSampleConfiguration\0" "VpnConnectionDeviceTypeId\0"
    "VpnConnectionDeviceTypeSet\0" "VpnConnectionDeviceTypes\0" "VpnConnectionId\0"
    "VpnConnectionIds\0" "VpnConnectionSet\0" "VpnConnections\0" "VpnEcmpSupport\0" "VpnGateway\0"
    "VpnGatewayId\0" "VpnGatewayIds\0" "VpnGatewaySet\0" "VpnGateways\0" "VpnPort\0" "VpnProtocol\0"
    "VpnTunnelOutsideIpAddress\0" "WakeUp\0" "Warning\0" "WarningMessage\0"
    "WatermarkCreationTime\0" "WatermarkKey\0" "WatermarkName\0" "Weight\0" "WeightedCapacity\0"
    "WithCooldown\0" "WithdrawByoipCidr\0" "WorkloadSet\0" "Workloads\0" "ZeroSizePreference\0"
    "ZoneId\0" "ZoneIds\0" "ZoneName\0" "ZoneNames\0" "ZoneState\0" "ZoneType\0"
    "acceleratorCount\0" "acceleratorManufacturerSet\0" "acceleratorNameSet\0"
    "acceleratorTotalMemoryMiB\0" "acceleratorTypeSet\0" "accelerators\0" "acceptanceRequired\0"
    "acceptedRouteCount\0" "accepterAllowMultipathResilience\0" "accepterMultipathResilienceMode\0"
    "accepterPeeringConnectionOptions\0" "accepterTgwInfo\0" "accepterTransitGatewayAttachmentId\0"
    "accepterVpcInfo\0" "accessAll\0" "accessLogs\0" "accountAttributeSet\0" "accountId\0"
    "accountIdSet\0" "accountLevel\0" "accountName\0" "accountVpcEncryptionControl\0" "acl\0"
    "aclRule\0" "actionsSet\0" "active\0" "activeDirectory\0" "activeInstanceSet\0"
    "activeVpnTunnelStatus\0" "activityStatus\0" "actualBlockHourlyPrice\0" "addedPrincipalSet\0"
    "additionalAccountSet\0" "additionalDetailSet\0" "additionalDetailType\0"
    "additionalFlexibleNetworkInterfaces\0" "additionalInfo\0" "additionalKeyExchangeRound\0"
    "additionalRoutesAvailable\0" "address\0" "addressAllocationId\0" "addressCount\0"
    "addressFamily\0" "addressOwnerId\0" "addressRegion\0" "addressSet\0" "addressTransfer\0"
    "addressTransferSet\0" "addressTransferStatus\0" "addressType\0" "addressesSet\0"
    "addressingType\0" "adjustmentDetails\0" "adjustmentStatus\0" "advertisementType\0" "affinity\0"
    "aggregateScore\0" "aggregation\0" "allocationDefaultNetmaskLength\0" "allocationId\0"
    "allocationMaxNetmaskLength\0" "allocationMetadataList\0" "allocationMinNetmaskLength\0"
    "allocationResourceTagSet\0" "allocationRuleSet\0" "allocationStrategy\0" "allocationTime\0"
    "allocationType\0" "allowDnsResolutionFromRemoteVpc\0"
    "allowEgressFromLocalClassicLinkToRemoteVpc\0" "allowEgressFromLocalVpcToRemoteClassicLink\0"
    "allowMultipathResilience\0" "allowReassignment\0" "allowReassociation\0"
    "allowedImagesSettingsState\0" "allowedInstanceTypeSet\0" "allowedPrincipals\0"
    "allowsMultipleInstanceTypes\0" "alternatePathHintSet\0" "amazonProvidedIpv6CidrBlock\0"
    "amazonSideAsn\0" "amdSevSnp\0" "amiId\0" "amiLaunchIndex\0" "amount\0" "analysisFindingSet\0"
    "analysisStatus\0" "analyzedEniCount\0" "announcementDirection\0" "apiGatewayV2\0"
    "appleInternal\0" "applianceArn\0" "applianceModeSupport\0" "applicationDomain\0"
    "applicationStatus\0" "applicationStatusCheck\0" "applicationStatusCheckId\0"
    "applicationStatusCheckSet\0" "applicationStatusesResponseType\0" "architecture\0"
    "archivalCompleteTime\0" "areRoutesPersisted\0" "arn\0" "asPathSet\0" "asn\0" "asnAssociation\0"
    "asnAssociationSet\0" "asnSet\0" "assetId\0" "assignIpv6AddressOnCreation\0"
    "assignedIpv4PrefixSet\0" "assignedIpv6Addresses\0" "assignedIpv6PrefixSet\0"
    "assignedPrivateIpAddressesSet\0" "associateCarrierIpAddress\0" "associatePublicIpAddress\0"
    "associatedAt\0" "associatedKmsKeySet\0" "associatedResource\0"
    "associatedResourceAccessibility\0" "associatedResourceArn\0" "associatedRoleArn\0"
    "associatedRoleSet\0" "associatedSubnetSet\0" "associatedTargetNetwork\0" "association\0"
    "associationDefaultRouteTableId\0" "associationId\0" "associationMode\0" "associationSet\0"
    "associationState\0" "associationStatus\0" "associationTarget\0" "associationType\0"
    "associationValue\0" "associations\0" "attachTime\0" "attachedApplianceSet\0"
    "attachedEbsStatus\0" "attachedTo\0" "attachment\0" "attachmentId\0" "attachmentLimitType\0"
    "attachmentSet\0" "attachmentState\0" "attachmentStatuses\0" "attachmentType\0" "attachments\0"
    "attribute\0" "attributeName\0" "attributeSummarySet\0" "attributeValue\0" "attributeValueSet\0"
    "authenticationOptions\0" "authorizationEndpoint\0" "authorizationPolicyLastEvaluatedTime\0"
    "authorizationRule\0" "autoAcceptSharedAssociations\0" "autoAcceptSharedAttachments\0"
    "autoEnableIO\0" "autoImport\0" "autoPlacement\0" "autoProvisionZones\0" "autoRecovery\0"
    "autoRecoverySupported\0" "autoScalingIps\0" "availabilityMode\0" "availabilityZone\0"
    "availabilityZoneGroup\0" "availabilityZoneId\0" "availabilityZoneIdSet\0"
    "availabilityZoneInfo\0" "availabilityZoneSet\0" "availableAddressCount\0" "availableCapacity\0"
    "availableInstanceCapacity\0" "availableInstanceCount\0" "availableIpAddressCount\0"
    "availableVCpus\0" "awsAccountId\0" "awsRegion\0" "awsService\0" "bandwidthWeighting\0"
    "bandwidthWeightings\0" "bannerText\0" "bareMetal\0" "baseEndpointDnsNameSet\0" "baseSystem\0"
    "baselineBandwidthInGbps\0" "baselineBandwidthInMbps\0" "baselineEbsBandwidthMbps\0"
    "baselineIops\0" "baselinePerformanceFactors\0" "baselineThroughputInMBps\0" "bfdStatus\0"
    "bgpAsn\0" "bgpAsnExtended\0" "bgpConfigurations\0" "bgpLogEnabled\0" "bgpLogGroupArn\0"
    "bgpLogOutputFormat\0" "bgpOptions\0" "bgpStatus\0" "blackhole\0" "blockDeviceMapping\0"
    "blockDeviceMappingSet\0" "blockDurationMinutes\0" "blockPublicAccessStates\0" "bootMode\0"
    "branchInterfaceId\0" "bucket\0" "bucketName\0" "bucketOwner\0" "bundleId\0"
    "bundleInstanceTask\0" "bundleInstanceTasksSet\0" "burstablePerformance\0"
    "burstablePerformanceSupported\0" "byoasn\0" "byoasnSet\0" "byoipCidr\0" "byoipCidrSet\0"
    "bytes\0" "bytesConverted\0" "cancelCapacityReservationFleetError\0" "cancellationTermSet\0"
    "cancellationType\0" "capacityAllocationSet\0" "capacityBlockDurationHours\0"
    "capacityBlockDurationMinutes\0" "capacityBlockExtensionDurationHours\0"
    "capacityBlockExtensionEndDate\0" "capacityBlockExtensionOfferingId\0"
    "capacityBlockExtensionOfferingSet\0" "capacityBlockExtensionPurchaseDate\0"
    "capacityBlockExtensionSet\0" "capacityBlockExtensionStartDate\0"
    "capacityBlockExtensionStatus\0" "capacityBlockId\0" "capacityBlockOfferingId\0"
    "capacityBlockOfferingSegmentSet\0" "capacityBlockOfferingSet\0" "capacityBlockSet\0"
    "capacityBlockStatusSet\0" "capacityManagerDataExportId\0" "capacityManagerDataExportSet\0"
    "capacityManagerProvided\0" "capacityManagerStatus\0" "capacityManagerSupportabilityScoreSet\0"
    "capacityManagerTagKeySet\0" "capacityRebalance\0" "capacityReservation\0"
    "capacityReservationArn\0" "capacityReservationBillingRequestSet\0"
    "capacityReservationCancellationQuote\0" "capacityReservationCancellationQuoteId\0"
    "capacityReservationCancellationQuoteSet\0" "capacityReservationFleetArn\0"
    "capacityReservationFleetId\0" "capacityReservationFleetSet\0" "capacityReservationGroupSet\0"
    "capacityReservationId\0" "capacityReservationIdSet\0" "capacityReservationInfo\0"
    "capacityReservationModificationQuote\0" "capacityReservationModificationQuoteId\0"
    "capacityReservationModificationQuoteSet\0" "capacityReservationOptions\0"
    "capacityReservationPreference\0" "capacityReservationResourceGroupArn\0"
    "capacityReservationSet\0" "capacityReservationSpecification\0" "capacityReservationStatusSet\0"
    "capacityReservationTarget\0" "carrierGateway\0" "carrierGatewayId\0" "carrierGatewaySet\0"
    "carrierIp\0" "category\0" "certificateArn\0" "certificateRevocationList\0"
    "certificateS3BucketName\0" "certificateS3ObjectKey\0" "chargeCommitmentDurationHours\0"
    "chargeEndDate\0" "checkUpdateTime\0" "checksum\0" "childRequestXml\0" "cidr\0" "cidrBlock\0"
    "cidrBlockAssociation\0" "cidrBlockAssociationSet\0" "cidrBlockSet\0" "cidrBlockState\0"
    "cidrEndpointsCustomSubDomain\0" "cidrIp\0" "cidrIpv4\0" "cidrIpv6\0" "cidrOptions\0"
    "cidrSet\0" "classicLinkDnsSupported\0" "classicLinkEnabled\0" "classicLoadBalancerListener\0"
    "classicLoadBalancers\0" "classicLoadBalancersConfig\0" "clientCidrBlock\0"
    "clientConfiguration\0" "clientConnectOptions\0" "clientId\0" "clientIp\0" "clientIpv6Address\0"
    "clientLoginBannerOptions\0" "clientRootCertificateChain\0" "clientRouteEnforcementOptions\0"
    "clientSecret\0" "clientToken\0" "clientVpnEndpoint\0" "clientVpnEndpointId\0"
    "clientVpnOwnerId\0" "clientVpnTargetNetworks\0" "cloudWatchLogOptions\0" "cloudWatchLogs\0"
    "coIp\0" "code\0" "coipAddressUsageSet\0" "coipCidr\0" "coipPool\0" "coipPoolId\0"
    "coipPoolSet\0" "commitmentDuration\0" "commitmentEndDate\0" "commitmentInfo\0"
    "committedInstanceCount\0" "commonName\0" "completeTime\0" "completionDurationMinutes\0"
    "completionTime\0" "complianceStatus\0" "component\0" "componentAccount\0" "componentArn\0"
    "componentId\0" "componentRegion\0" "conditionSet\0" "config\0" "configurationState\0"
    "configured\0" "connectPeerConfiguration\0" "connectionEndTime\0" "connectionEstablishedTime\0"
    "connectionEvents\0" "connectionId\0" "connectionLogOptions\0" "connectionNotification\0"
    "connectionNotificationArn\0" "connectionNotificationId\0" "connectionNotificationSet\0"
    "connectionNotificationState\0" "connectionNotificationType\0" "connectionStatuses\0"
    "connectionTrackingConfiguration\0" "connectionTrackingSpecification\0" "connections\0"
    "connectivityType\0" "containerFormat\0" "context\0" "conversionTask\0" "conversionTaskId\0"
    "conversionTasks\0" "coolOffPeriod\0" "coolOffPeriodExpiresOn\0" "coreCount\0" "coreInfo\0"
    "coreNetworkArn\0" "coreNetworkAttachmentArn\0" "coreNetworkId\0" "cores\0" "count\0" "cpu\0"
    "cpuCredits\0" "cpuManufacturerSet\0" "cpuOptions\0" "createDate\0" "createTime\0"
    "createVolumePermission\0" "createdAt\0" "createdBy\0" "createdDate\0" "creationDate\0"
    "creationDateCondition\0" "creationTime\0" "creationTimestamp\0" "creditSpecification\0"
    "criticalFixAvailableSince\0" "cronExpression\0" "currencyCode\0" "currentConfiguration\0"
    "currentFleetState\0" "currentGeneration\0" "currentInstanceBootMode\0"
    "currentSpotFleetRequestState\0" "currentState\0" "currentStatus\0" "customerGateway\0"
    "customerGatewayConfiguration\0" "customerGatewayId\0" "customerGatewaySet\0"
    "customerManagedKeyEnabled\0" "customerOwnedIp\0" "customerOwnedIpv4Pool\0"
    "dTraceRestrictions\0" "data\0" "dataEncryptionKeyId\0" "dataExportCount\0" "dataResponseSet\0"
    "dataRetentionSupport\0" "deadline\0" "debuggingRestrictions\0" "dedicatedHostIdSet\0"
    "dedicatedHostsSupported\0" "default\0" "defaultAssociationRouteTable\0" "defaultCores\0"
    "defaultEnaQueueCountPerInterface\0" "defaultForAz\0" "defaultNetworkCardIndex\0"
    "defaultPropagationRouteTable\0" "defaultResourceDiscoveryAssociationId\0"
    "defaultResourceDiscoveryId\0" "defaultRouteTableAssociation\0" "defaultRouteTablePropagation\0"
    "defaultTargetCapacityType\0" "defaultTcpEstablishedTimeout\0" "defaultThreadsPerCore\0"
    "defaultUdpStreamTimeout\0" "defaultUdpTimeout\0" "defaultVCpus\0" "defaultVersion\0"
    "defaultVersionNumber\0" "defaultVisibility\0" "deleteOnTermination\0"
    "deleteReplacedRootVolume\0" "deleteSnapshotResultSet\0" "deleteTime\0"
    "deletedSubnetCidrReservation\0" "deletionTime\0" "deletionTimestamp\0"
    "deliverCrossAccountRole\0" "deliverLogsErrorMessage\0" "deliverLogsPermissionArn\0"
    "deliverLogsStatus\0" "deliveryPreference\0" "deliveryStatus\0" "deliveryStream\0" "deltaId\0"
    "deltaJson\0" "denyAllIgwTraffic\0" "deprecationTime\0" "deprecationTimeCondition\0"
    "deprovisionedAddressSet\0" "deregisteredMulticastGroupMembers\0"
    "deregisteredMulticastGroupSources\0" "deregisteredNetworkInterfaceIds\0"
    "deregistrationProtection\0" "description\0" "desiredVersion\0" "destination\0"
    "destinationAddress\0" "destinationAddressSet\0" "destinationArn\0"
    "destinationCapacityReservation\0" "destinationCidr\0" "destinationCidrBlock\0"
    "destinationIp\0" "destinationIpv6CidrBlock\0" "destinationOptions\0" "destinationPort\0"
    "destinationPortRange\0" "destinationPortRangeSet\0" "destinationPortSet\0"
    "destinationPrefixListId\0" "destinationPrefixListSet\0" "destinationRegion\0"
    "destinationSet\0" "destinationTransitGatewayAttachmentId\0"
    "destinationTransitGatewayAttachmentType\0" "destinationVpc\0" "detailSet\0" "details\0"
    "detectedAt\0" "device\0" "deviceIndex\0" "deviceName\0" "deviceOptions\0"
    "devicePostureOptions\0" "deviceTrustProviderSet\0" "deviceTrustProviderType\0"
    "deviceValidationDomain\0" "dhcpConfiguration\0" "dhcpConfigurationSet\0" "dhcpOptions\0"
    "dhcpOptionsId\0" "dhcpOptionsSet\0" "dimension\0" "direction\0" "directoryId\0"
    "disableApiStop\0" "disableApiTermination\0" "disabledTime\0" "disablingTime\0"
    "disconnectOnSessionTimeout\0" "discoveryRegion\0" "diskImage\0" "diskImageFormat\0"
    "diskImageSize\0" "disks\0" "dnsEntry\0" "dnsEntrySet\0" "dnsHostnameType\0" "dnsName\0"
    "dnsOptions\0" "dnsRecordIpType\0" "dnsServer\0" "dnsSupport\0" "domain\0"
    "domainCertificateArn\0" "dpdTimeoutAction\0" "dpdTimeoutSeconds\0" "dryRun\0" "dualstack\0"
    "duration\0" "dynamicRouting\0" "earliestDatapointTimestamp\0" "ebs\0" "ebsCardIndex\0"
    "ebsCardSet\0" "ebsEncryptionByDefault\0" "ebsInfo\0" "ebsOptimized\0" "ebsOptimizedInfo\0"
    "ebsOptimizedSupport\0" "efaInfo\0" "efaSupported\0" "effectiveDate\0" "egress\0"
    "egressBytes\0" "egressFilterRuleSet\0" "egressOnlyInternetGateway\0"
    "egressOnlyInternetGatewayId\0" "egressOnlyInternetGatewaySet\0" "egressPackets\0" "eipTagSet\0"
    "elasticFileSystem\0" "elasticGpuAssociationId\0" "elasticGpuAssociationSet\0"
    "elasticGpuAssociationState\0" "elasticGpuAssociationTime\0" "elasticGpuHealth\0"
    "elasticGpuId\0" "elasticGpuSet\0" "elasticGpuSpecificationSet\0" "elasticGpuState\0"
    "elasticGpuType\0" "elasticInferenceAcceleratorArn\0"
    "elasticInferenceAcceleratorAssociationId\0" "elasticInferenceAcceleratorAssociationSet\0"
    "elasticInferenceAcceleratorAssociationState\0" "elasticInferenceAcceleratorAssociationTime\0"
    "elasticInferenceAcceleratorSet\0" "elasticLoadBalancerListener\0" "enaQueueCount\0"
    "enaSrdEnabled\0" "enaSrdSpecification\0" "enaSrdSupported\0" "enaSrdUdpEnabled\0"
    "enaSrdUdpSpecification\0" "enaSupport\0" "enableAcceleration\0" "enableDns64\0"
    "enableDnsHostnames\0" "enableDnsSupport\0" "enableLniAtDeviceIndex\0"
    "enableNetworkAddressUsageMetrics\0" "enablePrivateGua\0" "enableResourceNameDnsAAAARecord\0"
    "enableResourceNameDnsARecord\0" "enableTunnelLifecycleControl\0" "enabled\0" "enabledTime\0"
    "enablingTime\0" "enclaveOptions\0" "encrypted\0" "encryptionControl\0"
    "encryptionInTransitSupported\0" "encryptionKmsKeyId\0" "encryptionState\0"
    "encryptionSupport\0" "end\0" "endDate\0" "endDateType\0" "endHour\0" "endTime\0" "endWeekDay\0"
    "endpointDomain\0" "endpointEniAddress\0" "endpointEniId\0" "endpointIpAddressType\0"
    "endpointType\0" "enforced\0" "eniAddress\0" "eniId\0" "entrySet\0" "ephemeralStorage\0"
    "error\0" "errorCode\0" "errorMessage\0" "errorSet\0" "estimatedTimeToCompleteInSeconds\0"
    "event\0" "eventDescription\0" "eventId\0" "eventInformation\0" "eventSubType\0" "eventType\0"
    "eventsSet\0" "excessCapacityTerminationPolicy\0" "exchangeId\0" "excludePathSet\0"
    "excludedInstanceTypeSet\0" "exclusionId\0" "exclusions\0" "exclusionsAllowed\0"
    "expectedEffectiveAt\0" "expiration\0" "expirationTime\0" "explanationCode\0" "explanationSet\0"
    "exportImageTaskId\0" "exportImageTaskSet\0" "exportTask\0" "exportTaskId\0" "exportTaskSet\0"
    "exportToS3\0" "externalAuthorityConfiguration\0" "externalResourceIdentifier\0" "failed\0"
    "failedFleetCancellationSet\0" "failedQueuedPurchaseDeletionSet\0" "failureCode\0"
    "failureMessage\0" "failureReason\0" "failureThreshold\0" "fastLaunchImageSet\0"
    "fastRestored\0" "fastSnapshotRestoreSet\0" "fastSnapshotRestoreStateErrorSet\0" "fault\0"
    "fcaPolicyArn\0" "fcaPolicyAssociationFailures\0" "fcaPolicyAssociationId\0"
    "fcaPolicyAssociations\0" "fcaPolicyDisassociationFailures\0" "fcaPolicyDisassociations\0"
    "fcaPolicyId\0" "fcaPolicyVersions\0" "federatedAuthentication\0" "fileFormat\0"
    "filesystemProtections\0" "filter\0" "filterAtDestination\0" "filterAtSource\0"
    "filterInArnSet\0" "filterOutArnSet\0" "findingComponentSet\0" "findingId\0" "findingScanDate\0"
    "findingsFound\0" "fipsDnsName\0" "fipsEnabled\0" "firewallStatefulRule\0"
    "firewallStatelessRule\0" "firstAddress\0" "firstObservedAt\0" "firstSlotStartTime\0"
    "fixAvailable\0" "fixedPrice\0" "fleetCapacityReservationSet\0" "fleetId\0" "fleetInstanceSet\0"
    "fleetSet\0" "fleetState\0" "flexCostAllocationPolicies\0" "flexibleEnaQueuesSupport\0"
    "flowLogId\0" "flowLogIdSet\0" "flowLogSet\0" "flowLogStatus\0" "force\0" "format\0"
    "forwardPathComponentSet\0" "fpgaImageAttribute\0" "fpgaImageGlobalId\0" "fpgaImageId\0"
    "fpgaImageSet\0" "fpgaInfo\0" "fpgas\0" "freeTierEligible\0" "frequency\0" "from\0" "fromPort\0"
    "fulfilledCapacity\0" "fulfilledOnDemandCapacity\0" "fullSnapshotSizeInBytes\0"
    "gatewayAssociationState\0" "gatewayId\0" "gatewayLoadBalancerArnSet\0"
    "gatewayLoadBalancerEndpointId\0" "geographySet\0" "globalAccelerator\0" "gpuInfo\0"
    "gpuPartitionSize\0" "gpus\0" "greKey\0" "group\0" "groupArn\0" "groupDescription\0" "groupId\0"
    "groupIpAddress\0" "groupLongName\0" "groupMember\0" "groupName\0" "groupOwnerId\0" "groupSet\0"
    "groupSource\0" "groups\0" "haStatus\0" "healthCheckPathSet\0" "hibernationOptions\0"
    "hibernationSupported\0" "hiddenByDefault\0" "highFixAvailableSince\0"
    "highestFindingSeverityLabel\0" "historyRecordSet\0" "hiveCompatiblePartitions\0" "hostId\0"
    "hostIdSet\0" "hostMaintenance\0" "hostProperties\0" "hostRecovery\0" "hostReservationId\0"
    "hostReservationSet\0" "hostResourceGroupArn\0" "hostSet\0" "hostedZoneId\0" "hostnameType\0"
    "hourlyPrice\0" "httpEndpoint\0" "httpProtocolIpv6\0" "httpPutResponseHopLimit\0" "httpTokens\0"
    "httpTokensEnforced\0" "hypervisor\0" "iamFleetRole\0" "iamInstanceProfile\0"
    "iamInstanceProfileAssociation\0" "iamInstanceProfileAssociationSet\0" "icmpTypeCode\0" "id\0"
    "igmpv2Support\0" "ikeVersion\0" "ikeVersionSet\0" "image\0" "imageAllowed\0"
    "imageAncestryEntrySet\0" "imageBlockPublicAccessState\0" "imageCriterionSet\0" "imageData\0"
    "imageFindingSet\0" "imageId\0" "imageLocation\0" "imageMetadata\0" "imageNameSet\0"
    "imageOwnerAlias\0" "imageOwnerId\0" "imageProviderSet\0" "imageReferenceSet\0" "imageSet\0"
    "imageState\0" "imageType\0" "imageUsageReportEntrySet\0" "imageUsageReportSet\0"
    "imageWatermarkSet\0" "imagesSet\0" "imdsSupport\0" "impairedSince\0" "importImageTaskSet\0"
    "importInstance\0" "importManifestUrl\0" "importSnapshotTaskSet\0" "importTaskId\0"
    "importVolume\0" "inboundHeader\0" "includeAllInstances\0" "includeAllTagsOfInstance\0"
    "includeTrustContext\0" "inferenceAcceleratorInfo\0" "informationalFixAvailableSince\0"
    "ingestionStatus\0" "ingestionStatusMessage\0" "ingressBytes\0" "ingressFilterRuleSet\0"
    "ingressPackets\0" "ingressRouteTable\0" "initializationGracePeriodSeconds\0"
    "initializationStatusDetails\0" "initializationType\0" "insideCidrBlocks\0" "instance\0"
    "instanceConnectEndpoint\0" "instanceConnectEndpointArn\0" "instanceConnectEndpointId\0"
    "instanceConnectEndpointSet\0" "instanceCount\0" "instanceCounts\0"
    "instanceCreditSpecificationSet\0" "instanceEventId\0" "instanceEventWindow\0"
    "instanceEventWindowId\0" "instanceEventWindowSet\0" "instanceEventWindowState\0"
    "instanceExport\0" "instanceFamily\0" "instanceFamilyCreditSpecification\0"
    "instanceFcaPolicyDocument\0" "instanceGenerationSet\0" "instanceHealth\0" "instanceId\0"
    "instanceIdSet\0" "instanceIds\0" "instanceImageMetadataSet\0"
    "instanceInitiatedShutdownBehavior\0" "instanceInterruptionBehavior\0" "instanceLifecycle\0"
    "instanceMarketOptions\0" "instanceMatchCriteria\0" "instanceMetadataOptions\0"
    "instanceMetadataTags\0" "instanceOwnerId\0" "instanceOwningService\0" "instancePlatform\0"
    "instancePoolsToUseCount\0" "instancePort\0" "instanceRequirements\0" "instanceSet\0"
    "instanceState\0" "instanceStatus\0" "instanceStatusSet\0" "instanceStorageInfo\0"
    "instanceStorageSupported\0" "instanceTagAttribute\0" "instanceTagKeySet\0" "instanceTenancy\0"
    "instanceType\0" "instanceTypeOfferingSet\0" "instanceTypeSet\0" "instanceTypeSpecification\0"
    "instanceTypeSpecificationSet\0" "instanceTypes\0" "instanceUsageSet\0" "instances\0"
    "instancesSet\0" "interconnectStatus\0" "interfaceAssociation\0" "interfaceAssociationSet\0"
    "interfacePermission\0" "interfaceProtocol\0" "interfaceType\0" "interfaceTypeSet\0"
    "internetGateway\0" "internetGatewayBlockMode\0" "internetGatewayExclusionMode\0"
    "internetGatewayId\0" "internetGatewaySet\0" "interruptible\0"
    "interruptibleCapacityAllocation\0" "interruptibleCapacityReservationId\0" "interruptionInfo\0"
    "interruptionType\0" "interval\0" "ioPerformance\0" "iops\0" "ipAddress\0" "ipAddressType\0"
    "ipOwnerId\0" "ipPermissions\0" "ipPermissionsEgress\0" "ipPrefixSet\0" "ipProtocol\0"
    "ipRanges\0" "ipScope\0" "ipSource\0" "ipUsage\0" "ipVersion\0" "ipam\0" "ipamArn\0"
    "ipamDiscoveredAccountSet\0" "ipamDiscoveredPublicAddressSet\0"
    "ipamDiscoveredResourceCidrSet\0" "ipamDiscoveredRouteSet\0"
    "ipamExternalResourceVerificationToken\0" "ipamExternalResourceVerificationTokenArn\0"
    "ipamExternalResourceVerificationTokenId\0" "ipamExternalResourceVerificationTokenSet\0"
    "ipamId\0" "ipamInternetRegistryAssociation\0" "ipamInternetRegistryAssociationArn\0"
    "ipamInternetRegistryAssociationAsnSet\0" "ipamInternetRegistryAssociationCidrSet\0"
    "ipamInternetRegistryAssociationId\0" "ipamInternetRegistryAssociationSet\0" "ipamPolicy\0"
    "ipamPolicyArn\0" "ipamPolicyDocument\0" "ipamPolicyDocumentSet\0" "ipamPolicyEnabled\0"
    "ipamPolicyId\0" "ipamPolicyRegion\0" "ipamPolicySet\0" "ipamPool\0" "ipamPoolAllocation\0"
    "ipamPoolAllocationId\0" "ipamPoolAllocationSet\0" "ipamPoolArn\0" "ipamPoolCidr\0"
    "ipamPoolCidrId\0" "ipamPoolCidrSet\0" "ipamPoolId\0" "ipamPoolSet\0" "ipamPrefixListResolver\0"
    "ipamPrefixListResolverArn\0" "ipamPrefixListResolverId\0" "ipamPrefixListResolverSet\0"
    "ipamPrefixListResolverSyncEnabled\0" "ipamPrefixListResolverTarget\0"
    "ipamPrefixListResolverTargetArn\0" "ipamPrefixListResolverTargetId\0"
    "ipamPrefixListResolverTargetSet\0" "ipamPrefixListResolverVersionSet\0" "ipamRegion\0"
    "ipamResourceCidr\0" "ipamResourceCidrSet\0" "ipamResourceDiscovery\0"
    "ipamResourceDiscoveryArn\0" "ipamResourceDiscoveryAssociation\0"
    "ipamResourceDiscoveryAssociationArn\0" "ipamResourceDiscoveryAssociationId\0"
    "ipamResourceDiscoveryAssociationSet\0" "ipamResourceDiscoveryId\0"
    "ipamResourceDiscoveryRegion\0" "ipamResourceDiscoverySet\0" "ipamRouteOriginAuthorizationSet\0"
    "ipamRoutingPolicyRegistrationDelta\0" "ipamRoutingPolicyRegistrationDeltaSet\0"
    "ipamRoutingPolicyRegistrationSet\0" "ipamScope\0" "ipamScopeArn\0" "ipamScopeId\0"
    "ipamScopeSet\0" "ipamScopeType\0" "ipamSet\0" "ipv4\0" "ipv4AddressesPerInterface\0"
    "ipv4AddressesPerSecondaryInterface\0" "ipv4CidrBlockAssociationSet\0" "ipv4Prefix\0"
    "ipv4PrefixCount\0" "ipv4PrefixSet\0" "ipv6Address\0" "ipv6AddressAttribute\0"
    "ipv6AddressCount\0" "ipv6Addresses\0" "ipv6AddressesPerInterface\0" "ipv6AddressesSet\0"
    "ipv6Cidr\0" "ipv6CidrAssociationSet\0" "ipv6CidrBlock\0" "ipv6CidrBlockAssociation\0"
    "ipv6CidrBlockAssociationSet\0" "ipv6CidrBlockSet\0" "ipv6CidrBlockState\0" "ipv6Native\0"
    "ipv6Pool\0" "ipv6PoolSet\0" "ipv6Prefix\0" "ipv6PrefixCount\0" "ipv6PrefixSet\0" "ipv6Ranges\0"
    "ipv6Support\0" "ipv6Supported\0" "isDefault\0" "isEgress\0" "isExcludable\0"
    "isPermanentRestore\0" "isPrimary\0" "isPrimaryIpv6\0" "isPublic\0" "isValidExchange\0"
    "issuer\0" "item\0" "kernel\0" "kernelId\0" "kextSigning\0" "key\0" "keyExchangeMethod\0"
    "keyExchangeMethodSet\0" "keyFingerprint\0" "keyFormat\0" "keyMaterial\0" "keyName\0"
    "keyPairId\0" "keySet\0" "keyType\0" "keyValue\0" "keyword\0" "kinesisDataFirehose\0"
    "kmsKeyArn\0" "kmsKeyId\0" "lambda\0" "lambdaFunctionArn\0" "lastAddress\0"
    "lastAttemptedDiscoveryTime\0" "lastError\0" "lastEvaluatedTime\0" "lastLaunchedTime\0"
    "lastMaintenanceApplied\0" "lastObservedAt\0" "lastStatusChange\0"
    "lastSuccessfulDiscoveryTime\0" "lastSyncedVersion\0" "lastTieringOperationStatus\0"
    "lastTieringOperationStatusDetail\0" "lastTieringProgress\0" "lastTieringStartTime\0"
    "lastUpdateTime\0" "lastUpdateTimestamp\0" "lastUpdatedAt\0" "lastUpdatedTime\0"
    "lastVersionCreationStatus\0" "lastVersionCreationStatusMessage\0" "latestDatapointTimestamp\0"
    "latestDeliveryS3LocationUri\0" "latestDeliveryStatus\0" "latestDeliveryStatusMessage\0"
    "latestDeliveryTime\0" "latestDeltaId\0" "latestVersion\0" "latestVersionNumber\0"
    "launchGroup\0" "launchPermission\0" "launchSpecification\0" "launchSpecifications\0"
    "launchStatus\0" "launchTemplate\0" "launchTemplateAndOverrides\0" "launchTemplateConfigs\0"
    "launchTemplateData\0" "launchTemplateId\0" "launchTemplateName\0"
    "launchTemplateSpecification\0" "launchTemplateVersion\0" "launchTemplateVersionSet\0"
    "launchTemplates\0" "launchTime\0" "launchedAvailabilityZone\0" "launchedAvailabilityZoneId\0"
    "licenseConfigurationArn\0" "licenseSet\0" "licenseSpecifications\0" "licenseType\0"
    "lifecycle\0" "limitPrice\0" "linkedGroupId\0" "loadBalancerArn\0" "loadBalancerListenerPort\0"
    "loadBalancerOptions\0" "loadBalancerPort\0" "loadBalancerSet\0" "loadBalancerTarget\0"
    "loadBalancerTargetGroup\0" "loadBalancerTargetGroupSet\0" "loadBalancerTargetPort\0"
    "loadBalancersConfig\0" "loadPermissions\0" "localAddress\0" "localBgpAsn\0"
    "localBgpAsnExtended\0" "localGatewayId\0" "localGatewayRouteTable\0"
    "localGatewayRouteTableArn\0" "localGatewayRouteTableId\0" "localGatewayRouteTableSet\0"
    "localGatewayRouteTableVirtualInterfaceGroupAssociation\0"
    "localGatewayRouteTableVirtualInterfaceGroupAssociationId\0"
    "localGatewayRouteTableVirtualInterfaceGroupAssociationSet\0"
    "localGatewayRouteTableVpcAssociation\0" "localGatewayRouteTableVpcAssociationId\0"
    "localGatewayRouteTableVpcAssociationSet\0" "localGatewaySet\0" "localGatewayVirtualInterface\0"
    "localGatewayVirtualInterfaceArn\0" "localGatewayVirtualInterfaceGroup\0"
    "localGatewayVirtualInterfaceGroupArn\0" "localGatewayVirtualInterfaceGroupId\0"
    "localGatewayVirtualInterfaceGroupSet\0" "localGatewayVirtualInterfaceId\0"
    "localGatewayVirtualInterfaceIdSet\0" "localGatewayVirtualInterfaceSet\0"
    "localIpv4NetworkCidr\0" "localIpv6NetworkCidr\0" "localStorage\0" "localStorageTypeSet\0"
    "locale\0" "location\0" "locationType\0" "lockCreatedOn\0" "lockDuration\0"
    "lockDurationStartTime\0" "lockExpiresOn\0" "lockState\0" "logDestination\0"
    "logDestinationType\0" "logEnabled\0" "logFormat\0" "logGroup\0" "logGroupArn\0"
    "logGroupName\0" "logOptions\0" "logOutputFormat\0" "logVersion\0" "loggingConfiguration\0"
    "loggingConfigurationSet\0" "logicalGpuCount\0" "lowFixAvailableSince\0" "macAddress\0"
    "macHostSet\0" "macModificationTask\0" "macModificationTaskId\0" "macModificationTaskSet\0"
    "macOSLatestSupportedVersionSet\0" "macSystemIntegrityProtectionConfig\0" "main\0"
    "maintenanceAutoAppliedAfter\0" "maintenanceDetails\0" "maintenanceOptions\0"
    "maintenanceStrategies\0" "managed\0" "managedBy\0" "managedExceptionMessage\0"
    "managementState\0" "managesVpcEndpoints\0" "manufacturer\0" "mapCustomerOwnedIpOnLaunch\0"
    "mapPublicIpOnLaunch\0" "marketType\0" "marketTypeSet\0" "marketplace\0"
    "marketplaceProductCodeSet\0" "match\0" "matchPathSet\0" "matchSourceCidr\0" "max\0"
    "maxAggregationInterval\0" "maxDaysSinceCriticalFixAvailable\0" "maxDaysSinceHighFixAvailable\0"
    "maxDaysSinceInformationalFixAvailable\0" "maxDaysSinceLastFindingScan\0"
    "maxDaysSinceLowFixAvailable\0" "maxDaysSinceMediumFixAvailable\0" "maxEntries\0" "maxLength\0"
    "maxParallelLaunches\0" "maxPrice\0" "maxResults\0"
    "maxSpotPriceAsPercentageOfOptimalOnDemandPrice\0" "maxTermDurationInDays\0" "maxTotalPrice\0"
    "maximumBandwidthInMbps\0" "maximumDaysSinceCreated\0" "maximumDaysSinceDeprecated\0"
    "maximumDaysSinceSourceImageCreated\0" "maximumDaysSinceWatermarkCreated\0"
    "maximumEbsAttachments\0" "maximumEbsCards\0" "maximumEfaInterfaces\0" "maximumEnaQueueCount\0"
    "maximumEnaQueueCountPerInterface\0" "maximumIops\0" "maximumNetworkCards\0"
    "maximumNetworkInterfaces\0" "maximumSecondaryNetworkInterfaces\0" "maximumSeverityLabel\0"
    "maximumThroughputInMBps\0" "med\0" "mediaAcceleratorInfo\0" "mediumFixAvailableSince\0"
    "member\0" "memberOfServiceLinkedResourceGroup\0" "memberType\0" "memoryGiBPerVCpu\0"
    "memoryInfo\0" "memoryMiB\0" "message\0" "messageSet\0" "metaData\0" "metaDataKey\0"
    "metaDataValue\0" "metadataOptions\0" "meteredAccount\0" "meteringPolicyRule\0" "metric\0"
    "metricCategory\0" "metricCategoryId\0" "metricCategoryIdSet\0" "metricCategorySet\0"
    "metricDataResultSet\0" "metricDimensionResultSet\0" "metricPointSet\0" "metricSet\0"
    "metricValueSet\0" "middleboxAttachmentIdSet\0" "min\0" "minTargetCapacity\0"
    "minTermDurationInDays\0" "missingComponent\0" "mode\0" "modificationResultSet\0"
    "modificationState\0" "modificationTerms\0" "modifyTime\0" "monitoring\0" "mostFrequentValue\0"
    "moveStatus\0" "movingAddressStatusSet\0" "multiAttachEnabled\0" "multicastDomainAssociations\0"
    "multicastGroups\0" "multicastSupport\0" "multipathResilienceMode\0"
    "multipathResilienceStatus\0" "mutualAuthentication\0" "name\0" "nameserverSet\0" "natCidr\0"
    "natFcaPolicyDocument\0" "natGateway\0" "natGatewayAddressSet\0" "natGatewayId\0"
    "natGatewayRuleSet\0" "natGatewaySet\0" "natGatewaySupport\0" "natSystemRouteSupport\0"
    "nativeApplicationOidcOptions\0" "nestedVirtualization\0" "netmaskLength\0" "networkAcl\0"
    "networkAclAssociationId\0" "networkAclId\0" "networkAclSet\0" "networkBandwidthGbps\0"
    "networkBorderGroup\0" "networkCardIndex\0" "networkCards\0" "networkId\0" "networkInfo\0"
    "networkInsightsAccessScope\0" "networkInsightsAccessScopeAnalysis\0"
    "networkInsightsAccessScopeAnalysisArn\0" "networkInsightsAccessScopeAnalysisId\0"
    "networkInsightsAccessScopeAnalysisSet\0" "networkInsightsAccessScopeArn\0"
    "networkInsightsAccessScopeContent\0" "networkInsightsAccessScopeId\0"
    "networkInsightsAccessScopeSet\0" "networkInsightsAnalysis\0" "networkInsightsAnalysisArn\0"
    "networkInsightsAnalysisId\0" "networkInsightsAnalysisSet\0" "networkInsightsPath\0"
    "networkInsightsPathArn\0" "networkInsightsPathId\0" "networkInsightsPathSet\0"
    "networkInterface\0" "networkInterfaceAttachmentStatus\0" "networkInterfaceCount\0"
    "networkInterfaceDescription\0" "networkInterfaceId\0" "networkInterfaceIdSet\0"
    "networkInterfaceOptions\0" "networkInterfaceOwnerId\0" "networkInterfacePermissionId\0"
    "networkInterfacePermissions\0" "networkInterfaceSet\0" "networkLoadBalancerArn\0"
    "networkLoadBalancerArnSet\0" "networkNodeSet\0" "networkPathFound\0" "networkPerformance\0"
    "networkPerformanceOptions\0" "networkPlatform\0" "networkResourceId\0" "networkResourceType\0"
    "networkServiceSet\0" "networkType\0" "neuronDevices\0" "neuronInfo\0" "newAssociationId\0"
    "newCommitmentDuration\0" "newCommitmentEndDate\0" "newStartDate\0" "nextHopIp\0"
    "nextSlotStartTime\0" "nextToken\0" "nitroEnclavesSupport\0" "nitroTpmInfo\0"
    "nitroTpmSupport\0" "noDevice\0" "noReboot\0" "nonCompliantResourceSet\0" "notAfter\0"
    "notBefore\0" "notBeforeDeadline\0" "numberOfAccounts\0" "numberOfFailedAccounts\0"
    "numberOfMatchedAccounts\0" "numberOfUnmatchedAccounts\0" "nvmeSupport\0" "nvramProtections\0"
    "objectKey\0" "occurrenceDaySet\0" "occurrenceRelativeToEnd\0" "occurrenceUnit\0"
    "odbNetworkArn\0" "offeringClass\0" "offeringId\0" "offeringSet\0" "offeringType\0"
    "oidcOptions\0" "oldestSampleTime\0" "onDemandAllocationStrategy\0"
    "onDemandFulfilledCapacity\0" "onDemandMaxPricePercentageOverLowestPrice\0"
    "onDemandMaxTotalPrice\0" "onDemandOptions\0" "onDemandTargetCapacity\0"
    "openVpnConfigurationSet\0" "operatingRegionSet\0" "operation\0" "operator\0" "optInStatus\0"
    "optimizingTime\0" "optionName\0" "optionValueSet\0" "options\0" "organizationArn\0"
    "organizationHandle\0" "organizationTargetId\0" "organizationTargetSet\0"
    "organizationalUnitArn\0" "organizationalUnitExclusionSet\0" "organizationalUnitId\0"
    "organizationsAccess\0" "organizationsEntityPath\0" "origin\0" "originalIops\0"
    "originalMultiAttachEnabled\0" "originalSize\0" "originalStartDate\0" "originalThroughput\0"
    "originalVolumeType\0" "outboundHeader\0" "outpostArn\0" "outpostId\0" "outpostLagId\0"
    "outpostLagSet\0" "output\0" "outputFormat\0" "outputReservedInstancesWillExpireAt\0"
    "outsideIpAddress\0" "outsideIpAddressType\0" "overlapStatus\0" "overrides\0" "owner\0"
    "ownerAccount\0" "ownerAlias\0" "ownerId\0" "packetField\0" "packetHeaderStatement\0"
    "packetLength\0" "parentGroupId\0" "parentZoneId\0" "parentZoneName\0" "partitionCount\0"
    "partitionNumber\0" "passwordData\0" "path\0" "pathSet\0" "payerResponsibility\0"
    "payerResponsibilitySet\0" "payerResponsibilityType\0" "paymentDue\0" "paymentOption\0"
    "pciId\0" "pcxFcaPolicyDocument\0" "peakBandwidthInGbps\0" "peerAddress\0" "peerAsn\0"
    "peerBgpAsn\0" "peerBgpAsnExtended\0" "peerCoreNetworkId\0" "peerLivenessDetection\0"
    "peerOwnerId\0" "peerTransitGatewayId\0" "peerVpcId\0" "peeringAttachmentId\0"
    "peeringOptions\0" "peeringStatus\0" "pendingMaintenance\0" "perHourPartition\0"
    "performanceStatus\0" "period\0" "permission\0" "permissionState\0" "permissionType\0"
    "permitMoreSpecificAnnouncements\0" "persistRoutesDuration\0" "persistRoutesState\0"
    "phase1AdditionalKeyExchangeSet\0" "phase1DHGroup\0" "phase1DHGroupNumberSet\0"
    "phase1EncryptionAlgorithm\0" "phase1EncryptionAlgorithmSet\0" "phase1IntegrityAlgorithm\0"
    "phase1IntegrityAlgorithmSet\0" "phase1LifetimeSeconds\0" "phase2AdditionalKeyExchangeSet\0"
    "phase2DHGroup\0" "phase2DHGroupNumberSet\0" "phase2EncryptionAlgorithm\0"
    "phase2EncryptionAlgorithmSet\0" "phase2IntegrityAlgorithm\0" "phase2IntegrityAlgorithmSet\0"
    "phase2LifetimeSeconds\0" "phcSupport\0" "pkceEnabled\0" "placement\0" "placementGroup\0"
    "placementGroupArn\0" "placementGroupInfo\0" "placementGroupSet\0" "platform\0"
    "platformDetails\0" "policyCreatedAt\0" "policyDocument\0" "policyEnabled\0"
    "policyReferenceName\0" "policyRule\0" "policyRuleNumber\0" "poolAddressRange\0"
    "poolAddressRangeSet\0" "poolArn\0" "poolCidrBlock\0" "poolCidrBlockSet\0" "poolCidrSet\0"
    "poolCount\0" "poolDepth\0" "poolId\0" "port\0" "portRange\0" "portRangeSet\0"
    "postureComplianceStatusSet\0" "preSharedKey\0" "preSharedKeyArn\0" "prefix\0" "prefixList\0"
    "prefixListArn\0" "prefixListAssociationSet\0" "prefixListId\0" "prefixListIds\0"
    "prefixListName\0" "prefixListOwnerId\0" "prefixListRegion\0" "prefixListSet\0"
    "preserveClientIp\0" "presignedUrl\0" "previousFleetState\0" "previousSlotEndTime\0"
    "previousSpotFleetRequestState\0" "previousState\0" "previousStatus\0" "price\0"
    "priceSchedules\0" "pricingDetailsSet\0" "primary\0" "primaryIpv6\0" "primaryVpcId\0"
    "principal\0" "principalArn\0" "principalSet\0" "principalType\0" "priority\0"
    "privateDefaultScopeId\0" "privateDnsEnabled\0" "privateDnsEntry\0" "privateDnsName\0"
    "privateDnsNameConfiguration\0" "privateDnsNameOptions\0" "privateDnsNameOptionsOnLaunch\0"
    "privateDnsNameSet\0" "privateDnsNameVerificationState\0"
    "privateDnsOnlyForInboundResolverEndpoint\0" "privateDnsPreference\0"
    "privateDnsSpecifiedDomainSet\0" "privateIp\0" "privateIpAddress\0" "privateIpAddressCount\0"
    "privateIpAddressSet\0" "privateIpAddresses\0" "privateIpAddressesSet\0"
    "privateIpv4AddressSet\0" "processingStatus\0" "processorInfo\0" "productCode\0"
    "productCodes\0" "productDescription\0" "progress\0" "progressPercentage\0"
    "propagatingVgwSet\0" "propagation\0" "propagationDefaultRouteTableId\0" "protocol\0"
    "protocolSet\0" "provisionTime\0" "provisioned\0" "provisionedBandwidth\0"
    "provisioningStatus\0" "provisioningStatusReason\0" "ptrRecord\0" "ptrRecordUpdate\0" "public\0"
    "publicDefaultScopeId\0" "publicDnsName\0" "publicDnsNames\0" "publicDualStackDnsName\0"
    "publicIp\0" "publicIpDnsNameOptions\0" "publicIpSource\0" "publicIpv4DnsName\0"
    "publicIpv4Pool\0" "publicIpv4PoolId\0" "publicIpv4PoolSet\0" "publicIpv6DnsName\0"
    "publicKey\0" "publicKeyMaterial\0" "publicSigningKeyEndpoint\0" "publicSigningKeyUrl\0"
    "publicSsmParameterName\0" "publiclyAdvertisable\0" "purchase\0" "purchaseToken\0" "quantity\0"
    "quoteState\0" "ramDiskId\0" "ramdisk\0" "ramdiskId\0" "rdsDbClusterArn\0" "rdsDbInstanceArn\0"
    "rdsDbProxyArn\0" "rdsEndpoint\0" "rdsOptions\0" "reason\0" "reasonCode\0" "reasonMessage\0"
    "rebootMigration\0" "rebootMigrationSupport\0" "recurrence\0" "recurringCharges\0"
    "recycleBinEnterTime\0" "recycleBinExitTime\0" "referenceSet\0" "referencedGroupId\0"
    "referencedGroupInfo\0" "referencingVpcId\0" "region\0" "regionEndpoint\0" "regionInfo\0"
    "regionName\0" "regionalSummarySet\0" "registeredMulticastGroupMembers\0"
    "registeredMulticastGroupSources\0" "registeredNetworkInterfaceIds\0" "rekeyFuzzPercentage\0"
    "rekeyMarginTimeSeconds\0" "releaseTime\0" "remainingTotalValue\0" "remainingUpfrontValue\0"
    "remediation\0" "remoteAccessEnabled\0" "remoteIpv4NetworkCidr\0" "remoteIpv6NetworkCidr\0"
    "replaceRootVolumeTask\0" "replaceRootVolumeTaskId\0" "replaceRootVolumeTaskSet\0"
    "replaceUnhealthyInstances\0" "replacementStrategy\0" "replayWindowSize\0"
    "reportCreationTime\0" "reportId\0" "reportSet\0" "requestTime\0" "requested\0" "requestedBy\0"
    "requesterAllowMultipathResilience\0" "requesterId\0" "requesterManaged\0"
    "requesterMultipathResilienceMode\0" "requesterPeeringConnectionOptions\0" "requesterTgwInfo\0"
    "requesterVpcInfo\0" "requireEncryptionInTransit\0" "requireHibernateSupport\0" "requirement\0"
    "reservationArn\0" "reservationCreateTimestamp\0" "reservationEndDateType\0"
    "reservationEndTimestamp\0" "reservationId\0" "reservationInstanceMatchCriteria\0"
    "reservationSet\0" "reservationStartTimestamp\0" "reservationState\0" "reservationType\0"
    "reservationTypeSet\0" "reservationUnusedFinancialOwner\0" "reservationUpdate\0"
    "reservationValue\0" "reservedCapacityFallbackOptions\0" "reservedCapacityOptions\0"
    "reservedInstanceId\0" "reservedInstanceValueRollup\0" "reservedInstanceValueSet\0"
    "reservedInstancesId\0" "reservedInstancesListingId\0" "reservedInstancesListingsSet\0"
    "reservedInstancesModificationId\0" "reservedInstancesModificationsSet\0"
    "reservedInstancesOfferingId\0" "reservedInstancesOfferingsSet\0" "reservedInstancesSet\0"
    "resource\0" "resourceArn\0" "resourceCidr\0" "resourceComplianceStatus\0"
    "resourceConfigurationArn\0" "resourceConfigurationGroupArn\0"
    "resourceDiscoveryAssociationCount\0" "resourceDiscoveryStatus\0" "resourceExclusions\0"
    "resourceId\0" "resourceName\0" "resourceOverlapStatus\0" "resourceOwner\0" "resourceOwnerId\0"
    "resourceRegion\0" "resourceSet\0" "resourceStatement\0" "resourceTag\0" "resourceTagSet\0"
    "resourceType\0" "resourceTypeOptionSet\0" "resourceTypeSet\0" "responseError\0"
    "restoreDuration\0" "restoreExpiryTime\0" "restoreStartTime\0" "result\0" "resumeAt\0"
    "return\0" "returnCode\0" "returnPathComponentSet\0" "returnValue\0"
    "revokedSecurityGroupRuleSet\0" "rir\0" "roaSampleTime\0" "roaSet\0" "roleName\0"
    "rootDeviceName\0" "rootDeviceType\0" "route\0" "routeInstallationDetailSet\0"
    "routeInstallationStatus\0" "routeInstallationStatusReason\0" "routeOrigin\0"
    "routeOverlapSet\0" "routeProtectionFindingSet\0" "routeServer\0" "routeServerAssociation\0"
    "routeServerAssociationSet\0" "routeServerEndpoint\0" "routeServerEndpointId\0"
    "routeServerEndpointSet\0" "routeServerId\0" "routeServerPeer\0" "routeServerPeerId\0"
    "routeServerPeerSet\0" "routeServerPropagation\0" "routeServerPropagationSet\0"
    "routeServerSet\0" "routeSet\0" "routeStatus\0" "routeTable\0" "routeTableAssociationId\0"
    "routeTableId\0" "routeTableIdSet\0" "routeTableRoute\0" "routeTableSet\0" "routes\0"
    "rpkiStatus\0" "rpkiStrength\0" "ruleAction\0" "ruleGroupArn\0" "ruleGroupRuleOptionsPairSet\0"
    "ruleGroupType\0" "ruleGroupTypePairSet\0" "ruleNumber\0" "ruleOptionSet\0" "ruleSet\0"
    "ruleType\0" "s3\0" "s3Bucket\0" "s3BucketName\0" "s3BucketPrefix\0" "s3ExportLocation\0"
    "s3Key\0" "s3Location\0" "s3Prefix\0" "s3objectKey\0" "samlProviderArn\0" "sampleTime\0"
    "sampledEndTime\0" "sampledStartTime\0" "scanResultCondition\0" "scanResults\0" "schedule\0"
    "scheduledInstanceAvailabilitySet\0" "scheduledInstanceId\0" "scheduledInstanceSet\0" "scope\0"
    "scopeCount\0" "scopes\0" "score\0" "secondaryInterfaceArn\0" "secondaryInterfaceId\0"
    "secondaryInterfaceSet\0" "secondaryInterfaceType\0" "secondaryNetwork\0"
    "secondaryNetworkArn\0" "secondaryNetworkId\0" "secondaryNetworkSet\0"
    "secondaryNetworkSupported\0" "secondaryNetworkType\0" "secondaryPrivateIpAddressCount\0"
    "secondarySubnet\0" "secondarySubnetArn\0" "secondarySubnetId\0" "secondarySubnetSet\0"
    "securityGroup\0" "securityGroupArn\0" "securityGroupForVpcSet\0" "securityGroupId\0"
    "securityGroupIdSet\0" "securityGroupIds\0" "securityGroupInfo\0" "securityGroupReferenceSet\0"
    "securityGroupReferencingSupport\0" "securityGroupRule\0" "securityGroupRuleArn\0"
    "securityGroupRuleId\0" "securityGroupRuleSet\0" "securityGroupSet\0"
    "securityGroupVpcAssociationSet\0" "securityGroups\0" "selfServicePortalUrl\0"
    "selfServiceSamlProviderArn\0" "sequenceNumber\0" "serialConsoleAccessEnabled\0"
    "serverCertificateArn\0" "service\0" "serviceConfiguration\0" "serviceConfigurationSet\0"
    "serviceDetailSet\0" "serviceId\0" "serviceLinkVirtualInterfaceArn\0"
    "serviceLinkVirtualInterfaceId\0" "serviceLinkVirtualInterfaceIdSet\0"
    "serviceLinkVirtualInterfaceSet\0" "serviceManaged\0" "serviceName\0" "serviceNameSet\0"
    "serviceNetworkArn\0" "serviceNetworkName\0" "servicePermissionId\0" "serviceRegion\0"
    "serviceResource\0" "serviceState\0" "serviceType\0" "sessionNumber\0" "sessionTimeoutHours\0"
    "settingSet\0" "severityLabel\0" "shadowMode\0" "shellVersion\0" "showBackEnabled\0"
    "singleAvailabilityZone\0" "singleInstanceType\0" "size\0" "sizeInGB\0" "sizeInMiB\0"
    "slotDurationInHours\0" "snapshotConfiguration\0" "snapshotDetailSet\0" "snapshotId\0"
    "snapshotSet\0" "snapshotTaskDetail\0" "snapshotTierStatusSet\0" "snsNotificationsEnabled\0"
    "snsTopicArn\0" "sockets\0" "software\0" "source\0" "sourceAddress\0" "sourceAddressSet\0"
    "sourceArn\0" "sourceCapacityReservation\0" "sourceCapacityReservationId\0" "sourceCidr\0"
    "sourceCidrBlock\0" "sourceDestCheck\0" "sourceImageCreationTime\0" "sourceImageId\0"
    "sourceImageRegion\0" "sourceInstanceId\0" "sourceIp\0" "sourceIpamPoolId\0" "sourcePortRange\0"
    "sourcePortRangeSet\0" "sourcePortSet\0" "sourcePrefixListSet\0" "sourceResource\0"
    "sourceSecurityGroupName\0" "sourceSecurityGroupOwnerId\0" "sourceSet\0"
    "sourceTransitGatewayAttachmentId\0" "sourceTransitGatewayAttachmentType\0" "sourceType\0"
    "sourceVolumeId\0" "sourceVpc\0" "splitTunnel\0" "spotDatafeedSubscription\0"
    "spotFleetRequestConfig\0" "spotFleetRequestConfigSet\0" "spotFleetRequestId\0"
    "spotFleetRequestState\0" "spotInstanceRequestId\0" "spotInstanceRequestSet\0"
    "spotInstanceType\0" "spotMaintenanceStrategies\0" "spotMaxPricePercentageOverLowestPrice\0"
    "spotMaxTotalPrice\0" "spotOptions\0" "spotPlacementScoreSet\0" "spotPrice\0"
    "spotPriceHistorySet\0" "spotTargetCapacity\0" "spreadDomain\0" "spreadLevel\0"
    "sqlServerCredentials\0" "sqlServerLicenseUsage\0" "sriovNetSupport\0" "sseSpecification\0"
    "sseType\0" "staleIpPermissions\0" "staleIpPermissionsEgress\0" "staleSecurityGroupSet\0"
    "start\0" "startDate\0" "startHour\0" "startTime\0" "startWeekDay\0" "startupAction\0" "state\0"
    "stateMessage\0" "stateReason\0" "stateTransitionReason\0" "stateTransitionTime\0"
    "staticCidr\0" "staticRoutesOnly\0" "staticSourcesSupport\0" "statistic\0" "status\0"
    "statusCode\0" "statusCodeMatcher\0" "statusMessage\0" "statusSet\0" "statusSince\0"
    "statusTimeStamp\0" "storage\0" "storageTier\0" "storeImageTaskResultSet\0"
    "storeTaskFailureReason\0" "storeTaskState\0" "strategy\0" "subDomain\0" "subGeographySet\0"
    "subnet\0" "subnetArn\0" "subnetCidrReservation\0" "subnetCidrReservationId\0" "subnetId\0"
    "subnetIdSet\0" "subnetIds\0" "subnetIpv4CidrReservationSet\0" "subnetIpv6CidrReservationSet\0"
    "subnetRouteTable\0" "subnetSet\0" "subnets\0" "subscriptionSet\0" "success\0"
    "successThreshold\0" "successful\0" "successfulFleetCancellationSet\0"
    "successfulFleetDeletionSet\0" "successfulFleetRequestSet\0"
    "successfulInstanceCreditSpecificationSet\0" "successfulQueuedPurchaseDeletionSet\0"
    "successfulResultSet\0" "successfullyDeletedLaunchTemplateVersionSet\0" "suggestedAccountSet\0"
    "supportedArchitectures\0" "supportedBootModes\0" "supportedFeatures\0" "supportedInRegion\0"
    "supportedInstanceTypeSet\0" "supportedIpAddressTypeSet\0" "supportedRegionSet\0"
    "supportedRootDeviceTypes\0" "supportedStrategies\0" "supportedUsageClasses\0"
    "supportedVersions\0" "supportedVirtualizationTypes\0" "suppressAt\0"
    "sustainedClockSpeedInGhz\0" "systemStatus\0" "tag\0" "tagFieldSpecificationSet\0" "tagKey\0"
    "tagKeySet\0" "tagSet\0" "tagSpecificationSet\0" "tags\0" "targetCapacity\0"
    "targetCapacitySpecification\0" "targetCapacityUnitType\0" "targetConfiguration\0"
    "targetConfigurationValueRollup\0" "targetConfigurationValueSet\0" "targetEnvironment\0"
    "targetGroups\0" "targetGroupsConfig\0" "targetId\0" "targetInstanceCount\0" "targetIops\0"
    "targetMultiAttachEnabled\0" "targetNetworkId\0" "targetResourceCount\0" "targetRouteTableId\0"
    "targetSize\0" "targetSubnet\0" "targetTagAssociationSet\0" "targetThroughput\0"
    "targetVolumeType\0" "taskStartTime\0" "taskState\0" "taskType\0" "tcpEstablishedTimeout\0"
    "tenancy\0" "tenantId\0" "term\0" "termEndDate\0" "termStartDate\0" "terminateInstances\0"
    "terminateInstancesWithExpiration\0" "terminationDelay\0" "threadsPerCore\0"
    "throughResourceSet\0" "throughput\0" "tier\0" "tieringStartTime\0" "timeRangeSet\0" "timeout\0"
    "timestamp\0" "title\0" "to\0" "toPort\0" "tokenEndpoint\0" "tokenName\0" "tokenValue\0"
    "totalAddressCount\0" "totalAvailableAddressCount\0" "totalAvailableCapacity\0"
    "totalCapacity\0" "totalFpgaMemoryInMiB\0" "totalFulfilledCapacity\0" "totalGpuMemoryInMiB\0"
    "totalHourlyPrice\0" "totalInferenceMemoryInMiB\0" "totalInstanceCount\0"
    "totalLocalStorageGB\0" "totalMediaMemoryInMiB\0" "totalNeuronDeviceMemoryInMiB\0"
    "totalScheduledInstanceHours\0" "totalSizeInGB\0" "totalTargetCapacity\0"
    "totalUnavailableCapacity\0" "totalUpfrontPrice\0" "totalVCpus\0" "tpmSupport\0"
    "trackLatestVersion\0" "trafficDirection\0" "trafficIpAddressType\0" "trafficMirrorFilter\0"
    "trafficMirrorFilterId\0" "trafficMirrorFilterRule\0" "trafficMirrorFilterRuleId\0"
    "trafficMirrorFilterRuleSet\0" "trafficMirrorFilterSet\0" "trafficMirrorSession\0"
    "trafficMirrorSessionId\0" "trafficMirrorSessionSet\0" "trafficMirrorTarget\0"
    "trafficMirrorTargetId\0" "trafficMirrorTargetSet\0" "trafficType\0" "transferAccountId\0"
    "transferOfferAcceptedTimestamp\0" "transferOfferExpirationTimestamp\0" "transferType\0"
    "transitGateway\0" "transitGatewayAddress\0" "transitGatewayArn\0" "transitGatewayAsn\0"
    "transitGatewayAttachment\0" "transitGatewayAttachmentId\0" "transitGatewayAttachmentOwner\0"
    "transitGatewayAttachmentPropagations\0" "transitGatewayAttachments\0"
    "transitGatewayCidrBlocks\0" "transitGatewayClientVpnAttachment\0"
    "transitGatewayConfiguration\0" "transitGatewayConnect\0" "transitGatewayConnectPeer\0"
    "transitGatewayConnectPeerId\0" "transitGatewayConnectPeerSet\0" "transitGatewayConnectSet\0"
    "transitGatewayId\0" "transitGatewayMeteringPolicies\0" "transitGatewayMeteringPolicy\0"
    "transitGatewayMeteringPolicyEntries\0" "transitGatewayMeteringPolicyEntry\0"
    "transitGatewayMeteringPolicyId\0" "transitGatewayMulticastDomain\0"
    "transitGatewayMulticastDomainArn\0" "transitGatewayMulticastDomainId\0"
    "transitGatewayMulticastDomains\0" "transitGatewayNetworkFunctionAttachment\0"
    "transitGatewayNetworkFunctionAttachmentSet\0" "transitGatewayOwnerId\0"
    "transitGatewayPeeringAttachment\0" "transitGatewayPeeringAttachments\0"
    "transitGatewayPolicyTable\0" "transitGatewayPolicyTableEntries\0"
    "transitGatewayPolicyTableEntry\0" "transitGatewayPolicyTableId\0"
    "transitGatewayPolicyTables\0" "transitGatewayPrefixListReference\0"
    "transitGatewayPrefixListReferenceSet\0" "transitGatewayRouteTable\0"
    "transitGatewayRouteTableAnnouncement\0" "transitGatewayRouteTableAnnouncementId\0"
    "transitGatewayRouteTableAnnouncements\0" "transitGatewayRouteTableId\0"
    "transitGatewayRouteTablePropagations\0" "transitGatewayRouteTableRoute\0"
    "transitGatewayRouteTables\0" "transitGatewaySet\0" "transitGatewayVpcAttachment\0"
    "transitGatewayVpcAttachments\0" "transportProtocol\0" "transportTransitGatewayAttachmentId\0"
    "trunkInterfaceId\0" "trustProviderSet\0" "trustProviderType\0" "tunnelBandwidth\0"
    "tunnelInsideCidr\0" "tunnelInsideIpVersion\0" "tunnelInsideIpv6Cidr\0" "tunnelOptionSet\0"
    "type\0" "udpStreamTimeout\0" "udpTimeout\0" "uefiData\0" "ultraserverCount\0"
    "ultraserverType\0" "unassignedIpv6Addresses\0" "unassignedIpv6PrefixSet\0"
    "unknownIpPermissionSet\0" "unsuccessful\0" "unsuccessfulFleetDeletionSet\0"
    "unsuccessfulFleetRequestSet\0" "unsuccessfulInstanceCreditSpecificationSet\0"
    "unsuccessfulResultSet\0" "unsuccessfullyDeletedLaunchTemplateVersionSet\0"
    "unsupportedInstanceTypeSet\0" "unusedReservationBillingOwnerId\0" "updateDate\0"
    "updateEffectiveAt\0" "updateTime\0" "updatedAt\0" "updatedDate\0" "upfrontFee\0"
    "upfrontPrice\0" "uploadPolicy\0" "uploadPolicySignature\0" "url\0" "usageCount\0"
    "usageOperation\0" "usageOperationUpdateTime\0" "usagePrice\0" "usageStrategy\0" "useLongIds\0"
    "useLongIdsAggregated\0" "usedInstanceCount\0" "userBucket\0" "userData\0" "userId\0"
    "userInfoEndpoint\0" "userTrustProvider\0" "userTrustProviderType\0" "username\0" "vCpuCount\0"
    "vCpuInfo\0" "valid\0" "validCores\0" "validFrom\0" "validThreadsPerCore\0" "validUntil\0"
    "validationFailureReason\0" "value\0" "valueSet\0" "vendor\0" "verifiedAccessEndpoint\0"
    "verifiedAccessEndpointId\0" "verifiedAccessEndpointSet\0" "verifiedAccessEndpointTargetDns\0"
    "verifiedAccessEndpointTargetIpAddress\0" "verifiedAccessEndpointTargetSet\0"
    "verifiedAccessGroup\0" "verifiedAccessGroupArn\0" "verifiedAccessGroupId\0"
    "verifiedAccessGroupSet\0" "verifiedAccessInstance\0" "verifiedAccessInstanceId\0"
    "verifiedAccessInstanceSet\0" "verifiedAccessTrustProvider\0" "verifiedAccessTrustProviderId\0"
    "verifiedAccessTrustProviderSet\0" "version\0" "versionDescription\0"
    "versionExpectedEffectiveAt\0" "versionNumber\0" "vgwTelemetry\0" "virtualName\0"
    "virtualNetworkId\0" "virtualPrivateGateway\0" "virtualizationType\0" "visibility\0" "vlan\0"
    "vlanId\0" "volume\0" "volumeArn\0" "volumeId\0" "volumeInitializationRate\0"
    "volumeModification\0" "volumeModificationSet\0" "volumeOwnerId\0" "volumeSet\0" "volumeSize\0"
    "volumeStatus\0" "volumeStatusSet\0" "volumeType\0" "volumes\0" "vpc\0"
    "vpcBlockPublicAccessExclusion\0" "vpcBlockPublicAccessExclusionSet\0"
    "vpcBlockPublicAccessOptions\0" "vpcEncryptionControl\0" "vpcEncryptionControlId\0"
    "vpcEncryptionControlSet\0" "vpcEndpoint\0" "vpcEndpointAssociationSet\0"
    "vpcEndpointConnectionId\0" "vpcEndpointConnectionSet\0" "vpcEndpointId\0" "vpcEndpointOwner\0"
    "vpcEndpointPolicySupported\0" "vpcEndpointRegion\0" "vpcEndpointService\0" "vpcEndpointSet\0"
    "vpcEndpointState\0" "vpcEndpointType\0" "vpcId\0" "vpcLattice\0" "vpcOwnerId\0" "vpcPeering\0"
    "vpcPeeringConnection\0" "vpcPeeringConnectionId\0" "vpcPeeringConnectionSet\0" "vpcSet\0"
    "vpcs\0" "vpnConcentrator\0" "vpnConcentratorId\0" "vpnConcentratorSet\0" "vpnConnection\0"
    "vpnConnectionDeviceSampleConfiguration\0" "vpnConnectionDeviceTypeId\0"
    "vpnConnectionDeviceTypeSet\0" "vpnConnectionId\0" "vpnConnectionSet\0" "vpnEcmpSupport\0"
    "vpnGateway\0" "vpnGatewayId\0" "vpnGatewaySet\0" "vpnPort\0" "vpnProtocol\0"
    "vpnTunnelOutsideIpAddress\0" "warning\0" "warningMessage\0" "watermarkCreationTime\0"
    "watermarkKey\0" "weight\0" "weightedCapacity\0" "workloadSet\0" "zeroSizePreference\0"
    "zoneId\0" "zoneName\0" "zoneState\0" "zoneType\0";

static const uint32_t STRINGS[] = {
    0, 15, 32, 56, 83, 108, 124, 143, 160, 186, 202, 221, 238, 251, 258, 280, 322, 346, 383, 423,
    471, 509, 543, 572, 599, 618, 637, 670, 702, 735, 751, 786, 802, 812, 826, 837, 857, 875, 885,
    898, 909, 922, 934, 962, 966, 974, 982, 993, 1008, 1024, 1031, 1047, 1065, 1081, 1103, 1118,
    1141, 1145, 1170, 1196, 1217, 1237, 1259, 1282, 1303, 1314, 1323, 1349, 1376, 1401, 1427, 1453,
    1480, 1498, 1517, 1536, 1556, 1587, 1619, 1635, 1652, 1671, 1691, 1703, 1716, 1742, 1769, 1788,
    1808, 1836, 1854, 1870, 1888, 1909, 1928, 1948, 1969, 1987, 2023, 2038, 2065, 2091, 2099, 2119,
    2132, 2146, 2161, 2175, 2186, 2202, 2221, 2243, 2260, 2272, 2282, 2295, 2310, 2328, 2345, 2364,
    2382, 2391, 2406, 2418, 2439, 2450, 2466, 2480, 2501, 2532, 2545, 2559, 2586, 2605, 2628, 2655,
    2677, 2702, 2725, 2740, 2758, 2774, 2793, 2808, 2823, 2855, 2898, 2941, 2966, 2984, 3003, 3015,
    3028, 3055, 3075, 3098, 3119, 3137, 3165, 3186, 3205, 3233, 3247, 3257, 3263, 3278, 3285, 3301,
    3320, 3337, 3355, 3378, 3399, 3414, 3431, 3453, 3466, 3488, 3502, 3515, 3536, 3554, 3572, 3595,
    3620, 3646, 3672, 3696, 3716, 3748, 3773, 3797, 3841, 3854, 3871, 3889, 3910, 3929, 3933, 3943,
    3951, 3955, 3970, 3988, 4004, 4028, 4035, 4040, 4048, 4057, 4085, 4105, 4130, 4161, 4183, 4204,
    4226, 4248, 4269, 4296, 4326, 4343, 4375, 4416, 4442, 4474, 4495, 4530, 4558, 4587, 4607, 4638,
    4656, 4683, 4727, 4752, 4773, 4793, 4819, 4844, 4883, 4918, 4952, 4976, 4998, 5011, 5031, 5049,
    5068, 5100, 5122, 5140, 5158, 5174, 5193, 5213, 5233, 5251, 5275, 5300, 5312, 5343, 5357, 5372,
    5388, 5403, 5420, 5438, 5456, 5472, 5489, 5502, 5520, 5539, 5560, 5581, 5603, 5626, 5637, 5671,
    5684, 5701, 5722, 5741, 5759, 5770, 5781, 5794, 5814, 5828, 5844, 5863, 5878, 5890, 5900, 5914,
    5929, 5948, 5968, 5983, 6001, 6017, 6032, 6054, 6076, 6113, 6131, 6150, 6169, 6195, 6224, 6254,
    6283, 6311, 6324, 6335, 6349, 6368, 6381, 6403, 6418, 6435, 6452, 6476, 6502, 6524, 6543, 6565,
    6585, 6606, 6626, 6644, 6666, 6684, 6710, 6733, 6757, 6772, 6785, 6795, 6806, 6825, 6845, 6856,
    6866, 6889, 6910, 6921, 6945, 6969, 6994, 7007, 7034, 7059, 7101, 7111, 7118, 7133, 7151, 7165,
    7180, 7199, 7210, 7220, 7235, 7251, 7261, 7280, 7302, 7322, 7343, 7367, 7376, 7393, 7411, 7418,
    7429, 7441, 7450, 7460, 7475, 7494, 7517, 7528, 7544, 7556, 7577, 7607, 7614, 7624, 7632, 7642,
    7655, 7666, 7672, 7687, 7704, 7730, 7766, 7798, 7819, 7851, 7868, 7896, 7913, 7926, 7957, 7981,
    8008, 8028, 8046, 8063, 8093, 8115, 8135, 8150, 8177, 8205, 8232, 8261, 8297, 8327, 8360, 8394,
    8426, 8461, 8487, 8519, 8548, 8572, 8588, 8605, 8629, 8661, 8691, 8716, 8739, 8756, 8779, 8801,
    8816, 8838, 8866, 8895, 8924, 8951, 8975, 8997, 9035, 9071, 9096, 9119, 9137, 9157, 9180, 9217,
    9252, 9289, 9328, 9368, 9408, 9446, 9474, 9501, 9529, 9557, 9583, 9611, 9637, 9659, 9684, 9707,
    9731, 9768, 9807, 9847, 9887, 9925, 9952, 9982, 10018, 10055, 10078, 10111, 10140, 10168, 10194,
    10215, 10228, 10243, 10260, 10278, 10296, 10312, 10322, 10330, 10339, 10354, 10380, 10404,
    10427, 10457, 10471, 10487, 10496, 10508, 10524, 10543, 10548, 10573, 10583, 10604, 10628,
    10641, 10656, 10685, 10692, 10701, 10710, 10720, 10732, 10742, 10766, 10774, 10780, 10804,
    10823, 10851, 10872, 10899, 10935, 10951, 10971, 10992, 11003, 11012, 11021, 11039, 11064,
    11091, 11121, 11151, 11164, 11176, 11194, 11214, 11235, 11254, 11271, 11295, 11316, 11331,
    11350, 11370, 11375, 11380, 11400, 11418, 11427, 11436, 11447, 11459, 11469, 11477, 11496,
    11514, 11529, 11552, 11563, 11574, 11587, 11613, 11628, 11645, 11655, 11672, 11685, 11697,
    11713, 11723, 11736, 11747, 11754, 11785, 11804, 11815, 11838, 11863, 11881, 11907, 11924,
    11937, 11958, 11981, 12007, 12032, 12058, 12084, 12112, 12139, 12158, 12190, 12222, 12234,
    12251, 12267, 12275, 12290, 12307, 12325, 12341, 12355, 12378, 12392, 12402, 12416, 12429,
    12448, 12460, 12470, 12479, 12494, 12519, 12533, 12539, 12545, 12549, 12560, 12576, 12595,
    12612, 12623, 12652, 12684, 12710, 12747, 12790, 12831, 12862, 12883, 12907, 12928, 12943,
    12958, 12980, 12991, 13011, 13028, 13065, 13083, 13115, 13127, 13142, 13158, 13170, 13193,
    13223, 13249, 13274, 13296, 13345, 13356, 13400, 13438, 13455, 13470, 13499, 13534, 13562,
    13598, 13614, 13628, 13649, 13677, 13701, 13730, 13791, 13834, 13869, 13909, 13960, 13984,
    14005, 14022, 14039, 14061, 14094, 14120, 14143, 14176, 14217, 14238, 14259, 14287, 14318,
    14341, 14353, 14371, 14397, 14419, 14436, 14459, 14481, 14501, 14516, 14532, 14563, 14584,
    14597, 14625, 14636, 14647, 14673, 14703, 14730, 14756, 14777, 14805, 14837, 14872, 14912,
    14948, 14994, 15032, 15064, 15101, 15141, 15167, 15198, 15241, 15275, 15304, 15330, 15359,
    15393, 15406, 15429, 15453, 15463, 15499, 15526, 15544, 15584, 15622, 15649, 15671, 15691,
    15716, 15733, 15743, 15753, 15765, 15778, 15800, 15813, 15831, 15851, 15877, 15892, 15905,
    15926, 15944, 15962, 15986, 16005, 16034, 16047, 16061, 16076, 16093, 16109, 16138, 16156,
    16175, 16194, 16211, 16237, 16253, 16275, 16292, 16310, 16329, 16334, 16354, 16370, 16382,
    16392, 16408, 16422, 16443, 16460, 16478, 16487, 16509, 16525, 16544, 16561, 16585, 16593,
    16622, 16635, 16656, 16689, 16702, 16726, 16755, 16793, 16820, 16849, 16878, 16904, 16933,
    16955, 16979, 16997, 17010, 17025, 17046, 17064, 17088, 17117, 17143, 17175, 17196, 17220,
    17263, 17284, 17299, 17314, 17336, 17354, 17386, 17399, 17414, 17430, 17453, 17483, 17509,
    17531, 17542, 17586, 17624, 17641, 17656, 17685, 17720, 17748, 17784, 17800, 17814, 17835,
    17864, 17888, 17917, 17978, 18021, 18056, 18096, 18120, 18141, 18158, 18175, 18197, 18230,
    18271, 18301, 18327, 18350, 18383, 18426, 18446, 18467, 18488, 18518, 18543, 18555, 18573,
    18599, 18621, 18638, 18661, 18683, 18703, 18718, 18742, 18764, 18795, 18808, 18836, 18847,
    18858, 18884, 18914, 18941, 18967, 18988, 19028, 19056, 19088, 19123, 19163, 19199, 19245,
    19283, 19315, 19352, 19392, 19418, 19449, 19492, 19526, 19555, 19581, 19610, 19644, 19657,
    19667, 19703, 19730, 19771, 19810, 19829, 19856, 19878, 19898, 19923, 19940, 19969, 19982,
    20000, 20024, 20048, 20073, 20091, 20110, 20125, 20140, 20148, 20158, 20176, 20188, 20204,
    20229, 20250, 20272, 20296, 20326, 20350, 20373, 20389, 20435, 20481, 20527, 20561, 20595,
    20627, 20652, 20678, 20714, 20739, 20757, 20784, 20810, 20836, 20879, 20911, 20937, 20986,
    21006, 21025, 21063, 21103, 21134, 21162, 21185, 21220, 21263, 21309, 21353, 21387, 21423,
    21452, 21476, 21505, 21541, 21570, 21597, 21621, 21653, 21671, 21695, 21720, 21755, 21775,
    21810, 21830, 21855, 21875, 21900, 21929, 21950, 21973, 21988, 22005, 22032, 22051, 22084,
    22109, 22123, 22162, 22179, 22204, 22227, 22251, 22283, 22309, 22324, 22349, 22377, 22403,
    22436, 22473, 22517, 22546, 22576, 22611, 22639, 22662, 22687, 22717, 22739, 22757, 22782,
    22801, 22848, 22889, 22910, 22938, 22956, 22994, 23026, 23058, 23100, 23119, 23133, 23151,
    23168, 23199, 23223, 23287, 23333, 23365, 23408, 23446, 23468, 23492, 23509, 23538, 23565,
    23590, 23614, 23634, 23654, 23697, 23733, 23765, 23794, 23828, 23864, 23890, 23935, 23990,
    24010, 24034, 24054, 24080, 24104, 24120, 24151, 24177, 24211, 24250, 24285, 24314, 24339,
    24360, 24380, 24418, 24445, 24473, 24499, 24524, 24556, 24583, 24620, 24643, 24680, 24706,
    24733, 24751, 24784, 24811, 24843, 24869, 24898, 24923, 24951, 24975, 24991, 25004, 25037,
    25066, 25096, 25125, 25159, 25194, 25225, 25264, 25303, 25352, 25393, 25428, 25474, 25508,
    25545, 25569, 25604, 25636, 25665, 25717, 25749, 25786, 25810, 25831, 25847, 25876, 25897,
    25936, 25972, 25995, 26028, 26058, 26090, 26133, 26164, 26205, 26243, 26271, 26292, 26322,
    26335, 26360, 26383, 26403, 26415, 26430, 26442, 26461, 26483, 26504, 26519, 26547, 26577,
    26608, 26641, 26657, 26678, 26692, 26715, 26740, 26759, 26781, 26797, 26818, 26842, 26864,
    26883, 26900, 26922, 26946, 26971, 26994, 27012, 27027, 27065, 27105, 27120, 27133, 27154,
    27175, 27197, 27220, 27254, 27267, 27284, 27294, 27302, 27313, 27320, 27329, 27341, 27352,
    27366, 27387, 27410, 27434, 27455, 27478, 27496, 27517, 27536, 27548, 27562, 27577, 27592,
    27602, 27621, 27632, 27642, 27654, 27677, 27706, 27721, 27743, 27784, 27831, 27854, 27884,
    27902, 27930, 27943, 27973, 27997, 28034, 28072, 28108, 28126, 28150, 28180, 28207, 28240,
    28283, 28310, 28332, 28364, 28377, 28391, 28406, 28422, 28442, 28477, 28521, 28556, 28594,
    28625, 28657, 28680, 28714, 28735, 28765, 28812, 28836, 28859, 28888, 28916, 28958, 28996,
    29033, 29060, 29085, 29112, 29128, 29142, 29157, 29167, 29183, 29197, 29208, 29214, 29225,
    29234, 29246, 29262, 29270, 29281, 29297, 29307, 29318, 29329, 29336, 29357, 29368, 29385,
    29403, 29410, 29420, 29429, 29445, 29460, 29487, 29500, 29504, 29517, 29528, 29537, 29560,
    29568, 29581, 29598, 29618, 29626, 29639, 29653, 29660, 29672, 29692, 29710, 29736, 29771,
    29799, 29828, 29857, 29884, 29898, 29908, 29916, 29934, 29961, 29985, 30010, 30037, 30063,
    30086, 30103, 30116, 30130, 30144, 30168, 30195, 30220, 30236, 30251, 30279, 30310, 30351,
    30393, 30437, 30480, 30520, 30551, 30580, 30608, 30622, 30636, 30656, 30672, 30689, 30712,
    30723, 30742, 30764, 30792, 30832, 30878, 30900, 30912, 30931, 30948, 30977, 30994, 31021,
    31033, 31062, 31085, 31121, 31158, 31196, 31231, 31248, 31271, 31304, 31322, 31339, 31385,
    31417, 31457, 31486, 31523, 31552, 31578, 31610, 31652, 31681, 31707, 31722, 31743, 31774,
    31782, 31794, 31807, 31822, 31832, 31850, 31879, 31898, 31914, 31932, 31936, 31944, 31957,
    31969, 31977, 31985, 31996, 32005, 32020, 32041, 32060, 32074, 32096, 32109, 32118, 32129,
    32135, 32143, 32149, 32158, 32175, 32181, 32191, 32204, 32213, 32220, 32253, 32259, 32276,
    32284, 32301, 32314, 32324, 32331, 32341, 32373, 32384, 32402, 32422, 32443, 32455, 32470,
    32483, 32504, 32528, 32550, 32562, 32575, 32586, 32604, 32617, 32633, 32653, 32664, 32679,
    32694, 32710, 32725, 32738, 32785, 32820, 32832, 32850, 32869, 32888, 32905, 32916, 32929,
    32943, 32957, 32969, 32980, 32995, 33022, 33070, 33101, 33128, 33140, 33147, 33174, 33199,
    33231, 33261, 33273, 33288, 33302, 33319, 33338, 33355, 33368, 33391, 33424, 33455, 33476,
    33482, 33495, 33524, 33547, 33571, 33593, 33625, 33650, 33662, 33675, 33693, 33717, 33728,
    33750, 33757, 33777, 33792, 33801, 33813, 33828, 33841, 33854, 33870, 33884, 33892, 33912,
    33930, 33940, 33956, 33970, 33982, 33994, 34015, 34037, 34050, 34066, 34085, 34109, 34122,
    34133, 34161, 34187, 34195, 34204, 34221, 34230, 34241, 34248, 34275, 34300, 34310, 34323,
    34334, 34345, 34359, 34368, 34374, 34386, 34393, 34417, 34439, 34458, 34476, 34488, 34501,
    34514, 34525, 34534, 34540, 34557, 34567, 34572, 34581, 34599, 34625, 34649, 34673, 34683,
    34706, 34732, 34756, 34786, 34796, 34809, 34834, 34859, 34899, 34926, 34955, 34984, 35013,
    35048, 35083, 35122, 35150, 35190, 35207, 35224, 35245, 35281, 35311, 35333, 35359, 35380,
    35411, 35443, 35477, 35494, 35525, 35542, 35570, 35590, 35631, 35651, 35673, 35699, 35732,
    35763, 35787, 35826, 35866, 35895, 35928, 35951, 35968, 35999, 36039, 36073, 36094, 36127,
    36158, 36197, 36231, 36253, 36286, 36314, 36343, 36389, 36426, 36472, 36488, 36522, 36549,
    36576, 36606, 36630, 36659, 36693, 36716, 36742, 36786, 36826, 36865, 36910, 36951, 36987,
    37025, 37065, 37105, 37137, 37170, 37199, 37244, 37286, 37314, 37344, 37362, 37389, 37397,
    37414, 37419, 37426, 37432, 37441, 37449, 37466, 37474, 37483, 37498, 37512, 37524, 37534,
    37545, 37558, 37567, 37579, 37586, 37595, 37611, 37630, 37647, 37657, 37676, 37697, 37713,
    37735, 37763, 37780, 37795, 37820, 37827, 37837, 37845, 37861, 37876, 37889, 37907, 37928,
    37947, 37968, 37976, 37989, 38002, 38008, 38020, 38033, 38050, 38074, 38085, 38104, 38115,
    38126, 38138, 38151, 38170, 38200, 38233, 38264, 38269, 38282, 38285, 38299, 38310, 38324,
    38336, 38342, 38355, 38376, 38398, 38426, 38440, 38455, 38473, 38483, 38499, 38513, 38521,
    38530, 38544, 38558, 38568, 38581, 38592, 38608, 38621, 38635, 38652, 38667, 38685, 38701,
    38710, 38721, 38731, 38755, 38780, 38800, 38818, 38833, 38851, 38867, 38874, 38884, 38896,
    38910, 38957, 38969, 38988, 39005, 39020, 39034, 39052, 39067, 39089, 39109, 39122, 39136,
    39149, 39163, 39174, 39194, 39218, 39243, 39277, 39295, 39311, 39329, 39353, 39372, 39389,
    39409, 39436, 39461, 39492, 39508, 39531, 39544, 39565, 39584, 39599, 39617, 39650, 39678,
    39697, 39718, 39735, 39744, 39768, 39795, 39821, 39848, 39875, 39900, 39914, 39929, 39957,
    39988, 40017, 40033, 40053, 40075, 40098, 40121, 40146, 40167, 40182, 40204, 40219, 40253,
    40279, 40298, 40320, 40340, 40355, 40366, 40380, 40392, 40414, 40439, 40473, 40502, 40522,
    40540, 40562, 40584, 40608, 40629, 40649, 40687, 40703, 40725, 40742, 40766, 40779, 40800,
    40833, 40873, 40885, 40907, 40921, 40936, 40954, 40971, 40991, 41016, 41028, 41049, 41064,
    41082, 41098, 41111, 41127, 41140, 41164, 41186, 41209, 41233, 41249, 41275, 41304, 41331,
    41345, 41362, 41377, 41387, 41400, 41417, 41435, 41469, 41488, 41509, 41533, 41555, 41575,
    41593, 41607, 41624, 41639, 41655, 41680, 41705, 41734, 41752, 41771, 41790, 41807, 41834,
    41848, 41880, 41915, 41932, 41949, 41958, 41972, 41977, 41987, 42001, 42011, 42025, 42045,
    42057, 42068, 42079, 42088, 42096, 42105, 42113, 42123, 42128, 42136, 42161, 42184, 42215,
    42245, 42275, 42303, 42326, 42347, 42385, 42426, 42466, 42507, 42548, 42587, 42594, 42602,
    42634, 42669, 42707, 42743, 42782, 42819, 42853, 42888, 42923, 42956, 42969, 42980, 42994,
    43013, 43035, 43055, 43073, 43086, 43100, 43117, 43131, 43140, 43159, 43180, 43202, 43224,
    43244, 43256, 43269, 43284, 43300, 43314, 43325, 43337, 43351, 43363, 43373, 43396, 43422,
    43447, 43473, 43499, 43533, 43562, 43594, 43625, 43657, 43689, 43719, 43749, 43782, 43813,
    43837, 43848, 43865, 43885, 43903, 43927, 43949, 43974, 44007, 44043, 44078, 44114, 44150,
    44184, 44208, 44233, 44261, 44286, 44318, 44348, 44383, 44421, 44457, 44490, 44521, 44531,
    44544, 44556, 44569, 44582, 44596, 44607, 44615, 44621, 44626, 44652, 44687, 44701, 44729,
    44755, 44770, 44788, 44799, 44815, 44829, 44842, 44847, 44859, 44880, 44897, 44911, 44937,
    44954, 44963, 44986, 45007, 45021, 45046, 45074, 45106, 45123, 45142, 45157, 45168, 45186,
    45195, 45207, 45217, 45228, 45244, 45258, 45271, 45282, 45294, 45308, 45318, 45327, 45340,
    45359, 45369, 45383, 45392, 45408, 45415, 45420, 45427, 45436, 45448, 45452, 45470, 45491,
    45510, 45525, 45535, 45547, 45555, 45564, 45574, 45585, 45594, 45601, 45609, 45618, 45626,
    45646, 45656, 45665, 45672, 45688, 45706, 45718, 45745, 45755, 45773, 45790, 45813, 45828,
    45845, 45873, 45891, 45918, 45951, 45971, 45992, 46007, 46027, 46041, 46057, 46083, 46116,
    46123, 46148, 46176, 46197, 46225, 46244, 46258, 46269, 46283, 46303, 46315, 46332, 46350,
    46370, 46391, 46404, 46419, 46446, 46467, 46489, 46508, 46525, 46543, 46562, 46582, 46610,
    46646, 46684, 46706, 46731, 46754, 46770, 46781, 46806, 46833, 46857, 46868, 46889, 46911,
    46923, 46932, 46942, 46953, 46967, 46990, 47016, 47040, 47056, 47081, 47101, 47118, 47134,
    47153, 47177, 47204, 47229, 47252, 47266, 47286, 47301, 47317, 47330, 47342, 47362, 47377,
    47393, 47416, 47442, 47467, 47493, 47519, 47574, 47631, 47689, 47747, 47803, 47840, 47879,
    47919, 47959, 47997, 48021, 48037, 48066, 48098, 48132, 48169, 48205, 48242, 48279, 48314,
    48345, 48379, 48411, 48443, 48473, 48487, 48508, 48529, 48542, 48559, 48579, 48597, 48609,
    48616, 48625, 48638, 48652, 48665, 48687, 48701, 48710, 48723, 48733, 48748, 48767, 48778,
    48788, 48797, 48809, 48822, 48833, 48849, 48860, 48881, 48905, 48927, 48943, 48963, 48984,
    48995, 49010, 49021, 49030, 49050, 49072, 49095, 49118, 49139, 49170, 49199, 49234, 49276,
    49311, 49316, 49344, 49363, 49382, 49404, 49412, 49422, 49446, 49462, 49482, 49495, 49522,
    49542, 49553, 49567, 49579, 49591, 49614, 49640, 49664, 49670, 49680, 49693, 49704, 49720,
    49724, 49747, 49756, 49789, 49818, 49856, 49884, 49912, 49943, 49967, 49979, 49990, 50007,
    50017, 50037, 50046, 50057, 50080, 50127, 50149, 50163, 50174, 50197, 50221, 50248, 50283,
    50316, 50338, 50354, 50375, 50396, 50429, 50441, 50461, 50486, 50520, 50541, 50565, 50569,
    50590, 50614, 50649, 50660, 50677, 50688, 50698, 50706, 50717, 50726, 50735, 50747, 50761,
    50777, 50792, 50811, 50818, 50835, 50850, 50867, 50887, 50905, 50923, 50943, 50961, 50986,
    51009, 51020, 51032, 51047, 51060, 51070, 51085, 51098, 51106, 51128, 51153, 51176, 51180,
    51189, 51201, 51224, 51242, 51264, 51275, 51292, 51297, 51319, 51339, 51357, 51375, 51409,
    51432, 51461, 51489, 51515, 51546, 51570, 51613, 51646, 51671, 51683, 51708, 51720, 51735,
    51758, 51779, 51803, 51847, 51877, 51902, 51936, 51965, 51991, 52024, 52055, 52085, 52125,
    52149, 52160, 52192, 52207, 52232, 52261, 52296, 52319, 52347, 52383, 52399, 52420, 52444,
    52468, 52500, 52521, 52553, 52594, 52622, 52651, 52675, 52693, 52718, 52742, 52761, 52784,
    52806, 52817, 52858, 52888, 52915, 52936, 52983, 53018, 53064, 53102, 53139, 53179, 53213,
    53242, 53277, 53303, 53335, 53364, 53413, 53447, 53460, 53482, 53501, 53537, 53571, 53598,
    53616, 53656, 53693, 53731, 53775, 53811, 53845, 53862, 53882, 53909, 53936, 53959, 53976,
    53986, 53997, 54015, 54032, 54052, 54085, 54096, 54119, 54141, 54160, 54172, 54200, 54216,
    54233, 54257, 54283, 54304, 54309, 54323, 54335, 54343, 54364, 54375, 54396, 54416, 54436,
    54449, 54463, 54478, 54496, 54512, 54526, 54544, 54556, 54578, 54607, 54628, 54642, 54653,
    54677, 54690, 54704, 54718, 54730, 54751, 54770, 54787, 54800, 54810, 54822, 54849, 54884,
    54919, 54957, 54994, 55032, 55070, 55100, 55134, 55163, 55193, 55223, 55251, 55275, 55299,
    55326, 55352, 55379, 55406, 55426, 55449, 55471, 55494, 55517, 55538, 55555, 55588, 55610,
    55638, 55657, 55679, 55699, 55723, 55747, 55776, 55806, 55834, 55854, 55872, 55895, 55921,
    55945, 55960, 55973, 55990, 56009, 56035, 56051, 56069, 56088, 56109, 56129, 56147, 56163,
    56175, 56189, 56200, 56217, 56239, 56260, 56273, 56283, 56301, 56311, 56332, 56345, 56361,
    56370, 56379, 56403, 56425, 56434, 56444, 56462, 56479, 56502, 56526, 56552, 56564, 56581,
    56591, 56604, 56618, 56635, 56650, 56674, 56689, 56703, 56717, 56728, 56740, 56753, 56765,
    56782, 56809, 56835, 56877, 56899, 56915, 56938, 56962, 56984, 57000, 57019, 57036, 57046,
    57060, 57069, 57081, 57096, 57107, 57119, 57134, 57147, 57155, 57171, 57188, 57207, 57228,
    57250, 57270, 57292, 57315, 57346, 57375, 57396, 57416, 57440, 57447, 57460, 57487, 57500,
    57518, 57537, 57556, 57571, 57582, 57592, 57605, 57619, 57633, 57645, 57652, 57665, 57701,
    57718, 57739, 57753, 57763, 57769, 57782, 57793, 57801, 57810, 57817, 57829, 57851, 57864,
    57877, 57891, 57904, 57917, 57932, 57947, 57964, 57987, 58003, 58022, 58035, 58040, 58048,
    58054, 58076, 58096, 58119, 58143, 58154, 58168, 58174, 58195, 58215, 58229, 58241, 58249,
    58260, 58279, 58297, 58319, 58331, 58342, 58363, 58373, 58393, 58408, 58422, 58441, 58458,
    58476, 58483, 58500, 58511, 58527, 58542, 58574, 58588, 58610, 58629, 58657, 58688, 58717,
    58731, 58751, 58774, 58795, 58821, 58850, 58877, 58902, 58930, 58956, 58978, 59006, 59037,
    59066, 59080, 59100, 59123, 59144, 59170, 59199, 59226, 59251, 59279, 59305, 59327, 59338,
    59350, 59360, 59375, 59393, 59412, 59430, 59446, 59455, 59471, 59487, 59502, 59516, 59536,
    59547, 59564, 59581, 59601, 59619, 59627, 59641, 59658, 59673, 59685, 59695, 59705, 59715,
    59722, 59730, 59751, 59773, 59778, 59788, 59801, 59812, 59839, 59865, 59878, 59894, 59914,
    59921, 59932, 59946, 59971, 59994, 60007, 60021, 60036, 60054, 60071, 60085, 60097, 60106,
    60119, 60136, 60149, 60165, 60184, 60204, 60234, 60248, 60263, 60279, 60285, 60300, 60315,
    60333, 60341, 60353, 60366, 60376, 60389, 60402, 60416, 60427, 60436, 60458, 60476, 60492,
    60515, 60546, 60561, 60589, 60611, 60641, 60659, 60691, 60707, 60748, 60769, 60795, 60824,
    60851, 60861, 60878, 60901, 60927, 60951, 60973, 60993, 61012, 61034, 61056, 61077, 61094,
    61108, 61120, 61134, 61150, 61163, 61182, 61202, 61211, 61230, 61248, 61264, 61276, 61307,
    61316, 61328, 61338, 61357, 61377, 61399, 61427, 61441, 61453, 61474, 61493, 61518, 61528,
    61544, 61551, 61572, 61586, 61601, 61624, 61633, 61649, 61672, 61687, 61697, 61715, 61730,
    61747, 61765, 61781, 61799, 61809, 61827, 61852, 61872, 61895, 61916, 61925, 61947, 61978,
    62002, 62018, 62035, 62069, 62096, 62109, 62123, 62132, 62140, 62151, 62161, 62169, 62179,
    62195, 62212, 62226, 62238, 62249, 62256, 62267, 62279, 62293, 62309, 62325, 62348, 62359,
    62376, 62396, 62415, 62425, 62438, 62456, 62476, 62487, 62504, 62511, 62526, 62537, 62548,
    62560, 62578, 62597, 62605, 62619, 62663, 62707, 62751, 62783, 62815, 62845, 62887, 62927,
    62975, 63013, 63047, 63076, 63103, 63123, 63146, 63161, 63174, 63200, 63212, 63232, 63254,
    63266, 63286, 63308, 63330, 63337, 63365, 63394, 63418, 63441, 63466, 63492, 63516, 63530,
    63544, 63556, 63593, 63605, 63618, 63647, 63677, 63705, 63734, 63763, 63793, 63814, 63836,
    63858, 63881, 63915, 63950, 63971, 63990, 64010, 64032, 64055, 64070, 64086, 64115, 64145,
    64167, 64190, 64221, 64258, 64302, 64340, 64369, 64392, 64414, 64438, 64463, 64488, 64511,
    64524, 64553, 64580, 64606, 64623, 64643, 64660, 64679, 64688, 64698, 64719, 64729, 64750,
    64758, 64775, 64796, 64808, 64818, 64830, 64864, 64876, 64893, 64926, 64960, 64977, 64994,
    65021, 65045, 65057, 65072, 65099, 65122, 65146, 65160, 65193, 65208, 65234, 65251, 65267,
    65286, 65303, 65335, 65353, 65370, 65383, 65415, 65439, 65458, 65478, 65506, 65531, 65549,
    65591, 65611, 65632, 65659, 65685, 65714, 65746, 65779, 65810, 65844, 65872, 65901, 65928,
    65958, 65979, 66001, 66025, 66049, 66069, 66092, 66113, 66144, 66156, 66179, 66192, 66201,
    66213, 66226, 66251, 66276, 66306, 66340, 66364, 66383, 66394, 66406, 66419, 66441, 66455,
    66471, 66486, 66498, 66516, 66528, 66543, 66556, 66569, 66588, 66610, 66630, 66646, 66660,
    66670, 66684, 66697, 66717, 66741, 66757, 66775, 66802, 66834, 66864, 66884, 66901, 66929,
    66936, 66945, 66952, 66963, 66986, 67007, 67019, 67035, 67058, 67084, 67111, 67139, 67165,
    67169, 67183, 67190, 67195, 67200, 67208, 67217, 67232, 67247, 67253, 67280, 67305, 67329,
    67359, 67371, 67387, 67401, 67427, 67451, 67463, 67486, 67512, 67536, 67556, 67578, 67601,
    67624, 67645, 67659, 67674, 67690, 67708, 67727, 67746, 67763, 67786, 67812, 67836, 67851,
    67864, 67873, 67885, 67896, 67920, 67933, 67949, 67963, 67979, 67993, 68005, 68012, 68023,
    68036, 68048, 68053, 68064, 68077, 68105, 68131, 68145, 68166, 68185, 68196, 68210, 68222,
    68230, 68239, 68245, 68258, 68280, 68283, 68292, 68305, 68320, 68337, 68343, 68354, 68366,
    68379, 68388, 68400, 68416, 68432, 68443, 68454, 68469, 68486, 68506, 68518, 68527, 68560,
    68580, 68601, 68622, 68628, 68639, 68646, 68652, 68677, 68713, 68740, 68762, 68785, 68804,
    68826, 68847, 68869, 68917, 68939, 68962, 68982, 68999, 69019, 69038, 69058, 69078, 69104,
    69125, 69143, 69169, 69200, 69228, 69244, 69263, 69281, 69300, 69319, 69336, 69350, 69367,
    69390, 69411, 69427, 69446, 69463, 69481, 69507, 69539, 69557, 69578, 69607, 69637, 69657,
    69678, 69699, 69718, 69735, 69766, 69795, 69810, 69828, 69849, 69876, 69903, 69927, 69942,
    69969, 69990, 69998, 70019, 70043, 70065, 70082, 70097, 70107, 70118, 70149, 70179, 70212,
    70243, 70274, 70303, 70318, 70330, 70345, 70358, 70376, 70395, 70415, 70429, 70444, 70460,
    70473, 70485, 70496, 70510, 70530, 70548, 70559, 70568, 70582, 70593, 70606, 70622, 70632,
    70655, 70674, 70679, 70688, 70698, 70713, 70735, 70755, 70774, 70796, 70834, 70852, 70868,
    70879, 70891, 70908, 70920, 70939, 70961, 70982, 70992, 71016, 71028, 71036, 71045, 71052,
    71066, 71083, 71099, 71109, 71135, 71163, 71174, 71190, 71206, 71224, 71248, 71262, 71280,
    71297, 71306, 71323, 71334, 71350, 71369, 71386, 71400, 71412, 71429, 71449, 71467, 71480,
    71495, 71519, 71546, 71556, 71573, 71591, 71624, 71659, 71670, 71684, 71699, 71709, 71717,
    71729, 71754, 71777, 71803, 71827, 71846, 71866, 71888, 71910, 71933, 71956, 71977, 71994,
    72020, 72058, 72076, 72088, 72110, 72130, 72140, 72157, 72177, 72196, 72209, 72221, 72242,
    72264, 72280, 72297, 72305, 72324, 72349, 72371, 72377, 72387, 72402, 72433, 72443, 72458,
    72498, 72527, 72537, 72583, 72596, 72614, 72628, 72634, 72647, 72659, 72681, 72701, 72712,
    72729, 72750, 72760, 72767, 72778, 72796, 72810, 72820, 72832, 72848, 72857, 72871, 72889,
    72897, 72909, 72933, 72955, 72978, 72993, 73002, 73012, 73025, 73041, 73048, 73058, 73080,
    73104, 73124, 73145, 73154, 73166, 73176, 73205, 73232, 73261, 73288, 73305, 73315, 73323,
    73339, 73353, 73365, 73383, 73391, 73408, 73419, 73450, 73479, 73506, 73531, 73557, 73581,
    73622, 73661, 73697, 73731, 73751, 73769, 73813, 73855, 73875, 73893, 73916, 73935, 73953,
    73971, 73993, 74018, 74041, 74064, 74090, 74114, 74130, 74149, 74166, 74191, 74211, 74233,
    74251, 74280, 74291, 74316, 74329, 74333, 74355, 74380, 74403, 74410, 74420, 74428, 74435,
    74452, 74472, 74490, 74495, 74510, 74538, 74561, 74581, 74608, 74639, 74667, 74688, 74706,
    74719, 74738, 74747, 74767, 74778, 74803, 74821, 74837, 74857, 74876, 74887, 74900, 74921,
    74945, 74967, 74984, 74998, 75015, 75033, 75047, 75057, 75066, 75088, 75109, 75117, 75126,
    75131, 75143, 75157, 75187, 75206, 75239, 75260, 75277, 75292, 75308, 75327, 75344, 75355,
    75360, 75377, 75387, 75400, 75411, 75419, 75429, 75435, 75438, 75445, 75459, 75469, 75480,
    75498, 75525, 75548, 75562, 75583, 75606, 75626, 75643, 75669, 75688, 75708, 75730, 75759,
    75787, 75801, 75821, 75846, 75864, 75875, 75886, 75905, 75922, 75943, 75963, 75985, 76008,
    76032, 76058, 76085, 76112, 76137, 76160, 76181, 76202, 76225, 76249, 76273, 76295, 76315,
    76337, 76360, 76383, 76404, 76416, 76434, 76465, 76498, 76511, 76526, 76548, 76566, 76584,
    76609, 76636, 76664, 76694, 76731, 76757, 76782, 76816, 76844, 76866, 76892, 76920, 76949,
    76978, 77005, 77030, 77053, 77070, 77088, 77119, 77148, 77184, 77218, 77249, 77281, 77311,
    77344, 77376, 77409, 77440, 77480, 77523, 77564, 77586, 77618, 77651, 77677, 77710, 77741,
    77769, 77798, 77825, 77859, 77896, 77931, 77956, 77993, 78032, 78072, 78110, 78137, 78165,
    78202, 78232, 78258, 78276, 78304, 78333, 78349, 78367, 78403, 78420, 78434, 78451, 78469,
    78484, 78500, 78517, 78539, 78560, 78576, 78590, 78595, 78612, 78623, 78632, 78649, 78665,
    78687, 78714, 78747, 78771, 78795, 78818, 78841, 78862, 78877, 78896, 78909, 78938, 78965,
    78993, 79019, 79062, 79103, 79125, 79145, 79191, 79235, 79259, 79286, 79311, 79343, 79381,
    79422, 79433, 79451, 79500, 79542, 79585, 79596, 79606, 79618, 79629, 79642, 79652, 79665,
    79687, 79698, 79710, 79714, 79725, 79740, 79765, 79776, 79790, 79801, 79822, 79840, 79851,
    79860, 79870, 79881, 79888, 79905, 79913, 79930, 79948, 79970, 79979, 79989, 79998, 80004,
    80015, 80025, 80045, 80056, 80096, 80120, 80126, 80135, 80142, 80149, 80158, 80177, 80200,
    80225, 80251, 80277, 80309, 80347, 80379, 80409, 80433, 80453, 80476, 80498, 80521, 80544,
    80565, 80588, 80613, 80639, 80665, 80689, 80717, 80747, 80778, 80809, 80838, 80846, 80865,
    80892, 80906, 80915, 80933, 80946, 80958, 80975, 80997, 81028, 81047, 81067, 81078, 81083,
    81090, 81097, 81107, 81116, 81126, 81151, 81170, 81192, 81206, 81216, 81227, 81240, 81256,
    81271, 81282, 81290, 81311, 81315, 81329, 81344, 81374, 81407, 81438, 81466, 81487, 81510,
    81534, 81558, 81580, 81592, 81618, 81642, 81666, 81691, 81714, 81728, 81743, 81760, 81787,
    81805, 81824, 81839, 81856, 81872, 81885, 81891, 81898, 81909, 81929, 81940, 81951, 81972,
    81995, 82019, 82043, 82065, 82085, 82092, 82097, 82113, 82131, 82150, 82169, 82186, 82200,
    82239, 82265, 82292, 82317, 82333, 82350, 82367, 82382, 82397, 82408, 82421, 82435, 82449,
    82461, 82469, 82481, 82507, 82514, 82522, 82537, 82559, 82572, 82586, 82593, 82610, 82623,
    82641, 82653, 82663, 82682, 82689, 82697, 82706, 82716, 82726, 82735, 82752, 82779, 82798,
    82824, 82843, 82856, 82875, 82894, 82927, 82959, 82992, 83008, 83043, 83059, 83069, 83080,
    83100, 83110, 83123, 83136, 83148, 83176, 83180, 83188, 83199, 83206, 83222, 83240, 83262,
    83277, 83300, 83318, 83339, 83359, 83380, 83416, 83431, 83458, 83484, 83492, 83512, 83525,
    83539, 83554, 83568, 83579, 83595, 83614, 83636, 83648, 83661, 83676, 83694, 83711, 83729,
    83738, 83753, 83765, 83796, 83809, 83836, 83859, 83886, 83911, 83929, 83948, 83963, 83978,
    84010, 84053, 84096, 84121, 84139, 84158, 84185, 84208, 84226, 84254, 84275, 84303, 84317,
    84327, 84333, 84348, 84355, 84374, 84389, 84406, 84428, 84441, 84455, 84468, 84489, 84507,
    84525, 84548, 84573, 84599, 84631, 84644, 84665, 84684, 84688, 84698, 84702, 84717, 84735,
    84742, 84750, 84778, 84800, 84822, 84844, 84874, 84900, 84925, 84938, 84958, 84977, 85009,
    85031, 85049, 85067, 85087, 85111, 85123, 85154, 85168, 85184, 85199, 85216, 85234, 85252,
    85268, 85285, 85298, 85309, 85330, 85348, 85359, 85370, 85383, 85403, 85417, 85433, 85452,
    85467, 85479, 85489, 85503, 85523, 85538, 85556, 85578, 85600, 85637, 85655, 85684, 85712,
    85725, 85736, 85750, 85769, 85782, 85804, 85819, 85836, 85853, 85875, 85894, 85916, 85937,
    85957, 85979, 85997, 86023, 86046, 86070, 86085, 86098, 86108, 86119, 86138, 86158, 86169,
    86179, 86202, 86213, 86237, 86261, 86286, 86299, 86326, 86351, 86361, 86368, 86383, 86401,
    86415, 86430, 86449, 86460, 86470, 86480, 86499, 86521, 86542, 86566, 86575, 86593, 86600,
    86611, 86623, 86632, 86651, 86674, 86695, 86725, 86732, 86742, 86752, 86765, 86771, 86786,
    86822, 86842, 86859, 86881, 86908, 86937, 86973, 87003, 87036, 87070, 87105, 87131, 87163,
    87192, 87208, 87232, 87264, 87289, 87306, 87329, 87357, 87386, 87410, 87432, 87470, 87495,
    87513, 87533, 87556, 87593, 87630, 87669, 87709, 87737, 87764, 87792, 87820, 87842, 87867,
    87891, 87928, 87967, 88007, 88034, 88064, 88100, 88123, 88156, 88185, 88211, 88226, 88243,
    88261, 88271, 88280, 88295, 88321, 88345, 88368, 88398, 88412, 88428, 88437, 88453, 88458,
    88468, 88489, 88513, 88526, 88541, 88570, 88577, 88586, 88595, 88607, 88615, 88639, 88658,
    88686, 88707, 88734, 88750, 88770, 88791, 88800, 88809, 88827, 88852, 88879, 88909, 88922,
    88934, 88952, 88972, 88989, 89013, 89034, 89049, 89054, 89059, 89079, 89088, 89097, 89108,
    89120, 89139, 89157, 89172, 89195, 89206, 89219, 89245, 89260, 89277, 89287, 89304, 89317,
    89329, 89345, 89358, 89365, 89384, 89395, 89420, 89438, 89464, 89481, 89494, 89515, 89538,
    89564, 89589, 89615, 89643, 89670, 89689, 89721, 89753, 89765, 89782, 89798, 89806, 89821,
    89838, 89854, 89868, 89891, 89901, 89910, 89925, 89950, 89964, 89970, 89976, 89980, 89991,
    90010, 90021, 90032, 90043, 90066, 90076, 90086, 90098, 90111, 90133, 90146, 90164, 90184,
    90210, 90225, 90238, 90259, 90277, 90295, 90319, 90348, 90361, 90375, 90391, 90420, 90438,
    90457, 90483, 90499, 90521, 90540, 90545, 90565, 90581, 90597, 90618, 90627, 90649, 90668,
    90692, 90700, 90729, 90742, 90775, 90788, 90812, 90841, 90879, 90906, 90935, 90964, 90990,
    91019, 91041, 91065, 91083, 91096, 91111, 91132, 91150, 91170, 91195, 91219, 91230, 91259,
    91272, 91290, 91314, 91338, 91363, 91381, 91400, 91415, 91430, 91438, 91448, 91466, 91482,
    91507, 91531, 91565, 91599, 91631, 91656, 91668, 91683, 91695, 91714, 91736, 91751, 91782,
    91798, 91819, 91833, 91858, 91877, 91893, 91914, 91938, 91957, 91981, 92006, 92024, 92039,
    92077, 92117, 92132, 92142, 92150, 92161, 92168, 92180, 92191, 92205, 92226, 92249, 92273,
    92296, 92314, 92335, 92347, 92361, 92376, 92386, 92396, 92408, 92423, 92445, 92458, 92472,
    92499, 92515, 92525, 92541, 92555, 92561, 92570, 92582, 92598, 92606, 92617, 92633, 92643,
    92654, 92661, 92682, 92699, 92717, 92724, 92734, 92743, 92758, 92785, 92789, 92802, 92813,
    92836, 92844, 92857, 92874, 92894, 92902, 92915, 92929, 92936, 92948, 92968, 92994, 93022,
    93051, 93065, 93075, 93093, 93117, 93142, 93169, 93195, 93212, 93225, 93239, 93266, 93282,
    93297, 93328, 93369, 93411, 93455, 93498, 93529, 93557, 93571, 93585, 93605, 93621, 93638,
    93661, 93672, 93691, 93703, 93722, 93739, 93762, 93795, 93812, 93844, 93873, 93902, 93910,
    93922, 93935, 93950, 93960, 93978, 94007, 94026, 94042, 94060, 94064, 94072, 94084, 94092,
    94100, 94111, 94126, 94145, 94159, 94181, 94194, 94203, 94214, 94220, 94229, 94246, 94252,
    94262, 94275, 94284, 94317, 94323, 94340, 94348, 94365, 94378, 94388, 94398, 94430, 94441,
    94456, 94480, 94492, 94503, 94521, 94541, 94552, 94567, 94583, 94598, 94616, 94635, 94646,
    94659, 94673, 94684, 94715, 94742, 94749, 94776, 94808, 94820, 94835, 94849, 94866, 94885,
    94898, 94921, 94954, 94960, 94973, 95002, 95025, 95047, 95079, 95104, 95116, 95134, 95158,
    95169, 95191, 95198, 95218, 95233, 95248, 95264, 95284, 95294, 95310, 95324, 95336, 95348,
    95369, 95391, 95404, 95420, 95439, 95452, 95463, 95491, 95499, 95516, 95525, 95536, 95563,
    95588, 95598, 95611, 95622, 95636, 95642, 95649, 95673, 95692, 95710, 95722, 95735, 95744,
    95750, 95767, 95777, 95782, 95791, 95809, 95835, 95859, 95883, 95893, 95919, 95949, 95962,
    95980, 95988, 96005, 96010, 96017, 96023, 96032, 96049, 96057, 96072, 96086, 96098, 96108,
    96121, 96130, 96142, 96149, 96158, 96177, 96196, 96217, 96233, 96255, 96283, 96300, 96325,
    96332, 96342, 96358, 96373, 96386, 96404, 96423, 96444, 96452, 96465, 96478, 96490, 96503,
    96520, 96544, 96555, 96574, 96585, 96598, 96617, 96647, 96680, 96693, 96696, 96710, 96721,
    96735, 96741, 96754, 96776, 96804, 96822, 96832, 96848, 96856, 96870, 96884, 96897, 96913,
    96926, 96943, 96961, 96970, 96981, 96991, 97016, 97036, 97054, 97064, 97076, 97090, 97109,
    97124, 97142, 97164, 97177, 97190, 97204, 97224, 97249, 97269, 97294, 97325, 97341, 97364,
    97377, 97398, 97413, 97431, 97464, 97492, 97511, 97528, 97537, 97561, 97588, 97614, 97641,
    97655, 97670, 97701, 97717, 97737, 97759, 97782, 97807, 97822, 97837, 97871, 97897, 97919,
    97934, 97945, 97959, 97971, 97996, 98030, 98059, 98077, 98099, 98121, 98145, 98166, 98182,
    98204, 98221, 98245, 98258, 98279, 98291, 98305, 98320, 98338, 98358, 98383, 98404, 98422,
    98438, 98451, 98475, 98491, 98517, 98546, 98560, 98577, 98587, 98600, 98619, 98640, 98664,
    98684, 98702, 98716, 98733, 98749, 98774, 98803, 98821, 98840, 98854, 98886, 98921, 98938,
    98955, 98964, 98978, 98983, 98993, 99007, 99017, 99031, 99051, 99063, 99074, 99083, 99091,
    99100, 99108, 99118, 99123, 99131, 99156, 99187, 99217, 99240, 99278, 99319, 99359, 99400,
    99407, 99439, 99474, 99512, 99551, 99585, 99620, 99631, 99645, 99664, 99686, 99704, 99717,
    99734, 99748, 99757, 99776, 99797, 99819, 99831, 99844, 99859, 99875, 99886, 99898, 99921,
    99947, 99972, 99998, 100032, 100061, 100093, 100124, 100156, 100189, 100200, 100217, 100237,
    100259, 100284, 100317, 100353, 100388, 100424, 100448, 100476, 100501, 100533, 100568, 100606,
    100639, 100649, 100662, 100674, 100687, 100701, 100709, 100714, 100740, 100775, 100803, 100814,
    100830, 100844, 100856, 100877, 100894, 100908, 100934, 100951, 100960, 100983, 100997, 101022,
    101050, 101067, 101086, 101097, 101106, 101118, 101129, 101145, 101159, 101170, 101182, 101196,
    101206, 101215, 101228, 101247, 101257, 101271, 101280, 101296, 101303, 101308, 101315, 101324,
    101336, 101340, 101358, 101379, 101394, 101404, 101416, 101424, 101434, 101441, 101449, 101458,
    101466, 101486, 101496, 101505, 101512, 101530, 101542, 101569, 101579, 101597, 101614, 101637,
    101652, 101669, 101697, 101715, 101742, 101775, 101795, 101816, 101831, 101851, 101865, 101881,
    101907, 101940, 101965, 101993, 102014, 102042, 102061, 102075, 102089, 102109, 102121, 102138,
    102158, 102179, 102192, 102207, 102234, 102256, 102275, 102292, 102311, 102339, 102361, 102386,
    102402, 102413, 102438, 102465, 102489, 102500, 102522, 102534, 102544, 102555, 102569, 102585,
    102610, 102630, 102647, 102663, 102682, 102706, 102733, 102756, 102776, 102792, 102805, 102817,
    102837, 102852, 102875, 102901, 102926, 102952, 103007, 103064, 103122, 103159, 103198, 103238,
    103254, 103283, 103315, 103349, 103386, 103422, 103459, 103490, 103524, 103556, 103577, 103598,
    103611, 103631, 103638, 103647, 103660, 103674, 103687, 103709, 103723, 103733, 103748, 103767,
    103778, 103788, 103797, 103809, 103822, 103833, 103849, 103860, 103881, 103905, 103921, 103942,
    103953, 103964, 103984, 104006, 104029, 104060, 104095, 104100, 104128, 104147, 104166, 104188,
    104196, 104206, 104230, 104246, 104266, 104279, 104306, 104326, 104337, 104351, 104363, 104389,
    104395, 104408, 104424, 104428, 104451, 104484, 104513, 104551, 104579, 104607, 104638, 104649,
    104659, 104679, 104688, 104699, 104746, 104768, 104782, 104805, 104829, 104856, 104891, 104924,
    104946, 104962, 104983, 105004, 105037, 105049, 105069, 105094, 105128, 105149, 105173, 105177,
    105198, 105222, 105229, 105264, 105275, 105292, 105303, 105313, 105321, 105332, 105341, 105353,
    105367, 105383, 105398, 105417, 105424, 105439, 105456, 105476, 105494, 105514, 105539, 105554,
    105564, 105579, 105604, 105608, 105626, 105648, 105665, 105670, 105692, 105710, 105728, 105739,
    105750, 105768, 105779, 105802, 105821, 105849, 105865, 105882, 105906, 105932, 105953, 105958,
    105972, 105980, 106001, 106012, 106033, 106046, 106064, 106078, 106096, 106118, 106147, 106168,
    106182, 106193, 106217, 106230, 106244, 106265, 106284, 106301, 106314, 106324, 106336, 106363,
    106398, 106436, 106473, 106511, 106541, 106575, 106604, 106634, 106658, 106685, 106711, 106738,
    106758, 106781, 106803, 106826, 106843, 106876, 106898, 106926, 106945, 106967, 106991, 107015,
    107044, 107072, 107092, 107115, 107141, 107156, 107173, 107192, 107218, 107234, 107252, 107272,
    107290, 107302, 107316, 107327, 107344, 107366, 107387, 107400, 107410, 107428, 107438, 107459,
    107472, 107488, 107497, 107506, 107530, 107539, 107549, 107567, 107584, 107607, 107631, 107657,
    107669, 107686, 107696, 107713, 107737, 107752, 107766, 107780, 107791, 107803, 107816, 107828,
    107845, 107872, 107898, 107940, 107962, 107978, 108001, 108025, 108044, 108054, 108063, 108075,
    108090, 108101, 108116, 108124, 108140, 108159, 108180, 108202, 108224, 108255, 108276, 108296,
    108320, 108327, 108340, 108367, 108380, 108398, 108417, 108436, 108451, 108462, 108472, 108485,
    108499, 108506, 108519, 108555, 108572, 108593, 108607, 108617, 108623, 108636, 108647, 108655,
    108667, 108689, 108702, 108716, 108729, 108744, 108759, 108775, 108788, 108793, 108801, 108821,
    108844, 108868, 108879, 108893, 108899, 108920, 108940, 108952, 108960, 108971, 108990, 109008,
    109030, 109042, 109063, 109073, 109093, 109108, 109122, 109141, 109158, 109176, 109183, 109194,
    109210, 109225, 109257, 109279, 109298, 109329, 109343, 109366, 109392, 109421, 109446, 109474,
    109496, 109527, 109541, 109564, 109590, 109619, 109644, 109672, 109694, 109705, 109717, 109727,
    109742, 109760, 109779, 109797, 109806, 109822, 109838, 109853, 109867, 109887, 109898, 109915,
    109932, 109952, 109960, 109974, 109991, 110003, 110013, 110023, 110030, 110035, 110045, 110058,
    110085, 110098, 110114, 110121, 110132, 110146, 110171, 110184, 110198, 110213, 110231, 110248,
    110262, 110279, 110292, 110311, 110331, 110361, 110375, 110390, 110396, 110411, 110429, 110437,
    110449, 110462, 110472, 110485, 110498, 110512, 110521, 110543, 110561, 110577, 110592, 110620,
    110642, 110672, 110690, 110722, 110763, 110784, 110813, 110823, 110840, 110862, 110882, 110901,
    110923, 110945, 110962, 110976, 110988, 111001, 111020, 111029, 111048, 111066, 111078, 111109,
    111118, 111130, 111144, 111156, 111177, 111196, 111221, 111231, 111247, 111254, 111275, 111289,
    111304, 111327, 111336, 111359, 111374, 111392, 111407, 111424, 111442, 111460, 111470, 111488,
    111513, 111533, 111556, 111577, 111586, 111600, 111609, 111620, 111630, 111638, 111648, 111664,
    111681, 111695, 111707, 111718, 111725, 111736, 111750, 111766, 111789, 111800, 111817, 111837,
    111856, 111869, 111887, 111907, 111924, 111931, 111946, 111957, 111968, 111987, 112019, 112051,
    112081, 112101, 112124, 112136, 112156, 112178, 112190, 112210, 112232, 112254, 112276, 112300,
    112325, 112351, 112371, 112388, 112407, 112416, 112426, 112438, 112448, 112460, 112494, 112506,
    112523, 112556, 112590, 112607, 112624, 112651, 112675, 112687, 112702, 112729, 112752, 112776,
    112790, 112823, 112838, 112864, 112881, 112897, 112916, 112948, 112966, 112983, 113015, 113039,
    113058, 113086, 113111, 113131, 113158, 113187, 113219, 113253, 113281, 113311, 113332, 113341,
    113353, 113366, 113391, 113416, 113446, 113480, 113504, 113523, 113534, 113547, 113569, 113583,
    113599, 113614, 113626, 113644, 113656, 113671, 113684, 113706, 113722, 113736, 113752, 113770,
    113787, 113794, 113803, 113810, 113821, 113844, 113856, 113884, 113888, 113902, 113909, 113918,
    113933, 113948, 113954, 113981, 114005, 114035, 114047, 114063, 114089, 114101, 114124, 114150,
    114170, 114192, 114215, 114229, 114245, 114263, 114282, 114305, 114331, 114346, 114355, 114367,
    114378, 114402, 114415, 114431, 114447, 114461, 114468, 114479, 114492, 114503, 114516, 114544,
    114558, 114579, 114590, 114604, 114612, 114621, 114624, 114633, 114646, 114661, 114678, 114684,
    114695, 114704, 114716, 114732, 114743, 114758, 114775, 114795, 114807, 114816, 114849, 114869,
    114890, 114896, 114907, 114914, 114920, 114942, 114963, 114985, 115008, 115025, 115045, 115064,
    115084, 115110, 115131, 115162, 115178, 115197, 115215, 115234, 115248, 115265, 115288, 115304,
    115323, 115340, 115358, 115384, 115416, 115434, 115455, 115475, 115496, 115513, 115544, 115559,
    115580, 115607, 115622, 115649, 115670, 115678, 115699, 115723, 115740, 115750, 115781, 115811,
    115844, 115875, 115890, 115902, 115917, 115935, 115954, 115974, 115988, 116004, 116017, 116029,
    116043, 116063, 116074, 116088, 116099, 116112, 116128, 116151, 116170, 116175, 116184, 116194,
    116214, 116236, 116254, 116265, 116277, 116296, 116318, 116342, 116354, 116362, 116371, 116378,
    116392, 116409, 116419, 116445, 116473, 116484, 116500, 116516, 116540, 116554, 116572, 116589,
    116598, 116615, 116631, 116650, 116664, 116684, 116699, 116723, 116750, 116760, 116793, 116828,
    116839, 116854, 116864, 116876, 116901, 116924, 116950, 116969, 116991, 117013, 117036, 117053,
    117079, 117117, 117135, 117147, 117169, 117179, 117199, 117218, 117231, 117243, 117264, 117286,
    117302, 117319, 117327, 117346, 117371, 117393, 117399, 117409, 117419, 117429, 117442, 117456,
    117462, 117475, 117487, 117509, 117529, 117540, 117557, 117578, 117588, 117595, 117606, 117624,
    117638, 117648, 117660, 117676, 117684, 117696, 117720, 117743, 117758, 117767, 117777, 117793,
    117800, 117810, 117832, 117856, 117865, 117877, 117887, 117916, 117945, 117962, 117972, 117980,
    117996, 118004, 118021, 118032, 118063, 118090, 118116, 118157, 118193, 118213, 118257, 118277,
    118300, 118319, 118337, 118355, 118380, 118406, 118425, 118450, 118470, 118492, 118510, 118539,
    118550, 118575, 118588, 118592, 118617, 118624, 118634, 118641, 118661, 118666, 118681, 118709,
    118732, 118752, 118783, 118811, 118829, 118842, 118861, 118870, 118890, 118901, 118926, 118942,
    118962, 118981, 118992, 119005, 119029, 119046, 119063, 119077, 119087, 119096, 119118, 119126,
    119135, 119140, 119152, 119166, 119185, 119218, 119235, 119250, 119269, 119280, 119285, 119302,
    119315, 119323, 119333, 119339, 119342, 119349, 119363, 119373, 119384, 119402, 119429, 119452,
    119466, 119487, 119510, 119530, 119547, 119573, 119592, 119612, 119634, 119663, 119691, 119705,
    119725, 119750, 119768, 119779, 119790, 119809, 119826, 119847, 119867, 119889, 119913, 119939,
    119966, 119989, 120010, 120033, 120057, 120077, 120099, 120122, 120134, 120152, 120183, 120216,
    120229, 120244, 120266, 120284, 120302, 120327, 120354, 120384, 120421, 120447, 120472, 120506,
    120534, 120556, 120582, 120610, 120639, 120664, 120681, 120712, 120741, 120777, 120811, 120842,
    120872, 120905, 120937, 120968, 121008, 121051, 121073, 121105, 121138, 121164, 121197, 121228,
    121256, 121283, 121317, 121354, 121379, 121416, 121455, 121493, 121520, 121557, 121587, 121613,
    121631, 121659, 121688, 121706, 121742, 121759, 121776, 121794, 121810, 121827, 121849, 121870,
    121886, 121891, 121908, 121919, 121928, 121945, 121961, 121985, 122009, 122032, 122045, 122074,
    122102, 122145, 122167, 122213, 122240, 122272, 122283, 122301, 122312, 122322, 122334, 122345,
    122358, 122371, 122393, 122397, 122408, 122423, 122448, 122459, 122473, 122484, 122505, 122523,
    122534, 122543, 122550, 122567, 122585, 122607, 122616, 122626, 122635, 122641, 122652, 122662,
    122682, 122693, 122717, 122723, 122732, 122739, 122762, 122787, 122813, 122845, 122883, 122915,
    122935, 122958, 122980, 123003, 123026, 123051, 123077, 123105, 123135, 123166, 123174, 123193,
    123220, 123234, 123247, 123259, 123276, 123298, 123317, 123328, 123333, 123340, 123347, 123357,
    123366, 123391, 123410, 123432, 123446, 123456, 123467, 123480, 123496, 123507, 123515, 123519,
    123549, 123582, 123610, 123631, 123654, 123678, 123690, 123716, 123740, 123765, 123779, 123796,
    123823, 123841, 123860, 123875, 123892, 123908, 123914, 123925, 123936, 123947, 123968, 123991,
    124015, 124022, 124027, 124043, 124061, 124080, 124094, 124133, 124159, 124186, 124202, 124219,
    124234, 124245, 124258, 124272, 124280, 124292, 124318, 124326, 124341, 124363, 124376, 124383,
    124400, 124412, 124431, 124438, 124447, 124457, 124466,
};

static const struct model_member MEMBERS[] = {
    {2306, 2306, 5163, 2477, 0}, {2383, 2383, 5223, 2477, 0}, {2306, 2306, 2306, 2477, 0},
    {2383, 2383, 2383, 2477, 0}, {5198, 2091, 5001, 2, 0}, {5198, 2091, 5001, 4, 0},
    {2306, 2306, 5163, 2477, 0}, {2383, 2383, 5223, 2477, 0}, {2306, 2306, 2306, 2477, 0},
    {2383, 2383, 2383, 2477, 0}, {5198, 2091, 5001, 8, 0}, {101, 101, 101, 3890, 1},
    {1293, 1293, 1293, 292, 0}, {3582, 3580, 3580, 3946, 0}, {108, 108, 4039, 77, 0},
    {468, 468, 468, 416, 1}, {1293, 1293, 1293, 292, 0}, {3166, 3166, 5679, 292, 0},
    {1293, 1293, 1293, 292, 0}, {3095, 3094, 3094, 3535, 1}, {3591, 3587, 3587, 3954, 0},
    {1442, 1442, 4619, 3890, 0}, {1293, 1293, 1293, 292, 0}, {3698, 3698, 3698, 4024, 1},
    {3704, 3704, 6059, 4037, 0}, {1293, 1293, 1293, 292, 0}, {3520, 3520, 3520, 4206, 0},
    {3698, 3698, 3698, 4024, 0}, {3724, 3724, 3724, 4071, 0}, {270, 270, 4128, 4070, 0},
    {1293, 1293, 1293, 292, 0}, {3698, 3698, 3698, 4024, 1}, {3731, 3731, 6079, 4090, 0},
    {1293, 1293, 1293, 292, 0}, {3698, 3698, 3698, 4024, 1}, {3753, 3753, 6097, 4140, 0},
    {1293, 1293, 1293, 292, 0}, {3341, 3341, 3341, 4340, 1}, {3699, 3698, 3698, 4025, 0},
    {3928, 3927, 3927, 4337, 1}, {3785, 3785, 6118, 4171, 0}, {1293, 1293, 4521, 292, 0},
    {3944, 3944, 6227, 4354, 1}, {3943, 3943, 6226, 4351, 0}, {1526, 1525, 4666, 3262, 0},
    {1527, 1527, 4667, 3890, 0}, {2542, 2542, 5270, 3170, 0}, {2547, 2547, 5274, 3174, 0},
    {5198, 2091, 5001, 28, 0}, {1155, 1155, 4459, 3265, 0}, {3397, 3397, 5831, 3265, 0},
    {3630, 3629, 5996, 3974, 0}, {5198, 2091, 5001, 30, 0}, {5198, 2091, 5001, 33, 0},
    {1155, 1155, 1155, 3266, 0}, {3397, 3397, 3397, 3266, 0}, {3630, 3628, 3628, 3976, 0},
    {294, 294, 4142, 3890, 0}, {300, 299, 4145, 39, 0}, {5198, 2091, 5001, 34, 0},
    {5198, 294, 4142, 36, 0}, {298, 298, 4144, 3890, 0}, {5198, 2091, 5001, 38, 0},
    {1454, 1454, 4623, 42, 0}, {2132, 2132, 5037, 2925, 0}, {2287, 2287, 5149, 2864, 0},
    {2391, 2391, 5227, 43, 0}, {3483, 3483, 5892, 44, 0}, {175, 175, 4082, 4321, 0},
    {1316, 1316, 4540, 4321, 0}, {1325, 1325, 4545, 4321, 0}, {1666, 1666, 4711, 4321, 0},
    {1907, 1907, 4871, 4321, 0}, {2114, 2114, 5020, 4321, 0}, {2510, 2510, 5247, 4321, 0},
    {3886, 3886, 6185, 4321, 0}, {3939, 3939, 6223, 4321, 0}, {3942, 3942, 6225, 4321, 0},
    {5198, 2091, 5001, 48, 0}, {1842, 1842, 4828, 2382, 0}, {1843, 1843, 4829, 3890, 0},
    {1881, 1881, 4855, 3890, 0}, {3445, 3445, 5865, 3890, 0}, {5198, 2091, 5001, 46, 0},
    {99, 99, 4030, 2477, 0}, {2096, 2096, 5006, 2477, 0}, {1732, 1732, 4762, 3890, 0},
    {2747, 2746, 5429, 45, 0}, {2748, 2748, 5430, 2477, 0}, {2752, 2752, 5432, 3890, 0},
    {2755, 2755, 5434, 3890, 0}, {2761, 2760, 5437, 45, 0}, {2762, 2762, 5438, 2477, 0},
    {2766, 2766, 5440, 3890, 0}, {2769, 2769, 5442, 3890, 0}, {2901, 2901, 5537, 4394, 0},
    {2902, 2902, 5538, 3890, 0}, {2968, 2968, 2968, 3890, 0}, {5198, 5198, 5198, 51, 0},
    {2665, 2665, 2665, 3890, 0}, {5198, 5198, 5198, 53, 0}, {5198, 5198, 5198, 56, 0},
    {507, 507, 507, 3890, 1}, {1153, 1153, 1153, 3890, 0}, {2740, 2740, 5425, 3288, 0},
    {2843, 2843, 5498, 3890, 0}, {2846, 2846, 5501, 3358, 0}, {3341, 3341, 5793, 3890, 0},
    {3355, 3355, 5803, 3890, 0}, {5198, 2091, 5001, 57, 0}, {95, 95, 4027, 3890, 0},
    {573, 573, 4331, 108, 0}, {2194, 2188, 5079, 109, 0}, {3235, 3234, 5723, 3672, 0},
    {3238, 3237, 5725, 3674, 0}, {3241, 3240, 5727, 3676, 0}, {3350, 3350, 5799, 3890, 0},
    {3932, 3932, 6218, 108, 0}, {5198, 2091, 5001, 59, 0}, {5198, 2091, 5001, 63, 0},
    {3846, 3846, 6159, 2477, 0}, {5198, 2091, 5001, 65, 0}, {3846, 3846, 3846, 2477, 0},
    {5198, 2091, 5001, 4362, 0}, {5198, 2091, 5001, 4363, 0}, {129, 129, 4052, 3890, 0},
    {261, 261, 4120, 3890, 0}, {493, 493, 4270, 3890, 0}, {776, 776, 4401, 3890, 0},
    {777, 777, 4402, 3890, 0}, {1288, 1288, 4517, 1696, 0}, {1843, 1843, 4829, 3890, 0},
    {2533, 2533, 5262, 3890, 0}, {2567, 2567, 5288, 3890, 0}, {2571, 2571, 5291, 3890, 0},
    {2867, 2867, 5516, 3890, 0}, {2910, 2910, 5546, 3890, 0}, {2916, 2916, 5550, 3890, 0},
    {3349, 3349, 5798, 3798, 0}, {3518, 3518, 5920, 3890, 0}, {3583, 3579, 5959, 3944, 0},
    {129, 129, 4052, 90, 0}, {2903, 2903, 5539, 3890, 0}, {2904, 2904, 5540, 3395, 0},
    {2910, 2910, 5546, 3396, 0}, {5198, 2091, 5001, 70, 0}, {5198, 2091, 5001, 71, 0},
    {110, 110, 4041, 79, 0}, {129, 129, 4052, 3890, 0}, {2910, 2910, 5546, 3890, 0},
    {3689, 3689, 6045, 3890, 0}, {3690, 3690, 6046, 2925, 0}, {3691, 3691, 6047, 2925, 0},
    {5198, 2091, 5001, 77, 0}, {200, 200, 200, 3890, 0}, {507, 507, 507, 3890, 1},
    {1293, 1293, 1293, 292, 0}, {2533, 2533, 2533, 3890, 0}, {390, 390, 4213, 313, 0},
    {101, 101, 101, 3396, 0}, {777, 777, 777, 3890, 0}, {1288, 1288, 1288, 1696, 0},
    {1293, 1293, 4521, 292, 0}, {1987, 1987, 1987, 2578, 0}, {2533, 2533, 2533, 3890, 0},
    {2916, 2916, 2916, 2660, 0}, {3582, 3580, 3580, 3946, 0}, {129, 129, 4052, 3890, 0},
    {493, 493, 4270, 3890, 0}, {776, 776, 4401, 3890, 0}, {777, 777, 4402, 3890, 0},
    {1288, 1288, 4517, 1696, 0}, {2533, 2533, 5262, 3890, 0}, {2910, 2910, 5546, 3890, 0},
    {2916, 2916, 5550, 3890, 0}, {208, 207, 207, 148, 0}, {315, 315, 4154, 244, 0},
    {321, 321, 4160, 259, 0}, {325, 325, 325, 254, 0}, {542, 542, 4308, 3890, 0},
    {630, 630, 630, 2191, 0}, {1703, 1703, 1703, 2195, 0}, {1705, 1705, 1705, 2199, 0},
    {1836, 1836, 1836, 3890, 0}, {1881, 1881, 4855, 3890, 0}, {2674, 2674, 2674, 3890, 0},
    {2937, 2937, 5562, 2477, 0}, {3582, 3580, 3580, 3946, 0}, {1702, 1701, 4738, 3587, 0},
    {151, 150, 150, 2566, 0}, {507, 507, 507, 3890, 0}, {542, 542, 542, 3890, 4},
    {1153, 1153, 1153, 3890, 0}, {1247, 1246, 1246, 2567, 0}, {1293, 1293, 1293, 292, 0},
    {1987, 1987, 1987, 2578, 1}, {2525, 2525, 2525, 2477, 0}, {2829, 2829, 2829, 292, 0},
    {3582, 3580, 3580, 3946, 0}, {1977, 1977, 4922, 2565, 0}, {5198, 129, 129, 90, 0},
    {5198, 2091, 5001, 90, 0}, {5198, 2091, 5001, 98, 0}, {2740, 2740, 5425, 3288, 0},
    {2843, 2843, 5498, 3890, 0}, {2846, 2846, 5501, 3358, 0}, {3341, 3341, 5793, 3890, 0},
    {3355, 3355, 5803, 3890, 0}, {3583, 3579, 5959, 3944, 0}, {5198, 2091, 5001, 100, 0},
    {575, 575, 4333, 3890, 0}, {576, 576, 4334, 3890, 0}, {5198, 2091, 5001, 103, 0},
    {507, 507, 4281, 3890, 0}, {1312, 1312, 4537, 292, 0}, {2805, 2805, 5470, 3335, 0},
    {2891, 2891, 5532, 3890, 0}, {3232, 3232, 5721, 3890, 0}, {3239, 3239, 5726, 2477, 0},
    {197, 197, 4095, 3890, 0}, {1730, 1730, 4760, 3890, 0}, {2505, 2505, 5243, 3890, 0},
    {5198, 2091, 5001, 108, 0}, {1862, 1862, 4844, 3333, 0}, {2187, 2187, 5078, 3333, 0},
    {101, 101, 4032, 2494, 0}, {321, 321, 4160, 3890, 0}, {325, 325, 4162, 3890, 0},
    {1815, 1815, 4810, 108, 0}, {2804, 2804, 5469, 3333, 0}, {1158, 1157, 4461, 2495, 0},
    {1174, 1173, 4471, 3336, 0}, {2891, 2891, 5532, 3890, 0}, {3400, 3399, 5833, 2495, 0},
    {3417, 3416, 5847, 3336, 0}, {489, 489, 4268, 3890, 0}, {620, 620, 4366, 3572, 0},
    {1164, 1164, 4464, 3890, 0}, {1178, 1178, 4473, 3890, 0}, {1318, 1318, 4541, 3890, 0},
    {1577, 1577, 4707, 3890, 0}, {1843, 1843, 4829, 3890, 0}, {2201, 2201, 5089, 3890, 0},
    {2514, 2514, 5249, 3890, 0}, {2567, 2567, 5288, 3890, 0}, {2666, 2666, 5365, 3890, 0},
    {3483, 3483, 5892, 3890, 0}, {3714, 3714, 6066, 3890, 0}, {3944, 3944, 6227, 3890, 0},
    {507, 507, 4281, 3890, 0}, {1217, 1217, 4497, 3890, 0}, {2805, 2805, 5470, 3335, 0},
    {2818, 2818, 5479, 3890, 0}, {2891, 2891, 5532, 3890, 0}, {3309, 3309, 5771, 3890, 0},
    {1164, 1164, 4464, 3890, 0}, {1172, 1172, 4470, 3335, 0}, {2891, 2891, 5532, 3890, 0},
    {3239, 3239, 5726, 2477, 0}, {3404, 3404, 5837, 3890, 0}, {3415, 3415, 5846, 3335, 0},
    {3602, 3602, 5977, 3890, 0}, {1195, 1194, 4480, 127, 0}, {3165, 3165, 5678, 2925, 0},
    {3492, 3492, 5901, 128, 0}, {3497, 3497, 5906, 2925, 0}, {3498, 3498, 5907, 2925, 0},
    {183, 183, 4089, 122, 0}, {268, 268, 4126, 211, 0}, {2095, 2095, 5005, 3890, 0},
    {3846, 3846, 6159, 3890, 0}, {5198, 2091, 5001, 119, 0}, {5198, 2091, 5001, 122, 0},
    {122, 122, 4050, 83, 0}, {183, 183, 4089, 122, 0}, {753, 753, 4383, 2925, 0},
    {927, 927, 4438, 2925, 0}, {1199, 1199, 4484, 2477, 0}, {1492, 1492, 4644, 2477, 0},
    {1690, 1689, 4729, 2178, 0}, {1810, 1810, 4806, 2332, 0}, {1921, 1921, 4881, 2477, 0},
    {1933, 1933, 4892, 2504, 0}, {1936, 1936, 4895, 2506, 0}, {2133, 2133, 5038, 2925, 0},
    {2450, 2450, 5231, 2925, 0}, {2707, 2707, 5397, 3890, 0}, {2804, 2804, 5469, 2477, 0},
    {2891, 2891, 5532, 3215, 0}, {3494, 3494, 5903, 3890, 0}, {3533, 3533, 5930, 2477, 0},
    {3583, 3579, 5959, 3944, 0}, {3607, 3606, 5980, 816, 0}, {3637, 3637, 6001, 2477, 0},
    {5198, 2091, 5001, 124, 0}, {122, 122, 4050, 83, 0}, {183, 183, 4089, 122, 0},
    {502, 502, 4278, 2925, 0}, {2948, 2948, 5572, 129, 0}, {3492, 3492, 5901, 121, 0},
    {3497, 3497, 5906, 2925, 0}, {3498, 3498, 5907, 2925, 0}, {5198, 2091, 5001, 126, 0},
    {554, 554, 4316, 3890, 0}, {2891, 2891, 5532, 3890, 0}, {3493, 3493, 5902, 2477, 0},
    {1773, 1773, 4787, 2925, 0}, {3492, 3492, 5901, 3923, 0}, {1893, 1866, 4846, 2338, 0},
    {544, 544, 544, 494, 1}, {1293, 1293, 1293, 292, 0}, {3311, 3309, 3309, 502, 1},
    {3937, 3937, 3937, 4346, 1}, {3311, 3311, 5773, 502, 0}, {5198, 2091, 5001, 135, 0},
    {5198, 2091, 5001, 135, 0}, {5198, 2091, 5001, 3572, 0}, {5198, 2091, 5001, 3890, 0},
    {200, 200, 4097, 3890, 0}, {507, 507, 4281, 3890, 0}, {3483, 3483, 5892, 143, 0},
    {3495, 3495, 5904, 3890, 0}, {5198, 2091, 5001, 141, 0}, {2352, 2352, 2352, 3890, 1},
    {3371, 3371, 3371, 3890, 1}, {5198, 2091, 5001, 3890, 0}, {5198, 5198, 5198, 147, 0},
    {2056, 2056, 4972, 2477, 0}, {2057, 2057, 4973, 2669, 0}, {2076, 2076, 2076, 2477, 0},
    {2078, 2075, 2075, 2500, 0}, {2567, 2567, 5288, 3196, 1}, {215, 215, 4104, 2669, 0},
    {217, 216, 4105, 2500, 0}, {2567, 2567, 5288, 3890, 0}, {148, 148, 4065, 292, 0},
    {2050, 2050, 2050, 2477, 0}, {2052, 2049, 2049, 2500, 0}, {2567, 2567, 5288, 3196, 1},
    {2873, 2867, 5516, 3371, 0}, {3297, 3297, 5763, 2477, 0}, {214, 213, 4103, 2666, 0},
    {218, 219, 4106, 156, 0}, {2567, 2567, 5288, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {2514, 2514, 2514, 3142, 1}, {2871, 2871, 2871, 3368, 0}, {2873, 2867, 2867, 2497, 0},
    {2512, 2511, 5248, 3135, 0}, {2514, 2514, 5249, 3142, 0}, {2867, 2867, 5516, 3890, 0},
    {5198, 2091, 5001, 155, 0}, {129, 129, 129, 90, 0}, {149, 149, 4066, 292, 0},
    {1293, 1293, 4521, 292, 0}, {1843, 1843, 1843, 2383, 0}, {2567, 2567, 5288, 3196, 0},
    {2867, 2867, 5516, 3890, 0}, {2910, 2910, 2910, 1724, 0}, {261, 261, 4120, 3890, 0},
    {183, 183, 183, 122, 1}, {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0},
    {1845, 1843, 1843, 2385, 0}, {3607, 3605, 3605, 815, 0}, {3546, 3545, 5937, 3916, 0},
    {3793, 3792, 6122, 4163, 0}, {468, 468, 468, 416, 1}, {1293, 1293, 1293, 292, 0},
    {3799, 3799, 3799, 40, 1}, {3166, 3166, 5679, 292, 0}, {321, 321, 321, 259, 0},
    {325, 325, 325, 254, 0}, {542, 542, 542, 3890, 4}, {544, 544, 544, 494, 1},
    {1293, 1293, 1293, 292, 0}, {3518, 3518, 3518, 3904, 0}, {261, 261, 4120, 3890, 0},
    {3492, 3492, 5901, 209, 0}, {1211, 1211, 1211, 850, 1}, {1293, 1293, 4521, 292, 0},
    {3937, 3937, 3937, 4346, 1}, {496, 496, 496, 453, 1}, {1293, 1293, 1293, 292, 0},
    {3182, 3182, 3182, 3616, 1}, {498, 498, 4274, 3890, 0}, {499, 499, 4275, 3890, 0},
    {1403, 1403, 4587, 3890, 0}, {1724, 1724, 1724, 2219, 1}, {1843, 1843, 1843, 2383, 1},
    {1725, 1725, 4757, 2215, 0}, {267, 267, 267, 2364, 1}, {1293, 1293, 1293, 292, 0},
    {1829, 1829, 1829, 2368, 1}, {1828, 1828, 4819, 2363, 0}, {200, 200, 200, 3890, 1},
    {507, 507, 507, 3890, 1}, {1293, 1293, 1293, 292, 0}, {201, 201, 4098, 141, 0},
    {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0}, {1953, 1953, 1953, 2531, 1},
    {2021, 2021, 2021, 2625, 1}, {3582, 3580, 3580, 3946, 0}, {2015, 2015, 4946, 2621, 0},
    {1293, 1293, 1293, 292, 0}, {2113, 2113, 2113, 2701, 1}, {3385, 3385, 3385, 3816, 0},
    {3166, 3166, 5679, 292, 0}, {130, 129, 129, 91, 1}, {321, 321, 321, 259, 0},
    {325, 325, 325, 254, 0}, {1293, 1293, 1293, 292, 0}, {2514, 2514, 2514, 3142, 1},
    {2873, 2867, 2867, 2497, 0}, {2512, 2511, 5248, 3135, 0}, {2514, 2514, 5249, 3142, 0},
    {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0}, {1508, 1508, 1508, 1940, 1},
    {2587, 2587, 2587, 1926, 0}, {2588, 2588, 2588, 1927, 0}, {1502, 1502, 4651, 1932, 0},
    {1505, 1505, 4653, 1937, 0}, {1293, 1293, 1293, 292, 0}, {3205, 3205, 3205, 3638, 1},
    {3937, 3937, 3937, 4346, 1}, {3197, 3197, 5698, 3624, 0}, {1293, 1293, 4521, 292, 0},
    {1577, 1577, 1577, 3620, 0}, {2916, 2916, 2916, 2660, 0}, {3221, 3221, 5714, 3667, 1},
    {3518, 3518, 5920, 3904, 0}, {261, 261, 4120, 3890, 0}, {265, 265, 4123, 3665, 0},
    {1293, 1293, 1293, 292, 0}, {1676, 1676, 1676, 3757, 1}, {3937, 3937, 3937, 4346, 1},
    {3483, 3483, 5892, 3780, 0}, {2063, 2063, 4978, 3890, 0}, {2069, 2069, 2069, 2578, 0},
    {2071, 2071, 2071, 3148, 0}, {3518, 3518, 5920, 3904, 1}, {2064, 2064, 4979, 3909, 0},
    {3518, 3518, 5920, 3890, 0}, {1293, 1293, 1293, 292, 0}, {3520, 3520, 3520, 4139, 1},
    {3698, 3698, 3698, 4024, 1}, {3724, 3724, 3724, 4071, 1}, {270, 270, 4128, 4070, 0},
    {1293, 1293, 1293, 292, 0}, {3698, 3698, 3698, 4024, 1}, {3736, 3736, 3736, 4103, 1},
    {259, 259, 4118, 4098, 0}, {1293, 1293, 1293, 292, 0}, {3698, 3698, 3698, 4024, 1},
    {3747, 3747, 3747, 4130, 1}, {259, 259, 4118, 4018, 0}, {373, 373, 373, 3196, 1},
    {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0}, {1671, 1671, 1671, 2477, 0},
    {3758, 3758, 3758, 3196, 1}, {3892, 3892, 3892, 2477, 0}, {542, 542, 4308, 3890, 0},
    {1899, 1899, 4865, 4144, 0}, {160, 160, 4072, 292, 0}, {509, 509, 509, 3890, 0},
    {2047, 2047, 2047, 2578, 0}, {2048, 2048, 2048, 3148, 0}, {2063, 2063, 2063, 3890, 0},
    {2066, 2066, 2066, 3890, 0}, {2069, 2069, 2069, 2578, 0}, {2071, 2071, 2071, 3148, 0},
    {2072, 2072, 2072, 2676, 0}, {3937, 3937, 6222, 4346, 1}, {510, 510, 4283, 4311, 0},
    {2064, 2064, 4979, 4348, 0}, {3937, 3937, 6222, 3890, 0}, {2113, 2113, 5019, 3890, 0},
    {5198, 2091, 5001, 200, 0}, {250, 250, 4114, 3572, 0}, {498, 498, 4274, 3890, 0},
    {499, 499, 4275, 3890, 0}, {1403, 1403, 4587, 3890, 0}, {5198, 2091, 5001, 203, 0},
    {5198, 2091, 5001, 3904, 0}, {2536, 2536, 5265, 3890, 0}, {2592, 2592, 5305, 202, 0},
    {5198, 2091, 5001, 206, 0}, {5198, 261, 261, 2216, 0}, {554, 554, 4316, 210, 0},
    {2352, 2352, 5204, 3890, 0}, {1897, 1897, 1897, 3890, 1}, {2702, 2702, 2702, 2925, 0},
    {2703, 2703, 2703, 3259, 1}, {2705, 2705, 2705, 2925, 0}, {5198, 2091, 5001, 212, 0},
    {1293, 1293, 4521, 292, 0}, {1686, 3309, 3309, 2165, 1}, {1843, 1843, 4829, 2383, 1},
    {3937, 3937, 6222, 4346, 1}, {3166, 3166, 5679, 292, 0}, {1293, 1293, 1293, 292, 0},
    {1746, 1746, 1746, 2240, 1}, {3979, 3979, 3979, 2289, 1}, {3978, 3978, 6250, 3890, 0},
    {1293, 1293, 4521, 292, 0}, {1911, 1911, 4874, 2487, 1}, {3937, 3937, 6222, 4346, 1},
    {1199, 1199, 4484, 2477, 1}, {1293, 1293, 4521, 292, 0}, {1351, 1351, 1351, 2477, 0},
    {1353, 1353, 1353, 1749, 0}, {1843, 1843, 4829, 2383, 1}, {2534, 2534, 2534, 2477, 0},
    {2567, 2567, 5288, 3196, 1}, {286, 286, 4134, 3890, 0}, {2534, 2534, 5263, 2477, 0},
    {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0}, {3868, 3868, 3868, 4233, 1},
    {3873, 3873, 3873, 4258, 1}, {3867, 3867, 6172, 4231, 0}, {3872, 3872, 6175, 4255, 0},
    {1197, 1197, 1197, 3890, 1}, {1293, 1293, 4521, 292, 0}, {1301, 1301, 1301, 299, 0},
    {1843, 1843, 1843, 2383, 1}, {3895, 3895, 3895, 4274, 1}, {1293, 1293, 4521, 292, 0},
    {3937, 3937, 3937, 4346, 1}, {3967, 3967, 3967, 4381, 1}, {3910, 285, 4133, 4299, 0},
    {1352, 1352, 4564, 292, 0}, {1356, 1356, 4568, 227, 0}, {1355, 1355, 4567, 292, 0},
    {3846, 3846, 6159, 292, 0}, {294, 294, 4142, 3890, 0}, {2490, 2490, 5233, 3890, 0},
    {2614, 2614, 5326, 2477, 0}, {2615, 2615, 5327, 2477, 0}, {2970, 2971, 5589, 3439, 0},
    {5198, 2091, 5001, 231, 0}, {3846, 3846, 6159, 3890, 0}, {32, 32, 4007, 292, 0},
    {544, 544, 4310, 3890, 0}, {1153, 1153, 4457, 3890, 0}, {1164, 1164, 4464, 3890, 0},
    {1676, 1676, 4719, 3890, 0}, {3492, 3492, 5901, 482, 0}, {5198, 2091, 5001, 234, 0},
    {33, 33, 33, 3890, 0}, {307, 307, 307, 292, 0}, {542, 542, 542, 3890, 4},
    {544, 544, 544, 494, 1}, {1153, 1153, 1153, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {3599, 3599, 3599, 3890, 1}, {3492, 3492, 5901, 482, 0}, {515, 515, 4288, 3890, 0},
    {1293, 1293, 4521, 292, 0}, {1572, 1572, 4702, 2477, 0}, {1676, 1676, 4719, 3757, 1},
    {1927, 1927, 4887, 2499, 0}, {1931, 1931, 4890, 3890, 0}, {3425, 3425, 5851, 3890, 0},
    {3426, 3426, 5852, 3890, 0}, {3582, 3580, 3580, 3946, 0}, {3641, 3641, 6005, 2477, 0},
    {3166, 3166, 5679, 292, 0}, {3322, 3321, 5780, 3773, 0}, {515, 515, 515, 3890, 0},
    {1293, 1293, 4521, 292, 0}, {1572, 1572, 1572, 2477, 0}, {1676, 1676, 1676, 3757, 0},
    {1681, 1681, 1681, 3764, 0}, {1927, 1927, 1927, 2499, 0}, {1931, 1931, 1931, 3890, 0},
    {3425, 3425, 3425, 3890, 0}, {3426, 3426, 3426, 3890, 0}, {3582, 3580, 3580, 3946, 0},
    {3641, 3641, 3641, 2477, 0}, {3166, 3166, 5679, 292, 0}, {3322, 3321, 5780, 3773, 0},
    {1582, 1583, 4710, 253, 0}, {1679, 1679, 4721, 3890, 0}, {1681, 1681, 4723, 3890, 0},
    {2354, 2353, 5205, 258, 0}, {2533, 2533, 5262, 3890, 0}, {2646, 2646, 5351, 260, 0},
    {2699, 2699, 5392, 3890, 0}, {2700, 2700, 5393, 3890, 0}, {2968, 2968, 5588, 3890, 0},
    {3483, 3991, 6257, 261, 0}, {3510, 3511, 5915, 264, 0}, {3987, 3987, 6255, 3890, 0},
    {3989, 3989, 6256, 3890, 0}, {3992, 3992, 6258, 3890, 0}, {130, 129, 129, 91, 0},
    {321, 321, 321, 259, 0}, {325, 325, 325, 254, 0}, {5198, 322, 322, 250, 0},
    {2505, 2505, 5243, 3890, 0}, {5198, 2091, 5001, 252, 0}, {5198, 325, 325, 3890, 0},
    {5198, 2091, 5001, 249, 0}, {2352, 2352, 5204, 3890, 0}, {5198, 2091, 5001, 257, 0},
    {5198, 321, 321, 3890, 0}, {2505, 2505, 5243, 3890, 0}, {5198, 2091, 5001, 263, 0},
    {333, 333, 4168, 266, 0}, {336, 336, 4171, 2477, 0}, {5198, 2091, 5001, 2350, 0},
    {5198, 2091, 5001, 267, 0}, {2306, 2306, 5163, 2477, 0}, {2383, 2383, 5223, 2477, 0},
    {2306, 2306, 2306, 2477, 0}, {2383, 2383, 2383, 2477, 0}, {625, 625, 4371, 564, 0},
    {625, 625, 625, 565, 0}, {542, 542, 542, 3890, 4}, {937, 937, 937, 3890, 1},
    {1293, 1293, 1293, 292, 0}, {1556, 1556, 1556, 297, 0}, {1961, 1961, 1961, 2537, 1},
    {2027, 2027, 4954, 2640, 0}, {5198, 2091, 5001, 3890, 0}, {1200, 1200, 4485, 3890, 0},
    {1300, 1300, 4526, 1701, 0}, {2605, 2605, 5318, 3890, 0}, {3884, 3884, 6183, 3890, 0},
    {5198, 2091, 5001, 285, 0}, {5198, 366, 366, 285, 0}, {1200, 1200, 4485, 3890, 0},
    {1300, 1300, 4526, 1702, 0}, {2605, 2605, 5318, 3890, 0}, {3884, 3884, 6183, 3890, 0},
    {5198, 2091, 5001, 288, 0}, {1908, 1908, 4872, 290, 0}, {5198, 2091, 5001, 294, 0},
    {5198, 377, 377, 301, 0}, {1293, 1293, 4521, 292, 0}, {1843, 1843, 1843, 2383, 1},
    {3502, 3502, 3502, 3885, 1}, {382, 380, 4207, 305, 0}, {377, 377, 4206, 3890, 0},
    {383, 1427, 4606, 306, 0}, {1843, 1843, 4829, 3890, 0}, {2885, 2885, 5527, 3890, 0},
    {3478, 3478, 5889, 830, 0}, {3483, 3483, 5892, 308, 0}, {3502, 3502, 5908, 3885, 0},
    {3807, 3807, 6128, 830, 0}, {554, 554, 4316, 3890, 0}, {2352, 2352, 5204, 3890, 0},
    {5198, 2091, 5001, 305, 0}, {200, 200, 4097, 3890, 0}, {1953, 1953, 4906, 2531, 0},
    {3483, 3483, 5892, 146, 0}, {3495, 3495, 5904, 3890, 0}, {5198, 2091, 5001, 311, 0},
    {119, 119, 4047, 3890, 0}, {203, 202, 4099, 142, 0}, {507, 507, 4281, 3890, 0},
    {1153, 1153, 4457, 3890, 0}, {1987, 1987, 4929, 2578, 0}, {2533, 2533, 5262, 3890, 0},
    {2800, 2800, 5468, 3890, 0}, {3483, 3483, 5892, 315, 0}, {3495, 3495, 5904, 3890, 0},
    {5198, 2091, 5001, 313, 0}, {377, 377, 377, 301, 1}, {1293, 1293, 4521, 292, 0},
    {382, 380, 4207, 305, 0}, {554, 554, 4316, 321, 0}, {2352, 2352, 5204, 322, 0},
    {463, 462, 462, 411, 1}, {1293, 1293, 1293, 292, 0}, {1486, 1485, 4639, 1857, 0},
    {3536, 3535, 5932, 409, 0}, {189, 189, 189, 132, 0}, {468, 468, 468, 416, 1},
    {1293, 1293, 1293, 292, 0}, {2938, 2938, 2938, 399, 0}, {3166, 3166, 5679, 292, 0},
    {607, 607, 4360, 541, 1}, {1293, 1293, 4521, 292, 0}, {2951, 2951, 5574, 3890, 0},
    {1293, 1293, 1293, 292, 0}, {3055, 3055, 3055, 833, 1}, {3166, 3166, 5679, 292, 0},
    {1473, 1473, 4633, 1854, 1}, {1293, 1293, 1293, 292, 0}, {1746, 1746, 1746, 2240, 1},
    {3166, 3166, 5679, 292, 0}, {404, 404, 404, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {1784, 1784, 1784, 2317, 0}, {1784, 1784, 4792, 3890, 0}, {2833, 2833, 5490, 3890, 0},
    {3483, 3483, 5892, 3890, 0}, {3102, 3102, 5644, 3547, 1}, {3103, 3104, 5645, 3548, 0},
    {554, 554, 4316, 317, 0}, {2352, 2352, 5204, 3890, 0}, {1427, 1427, 4606, 337, 0},
    {3442, 3442, 5863, 3890, 0}, {5198, 2091, 5001, 338, 0}, {1293, 1293, 4521, 292, 0},
    {3443, 3442, 5863, 3837, 1}, {3623, 3623, 5992, 292, 1}, {3540, 3539, 5934, 343, 0},
    {3789, 3788, 6120, 339, 0}, {764, 764, 4393, 281, 0}, {2832, 2832, 5489, 281, 0},
    {3442, 3442, 5863, 3890, 0}, {5198, 2091, 5001, 342, 0}, {1293, 1293, 4521, 292, 0},
    {3446, 3445, 3445, 3843, 1}, {411, 3447, 5866, 350, 0}, {410, 410, 4219, 132, 0},
    {500, 500, 4276, 300, 0}, {501, 501, 4277, 2925, 0}, {566, 566, 4325, 299, 0},
    {3084, 3084, 5632, 3890, 0}, {5198, 2091, 5001, 347, 0}, {3445, 3445, 5865, 3890, 0},
    {3483, 3483, 5892, 344, 0}, {5198, 2091, 5001, 349, 0}, {132, 133, 4054, 353, 0},
    {143, 143, 4060, 95, 0}, {624, 624, 4370, 2477, 0}, {2095, 2095, 5005, 3890, 0},
    {3846, 3846, 6159, 3890, 0}, {5198, 2091, 5001, 352, 0}, {5198, 2091, 5001, 351, 0},
    {5198, 2091, 5001, 3890, 0}, {321, 321, 4160, 3890, 0}, {325, 325, 4162, 3890, 0},
    {429, 429, 4231, 363, 0}, {470, 469, 4255, 417, 0}, {644, 644, 4375, 2925, 0},
    {1407, 1407, 4591, 2925, 0}, {3471, 3471, 5887, 2925, 0}, {3483, 3483, 5892, 372, 0},
    {3583, 3579, 5959, 3944, 0}, {3774, 3774, 6114, 3890, 0}, {321, 321, 4160, 259, 0},
    {325, 325, 4162, 254, 0}, {419, 419, 4223, 2477, 0}, {420, 420, 4224, 2925, 0},
    {421, 421, 4225, 3238, 0}, {424, 424, 4227, 2925, 0}, {426, 426, 4229, 2925, 0},
    {427, 427, 4230, 362, 0}, {468, 468, 4254, 416, 0}, {758, 758, 4388, 3890, 0},
    {1822, 1822, 4815, 2477, 0}, {1881, 1881, 4855, 3890, 0}, {3810, 3810, 6131, 3890, 0},
    {3992, 3992, 6258, 3890, 0}, {321, 321, 4160, 259, 0}, {325, 325, 4162, 254, 0},
    {419, 419, 4223, 2477, 0}, {420, 420, 4224, 2925, 0}, {421, 421, 4225, 3238, 0},
    {426, 426, 4229, 2925, 0}, {758, 758, 4388, 3890, 0}, {1822, 1822, 4815, 2477, 0},
    {1881, 1881, 4855, 3890, 0}, {3471, 3471, 5887, 2925, 0}, {3617, 3617, 5987, 438, 0},
    {3810, 3810, 6131, 3890, 0}, {3992, 3992, 6258, 3890, 0}, {5198, 2091, 5001, 359, 0},
    {5198, 2091, 5001, 358, 0}, {5198, 2091, 5001, 363, 0}, {1881, 1881, 1881, 3890, 0},
    {5198, 2091, 5001, 365, 0}, {321, 321, 4160, 3890, 0}, {417, 417, 4221, 2477, 0},
    {418, 418, 4222, 2477, 0}, {431, 431, 4232, 3238, 0}, {433, 432, 4233, 370, 0},
    {758, 758, 4388, 3890, 0}, {1407, 1407, 4591, 2925, 0}, {1822, 1822, 4815, 2477, 0},
    {1881, 1881, 4855, 3890, 0}, {3471, 3471, 5887, 2925, 0}, {3617, 3617, 5987, 438, 0},
    {3773, 3773, 6113, 299, 0}, {3774, 3774, 6114, 3890, 0}, {3810, 3810, 6131, 3890, 0},
    {3992, 3992, 6258, 3890, 0}, {321, 321, 4160, 3890, 0}, {325, 325, 4162, 3890, 0},
    {417, 417, 4221, 2477, 0}, {418, 418, 4222, 2477, 0}, {758, 758, 4388, 3890, 0},
    {1407, 1407, 4591, 2925, 0}, {1822, 1822, 4815, 2477, 0}, {1881, 1881, 4855, 3890, 0},
    {3471, 3471, 5887, 2925, 0}, {3810, 3810, 6131, 3890, 0}, {3992, 3992, 6258, 3890, 0},
    {5198, 2091, 5001, 369, 0}, {5198, 2091, 5001, 368, 0}, {5198, 2091, 5001, 357, 0},
    {429, 429, 4231, 363, 0}, {484, 483, 4265, 435, 0}, {1898, 1898, 4864, 367, 0},
    {3647, 3647, 6011, 2477, 0}, {3648, 3648, 6012, 2477, 0}, {3661, 3661, 6025, 2477, 0},
    {5198, 2091, 5001, 374, 0}, {1215, 1215, 1215, 1583, 0}, {5198, 2091, 5001, 376, 0},
    {5198, 2091, 5001, 378, 0}, {441, 441, 4237, 378, 0}, {710, 710, 4376, 2925, 0},
    {2139, 2139, 5043, 3890, 0}, {2140, 2140, 5044, 382, 0}, {2141, 2141, 5045, 3890, 0},
    {2142, 2142, 5046, 2925, 0}, {2681, 2681, 5378, 3255, 0}, {3249, 3249, 5732, 3890, 0},
    {3250, 3250, 5733, 3890, 0}, {3266, 3266, 5745, 3690, 0}, {3583, 3579, 5959, 3944, 0},
    {5198, 2091, 5001, 380, 0}, {37, 37, 4010, 3890, 0}, {41, 41, 4013, 3890, 0},
    {325, 325, 4162, 3890, 0}, {1836, 1836, 4824, 3890, 0}, {1860, 1860, 4842, 3890, 0},
    {1881, 1881, 4855, 3890, 0}, {3076, 3076, 5624, 3890, 0}, {3077, 3077, 5625, 2925, 0},
    {3078, 3078, 5626, 3518, 0}, {3079, 3079, 5627, 2925, 0}, {3080, 3080, 5628, 3890, 0},
    {3081, 3081, 5629, 3890, 0}, {3083, 3083, 5631, 2925, 0}, {3084, 3084, 5632, 3523, 0},
    {3085, 3085, 5633, 3524, 0}, {3088, 3088, 5635, 3890, 0}, {3139, 3139, 5665, 3890, 0},
    {3583, 3579, 5959, 391, 0}, {3617, 3617, 5987, 442, 0}, {445, 445, 4239, 292, 0},
    {1298, 1298, 4525, 2925, 0}, {3492, 3492, 5901, 386, 0}, {3495, 3495, 5904, 3890, 0},
    {3576, 3576, 5957, 3890, 0}, {5198, 2091, 5001, 384, 0}, {325, 325, 4162, 254, 0},
    {1881, 1881, 4855, 3890, 0}, {3274, 3274, 5752, 3926, 0}, {5198, 2091, 5001, 388, 0},
    {2095, 2095, 5005, 3890, 0}, {3846, 3846, 6159, 3890, 0}, {5198, 2091, 5001, 390, 0},
    {116, 116, 4045, 393, 0}, {117, 117, 4046, 394, 0}, {321, 321, 4160, 3890, 0},
    {325, 325, 4162, 3890, 0}, {334, 334, 4169, 2477, 0}, {413, 412, 4220, 354, 0},
    {429, 429, 4231, 363, 0}, {453, 453, 4245, 3890, 0}, {462, 462, 4251, 3890, 0},
    {468, 468, 4254, 3890, 0}, {565, 565, 4324, 404, 0}, {644, 644, 4375, 830, 0},
    {933, 933, 4444, 406, 0}, {1306, 1306, 4531, 292, 0}, {1407, 1407, 4591, 830, 0},
    {1409, 1409, 4592, 1816, 0}, {1426, 1426, 4605, 292, 0}, {1853, 1853, 4837, 2408, 0},
    {1860, 1860, 4842, 419, 0}, {1881, 1881, 4855, 3890, 0}, {1916, 1916, 4876, 297, 0},
    {1917, 1917, 4877, 2490, 0}, {1919, 1919, 4879, 2492, 0}, {2152, 2152, 5054, 420, 0},
    {2670, 2670, 5369, 2925, 0}, {2674, 2674, 5373, 3249, 0}, {2690, 2690, 5387, 3890, 0},
    {2777, 2777, 5449, 3316, 0}, {3085, 3085, 5633, 441, 0}, {3471, 3471, 5887, 2925, 0},
    {3483, 3483, 5892, 433, 0}, {3583, 3579, 5959, 3944, 0}, {3617, 3617, 5987, 438, 0},
    {3654, 3654, 6018, 2477, 0}, {3799, 3799, 6125, 40, 0}, {3986, 3986, 6254, 4400, 0},
    {563, 563, 4322, 300, 0}, {564, 564, 4323, 2925, 0}, {1407, 1407, 4591, 2925, 0},
    {1409, 1409, 4592, 3890, 0}, {3471, 3471, 5887, 2925, 0}, {468, 468, 4254, 3890, 0},
    {471, 471, 4256, 418, 0}, {2131, 2131, 5036, 2925, 0}, {3065, 3065, 5613, 3890, 0},
    {3492, 3492, 5901, 397, 0}, {3495, 3495, 5904, 3890, 0}, {3799, 3799, 6125, 40, 0},
    {5198, 2091, 5001, 395, 0}, {409, 408, 4218, 348, 0}, {457, 457, 4248, 399, 0},
    {468, 468, 4254, 416, 0}, {710, 710, 4376, 2925, 0}, {759, 759, 4389, 405, 0},
    {1461, 1461, 4627, 2925, 0}, {2939, 2939, 5563, 402, 0}, {3583, 3579, 5959, 3944, 0},
    {5198, 2091, 5001, 399, 0}, {5198, 2091, 5001, 398, 0}, {563, 563, 4322, 300, 0},
    {564, 564, 4323, 2925, 0}, {566, 566, 4325, 2477, 0}, {1822, 1822, 4815, 2477, 0},
    {3084, 3084, 5632, 3890, 0}, {141, 141, 4058, 3890, 0}, {321, 321, 4160, 3890, 0},
    {325, 325, 4162, 3890, 0}, {461, 461, 4250, 3890, 0}, {462, 462, 4251, 410, 0},
    {710, 710, 4376, 2925, 0}, {1407, 1407, 4591, 2925, 0}, {1853, 1853, 4837, 1893, 0},
    {1863, 1863, 4845, 2430, 0}, {1889, 1888, 4859, 1881, 0}, {3483, 3483, 5892, 413, 0},
    {3583, 3579, 5959, 3944, 0}, {3617, 3617, 5987, 1883, 0}, {3650, 3650, 6014, 1697, 0},
    {3660, 3660, 6024, 2477, 0}, {462, 462, 4251, 410, 0}, {760, 760, 4390, 413, 0},
    {2830, 2830, 5487, 413, 0}, {5198, 2091, 5001, 408, 0}, {5198, 2091, 5001, 410, 0},
    {5198, 2091, 5001, 407, 0}, {1673, 1673, 4717, 3890, 0}, {2690, 2690, 5387, 3890, 0},
    {5198, 2091, 5001, 414, 0}, {5198, 2091, 5001, 416, 0}, {321, 321, 4160, 259, 0},
    {325, 325, 4162, 254, 0}, {1881, 1881, 4855, 3890, 0}, {3617, 3617, 5987, 438, 0},
    {468, 468, 4254, 416, 0}, {473, 473, 4258, 422, 0}, {710, 710, 4376, 2925, 0},
    {759, 759, 4389, 2926, 0}, {1461, 1461, 4627, 2925, 0}, {2395, 2395, 5230, 2928, 0},
    {2939, 2939, 5563, 425, 0}, {3583, 3579, 5959, 3944, 0}, {5198, 2091, 5001, 422, 0},
    {5198, 2091, 5001, 421, 0}, {3822, 3822, 6140, 1884, 0}, {3822, 3822, 3822, 1884, 0},
    {5198, 2091, 5001, 3574, 0}, {5198, 2091, 5001, 392, 0}, {478, 478, 478, 428, 0},
    {485, 485, 485, 436, 0}, {478, 478, 4261, 428, 0}, {485, 485, 4266, 437, 0},
    {468, 468, 4254, 416, 0}, {3647, 3647, 6011, 2477, 0}, {3648, 3648, 6012, 2477, 0},
    {3661, 3661, 6025, 2477, 0}, {5198, 2091, 5001, 434, 0}, {468, 468, 468, 416, 0},
    {479, 479, 479, 3890, 0}, {468, 468, 4254, 3890, 0}, {479, 479, 4262, 3890, 0},
    {321, 321, 4160, 3890, 0}, {325, 325, 4162, 3890, 0}, {429, 429, 4231, 3890, 0},
    {468, 468, 4254, 3890, 0}, {1681, 1681, 4723, 3890, 0}, {1881, 1881, 4855, 3890, 0},
    {2581, 2580, 5297, 3212, 0}, {3483, 3483, 5892, 3890, 0}, {5198, 2091, 5001, 439, 0},
    {489, 489, 4268, 445, 0}, {2690, 2690, 5387, 3890, 0}, {3483, 3483, 5892, 449, 0},
    {3583, 3579, 5959, 3944, 0}, {3937, 3937, 6222, 4346, 0}, {5198, 5198, 5198, 445, 0},
    {5198, 2091, 5001, 444, 0}, {538, 538, 4305, 3890, 0}, {539, 539, 539, 3890, 0},
    {2352, 2352, 2352, 3890, 1}, {3371, 3371, 3371, 3890, 1}, {509, 509, 4282, 3890, 0},
    {5198, 2091, 5001, 456, 0}, {524, 524, 4293, 292, 0}, {3937, 3937, 6222, 3890, 0},
    {5198, 2091, 5001, 458, 0}, {1686, 1684, 4725, 2167, 0}, {1843, 1843, 4829, 3890, 0},
    {3583, 3579, 5959, 3944, 0}, {3937, 3937, 6222, 3890, 0}, {5198, 2091, 5001, 460, 0},
    {2505, 2505, 5243, 3890, 0}, {5198, 2091, 5001, 462, 0}, {527, 527, 4296, 463, 0},
    {554, 554, 4316, 466, 0}, {2352, 2352, 5204, 3890, 0}, {1396, 1396, 1396, 292, 0},
    {2116, 2116, 2116, 3890, 0}, {1396, 1396, 4580, 292, 0}, {2116, 2116, 5021, 3890, 0},
    {3492, 3492, 5901, 492, 0}, {562, 562, 562, 3890, 0}, {3812, 3812, 3812, 830, 0},
    {3815, 3815, 3815, 1697, 0}, {3816, 3816, 3816, 830, 0}, {342, 342, 342, 3890, 0},
    {1396, 1396, 1396, 292, 0}, {342, 342, 4177, 3890, 0}, {1396, 1396, 4580, 292, 0},
    {1420, 1420, 1420, 292, 0}, {1420, 1420, 4601, 292, 0}, {50, 50, 4019, 1584, 0},
    {1511, 1511, 4658, 1868, 0}, {2504, 2504, 5242, 451, 0}, {3769, 3769, 6109, 479, 0},
    {5198, 2091, 5001, 475, 0}, {50, 50, 50, 1585, 0}, {1511, 1511, 1511, 1869, 0},
    {2504, 2504, 2504, 452, 0}, {3769, 3769, 3769, 479, 0}, {5198, 5198, 5198, 477, 0},
    {554, 554, 4316, 483, 0}, {2352, 2352, 5204, 3890, 0}, {5198, 2091, 5001, 254, 0},
    {5198, 2091, 5001, 259, 0}, {304, 304, 4148, 3890, 0}, {535, 535, 4302, 3890, 0},
    {536, 536, 4303, 3890, 0}, {544, 544, 4310, 3890, 0}, {567, 567, 4326, 3890, 0},
    {587, 587, 4341, 3890, 0}, {588, 588, 4342, 3890, 0}, {590, 590, 4344, 3890, 0},
    {1313, 1313, 4538, 3890, 0}, {1322, 1322, 4543, 3890, 0}, {1805, 1805, 4802, 3890, 0},
    {1808, 1808, 4804, 3890, 0}, {2809, 2808, 5472, 4206, 0}, {3492, 3492, 5901, 488, 0},
    {3638, 3638, 6002, 3890, 0}, {3836, 3836, 6150, 3890, 0}, {5198, 2091, 5001, 486, 0},
    {554, 554, 4316, 489, 0}, {2352, 2352, 5204, 3890, 0}, {258, 257, 4117, 207, 0},
    {302, 302, 4146, 476, 0}, {530, 530, 4298, 3890, 0}, {532, 532, 4300, 468, 0},
    {537, 537, 4304, 471, 0}, {540, 540, 4306, 473, 0}, {544, 544, 4310, 3890, 0},
    {591, 591, 4345, 526, 0}, {753, 753, 4383, 3890, 0}, {927, 927, 4438, 3890, 0},
    {1153, 1153, 4457, 3890, 0}, {1202, 1202, 4487, 1572, 0}, {1269, 1269, 4503, 292, 0},
    {1282, 1282, 4512, 3890, 0}, {1286, 1285, 4515, 4206, 0}, {1418, 1418, 4599, 1817, 0},
    {3311, 3310, 5772, 502, 0}, {3328, 3328, 5784, 3890, 0}, {3334, 3334, 5788, 3890, 0},
    {3363, 3363, 5809, 2477, 0}, {3437, 3437, 5859, 292, 0}, {3492, 3492, 5901, 496, 0},
    {3583, 3579, 5959, 3944, 0}, {3667, 3667, 6031, 3985, 0}, {3705, 3705, 6060, 4038, 0},
    {3756, 3756, 6099, 4143, 0}, {3937, 3937, 6222, 4346, 0}, {3971, 3971, 6244, 2477, 0},
    {3972, 3972, 6245, 4384, 0}, {554, 554, 4316, 493, 0}, {2352, 2352, 5204, 3890, 0},
    {5198, 2091, 5001, 494, 0}, {554, 554, 4316, 497, 0}, {2352, 2352, 5204, 3890, 0},
    {544, 544, 4310, 3890, 0}, {1153, 1153, 4457, 3890, 0}, {1164, 1164, 4464, 3890, 0},
    {2666, 2666, 5365, 3890, 0}, {3492, 3492, 5901, 500, 0}, {3604, 3604, 5979, 3890, 0},
    {3698, 3698, 6054, 4024, 0}, {3769, 3769, 6109, 3890, 0}, {5198, 2091, 5001, 498, 0},
    {554, 554, 4316, 501, 0}, {2352, 2352, 5204, 3890, 0}, {5198, 2091, 5001, 3757, 0},
    {2924, 2924, 5557, 3890, 0}, {3618, 3618, 5988, 3890, 0}, {3761, 3761, 6103, 490, 0},
    {2924, 2924, 2924, 3890, 0}, {3618, 3618, 3618, 3890, 0}, {3761, 3761, 3761, 490, 0},
    {5198, 2091, 5001, 504, 0}, {5198, 2091, 5001, 503, 0}, {358, 358, 4191, 292, 0},
    {359, 359, 4192, 3890, 0}, {360, 360, 4193, 3890, 0}, {2253, 2253, 5124, 292, 0},
    {2256, 2256, 5127, 3890, 0}, {2259, 2259, 5130, 3890, 0}, {358, 358, 358, 292, 0},
    {359, 359, 359, 507, 0}, {360, 360, 360, 3890, 0}, {2253, 2253, 2253, 292, 0},
    {2256, 2256, 2256, 507, 0}, {2259, 2259, 2259, 3890, 0}, {129, 129, 4052, 3890, 0},
    {337, 337, 4172, 3890, 0}, {339, 339, 4174, 3890, 0}, {553, 553, 4315, 3890, 0},
    {5198, 2091, 5001, 510, 0}, {507, 507, 4281, 3890, 0}, {559, 559, 4320, 2659, 0},
    {2205, 2205, 5092, 3890, 0}, {2205, 2205, 5092, 2825, 0}, {2792, 2792, 5462, 3572, 0},
    {2797, 2796, 5465, 4206, 0}, {2800, 2800, 5468, 2659, 0}, {3583, 3579, 5959, 3944, 0},
    {5198, 2091, 5001, 2659, 0}, {5198, 2091, 5001, 513, 0}, {5198, 2091, 5001, 521, 0},
    {1293, 1293, 4521, 292, 0}, {1843, 1843, 1843, 2383, 1}, {2879, 2879, 2879, 3890, 1},
    {2690, 2690, 5387, 3890, 0}, {3166, 3166, 5679, 292, 0}, {551, 551, 551, 3890, 0},
    {552, 552, 552, 3890, 0}, {1396, 1396, 1396, 292, 0}, {1792, 1792, 1792, 292, 0},
    {551, 551, 551, 3890, 0}, {552, 552, 552, 3890, 0}, {1396, 1396, 1396, 292, 0},
    {1792, 1792, 1792, 292, 0}, {589, 589, 4343, 4206, 0}, {593, 593, 4347, 3890, 0},
    {594, 594, 4348, 3890, 0}, {597, 597, 4350, 531, 0}, {598, 598, 4351, 532, 0},
    {3341, 3341, 5793, 3890, 0}, {3356, 3356, 5804, 3890, 0}, {3927, 3927, 6214, 3890, 0},
    {5198, 2091, 5001, 528, 0}, {5198, 2091, 5001, 527, 0}, {3615, 3615, 5986, 2477, 0},
    {3770, 3770, 6110, 2477, 0}, {3771, 3771, 6111, 2477, 0}, {3615, 3615, 5986, 2477, 0},
    {3770, 3770, 6110, 2477, 0}, {3771, 3771, 6111, 2477, 0}, {3615, 3615, 3615, 2477, 0},
    {3770, 3770, 3770, 2477, 0}, {3771, 3771, 3771, 2477, 0}, {3615, 3615, 5986, 2477, 0},
    {3770, 3770, 6110, 2477, 0}, {3771, 3771, 6111, 2477, 0}, {5198, 2091, 5001, 541, 0},
    {607, 607, 4360, 3890, 0}, {1461, 1461, 4627, 3890, 0}, {1778, 1778, 4789, 2305, 0},
    {1786, 1786, 4793, 2321, 0}, {3483, 3483, 5892, 542, 0}, {3495, 3495, 5904, 3890, 0},
    {3583, 3579, 5959, 3944, 0}, {542, 542, 542, 3890, 0}, {1153, 1153, 1153, 3890, 0},
    {1293, 1293, 1293, 292, 0}, {2505, 2505, 2505, 3890, 0}, {3407, 3407, 3407, 3890, 1},
    {3423, 3423, 3423, 3890, 1}, {1563, 1563, 4695, 3890, 0}, {542, 542, 542, 547, 4},
    {614, 614, 614, 292, 0}, {1153, 1153, 1153, 2235, 0}, {1160, 1160, 1160, 3890, 0},
    {1161, 1161, 1161, 3890, 0}, {1170, 1170, 1170, 3890, 0}, {1293, 1293, 4521, 292, 0},
    {1400, 1400, 4584, 292, 0}, {2113, 2113, 5019, 2701, 0}, {2505, 2505, 2505, 2249, 1},
    {3382, 3382, 3382, 2850, 0}, {3409, 3409, 3409, 3890, 1}, {3423, 3423, 3423, 3890, 1},
    {3582, 3580, 3580, 3946, 0}, {1746, 1746, 4771, 3890, 0}, {570, 570, 570, 3811, 0},
    {1153, 1153, 1153, 3890, 0}, {1160, 1160, 1160, 3890, 0}, {1170, 1170, 1170, 3890, 0},
    {1181, 1181, 4475, 3890, 0}, {1293, 1293, 4521, 292, 0}, {1400, 1400, 4584, 292, 0},
    {2113, 2113, 5019, 2701, 0}, {2828, 2828, 5486, 551, 8}, {3423, 3423, 3423, 3890, 1},
    {3428, 3428, 3428, 3890, 1}, {3582, 3580, 3580, 3946, 0}, {3385, 3385, 5823, 3890, 0},
    {3583, 3579, 5959, 3944, 0}, {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0},
    {1400, 1400, 1400, 292, 0}, {1923, 1923, 1923, 2477, 0}, {2113, 2113, 2113, 2701, 0},
    {2497, 2497, 2497, 292, 0}, {3374, 3374, 3374, 2477, 0}, {3434, 3434, 3434, 4274, 1},
    {3582, 3580, 3580, 3946, 0}, {3631, 3631, 3631, 2477, 0}, {3906, 3906, 3906, 4297, 0},
    {3907, 3901, 6197, 4277, 0}, {5198, 2091, 5001, 556, 0}, {5198, 2091, 5001, 559, 0},
    {162, 162, 4074, 106, 0}, {618, 618, 4364, 2477, 0}, {2524, 2524, 5255, 3147, 0},
    {3627, 3627, 5995, 2477, 0}, {162, 162, 162, 106, 0}, {618, 618, 618, 2477, 0},
    {2524, 2524, 2524, 3147, 0}, {3627, 3627, 3627, 2477, 0}, {2963, 2960, 5581, 3282, 0},
    {2963, 2959, 2959, 3283, 0}, {122, 122, 122, 83, 0}, {542, 542, 542, 3890, 4},
    {1199, 1199, 1199, 2477, 0}, {1293, 1293, 1293, 292, 0}, {1492, 1492, 1492, 2477, 0},
    {1690, 1688, 1688, 2176, 0}, {1810, 1810, 1810, 2332, 0}, {1921, 1921, 1921, 2477, 0},
    {1933, 1933, 1933, 2504, 0}, {1936, 1936, 1936, 2506, 0}, {2707, 2707, 2707, 3890, 0},
    {2804, 2804, 2804, 3334, 1}, {2891, 2891, 2891, 3215, 1}, {3494, 3494, 3494, 3890, 0},
    {3533, 3533, 3533, 2477, 0}, {3582, 3580, 3580, 3946, 0}, {3637, 3637, 3637, 2477, 0},
    {182, 182, 4088, 124, 0}, {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0},
    {2681, 2681, 2681, 3255, 1}, {3249, 3249, 3249, 3890, 1}, {3250, 3250, 3250, 3890, 0},
    {3266, 3266, 3266, 3690, 1}, {3582, 3580, 3580, 3946, 0}, {441, 441, 4237, 378, 0},
    {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0}, {1822, 1822, 1822, 2477, 1},
    {3403, 3403, 3403, 416, 1}, {3582, 3580, 3580, 3946, 0}, {1162, 1162, 4463, 392, 0},
    {1822, 1822, 4815, 2477, 0}, {3402, 3402, 5835, 392, 0}, {468, 468, 468, 416, 1},
    {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0}, {3582, 3580, 3580, 3946, 0},
    {456, 456, 4247, 398, 0}, {468, 468, 468, 416, 1}, {542, 542, 542, 3890, 4},
    {1293, 1293, 1293, 292, 0}, {2598, 2598, 2598, 2925, 1}, {3582, 3580, 3580, 3946, 0},
    {472, 472, 4257, 421, 0}, {141, 141, 141, 3890, 0}, {321, 321, 321, 259, 0},
    {325, 325, 325, 254, 0}, {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0},
    {1407, 1407, 1407, 2925, 0}, {1853, 1853, 1853, 1893, 0}, {1863, 1863, 1863, 2430, 0},
    {1889, 1887, 1887, 3520, 0}, {3582, 3580, 3580, 3946, 0}, {3617, 3617, 3617, 1883, 0},
    {3660, 3660, 3660, 2477, 1}, {141, 141, 4058, 3890, 0}, {462, 462, 4251, 410, 0},
    {710, 710, 4376, 2925, 0}, {1407, 1407, 4591, 2925, 0}, {1541, 1540, 4679, 1881, 0},
    {1853, 1853, 4837, 1893, 0}, {3483, 3483, 5892, 413, 0}, {3583, 3579, 5959, 3944, 0},
    {3617, 3617, 5987, 1883, 0}, {3650, 3650, 6014, 1697, 0}, {3660, 3660, 6024, 2477, 0},
    {321, 321, 321, 259, 0}, {325, 325, 325, 254, 0}, {542, 542, 542, 3890, 0},
    {563, 563, 563, 403, 0}, {933, 933, 933, 406, 0}, {1293, 1293, 1293, 292, 0},
    {1306, 1306, 1306, 292, 0}, {1407, 1407, 1407, 830, 0}, {1409, 1409, 1409, 1816, 0},
    {1426, 1426, 1426, 292, 0}, {1822, 1822, 1822, 2477, 1}, {1853, 1853, 1853, 2408, 0},
    {1860, 1860, 1860, 419, 1}, {1881, 1881, 1881, 3890, 1}, {2674, 2674, 2674, 3249, 0},
    {2777, 2777, 2777, 3316, 0}, {3471, 3471, 3471, 2925, 0}, {3582, 3582, 3582, 3946, 0},
    {3617, 3617, 3617, 438, 0}, {452, 452, 4244, 392, 0}, {542, 542, 542, 3890, 4},
    {1293, 1293, 1293, 292, 0}, {3582, 3580, 3580, 3946, 0}, {3937, 3937, 3937, 4346, 1},
    {488, 488, 4267, 444, 0}, {302, 301, 301, 478, 1}, {530, 530, 530, 3890, 0},
    {532, 532, 532, 467, 0}, {537, 537, 537, 470, 0}, {540, 540, 540, 472, 0},
    {542, 542, 542, 3890, 4}, {591, 591, 591, 525, 1}, {1153, 1153, 1153, 3890, 0},
    {1202, 1202, 1202, 1571, 0}, {1269, 1269, 1269, 292, 0}, {1286, 1286, 1286, 4206, 0},
    {1293, 1293, 1293, 292, 0}, {1418, 1418, 1418, 1817, 0}, {3311, 3309, 3309, 502, 0},
    {3327, 3327, 3327, 3781, 0}, {3334, 3334, 3334, 3890, 1}, {3363, 3363, 3363, 2477, 0},
    {3437, 3437, 3437, 292, 0}, {3582, 3580, 3580, 3946, 0}, {3667, 3667, 3667, 3985, 0},
    {3705, 3705, 3705, 4039, 0}, {3756, 3756, 3756, 4143, 0}, {3937, 3937, 3937, 4346, 0},
    {3971, 3971, 3971, 2477, 0}, {544, 544, 4310, 3890, 0}, {1282, 1282, 4512, 3890, 0},
    {3492, 3492, 5901, 496, 0}, {542, 542, 542, 3890, 4}, {544, 544, 544, 494, 1},
    {1153, 1153, 1153, 3890, 0}, {1165, 1165, 1165, 3890, 1}, {1293, 1293, 1293, 292, 0},
    {3611, 3611, 3611, 3904, 0}, {3492, 3492, 5901, 500, 0}, {507, 507, 507, 3890, 1},
    {559, 559, 559, 2659, 1}, {1293, 1293, 1293, 292, 0}, {557, 557, 4318, 512, 0},
    {1293, 1293, 1293, 292, 0}, {2205, 2205, 2205, 2825, 1}, {3582, 3580, 3580, 3946, 0},
    {558, 558, 4319, 513, 0}, {355, 355, 355, 2477, 0}, {356, 356, 356, 2850, 0},
    {496, 496, 496, 3890, 0}, {1200, 1200, 1200, 3890, 0}, {1293, 1293, 4521, 292, 0},
    {1924, 1924, 1924, 3890, 0}, {2910, 2910, 2910, 3890, 0}, {3582, 3580, 3580, 3946, 0},
    {3769, 3769, 3769, 1977, 1}, {769, 769, 4396, 819, 0}, {321, 321, 321, 259, 0},
    {325, 325, 325, 254, 0}, {1293, 1293, 1293, 292, 0}, {2070, 2070, 2070, 292, 0},
    {3512, 3512, 5916, 3892, 0}, {1293, 1293, 1293, 292, 0}, {3909, 3909, 6203, 4298, 0},
    {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0}, {1843, 1843, 1843, 2383, 1},
    {2268, 2268, 2268, 3783, 9}, {3582, 3580, 3580, 3946, 0}, {2271, 2271, 5138, 2853, 0},
    {1209, 1207, 4491, 3227, 1}, {1293, 1293, 4521, 292, 0}, {3582, 3580, 3580, 3946, 0},
    {1210, 1210, 4493, 1579, 0}, {542, 542, 542, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {3582, 3580, 3580, 3946, 0}, {3937, 3937, 3937, 4346, 1}, {542, 542, 4308, 3890, 0},
    {1316, 1316, 4540, 1720, 0}, {1428, 1428, 4607, 3890, 0}, {1429, 1429, 4608, 3890, 0},
    {2154, 2154, 5056, 2709, 0}, {2178, 2178, 5072, 2402, 0}, {5198, 2091, 5001, 602, 0},
    {321, 321, 4160, 259, 0}, {325, 325, 4162, 254, 0}, {1845, 1845, 4831, 2390, 0},
    {1881, 1881, 4855, 2460, 0}, {2154, 2154, 5056, 2709, 0}, {2178, 2178, 5072, 2402, 0},
    {2781, 2781, 5452, 3329, 0}, {3518, 3518, 5920, 3904, 0}, {5198, 2091, 5001, 604, 0},
    {542, 542, 542, 3890, 4}, {605, 605, 605, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {1441, 1441, 1441, 1888, 0}, {2156, 2156, 2156, 1898, 1}, {2636, 2636, 2636, 3243, 0},
    {3050, 3050, 3050, 292, 0}, {3093, 3093, 3093, 3534, 0}, {3453, 3453, 3453, 3852, 0},
    {3582, 3580, 3580, 3946, 0}, {3585, 3585, 3585, 3950, 1}, {3624, 3624, 3624, 292, 0},
    {3769, 3769, 3769, 1915, 0}, {3841, 3841, 3841, 830, 0}, {3843, 3843, 3843, 830, 0},
    {1431, 1430, 4609, 603, 0}, {1542, 1542, 4680, 1891, 0}, {1893, 1544, 4681, 605, 0},
    {542, 542, 542, 3890, 0}, {929, 929, 929, 3890, 0}, {931, 931, 931, 3890, 0},
    {1169, 1169, 1169, 1558, 0}, {1293, 1293, 1293, 292, 0}, {2251, 2251, 2251, 3890, 0},
    {2252, 2252, 2252, 2848, 0}, {2254, 2254, 2254, 3890, 0}, {2257, 2257, 2257, 3890, 0},
    {2307, 2307, 2307, 2477, 0}, {3134, 3133, 3133, 1955, 1}, {3145, 3145, 3145, 1957, 1},
    {3575, 3573, 3573, 3938, 0}, {3582, 3580, 3580, 3946, 0}, {3688, 3688, 3688, 4014, 0},
    {542, 542, 4308, 3890, 0}, {1552, 1551, 4687, 4206, 0}, {3785, 3785, 6118, 4171, 0},
    {542, 542, 542, 3890, 0}, {1153, 1153, 1153, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {1813, 1813, 1813, 3886, 1}, {2265, 2265, 2265, 3886, 0}, {2505, 2505, 2505, 3890, 0},
    {3582, 3580, 3580, 3946, 0}, {1562, 1562, 4694, 3890, 0}, {1563, 1563, 4695, 3890, 0},
    {368, 366, 4197, 287, 0}, {372, 372, 372, 293, 0}, {1153, 1153, 4457, 2235, 0},
    {1293, 1293, 4521, 292, 0}, {1843, 1843, 4829, 2383, 1}, {2505, 2505, 5243, 2249, 1},
    {2606, 2606, 5319, 292, 0}, {3387, 3387, 3387, 3820, 0}, {3582, 3580, 3580, 3946, 0},
    {1746, 1746, 4771, 3890, 0}, {39, 37, 37, 2271, 0}, {542, 542, 542, 614, 4},
    {1293, 1293, 1293, 292, 0}, {1746, 1746, 1746, 2240, 1}, {3150, 3145, 3145, 2282, 1},
    {3582, 3580, 3580, 3946, 0}, {3055, 3055, 5609, 2266, 0}, {542, 542, 542, 3890, 4},
    {1293, 1293, 1293, 292, 0}, {1925, 1925, 1925, 2496, 0}, {2827, 2827, 2827, 292, 0},
    {3311, 3309, 3309, 3761, 0}, {3518, 3518, 3518, 3904, 1}, {3582, 3580, 3580, 3946, 0},
    {542, 542, 4308, 3890, 0}, {1816, 1816, 4811, 1716, 0}, {757, 757, 757, 2366, 0},
    {1293, 1293, 1293, 292, 0}, {2505, 2505, 2505, 3890, 0}, {3582, 3580, 3580, 3946, 0},
    {3636, 3634, 3634, 2376, 0}, {1828, 1828, 4819, 2363, 0}, {1153, 1153, 4457, 3890, 0},
    {1478, 1477, 4635, 1849, 1}, {1843, 1843, 4829, 2383, 1}, {3582, 3580, 3580, 3946, 0},
    {3592, 3592, 5968, 1834, 1}, {1472, 1472, 4632, 1841, 0}, {1293, 1293, 4521, 292, 0},
    {3582, 3580, 3580, 3946, 0}, {1907, 1907, 4871, 2482, 0}, {468, 468, 468, 416, 1},
    {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0}, {1822, 1822, 1822, 2477, 1},
    {3582, 3580, 3580, 3946, 0}, {3986, 3986, 3986, 4400, 0}, {1920, 1920, 4880, 2493, 0},
    {3403, 3403, 5836, 416, 0}, {3492, 3492, 5901, 2491, 0}, {3596, 3596, 5972, 2477, 0},
    {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0}, {1953, 1953, 1953, 2531, 1},
    {3582, 3580, 3580, 3946, 0}, {1947, 1947, 4902, 2527, 0}, {542, 542, 542, 3890, 4},
    {1153, 1153, 1153, 3890, 0}, {1293, 1293, 1293, 292, 0}, {1953, 1953, 1953, 2531, 1},
    {2655, 2655, 2655, 3890, 1}, {3177, 3177, 3177, 3615, 1}, {3582, 3580, 3580, 3946, 0},
    {1955, 1955, 4907, 2532, 0}, {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0},
    {1953, 1953, 1953, 2531, 1}, {3582, 3580, 3580, 3946, 0}, {1966, 1966, 4913, 2550, 0},
    {104, 104, 104, 73, 1}, {128, 128, 128, 2543, 0}, {131, 131, 131, 2543, 0},
    {134, 134, 134, 2543, 0}, {137, 135, 135, 3508, 0}, {314, 314, 314, 292, 0},
    {339, 339, 339, 2571, 0}, {542, 542, 542, 3890, 4}, {1153, 1153, 1153, 3890, 0},
    {1293, 1293, 1293, 292, 0}, {2034, 2034, 2034, 2651, 1}, {2241, 2241, 2241, 3890, 0},
    {2913, 2913, 2913, 2579, 0}, {2926, 2926, 2926, 292, 0}, {3413, 3413, 3413, 2578, 0},
    {3424, 3424, 3424, 2582, 0}, {3582, 3580, 3580, 3946, 0}, {1976, 1976, 4921, 2564, 0},
    {104, 104, 104, 73, 1}, {542, 542, 542, 3890, 4}, {1153, 1153, 1153, 3890, 0},
    {1293, 1293, 1293, 292, 0}, {1953, 1953, 1953, 2531, 1}, {3244, 3231, 3231, 2594, 0},
    {3582, 3580, 3580, 3946, 0}, {1992, 1992, 4931, 2585, 0}, {542, 542, 542, 3890, 4},
    {1154, 1154, 1154, 300, 0}, {1293, 1293, 1293, 292, 0}, {1994, 1994, 1994, 2586, 1},
    {2818, 2818, 2818, 3890, 1}, {2822, 2822, 2822, 3890, 1}, {3582, 3580, 3580, 3946, 0},
    {3665, 3665, 3665, 292, 1}, {1998, 1998, 4936, 2599, 0}, {542, 542, 542, 3890, 4},
    {1153, 1153, 1153, 3890, 0}, {1293, 1293, 1293, 292, 0}, {1381, 1381, 1381, 292, 0},
    {2359, 2359, 2359, 2542, 0}, {2642, 2640, 2640, 52, 0}, {3582, 3580, 3580, 3946, 0},
    {3632, 3632, 3632, 2657, 0}, {542, 542, 542, 3890, 4}, {1153, 1153, 1153, 3890, 0},
    {1293, 1293, 1293, 292, 0}, {2642, 2640, 2640, 52, 0}, {3582, 3580, 3580, 3946, 0},
    {2013, 2013, 4944, 2620, 0}, {1937, 1937, 4896, 2507, 0}, {206, 200, 200, 145, 1},
    {507, 507, 507, 3890, 1}, {542, 542, 542, 3890, 4}, {1153, 1153, 1153, 3890, 0},
    {1293, 1293, 1293, 292, 0}, {1556, 1556, 1556, 297, 0}, {1961, 1961, 1961, 2537, 1},
    {2319, 2319, 2319, 2643, 0}, {2741, 2741, 2741, 297, 0}, {2027, 2027, 4954, 2640, 0},
    {542, 542, 542, 3890, 4}, {1153, 1153, 1153, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {1481, 1481, 1481, 1855, 0}, {1953, 1953, 1953, 2531, 1}, {3582, 3580, 3580, 3946, 0},
    {2032, 2032, 4957, 2648, 0}, {1293, 1293, 4521, 292, 0}, {2100, 2100, 2100, 2690, 0},
    {2102, 2102, 2102, 3890, 1}, {2108, 2108, 2108, 2699, 0}, {3582, 3580, 3580, 3946, 0},
    {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0}, {2157, 2157, 2157, 3509, 1},
    {2160, 2160, 2160, 3890, 1}, {2645, 2645, 2645, 3245, 0}, {3582, 3580, 3580, 3946, 0},
    {3878, 3878, 3878, 4261, 0}, {2153, 2153, 5055, 2708, 0}, {3975, 3975, 6247, 4205, 0},
    {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0}, {2157, 2157, 2157, 3509, 1},
    {2158, 2158, 2158, 2738, 0}, {2160, 2160, 2160, 2762, 0}, {3123, 3123, 3123, 292, 0},
    {3433, 3433, 3433, 3890, 0}, {3878, 3878, 3878, 4261, 0}, {2165, 2165, 5062, 2780, 0},
    {3975, 3975, 6247, 4205, 0}, {1165, 1165, 1165, 3890, 0}, {1178, 1178, 1178, 3346, 0},
    {1293, 1293, 1293, 292, 0}, {2205, 2205, 2205, 2825, 1}, {2224, 2224, 2224, 2831, 0},
    {2567, 2567, 2567, 3196, 0}, {3186, 3186, 5690, 2809, 0}, {1293, 1293, 1293, 292, 0},
    {2201, 2201, 2201, 2806, 1}, {2391, 2391, 2391, 2814, 0}, {3582, 3580, 3580, 3946, 0},
    {2203, 2203, 5090, 2812, 0}, {1293, 1293, 1293, 292, 0}, {2205, 2205, 2205, 2825, 1},
    {2224, 2224, 2224, 2831, 1}, {3582, 3580, 3580, 3946, 0}, {2208, 2208, 5094, 2816, 0},
    {1293, 1293, 1293, 292, 0}, {2205, 2205, 2205, 2825, 1}, {3582, 3580, 3580, 3946, 0},
    {3937, 3937, 3937, 4346, 1}, {2213, 2213, 5097, 2820, 0}, {1293, 1293, 1293, 292, 0},
    {2199, 2199, 2199, 2477, 0}, {2200, 2200, 2200, 2850, 0}, {2201, 2201, 2201, 2806, 1},
    {3582, 3580, 3580, 3946, 0}, {2222, 2222, 5103, 2829, 0}, {1293, 1293, 1293, 292, 0},
    {2198, 2198, 2198, 3890, 1}, {2224, 2224, 2224, 2831, 1}, {2676, 2676, 2676, 3251, 1},
    {2720, 2720, 2720, 3890, 1}, {2722, 2722, 2722, 2477, 0}, {2723, 2723, 2723, 2850, 0},
    {3582, 3580, 3580, 3946, 0}, {3891, 3891, 3891, 2477, 1}, {2220, 2220, 5101, 2827, 0},
    {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0}, {1843, 1843, 1843, 2383, 1},
    {2268, 2268, 2268, 3783, 8}, {2279, 2279, 2279, 2861, 0}, {2280, 2280, 2280, 2862, 1},
    {3582, 3580, 3580, 3946, 0}, {2271, 2271, 5138, 2853, 0}, {104, 104, 104, 3890, 1},
    {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0}, {1423, 1424, 1424, 55, 0},
    {2317, 2317, 2317, 2477, 1}, {2820, 2820, 2820, 3890, 1}, {3582, 3580, 3580, 3946, 0},
    {2814, 2814, 5476, 2865, 0}, {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0},
    {2379, 2361, 2361, 2915, 1}, {3582, 3580, 3580, 3946, 0}, {2363, 2363, 5213, 2910, 0},
    {129, 129, 129, 90, 0}, {320, 320, 320, 248, 0}, {323, 322, 322, 251, 0},
    {542, 542, 542, 3890, 4}, {603, 603, 603, 537, 0}, {1293, 1293, 1293, 292, 0},
    {2867, 2867, 2867, 3890, 0}, {3279, 3278, 3278, 91, 0}, {3297, 3297, 3297, 3368, 0},
    {3298, 3296, 3296, 2497, 0}, {3518, 3518, 3518, 3904, 0}, {3582, 3580, 3580, 3946, 0},
    {3937, 3937, 3937, 4346, 0}, {542, 542, 4308, 3890, 0}, {2510, 2510, 5247, 3133, 0},
    {509, 509, 4282, 3890, 0}, {1293, 1293, 4521, 292, 0}, {1312, 1312, 4537, 292, 1},
    {1729, 1728, 1728, 2220, 0}, {2063, 2063, 4978, 3890, 0}, {2528, 2528, 5259, 3155, 1},
    {2805, 2805, 5470, 3335, 0}, {2891, 2891, 5532, 3890, 1}, {3232, 3232, 5721, 3670, 1},
    {3239, 3239, 5726, 2477, 1}, {542, 542, 542, 3890, 4}, {1293, 1293, 4521, 292, 0},
    {3582, 3580, 3580, 3946, 0}, {3937, 3937, 6222, 4346, 1}, {542, 542, 4308, 3890, 0},
    {2526, 2526, 5257, 3149, 0}, {542, 542, 542, 3890, 5}, {1293, 1293, 1293, 292, 0},
    {1448, 1446, 1446, 32, 0}, {2304, 2302, 2302, 32, 0}, {3582, 3580, 3580, 3946, 0},
    {2538, 2538, 5267, 3168, 0}, {2546, 2546, 5273, 3173, 0}, {542, 542, 542, 3890, 5},
    {1155, 1155, 1155, 3186, 0}, {1166, 1166, 1166, 2494, 0}, {1171, 1171, 1171, 3333, 0},
    {1293, 1293, 1293, 292, 0}, {1515, 1515, 1515, 3264, 0}, {1516, 1516, 1516, 3264, 0},
    {2891, 2891, 2891, 3381, 1}, {3397, 3397, 3397, 3186, 1}, {3412, 3412, 3412, 2494, 0},
    {3582, 3580, 3580, 3946, 0}, {2557, 2557, 5280, 3182, 0}, {337, 337, 337, 3890, 0},
    {339, 339, 339, 3890, 0}, {1293, 1293, 1293, 292, 0}, {2567, 2567, 2567, 3196, 1},
    {2738, 2738, 2738, 2480, 1}, {1902, 1902, 4867, 3202, 0}, {542, 542, 542, 3890, 4},
    {601, 601, 601, 535, 0}, {1153, 1153, 4457, 3890, 0}, {1293, 1293, 4521, 292, 0},
    {1380, 1380, 1380, 292, 0}, {1686, 3309, 3309, 3760, 0}, {1904, 1904, 1904, 3195, 0},
    {2050, 2050, 2050, 2477, 0}, {2052, 2049, 2049, 2661, 0}, {2056, 2056, 4972, 2477, 0},
    {2057, 2057, 4973, 2397, 0}, {2076, 2076, 2076, 2477, 0}, {2078, 2075, 2075, 2680, 0},
    {2645, 2645, 2645, 3245, 0}, {2867, 2867, 5516, 3890, 0}, {2873, 2873, 5519, 3370, 0},
    {3297, 3297, 5763, 2477, 0}, {3518, 3518, 5920, 3904, 1}, {3582, 3580, 3580, 3946, 0},
    {542, 542, 4308, 3890, 0}, {2563, 2563, 5284, 3187, 0}, {542, 542, 542, 3890, 4},
    {1153, 1153, 1153, 3890, 0}, {1293, 1293, 1293, 292, 0}, {1838, 1838, 1838, 2379, 0},
    {2509, 2509, 2509, 3132, 0}, {2589, 2589, 2589, 1930, 1}, {2717, 2717, 2717, 3274, 0},
    {3370, 3370, 3370, 292, 0}, {3582, 3582, 3582, 3946, 0}, {748, 748, 4378, 830, 0},
    {1458, 1458, 4625, 830, 0}, {1501, 1501, 4650, 1933, 0}, {1508, 1508, 4656, 1940, 0},
    {147, 147, 147, 292, 0}, {2502, 2502, 2502, 3130, 0}, {1293, 1293, 4521, 292, 0},
    {1681, 1681, 4723, 3890, 0}, {2180, 2180, 2180, 3317, 0}, {2645, 2645, 2645, 3245, 0},
    {2697, 2697, 2697, 3317, 0}, {2701, 2701, 2701, 2477, 0}, {3461, 3461, 3461, 3860, 0},
    {3508, 3508, 5913, 3328, 0}, {3582, 3580, 3580, 3946, 0}, {2776, 2776, 5448, 3315, 0},
    {1293, 1293, 1293, 292, 0}, {2533, 2533, 2533, 3890, 0}, {3582, 3580, 3580, 3946, 0},
    {2800, 2800, 5468, 2660, 0}, {542, 542, 542, 3890, 4}, {873, 873, 873, 292, 0},
    {1293, 1293, 1293, 292, 0}, {1746, 1746, 1746, 2240, 0}, {1843, 1843, 1843, 2383, 1},
    {3385, 3385, 3385, 3816, 0}, {3582, 3580, 3580, 3946, 0}, {3895, 3895, 3895, 4274, 0},
    {3897, 3897, 3897, 2850, 0}, {3042, 3042, 5602, 3485, 0}, {542, 542, 4308, 3890, 1},
    {1822, 1822, 4815, 2477, 1}, {2837, 2837, 5493, 3353, 1}, {3100, 3100, 5643, 3521, 1},
    {3103, 3104, 5645, 3548, 0}, {374, 374, 374, 3890, 1}, {1293, 1293, 1293, 292, 0},
    {2505, 2505, 2505, 2249, 0}, {2618, 2618, 2618, 3890, 1}, {3582, 3580, 3580, 3946, 0},
    {1746, 1746, 4771, 3890, 0}, {489, 489, 489, 445, 0}, {620, 620, 620, 558, 0},
    {1165, 1165, 4465, 3890, 0}, {1168, 1168, 4467, 3890, 0}, {1178, 1178, 1178, 3346, 0},
    {1293, 1293, 4521, 292, 0}, {1318, 1318, 4541, 1721, 0}, {1577, 1577, 4707, 3620, 0},
    {1843, 1843, 4829, 2383, 0}, {2201, 2201, 2201, 2806, 0}, {2514, 2514, 5249, 3142, 0},
    {2567, 2567, 5288, 3196, 0}, {2625, 2625, 2625, 3236, 0}, {3221, 3221, 5714, 3667, 1},
    {3714, 3714, 3714, 4050, 0}, {3927, 3927, 3927, 4336, 0}, {3944, 3944, 6227, 4352, 0},
    {3166, 3166, 5679, 292, 0}, {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0},
    {3205, 3205, 3205, 3638, 1}, {3518, 3518, 3518, 3904, 1}, {3582, 3580, 3580, 3946, 0},
    {3200, 3200, 5700, 3633, 0}, {361, 361, 361, 3630, 1}, {1293, 1293, 1293, 292, 0},
    {2720, 2720, 2720, 3890, 1}, {3201, 3201, 3201, 3634, 1}, {3582, 3580, 3580, 3946, 0},
    {3207, 3207, 5704, 3641, 0}, {161, 161, 161, 2850, 1}, {542, 542, 542, 3890, 4},
    {1293, 1293, 1293, 292, 0}, {2742, 2742, 2742, 3647, 0}, {2743, 2743, 2743, 300, 0},
    {3393, 3393, 3393, 292, 0}, {3582, 3580, 3580, 3946, 0}, {3196, 3196, 5697, 3623, 0},
    {542, 542, 542, 3890, 4}, {1293, 1293, 4521, 292, 0}, {3582, 3580, 3580, 3946, 0},
    {3937, 3937, 6222, 4346, 1}, {542, 542, 4308, 3890, 0}, {3219, 3219, 5712, 3661, 0},
    {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0}, {2044, 2044, 2044, 3890, 1},
    {2592, 2592, 2592, 3741, 1}, {3582, 3580, 3580, 3946, 0}, {542, 542, 4308, 3890, 0},
    {3288, 3288, 5757, 3731, 0}, {321, 321, 321, 259, 0}, {325, 325, 325, 254, 0},
    {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0}, {2044, 2044, 2044, 3890, 1},
    {3290, 3290, 3290, 3734, 1}, {3582, 3580, 3580, 3946, 0}, {542, 542, 4308, 3890, 0},
    {3299, 3299, 5764, 3742, 0}, {1153, 1675, 1675, 3890, 1}, {1293, 1293, 4521, 292, 0},
    {1681, 1681, 1681, 3890, 1}, {3582, 3580, 3580, 3946, 0}, {3937, 3937, 3937, 4346, 0},
    {1676, 1676, 4719, 3890, 0}, {3306, 3306, 5769, 3890, 0}, {3583, 3579, 5959, 3944, 0},
    {1153, 1153, 1153, 3890, 0}, {1293, 1293, 4521, 292, 0}, {2242, 2242, 2242, 3820, 0},
    {2674, 2674, 2674, 3890, 0}, {3582, 3580, 3580, 3946, 0}, {3895, 3895, 3895, 4274, 1},
    {616, 616, 616, 553, 0}, {1153, 1153, 1153, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {1867, 1867, 1867, 2442, 1}, {2242, 2242, 2242, 3820, 0}, {2674, 2674, 2674, 3890, 0},
    {3582, 3580, 3580, 3946, 0}, {3392, 3388, 5824, 3824, 0}, {374, 374, 4203, 3890, 1},
    {1293, 1293, 4521, 292, 0}, {2813, 2813, 5475, 3890, 0}, {3438, 3438, 5860, 3830, 0},
    {374, 374, 374, 3890, 1}, {1293, 1293, 1293, 292, 0}, {1746, 1746, 1746, 2240, 1},
    {3255, 3254, 3254, 3683, 0}, {2618, 2618, 5330, 3890, 0}, {507, 507, 507, 3890, 1},
    {1153, 1153, 1153, 3890, 0}, {1293, 1293, 1293, 292, 0}, {3085, 3085, 3085, 3901, 1},
    {3518, 3518, 3518, 3904, 1}, {3582, 3580, 3580, 3946, 0}, {3514, 3514, 5918, 3898, 0},
    {321, 321, 321, 3890, 0}, {325, 325, 325, 3890, 0}, {509, 509, 509, 3890, 0},
    {1293, 1293, 4521, 292, 0}, {2047, 2047, 2047, 2578, 0}, {2048, 2048, 2048, 3148, 0},
    {2063, 2063, 2063, 3890, 0}, {2069, 2069, 2069, 2578, 0}, {2070, 2070, 2070, 292, 0},
    {2071, 2071, 2071, 3148, 0}, {2674, 2674, 2674, 3890, 0}, {3582, 3580, 3580, 3946, 0},
    {3937, 3937, 3937, 4346, 1}, {3512, 3512, 5916, 3892, 0}, {1293, 1293, 4521, 292, 0},
    {3151, 3133, 3133, 3575, 1}, {3583, 3572, 3572, 3944, 1}, {542, 542, 542, 3890, 4},
    {1153, 1153, 1153, 3890, 0}, {1293, 1293, 1293, 292, 0}, {3582, 3580, 3580, 3946, 0},
    {542, 542, 4308, 3890, 0}, {3668, 3668, 6032, 3986, 0}, {542, 542, 542, 3890, 4},
    {1153, 1153, 1153, 3890, 0}, {1165, 1165, 1165, 3890, 1}, {1172, 1172, 1172, 4000, 0},
    {1293, 1293, 1293, 292, 0}, {2891, 2891, 2891, 2477, 0}, {3232, 3232, 3232, 4001, 1},
    {3239, 3239, 3239, 2477, 1}, {3405, 3405, 3405, 3890, 1}, {3415, 3415, 3415, 4000, 0},
    {3582, 3580, 3580, 3946, 0}, {3666, 3666, 3666, 3984, 1}, {3669, 3669, 3669, 3987, 1},
    {542, 542, 4308, 3890, 0}, {3671, 3671, 6034, 3989, 0}, {542, 542, 542, 3890, 4},
    {1153, 1153, 1153, 3890, 0}, {1293, 1293, 1293, 292, 0}, {2567, 2567, 2567, 3196, 1},
    {2695, 2695, 2695, 2477, 0}, {3362, 3362, 3362, 2477, 1}, {3582, 3580, 3580, 3946, 0},
    {3669, 3669, 3669, 3987, 1}, {3684, 3684, 3684, 4009, 1}, {3885, 3885, 3885, 2477, 0},
    {542, 542, 4308, 3890, 0}, {3678, 3678, 6038, 4002, 0}, {542, 542, 542, 3890, 4},
    {1153, 1153, 1153, 3890, 0}, {1293, 1293, 1293, 292, 0}, {1581, 1581, 1581, 4336, 0},
    {2567, 2567, 2567, 3196, 0}, {2577, 2577, 2577, 3890, 0}, {3582, 3580, 3580, 3946, 0},
    {542, 542, 4308, 3890, 0}, {3683, 3683, 6041, 4008, 0}, {361, 361, 361, 4049, 0},
    {1293, 1293, 1293, 292, 0}, {1814, 1814, 1814, 2335, 1}, {2720, 2720, 2720, 3890, 1},
    {3582, 3580, 3580, 3946, 0}, {3694, 3694, 3694, 3890, 0}, {3698, 3698, 3698, 4024, 1},
    {3707, 3707, 6062, 4043, 0}, {1293, 1293, 1293, 292, 0}, {2652, 2652, 2652, 735, 1},
    {3582, 3580, 3580, 3946, 0}, {3757, 3757, 3757, 4024, 1}, {2891, 2891, 2891, 3385, 1},
    {3706, 3706, 6061, 4040, 0}, {1165, 1165, 1165, 3890, 0}, {1172, 1172, 1172, 3890, 0},
    {1183, 1183, 1183, 4024, 0}, {1184, 1184, 1184, 4033, 0}, {1293, 1293, 1293, 292, 0},
    {2359, 2359, 2359, 4054, 1}, {2788, 2788, 2788, 2477, 1}, {2891, 2891, 2891, 3890, 0},
    {3405, 3405, 3405, 3890, 0}, {3415, 3415, 3415, 3890, 0}, {3430, 3430, 3430, 4024, 0},
    {3431, 3431, 3431, 4033, 0}, {3720, 3720, 3720, 4059, 1}, {3719, 3719, 6070, 4056, 0},
    {1293, 1293, 1293, 292, 0}, {2382, 2380, 2380, 4026, 0}, {3582, 3582, 3582, 3946, 0},
    {3714, 3714, 3714, 4050, 1}, {3717, 3717, 6068, 4055, 0}, {1293, 1293, 1293, 292, 0},
    {2652, 2652, 2652, 742, 0}, {3582, 3580, 3580, 3946, 0}, {3714, 3714, 3714, 4050, 1},
    {311, 311, 311, 242, 0}, {1731, 1731, 1731, 2223, 0}, {3490, 3490, 3490, 3878, 0},
    {3722, 3722, 6072, 4067, 0}, {327, 325, 325, 3165, 0}, {330, 321, 321, 3166, 0},
    {1293, 1293, 1293, 292, 0}, {3350, 3350, 3350, 3890, 1}, {3582, 3580, 3580, 3946, 0},
    {3714, 3714, 3714, 4050, 1}, {3727, 3727, 6076, 4085, 0}, {1293, 1293, 1293, 292, 0},
    {2652, 2652, 2652, 747, 0}, {2719, 2719, 2719, 3890, 1}, {2727, 2727, 2727, 3890, 1},
    {2728, 2728, 2728, 4016, 1}, {3582, 3580, 3580, 3946, 0}, {3714, 3714, 3714, 4050, 1},
    {147, 147, 147, 292, 0}, {1297, 1297, 1297, 1700, 0}, {2502, 2502, 2502, 4092, 0},
    {3731, 3731, 6079, 4090, 0}, {1293, 1293, 1293, 292, 0}, {2787, 2787, 2787, 4114, 0},
    {2788, 2788, 2788, 3890, 1}, {3602, 3602, 3602, 4130, 1}, {3736, 3736, 3736, 4103, 1},
    {3735, 3735, 6083, 4100, 0}, {1293, 1293, 1293, 292, 0}, {3582, 3582, 3582, 3946, 0},
    {3714, 3714, 3714, 4050, 1}, {3733, 3733, 6081, 4097, 0}, {365, 365, 365, 292, 0},
    {1293, 1293, 1293, 292, 0}, {2818, 2818, 2818, 3346, 1}, {3698, 3698, 3698, 4024, 0},
    {3747, 3747, 3747, 4130, 1}, {3739, 3739, 6086, 4108, 0}, {1153, 1153, 1153, 3890, 0},
    {1293, 1293, 1293, 292, 0}, {2652, 2652, 2652, 4113, 0}, {3582, 3580, 3580, 3946, 0},
    {3693, 3693, 6049, 4017, 0}, {365, 365, 365, 292, 0}, {1165, 1165, 1165, 3890, 1},
    {1293, 1293, 1293, 292, 0}, {3698, 3698, 3698, 4024, 0}, {3747, 3747, 3747, 4130, 1},
    {3186, 3186, 5690, 4116, 0}, {1293, 1293, 1293, 292, 0}, {2730, 2730, 2730, 4024, 1},
    {3582, 3580, 3580, 3946, 0}, {3747, 3747, 3747, 4130, 1}, {3743, 3743, 6089, 4122, 0},
    {1293, 1293, 1293, 292, 0}, {3582, 3582, 3582, 3946, 0}, {3714, 3714, 3714, 4050, 1},
    {3742, 3742, 6088, 4121, 0}, {1293, 1293, 1293, 292, 0}, {2652, 2652, 2652, 764, 0},
    {3520, 3520, 3520, 4139, 1}, {3582, 3582, 3582, 3946, 0}, {3714, 3714, 3714, 4050, 1},
    {3937, 3937, 3937, 4346, 1}, {179, 179, 179, 117, 0}, {1287, 1287, 1287, 1695, 0},
    {2080, 2080, 2080, 2688, 0}, {3314, 3314, 3314, 3767, 0}, {3753, 3753, 6097, 4140, 0},
    {507, 507, 507, 3890, 0}, {2807, 2805, 2805, 770, 0}, {2891, 2891, 2891, 4219, 0},
    {3520, 3518, 3518, 774, 0}, {2567, 2567, 2567, 3196, 0}, {2804, 2804, 2804, 4216, 0},
    {2807, 2805, 2805, 770, 0}, {2891, 2891, 2891, 4219, 0}, {2184, 2184, 2184, 2798, 0},
    {2804, 2804, 2804, 4216, 0}, {2807, 2805, 2805, 770, 0}, {2891, 2891, 2891, 4219, 0},
    {3520, 3518, 3518, 774, 0}, {1572, 1572, 1572, 4216, 0}, {3641, 3641, 3641, 4216, 0},
    {5198, 2091, 5001, 769, 0}, {2804, 2804, 2804, 4216, 0}, {2891, 2891, 2891, 4219, 0},
    {2943, 2943, 2943, 3422, 0}, {2944, 2944, 2944, 3423, 0}, {2945, 2945, 2945, 3424, 0},
    {2946, 2946, 2946, 3890, 0}, {3520, 3518, 3518, 774, 0}, {180, 180, 180, 3890, 0},
    {291, 291, 291, 4209, 1}, {519, 519, 519, 766, 0}, {542, 542, 542, 3890, 4},
    {1153, 1153, 1153, 3890, 0}, {1289, 1289, 1289, 450, 0}, {1293, 1293, 1293, 292, 0},
    {1415, 1415, 1415, 3890, 0}, {1419, 1419, 1419, 4226, 1}, {2186, 2186, 2186, 768, 0},
    {2570, 2570, 2570, 767, 0}, {2784, 2784, 2784, 3890, 0}, {2947, 2947, 2947, 771, 0},
    {3311, 3309, 3309, 3758, 0}, {3465, 3465, 3465, 4253, 0}, {3582, 3580, 3580, 3946, 0},
    {3863, 3863, 3863, 4228, 1}, {3852, 3852, 6162, 4208, 0}, {5198, 2091, 5001, 3904, 0},
    {542, 542, 542, 3890, 4}, {1153, 1153, 1153, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {2784, 2784, 2784, 3890, 0}, {3465, 3465, 3465, 4253, 0}, {3582, 3580, 3580, 3946, 0},
    {3868, 3868, 3868, 4233, 1}, {3861, 3861, 6168, 4227, 0}, {514, 514, 514, 3890, 0},
    {542, 542, 542, 3890, 4}, {1153, 1153, 1153, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {1483, 1483, 1483, 292, 0}, {3582, 3580, 3580, 3946, 0}, {3867, 3867, 6172, 4231, 0},
    {303, 303, 303, 3890, 0}, {534, 534, 534, 3890, 0}, {541, 541, 541, 474, 8},
    {2090, 2090, 2090, 3890, 0}, {2923, 2923, 2923, 3890, 0}, {3271, 3271, 3271, 3890, 0},
    {3642, 3642, 3642, 3890, 0}, {3833, 3833, 3833, 3890, 0}, {2924, 2924, 2924, 3890, 0},
    {3618, 3618, 3618, 3890, 0}, {303, 303, 303, 3890, 0}, {534, 534, 534, 3890, 0},
    {541, 541, 541, 474, 8}, {2090, 2090, 2090, 3890, 0}, {3271, 3271, 3271, 3890, 0},
    {3642, 3642, 3642, 3890, 0}, {3833, 3833, 3833, 3890, 0}, {542, 542, 542, 3890, 4},
    {1153, 1153, 1153, 3890, 0}, {1201, 1201, 1201, 780, 0}, {1204, 1204, 1204, 1573, 0},
    {1293, 1293, 1293, 292, 0}, {2523, 2523, 2523, 779, 0}, {2630, 2630, 2630, 781, 0},
    {2786, 2786, 2786, 3890, 1}, {3465, 3465, 3465, 4253, 0}, {3582, 3580, 3580, 3946, 0},
    {3761, 3761, 3761, 4148, 1}, {3835, 3835, 3835, 4197, 0}, {3872, 3872, 6175, 4255, 0},
    {1672, 1672, 4716, 3287, 0}, {3830, 3830, 6146, 3890, 0}, {5198, 2091, 5001, 784, 0},
    {56, 56, 56, 785, 0}, {2999, 2999, 2999, 785, 0}, {321, 321, 321, 259, 0},
    {325, 325, 325, 254, 0}, {542, 542, 542, 3890, 4}, {1293, 1293, 4521, 292, 0},
    {1400, 1400, 4584, 292, 0}, {1923, 1923, 1923, 2477, 0}, {2113, 2113, 2113, 2701, 0},
    {2497, 2497, 2497, 292, 0}, {2645, 2645, 2645, 3245, 0}, {2674, 2674, 2674, 3890, 0},
    {3374, 3374, 3374, 2477, 0}, {3385, 3385, 3385, 3816, 0}, {3582, 3580, 3580, 3946, 0},
    {3631, 3631, 3631, 2477, 0}, {3897, 3897, 3897, 2477, 0}, {3906, 3906, 3906, 4297, 0},
    {1293, 1293, 1293, 292, 0}, {1910, 1910, 1910, 2486, 1}, {3518, 3518, 3518, 3904, 0},
    {3582, 3580, 3580, 3946, 0}, {3937, 3937, 3937, 4346, 0}, {3912, 3912, 6204, 4302, 0},
    {1293, 1293, 1293, 292, 0}, {3582, 3580, 3580, 3946, 0}, {3937, 3937, 3937, 4346, 1},
    {3916, 3916, 6207, 4318, 0}, {542, 542, 542, 3890, 0}, {589, 589, 589, 4206, 1},
    {593, 593, 593, 3890, 1}, {1293, 1293, 1293, 292, 0}, {3341, 3341, 3341, 4340, 0},
    {3927, 3927, 3927, 4336, 0}, {542, 542, 4308, 3890, 0}, {592, 592, 4346, 527, 0},
    {542, 542, 542, 3890, 0}, {1283, 1283, 1283, 1692, 0}, {1293, 1293, 1293, 292, 0},
    {1925, 1925, 1925, 2496, 0}, {2784, 2784, 2784, 3890, 0}, {2850, 2850, 2850, 292, 0},
    {3128, 3128, 3128, 3573, 0}, {3223, 3221, 3221, 4338, 0}, {3311, 3309, 3309, 4339, 0},
    {3350, 3350, 3350, 3890, 0}, {3353, 3353, 3353, 3799, 0}, {3356, 3356, 3356, 3890, 0},
    {3517, 3516, 3516, 3903, 0}, {3520, 3518, 3518, 4343, 0}, {3582, 3580, 3580, 3946, 0},
    {3935, 3935, 3935, 4344, 0}, {3937, 3937, 3937, 4346, 1}, {542, 542, 4308, 3890, 0},
    {3921, 3921, 6210, 4331, 0}, {24, 24, 24, 292, 0}, {542, 542, 542, 3890, 0},
    {1293, 1293, 1293, 292, 0}, {1580, 1578, 1578, 4206, 0}, {2579, 2577, 2577, 4206, 0},
    {2854, 2854, 2854, 3890, 0}, {3560, 3558, 3558, 4206, 0}, {3563, 3561, 3561, 4206, 0},
    {3582, 3580, 3580, 3946, 0}, {542, 542, 4308, 3890, 0}, {3336, 3336, 5790, 3787, 0},
    {1293, 1293, 4521, 292, 0}, {2726, 2726, 5413, 3890, 0}, {2727, 2727, 2727, 3890, 0},
    {2729, 2729, 5415, 3890, 0}, {3070, 3070, 3070, 685, 0}, {3582, 3580, 3580, 3946, 0},
    {3937, 3937, 6222, 4346, 1}, {3943, 3943, 6226, 4351, 0}, {160, 160, 4072, 292, 0},
    {509, 509, 509, 3890, 0}, {1293, 1293, 4521, 292, 0}, {1880, 1880, 4854, 3964, 0},
    {2047, 2047, 2047, 2578, 0}, {2048, 2048, 2048, 3148, 0}, {2063, 2063, 2063, 3890, 0},
    {2066, 2066, 2066, 3890, 0}, {2069, 2069, 2069, 2578, 0}, {2071, 2071, 2071, 3148, 0},
    {2072, 2072, 2072, 2676, 0}, {3582, 3580, 3580, 3946, 0}, {3916, 3916, 3916, 4319, 0},
    {3909, 3909, 6203, 4298, 0}, {1293, 1293, 1293, 292, 0}, {3582, 3580, 3580, 3946, 0},
    {3714, 3714, 3714, 4050, 0}, {3769, 3769, 3769, 4368, 1}, {3951, 3951, 6231, 4364, 0},
    {771, 771, 771, 820, 1}, {1293, 1293, 4521, 292, 0}, {2652, 2652, 5355, 4378, 0},
    {2812, 2812, 2812, 3890, 0}, {3582, 3580, 3580, 3946, 0}, {3714, 3714, 3714, 4050, 0},
    {3769, 3769, 3769, 3890, 1}, {3952, 3952, 3952, 4365, 0}, {3967, 3967, 3967, 4381, 0},
    {3956, 3956, 6234, 4369, 0}, {1165, 1165, 1165, 3890, 1}, {3961, 3961, 3961, 4374, 1},
    {161, 161, 161, 2850, 0}, {321, 321, 321, 3890, 0}, {1293, 1293, 4521, 292, 0},
    {3582, 3580, 3580, 3946, 0}, {3769, 3769, 3769, 1977, 1}, {3966, 3966, 6241, 4380, 0},
    {2329, 2329, 5180, 2882, 0}, {2329, 2329, 2329, 2882, 0}, {626, 626, 4372, 3890, 0},
    {626, 626, 626, 3890, 1}, {5198, 2091, 5001, 817, 0}, {5198, 2091, 5001, 818, 0},
    {2095, 2095, 2095, 3890, 0}, {3846, 3846, 3846, 3890, 0}, {2095, 2095, 5005, 3890, 0},
    {3846, 3846, 6159, 3890, 0}, {355, 355, 4188, 3890, 0}, {356, 356, 4189, 3890, 0},
    {496, 496, 4272, 3890, 0}, {771, 771, 4398, 3890, 0}, {1200, 1200, 4485, 3890, 0},
    {1924, 1924, 4884, 3890, 0}, {3483, 3483, 5892, 3890, 0}, {3583, 3579, 5959, 3944, 0},
    {3769, 3769, 6109, 3890, 0}, {5198, 771, 771, 820, 0}, {5198, 2091, 5001, 819, 0},
    {5198, 5198, 5198, 826, 0}, {1155, 1155, 1155, 3890, 0}, {1730, 1730, 1730, 3890, 0},
    {2361, 2361, 2361, 2922, 0}, {2736, 2736, 2736, 3286, 0}, {3397, 3397, 3397, 3890, 0},
    {3491, 3491, 3491, 3879, 0}, {1155, 1155, 4459, 3890, 0}, {1730, 1730, 4760, 3890, 0},
    {2361, 2361, 5212, 2922, 0}, {2375, 2374, 5219, 2920, 0}, {2736, 2736, 5422, 3286, 0},
    {3397, 3397, 5831, 3890, 0}, {3491, 3491, 5900, 3879, 0}, {5198, 2091, 5001, 827, 0},
    {1411, 1411, 4594, 2925, 0}, {3055, 3055, 5609, 3890, 0}, {3248, 3248, 5731, 3890, 0},
    {3256, 3256, 5737, 3890, 0}, {3478, 3478, 5889, 2925, 0}, {3492, 3492, 5901, 3501, 0},
    {3583, 3579, 5959, 3944, 0}, {3595, 3595, 5971, 3890, 0}, {5198, 2091, 5001, 832, 0},
    {5198, 2091, 5001, 836, 0}, {810, 810, 4425, 847, 0}, {812, 812, 4427, 848, 0},
    {813, 813, 4428, 849, 0}, {183, 183, 183, 122, 1}, {542, 542, 542, 3890, 4},
    {1293, 1293, 1293, 292, 0}, {182, 182, 4088, 124, 0}, {441, 441, 441, 378, 1},
    {1293, 1293, 1293, 292, 0}, {441, 441, 4237, 378, 0}, {489, 489, 489, 445, 1},
    {1293, 1293, 1293, 292, 0}, {488, 488, 4267, 444, 0}, {544, 544, 544, 494, 1},
    {1293, 1293, 1293, 292, 0}, {3492, 3492, 5901, 481, 0}, {544, 544, 544, 494, 1},
    {1293, 1293, 1293, 292, 0}, {3492, 3492, 5901, 496, 0}, {544, 544, 544, 494, 1},
    {1165, 1165, 1165, 3890, 1}, {1293, 1293, 1293, 292, 0}, {3611, 3611, 3611, 3904, 0},
    {3492, 3492, 5901, 500, 0}, {507, 507, 507, 3890, 1}, {559, 559, 559, 2659, 1},
    {1293, 1293, 1293, 292, 0}, {557, 557, 4318, 512, 0}, {559, 559, 559, 2659, 1},
    {1293, 1293, 1293, 292, 0}, {558, 558, 4319, 513, 0}, {771, 771, 771, 820, 1},
    {1293, 1293, 4521, 292, 0}, {1211, 1211, 1211, 1580, 1}, {1293, 1293, 4521, 292, 0},
    {1293, 1293, 1293, 292, 0}, {1318, 1318, 1318, 1721, 1}, {3167, 3167, 5680, 292, 0},
    {554, 554, 4316, 872, 0}, {2352, 2352, 5204, 3890, 0}, {1427, 1427, 4606, 871, 0},
    {1542, 1542, 4680, 1891, 0}, {5198, 2091, 5001, 873, 0}, {760, 760, 4390, 1914, 0},
    {1542, 1542, 4680, 1891, 0}, {2830, 2830, 5487, 1914, 0}, {5198, 2091, 5001, 875, 0},
    {1293, 1293, 1293, 292, 0}, {1543, 1542, 1542, 1892, 1}, {3623, 3623, 3623, 292, 1},
    {3538, 3537, 5933, 876, 0}, {3787, 3786, 6119, 874, 0}, {1293, 1293, 1293, 292, 0},
    {1552, 1550, 1550, 1953, 1}, {3785, 3785, 6118, 4171, 0}, {1293, 1293, 1293, 292, 0},
    {1563, 1563, 1563, 1968, 1}, {3166, 3166, 5679, 292, 0}, {1293, 1293, 1293, 292, 0},
    {3055, 3055, 3055, 2266, 1}, {3166, 3166, 5679, 292, 0}, {1293, 1293, 1293, 292, 0},
    {1818, 1818, 1818, 2352, 1}, {1816, 1816, 4811, 1716, 0}, {1293, 1293, 1293, 292, 0},
    {1557, 1557, 1557, 292, 0}, {1829, 1829, 1829, 2368, 1}, {1832, 1832, 4822, 2372, 0},
    {1293, 1293, 4521, 292, 0}, {1911, 1911, 4874, 2487, 1}, {1293, 1293, 1293, 292, 0},
    {1949, 1949, 1949, 2528, 1}, {1947, 1947, 4902, 2527, 0}, {1293, 1293, 1293, 292, 0},
    {1961, 1961, 1961, 2537, 1}, {1955, 1955, 4907, 2532, 0}, {1293, 1293, 1293, 292, 0},
    {1972, 1972, 1972, 2557, 1}, {1966, 1966, 4913, 2550, 0}, {494, 494, 494, 292, 0},
    {1293, 1293, 1293, 292, 0}, {1987, 1987, 1987, 2578, 1}, {1976, 1976, 4921, 2564, 0},
    {1293, 1293, 1293, 292, 0}, {1994, 1994, 1994, 2586, 1}, {1992, 1992, 4931, 2585, 0},
    {1293, 1293, 1293, 292, 0}, {2000, 2000, 2000, 2600, 1}, {1998, 1998, 4936, 2599, 0},
    {494, 494, 494, 292, 0}, {1293, 1293, 1293, 292, 0}, {1953, 1953, 1953, 2531, 1},
    {1293, 1293, 1293, 292, 0}, {2021, 2021, 2021, 2625, 1}, {2013, 2013, 4944, 2620, 0},
    {1937, 1937, 4896, 2507, 0}, {507, 507, 507, 3890, 1}, {542, 542, 542, 3890, 4},
    {1293, 1293, 1293, 292, 0}, {1556, 1556, 1556, 297, 0}, {1961, 1961, 1961, 2537, 1},
    {2027, 2027, 4954, 2640, 0}, {1293, 1293, 1293, 292, 0}, {2034, 2034, 2034, 2651, 1},
    {2032, 2032, 4957, 2648, 0}, {1293, 1293, 4521, 292, 0}, {2102, 2102, 2102, 2698, 0},
    {2104, 2104, 2104, 2693, 0}, {2104, 2104, 5012, 3890, 0}, {3166, 3166, 5679, 292, 0},
    {1293, 1293, 1293, 292, 0}, {2158, 2158, 2158, 2738, 0}, {2160, 2160, 2160, 2762, 0},
    {2153, 2153, 5055, 2708, 0}, {1293, 1293, 1293, 292, 0}, {2158, 2158, 2158, 2738, 0},
    {2160, 2160, 2160, 2762, 0}, {3881, 2165, 2165, 4262, 1}, {2158, 2158, 5059, 3890, 0},
    {2160, 2160, 5060, 3890, 0}, {3152, 3152, 5673, 3586, 0}, {3880, 3880, 6181, 2850, 0},
    {5198, 2091, 5001, 915, 0}, {2158, 2158, 5059, 3890, 0}, {2160, 2160, 5060, 3890, 0},
    {3880, 3880, 6181, 2850, 0}, {5198, 2091, 5001, 917, 0}, {3548, 3547, 5938, 918, 0},
    {3795, 3794, 6123, 916, 0}, {1165, 1165, 1165, 3890, 0}, {1178, 1178, 1178, 3346, 0},
    {1293, 1293, 1293, 292, 0}, {2205, 2205, 2205, 2825, 1}, {3186, 3186, 5690, 2809, 0},
    {1293, 1293, 1293, 292, 0}, {2205, 2205, 2205, 2825, 1}, {2203, 2203, 5090, 2812, 0},
    {1293, 1293, 1293, 292, 0}, {2209, 2209, 2209, 2817, 1}, {2208, 2208, 5094, 2816, 0},
    {1293, 1293, 1293, 292, 0}, {2214, 2214, 2214, 2821, 1}, {2213, 2213, 5097, 2820, 0},
    {1293, 1293, 1293, 292, 0}, {2224, 2224, 2224, 2831, 1}, {2222, 2222, 5103, 2829, 0},
    {1293, 1293, 1293, 292, 0}, {2228, 2228, 2228, 2834, 1}, {2220, 2220, 5101, 2827, 0},
    {1293, 1293, 1293, 292, 0}, {2818, 2818, 2818, 3346, 1}, {2814, 2814, 5476, 2865, 0},
    {1293, 1293, 1293, 292, 0}, {2364, 2364, 2364, 2911, 1}, {2364, 2364, 5214, 2911, 0},
    {1293, 1293, 1293, 292, 0}, {2514, 2514, 2514, 3142, 1}, {2514, 2514, 5249, 3890, 0},
    {1293, 1293, 4521, 292, 0}, {1312, 1312, 4537, 292, 1}, {2528, 2528, 5259, 3155, 1},
    {3239, 3239, 5726, 2477, 1}, {1293, 1293, 4521, 292, 0}, {2528, 2528, 5259, 3155, 1},
    {1293, 1293, 1293, 292, 0}, {2542, 2542, 2542, 3170, 1}, {2542, 2542, 5270, 3170, 0},
    {1293, 1293, 1293, 292, 0}, {2547, 2547, 2547, 3174, 1}, {2547, 2547, 5274, 3174, 0},
    {1293, 1293, 1293, 292, 0}, {2554, 2554, 2554, 3178, 1}, {2554, 2554, 5278, 3178, 0},
    {1293, 1293, 1293, 292, 0}, {2559, 2559, 2559, 3183, 1}, {2559, 2559, 5282, 3183, 0},
    {1293, 1293, 1293, 292, 0}, {1556, 1556, 1556, 292, 0}, {2572, 2572, 2572, 3203, 1},
    {3166, 3166, 5679, 292, 0}, {1293, 1293, 4521, 292, 0}, {2567, 2567, 5288, 3196, 1},
    {1293, 1293, 1293, 292, 0}, {1509, 1509, 1509, 1941, 1}, {1484, 1484, 4638, 1932, 0},
    {3534, 3534, 5931, 1941, 0}, {1293, 1293, 4521, 292, 0}, {1681, 1681, 4723, 3322, 1},
    {1293, 1293, 1293, 292, 0}, {2533, 2533, 2533, 3890, 0}, {2800, 2800, 2800, 2660, 1},
    {3170, 3170, 5682, 292, 0}, {554, 554, 4316, 957, 0}, {2352, 2352, 5204, 3890, 0},
    {5198, 2091, 5001, 3521, 0}, {1293, 1293, 1293, 292, 0}, {3101, 3100, 3100, 958, 1},
    {1488, 1487, 4640, 1859, 0}, {3544, 3543, 5936, 3920, 0}, {1165, 1165, 4465, 3890, 0},
    {1168, 1168, 4467, 3890, 0}, {1178, 1178, 1178, 3346, 0}, {1293, 1293, 4521, 292, 0},
    {3221, 3221, 5714, 3667, 1}, {1293, 1293, 1293, 292, 0}, {3201, 3201, 3201, 3634, 1},
    {3200, 3200, 5700, 3633, 0}, {1293, 1293, 1293, 292, 0}, {3208, 3208, 3208, 3642, 1},
    {3207, 3207, 5704, 3641, 0}, {1293, 1293, 1293, 292, 0}, {3205, 3205, 3205, 3638, 1},
    {3196, 3196, 5697, 3623, 0}, {1293, 1293, 4521, 292, 0}, {3221, 3221, 5714, 3667, 1},
    {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0}, {3290, 3290, 3290, 3734, 1},
    {542, 542, 4308, 3890, 0}, {3288, 3288, 5757, 3731, 0}, {542, 542, 542, 3890, 4},
    {1293, 1293, 1293, 292, 0}, {3301, 3301, 3301, 3745, 1}, {542, 542, 4308, 3890, 0},
    {3299, 3299, 5764, 3742, 0}, {1293, 1293, 4521, 292, 0}, {1676, 1676, 1676, 3757, 0},
    {1681, 1681, 1681, 3764, 0}, {1676, 1676, 4719, 3757, 0}, {3166, 3166, 5679, 292, 0},
    {1293, 1293, 4521, 292, 0}, {3385, 3385, 3385, 3816, 1}, {5198, 2091, 5001, 977, 0},
    {3167, 3167, 5680, 3823, 0}, {3385, 3385, 5823, 3816, 0}, {1293, 1293, 4521, 292, 0},
    {1293, 1293, 1293, 292, 0}, {3515, 3515, 3515, 3899, 1}, {926, 926, 4437, 3898, 0},
    {1293, 1293, 4521, 292, 0}, {3518, 3518, 3518, 3904, 1}, {1293, 1293, 4521, 292, 0},
    {3151, 3133, 5660, 3575, 1}, {3583, 3572, 5955, 3944, 0}, {1293, 1293, 1293, 292, 0},
    {3669, 3669, 3669, 3987, 1}, {3669, 3669, 6033, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {3672, 3672, 3672, 3993, 1}, {3672, 3672, 6035, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {3679, 3679, 3679, 4005, 1}, {3679, 3679, 6039, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {3684, 3684, 3684, 4009, 1}, {3684, 3684, 6042, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {3698, 3698, 3698, 4024, 1}, {3704, 3704, 6059, 4037, 0}, {1293, 1293, 1293, 292, 0},
    {3708, 3708, 3708, 4045, 1}, {3707, 3707, 6062, 4043, 0}, {1293, 1293, 1293, 292, 0},
    {3698, 3698, 3698, 4024, 1}, {3706, 3706, 6061, 4040, 0}, {1293, 1293, 1293, 292, 0},
    {2788, 2788, 2788, 2477, 1}, {3720, 3720, 3720, 4059, 1}, {3719, 3719, 6070, 4056, 0},
    {1293, 1293, 1293, 292, 0}, {3720, 3720, 3720, 4059, 1}, {3717, 3717, 6068, 4055, 0},
    {1293, 1293, 1293, 292, 0}, {3724, 3724, 3724, 4071, 1}, {3722, 3722, 6072, 4067, 0},
    {1293, 1293, 1293, 292, 0}, {3698, 3698, 3698, 4024, 1}, {3727, 3727, 6076, 4085, 0},
    {1293, 1293, 1293, 292, 0}, {3698, 3698, 3698, 4024, 1}, {3731, 3731, 6079, 4090, 0},
    {1293, 1293, 1293, 292, 0}, {2788, 2788, 2788, 3890, 1}, {3736, 3736, 3736, 4103, 1},
    {3735, 3735, 6083, 4100, 0}, {1293, 1293, 1293, 292, 0}, {3736, 3736, 3736, 4103, 1},
    {3733, 3733, 6081, 4097, 0}, {1293, 1293, 1293, 292, 0}, {2818, 2818, 2818, 3346, 1},
    {3747, 3747, 3747, 4130, 1}, {3739, 3739, 6086, 4108, 0}, {1293, 1293, 1293, 292, 0},
    {3714, 3714, 3714, 4050, 1}, {3693, 3693, 6049, 4017, 0}, {1165, 1165, 1165, 3890, 1},
    {1293, 1293, 1293, 292, 0}, {3747, 3747, 3747, 4130, 1}, {3186, 3186, 5690, 4116, 0},
    {1293, 1293, 1293, 292, 0}, {3744, 3744, 3744, 4124, 1}, {3743, 3743, 6089, 4122, 0},
    {1293, 1293, 1293, 292, 0}, {3747, 3747, 3747, 4130, 1}, {3742, 3742, 6088, 4121, 0},
    {1293, 1293, 1293, 292, 0}, {3698, 3698, 3698, 4024, 1}, {3753, 3753, 6097, 4140, 0},
    {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0}, {3853, 3853, 3853, 4212, 1},
    {3852, 3852, 6162, 4208, 0}, {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0},
    {3863, 3863, 3863, 4228, 1}, {3861, 3861, 6168, 4227, 0}, {542, 542, 542, 3890, 4},
    {1293, 1293, 1293, 292, 0}, {3868, 3868, 3868, 4233, 1}, {3867, 3867, 6172, 4231, 0},
    {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0}, {3873, 3873, 3873, 4258, 1},
    {3872, 3872, 6175, 4255, 0}, {1293, 1293, 4521, 292, 0}, {3895, 3895, 3895, 4274, 1},
    {1293, 1293, 1293, 292, 0}, {1452, 1452, 1452, 4303, 1}, {3912, 3912, 6204, 4302, 0},
    {1293, 1293, 1293, 292, 0}, {3917, 3917, 3917, 4324, 1}, {3916, 3916, 6207, 4318, 0},
    {595, 594, 594, 529, 1}, {1293, 1293, 1293, 292, 0}, {3785, 3785, 6118, 4171, 0},
    {1293, 1293, 1293, 292, 0}, {3342, 3341, 3341, 4341, 1}, {3785, 3785, 6118, 4171, 0},
    {1293, 1293, 1293, 292, 0}, {3928, 3927, 3927, 4337, 1}, {3785, 3785, 6118, 4171, 0},
    {1293, 1293, 4521, 292, 0}, {3944, 3944, 6227, 4352, 1}, {3166, 3166, 5679, 292, 0},
    {1293, 1293, 4521, 292, 0}, {3937, 3937, 3937, 4346, 1}, {1293, 1293, 1293, 292, 0},
    {3952, 3952, 3952, 4365, 1}, {3166, 3166, 5679, 292, 0}, {1293, 1293, 4521, 292, 0},
    {3961, 3961, 3961, 4374, 1}, {1165, 1165, 1165, 3890, 1}, {3961, 3961, 3961, 4374, 1},
    {1293, 1293, 4521, 292, 0}, {3967, 3967, 3967, 4381, 1}, {2330, 2330, 5181, 2883, 0},
    {2330, 2330, 2330, 2883, 0}, {507, 507, 507, 3890, 1}, {1293, 1293, 1293, 292, 0},
    {390, 390, 4213, 313, 0}, {200, 200, 200, 3890, 1}, {1293, 1293, 1293, 292, 0},
    {1953, 1953, 1953, 2531, 1}, {387, 387, 4211, 311, 0}, {507, 507, 507, 3890, 0},
    {1293, 1293, 1293, 292, 0}, {1987, 1987, 1987, 2578, 1}, {1983, 1983, 4926, 2572, 0},
    {507, 507, 507, 3890, 1}, {1293, 1293, 1293, 292, 0}, {2800, 2800, 2800, 2660, 1},
    {947, 946, 4452, 1060, 0}, {2800, 2800, 5468, 2660, 0}, {5198, 2091, 5001, 3890, 0},
    {820, 820, 820, 292, 0}, {1293, 1293, 4521, 292, 0}, {1746, 1746, 1746, 2240, 1},
    {884, 883, 4435, 976, 0}, {3166, 3166, 5679, 292, 0}, {1293, 1293, 1293, 292, 0},
    {1875, 1875, 1875, 1065, 1}, {1875, 1875, 4852, 2458, 0}, {1791, 1791, 1791, 292, 0},
    {1878, 1876, 1876, 2457, 0}, {1293, 1293, 1293, 292, 0}, {1678, 1678, 1678, 3890, 0},
    {2569, 2569, 2569, 4088, 0}, {3724, 3724, 3724, 4071, 0}, {952, 952, 4453, 4065, 0},
    {1293, 1293, 1293, 292, 0}, {1678, 1678, 1678, 3890, 0}, {2569, 2569, 2569, 4088, 0},
    {3724, 3724, 3724, 4071, 0}, {953, 953, 4454, 4066, 0}, {295, 294, 4142, 37, 0},
    {1293, 1293, 4521, 292, 0}, {36, 35, 4009, 35, 0}, {1293, 1293, 1293, 292, 0},
    {42, 42, 4014, 41, 0}, {130, 129, 129, 91, 0}, {1293, 1293, 1293, 292, 0},
    {2322, 2322, 2322, 1074, 0}, {2601, 2601, 2601, 3890, 0}, {111, 109, 4040, 78, 0},
    {2601, 2601, 5314, 3890, 0}, {130, 129, 129, 92, 0}, {293, 293, 293, 72, 0},
    {1293, 1293, 1293, 292, 0}, {2322, 2322, 2322, 75, 0}, {2601, 2601, 2601, 3228, 0},
    {113, 107, 4038, 76, 0}, {2601, 2601, 5314, 3228, 0}, {130, 129, 129, 91, 0},
    {1293, 1293, 4521, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2914, 2910, 2910, 3399, 0},
    {113, 114, 4043, 74, 0}, {1293, 1293, 1293, 292, 0}, {3499, 3496, 5905, 2222, 0},
    {3824, 3824, 6142, 292, 0}, {184, 183, 183, 123, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 1083, 0}, {2601, 2601, 2601, 3890, 0},
    {270, 264, 4122, 120, 0}, {2601, 2601, 5314, 3890, 0}, {3583, 3579, 5959, 3944, 0},
    {184, 183, 183, 123, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {1788, 1788, 1788, 292, 0}, {2322, 2322, 2322, 1086, 0}, {2601, 2601, 2601, 3890, 0},
    {186, 185, 4090, 125, 0}, {2601, 2601, 5314, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {1845, 1843, 1843, 2385, 0}, {2322, 2322, 2322, 1089, 0},
    {2601, 2601, 2601, 3890, 0}, {187, 188, 4091, 131, 0}, {2601, 2601, 5314, 3890, 0},
    {123, 123, 123, 292, 0}, {1293, 1293, 4521, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {3988, 3987, 3987, 4401, 0}, {3990, 3989, 3989, 4402, 0}, {330, 328, 4164, 256, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 2880, 0},
    {2601, 2601, 2601, 3890, 0}, {2601, 2601, 5314, 3890, 0}, {3529, 3528, 5928, 3914, 0},
    {378, 377, 377, 302, 0}, {1293, 1293, 4521, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {384, 381, 4208, 307, 0}, {1293, 1293, 1293, 292, 0}, {2322, 2322, 2322, 1098, 1},
    {2601, 2601, 2601, 3228, 0}, {392, 391, 4214, 314, 0}, {2601, 2601, 5314, 3890, 0},
    {470, 468, 468, 417, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {2322, 2322, 2322, 1207, 0}, {2601, 2601, 2601, 3890, 0}, {428, 425, 4228, 361, 0},
    {2601, 2601, 5314, 3890, 0}, {419, 419, 419, 2477, 1}, {468, 468, 468, 416, 1},
    {1293, 1293, 1293, 292, 0}, {2322, 2322, 2322, 1103, 0}, {2601, 2601, 2601, 3890, 0},
    {423, 422, 4226, 360, 0}, {2601, 2601, 5314, 3890, 0}, {123, 123, 123, 292, 0},
    {440, 440, 440, 2477, 1}, {1293, 1293, 1293, 292, 0}, {1408, 1408, 1408, 2925, 0},
    {1822, 1822, 1822, 2477, 0}, {1881, 1881, 1881, 3890, 0}, {1885, 1884, 1884, 366, 0},
    {2322, 2322, 2322, 1106, 0}, {2601, 2601, 2601, 3890, 0}, {3472, 3472, 3472, 2925, 0},
    {3773, 3773, 3773, 2477, 0}, {3774, 3774, 3774, 3890, 0}, {435, 434, 4234, 371, 0},
    {2601, 2601, 5314, 3890, 0}, {430, 429, 429, 364, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 1109, 0}, {2601, 2601, 2601, 3890, 0},
    {438, 437, 4236, 375, 0}, {2601, 2601, 5314, 3890, 0}, {430, 429, 429, 364, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 1112, 0},
    {2601, 2601, 2601, 3890, 0}, {439, 436, 4235, 373, 0}, {2601, 2601, 5314, 3890, 0},
    {442, 441, 441, 379, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {2322, 2322, 2322, 1116, 0}, {2601, 2601, 2601, 3890, 0}, {444, 443, 4238, 381, 0},
    {2601, 2601, 5314, 3890, 0}, {470, 468, 468, 417, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 1119, 0}, {2601, 2601, 2601, 3890, 0},
    {3181, 3181, 3181, 316, 1}, {455, 454, 4246, 396, 0}, {2601, 2601, 5314, 3890, 0},
    {458, 457, 457, 400, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {2322, 2322, 2322, 1122, 0}, {2601, 2601, 2601, 3890, 0}, {460, 459, 4249, 401, 0},
    {2601, 2601, 5314, 3890, 0}, {474, 473, 473, 423, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 1125, 0}, {2601, 2601, 2601, 3890, 0},
    {476, 475, 4259, 424, 0}, {2601, 2601, 5314, 3890, 0}, {463, 462, 462, 411, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 1127, 0},
    {2601, 2601, 2601, 3890, 0}, {465, 464, 4252, 412, 0}, {2601, 2601, 5314, 3890, 0},
    {470, 468, 468, 417, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {2322, 2322, 2322, 1130, 0}, {2601, 2601, 2601, 3890, 0}, {486, 481, 4263, 440, 0},
    {2601, 2601, 5314, 3890, 0}, {470, 468, 468, 417, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 1133, 0}, {2601, 2601, 2601, 3890, 0},
    {486, 481, 4263, 430, 0}, {2601, 2601, 5314, 3890, 0}, {490, 489, 489, 446, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 447, 0},
    {2601, 2601, 2601, 3890, 0}, {492, 491, 4269, 448, 0}, {2601, 2601, 5314, 3890, 0},
    {1293, 1293, 4521, 292, 0}, {1524, 1514, 1514, 1872, 0}, {1845, 1843, 1843, 2387, 0},
    {2322, 2322, 5175, 1138, 0}, {2601, 2601, 5314, 3890, 0}, {1893, 1894, 4863, 461, 0},
    {2601, 2601, 5314, 3890, 0}, {544, 544, 544, 494, 1}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 1141, 0}, {2601, 2601, 2601, 3228, 0},
    {306, 305, 4149, 235, 0}, {2601, 2601, 5314, 3228, 0}, {544, 544, 544, 494, 1},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 1144, 0},
    {2601, 2601, 2601, 3228, 0}, {602, 602, 4355, 487, 0}, {2601, 2601, 5314, 3228, 0},
    {545, 544, 544, 495, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {2322, 2322, 2322, 1147, 0}, {2601, 2601, 2601, 3228, 0}, {546, 543, 4309, 1818, 0},
    {2601, 2601, 5314, 3228, 0}, {544, 544, 544, 494, 1}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 1150, 0}, {2601, 2601, 2601, 3228, 0},
    {2601, 2601, 5314, 3228, 0}, {3227, 3227, 5718, 499, 0}, {262, 262, 262, 4206, 0},
    {544, 544, 544, 494, 1}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {2322, 2322, 2322, 1153, 0}, {2601, 2601, 2601, 3228, 0}, {548, 548, 4312, 3959, 0},
    {2601, 2601, 5314, 3228, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {2322, 2322, 2322, 516, 0}, {2601, 2601, 2601, 3890, 0}, {2801, 2800, 2800, 515, 0},
    {561, 560, 4321, 517, 0}, {2601, 2601, 5314, 3890, 0}, {5198, 2091, 5001, 540, 0},
    {608, 607, 4360, 539, 0}, {1293, 1293, 4521, 292, 0}, {609, 609, 4361, 1158, 0},
    {772, 771, 771, 821, 0}, {1293, 1293, 4521, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {774, 773, 4399, 822, 0}, {1293, 1293, 1293, 292, 0}, {2322, 2322, 2322, 831, 0},
    {2601, 2601, 2601, 3890, 0}, {3056, 3055, 3055, 4206, 0}, {2601, 2601, 5314, 3890, 0},
    {3060, 3058, 5610, 834, 0}, {1212, 1211, 1211, 1581, 0}, {1293, 1293, 4521, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 1165, 0}, {2601, 2601, 2601, 3890, 0},
    {1210, 1213, 4495, 1582, 0}, {2601, 2601, 5314, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {1319, 1318, 1318, 1722, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 1168, 0},
    {2601, 2601, 2601, 3890, 0}, {1321, 1320, 4542, 1723, 0}, {2601, 2601, 5314, 3890, 0},
    {1293, 1293, 1293, 292, 0}, {1334, 1333, 1333, 1733, 0}, {1524, 1514, 1514, 1872, 0},
    {2322, 2322, 2322, 1171, 0}, {2601, 2601, 2601, 3890, 0}, {1335, 1335, 4552, 1734, 0},
    {2322, 2322, 5175, 2477, 0}, {2601, 2601, 5314, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {1469, 1468, 1468, 1839, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 1174, 0},
    {2601, 2601, 2601, 3228, 0}, {1471, 1470, 4631, 1840, 0}, {2601, 2601, 5314, 3228, 0},
    {1474, 1473, 4633, 1843, 0}, {1524, 1514, 1514, 1872, 0}, {1476, 1475, 4634, 1844, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {1747, 1746, 1746, 1860, 0},
    {2322, 2322, 2322, 1180, 0}, {2601, 2601, 2601, 3228, 0}, {1494, 1493, 4645, 1183, 0},
    {2601, 2601, 5314, 3228, 0}, {1746, 1746, 4771, 2240, 0}, {2153, 2153, 5055, 1862, 0},
    {2320, 2320, 5173, 2477, 0}, {2690, 2690, 5387, 3890, 0}, {3145, 3145, 5670, 1863, 0},
    {3381, 3381, 5821, 1865, 0}, {3483, 3483, 5892, 1866, 0}, {3486, 3486, 5895, 3890, 0},
    {3487, 3487, 5896, 2925, 0}, {5198, 2091, 5001, 1182, 0}, {321, 321, 4160, 3890, 0},
    {325, 325, 4162, 3890, 0}, {1244, 1244, 4501, 2925, 0}, {1245, 1245, 4502, 2925, 0},
    {1397, 1397, 4581, 2925, 0}, {1398, 1398, 4582, 2925, 0}, {2647, 2647, 5352, 2925, 0},
    {2689, 2689, 5386, 3890, 0}, {2690, 2690, 5387, 3890, 0}, {3385, 3385, 5823, 3890, 0},
    {3483, 3483, 5892, 1867, 0}, {3486, 3486, 5895, 3890, 0}, {5198, 2091, 5001, 1184, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 1186, 0},
    {2601, 2601, 2601, 3228, 0}, {1499, 1496, 4647, 1185, 0}, {2601, 2601, 5314, 3228, 0},
    {1428, 1428, 4607, 3890, 0}, {1429, 1429, 4608, 3890, 0}, {2154, 2154, 5056, 2709, 0},
    {2178, 2178, 5072, 2402, 0}, {1293, 1293, 1293, 292, 0}, {1438, 1438, 1438, 1887, 0},
    {1542, 1542, 1542, 1891, 1}, {2322, 2322, 2322, 2477, 0}, {2601, 2601, 2601, 3890, 0},
    {3478, 3478, 3478, 830, 1}, {1542, 1542, 4680, 1891, 0}, {1698, 1697, 4735, 2187, 0},
    {2120, 2120, 5025, 830, 0}, {2601, 2601, 5314, 3890, 0}, {3478, 3478, 5889, 830, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {1542, 1542, 1542, 1891, 1},
    {2322, 2322, 2322, 2477, 0}, {2601, 2601, 2601, 3890, 0}, {52, 51, 4020, 47, 0},
    {1542, 1542, 4680, 1891, 0}, {2601, 2601, 5314, 3890, 0}, {5198, 2091, 5001, 1189, 0},
    {1845, 1845, 4831, 2390, 0}, {1881, 1881, 4855, 2460, 0}, {2154, 2154, 5056, 2709, 0},
    {2178, 2178, 5072, 2402, 0}, {2781, 2781, 5452, 3329, 0}, {5198, 2091, 5001, 1195, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {1543, 1542, 1542, 1892, 0},
    {2322, 2322, 2322, 2477, 0}, {2601, 2601, 2601, 3890, 0}, {1547, 1545, 4682, 1909, 0},
    {2601, 2601, 5314, 3890, 0}, {1293, 1293, 1293, 292, 0}, {1514, 1514, 1514, 1872, 0},
    {1552, 1550, 1550, 1953, 0}, {2322, 2322, 2322, 2477, 0}, {2601, 2601, 2601, 3890, 0},
    {1555, 1553, 4688, 1956, 0}, {2601, 2601, 5314, 3890, 0}, {293, 293, 293, 1967, 1},
    {1293, 1293, 1293, 292, 0}, {1563, 1563, 1563, 1968, 1}, {1561, 1561, 4693, 1966, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {1564, 1563, 1563, 1969, 0},
    {2322, 2322, 2322, 1204, 0}, {2601, 2601, 2601, 3228, 0}, {2692, 2687, 2687, 3256, 0},
    {1566, 1565, 4696, 1970, 0}, {2601, 2601, 5314, 3228, 0}, {1514, 1514, 1514, 1872, 0},
    {2316, 2316, 2316, 2477, 0}, {2322, 2322, 2322, 1210, 0}, {2385, 2385, 2385, 2477, 0},
    {2601, 2601, 2601, 3890, 0}, {2627, 2627, 2627, 3238, 0}, {2601, 2601, 5314, 3890, 0},
    {2628, 2628, 5337, 2197, 0}, {1514, 1514, 1514, 1872, 0}, {1707, 1707, 1707, 2202, 0},
    {2322, 2322, 2322, 2477, 0}, {2601, 2601, 2601, 3890, 0}, {1708, 1708, 4743, 2203, 0},
    {2601, 2601, 5314, 3890, 0}, {1514, 1514, 4661, 1872, 0}, {1702, 1700, 4737, 3504, 0},
    {2322, 2322, 5175, 2477, 0}, {2601, 2601, 5314, 3890, 0}, {1713, 1710, 4745, 2194, 0},
    {2601, 2601, 5314, 3890, 0}, {262, 261, 261, 208, 0}, {1524, 1514, 1514, 1872, 0},
    {2322, 2322, 2322, 1215, 0}, {2601, 2601, 2601, 3228, 0}, {1727, 1726, 4758, 2217, 0},
    {2601, 2601, 5314, 3228, 0}, {3124, 3124, 3124, 3890, 0}, {3499, 3496, 5905, 2222, 0},
    {2844, 2844, 5499, 3890, 1}, {3124, 3124, 5651, 3890, 0}, {3499, 3496, 5905, 2222, 0},
    {293, 293, 293, 2228, 1}, {1293, 1293, 4521, 292, 0}, {1746, 1746, 1746, 2240, 1},
    {5198, 5198, 5198, 2240, 0}, {1293, 1293, 1293, 292, 0}, {1747, 1746, 1746, 1223, 1},
    {1790, 1790, 1790, 292, 0}, {2322, 2322, 2322, 1224, 0}, {2601, 2601, 2601, 3890, 0},
    {3150, 3145, 3145, 3585, 0}, {1759, 1758, 4778, 2257, 0}, {2601, 2601, 5314, 3890, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {1747, 1746, 1746, 1230, 0},
    {2322, 2322, 2322, 1227, 0}, {2601, 2601, 2601, 3890, 0}, {3056, 3055, 3055, 2267, 0},
    {1763, 1764, 4782, 2265, 0}, {2601, 2601, 5314, 3890, 0}, {5198, 5198, 5198, 2240, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {1747, 1746, 1746, 1230, 0},
    {2322, 2322, 2322, 1231, 0}, {2601, 2601, 2601, 3890, 0}, {3056, 3055, 3055, 2267, 0},
    {1766, 1765, 4783, 2268, 0}, {2601, 2601, 5314, 3890, 0}, {1293, 1293, 4521, 292, 0},
    {1457, 1456, 1456, 1827, 0}, {1524, 1514, 1514, 1872, 0}, {1747, 1746, 1746, 2242, 0},
    {1793, 1793, 1793, 292, 0}, {1794, 1794, 1794, 292, 0}, {2322, 2322, 2322, 2477, 0},
    {2601, 2601, 2601, 3890, 0}, {2692, 2687, 2687, 3256, 0}, {1770, 1771, 4785, 2243, 0},
    {2601, 2601, 5314, 3890, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1524, 1524, 1872, 0},
    {1785, 1784, 1784, 2318, 0}, {2322, 2322, 2322, 2477, 0}, {2601, 2601, 2601, 3890, 0},
    {1777, 1776, 4788, 2301, 0}, {2601, 2601, 5314, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1524, 1524, 1872, 0}, {1785, 1784, 1784, 2315, 0}, {2322, 2322, 2322, 2477, 0},
    {2601, 2601, 2601, 3890, 0}, {1783, 1782, 4791, 2316, 0}, {2601, 2601, 5314, 3890, 0},
    {293, 293, 4141, 2342, 1}, {1293, 1293, 4521, 292, 0}, {1843, 1843, 4829, 2383, 1},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {1819, 1818, 1818, 4206, 0},
    {2322, 2322, 2322, 2353, 0}, {2601, 2601, 2601, 3228, 0}, {1821, 1820, 4814, 2355, 0},
    {2601, 2601, 5314, 3228, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {1845, 1843, 1843, 2387, 0}, {2322, 2322, 2322, 1243, 0}, {2601, 2601, 2601, 3890, 0},
    {1826, 1825, 4817, 2359, 0}, {2601, 2601, 5314, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {1875, 1875, 4852, 2458, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {1830, 1829, 1829, 2369, 0}, {2322, 2322, 2322, 3604, 0}, {2601, 2601, 2601, 3890, 0},
    {1833, 1831, 4821, 2370, 0}, {2601, 2601, 5314, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {1845, 1843, 1843, 2387, 0}, {2322, 2322, 2322, 1250, 0},
    {2601, 2601, 2601, 3890, 0}, {1846, 1847, 4832, 2392, 0}, {2601, 2601, 5314, 3890, 0},
    {1293, 1293, 1293, 292, 0}, {1411, 1411, 1411, 2925, 0}, {1524, 1514, 1514, 1872, 0},
    {1845, 1843, 1843, 2387, 0}, {2322, 2322, 2322, 1256, 0}, {2601, 2601, 2601, 3228, 0},
    {3478, 3478, 3478, 2925, 0}, {1893, 1866, 4846, 3450, 0}, {2601, 2601, 5314, 3228, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {1845, 1843, 1843, 2387, 0},
    {2322, 2322, 2322, 1256, 0}, {2601, 2601, 2601, 3228, 0}, {1893, 1866, 4846, 3450, 0},
    {2601, 2601, 5314, 3228, 0}, {1293, 1293, 4521, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {1789, 1789, 4795, 292, 0}, {1796, 1796, 1796, 292, 0}, {1845, 1843, 1843, 2387, 0},
    {2322, 2322, 2322, 2477, 0}, {2601, 2601, 2601, 3890, 0}, {1871, 1870, 4849, 2452, 0},
    {2601, 2601, 5314, 3890, 0}, {5198, 5198, 5198, 3321, 0}, {5198, 5198, 5198, 2383, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {1682, 1681, 1681, 1260, 0},
    {1845, 1843, 1843, 1261, 0}, {2322, 2322, 2322, 1262, 0}, {2601, 2601, 2601, 3890, 0},
    {1893, 1866, 4846, 2441, 0}, {2601, 2601, 5314, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2243, 2243, 2243, 2841, 0}, {2322, 2322, 2322, 824, 0},
    {2601, 2601, 2601, 3228, 0}, {1883, 1882, 4856, 2470, 0}, {2601, 2601, 5314, 3228, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {1800, 1800, 1800, 2322, 0},
    {1890, 1881, 1881, 3506, 0}, {2322, 2322, 2322, 823, 0}, {2601, 2601, 2601, 3228, 0},
    {1890, 1886, 4857, 2465, 0}, {2601, 2601, 5314, 3228, 0}, {1293, 1293, 4521, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {1796, 1796, 1796, 292, 0}, {1845, 1843, 1843, 2387, 0},
    {2322, 2322, 5175, 2477, 0}, {2601, 2601, 5314, 3890, 0}, {2601, 2601, 5314, 3890, 0},
    {3091, 3082, 5630, 3522, 0}, {1293, 1293, 4521, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {1912, 1911, 4874, 2488, 0}, {2322, 2322, 2322, 1271, 0}, {2601, 2601, 2601, 3890, 0},
    {1914, 1913, 4875, 2489, 0}, {2601, 2601, 5314, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {2322, 2322, 2322, 1274, 0}, {2601, 2601, 2601, 3228, 0}, {389, 388, 4212, 312, 0},
    {2601, 2601, 5314, 3890, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {1950, 1949, 1949, 4206, 0}, {2322, 2322, 2322, 2541, 0}, {2601, 2601, 2601, 3228, 0},
    {1952, 1951, 4905, 2529, 0}, {2601, 2601, 5314, 3228, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {1962, 1961, 1961, 4206, 0}, {2322, 2322, 2322, 2541, 0},
    {2601, 2601, 2601, 3228, 0}, {1964, 1963, 4912, 2538, 0}, {2601, 2601, 5314, 3228, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {1973, 1972, 1972, 4206, 0},
    {2322, 2322, 2322, 2541, 0}, {2601, 2601, 2601, 3228, 0}, {1965, 1975, 4920, 2562, 0},
    {2601, 2601, 5314, 3228, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {1979, 1978, 1978, 4206, 0}, {2322, 2322, 2322, 1283, 0}, {2601, 2601, 2601, 3228, 0},
    {1981, 1980, 4924, 2570, 0}, {2601, 2601, 5314, 3228, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {1988, 1987, 1987, 4206, 0}, {2322, 2322, 2322, 2541, 0},
    {2601, 2601, 2601, 3228, 0}, {1991, 1990, 4930, 2580, 0}, {2601, 2601, 5314, 3228, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {1994, 1994, 1994, 2586, 0},
    {2001, 2000, 2000, 4206, 0}, {2322, 2322, 2322, 2541, 0}, {2601, 2601, 2601, 3228, 0},
    {2003, 2002, 4939, 2601, 0}, {2601, 2601, 5314, 3228, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {1995, 1994, 1994, 4206, 0}, {2322, 2322, 2322, 2541, 0},
    {2601, 2601, 2601, 3228, 0}, {2007, 1996, 4934, 2597, 0}, {2601, 2601, 5314, 3228, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2022, 2021, 2021, 4206, 0},
    {2322, 2322, 2322, 2541, 0}, {2601, 2601, 2601, 3228, 0}, {2012, 2024, 4952, 2626, 0},
    {2601, 2601, 5314, 3228, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {2018, 2017, 2017, 4206, 0}, {2322, 2322, 2322, 2541, 0}, {2601, 2601, 2601, 3228, 0},
    {2020, 2019, 4949, 2623, 0}, {2601, 2601, 5314, 3228, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2035, 2034, 2034, 4206, 0}, {2322, 2322, 2322, 2541, 0},
    {2601, 2601, 2601, 3228, 0}, {2038, 2036, 4960, 2652, 0}, {2601, 2601, 5314, 3228, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {1954, 1953, 1953, 4206, 0},
    {2322, 2322, 2322, 2541, 0}, {2601, 2601, 2601, 3228, 0}, {2040, 2039, 4962, 2655, 0},
    {2601, 2601, 5314, 3228, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {2322, 2322, 2322, 2678, 0}, {2601, 2601, 2601, 3228, 0}, {2801, 2800, 2800, 2677, 0},
    {2074, 2073, 4985, 2679, 0}, {2601, 2601, 5314, 3228, 0}, {1293, 1293, 4521, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {1798, 1798, 1798, 292, 0}, {2103, 2102, 2102, 2691, 0},
    {2105, 2104, 2104, 2694, 0}, {2106, 2107, 5013, 2696, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {1796, 1796, 1796, 292, 0}, {2158, 2158, 2158, 2738, 0},
    {2160, 2160, 2160, 2762, 0}, {2322, 2322, 2322, 2477, 0}, {2327, 2327, 2327, 3890, 0},
    {2389, 2389, 2389, 3890, 0}, {2601, 2601, 2601, 3890, 0}, {3123, 3123, 3123, 292, 0},
    {3881, 2165, 2165, 4262, 0}, {2167, 2166, 5063, 2781, 0}, {2601, 2601, 5314, 3890, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {1796, 1796, 1796, 292, 0},
    {2159, 2158, 2158, 2739, 0}, {2161, 2160, 2160, 2763, 0}, {2322, 2322, 2322, 1306, 0},
    {2601, 2601, 2601, 3890, 0}, {2168, 2168, 5064, 2772, 0}, {2601, 2601, 5314, 3890, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2210, 2209, 2209, 2818, 0},
    {2322, 2322, 2322, 2808, 0}, {2601, 2601, 2601, 3890, 0}, {2212, 2211, 5096, 2819, 0},
    {2601, 2601, 5314, 3890, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {2215, 2214, 2214, 2822, 0}, {2322, 2322, 2322, 2808, 0}, {2601, 2601, 2601, 3890, 0},
    {2217, 2216, 5099, 2823, 0}, {2601, 2601, 5314, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2206, 2205, 2205, 2813, 0}, {2322, 2322, 2322, 2808, 0},
    {2601, 2601, 2601, 3890, 0}, {2218, 2207, 5093, 2815, 0}, {2601, 2601, 5314, 3890, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2225, 2224, 2224, 2832, 0},
    {2322, 2322, 2322, 2808, 0}, {2601, 2601, 2601, 3890, 0}, {2227, 2226, 5106, 2833, 0},
    {2601, 2601, 5314, 3890, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {2230, 2228, 2228, 2835, 0}, {2322, 2322, 2322, 2808, 0}, {2601, 2601, 2601, 3890, 0},
    {2232, 2231, 5109, 2836, 0}, {2601, 2601, 5314, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2202, 2201, 2201, 2807, 0}, {2322, 2322, 2322, 2808, 0},
    {2601, 2601, 2601, 3890, 0}, {2233, 2219, 5100, 2826, 0}, {2601, 2601, 5314, 3890, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 1321, 0},
    {2601, 2601, 2601, 3890, 0}, {3386, 3385, 3385, 3817, 0}, {2601, 2601, 5314, 3890, 0},
    {3392, 3388, 5824, 2847, 0}, {1524, 1514, 1514, 1872, 0}, {1702, 1700, 1700, 3504, 0},
    {2322, 2322, 2322, 1325, 0}, {2601, 2601, 2601, 3890, 0}, {2270, 2269, 5137, 2852, 0},
    {2601, 2601, 5314, 3890, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {2273, 2272, 2272, 2855, 0}, {2322, 2322, 2322, 1327, 0}, {2601, 2601, 2601, 3890, 0},
    {2275, 2274, 5140, 2856, 0}, {2601, 2601, 5314, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 3345, 0}, {2601, 2601, 2601, 3228, 0},
    {2819, 2818, 2818, 4206, 0}, {2601, 2601, 5314, 3228, 0}, {2824, 2823, 5484, 2866, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 1332, 0},
    {2366, 2364, 2364, 2912, 0}, {2601, 2601, 2601, 3890, 0}, {2362, 2367, 5216, 2913, 0},
    {2601, 2601, 5314, 3890, 0}, {1293, 1293, 4521, 292, 0}, {1524, 1514, 4661, 1872, 0},
    {2322, 2322, 5175, 1335, 0}, {2601, 2601, 5314, 3890, 0}, {2914, 2910, 5546, 4206, 0},
    {2496, 2495, 5235, 3128, 0}, {2601, 2601, 5314, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {1514, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 1338, 0}, {2515, 2514, 2514, 3143, 0},
    {2601, 2601, 2601, 3890, 0}, {2521, 2519, 5251, 3144, 0}, {2601, 2601, 5314, 3890, 0},
    {1293, 1293, 4521, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 1341, 0},
    {2529, 2528, 2528, 3156, 0}, {2601, 2601, 2601, 3890, 0}, {2531, 2530, 5260, 3157, 0},
    {2601, 2601, 5314, 3890, 0}, {170, 170, 170, 2925, 0}, {171, 171, 171, 2925, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 3181, 0},
    {2543, 2542, 2542, 3171, 0}, {2547, 2547, 2547, 3174, 0}, {2601, 2601, 2601, 3228, 0},
    {2539, 2544, 5271, 3172, 0}, {2601, 2601, 5314, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 3181, 0}, {2548, 2547, 2547, 3175, 0},
    {2601, 2601, 2601, 3228, 0}, {2550, 2549, 5275, 3176, 0}, {2601, 2601, 5314, 3890, 0},
    {166, 166, 166, 2925, 0}, {169, 169, 169, 2925, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 3181, 0}, {2555, 2554, 2554, 3179, 0},
    {2559, 2559, 2559, 3183, 0}, {2601, 2601, 2601, 3228, 0}, {2551, 2556, 5279, 3180, 0},
    {2601, 2601, 5314, 3890, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {2322, 2322, 2322, 3181, 0}, {2560, 2559, 2559, 3184, 0}, {2601, 2601, 2601, 3228, 0},
    {2562, 2561, 5283, 3185, 0}, {2601, 2601, 5314, 3890, 0}, {293, 293, 4141, 3192, 0},
    {1293, 1293, 4521, 292, 0}, {2567, 2567, 5288, 3196, 1}, {234, 234, 4108, 292, 0},
    {285, 285, 4133, 3189, 0}, {1153, 1153, 4457, 233, 0}, {1686, 1684, 4725, 2167, 0},
    {2567, 2567, 5288, 3890, 0}, {3406, 3406, 5839, 230, 0}, {1524, 1514, 1514, 1872, 0},
    {2322, 2322, 2322, 1354, 0}, {2573, 2572, 2572, 3204, 0}, {2601, 2601, 2601, 3890, 0},
    {2574, 2574, 5293, 3205, 0}, {2601, 2601, 5314, 3890, 0}, {1293, 1293, 4521, 292, 0},
    {1524, 1514, 4661, 1872, 0}, {1796, 1796, 1796, 292, 0}, {2322, 2322, 2322, 1357, 0},
    {2569, 2567, 2567, 3197, 0}, {2601, 2601, 2601, 3890, 0}, {2576, 2575, 5294, 3201, 0},
    {2601, 2601, 5314, 3890, 0}, {1293, 1293, 1293, 292, 0}, {1509, 1509, 1509, 1942, 0},
    {1524, 1524, 1524, 1872, 0}, {2322, 2322, 2322, 1199, 0}, {2601, 2601, 2601, 3228, 0},
    {1548, 1548, 4684, 1943, 0}, {2601, 2601, 5314, 3228, 0}, {1293, 1293, 1293, 292, 0},
    {1504, 1504, 1504, 1936, 0}, {1524, 1524, 1524, 1872, 0}, {2322, 2322, 2322, 1199, 0},
    {2601, 2601, 2601, 3228, 0}, {1505, 1505, 4653, 1937, 0}, {2601, 2601, 5314, 3228, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 3253, 0},
    {2601, 2601, 2601, 3890, 0}, {2677, 2676, 2676, 3252, 0}, {2601, 2601, 5314, 3890, 0},
    {2679, 2678, 5376, 3254, 0}, {1293, 1293, 4521, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {1677, 1676, 1676, 3318, 0}, {1682, 1681, 4723, 3326, 0}, {2780, 2779, 5451, 3320, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 2477, 0},
    {2601, 2601, 2601, 3890, 0}, {2819, 2818, 2818, 3347, 0}, {2601, 2601, 5314, 3890, 0},
    {2824, 2823, 5484, 3348, 0}, {1293, 1293, 1293, 292, 0}, {2322, 2322, 2322, 1370, 0},
    {2601, 2601, 2601, 3890, 0}, {3151, 3124, 3124, 3576, 0}, {2601, 2601, 5314, 3890, 0},
    {2847, 2845, 5500, 3357, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 3332, 0},
    {2601, 2601, 2601, 3228, 0}, {2801, 2800, 2800, 3401, 0}, {2601, 2601, 5314, 3890, 0},
    {2919, 2918, 5552, 3404, 0}, {124, 124, 124, 292, 0}, {1293, 1293, 4521, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2969, 2968, 2968, 3436, 0}, {2972, 2967, 5587, 3435, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 1377, 0},
    {2601, 2601, 2601, 3228, 0}, {3044, 3043, 3043, 3487, 0}, {2601, 2601, 5314, 3890, 0},
    {3046, 3045, 5604, 3489, 0}, {1524, 1514, 1514, 1872, 0}, {3100, 3100, 5643, 3521, 0},
    {3102, 3102, 5644, 3547, 0}, {3103, 3104, 5645, 3548, 0}, {1524, 1514, 1514, 1872, 0},
    {2601, 2601, 5314, 3890, 0}, {3106, 3105, 3105, 3551, 0}, {2601, 2601, 5314, 3890, 0},
    {3107, 3108, 5647, 3552, 0}, {321, 321, 321, 3890, 0}, {325, 325, 325, 254, 0},
    {1293, 1293, 4521, 292, 0}, {1524, 1514, 1514, 1872, 0}, {1797, 1797, 1797, 292, 0},
    {1880, 1880, 4854, 3964, 0}, {1881, 1881, 1881, 2460, 0}, {2316, 2316, 2316, 2850, 0},
    {2318, 2318, 2318, 2477, 0}, {2322, 2322, 5175, 2477, 0}, {2385, 2385, 2385, 2850, 0},
    {2601, 2601, 5314, 3890, 0}, {2626, 2626, 2626, 3237, 0}, {2629, 2629, 5338, 3239, 0},
    {2883, 2883, 2883, 3420, 0}, {3110, 3109, 3109, 3557, 0}, {2601, 2601, 5314, 3890, 0},
    {3111, 3112, 5649, 3558, 0}, {1293, 1293, 4521, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {2626, 2626, 2626, 3237, 0}, {2629, 2629, 5338, 3239, 0}, {3101, 3100, 3100, 3544, 0},
    {3098, 3113, 5650, 3545, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {2322, 2322, 2322, 3640, 0}, {2601, 2601, 2601, 3890, 0}, {3202, 3201, 3201, 3635, 0},
    {2601, 2601, 5314, 3890, 0}, {3204, 3203, 5702, 3637, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 3640, 0}, {2601, 2601, 2601, 3890, 0},
    {3209, 3208, 3208, 3643, 0}, {2601, 2601, 5314, 3890, 0}, {3211, 3210, 5706, 3646, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 3640, 0},
    {2601, 2601, 2601, 3890, 0}, {3206, 3205, 3205, 3639, 0}, {2601, 2601, 5314, 3890, 0},
    {3216, 3215, 5709, 3659, 0}, {1293, 1293, 4521, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {2322, 2322, 2322, 1394, 0}, {2601, 2601, 2601, 3890, 0}, {3223, 3221, 3221, 3668, 0},
    {2601, 2601, 5314, 3890, 0}, {3226, 3225, 5717, 3669, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {1537, 1537, 1537, 3806, 1}, {2322, 2322, 2322, 1397, 0},
    {2323, 2323, 2323, 2477, 0}, {2386, 2386, 2386, 2477, 0}, {2601, 2601, 2601, 3890, 0},
    {2955, 2955, 2955, 3697, 1}, {2601, 2601, 5314, 3890, 0}, {3267, 3267, 5746, 3693, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 2477, 0},
    {2601, 2601, 2601, 3890, 0}, {3269, 3268, 3268, 3695, 0}, {3380, 3380, 3380, 3807, 0},
    {2601, 2601, 5314, 3890, 0}, {3270, 3270, 5748, 3698, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 1402, 0}, {2601, 2601, 2601, 3890, 0},
    {3283, 3282, 3282, 3721, 0}, {2601, 2601, 5314, 3890, 0}, {3287, 3285, 5755, 3724, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 1405, 0},
    {2601, 2601, 2601, 3890, 0}, {3291, 3290, 3290, 3735, 0}, {2601, 2601, 5314, 3890, 0},
    {3295, 3292, 5760, 3738, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {2322, 2322, 2322, 1408, 0}, {2601, 2601, 2601, 3890, 0}, {3302, 3301, 3301, 3746, 0},
    {2601, 2601, 5314, 3890, 0}, {3304, 3303, 5767, 3749, 0}, {1293, 1293, 1293, 292, 0},
    {1676, 1676, 1676, 2169, 1}, {3313, 3313, 5775, 3766, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 1413, 0}, {2601, 2601, 2601, 3890, 0},
    {3320, 3319, 3319, 3772, 0}, {2601, 2601, 5314, 3890, 0}, {3322, 3321, 5780, 3773, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 1416, 0},
    {2601, 2601, 2601, 3890, 0}, {2601, 2601, 5314, 3890, 0}, {3325, 3324, 5782, 3779, 0},
    {1293, 1293, 4521, 292, 0}, {1524, 1514, 1514, 1872, 0}, {1677, 1676, 1676, 2165, 0},
    {1682, 1681, 1681, 2170, 0}, {2322, 2322, 2322, 1419, 0}, {2601, 2601, 2601, 3890, 0},
    {2601, 2601, 5314, 3890, 0}, {3326, 3312, 5774, 3763, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 3792, 0}, {2601, 2601, 2601, 3890, 0},
    {3346, 3344, 3344, 3796, 0}, {2601, 2601, 5314, 3890, 0}, {3348, 3347, 5797, 3797, 0},
    {293, 293, 293, 3809, 1}, {1293, 1293, 4521, 292, 0}, {3385, 3385, 3385, 3816, 1},
    {736, 735, 4377, 785, 0}, {2882, 2882, 5525, 3375, 0}, {3385, 3385, 5823, 3890, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 1426, 0},
    {2601, 2601, 2601, 3890, 0}, {2601, 2601, 5314, 3890, 0}, {3391, 3390, 5826, 4407, 0},
    {1293, 1293, 4521, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 2477, 0},
    {2601, 2601, 2601, 3890, 0}, {2691, 2687, 2687, 3256, 0}, {3154, 3153, 3153, 3590, 0},
    {3386, 3385, 3385, 3817, 0}, {2601, 2601, 5314, 3890, 0}, {3392, 3388, 5824, 3819, 0},
    {1293, 1293, 4521, 292, 0}, {3438, 3438, 5860, 3830, 0}, {1293, 1293, 4521, 292, 0},
    {2322, 2322, 5175, 1433, 0}, {2601, 2601, 5314, 3890, 0}, {3442, 3442, 5863, 3836, 1},
    {52, 51, 4020, 47, 0}, {2601, 2601, 5314, 3890, 0}, {3442, 3442, 5863, 3890, 0},
    {1293, 1293, 4521, 292, 0}, {1438, 1438, 4616, 1823, 0}, {2322, 2322, 5175, 1436, 0},
    {2601, 2601, 5314, 3890, 0}, {3442, 3442, 5863, 3836, 1}, {3478, 3478, 5889, 830, 1},
    {1698, 1697, 4735, 2188, 0}, {2120, 2120, 5025, 830, 0}, {2601, 2601, 5314, 3890, 0},
    {3442, 3442, 5863, 3890, 0}, {3478, 3478, 5889, 830, 0}, {1293, 1293, 4521, 292, 0},
    {2322, 2322, 5175, 2477, 0}, {2601, 2601, 5314, 3890, 0}, {3443, 3442, 5863, 3837, 0},
    {2601, 2601, 5314, 3890, 0}, {3441, 3440, 5862, 3835, 0}, {1293, 1293, 4521, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 2477, 0}, {2601, 2601, 2601, 3890, 0},
    {3446, 3445, 3445, 3843, 0}, {2601, 2601, 5314, 3890, 0}, {3448, 3447, 5866, 3844, 0},
    {321, 321, 4160, 3890, 0}, {325, 325, 325, 254, 0}, {1293, 1293, 4521, 292, 0},
    {1411, 1411, 4594, 830, 0}, {1524, 1514, 1514, 1872, 0}, {1890, 1881, 1881, 2468, 0},
    {2322, 2322, 5175, 2477, 0}, {2601, 2601, 5314, 3890, 0}, {2884, 2883, 2883, 3378, 0},
    {3478, 3478, 5889, 830, 0}, {2601, 2601, 5314, 3890, 0}, {3457, 3458, 5874, 3859, 0},
    {1293, 1293, 1293, 292, 0}, {2322, 2322, 2322, 1445, 0}, {2601, 2601, 2601, 1446, 0},
    {3937, 3937, 3937, 4346, 1}, {2601, 2601, 5314, 3890, 0}, {3469, 3469, 5885, 3865, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {1747, 1746, 1746, 2241, 0},
    {2322, 2322, 2322, 1450, 0}, {2601, 2601, 2601, 3890, 0}, {2601, 2601, 5314, 3890, 0},
    {3505, 3504, 5910, 3889, 0}, {1293, 1293, 4521, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {2322, 2322, 2322, 1452, 0}, {2601, 2601, 2601, 3890, 0}, {3520, 3518, 3518, 3906, 0},
    {2601, 2601, 5314, 3890, 0}, {3527, 3526, 5926, 3911, 0}, {1293, 1293, 4521, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2322, 2322, 5175, 2477, 0}, {2601, 2601, 5314, 3890, 0},
    {2601, 2601, 5314, 3890, 0}, {3583, 3579, 5959, 3937, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 4013, 0}, {2601, 2601, 2601, 3228, 0},
    {3669, 3669, 3669, 3987, 0}, {3673, 3672, 3672, 3992, 0}, {2601, 2601, 5314, 3890, 0},
    {3675, 3674, 6036, 3995, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {2322, 2322, 2322, 4013, 0}, {2601, 2601, 2601, 3228, 0}, {3670, 3669, 3669, 3988, 0},
    {2601, 2601, 5314, 3890, 0}, {3677, 3676, 6037, 3996, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 4013, 0}, {2601, 2601, 2601, 3228, 0},
    {3680, 3679, 3679, 4006, 0}, {2601, 2601, 5314, 3890, 0}, {3682, 3681, 6040, 4007, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 4013, 0},
    {2601, 2601, 2601, 3228, 0}, {3685, 3684, 3684, 4010, 0}, {2601, 2601, 5314, 3890, 0},
    {3687, 3686, 6043, 4011, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {2322, 2322, 2322, 4053, 0}, {2601, 2601, 2601, 3890, 0}, {3699, 3699, 3699, 4026, 0},
    {2601, 2601, 5314, 3890, 0}, {3702, 3702, 6057, 4027, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 4053, 0}, {2601, 2601, 2601, 3890, 0},
    {3709, 3709, 3709, 4046, 0}, {2601, 2601, 5314, 3890, 0}, {3711, 3710, 6064, 4047, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 4053, 0},
    {2601, 2601, 2601, 3890, 0}, {3699, 3699, 3699, 4026, 0}, {2601, 2601, 5314, 3890, 0},
    {3713, 3712, 6065, 4041, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {2322, 2322, 2322, 4053, 0}, {2601, 2601, 2601, 3890, 0}, {3721, 3721, 3721, 4060, 0},
    {2601, 2601, 5314, 3890, 0}, {3716, 3716, 6067, 4061, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 4053, 0}, {2601, 2601, 2601, 3890, 0},
    {3725, 3725, 3725, 4072, 0}, {2601, 2601, 5314, 3890, 0}, {3726, 3726, 6075, 4073, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 4053, 0},
    {2601, 2601, 2601, 3890, 0}, {3699, 3698, 3698, 4086, 0}, {2601, 2601, 5314, 3890, 0},
    {3729, 3728, 6077, 4087, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {2322, 2322, 2322, 4053, 0}, {2601, 2601, 2601, 3890, 0}, {3699, 3699, 3699, 4026, 0},
    {2601, 2601, 5314, 3890, 0}, {3732, 3732, 6080, 4091, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 4053, 0}, {2601, 2601, 2601, 3890, 0},
    {3737, 3737, 3737, 4104, 0}, {2601, 2601, 5314, 3890, 0}, {3738, 3738, 6085, 4105, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 4053, 0},
    {2601, 2601, 2601, 3890, 0}, {3745, 3745, 3745, 4125, 0}, {2601, 2601, 5314, 3890, 0},
    {3746, 3746, 6091, 4126, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {2322, 2322, 2322, 4053, 0}, {2601, 2601, 2601, 3890, 0}, {3748, 3748, 3748, 4131, 0},
    {2601, 2601, 5314, 3890, 0}, {3751, 3751, 6095, 4132, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 4053, 0}, {2601, 2601, 2601, 3890, 0},
    {3699, 3699, 3699, 4026, 0}, {2601, 2601, 5314, 3890, 0}, {3754, 3754, 6098, 4141, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 4053, 0},
    {2601, 2601, 2601, 3890, 0}, {3715, 3715, 3715, 4051, 0}, {2601, 2601, 5314, 3890, 0},
    {3755, 3752, 6096, 4052, 0}, {262, 261, 261, 4146, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 1489, 0}, {2601, 2601, 2601, 3890, 0},
    {1901, 1900, 4866, 4147, 0}, {2601, 2601, 5314, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 1492, 0}, {2601, 2601, 2601, 3228, 0},
    {3854, 3853, 3853, 4213, 0}, {3863, 3863, 3863, 4228, 0}, {3868, 3868, 3868, 4233, 0},
    {2601, 2601, 5314, 3228, 0}, {3860, 3855, 6164, 4214, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 1495, 0}, {2601, 2601, 2601, 3228, 0},
    {3864, 3863, 3863, 4229, 0}, {3868, 3868, 3868, 4233, 0}, {2601, 2601, 5314, 3228, 0},
    {3866, 3865, 6171, 4230, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {2322, 2322, 2322, 1498, 0}, {2601, 2601, 2601, 3228, 0}, {3869, 3868, 3868, 4234, 0},
    {2263, 2262, 5133, 4237, 0}, {2601, 2601, 5314, 3228, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 1501, 0}, {2601, 2601, 2601, 3228, 0},
    {3869, 3868, 3868, 4234, 0}, {2601, 2601, 5314, 3228, 0}, {3871, 3870, 6174, 4235, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 1504, 0},
    {2601, 2601, 2601, 3228, 0}, {3874, 3873, 3873, 4259, 0}, {2601, 2601, 5314, 3228, 0},
    {3876, 3875, 6177, 4260, 0}, {293, 293, 293, 4272, 1}, {1293, 1293, 4521, 292, 0},
    {3895, 3895, 3895, 4274, 1}, {313, 313, 4152, 230, 0}, {2882, 2882, 5525, 3375, 0},
    {3895, 3895, 6192, 3890, 0}, {1293, 1293, 4521, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {1796, 1796, 1796, 292, 0}, {2322, 2322, 2322, 2477, 0}, {2601, 2601, 2601, 3890, 0},
    {3896, 3895, 3895, 4275, 0}, {2601, 2601, 5314, 3890, 0}, {3905, 3904, 6200, 4295, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {1796, 1796, 1796, 292, 0},
    {2322, 2322, 2322, 2477, 0}, {2601, 2601, 2601, 3890, 0}, {3896, 3895, 3895, 4275, 0},
    {2601, 2601, 5314, 3890, 0}, {3908, 3899, 6195, 4279, 0}, {1293, 1293, 4521, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {1796, 1796, 1796, 292, 0}, {2322, 2322, 5175, 2477, 0},
    {2601, 2601, 5314, 3890, 0}, {3896, 3895, 3895, 4275, 0}, {2601, 2601, 5314, 3890, 0},
    {3907, 3901, 6197, 4277, 0}, {293, 293, 293, 4301, 1}, {1293, 1293, 4521, 292, 0},
    {3937, 3937, 3937, 4346, 1}, {1365, 1365, 4572, 230, 0}, {1366, 1366, 4573, 230, 0},
    {1379, 1379, 4575, 230, 0}, {3937, 3937, 6222, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {1453, 1452, 1452, 4304, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 1517, 0},
    {2601, 2601, 2601, 3890, 0}, {2601, 2601, 5314, 3890, 0}, {3914, 3913, 6205, 4305, 0},
    {1293, 1293, 1293, 292, 0}, {3915, 3915, 6206, 4308, 0}, {2322, 2322, 5175, 1522, 0},
    {2601, 2601, 5314, 1523, 0}, {3938, 3938, 3938, 4316, 0}, {2601, 2601, 5314, 1523, 0},
    {3950, 3950, 6230, 459, 0}, {1293, 1293, 4521, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {3938, 3937, 3937, 4316, 0}, {3950, 3949, 6229, 4317, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 1528, 0}, {2601, 2601, 2601, 3890, 0},
    {3918, 3917, 3917, 4325, 0}, {3938, 3937, 3937, 4347, 0}, {2601, 2601, 5314, 3890, 0},
    {3920, 3919, 6209, 4326, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {2322, 2322, 2322, 4404, 0}, {2601, 2601, 2601, 3890, 0}, {3928, 3927, 3927, 4337, 0},
    {2601, 2601, 5314, 3890, 0}, {3923, 3922, 6211, 4333, 0}, {594, 594, 594, 528, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 2477, 0},
    {2601, 2601, 2601, 3890, 0}, {596, 596, 4349, 530, 0}, {2601, 2601, 5314, 3890, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 2477, 0},
    {2601, 2601, 2601, 3890, 0}, {2601, 2601, 5314, 3890, 0}, {3926, 3925, 6213, 4335, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 2477, 0},
    {2601, 2601, 2601, 3890, 0}, {3342, 3341, 3341, 4341, 0}, {2601, 2601, 5314, 3890, 0},
    {3338, 3337, 5791, 3788, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {2322, 2322, 2322, 2477, 0}, {2601, 2601, 2601, 3890, 0}, {3341, 3341, 3341, 4340, 1},
    {156, 156, 4069, 101, 0}, {2601, 2601, 5314, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 2477, 0}, {2601, 2601, 2601, 3890, 0},
    {3352, 3350, 3350, 4206, 0}, {3357, 3356, 3356, 4206, 0}, {2601, 2601, 5314, 3890, 0},
    {3340, 3339, 5792, 3791, 0}, {3352, 3351, 5800, 4206, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 2477, 0}, {2601, 2601, 2601, 3890, 0},
    {3928, 3927, 3927, 4337, 0}, {2601, 2601, 5314, 3890, 0}, {3936, 3933, 6219, 4342, 0},
    {1293, 1293, 4521, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 1545, 0},
    {2601, 2601, 2601, 3890, 0}, {3945, 3944, 3944, 4353, 0}, {2601, 2601, 5314, 3890, 0},
    {3947, 3946, 6228, 4355, 0}, {1293, 1293, 4521, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {2322, 2322, 2322, 1548, 0}, {2601, 2601, 2601, 3890, 0}, {3938, 3937, 3937, 4347, 0},
    {2601, 2601, 5314, 3890, 0}, {3950, 3949, 6229, 4350, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 1975, 0}, {2601, 2601, 2601, 3228, 0},
    {3953, 3952, 3952, 4366, 0}, {2601, 2601, 5314, 3228, 0}, {3955, 3954, 6233, 4367, 0},
    {1293, 1293, 4521, 292, 0}, {1524, 1514, 1514, 1872, 0}, {3962, 3961, 3961, 4375, 0},
    {3964, 3963, 6239, 4376, 0}, {1293, 1293, 4521, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {3968, 3967, 3967, 4382, 0}, {3970, 3969, 6243, 4383, 0}, {1512, 1512, 1512, 1557, 0},
    {1699, 1699, 1699, 292, 0}, {2734, 2734, 2734, 292, 0}, {1512, 1512, 4659, 1557, 0},
    {1699, 1699, 4736, 292, 0}, {2734, 2734, 5420, 292, 0}, {1293, 1293, 4521, 292, 0},
    {1843, 1843, 4829, 2383, 1}, {3937, 3937, 6222, 4346, 1}, {3166, 3166, 5679, 292, 0},
    {1293, 1293, 1293, 292, 0}, {1746, 1746, 1746, 2240, 1}, {3978, 3978, 3978, 3890, 1},
    {3166, 3166, 5679, 292, 0}, {1293, 1293, 4521, 292, 0}, {1911, 1911, 4874, 2487, 1},
    {3937, 3937, 6222, 4346, 1}, {286, 286, 4134, 3191, 1}, {1293, 1293, 4521, 292, 0},
    {1556, 1556, 4690, 292, 0}, {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0},
    {3868, 3868, 3868, 4233, 1}, {3873, 3873, 3873, 4258, 1}, {3867, 3867, 6172, 4231, 0},
    {3872, 3872, 6175, 4255, 0}, {1197, 1197, 1197, 3890, 0}, {1293, 1293, 4521, 292, 0},
    {1556, 1556, 1556, 292, 0}, {1843, 1843, 1843, 2384, 0}, {3895, 3895, 3895, 4276, 1},
    {1293, 1293, 4521, 292, 0}, {3937, 3937, 3937, 4346, 1}, {3967, 3967, 3967, 4381, 1},
    {2924, 2924, 5557, 3890, 0}, {3618, 3618, 5988, 3890, 0}, {1396, 1396, 1396, 292, 0},
    {3762, 3759, 3759, 505, 0}, {3762, 3760, 6102, 506, 0}, {5198, 2091, 5001, 1573, 0},
    {2095, 2095, 5005, 3890, 0}, {3848, 3847, 6160, 1578, 0}, {5198, 2091, 5001, 1576, 0},
    {5198, 2091, 5001, 233, 0}, {1209, 1208, 4492, 1577, 0}, {1211, 1211, 4494, 3890, 0},
    {2690, 2690, 5387, 3890, 0}, {3583, 3579, 5959, 3944, 0}, {5198, 1211, 1211, 1580, 0},
    {5198, 2091, 5001, 1579, 0}, {568, 568, 568, 518, 0}, {1214, 1214, 1214, 1871, 0},
    {3848, 3846, 3846, 522, 0}, {1218, 1218, 4498, 3890, 0}, {1218, 1218, 1218, 3890, 0},
    {129, 129, 129, 90, 1}, {1293, 1293, 1293, 292, 0}, {108, 108, 4039, 77, 0},
    {1293, 1293, 1293, 292, 0}, {152, 152, 4067, 96, 0}, {542, 542, 542, 3890, 4},
    {1293, 1293, 1293, 292, 0}, {1845, 1843, 1843, 2385, 0}, {3546, 3545, 5937, 3922, 0},
    {3793, 3792, 6122, 4173, 0}, {1155, 1155, 1155, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {2361, 2361, 2361, 2922, 0}, {3397, 3397, 3397, 3890, 0}, {3491, 3491, 3491, 3879, 0},
    {2680, 2680, 5377, 292, 0}, {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0},
    {446, 446, 4240, 387, 0}, {2664, 2664, 5363, 292, 0}, {1293, 1293, 1293, 292, 0},
    {1304, 1304, 4529, 292, 0}, {1293, 1293, 1293, 292, 0}, {1556, 1556, 1556, 292, 0},
    {1746, 1746, 1746, 2240, 1}, {1746, 1746, 4771, 2240, 0}, {2153, 2153, 5055, 1862, 0},
    {2320, 2320, 5173, 2477, 0}, {2690, 2690, 5387, 3890, 0}, {3145, 3145, 5670, 1863, 0},
    {3381, 3381, 5821, 1865, 0}, {3483, 3483, 5892, 1866, 0}, {3486, 3486, 5895, 3890, 0},
    {3487, 3487, 5896, 2925, 0}, {1498, 1497, 4648, 1604, 0}, {3385, 3385, 5823, 3890, 0},
    {5198, 2091, 5001, 1600, 0}, {554, 554, 4316, 3890, 0}, {2352, 2352, 5204, 3890, 0},
    {321, 321, 4160, 3890, 0}, {325, 325, 4162, 3890, 0}, {1427, 1427, 4606, 1602, 0},
    {5198, 2091, 5001, 1603, 0}, {321, 321, 4160, 3890, 0}, {325, 325, 4162, 3890, 0},
    {1244, 1244, 4501, 2925, 0}, {1245, 1245, 4502, 2925, 0}, {1397, 1397, 4581, 2925, 0},
    {1398, 1398, 4582, 2925, 0}, {2647, 2647, 5352, 2925, 0}, {2689, 2689, 5386, 3890, 0},
    {2690, 2690, 5387, 3890, 0}, {3385, 3385, 5823, 3890, 0}, {3483, 3483, 5892, 1867, 0},
    {3486, 3486, 5895, 3890, 0}, {5198, 2091, 5001, 1605, 0}, {327, 325, 325, 255, 0},
    {330, 321, 321, 262, 0}, {1293, 1293, 1293, 292, 0}, {3429, 3428, 3428, 3817, 1},
    {3534, 3534, 5931, 1606, 0}, {3785, 3785, 6118, 1601, 0}, {1293, 1293, 1293, 292, 0},
    {1739, 1739, 4767, 2229, 0}, {1293, 1293, 1293, 292, 0}, {1746, 1746, 1746, 2240, 1},
    {3166, 3166, 5679, 292, 0}, {1293, 1293, 1293, 292, 0}, {1746, 1746, 1746, 2240, 1},
    {3166, 3166, 5679, 3890, 0}, {1293, 1293, 1293, 292, 0}, {1746, 1746, 1746, 2240, 1},
    {3166, 3166, 5679, 292, 0}, {1293, 1293, 1293, 292, 0}, {1845, 1843, 1843, 2388, 1},
    {1893, 1866, 4846, 3450, 0}, {818, 818, 818, 3890, 1}, {1293, 1293, 1293, 292, 0},
    {3532, 3532, 5929, 292, 0}, {1293, 1293, 1293, 292, 0}, {1972, 1972, 1972, 2557, 1},
    {2656, 2656, 2656, 3890, 0}, {3166, 3166, 5679, 292, 0}, {1293, 1293, 1293, 292, 0},
    {3205, 3205, 3205, 3638, 1}, {3221, 3221, 3221, 3667, 1}, {3212, 3212, 5707, 3649, 0},
    {1293, 1293, 1293, 292, 0}, {3333, 3333, 5787, 292, 0}, {1293, 1293, 1293, 292, 0},
    {3483, 3483, 5892, 3810, 0}, {1293, 1293, 1293, 292, 0}, {3698, 3698, 3698, 4024, 0},
    {3744, 3744, 3744, 4124, 0}, {3747, 3747, 3747, 4130, 1}, {2889, 2889, 5530, 4111, 0},
    {1293, 1293, 1293, 292, 0}, {1577, 1577, 1577, 4381, 1}, {3221, 3221, 3221, 3667, 1},
    {3937, 3937, 3937, 4346, 0}, {3166, 3166, 5679, 292, 0}, {1293, 1293, 4521, 292, 0},
    {3937, 3937, 6222, 4346, 1}, {3166, 3166, 5679, 292, 0}, {261, 261, 261, 1748, 0},
    {1293, 1293, 4521, 292, 0}, {2910, 2910, 2910, 1724, 0}, {183, 183, 183, 122, 1},
    {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0}, {1845, 1843, 1843, 2385, 0},
    {3607, 3605, 3605, 815, 0}, {3546, 3545, 5937, 3916, 0}, {3793, 3792, 6122, 4163, 0},
    {468, 468, 468, 416, 1}, {1293, 1293, 1293, 292, 0}, {3799, 3799, 3799, 40, 1},
    {3166, 3166, 5679, 292, 0}, {261, 261, 261, 3890, 1}, {544, 544, 544, 494, 1},
    {1293, 1293, 1293, 292, 0}, {261, 261, 4120, 3890, 0}, {3492, 3492, 5901, 209, 0},
    {496, 496, 496, 453, 1}, {1293, 1293, 1293, 292, 0}, {3182, 3182, 3182, 3616, 1},
    {3166, 3166, 5679, 292, 0}, {261, 261, 261, 2216, 1}, {1725, 1725, 4757, 2215, 0},
    {267, 267, 267, 2367, 1}, {1293, 1293, 1293, 292, 0}, {1829, 1829, 1829, 2368, 1},
    {1828, 1828, 4819, 2363, 0}, {200, 200, 200, 3890, 1}, {507, 507, 507, 3890, 1},
    {1293, 1293, 1293, 292, 0}, {201, 201, 4098, 141, 0}, {1293, 1293, 1293, 292, 0},
    {2017, 2017, 2017, 2622, 1}, {2015, 2015, 4946, 2621, 0}, {1293, 1293, 1293, 292, 0},
    {2113, 2113, 2113, 2701, 1}, {3385, 3385, 3385, 3816, 0}, {3166, 3166, 5679, 292, 0},
    {262, 261, 261, 1725, 1}, {1293, 1293, 1293, 292, 0}, {2315, 2315, 2315, 1699, 0},
    {2514, 2514, 2514, 3142, 1}, {2512, 2511, 5248, 3135, 0}, {2514, 2514, 5249, 3142, 0},
    {1293, 1293, 1293, 292, 0}, {1504, 1504, 1504, 1939, 1}, {1506, 1506, 4654, 1932, 0},
    {1507, 1507, 4655, 1936, 0}, {1293, 1293, 1293, 292, 0}, {3205, 3205, 3205, 3638, 1},
    {3937, 3937, 3937, 4346, 1}, {3197, 3197, 5698, 3624, 0}, {261, 261, 4120, 3663, 1},
    {1293, 1293, 4521, 292, 0}, {1293, 1293, 1293, 292, 0}, {1676, 1676, 1676, 1664, 1},
    {3937, 3937, 3937, 3890, 1}, {3483, 3483, 5892, 3780, 0}, {261, 261, 4120, 3895, 1},
    {2064, 2064, 4979, 3909, 0}, {3518, 3518, 5920, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {3520, 3520, 3520, 4139, 1}, {3698, 3698, 3698, 4024, 1}, {3724, 3724, 3724, 4071, 1},
    {270, 270, 4128, 4070, 0}, {1293, 1293, 1293, 292, 0}, {3698, 3698, 3698, 4024, 1},
    {3736, 3736, 3736, 4103, 1}, {259, 259, 4118, 4098, 0}, {1293, 1293, 1293, 292, 0},
    {3698, 3698, 3698, 4024, 1}, {3747, 3747, 3747, 4130, 1}, {259, 259, 4118, 4018, 0},
    {261, 261, 261, 4145, 1}, {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0},
    {542, 542, 4308, 3890, 0}, {3166, 3166, 5679, 292, 0}, {261, 261, 4120, 4310, 1},
    {510, 510, 4283, 4311, 0}, {2064, 2064, 4979, 4348, 0}, {3937, 3937, 6222, 3890, 0},
    {1153, 1153, 1153, 3890, 0}, {1735, 1735, 1735, 1680, 0}, {3893, 3893, 3893, 4273, 0},
    {503, 503, 4279, 3890, 0}, {1558, 1558, 4691, 1681, 0}, {1780, 1780, 4790, 2310, 8},
    {3374, 3374, 5817, 2850, 0}, {393, 393, 4215, 2850, 1}, {1558, 1558, 4691, 1681, 1},
    {1780, 1780, 4790, 2310, 9}, {5198, 5198, 5198, 1678, 0}, {1730, 1730, 4760, 3890, 0},
    {3374, 3374, 5817, 2850, 0}, {624, 624, 4370, 1677, 0}, {3375, 3375, 5818, 1686, 0},
    {3769, 3769, 6109, 1687, 0}, {5198, 2091, 5001, 1684, 0}, {1282, 1282, 4512, 3890, 0},
    {1711, 1711, 4746, 3890, 0}, {5198, 2091, 5001, 1688, 0}, {1284, 1284, 4514, 1693, 0},
    {2861, 2861, 5512, 292, 0}, {2862, 2862, 5513, 3890, 0}, {2865, 2864, 5514, 3366, 0},
    {1284, 1284, 1284, 1693, 0}, {2861, 2861, 2861, 292, 0}, {2862, 2862, 2862, 3890, 0},
    {2865, 2863, 2863, 3366, 0}, {768, 768, 768, 4206, 0}, {1396, 1396, 1396, 292, 0},
    {321, 321, 4160, 3890, 0}, {325, 325, 325, 3890, 0}, {869, 869, 4433, 292, 0},
    {1301, 1301, 1301, 2477, 0}, {1400, 1400, 4584, 292, 0}, {1923, 1923, 4883, 2477, 0},
    {2113, 2113, 5019, 3890, 0}, {2674, 2674, 5373, 3890, 0}, {3385, 3385, 5823, 3816, 0},
    {3631, 3631, 5997, 2477, 0}, {3897, 3897, 3897, 2477, 0}, {3902, 3902, 6198, 2477, 0},
    {3906, 3906, 6201, 4297, 0}, {869, 869, 4433, 292, 0}, {1400, 1400, 4584, 292, 0},
    {1923, 1923, 4883, 2477, 0}, {2113, 2113, 5019, 2701, 0}, {3385, 3385, 5823, 3816, 0},
    {3631, 3631, 5997, 2477, 0}, {3902, 3902, 6198, 2477, 0}, {3906, 3906, 6201, 4297, 0},
    {348, 348, 4182, 272, 0}, {350, 350, 4184, 275, 0}, {352, 352, 4186, 278, 0},
    {1301, 1301, 4527, 1703, 0}, {2328, 2328, 5179, 2881, 0}, {2338, 2338, 5189, 2889, 0},
    {2343, 2343, 5194, 2892, 0}, {5198, 2091, 5001, 1704, 0}, {287, 287, 4135, 228, 0},
    {1303, 1302, 4528, 1705, 0}, {1307, 1307, 4532, 1711, 0}, {1308, 1308, 4533, 1712, 0},
    {1405, 1405, 4589, 1706, 0}, {2333, 2333, 5184, 2884, 0}, {2334, 2334, 5185, 2885, 0},
    {2616, 2616, 5328, 1710, 0}, {247, 247, 4111, 3890, 0}, {277, 277, 4129, 830, 0},
    {869, 869, 4433, 292, 0}, {1301, 1301, 4527, 2477, 0}, {2645, 2645, 5350, 3246, 0},
    {3492, 3492, 5901, 229, 0}, {3895, 3895, 6192, 3890, 0}, {3900, 3900, 6196, 3890, 0},
    {869, 869, 4433, 292, 0}, {3895, 3895, 6192, 4274, 0}, {348, 348, 4182, 272, 0},
    {350, 350, 4184, 275, 0}, {352, 352, 4186, 278, 0}, {2328, 2328, 5179, 2881, 0},
    {2338, 2338, 5189, 2889, 0}, {2343, 2343, 5194, 2892, 0}, {1773, 1773, 4787, 2925, 0},
    {2505, 2505, 5243, 3881, 0}, {3492, 3492, 5901, 3882, 0}, {5198, 2091, 5001, 1713, 0},
    {1195, 1195, 4481, 1714, 0}, {3492, 3492, 5901, 3923, 0}, {321, 321, 4160, 3890, 0},
    {325, 325, 4162, 254, 0}, {748, 748, 4378, 2925, 0}, {1282, 1282, 4512, 3890, 0},
    {1530, 1530, 4670, 3890, 0}, {1817, 1817, 4812, 3572, 0}, {1818, 1818, 4813, 2352, 0},
    {1925, 1925, 4885, 2496, 0}, {2569, 2568, 5289, 3198, 0}, {2690, 2690, 5387, 3890, 0},
    {2827, 2827, 5485, 292, 0}, {2908, 2908, 5544, 2354, 0}, {3311, 3310, 5772, 3759, 0},
    {3483, 3483, 5892, 1717, 0}, {3484, 3484, 5893, 3890, 0}, {3518, 3518, 5920, 3904, 0},
    {3583, 3579, 5959, 3944, 0}, {3937, 3937, 6222, 4346, 0}, {2335, 2335, 5186, 2886, 0},
    {292, 288, 4136, 2484, 0}, {1318, 1318, 4541, 1721, 0}, {3583, 3579, 5959, 3944, 0},
    {5198, 2091, 5001, 1721, 0}, {5198, 2091, 5001, 1720, 0}, {5198, 2091, 5001, 1748, 0},
    {1327, 1327, 4546, 3890, 0}, {1329, 1329, 4548, 3890, 0}, {1330, 1330, 4549, 3890, 0},
    {1333, 1333, 4551, 1732, 0}, {5198, 2091, 5001, 1729, 0}, {3492, 3492, 5901, 1741, 0},
    {5198, 2091, 5001, 1732, 0}, {5198, 2091, 5001, 1742, 0}, {3769, 3769, 3769, 3890, 1},
    {5198, 1336, 1336, 1735, 0}, {3769, 3769, 6109, 3890, 0}, {5198, 2091, 5001, 1737, 0},
    {5198, 2091, 5001, 1735, 0}, {321, 321, 4160, 3890, 0}, {1332, 1332, 4550, 1731, 0},
    {1333, 1333, 4551, 3890, 0}, {1339, 1339, 4554, 1740, 0}, {1340, 1340, 4555, 3890, 0},
    {1843, 1843, 4829, 3890, 0}, {3583, 3579, 5959, 3944, 0}, {624, 624, 624, 1746, 0},
    {3769, 3769, 3769, 3890, 1}, {1342, 1342, 4556, 3890, 0}, {1343, 1343, 4557, 3890, 0},
    {1345, 1345, 4559, 3890, 0}, {1346, 1346, 4560, 830, 0}, {5198, 2091, 5001, 1744, 0},
    {5198, 2091, 5001, 1743, 0}, {1352, 1352, 1352, 292, 0}, {1356, 1356, 1356, 1752, 0},
    {1352, 1352, 1352, 292, 0}, {1356, 1356, 1356, 1753, 0}, {1355, 1355, 1355, 292, 0},
    {1355, 1355, 1355, 292, 0}, {129, 129, 129, 90, 1}, {1293, 1293, 1293, 292, 0},
    {3689, 3689, 3689, 3890, 1}, {108, 108, 4039, 77, 0}, {152, 152, 152, 97, 1},
    {1293, 1293, 1293, 292, 0}, {152, 152, 4067, 97, 0}, {542, 542, 542, 3890, 4},
    {1293, 1293, 1293, 292, 0}, {1296, 1296, 1296, 299, 0}, {1845, 1843, 1843, 2385, 0},
    {3546, 3545, 5937, 3922, 0}, {3793, 3792, 6122, 4173, 0}, {1155, 1155, 1155, 3890, 0},
    {1293, 1293, 1293, 292, 0}, {2361, 2361, 2361, 2922, 0}, {3397, 3397, 3397, 3890, 0},
    {3491, 3491, 3491, 3879, 0}, {2680, 2680, 5377, 292, 0}, {542, 542, 542, 3890, 4},
    {1293, 1293, 1293, 292, 0}, {2664, 2664, 2664, 292, 0}, {446, 446, 4240, 387, 0},
    {2664, 2664, 5363, 292, 0}, {1293, 1293, 1293, 292, 0}, {1304, 1304, 4529, 292, 0},
    {1293, 1293, 1293, 292, 0}, {1746, 1746, 1746, 2240, 1}, {2153, 2153, 2153, 1861, 0},
    {2320, 2320, 2320, 2477, 0}, {3145, 3145, 3145, 3890, 0}, {3381, 3381, 3381, 1864, 0},
    {1746, 1746, 4771, 2240, 0}, {2153, 2153, 5055, 1862, 0}, {2320, 2320, 5173, 2477, 0},
    {2690, 2690, 5387, 3890, 0}, {3145, 3145, 5670, 1863, 0}, {3381, 3381, 5821, 1865, 0},
    {3483, 3483, 5892, 1866, 0}, {3486, 3486, 5895, 3890, 0}, {3487, 3487, 5896, 2925, 0},
    {1498, 1497, 4648, 1773, 0}, {3385, 3385, 5823, 3890, 0}, {5198, 2091, 5001, 1769, 0},
    {554, 554, 4316, 3890, 0}, {2352, 2352, 5204, 3890, 0}, {321, 321, 4160, 3890, 0},
    {325, 325, 4162, 3890, 0}, {1427, 1427, 4606, 1771, 0}, {5198, 2091, 5001, 1772, 0},
    {321, 321, 4160, 3890, 0}, {325, 325, 4162, 3890, 0}, {1244, 1244, 4501, 2925, 0},
    {1245, 1245, 4502, 2925, 0}, {1397, 1397, 4581, 2925, 0}, {1398, 1398, 4582, 2925, 0},
    {2647, 2647, 5352, 2925, 0}, {2689, 2689, 5386, 3890, 0}, {2690, 2690, 5387, 3890, 0},
    {3385, 3385, 5823, 3890, 0}, {3483, 3483, 5892, 1867, 0}, {3486, 3486, 5895, 3890, 0},
    {5198, 2091, 5001, 1774, 0}, {327, 325, 325, 255, 0}, {330, 321, 321, 262, 0},
    {1293, 1293, 1293, 292, 0}, {3429, 3428, 3428, 3817, 1}, {3534, 3534, 5931, 1775, 0},
    {3785, 3785, 6118, 1770, 0}, {1293, 1293, 1293, 292, 0}, {1739, 1739, 1739, 2230, 1},
    {1739, 1739, 4767, 2230, 0}, {939, 939, 939, 2925, 1}, {1293, 1293, 1293, 292, 0},
    {1746, 1746, 1746, 2240, 1}, {3166, 3166, 5679, 292, 0}, {1293, 1293, 1293, 292, 0},
    {1746, 1746, 1746, 2240, 1}, {3982, 3982, 3982, 292, 0}, {3166, 3166, 5679, 3890, 0},
    {1293, 1293, 1293, 292, 0}, {1746, 1746, 1746, 2240, 1}, {3166, 3166, 5679, 292, 0},
    {1293, 1293, 1293, 292, 0}, {1845, 1843, 1843, 2388, 1}, {3462, 3462, 3462, 3751, 0},
    {1893, 1866, 4846, 3450, 0}, {504, 504, 504, 3890, 1}, {542, 542, 542, 3890, 4},
    {1293, 1293, 1293, 292, 0}, {1961, 1961, 1961, 2537, 1}, {2696, 2696, 2696, 3890, 1},
    {2698, 2698, 2698, 3890, 1}, {3230, 3230, 3230, 3890, 1}, {3361, 3361, 3361, 3890, 1},
    {1955, 1955, 4907, 2532, 0}, {818, 818, 818, 3890, 1}, {1293, 1293, 1293, 292, 0},
    {3532, 3532, 5929, 292, 0}, {1293, 1293, 1293, 292, 0}, {1972, 1972, 1972, 2557, 1},
    {2656, 2656, 2656, 3890, 0}, {1972, 1972, 4918, 2557, 0}, {1293, 1293, 1293, 292, 0},
    {3170, 3170, 5682, 292, 0}, {1293, 1293, 1293, 292, 0}, {3205, 3205, 3205, 3638, 1},
    {3221, 3221, 3221, 3667, 1}, {3212, 3212, 5707, 3649, 0}, {1293, 1293, 1293, 292, 0},
    {3333, 3333, 5787, 292, 0}, {1293, 1293, 1293, 292, 0}, {3483, 3483, 3483, 3810, 1},
    {3483, 3483, 5892, 3810, 0}, {1293, 1293, 1293, 292, 0}, {3698, 3698, 3698, 4024, 0},
    {3744, 3744, 3744, 4124, 0}, {3747, 3747, 3747, 4130, 1}, {2889, 2889, 5530, 4111, 0},
    {1293, 1293, 1293, 292, 0}, {1577, 1577, 1577, 4381, 1}, {3221, 3221, 3221, 3667, 1},
    {1293, 1293, 4521, 292, 0}, {3895, 3895, 6192, 4274, 1}, {3937, 3937, 3937, 4346, 0},
    {3166, 3166, 5679, 292, 0}, {1293, 1293, 4521, 292, 0}, {3937, 3937, 6222, 4346, 1},
    {3166, 3166, 5679, 292, 0}, {1396, 1396, 4580, 292, 0}, {1396, 1396, 1396, 292, 0},
    {1404, 1404, 4588, 1813, 0}, {3484, 3484, 5893, 3890, 0}, {5198, 2091, 5001, 491, 0},
    {5198, 2091, 5001, 4204, 0}, {1434, 1434, 4612, 3890, 0}, {1437, 1437, 4615, 3890, 0},
    {1843, 1843, 4829, 3890, 0}, {5198, 2091, 5001, 1825, 0}, {5198, 1456, 1456, 3890, 0},
    {43, 43, 4015, 108, 0}, {44, 44, 4016, 107, 0}, {101, 101, 4032, 2494, 0},
    {113, 107, 4038, 2495, 0}, {284, 284, 4132, 108, 0}, {327, 326, 4163, 4206, 0},
    {330, 329, 4165, 4206, 0}, {523, 522, 4292, 4206, 0}, {526, 526, 4295, 110, 0},
    {573, 573, 4331, 108, 0}, {574, 574, 4332, 519, 0}, {577, 577, 4335, 520, 0},
    {769, 769, 4396, 108, 0}, {1155, 1155, 4459, 108, 0}, {1185, 1185, 4479, 108, 0},
    {1217, 1217, 4497, 3890, 0}, {1350, 1350, 4562, 108, 0}, {1462, 1462, 4628, 3890, 0},
    {1532, 1532, 4672, 1875, 0}, {1533, 1533, 4673, 1876, 0}, {1809, 1809, 4805, 108, 0},
    {1907, 1907, 4871, 108, 0}, {2184, 2184, 5075, 3572, 0}, {2185, 2185, 5076, 3333, 0},
    {2189, 2189, 5080, 111, 0}, {2190, 2190, 5081, 108, 0}, {2192, 2191, 5082, 109, 0},
    {2193, 2193, 5083, 3333, 0}, {2390, 2390, 5226, 3890, 0}, {2510, 2510, 5247, 108, 0},
    {2563, 2563, 5284, 108, 0}, {2693, 2693, 5388, 3890, 0}, {2804, 2804, 5469, 3333, 0},
    {2807, 2806, 5471, 3336, 0}, {2814, 2814, 5476, 108, 0}, {2893, 2892, 5533, 3891, 0},
    {3219, 3219, 5712, 108, 0}, {3224, 3224, 5716, 113, 0}, {3305, 3305, 5768, 108, 0},
    {3315, 3315, 5777, 114, 0}, {3326, 3323, 5781, 109, 0}, {3435, 3435, 5858, 108, 0},
    {3483, 3483, 5892, 3890, 0}, {3512, 3512, 5916, 108, 0}, {3525, 3525, 5925, 108, 0},
    {3693, 3693, 6049, 108, 0}, {3697, 3697, 6053, 108, 0}, {3733, 3733, 6081, 108, 0},
    {3735, 3735, 6083, 116, 0}, {3742, 3742, 6088, 108, 0}, {3750, 3750, 6094, 4135, 0},
    {3909, 3909, 6203, 108, 0}, {3921, 3921, 6210, 108, 0}, {3943, 3943, 6226, 108, 0},
    {3956, 3956, 6234, 108, 0}, {3966, 3966, 6241, 108, 0}, {5198, 2091, 5001, 1828, 0},
    {544, 544, 544, 494, 1}, {1293, 1293, 1293, 292, 0}, {497, 497, 4273, 3890, 0},
    {3492, 3492, 5901, 465, 0}, {544, 544, 544, 494, 1}, {1293, 1293, 1293, 292, 0},
    {531, 531, 4299, 3890, 0}, {542, 542, 542, 3890, 4}, {1153, 1153, 1153, 3890, 0},
    {1274, 1274, 1274, 1681, 1}, {1293, 1293, 1293, 292, 0}, {1746, 1746, 1746, 2240, 1},
    {3183, 3183, 3183, 3890, 0}, {3251, 3251, 3251, 1846, 1}, {3582, 3580, 3580, 3946, 0},
    {1153, 1153, 4457, 3890, 0}, {1274, 1274, 4506, 1681, 0}, {1468, 1468, 4630, 3890, 0},
    {1746, 1746, 4771, 3890, 0}, {2885, 2885, 5527, 3890, 0}, {3183, 3183, 5687, 3890, 0},
    {3251, 3251, 5734, 1845, 0}, {3492, 3492, 5901, 3890, 0}, {3495, 3495, 5904, 3890, 0},
    {3583, 3579, 5959, 3944, 0}, {1153, 1153, 4457, 3890, 0}, {1468, 1468, 4630, 3890, 0},
    {1746, 1746, 4771, 3890, 0}, {2885, 2885, 5527, 3890, 0}, {3251, 3251, 5734, 1845, 0},
    {3492, 3492, 5901, 3890, 0}, {3495, 3495, 5904, 3890, 0}, {3583, 3579, 5959, 3944, 0},
    {5198, 1468, 1468, 1838, 0}, {5198, 2091, 5001, 1837, 0}, {1153, 1153, 4457, 3890, 0},
    {1473, 1473, 4633, 3890, 0}, {1478, 1477, 4635, 1848, 0}, {1835, 1834, 4823, 2377, 0},
    {3483, 3483, 5892, 1847, 0}, {3495, 3495, 5904, 3890, 0}, {3583, 3579, 5959, 3944, 0},
    {5198, 1473, 1473, 1842, 0}, {5198, 2091, 5001, 1841, 0}, {3248, 3248, 5731, 3890, 0},
    {3256, 3256, 5737, 3890, 0}, {3248, 3248, 3248, 3890, 1}, {3256, 3256, 3256, 3890, 0},
    {604, 604, 4357, 538, 0}, {1274, 1274, 4506, 1681, 0}, {3248, 3248, 5731, 3890, 0},
    {3252, 3252, 5735, 3890, 0}, {604, 604, 4357, 538, 0}, {1274, 1274, 4506, 1681, 0},
    {3248, 3248, 5731, 3890, 0}, {3256, 3256, 5737, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {3248, 3248, 3248, 3890, 1}, {3747, 3747, 3747, 4130, 1},
    {3253, 3253, 5736, 3890, 0}, {1293, 1293, 1293, 292, 0}, {3868, 3868, 3868, 4233, 1},
    {1205, 1203, 4488, 1574, 0}, {2639, 2638, 5347, 4239, 0}, {2965, 2965, 5585, 3890, 0},
    {3834, 3834, 6148, 4242, 0}, {3868, 3868, 6173, 3890, 0}, {3877, 3877, 6178, 3890, 0},
    {1482, 1482, 1482, 3890, 0}, {3769, 3769, 3769, 2650, 0}, {397, 397, 4217, 320, 0},
    {462, 462, 4251, 410, 0}, {5198, 2091, 5001, 1856, 0}, {1427, 1427, 4606, 956, 0},
    {3100, 3100, 5643, 3890, 0}, {5198, 2091, 5001, 1858, 0}, {5198, 1746, 1746, 2240, 0},
    {2158, 2158, 2158, 2738, 0}, {2160, 2160, 2160, 3890, 0}, {3877, 3877, 3877, 3890, 1},
    {2158, 2158, 5059, 2738, 0}, {2160, 2160, 5060, 3890, 0}, {3877, 3877, 6178, 3890, 0},
    {3601, 3601, 3601, 2477, 0}, {3601, 3601, 5976, 2477, 0}, {3259, 3259, 5739, 3890, 0},
    {3330, 3330, 5785, 3890, 0}, {3258, 3258, 3258, 3890, 0}, {3329, 3329, 3329, 3890, 0},
    {2505, 2505, 2505, 3890, 0}, {3848, 3846, 3846, 4206, 0}, {5198, 1514, 1514, 1870, 0},
    {1572, 1572, 4702, 3333, 0}, {3641, 3641, 6005, 3333, 0}, {1176, 1175, 4472, 3336, 0},
    {1186, 1182, 4476, 4206, 0}, {1217, 1217, 4497, 3890, 0}, {2891, 2891, 5532, 3890, 0},
    {3232, 3232, 5721, 3890, 0}, {3233, 3233, 5722, 3572, 0}, {3419, 3418, 5848, 3336, 0},
    {3436, 3427, 5853, 4206, 0}, {1176, 1175, 4472, 3336, 0}, {1186, 1182, 4476, 4206, 0},
    {2848, 2848, 5502, 3359, 0}, {2893, 2892, 5533, 3383, 0}, {3232, 3232, 5721, 3890, 0},
    {3233, 3233, 5722, 3572, 0}, {3419, 3418, 5848, 3336, 0}, {3436, 3427, 5853, 4206, 0},
    {1200, 1200, 1200, 3890, 0}, {1300, 1300, 1300, 1886, 0}, {2605, 2605, 2605, 3890, 0},
    {3884, 3884, 3884, 3890, 0}, {5198, 366, 366, 1878, 0}, {321, 321, 4160, 3890, 0},
    {325, 325, 4162, 3890, 0}, {468, 468, 4254, 416, 0}, {644, 644, 4375, 2925, 0},
    {1306, 1306, 4531, 292, 0}, {1573, 1573, 4703, 1697, 0}, {1860, 1860, 4842, 419, 0},
    {1881, 1881, 4855, 2460, 0}, {2848, 2848, 5502, 2478, 0}, {3654, 3654, 6018, 2477, 0},
    {3980, 3980, 6251, 1698, 0}, {5198, 2091, 5001, 1880, 0}, {470, 468, 468, 417, 0},
    {480, 479, 479, 429, 0}, {54, 54, 4022, 1877, 0}, {542, 542, 4308, 3890, 0},
    {605, 605, 4358, 3890, 0}, {710, 710, 4376, 830, 0}, {1431, 1430, 4609, 1194, 0},
    {1441, 1441, 4618, 1888, 0}, {1542, 1542, 4680, 1891, 0}, {1546, 1546, 4683, 1914, 0},
    {1573, 1573, 4703, 1697, 0}, {1574, 1574, 4704, 1697, 0}, {1893, 1544, 4681, 1196, 0},
    {2156, 2156, 5057, 1897, 0}, {2636, 2636, 5345, 3242, 0}, {3050, 3050, 5605, 292, 0},
    {3093, 3093, 5639, 3533, 0}, {3453, 3453, 5871, 3851, 0}, {3583, 3579, 5959, 3944, 0},
    {3585, 3585, 5963, 3949, 0}, {3624, 3624, 5993, 292, 0}, {3769, 3769, 6109, 1915, 0},
    {3841, 3841, 6155, 830, 0}, {3843, 3843, 6157, 830, 0}, {869, 869, 869, 292, 0},
    {1400, 1400, 1400, 292, 0}, {1923, 1923, 1923, 2477, 0}, {2113, 2113, 2113, 2701, 0},
    {3385, 3385, 3385, 3816, 0}, {3631, 3631, 3631, 2477, 0}, {3902, 3902, 3902, 2477, 0},
    {3906, 3906, 3906, 4297, 0}, {197, 197, 197, 3890, 0}, {2505, 2505, 2505, 3890, 0},
    {5198, 5198, 5198, 1891, 0}, {1715, 1715, 1715, 1894, 0}, {1717, 1717, 1717, 2477, 0},
    {1718, 1718, 1718, 1889, 0}, {2162, 2162, 5061, 1904, 0}, {2686, 2686, 5383, 1901, 0},
    {5198, 2091, 5001, 1896, 0}, {5198, 2091, 5001, 1899, 0}, {2162, 2162, 2162, 1905, 0},
    {2686, 2686, 2686, 1902, 0}, {321, 321, 4160, 259, 0}, {325, 325, 4162, 254, 0},
    {368, 367, 4198, 289, 0}, {1746, 1746, 4771, 2240, 0}, {1863, 1863, 4845, 2429, 0},
    {1881, 1881, 4855, 2460, 0}, {2321, 2321, 5174, 3890, 0}, {2775, 2775, 5447, 3327, 0},
    {2848, 2848, 5502, 1697, 0}, {3518, 3518, 5920, 3890, 0}, {3981, 3981, 6252, 1697, 0},
    {5198, 2091, 5001, 1900, 0}, {5198, 2091, 5001, 1903, 0}, {321, 321, 321, 259, 0},
    {325, 325, 325, 254, 0}, {368, 366, 366, 1879, 0}, {1724, 1724, 1724, 1890, 0},
    {1746, 1746, 1746, 3890, 0}, {1863, 1863, 1863, 2430, 0}, {1881, 1881, 1881, 2460, 0},
    {2102, 2102, 2102, 3890, 0}, {2321, 2321, 2321, 3890, 0}, {2358, 2358, 2358, 1895, 0},
    {2775, 2775, 2775, 3314, 0}, {2848, 2848, 2848, 1697, 0}, {3518, 3518, 3518, 3904, 0},
    {3981, 3981, 3981, 1697, 0}, {2158, 2158, 5059, 3890, 0}, {2160, 2160, 5060, 2762, 0},
    {3877, 3877, 6178, 3890, 0}, {2158, 2158, 2158, 2738, 0}, {2160, 2160, 2160, 2762, 0},
    {2163, 2163, 2163, 3786, 8}, {3877, 3877, 3877, 3890, 0}, {5198, 2091, 5001, 1885, 0},
    {3052, 3052, 5606, 1907, 0}, {3626, 3626, 5994, 2477, 0}, {3052, 3052, 3052, 1907, 0},
    {3626, 3626, 3626, 2477, 0}, {451, 451, 4243, 1910, 0}, {451, 451, 451, 1911, 0},
    {518, 518, 518, 1917, 1}, {520, 520, 520, 1919, 1}, {5198, 2091, 5001, 1918, 0},
    {2825, 2825, 2825, 1920, 1}, {2826, 2826, 2826, 1922, 1}, {5198, 2091, 5001, 1923, 0},
    {5198, 2091, 5001, 1925, 0}, {3134, 3134, 3134, 1928, 1}, {3145, 3145, 3145, 1929, 1},
    {5198, 2091, 5001, 3890, 0}, {1489, 1489, 4641, 3890, 0}, {1491, 1491, 4643, 3890, 0},
    {3133, 3133, 5660, 3890, 0}, {5198, 2091, 5001, 1931, 0}, {244, 244, 4109, 830, 0},
    {263, 263, 4121, 1916, 0}, {1458, 1458, 4625, 830, 0}, {1503, 1503, 4652, 1935, 0},
    {1508, 1508, 4656, 1940, 0}, {2287, 2287, 5149, 2864, 0}, {2586, 2586, 5302, 3890, 0},
    {2688, 2688, 5385, 3890, 0}, {5198, 2091, 5001, 1935, 0}, {5198, 2091, 5001, 1934, 0},
    {1153, 1153, 4457, 3890, 0}, {1501, 1501, 4650, 1933, 0}, {1508, 1508, 4656, 1940, 0},
    {1838, 1838, 4826, 2379, 0}, {2145, 2145, 5048, 1945, 0}, {2287, 2287, 5149, 2864, 0},
    {2509, 2509, 5246, 3132, 0}, {2589, 2589, 5303, 1930, 0}, {2688, 2688, 5385, 3890, 0},
    {2717, 2717, 5405, 3274, 0}, {2783, 2783, 5454, 830, 0}, {3370, 3370, 5814, 292, 0},
    {3583, 3583, 5961, 3944, 0}, {3808, 3808, 6129, 830, 0}, {3879, 3879, 6180, 830, 0},
    {5198, 2091, 5001, 1935, 0}, {5198, 2091, 5001, 1940, 0}, {5198, 2091, 5001, 1940, 0},
    {5198, 2091, 5001, 1938, 0}, {748, 748, 4378, 830, 0}, {1153, 1153, 4457, 3890, 0},
    {1458, 1458, 4625, 830, 0}, {1508, 1508, 4656, 1940, 0}, {1838, 1838, 4826, 2379, 0},
    {2509, 2509, 5246, 3132, 0}, {2589, 2589, 5303, 1930, 0}, {2717, 2717, 5405, 3274, 0},
    {3370, 3370, 5814, 292, 0}, {3877, 3877, 6178, 1945, 0}, {5198, 2091, 5001, 1944, 0},
    {5198, 2091, 5001, 1947, 0}, {5198, 2091, 5001, 1945, 0}, {753, 753, 4383, 2925, 0},
    {929, 929, 4440, 3890, 0}, {930, 930, 4441, 3890, 0}, {931, 931, 4442, 3890, 0},
    {932, 932, 4443, 3890, 0}, {1169, 1169, 4468, 1559, 0}, {1550, 1550, 4686, 3890, 0},
    {1554, 1554, 4689, 3890, 0}, {2251, 2251, 5122, 3890, 0}, {2252, 2252, 5123, 2848, 0},
    {2254, 2254, 5125, 3890, 0}, {2257, 2257, 5128, 3890, 0}, {2307, 2307, 5164, 2477, 0},
    {3133, 3133, 5660, 3890, 0}, {3575, 3574, 5956, 3939, 0}, {3583, 3579, 5959, 3944, 0},
    {3688, 3688, 6044, 4014, 0}, {5198, 2091, 5001, 4345, 0}, {5198, 2091, 5001, 1954, 0},
    {5198, 2091, 5001, 1952, 0}, {624, 624, 4370, 1958, 0}, {2291, 2291, 5153, 1961, 0},
    {2350, 2350, 5202, 1962, 0}, {2505, 2505, 5243, 1964, 0}, {5198, 2091, 5001, 1959, 0},
    {3376, 3376, 5819, 1963, 0}, {710, 710, 4376, 830, 0}, {788, 788, 4408, 292, 0},
    {1153, 1153, 4457, 3890, 0}, {1562, 1562, 4694, 3890, 0}, {1563, 1563, 4695, 3890, 0},
    {1890, 1890, 4860, 2474, 0}, {2505, 2505, 5243, 3890, 0}, {2689, 2689, 5386, 3890, 0},
    {2690, 2690, 5387, 3890, 0}, {2716, 2716, 5404, 3273, 0}, {2882, 2882, 5525, 3375, 0},
    {2905, 2905, 5541, 292, 0}, {3369, 3369, 5813, 3890, 0}, {3483, 3483, 5892, 1971, 0},
    {3583, 3583, 5961, 3944, 0}, {3807, 3807, 6128, 830, 0}, {1153, 1153, 4457, 3890, 0},
    {1563, 1563, 4695, 3890, 0}, {2197, 2197, 5085, 2801, 0}, {2505, 2505, 5243, 3890, 0},
    {2882, 2882, 5525, 3375, 0}, {5198, 2091, 5001, 1968, 0}, {5198, 2091, 5001, 1965, 0},
    {554, 554, 4316, 1972, 0}, {2352, 2352, 5204, 3890, 0}, {1568, 1568, 4698, 1960, 0},
    {3649, 3649, 6013, 4408, 0}, {1293, 1293, 1293, 292, 0}, {3961, 3961, 3961, 4374, 1},
    {3973, 3973, 3973, 3890, 1}, {53, 53, 4021, 49, 0}, {1293, 1293, 1293, 292, 0},
    {1740, 1742, 4768, 2232, 0}, {2287, 2287, 5149, 2864, 0}, {3483, 3483, 5892, 3890, 0},
    {496, 496, 496, 453, 1}, {1293, 1293, 1293, 292, 0}, {252, 251, 4115, 204, 0},
    {1293, 1293, 1293, 292, 0}, {2322, 2322, 2322, 2678, 0}, {2601, 2601, 2601, 3228, 0},
    {2800, 2800, 2800, 2676, 1}, {2062, 2061, 4977, 2671, 0}, {2601, 2601, 5314, 3890, 0},
    {784, 785, 785, 825, 0}, {1293, 1293, 1293, 292, 0}, {1411, 1411, 1411, 2925, 0},
    {2322, 2322, 2322, 2477, 0}, {2601, 2601, 2601, 3890, 0}, {3478, 3478, 3478, 2925, 0},
    {787, 786, 4407, 828, 0}, {2601, 2601, 5314, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {446, 446, 4240, 387, 0}, {783, 783, 4406, 2477, 0}, {1298, 1298, 4525, 2925, 0},
    {1803, 1803, 4800, 2331, 0}, {1804, 1804, 4801, 3890, 0}, {2138, 2138, 5042, 2925, 0},
    {2664, 2664, 5363, 292, 0}, {1293, 1293, 1293, 292, 0}, {1411, 1411, 1411, 2925, 1},
    {1517, 1517, 1517, 377, 0}, {1674, 1674, 1674, 2164, 0}, {2322, 2322, 2322, 2879, 0},
    {2373, 2372, 2372, 2921, 1}, {2601, 2601, 2601, 3228, 0}, {2736, 2736, 2736, 3285, 1},
    {3478, 3478, 3478, 2925, 1}, {2369, 2368, 5217, 2917, 0}, {2601, 2601, 5314, 3228, 0},
    {1293, 1293, 1293, 292, 0}, {1411, 1411, 1411, 2925, 1}, {1517, 1517, 1517, 377, 0},
    {1674, 1674, 1674, 2164, 1}, {2322, 2322, 2322, 2879, 0}, {2373, 2372, 2372, 2921, 1},
    {2601, 2601, 2601, 3228, 0}, {3478, 3478, 3478, 2925, 1}, {2371, 2370, 5218, 2918, 0},
    {2601, 2601, 5314, 3228, 0}, {1293, 1293, 1293, 292, 0}, {2322, 2322, 2322, 1995, 0},
    {2601, 2601, 2601, 3890, 0}, {450, 449, 4242, 385, 0}, {2601, 2601, 5314, 3890, 0},
    {414, 414, 414, 355, 1}, {416, 415, 415, 356, 1}, {487, 487, 487, 443, 1},
    {1293, 1293, 1293, 292, 0}, {1864, 1864, 1864, 2431, 0}, {1890, 1881, 1881, 3924, 0},
    {2294, 2294, 2294, 3925, 1}, {121, 121, 4049, 3926, 0}, {448, 447, 4241, 389, 0},
    {468, 468, 468, 416, 1}, {1293, 1293, 1293, 292, 0}, {2322, 2322, 2322, 2000, 0},
    {2601, 2601, 2601, 3890, 0}, {334, 334, 4169, 2477, 0}, {468, 468, 4254, 3890, 0},
    {1881, 1881, 4855, 3890, 0}, {1892, 1891, 4861, 2476, 0}, {1916, 1916, 4876, 297, 0},
    {1917, 1917, 4877, 2490, 0}, {1919, 1919, 4879, 2492, 0}, {2601, 2601, 5314, 3890, 0},
    {3483, 3483, 5892, 433, 0}, {3654, 3654, 6018, 2477, 0}, {544, 544, 544, 494, 1},
    {1293, 1293, 1293, 292, 0}, {544, 544, 4310, 3890, 0}, {1153, 1153, 4457, 3890, 0},
    {2784, 2784, 5455, 3890, 0}, {3368, 3368, 5812, 480, 0}, {3492, 3492, 5901, 481, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 516, 0},
    {2601, 2601, 2601, 3890, 0}, {2800, 2800, 2800, 2659, 1}, {556, 555, 4317, 511, 0},
    {559, 559, 4320, 3890, 0}, {2205, 2205, 5092, 3890, 0}, {2601, 2601, 5314, 3890, 0},
    {1293, 1293, 4521, 292, 0}, {1843, 1843, 1843, 2383, 1}, {2137, 2137, 2137, 292, 0},
    {1843, 1843, 4829, 3890, 0}, {2680, 2680, 5377, 3890, 0}, {3638, 3638, 6002, 830, 0},
    {1293, 1293, 1293, 292, 0}, {1843, 1843, 1843, 2383, 1}, {3974, 3974, 3974, 292, 0},
    {1743, 1743, 4769, 3890, 0}, {1843, 1843, 4829, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {3055, 3055, 3055, 833, 1}, {296, 297, 4143, 232, 0}, {1411, 1411, 4594, 2925, 0},
    {2612, 2612, 5324, 2477, 0}, {2613, 2613, 5325, 2477, 0}, {3055, 3055, 5609, 3890, 0},
    {3248, 3248, 5731, 3890, 0}, {3256, 3256, 5737, 3890, 0}, {3478, 3478, 5889, 2925, 0},
    {3595, 3595, 5971, 3890, 0}, {1293, 1293, 1293, 292, 0}, {1836, 1836, 1836, 4157, 1},
    {1837, 1837, 4825, 2378, 0}, {1293, 1293, 1293, 292, 0}, {2113, 2113, 5019, 3890, 0},
    {1293, 1293, 1293, 292, 0}, {1304, 1304, 4529, 292, 0}, {3466, 3466, 5882, 3686, 0},
    {1293, 1293, 1293, 292, 0}, {1971, 1971, 4917, 292, 0}, {1972, 1972, 4918, 2557, 0},
    {2287, 2287, 5149, 2558, 0}, {582, 582, 582, 3890, 1}, {1293, 1293, 1293, 292, 0},
    {1550, 1550, 1550, 4345, 1}, {1896, 1895, 1895, 2479, 1}, {3164, 3164, 5677, 3890, 0},
    {468, 468, 468, 416, 1}, {1293, 1293, 1293, 292, 0}, {2322, 2322, 2322, 2023, 0},
    {2601, 2601, 2601, 3890, 0}, {467, 466, 4253, 415, 0}, {2601, 2601, 5314, 3890, 0},
    {1701, 1701, 1701, 3505, 1}, {2627, 2627, 2627, 3238, 1}, {758, 758, 4388, 813, 0},
    {2927, 2927, 5560, 3418, 0}, {3652, 3652, 6016, 3890, 0}, {3662, 3662, 6026, 3890, 0},
    {1293, 1293, 1293, 292, 0}, {1746, 1746, 1746, 2240, 1}, {1737, 1738, 4766, 2226, 0},
    {1293, 1293, 1293, 292, 0}, {1739, 1739, 4767, 3890, 0}, {2287, 2287, 5149, 2864, 0},
    {5198, 2091, 5001, 2238, 0}, {1293, 1293, 1293, 292, 0}, {1746, 1746, 1746, 2240, 1},
    {2322, 2322, 2322, 2032, 0}, {2601, 2601, 2601, 3890, 0}, {1745, 1744, 4770, 2031, 0},
    {2601, 2601, 5314, 3890, 0}, {1293, 1293, 1293, 292, 0}, {40, 40, 4012, 2409, 0},
    {1293, 1293, 1293, 292, 0}, {1843, 1843, 1843, 2383, 1}, {2100, 2100, 2100, 1726, 1},
    {2108, 2108, 2108, 1727, 1}, {1843, 1843, 4829, 2383, 0}, {2100, 2100, 5009, 1726, 0},
    {2108, 2108, 5014, 1727, 0}, {2109, 2109, 5015, 1728, 8}, {194, 193, 193, 137, 1},
    {605, 605, 605, 3890, 0}, {1293, 1293, 1293, 292, 0}, {1863, 1863, 1863, 2430, 1},
    {2322, 2322, 2322, 2477, 0}, {2601, 2601, 2601, 3890, 0}, {3889, 3888, 3888, 4267, 1},
    {1890, 1886, 4857, 2464, 0}, {2601, 2601, 5314, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {1843, 1843, 1843, 2383, 1}, {1843, 1843, 4829, 2383, 0}, {3772, 3772, 6112, 3784, 8},
    {507, 507, 507, 3890, 1}, {1293, 1293, 1293, 292, 0}, {1411, 1411, 1411, 2925, 0},
    {2034, 2034, 2034, 2651, 1}, {2322, 2322, 2322, 2508, 0}, {2601, 2601, 2601, 3228, 0},
    {3478, 3478, 3478, 2925, 0}, {3937, 3937, 3937, 3890, 0}, {1698, 1697, 4735, 2510, 0},
    {2601, 2601, 5314, 3228, 0}, {1270, 1270, 1270, 3890, 1}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2021, 2021, 2021, 2625, 1}, {2322, 2322, 2322, 2541, 0},
    {2601, 2601, 2601, 3228, 0}, {1940, 1939, 4898, 2518, 0}, {2601, 2601, 5314, 3228, 0},
    {106, 106, 106, 3890, 1}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {2021, 2021, 2021, 2625, 1}, {2322, 2322, 2322, 2541, 0}, {2601, 2601, 2601, 3228, 0},
    {1942, 1941, 4899, 2520, 0}, {2601, 2601, 5314, 3228, 0}, {2631, 2631, 5340, 2925, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2021, 2021, 2021, 2625, 1},
    {2322, 2322, 2322, 2541, 0}, {2601, 2601, 2601, 3228, 0}, {3139, 3139, 3139, 3890, 1},
    {1944, 1943, 4900, 2522, 0}, {2601, 2601, 5314, 3228, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2021, 2021, 2021, 2625, 1}, {2322, 2322, 2322, 2541, 0},
    {2601, 2601, 2601, 3228, 0}, {3139, 3139, 3139, 3890, 1}, {1946, 1945, 4901, 2524, 0},
    {2601, 2601, 5314, 3228, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {1961, 1961, 1961, 2537, 1}, {2322, 2322, 2322, 2541, 0}, {2601, 2601, 2601, 3228, 0},
    {1958, 1957, 4909, 2534, 0}, {2601, 2601, 5314, 3228, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {1961, 1961, 1961, 2537, 1}, {2322, 2322, 2322, 2541, 0},
    {2601, 2601, 2601, 3228, 0}, {1960, 1959, 4910, 2536, 0}, {2601, 2601, 5314, 3228, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {1972, 1972, 1972, 2557, 1},
    {2241, 2241, 2241, 3890, 0}, {2322, 2322, 2322, 2541, 0}, {2601, 2601, 2601, 3228, 0},
    {3145, 3145, 3145, 2561, 0}, {1970, 1969, 4916, 2556, 0}, {2601, 2601, 5314, 3228, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {1972, 1972, 1972, 2557, 1},
    {2322, 2322, 2322, 2541, 0}, {2601, 2601, 2601, 3228, 0}, {2601, 2601, 5314, 3228, 0},
    {2658, 2657, 5359, 2560, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {1978, 1978, 1978, 2568, 0}, {1987, 1987, 1987, 2578, 1}, {2322, 2322, 2322, 2061, 0},
    {2601, 2601, 2601, 3228, 0}, {1981, 1980, 4924, 2570, 0}, {2601, 2601, 5314, 3228, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {1987, 1987, 1987, 2578, 1},
    {2322, 2322, 2322, 2541, 0}, {2601, 2601, 2601, 3228, 0}, {1986, 1985, 4928, 2576, 0},
    {2601, 2601, 5314, 3228, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {1994, 1994, 1994, 2586, 1}, {2322, 2322, 2322, 2541, 0}, {2601, 2601, 2601, 3228, 0},
    {2601, 2601, 5314, 3228, 0}, {3244, 3242, 5728, 2595, 0}, {1293, 1293, 1293, 292, 0},
    {1994, 1994, 1994, 2586, 1}, {2004, 2004, 2004, 2850, 1}, {2322, 2322, 2322, 2541, 0},
    {2601, 2601, 2601, 3228, 0}, {1423, 1425, 4604, 2606, 0}, {2601, 2601, 5314, 3228, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {1994, 1994, 1994, 2586, 1},
    {2006, 2004, 2004, 2607, 0}, {2322, 2322, 2322, 2541, 0}, {2601, 2601, 2601, 3228, 0},
    {2006, 2005, 4940, 2608, 0}, {2601, 2601, 5314, 3228, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {1987, 1987, 1987, 2578, 0}, {2034, 2034, 2034, 2651, 1},
    {2322, 2322, 2322, 2541, 0}, {2601, 2601, 2601, 3228, 0}, {3133, 3133, 3133, 3890, 0},
    {3137, 3137, 3137, 3890, 0}, {3142, 3142, 3142, 3507, 0}, {3145, 3145, 3145, 2630, 0},
    {2011, 2010, 4943, 2619, 0}, {2601, 2601, 5314, 3228, 0}, {507, 507, 507, 3890, 0},
    {1293, 1293, 1293, 292, 0}, {1961, 1961, 1961, 2537, 1}, {2322, 2322, 2322, 2541, 0},
    {2601, 2601, 2601, 3228, 0}, {2026, 2025, 4953, 2633, 0}, {2601, 2601, 5314, 3228, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {1953, 1953, 1953, 2531, 1},
    {2322, 2322, 2322, 2541, 0}, {2601, 2601, 2601, 3228, 0}, {1953, 1953, 4906, 2531, 0},
    {2601, 2601, 5314, 3228, 0}, {3195, 3194, 5696, 2638, 0}, {506, 506, 506, 454, 0},
    {936, 936, 936, 3890, 0}, {1293, 1293, 1293, 292, 0}, {1411, 1411, 1411, 2925, 0},
    {1961, 1961, 1961, 2537, 1}, {2322, 2322, 2322, 2541, 0}, {2601, 2601, 2601, 3228, 0},
    {3478, 3478, 3478, 2925, 0}, {2029, 2028, 4955, 2641, 0}, {2601, 2601, 5314, 3228, 0},
    {507, 507, 507, 3890, 0}, {1293, 1293, 1293, 292, 0}, {1961, 1961, 1961, 2537, 1},
    {2322, 2322, 2322, 2541, 0}, {2601, 2601, 2601, 3228, 0}, {2031, 2030, 4956, 2644, 0},
    {2601, 2601, 5314, 3228, 0}, {1293, 1293, 1293, 292, 0}, {1843, 1843, 1843, 2383, 1},
    {2157, 2157, 5058, 3589, 0}, {1293, 1293, 1293, 292, 0}, {2322, 2322, 2322, 2084, 0},
    {2601, 2601, 2601, 3228, 0}, {2818, 2818, 2818, 3346, 1}, {2601, 2601, 5314, 3890, 0},
    {2817, 2816, 5478, 3339, 0}, {1293, 1293, 1293, 292, 0}, {2322, 2322, 2322, 3345, 0},
    {2601, 2601, 2601, 3228, 0}, {2818, 2818, 2818, 3346, 1}, {3609, 3609, 3609, 2850, 0},
    {1423, 1425, 4604, 3341, 0}, {2601, 2601, 5314, 3228, 0}, {1293, 1293, 1293, 292, 0},
    {3890, 3890, 6187, 2868, 0}, {1293, 1293, 1293, 292, 0}, {2322, 2322, 2322, 2091, 0},
    {2542, 2542, 2542, 3170, 1}, {2601, 2601, 2601, 3228, 0}, {168, 167, 4078, 29, 0},
    {172, 172, 4079, 115, 0}, {2542, 2542, 5270, 3170, 0}, {2601, 2601, 5314, 3890, 0},
    {1293, 1293, 1293, 292, 0}, {2547, 2547, 2547, 3174, 1}, {2546, 2546, 5273, 3173, 0},
    {1293, 1293, 1293, 292, 0}, {1508, 1508, 1508, 1940, 1}, {3882, 3882, 3882, 1949, 0},
    {1510, 1510, 4657, 1946, 0}, {1293, 1293, 4521, 292, 0}, {1843, 1843, 1843, 2383, 1},
    {1843, 1843, 4829, 3890, 0}, {2706, 2706, 5396, 3260, 8}, {3638, 3638, 6002, 830, 0},
    {1293, 1293, 1293, 292, 0}, {3095, 3094, 3094, 3535, 1}, {3591, 3587, 3587, 3954, 0},
    {758, 758, 4388, 3890, 0}, {2089, 2089, 4999, 292, 0}, {2682, 2682, 5379, 830, 0},
    {2714, 2714, 5402, 3890, 0}, {3096, 3096, 5641, 3527, 0}, {3097, 3097, 5642, 3538, 0},
    {3589, 3589, 5966, 3527, 0}, {3590, 3590, 5967, 3961, 0}, {3845, 3845, 6158, 3890, 0},
    {1293, 1293, 1293, 292, 0}, {3205, 3205, 3205, 3638, 1}, {3199, 3198, 5699, 3626, 0},
    {1293, 1293, 1293, 292, 0}, {3205, 3205, 3205, 3638, 1}, {3221, 3221, 3221, 3667, 0},
    {3214, 3213, 5708, 3651, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {2322, 2322, 2322, 3640, 0}, {2601, 2601, 2601, 3890, 0}, {3205, 3205, 3205, 3638, 1},
    {196, 196, 4094, 292, 0}, {2601, 2601, 5314, 3890, 0}, {3227, 3217, 5710, 3656, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 2109, 0},
    {2601, 2601, 2601, 3890, 0}, {3937, 3937, 3937, 4346, 1}, {2601, 2601, 5314, 3890, 0},
    {3308, 3307, 5770, 3756, 0}, {1293, 1293, 1293, 292, 0}, {2287, 2287, 5149, 2864, 0},
    {3333, 3333, 5787, 292, 0}, {1293, 1293, 1293, 292, 0}, {2287, 2287, 5149, 2864, 0},
    {3483, 3483, 5892, 3810, 0}, {1293, 1293, 1293, 292, 0}, {1795, 1795, 1795, 292, 0},
    {1864, 1864, 1864, 2431, 0}, {1890, 1881, 1881, 2473, 0}, {2322, 2322, 2322, 3856, 0},
    {2601, 2601, 2601, 3890, 0}, {2969, 2968, 2968, 3437, 0}, {3372, 3372, 3372, 292, 0},
    {3584, 3584, 3584, 3857, 1}, {3586, 3586, 3586, 3951, 0}, {2601, 2601, 5314, 3890, 0},
    {3455, 3454, 5872, 3855, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {2322, 2322, 2322, 2117, 0}, {2601, 2601, 2601, 3890, 0}, {3518, 3518, 3518, 3904, 1},
    {2601, 2601, 5314, 3890, 0}, {3522, 3521, 5923, 3900, 0}, {3524, 3523, 5924, 3900, 0},
    {1293, 1293, 1293, 292, 0}, {3698, 3698, 3698, 4024, 1}, {2518, 2517, 5250, 4081, 0},
    {2520, 2520, 5252, 4028, 0}, {2522, 2522, 5253, 4030, 0}, {3698, 3698, 6054, 4024, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 4053, 0},
    {2601, 2601, 2601, 3890, 0}, {3698, 3698, 3698, 4024, 1}, {2601, 2601, 5314, 3890, 0},
    {3701, 3701, 6056, 4032, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {2322, 2322, 2322, 4053, 0}, {2601, 2601, 2601, 3890, 0}, {3720, 3720, 3720, 4059, 1},
    {2601, 2601, 5314, 3890, 0}, {3718, 3718, 6069, 4057, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 4053, 0}, {2601, 2601, 2601, 3890, 0},
    {3724, 3724, 3724, 4071, 1}, {2499, 2499, 5237, 4069, 0}, {2601, 2601, 5314, 3890, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 4053, 0},
    {2601, 2601, 2601, 3890, 0}, {3736, 3736, 3736, 4103, 1}, {270, 270, 4128, 4099, 0},
    {2601, 2601, 5314, 3890, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {2322, 2322, 2322, 4053, 0}, {2601, 2601, 2601, 3890, 0}, {3736, 3736, 3736, 4103, 1},
    {2601, 2601, 5314, 3890, 0}, {3734, 3734, 6082, 4101, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 4053, 0}, {2601, 2601, 2601, 3890, 0},
    {3747, 3747, 3747, 4130, 1}, {2601, 2601, 5314, 3890, 0}, {3741, 3740, 6087, 4109, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 4053, 0},
    {2601, 2601, 2601, 3890, 0}, {3747, 3747, 3747, 4130, 1}, {270, 270, 4128, 4129, 0},
    {2601, 2601, 5314, 3890, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0},
    {2322, 2322, 2322, 4053, 0}, {2601, 2601, 2601, 3890, 0}, {3747, 3747, 3747, 4130, 1},
    {2601, 2601, 5314, 3890, 0}, {3749, 3749, 6093, 4134, 0}, {1293, 1293, 1293, 292, 0},
    {3853, 3853, 3853, 4212, 1}, {2784, 2784, 5455, 3890, 0}, {2785, 2785, 5456, 292, 0},
    {1293, 1293, 1293, 292, 0}, {2322, 2322, 2322, 2140, 0}, {2601, 2601, 2601, 3228, 0},
    {3853, 3853, 3853, 4212, 1}, {2601, 2601, 5314, 3228, 0}, {3859, 3858, 6167, 4225, 0},
    {1293, 1293, 1293, 292, 0}, {3863, 3863, 3863, 4228, 1}, {2784, 2784, 5455, 3890, 0},
    {2785, 2785, 5456, 292, 0}, {1293, 1293, 1293, 292, 0}, {2322, 2322, 2322, 2145, 0},
    {2601, 2601, 2601, 3890, 0}, {3937, 3937, 3937, 4346, 1}, {2601, 2601, 5314, 3890, 0},
    {2608, 2607, 5320, 4330, 0}, {1293, 1293, 1293, 292, 0}, {1915, 1915, 1915, 3890, 0},
    {3261, 3261, 3261, 3890, 0}, {3958, 3958, 3958, 4372, 1}, {3961, 3961, 3961, 4374, 1},
    {3957, 3957, 6235, 4370, 8}, {1293, 1293, 1293, 292, 0}, {2322, 2322, 2322, 1975, 0},
    {2601, 2601, 2601, 3228, 0}, {2601, 2601, 5314, 3228, 0}, {3960, 3959, 6237, 4373, 0},
    {1293, 1293, 1293, 292, 0}, {3961, 3961, 3961, 4374, 1}, {3973, 3973, 3973, 3890, 1},
    {771, 771, 4398, 820, 0}, {2283, 2283, 5145, 2863, 0}, {3714, 3714, 6066, 4050, 0},
    {3961, 3961, 6238, 4374, 0}, {3967, 3967, 6242, 4381, 0}, {3973, 3973, 6246, 3890, 0},
    {624, 624, 4370, 2154, 0}, {1669, 1669, 4713, 2162, 0}, {2264, 2264, 5134, 2849, 0},
    {2291, 2291, 5153, 2157, 0}, {2350, 2350, 5202, 2158, 0}, {2505, 2505, 5243, 2160, 0},
    {3985, 3984, 6253, 4399, 0}, {5198, 2091, 5001, 2155, 0}, {3376, 3376, 5819, 2159, 0},
    {1670, 1670, 4714, 2156, 0}, {3651, 3651, 6015, 4409, 0}, {5198, 2091, 5001, 2163, 0},
    {5198, 1676, 4719, 3757, 0}, {1676, 1676, 4719, 3890, 0}, {1681, 1681, 4723, 3890, 0},
    {5198, 2091, 5001, 2166, 0}, {5198, 2091, 5001, 3762, 0}, {5198, 2091, 5001, 3757, 0},
    {5198, 1681, 1681, 3764, 0}, {3309, 3309, 3309, 3757, 0}, {3518, 3518, 3518, 3904, 0},
    {5198, 2091, 5001, 2172, 0}, {5198, 2091, 5001, 2175, 0}, {3309, 3309, 5771, 3890, 0},
    {3518, 3518, 5920, 3890, 0}, {5198, 2091, 5001, 2177, 0}, {1186, 1155, 1155, 2173, 0},
    {3397, 3397, 3397, 2180, 0}, {5198, 2091, 5001, 2179, 0}, {1186, 1182, 4476, 2174, 0},
    {3397, 3397, 5831, 2181, 0}, {3309, 3309, 3309, 3757, 0}, {3518, 3518, 3518, 3904, 0},
    {3309, 3309, 5771, 3890, 0}, {3518, 3518, 5920, 3890, 0}, {584, 584, 4339, 292, 0},
    {584, 584, 584, 292, 0}, {1436, 1436, 4614, 1822, 0}, {1438, 1438, 4616, 1823, 0},
    {3638, 3638, 6002, 830, 0}, {1436, 1436, 4614, 1822, 0}, {1438, 1438, 4616, 1887, 0},
    {3638, 3638, 6002, 830, 0}, {5198, 2091, 5001, 2186, 0}, {5198, 2091, 5001, 2185, 0},
    {142, 142, 4059, 830, 0}, {157, 157, 4070, 102, 0}, {207, 207, 4101, 147, 0},
    {315, 315, 4154, 244, 0}, {321, 321, 4160, 3890, 0}, {325, 325, 4162, 3890, 0},
    {332, 332, 4167, 265, 0}, {542, 542, 4308, 3890, 0}, {630, 630, 4374, 2190, 0},
    {1700, 1700, 4737, 3890, 0}, {1703, 1703, 4739, 2195, 0}, {1704, 1704, 4740, 2198, 0},
    {1705, 1705, 4741, 2199, 0}, {1706, 1706, 4742, 3890, 0}, {1893, 1893, 4862, 2193, 0},
    {2347, 2347, 5199, 292, 0}, {2674, 2674, 5373, 3890, 0}, {2690, 2690, 5387, 3890, 0},
    {2992, 2992, 5595, 830, 0}, {3483, 3483, 5892, 93, 0}, {3583, 3579, 5959, 3944, 0},
    {162, 162, 4074, 105, 0}, {162, 162, 162, 105, 0}, {1843, 1843, 4829, 3890, 0},
    {1881, 1881, 4855, 3890, 0}, {2690, 2690, 5387, 3890, 0}, {5198, 2091, 5001, 2192, 0},
    {5198, 2091, 5001, 2189, 0}, {758, 758, 4388, 813, 0}, {1295, 1295, 4523, 2477, 0},
    {1714, 1714, 4748, 3890, 0}, {1836, 1836, 4824, 3890, 0}, {2627, 2627, 5336, 3238, 0},
    {2715, 2715, 5403, 3272, 0}, {3811, 3811, 6132, 3890, 0}, {5198, 2091, 5001, 2196, 0},
    {623, 623, 4369, 2477, 0}, {1836, 1836, 4824, 3890, 0}, {1881, 1881, 4855, 3890, 0},
    {3395, 3395, 5829, 2477, 0}, {3663, 3663, 6027, 2477, 0}, {624, 624, 4370, 2477, 0},
    {758, 758, 4388, 813, 0}, {1295, 1295, 4523, 2477, 0}, {1406, 1406, 4590, 830, 0},
    {1701, 1701, 4738, 3588, 0}, {1706, 1706, 4742, 2201, 0}, {1714, 1714, 4748, 3890, 0},
    {1836, 1836, 4824, 3890, 0}, {2627, 2627, 5336, 3238, 0}, {2715, 2715, 5403, 3272, 0},
    {3470, 3470, 5886, 830, 0}, {3483, 3483, 5892, 3523, 0}, {3583, 3579, 5959, 3944, 0},
    {3811, 3811, 6132, 3890, 0}, {5198, 2091, 5001, 2201, 0}, {5198, 2091, 5001, 2200, 0},
    {5198, 2091, 5001, 2211, 0}, {3846, 3846, 6159, 3890, 0}, {5198, 2091, 5001, 2213, 0},
    {3846, 3846, 3846, 3890, 0}, {197, 197, 4095, 3890, 0}, {1730, 1730, 4760, 3890, 0},
    {261, 261, 4120, 3890, 0}, {1724, 1724, 4756, 2214, 0}, {1843, 1843, 4829, 3890, 0},
    {3483, 3483, 5892, 2218, 0}, {3638, 3638, 6002, 830, 0}, {5198, 2091, 5001, 2215, 0},
    {197, 197, 4095, 3890, 0}, {2505, 2505, 5243, 3890, 0}, {554, 554, 4316, 2477, 0},
    {3769, 3769, 6109, 2477, 0}, {791, 791, 4409, 830, 0}, {3124, 3124, 5651, 3890, 0},
    {3823, 3823, 6141, 292, 0}, {5198, 2091, 5001, 2221, 0}, {192, 192, 4092, 138, 0},
    {368, 366, 4197, 286, 0}, {371, 371, 4201, 296, 0}, {751, 751, 4381, 3890, 0},
    {940, 940, 4450, 3890, 0}, {955, 955, 4456, 3890, 0}, {1153, 1153, 4457, 3890, 0},
    {1357, 1357, 4569, 292, 0}, {1569, 1569, 4699, 292, 0}, {1720, 1720, 4754, 2209, 0},
    {1736, 1736, 4765, 292, 0}, {1746, 1746, 4771, 3890, 0}, {1748, 1748, 4772, 3890, 0},
    {1753, 1753, 4775, 3890, 0}, {1762, 1762, 4781, 2261, 0}, {1769, 1768, 4784, 2288, 0},
    {1772, 1772, 4786, 2290, 0}, {1887, 1887, 4858, 2471, 0}, {2093, 2093, 5003, 3890, 0},
    {2121, 2121, 5026, 3890, 0}, {2505, 2505, 5243, 3890, 0}, {2690, 1754, 4776, 3890, 0},
    {2781, 2781, 5452, 3329, 0}, {2782, 2782, 5453, 3890, 0}, {2882, 2882, 5525, 3375, 0},
    {2905, 2088, 4998, 292, 0}, {2925, 2925, 5558, 3890, 0}, {2942, 2942, 5566, 3890, 0},
    {3184, 3184, 5688, 3890, 0}, {3185, 3185, 5689, 1575, 0}, {3265, 3265, 5744, 3689, 0},
    {3409, 3409, 5841, 3890, 0}, {3410, 3410, 5842, 3890, 0}, {3411, 3411, 5843, 3890, 0},
    {3464, 3464, 5880, 3890, 0}, {3483, 1761, 4780, 2260, 0}, {3485, 3485, 5894, 3877, 0},
    {3583, 3579, 5959, 3944, 0}, {3664, 3664, 6028, 3983, 0}, {3819, 3819, 6137, 3890, 0},
    {3888, 3888, 6186, 4265, 0}, {751, 751, 4381, 2925, 0}, {1746, 1746, 4771, 2240, 0},
    {1753, 1753, 4775, 3890, 0}, {3409, 3409, 5841, 2240, 0}, {3410, 3410, 5842, 3890, 0},
    {5198, 2091, 5001, 2225, 0}, {368, 366, 4197, 286, 0}, {371, 371, 4201, 233, 0},
    {955, 955, 4456, 233, 0}, {1153, 1153, 4457, 233, 0}, {1746, 1746, 4771, 3890, 0},
    {1772, 1772, 4786, 233, 0}, {2093, 2092, 5002, 233, 0}, {2121, 2121, 5026, 233, 0},
    {2149, 2148, 5051, 2704, 0}, {2882, 2882, 5525, 3375, 0}, {2942, 2941, 5565, 233, 0},
    {3464, 3464, 5880, 233, 0}, {3664, 3664, 6028, 233, 0}, {3772, 3772, 6112, 233, 0},
    {752, 752, 4382, 809, 0}, {941, 941, 4451, 1050, 0}, {1752, 1751, 4774, 2248, 0},
    {1757, 1756, 4777, 2251, 0}, {1769, 1768, 4784, 2287, 0}, {2300, 2299, 5159, 2871, 0},
    {3264, 3264, 5743, 3687, 0}, {5198, 2091, 5001, 2231, 0}, {752, 752, 752, 810, 0},
    {941, 941, 941, 1051, 0}, {1752, 1750, 1750, 2247, 0}, {1757, 1755, 1755, 2253, 0},
    {1769, 1767, 1767, 2285, 0}, {2300, 2298, 2298, 2873, 0}, {3264, 3264, 3264, 3688, 0},
    {5198, 1741, 1741, 2233, 0}, {1153, 1153, 1153, 3890, 0}, {1200, 1200, 1200, 3890, 0},
    {1558, 1558, 1558, 3890, 0}, {3385, 3385, 3385, 3816, 0}, {3817, 3817, 3817, 3785, 8},
    {3826, 3826, 3826, 4188, 0}, {5198, 2091, 5001, 2236, 0}, {1535, 1535, 4675, 2925, 0},
    {1538, 1538, 4677, 292, 0}, {2709, 2708, 5398, 2239, 0}, {3274, 3274, 5752, 1697, 0},
    {3367, 3367, 5811, 3804, 0}, {3385, 3385, 5823, 3816, 0}, {3639, 3639, 6003, 3890, 0},
    {3808, 3808, 6129, 2925, 0}, {5198, 2091, 5001, 3890, 0}, {5198, 2091, 5001, 2240, 0},
    {5198, 1746, 1746, 2240, 0}, {5198, 2091, 5001, 2224, 0}, {751, 751, 4381, 3890, 0},
    {940, 940, 4450, 3890, 0}, {1736, 1736, 4765, 292, 0}, {1746, 1746, 4771, 2240, 0},
    {1753, 1753, 4775, 3890, 0}, {1769, 1768, 4784, 2288, 0}, {2088, 2088, 4998, 292, 0},
    {2505, 2505, 5243, 3890, 0}, {2690, 1754, 4776, 3890, 0}, {3483, 1761, 4780, 2260, 0},
    {5198, 2091, 5001, 2246, 0}, {5198, 2091, 5001, 2245, 0}, {5198, 2091, 5001, 2250, 0},
    {5198, 2091, 5001, 2252, 0}, {1153, 1153, 4457, 3890, 0}, {1746, 1746, 4771, 3890, 0},
    {2505, 2505, 5243, 3890, 0}, {2957, 2957, 5579, 2925, 0}, {2958, 2958, 5580, 2925, 0},
    {5198, 2091, 5001, 2254, 0}, {197, 197, 4095, 3890, 0}, {1746, 1746, 4771, 2240, 0},
    {3145, 3145, 5670, 2259, 0}, {5198, 2091, 5001, 2256, 0}, {39, 38, 4011, 4195, 0},
    {753, 753, 4383, 2925, 0}, {1461, 1461, 4627, 2925, 0}, {1746, 1746, 4771, 2240, 0},
    {3055, 3055, 5609, 2266, 0}, {3150, 3149, 5672, 2273, 0}, {3483, 3483, 5892, 2269, 0},
    {3485, 3485, 5894, 2270, 0}, {3583, 3579, 5959, 3944, 0}, {37, 37, 4010, 3890, 0},
    {1746, 1746, 4771, 2240, 0}, {3054, 3054, 5608, 2925, 0}, {3055, 3055, 5609, 2266, 0},
    {3145, 3145, 5670, 2274, 0}, {3818, 3818, 6136, 2850, 0}, {5198, 2091, 5001, 2264, 0},
    {5198, 5198, 5198, 2266, 0}, {5198, 2091, 5001, 2263, 0}, {5198, 3830, 3830, 3890, 0},
    {3145, 3145, 5670, 2274, 0}, {3148, 3147, 5671, 2276, 0}, {5198, 2091, 5001, 2272, 0},
    {2648, 2648, 5353, 3890, 0}, {2651, 2650, 5354, 2280, 0}, {5198, 2091, 5001, 2275, 0},
    {2648, 2648, 2648, 3890, 0}, {2651, 2649, 2649, 2280, 0}, {5198, 5198, 5198, 2277, 0},
    {5198, 2091, 5001, 2279, 0}, {3145, 3145, 3145, 2274, 0}, {3148, 3146, 3146, 2278, 0},
    {5198, 5198, 5198, 2281, 0}, {3408, 3408, 5840, 2925, 0}, {3409, 3409, 5841, 3890, 0},
    {3410, 3410, 5842, 3890, 0}, {3977, 3977, 6249, 2925, 0}, {3978, 3978, 6250, 3890, 0},
    {2331, 2331, 2331, 2477, 0}, {2332, 2332, 2332, 2477, 0}, {3410, 3410, 3410, 3890, 0},
    {3978, 3978, 3978, 3890, 0}, {5198, 2091, 5001, 2284, 0}, {2331, 2331, 5182, 2477, 0},
    {2332, 2332, 5183, 2477, 0}, {3410, 3410, 5842, 3890, 0}, {3978, 3978, 6250, 3890, 0},
    {5198, 2091, 5001, 2286, 0}, {5198, 2091, 5001, 2283, 0}, {497, 497, 497, 3890, 1},
    {544, 544, 544, 494, 1}, {1293, 1293, 1293, 292, 0}, {3166, 3166, 5679, 292, 0},
    {2172, 2172, 2172, 3890, 0}, {2172, 2172, 5068, 3890, 0}, {5198, 2091, 5001, 2293, 0},
    {5198, 2091, 5001, 2294, 0}, {192, 192, 192, 3890, 0}, {371, 371, 371, 296, 0},
    {533, 533, 533, 469, 0}, {542, 542, 542, 3890, 0}, {1153, 1153, 1153, 3890, 0},
    {1272, 1271, 1271, 2237, 0}, {1293, 1293, 1293, 292, 0}, {1400, 1400, 1400, 292, 0},
    {1720, 1720, 1720, 3890, 0}, {2113, 2113, 2113, 2701, 0}, {2175, 2175, 2175, 2295, 0},
    {2176, 2176, 2176, 3890, 0}, {2781, 2781, 2781, 3890, 0}, {3183, 3183, 3183, 3890, 0},
    {3582, 3580, 3580, 3946, 0}, {3819, 3819, 3819, 3890, 0}, {192, 192, 4092, 3890, 0},
    {1153, 1153, 4457, 3890, 0}, {1400, 1400, 4584, 292, 0}, {1720, 1720, 4754, 3890, 0},
    {1746, 1746, 4771, 3890, 0}, {1784, 1784, 4792, 2300, 0}, {2113, 2113, 5019, 2701, 0},
    {2175, 2175, 5070, 2296, 0}, {2176, 2176, 5071, 3890, 0}, {2781, 2781, 5452, 3890, 0},
    {2885, 2885, 5527, 3890, 0}, {3384, 3383, 5822, 3814, 0}, {3492, 3492, 5901, 3890, 0},
    {3495, 3495, 5904, 3890, 0}, {3583, 3579, 5959, 3944, 0}, {3819, 3819, 6137, 3890, 0},
    {192, 192, 4092, 3890, 0}, {371, 371, 4201, 296, 0}, {1153, 1153, 4457, 3890, 0},
    {1400, 1400, 4584, 292, 0}, {1720, 1720, 4754, 3890, 0}, {1746, 1746, 4771, 3890, 0},
    {1784, 1784, 4792, 3890, 0}, {2113, 2113, 5019, 3890, 0}, {2175, 2175, 5070, 2296, 0},
    {2176, 2176, 5071, 3890, 0}, {2781, 2781, 5452, 3890, 0}, {2885, 2885, 5527, 3890, 0},
    {3384, 3383, 5822, 3814, 0}, {3492, 3492, 5901, 3890, 0}, {3495, 3495, 5904, 3890, 0},
    {3583, 3579, 5959, 3944, 0}, {3819, 3819, 6137, 3890, 0}, {5198, 2091, 5001, 2299, 0},
    {98, 98, 4029, 3890, 0}, {192, 192, 4092, 138, 0}, {1677, 1676, 1676, 3760, 0},
    {1682, 1681, 1681, 3777, 0}, {1848, 1848, 4833, 3805, 0}, {1881, 1881, 4855, 2460, 0},
    {2489, 2489, 5232, 292, 0}, {2775, 2775, 5447, 3314, 0}, {2867, 2867, 5516, 3890, 0},
    {3518, 3518, 5920, 3904, 0}, {3827, 3827, 6145, 4190, 8}, {1153, 1153, 4457, 3890, 0},
    {1276, 1273, 4505, 1682, 0}, {1293, 1293, 4521, 292, 0}, {2150, 2150, 5052, 2302, 0},
    {2781, 2781, 5452, 3329, 1}, {606, 606, 4359, 540, 0}, {1153, 1153, 4457, 3890, 0},
    {1843, 1843, 4829, 3890, 0}, {2781, 2781, 5452, 3329, 0}, {3907, 3907, 6202, 2307, 0},
    {321, 321, 4160, 3890, 0}, {325, 325, 4162, 3890, 0}, {394, 394, 4216, 2850, 0},
    {1153, 1153, 4457, 3890, 0}, {1735, 1735, 4764, 1679, 0}, {3492, 3492, 5901, 3890, 0},
    {3495, 3495, 5904, 3890, 0}, {3893, 3893, 6190, 1683, 0}, {5198, 2091, 5001, 2306, 0},
    {1293, 1293, 4521, 292, 0}, {2102, 2102, 5011, 3890, 1}, {2922, 2922, 5555, 284, 1},
    {3582, 3580, 3580, 3946, 0}, {2099, 2099, 5008, 3890, 0}, {2102, 2102, 5011, 3890, 0},
    {2104, 2104, 5012, 3890, 0}, {3583, 3579, 5959, 3944, 0}, {533, 533, 533, 469, 0},
    {542, 542, 542, 3890, 0}, {1153, 1153, 1153, 3890, 0}, {1271, 1271, 1271, 3815, 0},
    {1293, 1293, 1293, 292, 0}, {1400, 1400, 1400, 292, 0}, {2113, 2113, 2113, 2701, 0},
    {3183, 3183, 3183, 3890, 0}, {3582, 3580, 3580, 3946, 0}, {1153, 1153, 4457, 3890, 0},
    {1784, 1784, 4792, 3890, 0}, {3389, 3389, 5825, 3826, 0}, {3583, 3579, 5959, 3944, 0},
    {1153, 1153, 4457, 3890, 0}, {1784, 1784, 4792, 3890, 0}, {3389, 3389, 5825, 3826, 0},
    {3583, 3579, 5959, 3944, 0}, {5198, 1784, 1784, 2314, 0}, {5198, 2091, 5001, 2313, 0},
    {5198, 1784, 1784, 2300, 0}, {321, 321, 4160, 3890, 0}, {325, 325, 325, 254, 0},
    {1153, 1153, 4457, 3890, 0}, {1293, 1293, 4521, 292, 0}, {1735, 1735, 4764, 1680, 1},
    {3893, 3893, 6190, 4273, 1}, {606, 606, 4359, 540, 0}, {321, 321, 4160, 3890, 0},
    {325, 325, 4162, 3890, 0}, {394, 394, 4216, 2850, 0}, {1153, 1153, 4457, 3890, 0},
    {1735, 1735, 4764, 1679, 0}, {3893, 3893, 6190, 1683, 0}, {12, 12, 3998, 2326, 0},
    {3653, 3653, 6017, 4410, 0}, {624, 624, 4370, 2324, 0}, {2291, 2291, 5153, 2327, 0},
    {2350, 2350, 5202, 2328, 0}, {2505, 2505, 5243, 2330, 0}, {5198, 5198, 5198, 2325, 0},
    {3376, 3376, 5819, 2329, 0}, {1432, 1432, 4610, 2850, 0}, {1812, 1812, 4808, 2334, 0},
    {2885, 2885, 5527, 2850, 0}, {5198, 2091, 5001, 3890, 0}, {164, 164, 4076, 2477, 0},
    {192, 192, 4092, 138, 0}, {368, 366, 4197, 2346, 0}, {371, 371, 4201, 296, 0},
    {429, 429, 4231, 3890, 0}, {468, 468, 4254, 3890, 0}, {482, 482, 4264, 432, 0},
    {542, 542, 4308, 3890, 0}, {630, 630, 4374, 562, 0}, {762, 762, 4392, 2349, 0},
    {1306, 1306, 4531, 292, 0}, {1331, 1328, 4547, 1730, 0}, {1347, 1344, 4558, 1745, 0},
    {1357, 1357, 4569, 292, 0}, {1399, 1399, 4583, 1810, 0}, {1692, 1692, 4730, 2183, 0},
    {1720, 1720, 4754, 2209, 0}, {1724, 1724, 4756, 2214, 0}, {1746, 1746, 4771, 3890, 0},
    {1843, 1843, 4829, 3890, 0}, {1851, 1851, 4835, 2403, 0}, {1881, 1881, 4855, 2460, 0},
    {2054, 2054, 4970, 3890, 0}, {2093, 2093, 5003, 3890, 0}, {2102, 2102, 5011, 3890, 0},
    {2169, 2169, 5065, 830, 0}, {2177, 2173, 5069, 2786, 0}, {2284, 2284, 5146, 2405, 0},
    {2358, 2358, 5209, 2412, 0}, {2489, 2489, 5232, 3118, 0}, {2576, 2575, 5294, 2421, 0},
    {2584, 2584, 5300, 2424, 0}, {2645, 2645, 5350, 3246, 0}, {2674, 2674, 5373, 3890, 0},
    {2775, 2775, 5447, 3314, 0}, {2781, 2781, 5452, 3329, 0}, {2782, 2782, 5453, 3890, 0},
    {2854, 2854, 5506, 3890, 0}, {2856, 2856, 5508, 3365, 0}, {2867, 2867, 5516, 3890, 0},
    {2882, 2882, 5525, 3375, 0}, {2907, 1282, 4512, 3890, 0}, {2911, 1924, 4884, 3890, 0},
    {2942, 2942, 5566, 3890, 0}, {3184, 3184, 5688, 3890, 0}, {3185, 3185, 5689, 1575, 0},
    {3287, 3285, 5755, 2434, 0}, {3326, 1684, 4725, 2167, 0}, {3406, 3406, 5839, 292, 0},
    {3445, 3445, 5865, 3890, 0}, {3464, 3464, 5880, 3890, 0}, {3483, 1868, 4847, 2443, 0},
    {3485, 3485, 5894, 3877, 0}, {3486, 2948, 5572, 3890, 0}, {3518, 3518, 5920, 3890, 0},
    {3583, 3579, 5959, 3944, 0}, {3664, 3664, 6028, 3890, 0}, {3819, 3819, 6137, 3890, 0},
    {3820, 3820, 6138, 2925, 0}, {3888, 3888, 6186, 4265, 0}, {3937, 3937, 6222, 3890, 0},
    {181, 181, 4087, 118, 0}, {321, 321, 4160, 3890, 0}, {325, 325, 4162, 3890, 0},
    {1843, 1843, 4829, 2383, 0}, {3583, 3579, 5959, 3944, 0}, {5198, 2091, 5001, 2337, 0},
    {1352, 1352, 4564, 292, 0}, {1356, 1356, 4568, 2340, 0}, {1355, 1355, 4567, 292, 0},
    {368, 366, 4197, 2346, 0}, {1221, 1221, 4499, 230, 0}, {1222, 1222, 4500, 230, 0},
    {1306, 1306, 4531, 230, 0}, {1357, 1357, 4569, 230, 0}, {1399, 1399, 4583, 1810, 0},
    {1686, 1684, 4725, 2167, 0}, {1843, 1843, 4829, 3890, 0}, {1848, 1848, 4833, 233, 0},
    {1881, 1881, 4855, 233, 0}, {2093, 2092, 5002, 233, 0}, {2882, 2882, 5525, 3375, 0},
    {2942, 2941, 5565, 233, 0}, {3184, 3184, 5688, 233, 0}, {3406, 3406, 5839, 230, 0},
    {3464, 3464, 5880, 233, 0}, {3827, 3827, 6145, 233, 0}, {1200, 1200, 4485, 3890, 0},
    {1300, 1300, 4526, 1708, 0}, {5198, 2091, 5001, 2345, 0}, {1200, 1200, 4485, 3890, 0},
    {1300, 1300, 4526, 1709, 0}, {2605, 2605, 5318, 3890, 0}, {3884, 3884, 6183, 3890, 0},
    {5198, 2091, 5001, 2347, 0}, {332, 332, 4167, 2477, 0}, {1881, 1881, 4855, 3890, 0},
    {3648, 3648, 6012, 2477, 0}, {1282, 1282, 4512, 3890, 0}, {1530, 1530, 4670, 3890, 0},
    {1294, 1294, 4522, 2351, 0}, {2041, 2041, 4963, 2351, 0}, {5198, 2091, 5001, 1716, 0},
    {1822, 1822, 4815, 2477, 0}, {3483, 3483, 5892, 2796, 0}, {5198, 2091, 5001, 2356, 0},
    {626, 626, 4372, 3890, 0}, {1843, 1843, 4829, 3890, 0}, {5198, 2091, 5001, 2358, 0},
    {5198, 2091, 5001, 2361, 0}, {626, 626, 626, 3890, 0}, {1843, 1843, 1843, 2383, 1},
    {267, 267, 4125, 2365, 0}, {757, 757, 4387, 2366, 0}, {1829, 1829, 4820, 2368, 0},
    {2505, 2505, 5243, 3890, 0}, {3483, 3483, 5892, 2371, 0}, {3583, 3579, 5959, 3944, 0},
    {3636, 3635, 6000, 2374, 0}, {795, 793, 793, 837, 0}, {1845, 1843, 1843, 2385, 0},
    {1879, 1874, 1874, 3944, 0}, {795, 794, 4411, 837, 0}, {1845, 1844, 4830, 2385, 0},
    {3583, 3579, 5959, 3944, 0}, {795, 793, 793, 837, 0}, {1845, 1843, 1843, 2385, 0},
    {1879, 1874, 1874, 3944, 0}, {5198, 1829, 1829, 2368, 0}, {5198, 2091, 5001, 2363, 0},
    {1829, 1829, 4820, 2368, 0}, {3483, 3483, 5892, 2371, 0}, {1410, 1410, 4593, 2206, 0},
    {1412, 1412, 4595, 4395, 0}, {3474, 3474, 5888, 2206, 0}, {3480, 3480, 5890, 4395, 0},
    {5198, 2091, 5001, 2373, 0}, {1410, 1410, 1410, 2206, 0}, {1412, 1412, 1412, 4395, 0},
    {3474, 3474, 3474, 2206, 0}, {3480, 3480, 3480, 4395, 0}, {5198, 5198, 5198, 2375, 0},
    {1843, 1843, 4829, 3890, 0}, {3592, 3592, 5968, 1834, 0}, {626, 626, 4372, 3890, 0},
    {1836, 1836, 4824, 4157, 0}, {521, 521, 521, 1921, 0}, {1216, 1216, 1216, 1924, 1},
    {3059, 3059, 3059, 1948, 1}, {5198, 2091, 5001, 2380, 0}, {5198, 2091, 5001, 2383, 0},
    {5198, 2091, 5001, 2383, 0}, {5198, 1843, 1843, 2383, 0}, {5198, 2091, 5001, 2383, 0},
    {5198, 2091, 5001, 2383, 0}, {321, 321, 4160, 3890, 0}, {1749, 1749, 4773, 2244, 0},
    {1843, 1843, 4829, 2383, 0}, {1881, 1881, 4855, 2460, 0}, {2169, 2169, 5065, 2925, 0},
    {2645, 2645, 5350, 3246, 0}, {2690, 1858, 4840, 3890, 0}, {3483, 1868, 4847, 2443, 0},
    {3583, 3579, 5959, 3944, 0}, {3987, 3987, 6255, 3890, 0}, {5198, 2091, 5001, 2391, 0},
    {2049, 2049, 4967, 3890, 0}, {5198, 2091, 5001, 2394, 0}, {2054, 2054, 4970, 3890, 0},
    {2087, 2087, 4997, 292, 0}, {5198, 2091, 5001, 2396, 0}, {5198, 1850, 1850, 2399, 0},
    {2054, 2054, 2054, 3890, 0}, {2075, 2075, 4986, 3890, 0}, {5198, 2091, 5001, 2400, 0},
    {5198, 2091, 5001, 2336, 0}, {317, 317, 4156, 2343, 0}, {2953, 2953, 5575, 2428, 0},
    {317, 317, 317, 2343, 0}, {2294, 2294, 2294, 2869, 0}, {3453, 3453, 3453, 3850, 0},
    {1715, 1715, 4749, 2410, 0}, {1717, 1717, 4751, 299, 0}, {1718, 1718, 4752, 2208, 0},
    {1719, 1719, 4753, 2207, 0}, {1855, 1855, 4839, 2415, 0}, {2287, 2287, 5149, 2864, 0},
    {2288, 2288, 5150, 3890, 0}, {1715, 1715, 1715, 2410, 0}, {1716, 1716, 1716, 2414, 0},
    {1717, 1717, 1717, 2477, 0}, {1718, 1718, 1718, 2208, 0}, {1855, 1855, 1855, 2415, 0},
    {1715, 1715, 4749, 2410, 0}, {1716, 1716, 4750, 2414, 0}, {1717, 1717, 4751, 2477, 0},
    {1718, 1718, 4752, 2208, 0}, {1855, 1855, 4839, 2415, 0}, {3483, 3483, 5892, 2413, 0},
    {1843, 1843, 4829, 3890, 0}, {2489, 2489, 5232, 3118, 0}, {5198, 2091, 5001, 2416, 0},
    {259, 259, 4118, 2419, 0}, {285, 285, 4133, 2420, 0}, {600, 600, 4353, 536, 0},
    {1153, 1153, 4457, 3890, 0}, {1686, 1684, 4725, 2167, 0}, {1904, 1904, 4869, 3890, 0},
    {2052, 2051, 4969, 2395, 0}, {2057, 2059, 4975, 2397, 0}, {2078, 2077, 4988, 2401, 0},
    {2267, 2267, 5136, 3890, 0}, {2567, 2567, 5288, 3890, 0}, {2645, 2645, 5350, 3246, 0},
    {2690, 2690, 5387, 3890, 0}, {2854, 2854, 5506, 3890, 0}, {2867, 2867, 5516, 3890, 0},
    {2873, 2874, 5520, 2427, 0}, {3406, 3406, 5839, 292, 0}, {3492, 3492, 5901, 3210, 0},
    {3518, 3518, 5920, 3890, 0}, {3937, 3937, 6222, 3890, 0}, {493, 493, 4270, 3890, 0},
    {776, 776, 4401, 3890, 0}, {1926, 1926, 4886, 3890, 0}, {2907, 2907, 5543, 3890, 0},
    {2910, 2910, 5546, 3890, 0}, {277, 277, 4129, 830, 0}, {286, 286, 4134, 3890, 0},
    {869, 869, 4433, 292, 0}, {1199, 1199, 4484, 2477, 0}, {1351, 1351, 4563, 2477, 0},
    {1353, 1353, 4565, 2339, 0}, {2534, 2534, 5263, 2477, 0}, {3492, 3492, 5901, 229, 0},
    {5198, 2091, 5001, 2418, 0}, {223, 223, 223, 292, 0}, {234, 234, 4108, 292, 0},
    {601, 601, 601, 535, 0}, {869, 869, 4433, 292, 0}, {1153, 1153, 4457, 3890, 0},
    {1199, 1199, 4484, 2477, 0}, {1351, 1351, 1351, 2477, 0}, {1353, 1353, 1353, 1750, 0},
    {1686, 3309, 3309, 3760, 0}, {1904, 1904, 1904, 3890, 0}, {2050, 2050, 2050, 2477, 0},
    {2052, 2049, 2049, 2661, 0}, {2056, 2056, 4972, 2477, 0}, {2057, 2057, 4975, 2397, 0},
    {2076, 2076, 2076, 2477, 0}, {2078, 2075, 2075, 2680, 0}, {2534, 2534, 2534, 2477, 0},
    {2567, 2567, 5288, 3196, 0}, {2841, 2841, 2841, 292, 0}, {2867, 2867, 5516, 3890, 0},
    {2873, 2873, 5520, 3370, 0}, {3297, 3297, 5763, 2477, 0}, {3518, 3518, 5920, 3890, 0},
    {5198, 2091, 5001, 2422, 0}, {340, 340, 4175, 2344, 0}, {340, 340, 340, 2344, 0},
    {259, 259, 4118, 2419, 0}, {2840, 2840, 5495, 292, 0}, {2854, 2854, 5506, 3890, 0},
    {2867, 2867, 5516, 3890, 0}, {5198, 2091, 5001, 2426, 0}, {1, 1, 3993, 0, 0},
    {4, 3, 3994, 3, 0}, {7, 6, 3995, 5, 0}, {8, 8, 3996, 6, 0}, {11, 10, 3997, 9, 0},
    {155, 154, 4068, 99, 0}, {343, 343, 4178, 269, 0}, {349, 349, 4183, 273, 0},
    {351, 351, 4185, 276, 0}, {385, 385, 4209, 309, 0}, {629, 628, 4373, 561, 0},
    {1451, 1450, 4621, 1826, 0}, {1841, 1840, 4827, 2381, 0}, {2236, 2236, 5112, 2837, 0},
    {2239, 2238, 5113, 2839, 0}, {2324, 2324, 5176, 2477, 0}, {2349, 2349, 5201, 2902, 0},
    {2351, 2351, 5203, 2905, 0}, {2532, 2532, 5261, 3158, 0}, {2565, 2565, 5286, 3193, 0},
    {2634, 2634, 5343, 2477, 0}, {3073, 3073, 5621, 292, 0}, {3074, 3074, 5622, 292, 0},
    {3451, 3451, 5869, 2477, 0}, {3655, 3655, 6019, 3979, 0}, {3837, 3837, 6151, 4199, 0},
    {1, 1, 1, 1, 0}, {4, 2, 2, 3, 0}, {7, 5, 5, 5, 0}, {8, 8, 8, 7, 0}, {11, 9, 9, 9, 0},
    {155, 153, 153, 99, 0}, {343, 343, 343, 269, 0}, {349, 349, 349, 274, 0},
    {351, 351, 351, 277, 0}, {385, 385, 385, 309, 0}, {629, 627, 627, 561, 0},
    {1451, 1449, 1449, 1826, 0}, {1841, 1839, 1839, 2381, 0}, {2236, 2236, 2236, 2837, 0},
    {2239, 2237, 2237, 2839, 0}, {2324, 2324, 2324, 2477, 0}, {2349, 2349, 2349, 2903, 0},
    {2351, 2351, 2351, 2906, 1}, {2532, 2532, 2532, 3159, 0}, {2565, 2565, 2565, 3194, 0},
    {2634, 2634, 2634, 2477, 0}, {3073, 3073, 3073, 292, 0}, {3074, 3074, 3074, 292, 0},
    {3451, 3451, 3451, 2477, 0}, {3655, 3655, 3655, 3980, 0}, {3837, 3837, 3837, 4200, 1},
    {194, 193, 193, 137, 0}, {1863, 1863, 1863, 2430, 0}, {3889, 3888, 3888, 4267, 0},
    {285, 285, 4133, 2433, 0}, {1904, 1904, 4869, 3730, 0}, {2267, 2267, 5136, 3890, 0},
    {2690, 2690, 5387, 3890, 0}, {2873, 2872, 5518, 2436, 0}, {3282, 3282, 5754, 3720, 0},
    {3290, 3290, 5759, 3734, 0}, {3301, 3301, 5766, 3745, 0}, {3406, 3406, 5839, 292, 0},
    {3492, 3492, 5901, 3729, 0}, {277, 277, 4129, 2925, 0}, {286, 286, 4134, 3890, 0},
    {869, 869, 4433, 292, 0}, {1199, 1199, 4484, 2477, 0}, {2534, 2534, 5263, 2477, 0},
    {3492, 3492, 5901, 229, 0}, {5198, 2091, 5001, 2432, 0}, {2867, 2867, 5516, 3890, 0},
    {5198, 2091, 5001, 2435, 0}, {5198, 2091, 5001, 2438, 0}, {2867, 2867, 2867, 3890, 1},
    {5198, 2091, 5001, 2440, 0}, {869, 869, 869, 292, 0}, {1199, 1199, 1199, 2477, 0},
    {1904, 1904, 1904, 3730, 0}, {2534, 2534, 2534, 2477, 0}, {2871, 2871, 2871, 2477, 0},
    {2873, 2867, 2867, 2437, 0}, {3301, 3301, 3301, 3745, 0}, {5198, 2091, 5001, 2459, 0},
    {1443, 1443, 1443, 292, 0}, {1445, 1444, 1444, 4275, 0}, {1843, 1843, 1843, 2389, 1},
    {554, 554, 4316, 2477, 0}, {2505, 2505, 5243, 2446, 0}, {765, 765, 4394, 2443, 0},
    {1843, 1843, 4829, 3890, 0}, {2833, 2833, 5490, 2443, 0}, {5198, 2091, 5001, 2444, 0},
    {181, 181, 4087, 130, 0}, {283, 283, 4131, 1715, 0}, {321, 321, 4160, 3890, 0},
    {325, 325, 4162, 254, 0}, {1439, 1440, 4617, 2451, 0}, {1843, 1843, 4829, 3890, 0},
    {1868, 1868, 4847, 2443, 0}, {1869, 1869, 4848, 2453, 0}, {2645, 2645, 5350, 3246, 0},
    {2674, 2674, 5373, 3890, 0}, {2735, 2735, 5421, 3284, 0}, {3571, 3571, 5954, 2453, 0},
    {1773, 1773, 4787, 830, 0}, {2505, 2505, 5243, 3881, 0}, {3492, 3492, 5901, 3882, 0},
    {5198, 2091, 5001, 2448, 0}, {554, 554, 4316, 1821, 0}, {1153, 1153, 4457, 3890, 0},
    {1827, 1827, 4818, 2362, 0}, {2609, 2609, 5321, 830, 0}, {2610, 2610, 5322, 830, 0},
    {2611, 2611, 5323, 830, 0}, {5198, 2091, 5001, 2450, 0}, {5198, 2091, 5001, 2447, 0},
    {1195, 1195, 4481, 2449, 0}, {3492, 3492, 5901, 3923, 0}, {1277, 1277, 4508, 1685, 0},
    {1405, 1405, 4589, 2454, 0}, {2616, 2616, 5328, 1819, 0}, {3659, 3659, 6023, 1686, 0},
    {5198, 2091, 5001, 3890, 0}, {1791, 1791, 4796, 292, 0}, {1878, 1877, 4853, 2457, 0},
    {321, 321, 4160, 3890, 0}, {429, 429, 4231, 3890, 0}, {1681, 1681, 4723, 3890, 0},
    {1843, 1843, 4829, 3890, 0}, {1881, 1881, 4855, 3890, 0}, {2581, 2580, 5297, 3213, 0},
    {3987, 3987, 6255, 3890, 0}, {318, 318, 4157, 246, 0}, {343, 343, 4178, 270, 0},
    {386, 386, 4210, 310, 0}, {761, 761, 4391, 814, 0}, {796, 796, 4412, 835, 0},
    {1305, 1305, 4530, 1707, 0}, {1567, 1567, 4697, 1973, 0}, {1569, 1569, 4699, 1974, 0},
    {1668, 1668, 4712, 2161, 0}, {1693, 1693, 4731, 2182, 0}, {1720, 1720, 4754, 2461, 0},
    {1801, 1801, 4798, 2323, 0}, {1872, 1872, 4850, 2456, 0}, {1873, 1873, 4851, 2455, 0},
    {1881, 1881, 4855, 2460, 0}, {2345, 2345, 5196, 2893, 0}, {2350, 2350, 5202, 2904, 0},
    {2537, 2537, 5266, 3167, 0}, {2594, 2594, 5307, 3225, 0}, {2602, 2602, 5315, 3229, 0},
    {2603, 2603, 5316, 3230, 0}, {2604, 2604, 5317, 3231, 0}, {2773, 2773, 5445, 3313, 0},
    {2778, 2778, 5450, 3319, 0}, {2878, 2878, 5523, 3372, 0}, {2954, 2954, 5576, 3427, 0},
    {3552, 3552, 5941, 295, 0}, {3554, 3554, 5943, 3929, 0}, {3564, 3564, 5947, 3618, 0},
    {3566, 3566, 5949, 4187, 0}, {3568, 3568, 5951, 4266, 0}, {3838, 3838, 6152, 4201, 0},
    {1881, 1881, 4855, 3890, 0}, {5198, 2091, 5001, 2463, 0}, {5198, 2091, 5001, 2462, 0},
    {1881, 1881, 4855, 3890, 0}, {5198, 5198, 5198, 2460, 0}, {1881, 1881, 4855, 2460, 0},
    {2242, 2242, 5115, 2840, 0}, {2243, 2243, 5116, 2841, 0}, {5198, 2091, 5001, 2469, 0},
    {3557, 3556, 5944, 3931, 0}, {3798, 3797, 6124, 4175, 0}, {3557, 3555, 3555, 3930, 0},
    {3798, 3796, 3796, 4174, 0}, {5198, 5198, 5198, 3890, 0}, {5198, 2091, 5001, 3890, 0},
    {37, 37, 4010, 3890, 0}, {3825, 3825, 6143, 2477, 0}, {5198, 2091, 5001, 2475, 0},
    {272, 271, 271, 213, 0}, {292, 288, 4136, 2484, 0}, {1911, 1911, 4874, 3890, 0},
    {2690, 2690, 5387, 3890, 0}, {3583, 3579, 5959, 3944, 0}, {3483, 3483, 5892, 229, 0},
    {3937, 3937, 6222, 3890, 0}, {5198, 2091, 5001, 2483, 0}, {5198, 2091, 5001, 2487, 0},
    {5198, 2091, 5001, 2482, 0}, {1822, 1822, 4815, 2477, 0}, {1918, 1918, 4878, 3890, 0},
    {1920, 1920, 4880, 2493, 0}, {3492, 3492, 5901, 2491, 0}, {3596, 3596, 5972, 2477, 0},
    {3986, 3986, 6254, 4400, 0}, {1920, 1920, 4880, 2493, 0}, {3403, 3403, 5836, 3890, 0},
    {5198, 2091, 5001, 2494, 0}, {5198, 2091, 5001, 3890, 0}, {1572, 1572, 4702, 2477, 0},
    {1931, 1931, 4890, 3890, 0}, {1932, 1932, 4891, 2502, 0}, {2079, 2079, 4989, 2687, 0},
    {2819, 2819, 5480, 3343, 0}, {3641, 3641, 6005, 2477, 0}, {3831, 1686, 4727, 4193, 0},
    {5198, 2091, 5001, 2498, 0}, {5198, 2091, 5001, 3890, 0}, {515, 515, 4288, 3890, 0},
    {1153, 1153, 4457, 3890, 0}, {5198, 2091, 5001, 2501, 0}, {5198, 2091, 5001, 3890, 0},
    {805, 805, 4420, 2622, 0}, {806, 806, 4421, 2625, 0}, {1153, 1153, 4457, 3890, 0},
    {1381, 1381, 4576, 292, 0}, {1938, 1938, 4897, 3572, 0}, {1953, 1953, 4906, 2531, 0},
    {2008, 2008, 4941, 3890, 0}, {2359, 2359, 5210, 2542, 0}, {2642, 2641, 5348, 2546, 0},
    {2690, 2690, 5387, 3890, 0}, {2849, 2849, 5503, 2651, 0}, {2906, 2906, 5542, 2651, 0},
    {3130, 3130, 5657, 2477, 0}, {3272, 3272, 5750, 2477, 0}, {3483, 3483, 5892, 2656, 0},
    {3484, 3484, 5893, 3890, 0}, {3583, 3579, 5959, 3944, 0}, {3632, 3632, 5998, 2657, 0},
    {3126, 3126, 5653, 3890, 0}, {3127, 3127, 5654, 2516, 0}, {3133, 3133, 5660, 3890, 0},
    {3135, 3135, 5661, 3890, 0}, {3136, 3136, 5662, 2549, 0}, {3138, 3138, 5664, 3890, 0},
    {3139, 3139, 5665, 3890, 0}, {3145, 3145, 5670, 2511, 0}, {3262, 3262, 5741, 2925, 0},
    {3263, 3263, 5742, 2925, 0}, {3937, 3937, 6222, 3890, 0}, {5198, 2091, 5001, 2509, 0},
    {2352, 2352, 2352, 3890, 0}, {3371, 3371, 3371, 3890, 0}, {37, 37, 4010, 3890, 0},
    {1270, 1270, 4504, 3890, 0}, {1491, 1491, 4643, 2526, 0}, {2118, 2118, 5023, 2925, 0},
    {2125, 2125, 5030, 2925, 0}, {2663, 2663, 5362, 3890, 0}, {5198, 2091, 5001, 2517, 0},
    {101, 101, 4032, 3890, 0}, {102, 102, 4033, 3890, 0}, {105, 105, 4036, 3890, 0},
    {106, 106, 4037, 3890, 0}, {112, 112, 4042, 2616, 0}, {266, 266, 4124, 2609, 0},
    {1843, 1843, 4829, 3890, 0}, {2021, 2021, 4950, 2625, 0}, {2533, 2533, 5262, 3890, 0},
    {2566, 2566, 5287, 3890, 0}, {2567, 2567, 5288, 3890, 0}, {2917, 2917, 5551, 3890, 0},
    {3260, 3260, 5740, 2925, 0}, {3326, 3323, 5781, 2612, 0}, {3335, 3335, 5789, 2610, 0},
    {3358, 3358, 5805, 3890, 0}, {3518, 3518, 5920, 3890, 0}, {3583, 3583, 5961, 2615, 0},
    {3937, 3937, 6222, 3890, 0}, {5198, 2091, 5001, 2519, 0}, {325, 325, 4162, 3890, 0},
    {1934, 1934, 4893, 2618, 0}, {1935, 1935, 4894, 298, 0}, {2021, 2021, 4950, 2625, 0},
    {2564, 2564, 5285, 2544, 0}, {3126, 3126, 5653, 3890, 0}, {3133, 3133, 5660, 3890, 0},
    {3138, 3138, 5664, 3890, 0}, {3139, 3139, 5665, 3890, 0}, {3144, 3143, 5669, 2629, 0},
    {3145, 3145, 5670, 2630, 0}, {3260, 3260, 5740, 2925, 0}, {3518, 3518, 5920, 3890, 0},
    {3937, 3937, 6222, 3890, 0}, {5198, 2091, 5001, 2521, 0}, {119, 119, 4047, 2513, 0},
    {200, 200, 4097, 3890, 0}, {507, 507, 4281, 3890, 0}, {1987, 1987, 4929, 3890, 0},
    {2021, 2021, 4950, 2625, 0}, {2533, 2533, 5262, 3890, 0}, {2800, 2800, 5468, 3890, 0},
    {3138, 3138, 5664, 3890, 0}, {3139, 3139, 5665, 3890, 0}, {3260, 3260, 5740, 2925, 0},
    {3483, 3483, 5892, 2514, 0}, {5198, 2091, 5001, 2523, 0}, {554, 554, 4316, 2525, 0},
    {2352, 2352, 5204, 3890, 0}, {1938, 1938, 4897, 3572, 0}, {1948, 1948, 4903, 3572, 0},
    {1949, 1949, 4904, 2528, 0}, {1953, 1953, 4906, 2531, 0}, {2008, 2008, 4941, 3890, 0},
    {2609, 2609, 5321, 2925, 0}, {3483, 3483, 5892, 2530, 0}, {3492, 3492, 5901, 3978, 0},
    {3583, 3579, 5959, 3944, 0}, {3643, 3643, 6007, 3890, 0}, {3644, 3644, 6008, 3890, 0},
    {5198, 2091, 5001, 2527, 0}, {505, 505, 4280, 3890, 0}, {1153, 1153, 4457, 3890, 0},
    {1953, 1953, 4906, 2531, 0}, {1956, 1956, 4908, 3572, 0}, {1961, 1961, 4911, 2537, 0},
    {2008, 2008, 4941, 3890, 0}, {2655, 2655, 5357, 3890, 0}, {2690, 2690, 5387, 3890, 0},
    {3177, 3177, 5684, 3615, 0}, {3483, 3483, 5892, 2539, 0}, {3484, 3484, 5893, 3890, 0},
    {3583, 3579, 5959, 3944, 0}, {200, 200, 4097, 3890, 0}, {2123, 2123, 5028, 2925, 0},
    {5198, 2091, 5001, 2533, 0}, {507, 507, 4281, 3890, 0}, {2123, 2123, 5028, 2925, 0},
    {5198, 2091, 5001, 2535, 0}, {5198, 2091, 5001, 2532, 0}, {2968, 2968, 5588, 3890, 0},
    {5198, 2091, 5001, 2545, 0}, {2665, 2665, 5364, 3890, 0}, {5198, 2091, 5001, 2547, 0},
    {1953, 1953, 4906, 2531, 0}, {1967, 1967, 4914, 3572, 0}, {1972, 1972, 4918, 2557, 0},
    {1974, 1974, 4919, 3890, 0}, {2690, 2690, 5387, 3890, 0}, {3483, 3483, 5892, 2563, 0},
    {3484, 3484, 5893, 3890, 0}, {3583, 3579, 5959, 3944, 0}, {3413, 3413, 5845, 2578, 0},
    {5198, 2091, 5001, 2551, 0}, {5198, 2091, 5001, 2554, 0}, {3413, 3413, 3413, 2578, 0},
    {140, 139, 4057, 2552, 0}, {1972, 1972, 4918, 2557, 0}, {2241, 2241, 5114, 3890, 0},
    {3145, 3145, 5670, 2561, 0}, {5198, 2091, 5001, 2555, 0}, {2656, 2656, 5358, 3890, 0},
    {5198, 2091, 5001, 2559, 0}, {5198, 2091, 5001, 2550, 0}, {104, 104, 4035, 73, 0},
    {128, 128, 4051, 2543, 0}, {131, 131, 4053, 2543, 0}, {134, 134, 4055, 2543, 0},
    {137, 136, 4056, 2629, 0}, {314, 314, 4153, 292, 0}, {339, 339, 4174, 2571, 0},
    {1153, 1153, 4457, 3890, 0}, {1938, 1938, 4897, 3572, 0}, {1982, 1982, 4925, 3572, 0},
    {1987, 1987, 4929, 2578, 0}, {2008, 2008, 4941, 3890, 0}, {2033, 2033, 4958, 3572, 0},
    {2037, 2037, 4961, 2654, 0}, {2241, 2241, 5114, 3890, 0}, {2690, 2690, 5387, 3890, 0},
    {2799, 2799, 5467, 2477, 0}, {2913, 2913, 5548, 2579, 0}, {2926, 2926, 5559, 292, 0},
    {3413, 3413, 5845, 2578, 0}, {3424, 3424, 5850, 2581, 0}, {3483, 3483, 5892, 2584, 0},
    {3484, 3484, 5893, 3890, 0}, {3583, 3579, 5959, 3944, 0}, {507, 507, 4281, 3890, 0},
    {1153, 1153, 4457, 3890, 0}, {1978, 1978, 4923, 2568, 0}, {3133, 3133, 5660, 3890, 0},
    {3137, 3137, 5663, 3890, 0}, {3139, 3139, 5665, 3890, 0}, {3145, 3145, 5670, 2569, 0},
    {3583, 3579, 5959, 3944, 0}, {5198, 2091, 5001, 3890, 0}, {5198, 2091, 5001, 3890, 0},
    {5198, 2091, 5001, 2565, 0}, {507, 507, 4281, 3890, 0}, {1491, 1491, 4643, 2574, 0},
    {1984, 1984, 4927, 2575, 0}, {2525, 2525, 5256, 2477, 0}, {3483, 3483, 5892, 2577, 0},
    {554, 554, 4316, 2573, 0}, {2352, 2352, 5204, 3890, 0}, {5198, 2091, 5001, 2572, 0},
    {5198, 2091, 5001, 2564, 0}, {3133, 3133, 5660, 3890, 0}, {3137, 3137, 5663, 3890, 0},
    {3139, 3139, 5665, 3890, 0}, {3145, 3145, 5670, 2583, 0}, {3133, 3133, 3133, 3890, 0},
    {3137, 3137, 3137, 3890, 0}, {3139, 3139, 3139, 3890, 0}, {3145, 3145, 3145, 2583, 0},
    {104, 104, 4035, 73, 0}, {1153, 1153, 4457, 3890, 0}, {1938, 1938, 4897, 3572, 0},
    {1993, 1993, 4932, 3572, 0}, {1994, 1994, 4933, 2586, 0}, {2008, 2008, 4941, 3890, 0},
    {2135, 2135, 5040, 2604, 0}, {2136, 2136, 5041, 3890, 0}, {2690, 2690, 5387, 3890, 0},
    {3483, 3483, 5892, 2598, 0}, {3583, 3579, 5959, 3944, 0}, {580, 579, 4336, 2592, 0},
    {2034, 2034, 4959, 2651, 0}, {3145, 3145, 5670, 2630, 0}, {3243, 3243, 5729, 2596, 0},
    {3488, 3488, 5897, 3890, 0}, {507, 507, 4281, 3890, 0}, {1987, 1987, 4929, 3890, 0},
    {2643, 2643, 5349, 2589, 0}, {3133, 3133, 5660, 3890, 0}, {3137, 3137, 5663, 3890, 0},
    {3139, 3139, 5665, 3890, 0}, {3142, 3142, 5668, 2628, 0}, {507, 507, 507, 3890, 0},
    {1987, 1987, 1987, 3890, 0}, {2643, 2643, 2643, 2589, 1}, {3133, 3133, 3133, 3890, 0},
    {3137, 3137, 3137, 3890, 0}, {3139, 3139, 3139, 3890, 0}, {3142, 3142, 3142, 3507, 0},
    {5198, 578, 578, 2590, 0}, {5198, 2091, 5001, 2588, 0}, {580, 578, 578, 2591, 0},
    {2034, 2034, 2034, 2651, 0}, {3145, 3145, 3145, 2630, 0}, {3243, 3243, 3243, 2596, 1},
    {3488, 3488, 3488, 3890, 0}, {5198, 3231, 3231, 2593, 0}, {5198, 2091, 5001, 2587, 0},
    {5198, 2091, 5001, 2585, 0}, {1154, 1154, 4458, 300, 0}, {1994, 1994, 4933, 2586, 0},
    {1999, 1999, 4937, 3572, 0}, {2000, 2000, 4938, 2600, 0}, {2126, 2126, 5031, 300, 0},
    {2690, 2690, 5387, 3890, 0}, {2818, 2818, 5479, 3346, 0}, {2822, 2822, 5483, 3890, 0},
    {3483, 3483, 5892, 2602, 0}, {3484, 3484, 5893, 3890, 0}, {3583, 3579, 5959, 3944, 0},
    {3665, 3665, 6029, 292, 0}, {5198, 2091, 5001, 2599, 0}, {3877, 3877, 6178, 2850, 0},
    {507, 507, 4281, 3890, 0}, {5198, 2091, 5001, 2605, 0}, {5198, 2091, 5001, 2850, 0},
    {5198, 2091, 5001, 2603, 0}, {1676, 1676, 4719, 3890, 0}, {1681, 1681, 4723, 3890, 0},
    {5198, 2091, 5001, 2611, 0}, {2095, 2095, 5005, 3890, 0}, {3846, 3846, 6159, 3890, 0},
    {5198, 2091, 5001, 2613, 0}, {1324, 1323, 4544, 2614, 0}, {325, 325, 4162, 3890, 0},
    {572, 572, 4330, 2516, 0}, {1935, 1935, 4894, 298, 0}, {1953, 1953, 4906, 2531, 0},
    {1987, 1987, 4929, 2578, 0}, {2034, 2034, 4959, 2651, 0}, {2289, 2289, 5151, 2540, 0},
    {2685, 2685, 5382, 2549, 0}, {3126, 3126, 5653, 3890, 0}, {3133, 3133, 5660, 3890, 0},
    {3135, 3135, 5661, 3890, 0}, {3138, 3138, 5664, 3890, 0}, {3139, 3139, 5665, 3890, 0},
    {3144, 3143, 5669, 2629, 0}, {3145, 3145, 5670, 2630, 0}, {3937, 3937, 6222, 3890, 0},
    {5198, 2091, 5001, 2617, 0}, {1153, 1153, 4457, 3890, 0}, {2014, 2014, 4945, 3890, 0},
    {2021, 2021, 4950, 2625, 0}, {2023, 2023, 4951, 3890, 0}, {2082, 2082, 4992, 292, 0},
    {2642, 2641, 5348, 2546, 0}, {2662, 2661, 5361, 2548, 0}, {2690, 2690, 5387, 3890, 0},
    {3483, 3483, 5892, 2627, 0}, {3583, 3579, 5959, 3944, 0}, {1938, 1938, 4897, 3572, 0},
    {1953, 1953, 4906, 2531, 0}, {2008, 2008, 4941, 3890, 0}, {2016, 2016, 4947, 3890, 0},
    {2017, 2017, 4948, 2622, 0}, {2021, 2021, 4950, 2625, 0}, {2082, 2082, 4992, 292, 0},
    {2690, 2690, 5387, 3890, 0}, {3131, 3131, 5658, 2512, 0}, {3483, 3483, 5892, 2624, 0},
    {3583, 3579, 5959, 3944, 0}, {5198, 2091, 5001, 2621, 0}, {5198, 2091, 5001, 2620, 0},
    {2095, 2095, 5005, 3890, 0}, {3846, 3846, 6159, 3890, 0}, {5198, 2091, 5001, 2628, 0},
    {200, 200, 4097, 3890, 0}, {1459, 1459, 4626, 2925, 0}, {2301, 2301, 5160, 292, 0},
    {2319, 2319, 5172, 2477, 0}, {2813, 2813, 5475, 3890, 0}, {200, 200, 4097, 3890, 0},
    {507, 507, 4281, 3890, 0}, {2319, 2319, 5172, 2477, 0}, {5198, 2091, 5001, 2632, 0},
    {5198, 2091, 5001, 2631, 0}, {200, 200, 4097, 3890, 0}, {1196, 1196, 4482, 2925, 0},
    {2813, 2813, 5475, 3890, 0}, {5198, 2091, 5001, 2635, 0}, {119, 119, 4047, 2513, 0},
    {200, 200, 4097, 3890, 0}, {507, 507, 4281, 3890, 0}, {1987, 1987, 4929, 2578, 0},
    {2533, 2533, 5262, 3890, 0}, {2800, 2800, 5468, 3890, 0}, {3138, 3138, 5664, 3890, 0},
    {3139, 3139, 5665, 3890, 0}, {3178, 3178, 5685, 2925, 0}, {3180, 3179, 5686, 2634, 0},
    {3193, 3192, 5695, 2636, 0}, {3228, 3228, 5719, 2646, 0}, {3229, 3229, 5720, 2647, 0},
    {3260, 3260, 5740, 2925, 0}, {3483, 3483, 5892, 2514, 0}, {5198, 2091, 5001, 2637, 0},
    {206, 205, 4100, 145, 0}, {507, 507, 4281, 3890, 0}, {1153, 1153, 4457, 3890, 0},
    {2143, 2143, 5047, 3890, 0}, {2319, 2319, 5172, 2643, 0}, {2741, 2741, 5426, 297, 0},
    {3483, 3483, 5892, 2645, 0}, {936, 936, 4447, 3890, 0}, {937, 937, 4448, 3890, 0},
    {3483, 3483, 5892, 2642, 0}, {3484, 3484, 5893, 3890, 0}, {5198, 2091, 5001, 2640, 0},
    {5198, 2091, 5001, 2639, 0}, {1153, 1153, 4457, 3890, 0}, {1481, 1481, 4636, 2649, 0},
    {1938, 1938, 4897, 3572, 0}, {2008, 2008, 4941, 3890, 0}, {2033, 2033, 4958, 3572, 0},
    {2034, 2034, 4959, 2651, 0}, {2037, 2037, 4961, 2654, 0}, {2082, 2082, 4992, 292, 0},
    {2690, 2690, 5387, 3890, 0}, {2798, 2798, 5466, 2477, 0}, {3483, 3483, 5892, 2653, 0},
    {3583, 3579, 5959, 3944, 0}, {1482, 1482, 4637, 3890, 0}, {3769, 3769, 6109, 2650, 0},
    {5198, 2091, 5001, 2648, 0}, {5198, 2091, 5001, 2507, 0}, {5198, 2091, 5001, 2664, 0},
    {5198, 2091, 5001, 2665, 0}, {2049, 2049, 4967, 3890, 0}, {2049, 2049, 2049, 3890, 0},
    {2049, 2049, 4967, 3890, 0}, {5198, 2091, 5001, 2663, 0}, {5198, 2091, 5001, 3890, 0},
    {247, 247, 4111, 3890, 0}, {2060, 2060, 4976, 3890, 0}, {5198, 2091, 5001, 2670, 0},
    {2063, 2063, 4978, 3890, 0}, {5198, 2091, 5001, 2672, 0}, {1153, 1153, 4457, 3890, 0},
    {2795, 2794, 5464, 3331, 0}, {2800, 2800, 5468, 3890, 0}, {3583, 3579, 5959, 3944, 0},
    {5198, 2091, 5001, 2676, 0}, {5198, 2091, 5001, 2675, 0}, {5198, 2091, 5001, 2683, 0},
    {5198, 2091, 5001, 2684, 0}, {2075, 2075, 4986, 3890, 0}, {2075, 2075, 2075, 3890, 0},
    {2075, 2075, 4986, 3890, 0}, {5198, 2091, 5001, 2682, 0}, {517, 517, 4290, 3890, 0},
    {1153, 1153, 4457, 3890, 0}, {5198, 2091, 5001, 2686, 0}, {5198, 2102, 2102, 2697, 0},
    {2099, 2099, 5008, 3890, 0}, {2101, 2101, 5010, 3786, 8}, {2102, 2102, 5011, 3890, 0},
    {2104, 2104, 5012, 3890, 0}, {3583, 3579, 5959, 3944, 0}, {5198, 2104, 2104, 2693, 0},
    {710, 710, 4376, 2925, 0}, {2099, 2099, 5008, 3890, 0}, {2102, 2102, 5011, 3890, 0},
    {2104, 2104, 5012, 3890, 0}, {2108, 2108, 5014, 2699, 0}, {2921, 2921, 5554, 3890, 0},
    {3583, 3579, 5959, 3944, 0}, {5198, 2091, 5001, 2695, 0}, {554, 554, 4316, 3890, 0},
    {2352, 2352, 5204, 3890, 0}, {1672, 1672, 4716, 3287, 0}, {2653, 2653, 5356, 3890, 0},
    {2659, 2659, 5360, 3890, 0}, {3830, 3830, 6146, 3890, 0}, {5198, 2091, 5001, 2703, 0},
    {56, 56, 56, 2704, 0}, {2999, 2999, 2999, 2704, 0}, {115, 115, 4044, 3890, 0},
    {368, 366, 4197, 286, 0}, {1306, 1306, 4531, 292, 0}, {1724, 1724, 4756, 2219, 0},
    {1746, 1746, 4771, 3890, 0}, {1881, 1881, 4855, 2460, 0}, {2093, 2093, 5003, 3890, 0},
    {2102, 2102, 5011, 3890, 0}, {2489, 2489, 5232, 3677, 0}, {2576, 2575, 5294, 2423, 0},
    {2775, 2775, 5447, 3853, 0}, {2942, 2942, 5566, 3890, 0}, {3326, 1684, 4725, 2167, 0},
    {3518, 3518, 5920, 3890, 0}, {3827, 3827, 6145, 3786, 8}, {5198, 2091, 5001, 3831, 0},
    {710, 710, 4376, 830, 0}, {749, 749, 4379, 3890, 0}, {816, 816, 4431, 2850, 0},
    {2146, 2146, 5049, 2850, 0}, {2158, 2158, 5059, 3890, 0}, {2160, 2160, 5060, 2762, 0},
    {2645, 2645, 5350, 3246, 0}, {3583, 3579, 5959, 3944, 0}, {2162, 2162, 5061, 1904, 0},
    {2686, 2686, 5383, 1900, 0}, {1200, 1200, 4485, 3890, 0}, {1300, 1300, 4526, 2721, 0},
    {2605, 2605, 5318, 3890, 0}, {3884, 3884, 6183, 3890, 0}, {5198, 2091, 5001, 2711, 0},
    {1200, 1200, 1200, 3890, 0}, {1300, 1300, 1300, 2722, 0}, {2605, 2605, 2605, 3890, 0},
    {3884, 3884, 3884, 3890, 0}, {5198, 366, 366, 2713, 0}, {478, 478, 478, 428, 0},
    {485, 485, 485, 436, 0}, {478, 478, 4261, 428, 0}, {485, 485, 4266, 437, 0},
    {2162, 2162, 5061, 1904, 0}, {2686, 2686, 5383, 2767, 0}, {5198, 2091, 5001, 2717, 0},
    {162, 162, 4074, 106, 0}, {618, 618, 4364, 2477, 0}, {2524, 2524, 5255, 3147, 0},
    {3627, 3627, 5995, 2477, 0}, {162, 162, 162, 106, 0}, {618, 618, 618, 2477, 0},
    {2524, 2524, 2524, 3147, 0}, {3627, 3627, 3627, 2477, 0}, {869, 869, 4433, 292, 0},
    {1301, 1301, 4527, 2477, 0}, {1400, 1400, 4584, 292, 0}, {1923, 1923, 4883, 2477, 0},
    {2113, 2113, 5019, 2701, 0}, {3385, 3385, 5823, 3816, 0}, {3631, 3631, 5997, 2477, 0},
    {3897, 3897, 6193, 2477, 0}, {3902, 3902, 6198, 2477, 0}, {3906, 3906, 6201, 4297, 0},
    {869, 869, 869, 292, 0}, {1301, 1301, 1301, 2477, 0}, {1400, 1400, 1400, 292, 0},
    {1923, 1923, 1923, 2477, 0}, {2113, 2113, 2113, 2701, 0}, {3385, 3385, 3385, 3816, 0},
    {3631, 3631, 3631, 2477, 0}, {3897, 3897, 3897, 2477, 0}, {3902, 3902, 3902, 2477, 0},
    {3906, 3906, 3906, 4297, 0}, {624, 624, 624, 2724, 0}, {3769, 3769, 3769, 3890, 1},
    {5198, 2091, 5001, 2723, 0}, {624, 624, 4370, 2477, 0}, {3769, 3769, 6109, 3890, 0},
    {5198, 2091, 5001, 2726, 0}, {1352, 1352, 4564, 292, 0}, {1356, 1356, 4568, 2729, 0},
    {1355, 1355, 4567, 292, 0}, {1396, 1396, 4580, 292, 0}, {1396, 1396, 1396, 292, 0},
    {584, 584, 4339, 292, 0}, {584, 584, 584, 292, 0}, {197, 197, 4095, 3890, 0},
    {2505, 2505, 5243, 3890, 0}, {197, 197, 197, 3890, 0}, {2505, 2505, 2505, 3890, 0},
    {5198, 2091, 5001, 2738, 0}, {317, 317, 4156, 2710, 0}, {317, 317, 317, 2710, 0},
    {2294, 2294, 5156, 2869, 0}, {3453, 3453, 5871, 2774, 0}, {2294, 2294, 2294, 2869, 0},
    {3453, 3453, 3453, 2775, 0}, {1715, 1715, 4749, 2744, 0}, {1716, 1716, 4750, 2748, 0},
    {1717, 1717, 4751, 2477, 0}, {1718, 1718, 4752, 2735, 0}, {1855, 1855, 4839, 2749, 0},
    {3483, 3483, 5892, 2747, 0}, {1715, 1715, 1715, 2744, 0}, {1716, 1716, 1716, 2748, 0},
    {1717, 1717, 1717, 2477, 0}, {1718, 1718, 1718, 2735, 0}, {1855, 1855, 1855, 2749, 0},
    {223, 223, 4107, 292, 0}, {234, 234, 4108, 292, 0}, {601, 601, 4354, 534, 0},
    {869, 869, 4433, 292, 0}, {1153, 1153, 4457, 3890, 0}, {1199, 1199, 4484, 2477, 0},
    {1351, 1351, 4563, 2477, 0}, {1353, 1353, 4565, 2728, 0}, {1686, 1684, 4725, 2165, 0},
    {1904, 1904, 4869, 3890, 0}, {2050, 2050, 4968, 2477, 0}, {2052, 2051, 4969, 2662, 0},
    {2056, 2056, 4972, 2477, 0}, {2057, 2059, 4975, 2397, 0}, {2076, 2076, 4987, 2477, 0},
    {2078, 2077, 4988, 2681, 0}, {2534, 2534, 5263, 2477, 0}, {2567, 2567, 5288, 3196, 0},
    {2841, 2841, 5496, 292, 0}, {2867, 2867, 5516, 3890, 0}, {2873, 2874, 5520, 3370, 0},
    {3297, 3297, 5763, 2477, 0}, {3518, 3518, 5920, 3904, 0}, {5198, 2091, 5001, 2750, 0},
    {223, 223, 223, 292, 0}, {234, 234, 234, 292, 0}, {601, 601, 601, 535, 0},
    {869, 869, 869, 292, 0}, {1153, 1153, 1153, 3890, 0}, {1199, 1199, 1199, 2477, 0},
    {1351, 1351, 1351, 2477, 0}, {1353, 1353, 1353, 1750, 0}, {1686, 3309, 3309, 3760, 0},
    {1904, 1904, 1904, 3890, 0}, {2050, 2050, 2050, 2477, 0}, {2052, 2049, 2049, 2661, 0},
    {2056, 2056, 2056, 2477, 0}, {2057, 2057, 2057, 2398, 0}, {2076, 2076, 2076, 2477, 0},
    {2078, 2075, 2075, 2680, 0}, {2534, 2534, 2534, 2477, 0}, {2567, 2567, 2567, 3196, 0},
    {2841, 2841, 2841, 292, 0}, {2867, 2867, 2867, 3890, 0}, {2873, 2873, 2873, 3370, 0},
    {3297, 3297, 3297, 2477, 0}, {3518, 3518, 3518, 3904, 0}, {5198, 1857, 1857, 2752, 0},
    {869, 869, 4433, 292, 0}, {1199, 1199, 4484, 2477, 0}, {1904, 1904, 4869, 3730, 0},
    {2534, 2534, 5263, 2477, 0}, {2871, 2871, 5517, 2477, 0}, {2873, 2874, 5520, 3726, 0},
    {3301, 3301, 5766, 3745, 0}, {5198, 2091, 5001, 2754, 0}, {869, 869, 869, 292, 0},
    {1199, 1199, 1199, 2477, 0}, {1904, 1904, 1904, 3730, 0}, {2534, 2534, 2534, 2477, 0},
    {2871, 2871, 2871, 2477, 0}, {2873, 2867, 2867, 3727, 0}, {3301, 3301, 3301, 3745, 0},
    {5198, 1865, 1865, 2756, 0}, {2172, 2172, 5068, 3890, 0}, {2172, 2172, 2172, 3890, 0},
    {5198, 2091, 5001, 2758, 0}, {5198, 2091, 5001, 2759, 0}, {5198, 2091, 5001, 2762, 0},
    {340, 340, 4175, 2344, 0}, {340, 340, 340, 2344, 0}, {321, 321, 4160, 3890, 0},
    {325, 325, 4162, 254, 0}, {1863, 1863, 4845, 2429, 0}, {1881, 1881, 4855, 2460, 0},
    {2848, 2848, 5502, 1697, 0}, {3456, 3456, 5873, 3890, 0}, {3518, 3518, 5920, 3904, 0},
    {3981, 3981, 6252, 1697, 0}, {5198, 2091, 5001, 2766, 0}, {120, 120, 4048, 3890, 0},
    {321, 321, 4160, 3890, 0}, {325, 325, 4162, 254, 0}, {1676, 1676, 4719, 3317, 0},
    {1681, 1681, 4723, 3890, 0}, {1700, 1700, 4737, 3890, 0}, {1709, 1709, 4744, 3890, 0},
    {2704, 2704, 5395, 2477, 0}, {3460, 3460, 5876, 3890, 0}, {3617, 3617, 5987, 3964, 0},
    {120, 120, 120, 3890, 0}, {321, 321, 321, 3890, 0}, {325, 325, 325, 254, 0},
    {1676, 1676, 1676, 3317, 0}, {1681, 1681, 1681, 3321, 0}, {1700, 1700, 1700, 836, 0},
    {1709, 1709, 1709, 3890, 0}, {2704, 2704, 2704, 2477, 0}, {3460, 3460, 3460, 3890, 0},
    {3617, 3617, 3617, 3964, 0}, {1383, 1383, 4577, 292, 0}, {1385, 1385, 4578, 292, 0},
    {1712, 1712, 4747, 2205, 0}, {1383, 1383, 1383, 292, 0}, {1385, 1385, 1385, 292, 0},
    {1712, 1712, 1712, 2205, 0}, {5198, 2091, 5001, 2708, 0}, {2158, 2158, 2158, 2738, 0},
    {2160, 2160, 2160, 3890, 0}, {3877, 3877, 3877, 3890, 0}, {369, 369, 4199, 2477, 0},
    {1849, 1849, 4834, 2393, 0}, {2321, 2321, 5174, 3890, 0}, {3449, 3449, 5867, 3848, 0},
    {3843, 3843, 6157, 830, 0}, {369, 369, 369, 2477, 0}, {1849, 1849, 1849, 2393, 0},
    {2321, 2321, 2321, 3890, 0}, {3449, 3449, 3449, 3848, 0}, {3843, 3843, 3843, 830, 0},
    {3145, 3145, 5670, 3579, 0}, {3583, 3579, 5959, 3944, 0}, {5198, 2091, 5001, 2776, 0},
    {3145, 3145, 3145, 3579, 0}, {3583, 3572, 3572, 3944, 0}, {5198, 2164, 2164, 2778, 0},
    {710, 710, 4376, 830, 0}, {749, 749, 4379, 3890, 0}, {815, 815, 4430, 292, 0},
    {2157, 2157, 5058, 3589, 0}, {2158, 2158, 5059, 3890, 0}, {2160, 2160, 5060, 2762, 0},
    {2645, 2645, 5350, 3246, 0}, {3878, 3878, 6179, 4261, 0}, {3880, 3880, 6181, 2850, 0},
    {5198, 2091, 5001, 2780, 0}, {1396, 1396, 4580, 292, 0}, {2366, 2365, 5215, 2912, 0},
    {1396, 1396, 1396, 292, 0}, {2366, 2364, 2364, 2912, 0}, {2172, 2172, 5068, 3890, 0},
    {2172, 2172, 2172, 3890, 0}, {5198, 2091, 5001, 2784, 0}, {5198, 2091, 5001, 2785, 0},
    {1293, 1293, 1293, 292, 0}, {1747, 1746, 1746, 2242, 0}, {2322, 2322, 2322, 2788, 0},
    {2601, 2601, 2601, 3890, 0}, {1770, 1760, 4779, 2255, 0}, {2601, 2601, 5314, 3890, 0},
    {1293, 1293, 1293, 292, 0}, {2322, 2322, 2322, 2791, 0}, {2601, 2601, 2601, 3890, 0},
    {3386, 3385, 3385, 3817, 0}, {2601, 2601, 5314, 3890, 0}, {3392, 3388, 5824, 3822, 0},
    {1293, 1293, 1293, 292, 0}, {2322, 2322, 2322, 2477, 0}, {2601, 2601, 2601, 3890, 0},
    {3896, 3895, 3895, 4275, 0}, {2601, 2601, 5314, 3890, 0}, {3907, 3901, 6197, 4282, 0},
    {528, 528, 4297, 464, 0}, {3594, 3594, 5970, 3957, 0}, {1672, 1672, 4716, 3287, 0},
    {3830, 3830, 6146, 3890, 0}, {5198, 2091, 5001, 2800, 0}, {5198, 2091, 5001, 2804, 0},
    {56, 56, 56, 2802, 0}, {2999, 2999, 2999, 2802, 0}, {1672, 1672, 1672, 3287, 0},
    {3830, 3830, 3830, 3890, 0}, {2201, 2201, 5089, 2806, 0}, {2674, 2674, 5373, 3890, 0},
    {2690, 2690, 5387, 3890, 0}, {3483, 3483, 5892, 3890, 0}, {3583, 3579, 5959, 3944, 0},
    {5198, 2091, 5001, 2806, 0}, {559, 559, 4320, 514, 0}, {1165, 1165, 4465, 3890, 0},
    {1178, 1178, 4473, 3346, 0}, {2204, 2204, 5091, 3572, 0}, {2205, 2205, 5092, 2825, 0},
    {2224, 2224, 5105, 2831, 0}, {2567, 2567, 5288, 3196, 0}, {2690, 2690, 5387, 3890, 0},
    {3483, 3483, 5892, 2811, 0}, {3518, 3518, 5920, 3904, 0}, {3769, 3769, 6109, 2824, 0},
    {5198, 2091, 5001, 2809, 0}, {2201, 2201, 5089, 2806, 0}, {2204, 2204, 5091, 3572, 0},
    {2205, 2205, 5092, 3890, 0}, {2391, 2391, 5227, 2814, 0}, {2674, 2674, 5373, 3890, 0},
    {2690, 2690, 5387, 3890, 0}, {3483, 3483, 5892, 3890, 0}, {3485, 3485, 5894, 3877, 0},
    {3583, 3579, 5959, 3944, 0}, {5198, 2091, 5001, 2825, 0}, {5198, 2091, 5001, 2812, 0},
    {2201, 2201, 5089, 3890, 0}, {2204, 2204, 5091, 3572, 0}, {2205, 2205, 5092, 2806, 0},
    {2209, 2209, 5095, 2817, 0}, {2224, 2224, 5105, 2831, 0}, {2690, 2690, 5387, 3890, 0},
    {3483, 3483, 5892, 3890, 0}, {3583, 3579, 5959, 3944, 0}, {5198, 2091, 5001, 2817, 0},
    {5198, 2091, 5001, 2816, 0}, {2201, 2201, 5089, 3890, 0}, {2204, 2204, 5091, 3572, 0},
    {2205, 2205, 5092, 3890, 0}, {2214, 2214, 5098, 2821, 0}, {2690, 2690, 5387, 3890, 0},
    {3483, 3483, 5892, 3890, 0}, {3583, 3579, 5959, 3944, 0}, {3937, 3937, 6222, 3890, 0},
    {5198, 2091, 5001, 2821, 0}, {5198, 2091, 5001, 2820, 0}, {5198, 2091, 5001, 2805, 0},
    {583, 583, 4338, 2828, 0}, {2198, 2198, 5086, 3890, 0}, {2199, 2199, 5087, 2477, 0},
    {2201, 2201, 5089, 3890, 0}, {2221, 2221, 5102, 3572, 0}, {2224, 2224, 5105, 2831, 0},
    {2228, 2228, 5107, 2834, 0}, {2676, 2676, 5375, 3890, 0}, {2690, 2690, 5387, 3890, 0},
    {2720, 2720, 5407, 3890, 0}, {2722, 2722, 5409, 2477, 0}, {2723, 2723, 5410, 2850, 0},
    {3583, 3579, 5959, 3944, 0}, {3891, 3891, 6188, 2477, 0}, {583, 583, 4338, 2830, 0},
    {2199, 2199, 5087, 2477, 0}, {2200, 2200, 5088, 2850, 0}, {2201, 2201, 5089, 3890, 0},
    {2223, 2223, 5104, 3572, 0}, {2224, 2224, 5105, 2831, 0}, {2230, 2229, 5108, 2835, 0},
    {2690, 2690, 5387, 3890, 0}, {3583, 3579, 5959, 3944, 0}, {5198, 2091, 5001, 2831, 0},
    {5198, 2091, 5001, 2829, 0}, {5198, 2091, 5001, 2834, 0}, {5198, 2091, 5001, 2827, 0},
    {5198, 2091, 5001, 2838, 0}, {610, 610, 610, 543, 0}, {1293, 1293, 1293, 292, 0},
    {1460, 1460, 1460, 2925, 0}, {2245, 2245, 2245, 3605, 0}, {2248, 2248, 2248, 2842, 1},
    {3385, 3385, 3385, 3816, 1}, {610, 610, 4362, 544, 0}, {611, 611, 4363, 2925, 0},
    {2244, 2244, 5117, 2925, 0}, {2245, 2245, 5118, 3606, 0}, {2246, 2246, 5119, 2925, 0},
    {2247, 2247, 5120, 2925, 0}, {2250, 2250, 5121, 2845, 0}, {3385, 3385, 5823, 3890, 0},
    {610, 610, 4362, 544, 0}, {611, 611, 4363, 2925, 0}, {2244, 2244, 5117, 2925, 0},
    {2245, 2245, 5118, 3606, 0}, {2246, 2246, 5119, 2925, 0}, {2247, 2247, 5120, 2925, 0},
    {2250, 2250, 5121, 2845, 0}, {2690, 2690, 5387, 3890, 0}, {3385, 3385, 5823, 3890, 0},
    {5198, 2091, 5001, 2846, 0}, {1700, 1700, 4737, 836, 0}, {2277, 2276, 5141, 2859, 0},
    {5198, 2091, 5001, 2851, 0}, {1843, 1843, 4829, 2383, 0}, {2272, 2272, 5139, 2854, 0},
    {2278, 2278, 5142, 2860, 0}, {3478, 3478, 5889, 2925, 0}, {3583, 3579, 5959, 3944, 0},
    {3613, 3613, 5984, 2857, 0}, {3614, 3614, 5985, 2858, 0}, {5198, 2091, 5001, 2854, 0},
    {5198, 2091, 5001, 2853, 0}, {5198, 2091, 5001, 3890, 0}, {177, 177, 4083, 2862, 0},
    {346, 346, 4180, 2862, 0}, {780, 780, 4403, 2862, 0}, {792, 792, 4410, 2862, 0},
    {1513, 1513, 4660, 2862, 0}, {2094, 2094, 5004, 2862, 0}, {2617, 2617, 5329, 2862, 0},
    {3492, 3492, 5901, 2862, 0}, {177, 177, 177, 2862, 0}, {346, 346, 346, 2862, 0},
    {780, 780, 780, 2862, 0}, {792, 792, 792, 2862, 0}, {1513, 1513, 1513, 2862, 0},
    {2094, 2094, 2094, 2862, 0}, {2617, 2617, 2617, 2862, 0}, {2122, 2122, 5027, 2925, 0},
    {2282, 2282, 5144, 2925, 0}, {2733, 2733, 5419, 3890, 0}, {104, 104, 4035, 3890, 0},
    {1997, 1997, 4935, 292, 0}, {2000, 2000, 4938, 3890, 0}, {2317, 2317, 5171, 2477, 0},
    {2690, 2690, 5387, 3890, 0}, {2815, 2815, 5477, 3572, 0}, {2818, 2818, 5479, 3346, 0},
    {2820, 2820, 5481, 3890, 0}, {3483, 3483, 5892, 3349, 0}, {3484, 3484, 5893, 3890, 0},
    {3583, 3579, 5959, 3944, 0}, {3877, 3877, 6178, 2850, 0}, {5198, 2091, 5001, 2865, 0},
    {817, 817, 4432, 2867, 0}, {5198, 2091, 5001, 2870, 0}, {5198, 2091, 5001, 2872, 0},
    {12, 12, 3998, 2896, 0}, {3656, 3656, 6020, 3981, 0}, {624, 624, 4370, 2894, 0},
    {2291, 2291, 5153, 2897, 0}, {2350, 2350, 5202, 2898, 0}, {2505, 2505, 5243, 2900, 0},
    {5198, 2091, 5001, 2895, 0}, {3376, 3376, 5819, 2899, 0}, {2306, 2306, 5163, 1697, 0},
    {2383, 2383, 5223, 1697, 0}, {2306, 2306, 2306, 1697, 0}, {2383, 2383, 2383, 1697, 0},
    {3376, 3376, 5819, 2907, 0}, {2306, 2306, 5163, 2477, 0}, {2383, 2383, 5223, 2477, 0},
    {2306, 2306, 2306, 2477, 0}, {2383, 2383, 2383, 2477, 1}, {2364, 2364, 5214, 2911, 0},
    {2379, 2376, 5220, 2915, 0}, {3583, 3579, 5959, 3944, 0}, {5198, 2091, 5001, 2911, 0},
    {5198, 2091, 5001, 2910, 0}, {5198, 2091, 5001, 2914, 0}, {1214, 1214, 4496, 383, 0},
    {2378, 2377, 5221, 2924, 0}, {3638, 3638, 6002, 2925, 0}, {5198, 2091, 5001, 2916, 0},
    {5198, 2091, 5001, 383, 0}, {1407, 1407, 4591, 2925, 0}, {3471, 3471, 5887, 2925, 0},
    {3492, 3492, 5901, 3890, 0}, {3846, 3846, 6159, 1951, 0}, {5198, 2091, 5001, 2919, 0},
    {5198, 2091, 5001, 2909, 0}, {2361, 2361, 5212, 2909, 0}, {3846, 3846, 6159, 1697, 0},
    {5198, 2091, 5001, 2923, 0}, {1822, 1822, 4815, 2477, 0}, {2670, 2670, 5369, 2925, 0},
    {3084, 3084, 5632, 3890, 0}, {3471, 3471, 5887, 2925, 0}, {2596, 2596, 5309, 299, 0},
    {2597, 2597, 5310, 2925, 0}, {2598, 2598, 5311, 2925, 0}, {3089, 3089, 5636, 2927, 0},
    {175, 175, 175, 4322, 0}, {1293, 1293, 1293, 292, 0}, {1316, 1316, 1316, 4322, 0},
    {1325, 1325, 1325, 4322, 0}, {1666, 1666, 1666, 4322, 0}, {1907, 1907, 1907, 4322, 0},
    {2114, 2114, 2114, 4322, 0}, {2391, 2391, 2391, 43, 0}, {2510, 2510, 2510, 4322, 0},
    {3886, 3886, 3886, 4322, 0}, {3939, 3939, 3939, 4322, 0}, {3942, 3942, 3942, 4322, 0},
    {42, 42, 4014, 41, 0}, {129, 129, 129, 90, 1}, {1290, 1290, 1290, 3890, 0},
    {1293, 1293, 1293, 292, 0}, {101, 101, 4032, 71, 0}, {122, 122, 122, 83, 0},
    {183, 183, 183, 122, 1}, {542, 542, 542, 3890, 4}, {1199, 1199, 1199, 2477, 0},
    {1293, 1293, 1293, 292, 0}, {1492, 1492, 1492, 2477, 0}, {1690, 1688, 1688, 2176, 0},
    {1810, 1810, 1810, 2332, 0}, {1921, 1921, 1921, 2477, 0}, {1933, 1933, 1933, 2504, 0},
    {1936, 1936, 1936, 2506, 0}, {2707, 2707, 2707, 3890, 0}, {2804, 2804, 2804, 3334, 0},
    {2891, 2891, 2891, 3215, 0}, {3494, 3494, 3494, 3890, 0}, {3533, 3533, 3533, 2477, 0},
    {3637, 3637, 3637, 2477, 0}, {182, 182, 4088, 124, 0}, {1293, 1293, 1293, 292, 0},
    {1681, 1681, 1681, 3890, 1}, {2646, 2646, 2646, 2937, 1}, {3166, 3166, 5679, 292, 0},
    {462, 462, 462, 410, 1}, {1293, 1293, 1293, 292, 0}, {1407, 1407, 1407, 2925, 0},
    {3007, 3007, 3007, 292, 0}, {3660, 3660, 3660, 2477, 0}, {3166, 3166, 5679, 292, 0},
    {13, 13, 13, 292, 0}, {16, 16, 16, 292, 0}, {98, 98, 98, 3890, 0}, {468, 468, 468, 416, 1},
    {1293, 1293, 1293, 292, 0}, {1407, 1407, 1407, 830, 0}, {1409, 1409, 1409, 1816, 0},
    {1822, 1822, 1822, 2477, 0}, {1853, 1853, 1853, 2408, 0}, {2938, 2938, 2938, 422, 0},
    {3471, 3471, 3471, 2925, 0}, {116, 116, 4045, 393, 0}, {117, 117, 4046, 394, 0},
    {3166, 3166, 5679, 292, 0}, {542, 542, 542, 3890, 4}, {544, 544, 544, 494, 1},
    {1153, 1153, 1153, 3890, 0}, {1293, 1293, 1293, 292, 0}, {2784, 2784, 2784, 3890, 0},
    {3368, 3368, 3368, 480, 0}, {3492, 3492, 5901, 481, 0}, {532, 532, 532, 467, 0},
    {537, 537, 537, 470, 0}, {540, 540, 540, 472, 0}, {544, 544, 544, 494, 1},
    {591, 591, 591, 525, 0}, {1153, 1153, 1153, 3890, 0}, {1202, 1202, 1202, 1571, 0},
    {1269, 1269, 1269, 292, 0}, {1286, 1286, 1286, 1694, 0}, {1293, 1293, 1293, 292, 0},
    {3311, 3309, 3309, 502, 0}, {3327, 3327, 3327, 3781, 0}, {3334, 3334, 3334, 3890, 0},
    {3363, 3363, 3363, 2477, 0}, {3437, 3437, 3437, 292, 0}, {3705, 3705, 3705, 4039, 0},
    {3937, 3937, 3937, 4346, 0}, {3971, 3971, 3971, 2477, 0}, {3166, 3166, 5679, 292, 0},
    {626, 626, 626, 3890, 1}, {1293, 1293, 1293, 292, 0}, {1836, 1836, 1836, 4157, 1},
    {1837, 1837, 4825, 2378, 0}, {1293, 1293, 1293, 292, 0}, {2113, 2113, 2113, 2701, 1},
    {2113, 2113, 5019, 3890, 0}, {605, 605, 605, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {1441, 1441, 1441, 1888, 0}, {1542, 1542, 1542, 1891, 1}, {2156, 2155, 2155, 1898, 0},
    {3585, 3585, 3585, 3950, 0}, {3166, 3166, 5679, 292, 0}, {293, 293, 293, 1967, 0},
    {1153, 1153, 1153, 3890, 0}, {1293, 1293, 1293, 292, 0}, {1563, 1563, 1563, 1968, 1},
    {2196, 2196, 2196, 2803, 0}, {2505, 2505, 2505, 3890, 0}, {2644, 2644, 2644, 3244, 0},
    {2882, 2879, 2879, 3376, 0}, {3829, 3828, 3828, 4191, 0}, {3832, 3830, 3830, 4196, 0},
    {1561, 1561, 4693, 1966, 0}, {315, 315, 4154, 244, 0}, {1702, 1700, 4737, 3504, 1},
    {1703, 1703, 1703, 2195, 0}, {1705, 1705, 1705, 2199, 0}, {1836, 1836, 1836, 3890, 0},
    {1881, 1881, 1881, 3890, 0}, {3534, 3534, 5931, 3587, 0}, {3785, 3785, 6118, 4170, 0},
    {3124, 3124, 3124, 3890, 1}, {3823, 3823, 3823, 292, 1}, {2844, 2844, 5499, 3890, 1},
    {3124, 3124, 5651, 3890, 1}, {3823, 3823, 6141, 292, 1}, {293, 293, 293, 3890, 0},
    {1153, 1153, 1153, 233, 0}, {1293, 1293, 4521, 292, 0}, {1746, 1746, 1746, 2240, 1},
    {1772, 1772, 1772, 233, 0}, {2148, 2148, 2148, 2705, 0}, {2644, 2644, 2644, 3244, 0},
    {2654, 2653, 2653, 3247, 0}, {2660, 2659, 2659, 3248, 0}, {2882, 2879, 2879, 3376, 0},
    {3829, 3828, 3828, 4191, 0}, {3832, 3830, 3830, 4196, 0}, {3846, 3846, 3846, 3890, 0},
    {293, 293, 4141, 2342, 0}, {368, 366, 4197, 2348, 0}, {1221, 1221, 1221, 230, 0},
    {1222, 1222, 4500, 230, 0}, {1293, 1293, 4521, 292, 0}, {1306, 1306, 4531, 230, 0},
    {1357, 1357, 4569, 230, 0}, {1399, 1399, 1399, 1811, 0}, {1686, 1676, 1676, 2165, 0},
    {1843, 1843, 4829, 2383, 1}, {1848, 1848, 4833, 233, 0}, {1881, 1881, 4855, 233, 0},
    {2092, 2092, 5002, 233, 0}, {2941, 2941, 5565, 233, 0}, {3406, 3406, 3406, 230, 0},
    {3464, 3464, 5880, 233, 0}, {3827, 3827, 6145, 3753, 0}, {3846, 3846, 6159, 2960, 8},
    {482, 482, 482, 431, 1}, {1293, 1293, 1293, 292, 0}, {1843, 1843, 1843, 2383, 1},
    {3166, 3166, 5679, 292, 0}, {1293, 1293, 1293, 292, 0}, {1818, 1818, 1818, 2352, 1},
    {1925, 1925, 1925, 2496, 0}, {2827, 2827, 2827, 292, 0}, {3311, 3309, 3309, 3761, 0},
    {3166, 3166, 5679, 292, 0}, {618, 618, 618, 2477, 0}, {1293, 1293, 1293, 292, 0},
    {1843, 1843, 1843, 2383, 1}, {2524, 2524, 2524, 3147, 0}, {3627, 3627, 3627, 2477, 0},
    {618, 618, 4364, 2477, 0}, {1843, 1843, 4829, 2383, 0}, {2524, 2524, 5255, 3147, 0},
    {3627, 3627, 5995, 2477, 0}, {542, 542, 542, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {1826, 1824, 1824, 2360, 1}, {3542, 3541, 5935, 3918, 0}, {3791, 3790, 6121, 4167, 0},
    {1293, 1293, 1293, 292, 0}, {1827, 1827, 1827, 3890, 1}, {1843, 1843, 1843, 2383, 1},
    {2610, 2610, 2610, 830, 1}, {1433, 1433, 4611, 2450, 0}, {757, 757, 757, 2366, 0},
    {1293, 1293, 1293, 292, 0}, {1829, 1829, 1829, 2368, 1}, {2505, 2505, 2505, 3890, 0},
    {3636, 3634, 3634, 2376, 0}, {1828, 1828, 4819, 2363, 0}, {317, 317, 317, 2343, 0},
    {1293, 1293, 1293, 292, 0}, {1843, 1843, 1843, 2383, 1}, {2953, 2953, 2953, 2428, 0},
    {317, 317, 4156, 2343, 0}, {1843, 1843, 4829, 3890, 0}, {2953, 2953, 5575, 2428, 0},
    {1293, 1293, 1293, 292, 0}, {1715, 1715, 1715, 841, 0}, {1717, 1717, 1717, 299, 0},
    {1718, 1718, 1718, 2908, 0}, {1719, 1719, 1719, 840, 0}, {1855, 1855, 1855, 842, 0},
    {3166, 3166, 5679, 292, 0}, {1293, 1293, 1293, 292, 0}, {1715, 1715, 1715, 2410, 0},
    {1716, 1716, 1716, 2414, 0}, {1717, 1717, 1717, 2477, 0}, {1718, 1718, 1718, 2208, 0},
    {1843, 1843, 1843, 2383, 1}, {1855, 1855, 1855, 2415, 0}, {1843, 1843, 4829, 3890, 0},
    {1854, 1854, 4838, 2412, 0}, {340, 340, 340, 2344, 1}, {1293, 1293, 1293, 292, 0},
    {1843, 1843, 1843, 2383, 1}, {340, 340, 4175, 2344, 0}, {1843, 1843, 4829, 2383, 0},
    {120, 120, 4048, 82, 0}, {1676, 1676, 1676, 3317, 0}, {1681, 1681, 1681, 3321, 0},
    {1700, 1700, 4737, 836, 0}, {1709, 1709, 1709, 3890, 0}, {1843, 1843, 4829, 2383, 1},
    {2704, 2704, 2704, 2477, 0}, {3617, 3617, 5987, 2204, 0}, {3166, 3166, 5679, 292, 0},
    {140, 138, 138, 2553, 0}, {1293, 1293, 1293, 292, 0}, {1972, 1972, 1972, 2557, 1},
    {2241, 2241, 2241, 3890, 1}, {3145, 3145, 3145, 2561, 1}, {1968, 1968, 4915, 2555, 0},
    {1153, 1153, 1153, 3890, 0}, {1293, 1293, 1293, 292, 0}, {1978, 1978, 1978, 2568, 1},
    {1977, 1977, 4922, 2565, 0}, {58, 57, 57, 3508, 0}, {128, 128, 128, 2543, 0},
    {131, 131, 131, 2543, 0}, {134, 134, 134, 2543, 0}, {314, 314, 314, 292, 0},
    {529, 529, 529, 292, 0}, {1153, 1153, 1153, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {1987, 1987, 1987, 2578, 1}, {3001, 3000, 3000, 3508, 0}, {1976, 1976, 4921, 2564, 0},
    {1153, 1153, 1153, 3890, 0}, {1293, 1293, 1293, 292, 0}, {1994, 1994, 1994, 2586, 1},
    {3244, 3231, 3231, 2594, 0}, {1992, 1992, 4931, 2585, 0}, {542, 542, 542, 3890, 4},
    {1154, 1154, 1154, 300, 0}, {1293, 1293, 1293, 292, 0}, {2000, 2000, 2000, 2600, 1},
    {3665, 3665, 3665, 297, 0}, {1998, 1998, 4936, 2599, 0}, {75, 74, 74, 52, 0},
    {1153, 1153, 1153, 3890, 0}, {1293, 1293, 1293, 292, 0}, {1381, 1381, 1381, 292, 0},
    {1953, 1953, 1953, 2531, 1}, {2359, 2359, 2359, 2542, 0}, {3022, 3021, 3021, 3471, 0},
    {3632, 3632, 3632, 2657, 0}, {763, 763, 763, 2651, 1}, {1167, 1167, 1167, 2651, 0},
    {1293, 1293, 1293, 292, 0}, {2488, 2488, 2488, 292, 1}, {3126, 3126, 3126, 3890, 1},
    {3133, 3133, 3133, 3890, 1}, {3139, 3139, 3139, 3890, 1}, {2009, 2009, 4942, 2617, 0},
    {75, 74, 74, 52, 0}, {77, 76, 76, 54, 0}, {1153, 1153, 1153, 3890, 0},
    {1293, 1293, 1293, 292, 0}, {2021, 2021, 2021, 2625, 1}, {3022, 3021, 3021, 3471, 0},
    {3024, 3023, 3023, 3473, 0}, {2013, 2013, 4944, 2620, 0}, {1937, 1937, 4896, 2507, 0},
    {206, 200, 200, 145, 1}, {507, 507, 507, 3890, 1}, {542, 542, 542, 3890, 4},
    {1153, 1153, 1153, 3890, 0}, {1293, 1293, 1293, 292, 0}, {1556, 1556, 1556, 297, 0},
    {1961, 1961, 1961, 2537, 1}, {2319, 2319, 2319, 2643, 0}, {2741, 2741, 2741, 297, 0},
    {2027, 2027, 4954, 2640, 0}, {1153, 1153, 1153, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {1481, 1481, 1481, 1855, 0}, {2034, 2034, 2034, 2651, 1}, {3010, 3010, 3010, 292, 0},
    {2032, 2032, 4957, 2648, 0}, {542, 542, 542, 3890, 4}, {815, 3364, 3364, 3890, 0},
    {1293, 1293, 1293, 292, 0}, {2158, 2158, 2158, 2738, 0}, {2160, 2160, 2160, 2762, 0},
    {2153, 2153, 5055, 2708, 0}, {1165, 1165, 1165, 3890, 0}, {1178, 1178, 1178, 3346, 0},
    {1293, 1293, 1293, 292, 0}, {2205, 2205, 2205, 2825, 1}, {2224, 2224, 2224, 2831, 0},
    {2567, 2567, 2567, 3196, 0}, {3186, 3186, 5690, 2809, 0}, {64, 65, 65, 55, 0},
    {767, 767, 767, 2850, 0}, {1293, 1293, 1293, 292, 0}, {1997, 1997, 1997, 297, 0},
    {2317, 2317, 2317, 2477, 0}, {2818, 2818, 2818, 3346, 1}, {2820, 2820, 2820, 3890, 0},
    {3008, 3009, 3009, 3474, 0}, {2814, 2814, 5476, 2865, 0}, {817, 817, 817, 2867, 1},
    {1293, 1293, 1293, 292, 0}, {3890, 3890, 6187, 2868, 0}, {1293, 1293, 1293, 292, 0},
    {2364, 2364, 2364, 2911, 1}, {2379, 2361, 2361, 2915, 1}, {2363, 2363, 5213, 2910, 0},
    {234, 234, 234, 292, 0}, {254, 253, 253, 3905, 0}, {285, 285, 4133, 3190, 0},
    {601, 601, 601, 535, 0}, {1153, 1153, 4457, 233, 0}, {1293, 1293, 4521, 292, 0},
    {1353, 1353, 1353, 1749, 0}, {1380, 1380, 1380, 292, 0}, {1686, 3309, 3309, 3760, 0},
    {2567, 2567, 5288, 3196, 1}, {3406, 3406, 5839, 230, 0}, {542, 542, 542, 3890, 4},
    {1153, 1153, 1153, 3890, 0}, {1293, 1293, 1293, 292, 0}, {1508, 1508, 1508, 1940, 1},
    {1838, 1838, 1838, 2379, 0}, {2509, 2509, 2509, 3132, 0}, {2717, 2717, 2717, 3274, 0},
    {3370, 3370, 3370, 292, 0}, {1508, 1508, 4656, 1940, 0}, {3808, 3808, 6129, 830, 0},
    {3877, 3877, 6178, 1945, 0}, {3879, 3879, 6180, 830, 0}, {1293, 1293, 1293, 292, 0},
    {1383, 1383, 1383, 292, 0}, {1385, 1385, 1385, 292, 0}, {1843, 1843, 1843, 2383, 1},
    {2852, 2852, 2852, 2205, 0}, {3166, 3166, 5679, 292, 0}, {1293, 1293, 1293, 292, 0},
    {1712, 1712, 1712, 3398, 1}, {2567, 2567, 2567, 3196, 1}, {3534, 3534, 5931, 292, 0},
    {542, 542, 4308, 3890, 0}, {3101, 3100, 3100, 3544, 1}, {3591, 3099, 3099, 3542, 1},
    {3105, 3105, 5646, 3890, 0}, {1293, 1293, 1293, 292, 0}, {2742, 2742, 2742, 3647, 0},
    {2743, 2743, 2743, 300, 0}, {3205, 3205, 3205, 3638, 1}, {3393, 3393, 3393, 292, 0},
    {3196, 3196, 5697, 3623, 0}, {1293, 1293, 1293, 292, 0}, {1676, 1676, 1676, 3757, 1},
    {3322, 3315, 3315, 3776, 1}, {3166, 3166, 5679, 292, 0}, {293, 293, 293, 3809, 0},
    {735, 735, 735, 786, 0}, {1293, 1293, 4521, 292, 0}, {1682, 3828, 3828, 2170, 0},
    {2644, 2644, 2644, 3244, 0}, {3385, 3385, 3385, 3816, 1}, {3832, 3830, 3830, 4196, 0},
    {1293, 1293, 1293, 292, 0}, {3385, 3385, 3385, 3816, 1}, {3503, 3503, 3503, 3962, 0},
    {3385, 3385, 5823, 3890, 0}, {3633, 3633, 5999, 2925, 0}, {605, 605, 605, 3890, 0},
    {1441, 1441, 4618, 1824, 0}, {2156, 2155, 2155, 2718, 0}, {2637, 2637, 2637, 2477, 0},
    {3442, 3442, 5863, 3836, 1}, {3584, 3584, 5962, 2477, 0}, {3166, 3166, 5679, 292, 0},
    {209, 209, 209, 230, 0}, {777, 777, 777, 514, 0}, {1236, 1236, 1236, 230, 0},
    {1364, 1364, 1364, 230, 0}, {1378, 1378, 1378, 2477, 0}, {1384, 1384, 1384, 230, 0},
    {1386, 1386, 1386, 230, 0}, {2292, 2292, 2292, 230, 0}, {2293, 2293, 2293, 230, 0},
    {2853, 2853, 2853, 2205, 0}, {3518, 3518, 5920, 3904, 1}, {73, 72, 72, 3998, 0},
    {1293, 1293, 1293, 292, 0}, {3020, 3019, 3019, 3998, 0}, {3669, 3669, 3669, 3987, 1},
    {3668, 3668, 6032, 3986, 0}, {1153, 1153, 1153, 3890, 0}, {1165, 1165, 1165, 3890, 0},
    {1172, 1172, 1172, 4000, 0}, {1293, 1293, 1293, 292, 0}, {2891, 2891, 2891, 2477, 0},
    {3012, 3011, 3011, 3991, 0}, {3232, 3232, 3232, 4001, 0}, {3239, 3239, 3239, 2477, 0},
    {3405, 3405, 3405, 3890, 0}, {3415, 3415, 3415, 4000, 0}, {3666, 3666, 3666, 3984, 0},
    {3672, 3672, 3672, 3993, 1}, {3671, 3671, 6034, 3989, 0}, {1153, 1153, 1153, 3890, 0},
    {1293, 1293, 1293, 292, 0}, {2695, 2695, 2695, 2477, 0}, {3012, 3011, 3011, 4004, 0},
    {3362, 3362, 3362, 2477, 0}, {3669, 3669, 3669, 3987, 0}, {3679, 3679, 3679, 4005, 1},
    {3684, 3684, 3684, 4009, 0}, {3885, 3885, 3885, 2477, 0}, {3678, 3678, 6038, 4002, 0},
    {1293, 1293, 1293, 292, 0}, {2518, 2516, 2516, 4083, 0}, {2520, 2520, 2520, 4029, 0},
    {2522, 2522, 2522, 4030, 0}, {3119, 3119, 3119, 292, 0}, {3698, 3698, 3698, 4024, 1},
    {2518, 2517, 5250, 4081, 0}, {2520, 2520, 5252, 4028, 0}, {2522, 2522, 5253, 4030, 0},
    {3698, 3698, 6054, 4024, 0}, {69, 68, 68, 4026, 0}, {1293, 1293, 1293, 292, 0},
    {3016, 3015, 3015, 4026, 0}, {3720, 3720, 3720, 4059, 1}, {3717, 3717, 6068, 4055, 0},
    {62, 61, 61, 3165, 0}, {63, 60, 60, 3166, 0}, {1293, 1293, 1293, 292, 0},
    {3005, 3004, 3004, 3165, 0}, {3006, 3003, 3003, 3166, 0}, {3698, 3698, 3698, 4024, 1},
    {3727, 3727, 6076, 4085, 0}, {88, 88, 88, 4036, 0}, {161, 161, 161, 2850, 0},
    {260, 260, 260, 4130, 0}, {312, 312, 312, 243, 0}, {807, 807, 807, 844, 0},
    {808, 808, 808, 845, 0}, {1287, 1287, 1287, 1695, 0}, {1405, 1405, 1405, 1815, 0},
    {2890, 2890, 2890, 4130, 0}, {3036, 3036, 3036, 4036, 0}, {3314, 3314, 3314, 3767, 0},
    {3965, 3965, 3965, 4379, 0}, {1293, 1293, 1293, 292, 0}, {2652, 2652, 2652, 3046, 0},
    {3698, 3698, 3698, 4024, 1}, {147, 147, 147, 292, 0}, {2502, 2502, 2502, 4092, 0},
    {3731, 3731, 6079, 4090, 0}, {1293, 1293, 1293, 292, 0}, {2787, 2787, 2787, 4114, 0},
    {2788, 2788, 2788, 3890, 1}, {3602, 3602, 3602, 4130, 0}, {3736, 3736, 3736, 4103, 1},
    {3735, 3735, 6083, 4100, 0}, {365, 365, 365, 292, 0}, {1293, 1293, 1293, 292, 0},
    {2818, 2818, 2818, 3346, 1}, {3698, 3698, 3698, 4024, 0}, {3747, 3747, 3747, 4130, 1},
    {3739, 3739, 6086, 4108, 0}, {1153, 1153, 1153, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {2652, 2652, 2652, 3044, 0}, {3714, 3714, 3714, 4050, 1}, {3693, 3693, 6049, 4017, 0},
    {83, 83, 83, 4139, 0}, {1293, 1293, 1293, 292, 0}, {2652, 2652, 2652, 3055, 0},
    {3031, 3031, 3031, 4139, 0}, {3698, 3698, 3698, 4024, 1}, {179, 179, 179, 117, 0},
    {1287, 1287, 1287, 1695, 0}, {2080, 2080, 2080, 2688, 0}, {3314, 3314, 3314, 3767, 0},
    {3753, 3753, 6097, 4140, 0}, {2807, 2805, 2805, 3063, 0}, {2804, 2804, 2804, 4216, 0},
    {2807, 2805, 2805, 3063, 0}, {2891, 2891, 2891, 4219, 0}, {2804, 2804, 2804, 4216, 0},
    {2807, 2805, 2805, 3063, 0}, {2891, 2891, 2891, 4219, 0}, {3520, 3518, 3518, 3067, 0},
    {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0}, {2784, 2784, 2784, 3890, 0},
    {2785, 2785, 2785, 292, 0}, {3465, 3465, 3465, 4253, 0}, {3853, 3853, 3853, 4212, 1},
    {2784, 2784, 5455, 3890, 0}, {2785, 2785, 5456, 292, 0}, {3465, 3465, 5881, 4254, 0},
    {1572, 1572, 1572, 4216, 0}, {3641, 3641, 3641, 4216, 0}, {5198, 2091, 5001, 3062, 0},
    {2804, 2804, 2804, 4216, 0}, {2946, 2946, 2946, 3890, 0}, {3520, 3518, 3518, 3067, 0},
    {519, 519, 519, 3057, 0}, {542, 542, 542, 3890, 4}, {1153, 1153, 1153, 3890, 0},
    {1293, 1293, 1293, 292, 0}, {2186, 2186, 2186, 3059, 0}, {2570, 2570, 2570, 3058, 0},
    {2947, 2947, 2947, 3064, 0}, {3853, 3853, 3853, 4212, 1}, {3863, 3863, 3863, 4228, 0},
    {3852, 3852, 6162, 4208, 0}, {5198, 2091, 5001, 3904, 0}, {542, 542, 542, 3890, 4},
    {1293, 1293, 1293, 292, 0}, {2784, 2784, 2784, 3890, 0}, {2785, 2785, 2785, 292, 0},
    {3465, 3465, 3465, 4253, 0}, {3863, 3863, 3863, 4228, 1}, {2784, 2784, 5455, 3890, 0},
    {2785, 2785, 5456, 292, 0}, {3465, 3465, 5881, 4254, 0}, {542, 542, 542, 3890, 4},
    {1153, 1153, 1153, 3890, 0}, {1293, 1293, 1293, 292, 0}, {3863, 3863, 3863, 4228, 1},
    {3868, 3868, 3868, 4233, 0}, {3861, 3861, 6168, 4227, 0}, {34, 34, 34, 4249, 1},
    {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0}, {3868, 3868, 3868, 4233, 1},
    {2261, 2261, 5132, 4236, 0}, {514, 514, 514, 3890, 0}, {542, 542, 542, 3890, 4},
    {1153, 1153, 1153, 3890, 0}, {1293, 1293, 1293, 292, 0}, {3868, 3868, 3868, 4233, 1},
    {3867, 3867, 6172, 4231, 0}, {303, 303, 303, 3890, 0}, {534, 534, 534, 3890, 0},
    {541, 541, 541, 474, 8}, {2090, 2090, 2090, 3890, 0}, {2923, 2923, 2923, 3890, 0},
    {3271, 3271, 3271, 3890, 0}, {3642, 3642, 3642, 3890, 0}, {3833, 3833, 3833, 3890, 0},
    {2924, 2924, 2924, 3890, 0}, {303, 303, 303, 3890, 0}, {534, 534, 534, 3890, 0},
    {541, 541, 541, 474, 8}, {2090, 2090, 2090, 3890, 0}, {3271, 3271, 3271, 3890, 0},
    {3642, 3642, 3642, 3890, 0}, {3833, 3833, 3833, 3890, 0}, {542, 542, 542, 3890, 4},
    {1153, 1153, 1153, 3890, 0}, {1201, 1201, 1201, 3077, 0}, {1293, 1293, 1293, 292, 0},
    {2523, 2523, 2523, 3076, 0}, {2630, 2630, 2630, 3078, 0}, {3465, 3465, 3465, 4253, 0},
    {3873, 3873, 3873, 4258, 1}, {3872, 3872, 6175, 4255, 0}, {313, 313, 313, 230, 0},
    {1293, 1293, 4521, 292, 0}, {3895, 3895, 3895, 4274, 1}, {1293, 1293, 1293, 292, 0},
    {1923, 1923, 1923, 2477, 0}, {2497, 2497, 2497, 292, 0}, {3374, 3374, 3374, 2477, 0},
    {3631, 3631, 3631, 2477, 0}, {3895, 3895, 3895, 4274, 1}, {3906, 3906, 3906, 4297, 0},
    {3898, 3898, 6194, 4278, 0}, {1365, 1365, 1365, 230, 0}, {1366, 1366, 1366, 230, 0},
    {1379, 1379, 1379, 230, 0}, {3937, 3937, 6222, 4346, 1}, {1293, 1293, 1293, 292, 0},
    {1452, 1452, 1452, 4303, 1}, {1910, 1910, 1910, 2486, 1}, {3912, 3912, 6204, 4302, 0},
    {1293, 1293, 1293, 292, 0}, {1908, 1908, 1908, 2485, 1}, {3915, 3915, 6206, 4308, 0},
    {176, 176, 176, 4322, 0}, {1293, 1293, 1293, 292, 0}, {1317, 1317, 1317, 4322, 0},
    {1326, 1326, 1326, 4322, 0}, {1667, 1667, 1667, 4322, 0}, {1909, 1909, 1909, 4322, 0},
    {2115, 2115, 2115, 4322, 0}, {2391, 2391, 2391, 4327, 0}, {2513, 2513, 2513, 4322, 0},
    {3887, 3887, 3887, 4322, 0}, {3917, 3917, 3917, 4324, 1}, {3940, 3940, 3940, 4322, 0},
    {3948, 3948, 3948, 4322, 0}, {3916, 3916, 6207, 4318, 0}, {589, 589, 589, 4206, 0},
    {593, 593, 593, 3890, 0}, {594, 594, 594, 528, 1}, {1293, 1293, 1293, 292, 0},
    {3170, 3166, 5679, 292, 0}, {1293, 1293, 1293, 292, 0}, {2711, 2711, 2711, 3271, 1},
    {3271, 3271, 3271, 3269, 1}, {3341, 3341, 3341, 4340, 0}, {3927, 3927, 3927, 4336, 1},
    {2710, 2712, 5400, 3270, 0}, {3927, 3927, 6214, 3890, 0}, {79, 78, 78, 4338, 0},
    {81, 80, 80, 4339, 0}, {83, 82, 82, 4343, 0}, {1283, 1283, 1283, 1692, 0},
    {1293, 1293, 1293, 292, 0}, {1925, 1925, 1925, 2496, 0}, {2784, 2784, 2784, 3890, 0},
    {2850, 2850, 2850, 292, 0}, {3027, 3026, 3026, 4338, 0}, {3029, 3028, 3028, 4339, 0},
    {3031, 3030, 3030, 4343, 0}, {3121, 3121, 3121, 292, 0}, {3517, 3516, 3516, 3903, 0},
    {3927, 3927, 3927, 4336, 1}, {3166, 3166, 5679, 292, 0}, {24, 24, 24, 292, 0},
    {67, 66, 66, 4206, 0}, {71, 70, 70, 4206, 0}, {85, 84, 84, 4206, 0}, {87, 86, 86, 4206, 0},
    {1293, 1293, 1293, 292, 0}, {2854, 2854, 2854, 3890, 0}, {3014, 3013, 3013, 4206, 0},
    {3018, 3017, 3017, 4206, 0}, {3025, 3025, 3025, 292, 0}, {3033, 3032, 3032, 4206, 0},
    {3035, 3034, 3034, 4206, 0}, {3341, 3341, 3341, 4340, 1}, {3166, 3166, 5679, 292, 0},
    {1293, 1293, 1293, 292, 0}, {2711, 2711, 2711, 3267, 1}, {3341, 3341, 3341, 4340, 1},
    {3170, 3166, 5679, 292, 0}, {59, 59, 59, 4206, 0}, {1293, 1293, 1293, 292, 0},
    {2740, 2740, 2740, 3288, 0}, {3002, 3002, 3002, 4206, 0}, {3341, 3341, 3341, 4340, 1},
    {90, 89, 4024, 58, 0}, {3170, 3166, 5679, 292, 0}, {28, 28, 28, 3278, 0},
    {1293, 1293, 1293, 292, 0}, {3070, 3070, 3070, 3278, 0}, {3944, 3944, 3944, 4352, 1},
    {28, 28, 4003, 3277, 0}, {3070, 3070, 5618, 3277, 0}, {1293, 1293, 1293, 292, 0},
    {1880, 1880, 1880, 4361, 1}, {3937, 3937, 3937, 4346, 1}, {3170, 3166, 5679, 292, 0},
    {1293, 1293, 1293, 292, 0}, {2234, 2234, 2234, 3890, 0}, {2235, 2235, 2235, 3890, 0},
    {2997, 2997, 2997, 3890, 0}, {2998, 2998, 2998, 3890, 0}, {3763, 3763, 3763, 4389, 0},
    {3961, 3961, 3961, 4374, 1}, {3956, 3956, 6234, 4369, 0}, {771, 771, 771, 820, 0},
    {1293, 1293, 1293, 292, 0}, {3714, 3714, 3714, 4050, 0}, {3961, 3961, 3961, 4374, 1},
    {3967, 3967, 3967, 4381, 0}, {3956, 3956, 6234, 4369, 0}, {1293, 1293, 1293, 292, 0},
    {3961, 3961, 3961, 4374, 1}, {3973, 3973, 3973, 3890, 1}, {3956, 3956, 6234, 4369, 0},
    {1293, 1293, 1293, 292, 0}, {2812, 2812, 2812, 3890, 0}, {3378, 3378, 3378, 292, 0},
    {3768, 3768, 3768, 3115, 9}, {3961, 3961, 3961, 4374, 1}, {3973, 3973, 3973, 3890, 1},
    {3956, 3956, 6234, 4369, 0}, {778, 778, 778, 3890, 0}, {779, 779, 779, 2477, 0},
    {1391, 1391, 1391, 292, 0}, {1722, 1721, 1721, 2212, 0}, {2258, 2258, 2258, 4391, 0},
    {2747, 2745, 2745, 69, 0}, {2751, 2749, 2749, 3291, 0}, {2754, 2752, 2752, 3295, 0},
    {2757, 2755, 2755, 3299, 0}, {2758, 2758, 2758, 2477, 0}, {2761, 2759, 2759, 69, 0},
    {2765, 2763, 2763, 3303, 0}, {2768, 2766, 2766, 3307, 0}, {2771, 2769, 2769, 3311, 0},
    {2772, 2772, 2772, 2477, 0}, {2810, 2810, 2810, 4405, 8}, {2987, 2987, 2987, 2477, 0},
    {2988, 2988, 2988, 2477, 0}, {3053, 3053, 3053, 2477, 0}, {3482, 3482, 3482, 3890, 0},
    {3764, 3764, 3764, 3890, 0}, {3766, 3766, 3766, 3890, 0}, {1293, 1293, 4521, 292, 0},
    {1845, 1843, 1843, 2387, 1}, {2366, 2364, 2364, 2912, 0}, {1856, 1894, 4863, 2417, 0},
    {2366, 2365, 5215, 2912, 0}, {3483, 3483, 5892, 3119, 0}, {1293, 1293, 4521, 292, 0},
    {2910, 2910, 5546, 3890, 1}, {129, 129, 4052, 3890, 0}, {3492, 3492, 5901, 3880, 0},
    {507, 507, 507, 3890, 1}, {1293, 1293, 1293, 292, 0}, {1987, 1987, 1987, 2578, 1},
    {1989, 1989, 1989, 3890, 1}, {390, 390, 4213, 313, 0}, {542, 542, 542, 3890, 4},
    {1163, 1163, 1163, 416, 1}, {1293, 1293, 1293, 292, 0}, {1822, 1822, 1822, 2477, 1},
    {3403, 3403, 3403, 416, 1}, {1162, 1162, 4463, 392, 0}, {1822, 1822, 4815, 2477, 0},
    {3402, 3402, 5835, 392, 0}, {2494, 2494, 5234, 3126, 0}, {2910, 2910, 5546, 3890, 0},
    {5198, 2091, 5001, 3127, 0}, {521, 521, 521, 1921, 0}, {1216, 1216, 1216, 1924, 1},
    {3059, 3059, 3059, 1948, 1}, {282, 281, 4130, 3141, 0}, {316, 316, 4155, 245, 0},
    {319, 319, 4158, 247, 0}, {320, 320, 4159, 248, 0}, {603, 603, 4356, 537, 0},
    {710, 710, 4376, 830, 0}, {889, 889, 4436, 830, 0}, {1489, 1489, 4641, 3890, 0},
    {1490, 1490, 4642, 3890, 0}, {2512, 2511, 5248, 3135, 0}, {2514, 2514, 5249, 3890, 0},
    {2900, 2900, 5536, 3394, 0}, {3221, 3221, 5714, 3890, 0}, {3483, 3483, 5892, 3145, 0},
    {3518, 3518, 5920, 3890, 0}, {3583, 3579, 5959, 3944, 0}, {3937, 3937, 6222, 3890, 0},
    {129, 129, 4052, 3890, 0}, {261, 261, 4120, 3890, 0}, {321, 321, 4160, 259, 0},
    {325, 325, 4162, 254, 0}, {1490, 1490, 4642, 3890, 0}, {2086, 2086, 4996, 292, 0},
    {2567, 2567, 5288, 3890, 0}, {2866, 2866, 5515, 3890, 0}, {2910, 2910, 5546, 3890, 0},
    {3492, 3492, 5901, 3136, 0}, {5198, 2091, 5001, 3134, 0}, {178, 178, 4084, 3890, 0},
    {289, 289, 4137, 3138, 0}, {1489, 1489, 4641, 3890, 0}, {1490, 1490, 4642, 3890, 0},
    {2394, 2394, 5229, 3137, 0}, {3769, 3769, 6109, 3139, 0}, {3927, 3927, 6214, 3890, 0},
    {5198, 2091, 5001, 3140, 0}, {5198, 2091, 5001, 3142, 0}, {5198, 2091, 5001, 3133, 0},
    {303, 303, 4147, 3890, 0}, {534, 534, 4301, 3890, 0}, {2090, 2090, 5000, 3890, 0},
    {2923, 2923, 5556, 3890, 0}, {3271, 3271, 5749, 3890, 0}, {3642, 3642, 6006, 3890, 0},
    {3833, 3833, 6147, 3890, 0}, {270, 264, 4122, 3152, 0}, {1423, 1425, 4604, 3154, 0},
    {2082, 797, 4413, 292, 0}, {2528, 2528, 5259, 3890, 0}, {2690, 2690, 5387, 3890, 0},
    {3583, 3579, 5959, 3944, 0}, {3937, 3937, 6222, 3890, 0}, {2527, 2527, 5258, 3890, 0},
    {2528, 2528, 5259, 3890, 0}, {3518, 3518, 5920, 3890, 0}, {5198, 2091, 5001, 3150, 0},
    {509, 509, 4282, 3890, 0}, {1312, 1312, 4537, 292, 0}, {1729, 1729, 4759, 2220, 0},
    {2063, 2063, 4978, 3890, 0}, {2805, 2805, 5470, 3335, 0}, {2891, 2891, 5532, 3890, 0},
    {3232, 3232, 5721, 3670, 0}, {3239, 3239, 5726, 2477, 0}, {5198, 2091, 5001, 3153, 0},
    {5198, 2091, 5001, 3155, 0}, {5198, 2091, 5001, 3149, 0}, {2306, 2306, 5163, 1697, 0},
    {2383, 2383, 5223, 1697, 0}, {2306, 2306, 2306, 1697, 0}, {2383, 2383, 2383, 1697, 0},
    {97, 97, 4028, 61, 0}, {347, 347, 4181, 271, 0}, {801, 801, 4416, 839, 0},
    {1906, 1905, 4870, 3164, 0}, {2336, 2336, 5187, 2887, 0}, {2337, 2337, 5188, 2888, 0},
    {2340, 2340, 5191, 2878, 0}, {2534, 2534, 5263, 3160, 0}, {2583, 2583, 5299, 3214, 0},
    {2718, 2718, 5406, 3275, 0}, {5198, 2091, 5001, 3161, 0}, {5198, 2091, 5001, 3163, 0},
    {5198, 2091, 5001, 3890, 0}, {5198, 2091, 5001, 3890, 0}, {341, 341, 4176, 268, 0},
    {600, 600, 4353, 838, 0}, {803, 803, 4418, 843, 0}, {1309, 1309, 4534, 1718, 0},
    {1310, 1310, 4535, 1719, 0}, {1354, 1354, 4566, 1751, 0}, {1357, 1357, 4569, 1754, 0},
    {1402, 1402, 4586, 1812, 0}, {1549, 1549, 4685, 1950, 0}, {2042, 2042, 4964, 2876, 0},
    {2043, 2043, 4965, 2658, 0}, {2058, 2058, 4974, 2877, 0}, {2081, 2081, 4991, 2674, 0},
    {2339, 2339, 5190, 2890, 0}, {2340, 2340, 5191, 2878, 0}, {2341, 2341, 5192, 2891, 0},
    {2535, 2535, 5264, 3162, 0}, {2583, 2583, 5299, 3214, 0}, {3293, 3293, 5761, 3740, 0},
    {750, 750, 4380, 2925, 0}, {2545, 2545, 5272, 3572, 0}, {2547, 2547, 5274, 3174, 0},
    {3583, 3579, 5959, 3944, 0}, {3809, 3809, 6130, 2925, 0}, {173, 173, 4080, 2477, 0},
    {1407, 1407, 4591, 2925, 0}, {1529, 1529, 4669, 1874, 0}, {2541, 2541, 5269, 3572, 0},
    {2542, 2542, 5270, 3170, 0}, {2547, 2547, 5274, 3174, 0}, {3471, 3471, 5887, 2925, 0},
    {3492, 3492, 5901, 115, 0}, {3495, 3495, 5904, 3890, 0}, {3583, 3579, 5959, 3944, 0},
    {3976, 3976, 6248, 3890, 0}, {5198, 2091, 5001, 3170, 0}, {5198, 2091, 5001, 3169, 0},
    {1448, 1447, 4620, 31, 0}, {2304, 2303, 5161, 31, 0}, {2547, 2547, 5274, 3174, 0},
    {5198, 2091, 5001, 3174, 0}, {5198, 2091, 5001, 3168, 0}, {93, 92, 4025, 4206, 0},
    {159, 158, 4071, 104, 0}, {1464, 1463, 4629, 1829, 0}, {1520, 1519, 4664, 139, 0},
    {1523, 1522, 4665, 139, 0}, {1560, 1559, 4692, 3262, 0}, {2553, 2553, 5277, 3572, 0},
    {2554, 2554, 5278, 3178, 0}, {2559, 2559, 5282, 3183, 0}, {2582, 2582, 5298, 292, 0},
    {3169, 3168, 5681, 3262, 0}, {3471, 3471, 5887, 2925, 0}, {3492, 3492, 5901, 115, 0},
    {3495, 3495, 5904, 3890, 0}, {3550, 3549, 5939, 4206, 0}, {3583, 3579, 5959, 3944, 0},
    {3976, 3976, 6248, 3890, 0}, {5198, 2091, 5001, 3178, 0}, {5198, 2091, 5001, 3177, 0},
    {750, 750, 4380, 2925, 0}, {1155, 1155, 4459, 3890, 0}, {1159, 1159, 4462, 3572, 0},
    {1166, 1166, 4466, 2494, 0}, {1171, 1171, 4469, 2477, 0}, {1515, 1515, 4662, 3263, 0},
    {1516, 1516, 4663, 3263, 0}, {2558, 2558, 5281, 3572, 0}, {2559, 2559, 5282, 3183, 0},
    {2891, 2891, 5532, 3381, 0}, {3397, 3397, 5831, 3890, 0}, {3401, 3401, 5834, 3572, 0},
    {3412, 3412, 5844, 2494, 0}, {3583, 3579, 5959, 3944, 0}, {5198, 2091, 5001, 3183, 0},
    {5198, 2091, 5001, 3182, 0}, {256, 255, 4116, 205, 0}, {259, 259, 4118, 3188, 0},
    {285, 285, 4133, 3189, 0}, {321, 321, 4160, 3890, 0}, {325, 325, 4162, 3890, 0},
    {600, 600, 4353, 533, 0}, {938, 938, 4449, 292, 0}, {1153, 1153, 4457, 3890, 0},
    {1686, 1684, 4725, 2167, 0}, {1904, 1904, 4869, 3211, 0}, {2052, 2051, 4969, 2666, 0},
    {2054, 2054, 4970, 3890, 0}, {2057, 2059, 4975, 3200, 0}, {2070, 2070, 4983, 292, 0},
    {2078, 2077, 4988, 2685, 0}, {2267, 2267, 5136, 3890, 0}, {2567, 2567, 5288, 3890, 0},
    {2645, 2645, 5350, 3246, 0}, {2674, 2674, 5373, 3890, 0}, {2690, 2690, 5387, 3890, 0},
    {2854, 2854, 5506, 3890, 0}, {2867, 2867, 5516, 3890, 0}, {2873, 2874, 5520, 3209, 0},
    {2907, 2907, 5543, 3890, 0}, {2912, 2912, 5547, 3397, 0}, {3067, 3067, 5615, 3890, 0},
    {3068, 3068, 5616, 292, 0}, {3406, 3406, 5839, 292, 0}, {3492, 3492, 5901, 3210, 0},
    {3518, 3518, 5920, 3890, 0}, {3579, 3579, 5959, 3944, 0}, {3937, 3937, 6222, 3890, 0},
    {129, 129, 4052, 3890, 0}, {261, 261, 4120, 3890, 0}, {493, 493, 4270, 3890, 0},
    {776, 776, 4401, 3890, 0}, {1926, 1926, 4886, 3890, 0}, {2907, 2907, 5543, 3890, 0},
    {2910, 2910, 5546, 3890, 0}, {277, 277, 4129, 830, 0}, {286, 286, 4134, 3890, 0},
    {869, 869, 4433, 292, 0}, {1199, 1199, 4484, 2477, 0}, {1351, 1351, 4563, 2477, 0},
    {1353, 1353, 4565, 226, 0}, {1843, 1843, 4829, 3890, 0}, {1858, 1858, 4840, 3890, 0},
    {2534, 2534, 5263, 2477, 0}, {3492, 3492, 5901, 229, 0}, {286, 286, 4134, 3191, 0},
    {800, 800, 800, 292, 0}, {869, 869, 4433, 292, 0}, {1351, 1351, 1351, 2477, 0},
    {2306, 2306, 5163, 2477, 0}, {2383, 2383, 5223, 2477, 0}, {2306, 2306, 2306, 2477, 0},
    {2383, 2383, 2383, 2477, 0}, {5198, 2091, 5001, 3196, 0}, {5198, 2091, 5001, 3890, 0},
    {2054, 2054, 4970, 3890, 0}, {2087, 2087, 4997, 292, 0}, {2920, 2920, 5553, 3890, 0},
    {5198, 2091, 5001, 3199, 0}, {5198, 2091, 5001, 3187, 0}, {337, 337, 4172, 3890, 0},
    {339, 339, 4174, 3890, 0}, {2567, 2567, 5288, 3890, 0}, {2572, 2572, 5292, 3890, 0},
    {2738, 2738, 5423, 2480, 0}, {2739, 2739, 5424, 3206, 0}, {5198, 5198, 5198, 3203, 0},
    {5198, 2091, 5001, 3202, 0}, {3483, 3483, 5892, 3207, 0}, {3495, 3495, 5904, 3890, 0},
    {259, 259, 4118, 3188, 0}, {2840, 2840, 5495, 292, 0}, {2854, 2854, 5506, 3890, 0},
    {2867, 2867, 5516, 3890, 0}, {5198, 2091, 5001, 3208, 0}, {5198, 2091, 5001, 3890, 0},
    {5198, 2091, 5001, 3890, 0}, {624, 624, 4370, 3216, 0}, {3877, 3877, 6178, 3218, 0},
    {619, 619, 4365, 3217, 0}, {624, 624, 4370, 3219, 0}, {2350, 2350, 5202, 3222, 0},
    {2505, 2505, 5243, 3224, 0}, {5198, 2091, 5001, 3220, 0}, {3376, 3376, 5819, 3223, 0},
    {2593, 2593, 5306, 3221, 0}, {3657, 3657, 6021, 3982, 0}, {2095, 2095, 2095, 3890, 0},
    {3848, 3846, 3846, 4206, 0}, {5198, 2091, 5001, 3226, 0}, {3567, 3567, 5950, 3233, 0},
    {5198, 2091, 5001, 3232, 0}, {5198, 2619, 2619, 2477, 0}, {5198, 2091, 5001, 2477, 0},
    {303, 303, 4147, 3890, 0}, {534, 534, 4301, 3890, 0}, {541, 541, 4307, 474, 8},
    {2090, 2090, 5000, 3890, 0}, {3271, 3271, 5749, 3890, 0}, {3642, 3642, 6006, 3890, 0},
    {3833, 3833, 6147, 3890, 0}, {141, 141, 4058, 1906, 0}, {477, 477, 4260, 426, 0},
    {2326, 2326, 5178, 3890, 0}, {2387, 2387, 5224, 2477, 0}, {3372, 3372, 5815, 292, 0},
    {3373, 3373, 5816, 292, 0}, {141, 141, 141, 1906, 0}, {477, 477, 477, 427, 0},
    {2326, 2326, 2326, 3890, 0}, {2387, 2387, 2387, 2477, 0}, {3372, 3372, 3372, 292, 0},
    {3373, 3373, 3373, 292, 0}, {2843, 2843, 2843, 3890, 0}, {1694, 1694, 4732, 292, 0},
    {2286, 2286, 5148, 292, 0}, {2843, 2843, 5498, 3890, 0}, {5198, 2653, 2653, 3890, 0},
    {5198, 2659, 2659, 3890, 0}, {2230, 2229, 5108, 2835, 0}, {2674, 2674, 5373, 3890, 0},
    {2676, 2676, 5375, 3251, 0}, {2690, 2690, 5387, 3890, 0}, {3346, 3345, 5796, 3796, 0},
    {3483, 3483, 5892, 3890, 0}, {3583, 3579, 5959, 3944, 0}, {5198, 2091, 5001, 3251, 0},
    {5198, 2091, 5001, 3250, 0}, {5198, 2687, 2687, 3890, 0}, {1158, 1157, 4461, 4206, 0},
    {1176, 1175, 4472, 4206, 0}, {1180, 1179, 4474, 4206, 0}, {2893, 2892, 5533, 3384, 0},
    {3400, 3399, 5833, 4206, 0}, {3419, 3418, 5848, 4206, 0}, {3422, 3421, 5849, 4206, 0},
    {1158, 1156, 1156, 4206, 0}, {1176, 1171, 1171, 4206, 0}, {1180, 1177, 1177, 4206, 0},
    {2893, 2891, 2891, 3384, 0}, {3400, 3398, 3398, 4206, 0}, {3419, 3414, 3414, 4206, 0},
    {3422, 3420, 3420, 4206, 0}, {44, 44, 4016, 107, 0}, {96, 94, 4026, 60, 0},
    {284, 284, 4132, 108, 0}, {573, 573, 4331, 108, 0}, {1185, 1185, 4479, 108, 0},
    {1350, 1350, 4562, 108, 0}, {1464, 1463, 4629, 1829, 0}, {1532, 1532, 4672, 1875, 0},
    {1533, 1533, 4673, 1876, 0}, {1787, 1787, 4794, 112, 0}, {2673, 2673, 5372, 112, 0},
    {3224, 3224, 5716, 113, 0}, {3315, 3315, 5777, 114, 0}, {3332, 3332, 5786, 2477, 0},
    {3350, 3350, 5799, 3890, 0}, {3435, 3435, 5858, 108, 0}, {3512, 3512, 5916, 108, 0},
    {3693, 3693, 6049, 108, 0}, {3735, 3735, 6083, 116, 0}, {3750, 3750, 6094, 4135, 0},
    {3909, 3909, 6203, 108, 0}, {5198, 2091, 5001, 3261, 0}, {1156, 1156, 4460, 2494, 0},
    {1172, 1172, 4470, 1873, 0}, {3398, 3398, 5832, 2494, 0}, {3415, 3415, 5846, 1873, 0},
    {1156, 1156, 1156, 2494, 0}, {1172, 1172, 1172, 3503, 0}, {3398, 3398, 3398, 2494, 0},
    {3415, 3415, 3415, 3503, 0}, {2694, 2694, 5389, 3257, 0}, {3141, 3141, 5667, 3577, 0},
    {2694, 2694, 2694, 3258, 0}, {3141, 3141, 3141, 3578, 0}, {2713, 2713, 5401, 3271, 0},
    {3271, 3271, 5749, 3269, 0}, {5198, 2091, 5001, 3268, 0}, {1198, 1198, 1198, 3890, 0},
    {3530, 3530, 3530, 3890, 0}, {3531, 3531, 3531, 3890, 0}, {3850, 3850, 3850, 3890, 0},
    {521, 521, 521, 1921, 0}, {1216, 1216, 1216, 1924, 1}, {3059, 3059, 3059, 1948, 1},
    {554, 554, 4316, 3890, 0}, {2352, 2352, 5204, 3890, 0}, {144, 144, 4061, 292, 0},
    {145, 145, 4062, 292, 0}, {146, 146, 4063, 292, 0}, {147, 147, 4064, 292, 0},
    {2502, 2502, 5240, 3130, 0}, {144, 144, 144, 292, 0}, {145, 145, 145, 292, 0},
    {146, 146, 146, 292, 0}, {147, 147, 147, 292, 0}, {2502, 2502, 2502, 3130, 0},
    {622, 622, 4368, 3890, 0}, {2690, 2690, 5387, 3890, 0}, {2965, 2965, 5585, 3890, 0},
    {3714, 3714, 6066, 3890, 0}, {1836, 1836, 4824, 3890, 0}, {1836, 1836, 1836, 3890, 0},
    {5198, 2091, 5001, 3280, 0}, {5198, 2091, 5001, 3281, 0}, {1773, 1773, 4787, 2925, 0},
    {2995, 2995, 5598, 3890, 0}, {3492, 3492, 5901, 3923, 0}, {5198, 2091, 5001, 3290, 0},
    {3846, 3846, 6159, 2477, 0}, {5198, 2091, 5001, 3292, 0}, {3846, 3846, 3846, 2477, 0},
    {5198, 2091, 5001, 3294, 0}, {3846, 3846, 6159, 3890, 0}, {5198, 2091, 5001, 3296, 0},
    {3846, 3846, 3846, 3890, 0}, {5198, 2091, 5001, 3298, 0}, {3846, 3846, 6159, 3890, 0},
    {5198, 2091, 5001, 3300, 0}, {3846, 3846, 3846, 3890, 0}, {5198, 2091, 5001, 3302, 0},
    {3846, 3846, 6159, 2477, 0}, {5198, 2091, 5001, 3304, 0}, {3846, 3846, 3846, 2477, 0},
    {5198, 2091, 5001, 3306, 0}, {3846, 3846, 6159, 3890, 0}, {5198, 2091, 5001, 3308, 0},
    {3846, 3846, 3846, 3890, 0}, {5198, 2091, 5001, 3310, 0}, {3846, 3846, 6159, 3890, 0},
    {5198, 2091, 5001, 3312, 0}, {3846, 3846, 3846, 3890, 0}, {120, 120, 4048, 3890, 0},
    {321, 321, 4160, 3890, 0}, {325, 325, 4162, 254, 0}, {1676, 1676, 4719, 3317, 0},
    {1681, 1681, 4723, 3321, 0}, {1700, 1700, 4737, 3890, 0}, {1709, 1709, 4744, 3890, 0},
    {2704, 2704, 5395, 2477, 0}, {3460, 3460, 5876, 3890, 0}, {3617, 3617, 5987, 3964, 0},
    {1673, 1673, 4717, 3890, 0}, {1676, 1676, 4719, 3890, 0}, {1681, 1681, 4723, 3890, 0},
    {2180, 2180, 5074, 3317, 0}, {2645, 2645, 5350, 3246, 0}, {2697, 2697, 5391, 3317, 0},
    {2701, 2701, 5394, 2477, 0}, {3461, 3461, 5877, 3860, 0}, {3483, 3483, 5892, 3323, 0},
    {3508, 3508, 5913, 3328, 0}, {3583, 3579, 5959, 3944, 0}, {5198, 1676, 1676, 3317, 0},
    {3565, 3565, 5948, 3325, 0}, {5198, 2091, 5001, 3315, 0}, {5198, 2091, 5001, 3324, 0},
    {5198, 5198, 5198, 3321, 0}, {1681, 1681, 4723, 3321, 0}, {507, 2793, 5463, 3890, 0},
    {5198, 2091, 5001, 3330, 0}, {1571, 1571, 4701, 2477, 0}, {3640, 3640, 6004, 2477, 0},
    {5198, 2091, 5001, 3335, 0}, {523, 522, 4292, 4206, 0}, {2818, 2818, 5479, 3890, 0},
    {2820, 2820, 5481, 3890, 0}, {3133, 3133, 5660, 3890, 0}, {3137, 3137, 5663, 3890, 0},
    {5198, 2091, 5001, 3338, 0}, {507, 507, 4281, 3890, 0}, {1153, 1153, 4457, 3890, 0},
    {5198, 2091, 5001, 3340, 0}, {1153, 1153, 4457, 3890, 0}, {2818, 2818, 5479, 3890, 0},
    {5198, 2091, 5001, 3342, 0}, {5198, 2091, 5001, 3890, 0}, {5198, 2091, 5001, 3346, 0},
    {5198, 2091, 5001, 3337, 0}, {49, 49, 4018, 292, 0}, {758, 758, 4388, 813, 0},
    {2836, 2836, 5492, 1697, 0}, {3619, 3619, 5989, 2850, 0}, {5198, 2091, 5001, 3350, 0},
    {758, 758, 4388, 813, 0}, {2836, 2836, 5492, 1697, 0}, {3619, 3619, 5989, 2850, 0},
    {5198, 2091, 5001, 3352, 0}, {624, 624, 4370, 2477, 0}, {2836, 2836, 5492, 1697, 0},
    {5198, 2091, 5001, 3354, 0}, {197, 197, 4095, 3890, 0}, {3499, 3496, 5905, 2222, 0},
    {5198, 2091, 5001, 3356, 0}, {2854, 2854, 5506, 3890, 0}, {5198, 2091, 5001, 3360, 0},
    {2505, 2505, 5243, 3890, 0}, {3483, 3483, 5892, 1690, 0}, {3769, 3769, 6109, 3890, 0},
    {3846, 3846, 6159, 3890, 0}, {1383, 1383, 4577, 292, 0}, {1385, 1385, 4578, 292, 0},
    {1712, 1712, 4747, 2205, 0}, {1383, 1383, 1383, 292, 0}, {1385, 1385, 1385, 292, 0},
    {1712, 1712, 1712, 2205, 0}, {1383, 1383, 4577, 292, 0}, {1385, 1385, 4578, 292, 0},
    {1712, 1712, 4747, 2205, 0}, {5198, 2091, 5001, 3890, 0}, {5198, 2869, 2869, 3710, 0},
    {2840, 2840, 5495, 292, 0}, {2867, 2867, 5516, 3890, 0}, {5198, 2091, 5001, 3369, 0},
    {5198, 2867, 2867, 3890, 0}, {2291, 2291, 5153, 560, 0}, {3551, 3551, 5940, 136, 0},
    {3553, 3553, 5942, 3928, 0}, {3570, 3570, 5953, 3373, 0}, {2880, 2879, 5524, 3890, 0},
    {2881, 3769, 6109, 3377, 0}, {5198, 2091, 5001, 3374, 0}, {5198, 2879, 2879, 3890, 0},
    {5198, 5198, 5198, 3890, 0}, {1577, 1577, 4707, 3890, 0}, {5198, 2091, 5001, 3379, 0},
    {5198, 2091, 5001, 3382, 0}, {5198, 2091, 5001, 3381, 0}, {507, 507, 507, 3890, 1},
    {508, 508, 508, 455, 0}, {1153, 1153, 1153, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {2498, 2498, 2498, 292, 0}, {2533, 2533, 2533, 3890, 0}, {2803, 2802, 2802, 3946, 0},
    {2926, 2926, 2926, 292, 0}, {390, 390, 4213, 313, 0}, {200, 200, 200, 3890, 1},
    {204, 204, 204, 144, 1}, {1293, 1293, 1293, 292, 0}, {1953, 1953, 1953, 2531, 1},
    {387, 387, 4211, 311, 0}, {507, 507, 507, 3890, 0}, {508, 508, 508, 2515, 0},
    {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0}, {1949, 1949, 1949, 2528, 0},
    {1987, 1987, 1987, 2578, 1}, {2525, 2525, 2525, 2477, 0}, {3851, 3851, 3851, 4207, 0},
    {1983, 1983, 4926, 2572, 0}, {1293, 1293, 1293, 292, 0}, {1987, 1987, 1987, 2578, 1},
    {2525, 2525, 2525, 2477, 1}, {2533, 2533, 2533, 3890, 0}, {2800, 2800, 2800, 2660, 1},
    {2789, 2789, 5460, 3402, 0}, {2800, 2800, 5468, 2660, 0}, {2898, 2898, 5534, 830, 0},
    {2899, 2899, 5535, 3890, 0}, {3063, 3063, 5611, 830, 0}, {3064, 3064, 5612, 3890, 0},
    {3492, 3492, 5901, 3890, 0}, {2948, 2948, 5572, 3890, 0}, {3492, 3492, 5901, 3890, 0},
    {3846, 3846, 6159, 3890, 0}, {1281, 1281, 4511, 3890, 0}, {2909, 2909, 5545, 3890, 0},
    {2915, 2915, 5549, 3890, 0}, {2920, 2920, 5553, 3890, 0}, {5198, 2910, 2910, 3890, 0},
    {1153, 1153, 4457, 3890, 0}, {2533, 2533, 5262, 3890, 0}, {2791, 2790, 5461, 3403, 0},
    {2800, 2800, 5468, 3890, 0}, {3583, 3579, 5959, 3944, 0}, {3645, 3645, 6009, 2477, 0},
    {3646, 3646, 6010, 2477, 0}, {5198, 2091, 5001, 2660, 0}, {103, 103, 4034, 2477, 0},
    {331, 331, 4166, 2477, 0}, {1534, 1534, 4674, 3890, 0}, {2117, 2117, 5022, 3890, 0},
    {5198, 2091, 5001, 3402, 0}, {5198, 2091, 5001, 3400, 0}, {758, 758, 4388, 813, 0},
    {1295, 1295, 4523, 2477, 0}, {1701, 1701, 4738, 3588, 0}, {1706, 1706, 4742, 2201, 0},
    {1714, 1714, 4748, 3890, 0}, {1836, 1836, 4824, 3890, 0}, {2715, 2715, 5403, 3272, 0},
    {3811, 3811, 6132, 3890, 0}, {421, 421, 421, 3238, 1}, {468, 468, 468, 416, 1},
    {1293, 1293, 1293, 292, 0}, {428, 425, 4228, 361, 0}, {431, 431, 431, 3238, 1},
    {1293, 1293, 1293, 292, 0}, {1860, 1860, 1860, 419, 1}, {3582, 3580, 3580, 3946, 0},
    {439, 436, 4235, 373, 0}, {452, 452, 4244, 392, 0}, {486, 481, 4263, 430, 0},
    {542, 542, 542, 3890, 0}, {758, 758, 758, 813, 0}, {1701, 1701, 1701, 3505, 1},
    {2179, 2179, 2179, 3890, 0}, {2627, 2627, 2627, 3238, 1}, {3582, 3580, 3580, 3946, 0},
    {542, 542, 4308, 3890, 0}, {758, 758, 4388, 813, 0}, {2927, 2927, 5560, 3418, 0},
    {3652, 3652, 6016, 3890, 0}, {3662, 3662, 6026, 3890, 0}, {1822, 1822, 1822, 2477, 1},
    {2936, 2936, 2936, 3890, 1}, {5198, 2931, 2931, 3412, 0}, {1293, 1293, 4521, 292, 0},
    {1822, 1822, 1822, 2477, 1}, {2179, 2179, 5073, 3536, 0}, {2935, 2935, 2935, 830, 0},
    {3109, 3109, 3109, 3556, 1}, {3100, 3100, 5643, 3890, 0}, {542, 542, 542, 3890, 4},
    {1293, 1293, 1293, 292, 0}, {2932, 2931, 2931, 3413, 1}, {3270, 3270, 5748, 3419, 0},
    {5198, 2091, 5001, 3405, 0}, {5198, 2091, 5001, 3691, 0}, {5198, 2091, 5001, 3498, 0},
    {1293, 1293, 4521, 292, 0}, {1845, 1843, 1843, 2387, 1}, {165, 165, 4077, 1697, 0},
    {1570, 1570, 4700, 3429, 0}, {5198, 2091, 5001, 3428, 0}, {1676, 1676, 4719, 3890, 0},
    {2732, 2732, 5418, 3890, 0}, {3830, 3830, 6146, 3890, 0}, {3937, 3937, 6222, 3890, 0},
    {3944, 3944, 6227, 3890, 0}, {1413, 2966, 5586, 3890, 0}, {1582, 1583, 4710, 3434, 0},
    {2646, 2646, 5351, 3890, 0}, {2968, 2968, 5588, 3890, 0}, {2505, 2505, 5243, 3890, 0},
    {5198, 2091, 5001, 3433, 0}, {5198, 2091, 5001, 3432, 0}, {5198, 2968, 2968, 3890, 0},
    {5198, 5198, 5198, 3890, 0}, {2614, 2614, 5326, 2477, 0}, {2615, 2615, 5327, 2477, 0},
    {2968, 2968, 5588, 3890, 0}, {5198, 2091, 5001, 3438, 0}, {192, 192, 4092, 138, 0},
    {364, 363, 363, 283, 0}, {368, 366, 366, 287, 0}, {371, 371, 371, 296, 0},
    {1153, 1153, 4457, 2235, 0}, {1293, 1293, 4521, 292, 0}, {1357, 1357, 4569, 292, 0},
    {1748, 1748, 1748, 3890, 0}, {1772, 1772, 1772, 2290, 0}, {2093, 2093, 5003, 2689, 0},
    {2505, 2505, 5243, 2249, 1}, {2942, 2942, 5566, 3421, 0}, {3184, 3184, 5688, 3890, 0},
    {3464, 3464, 5880, 3890, 0}, {3582, 3580, 3580, 3946, 0}, {3664, 3664, 3664, 3983, 0},
    {3772, 3772, 3772, 2262, 8}, {3888, 3888, 6186, 3890, 0}, {1746, 1746, 4771, 3890, 0},
    {1293, 1293, 1293, 292, 0}, {1875, 1875, 1875, 3444, 1}, {1875, 1875, 4852, 2458, 0},
    {1791, 1791, 1791, 292, 0}, {1878, 1876, 1876, 2457, 0}, {1293, 1293, 1293, 292, 0},
    {1678, 1678, 1678, 3890, 0}, {2569, 2569, 2569, 4088, 1}, {3724, 3724, 3724, 4071, 1},
    {2977, 2977, 5590, 4078, 0}, {1293, 1293, 1293, 292, 0}, {1678, 1678, 1678, 3890, 0},
    {2569, 2569, 2569, 4088, 1}, {3724, 3724, 3724, 4071, 1}, {2978, 2978, 5591, 4079, 0},
    {1687, 1687, 4728, 2171, 0}, {1843, 1843, 4829, 2383, 0}, {2134, 2134, 5039, 2925, 0},
    {2877, 2877, 5522, 3890, 0}, {3462, 3462, 5878, 3890, 0}, {3463, 3463, 5879, 3861, 0},
    {3583, 3579, 5959, 3944, 0}, {5198, 2091, 5001, 3449, 0}, {468, 468, 468, 416, 1},
    {1293, 1293, 1293, 292, 0}, {3166, 3166, 5679, 292, 0}, {1293, 1293, 1293, 292, 0},
    {3698, 3698, 3698, 4024, 1}, {3704, 3704, 6059, 4037, 0}, {1293, 1293, 1293, 292, 0},
    {3520, 3520, 3520, 4206, 0}, {3698, 3698, 3698, 4024, 0}, {3724, 3724, 3724, 4071, 0},
    {270, 270, 4128, 4070, 0}, {1293, 1293, 1293, 292, 0}, {3698, 3698, 3698, 4024, 1},
    {3731, 3731, 6079, 4090, 0}, {1293, 1293, 1293, 292, 0}, {3698, 3698, 3698, 4024, 1},
    {3753, 3753, 6097, 4140, 0}, {1293, 1293, 1293, 292, 0}, {3341, 3341, 3341, 4340, 1},
    {3699, 3698, 3698, 4025, 0}, {3928, 3927, 3927, 4337, 1}, {3785, 3785, 6118, 4171, 0},
    {1293, 1293, 4521, 292, 0}, {3944, 3944, 6227, 4352, 1}, {3166, 3166, 5679, 292, 0},
    {129, 129, 129, 90, 0}, {1293, 1293, 4521, 292, 0}, {2533, 2533, 2533, 3890, 0},
    {2910, 2910, 2910, 3890, 0}, {1702, 1700, 4737, 3504, 1}, {3534, 3534, 5931, 3587, 0},
    {3785, 3785, 6118, 4170, 0}, {507, 507, 507, 3890, 1}, {1293, 1293, 1293, 292, 0},
    {1978, 1978, 1978, 2568, 1}, {1987, 1987, 1987, 2578, 1}, {3532, 3532, 5929, 292, 0},
    {2968, 2968, 2968, 3890, 0}, {5198, 5198, 5198, 3470, 0}, {2665, 2665, 2665, 3890, 0},
    {5198, 5198, 5198, 3472, 0}, {5198, 5198, 5198, 3475, 0}, {507, 507, 507, 3890, 1},
    {261, 261, 261, 2216, 1}, {1724, 1724, 1724, 2219, 1}, {1725, 1725, 4757, 2215, 0},
    {1293, 1293, 1293, 292, 0}, {1740, 1741, 1741, 2234, 0}, {3170, 3166, 5679, 292, 0},
    {1293, 1293, 1293, 292, 0}, {1746, 1746, 1746, 2240, 1}, {1887, 1887, 1887, 2472, 0},
    {3170, 3170, 5682, 292, 0}, {261, 261, 4120, 3151, 1}, {1293, 1293, 4521, 292, 0},
    {2528, 2528, 5259, 3155, 1}, {2595, 2595, 5308, 3890, 0}, {509, 509, 4282, 3890, 0},
    {1293, 1293, 4521, 292, 0}, {1312, 1312, 4537, 292, 1}, {1729, 1728, 1728, 2220, 0},
    {2063, 2063, 4978, 3890, 0}, {2528, 2528, 5259, 3155, 1}, {2805, 2805, 5470, 3335, 0},
    {2891, 2891, 5532, 3890, 1}, {3232, 3232, 5721, 3670, 1}, {3239, 3239, 5726, 2477, 1},
    {569, 569, 4327, 3890, 0}, {873, 873, 4434, 292, 0}, {1746, 1746, 4771, 2240, 0},
    {1843, 1843, 4829, 3890, 0}, {3043, 3043, 5603, 3486, 0}, {3385, 3385, 5823, 3816, 0},
    {3478, 3478, 5889, 3890, 0}, {3583, 3579, 5959, 3944, 0}, {3613, 3613, 5984, 3488, 0},
    {5198, 3043, 3043, 3486, 0}, {5198, 2091, 5001, 3485, 0}, {489, 489, 489, 445, 0},
    {620, 620, 620, 558, 0}, {1165, 1165, 4465, 3890, 0}, {1168, 1168, 4467, 3890, 0},
    {1178, 1178, 1178, 3346, 0}, {1293, 1293, 4521, 292, 0}, {1318, 1318, 4541, 1721, 0},
    {1577, 1577, 4707, 3620, 0}, {1843, 1843, 4829, 2383, 0}, {2201, 2201, 2201, 2806, 0},
    {2240, 2240, 2240, 292, 0}, {2514, 2514, 5249, 3142, 0}, {2567, 2567, 5288, 3196, 0},
    {2625, 2625, 2625, 3236, 0}, {3221, 3221, 5714, 3667, 1}, {3714, 3714, 3714, 4050, 0},
    {3927, 3927, 3927, 4336, 0}, {3944, 3944, 6227, 4352, 0}, {261, 261, 4120, 3663, 1},
    {1293, 1293, 4521, 292, 0}, {3221, 3221, 5714, 3667, 1}, {265, 265, 4123, 3665, 0},
    {2595, 2595, 5308, 3890, 0}, {365, 365, 365, 292, 0}, {1165, 1165, 1165, 3890, 1},
    {1293, 1293, 1293, 292, 0}, {3698, 3698, 3698, 4024, 0}, {3747, 3747, 3747, 4130, 1},
    {3186, 3186, 5690, 4116, 0}, {190, 190, 190, 292, 0}, {1293, 1293, 1293, 292, 0},
    {3961, 3961, 3961, 4374, 1}, {3973, 3973, 3973, 3890, 1}, {3166, 3166, 5679, 292, 0},
    {1153, 1153, 4457, 3500, 8}, {1293, 1293, 4521, 292, 0}, {1411, 1411, 4594, 830, 0},
    {1893, 1843, 4829, 2387, 1}, {2950, 2949, 5573, 3425, 1}, {3478, 3478, 5889, 830, 0},
    {3492, 3492, 5901, 3502, 1}, {1572, 1572, 1572, 3333, 0}, {3641, 3641, 3641, 3333, 0},
    {5198, 2091, 5001, 836, 0}, {5198, 2091, 5001, 836, 0}, {5198, 5198, 5198, 2460, 0},
    {2095, 2095, 2095, 3890, 0}, {3846, 3846, 3846, 3890, 0}, {5198, 2091, 5001, 3507, 0},
    {368, 366, 366, 2714, 0}, {482, 482, 482, 2715, 0}, {630, 630, 630, 2720, 0},
    {755, 755, 755, 812, 0}, {1221, 1221, 1221, 292, 0}, {1222, 1222, 1222, 292, 0},
    {1306, 1306, 1306, 292, 0}, {1338, 1336, 1336, 1736, 0}, {1349, 1341, 1341, 2725, 0},
    {1399, 1399, 1399, 2731, 0}, {1692, 1692, 1692, 2734, 0}, {1724, 1724, 1724, 2737, 0},
    {1746, 1746, 1746, 2240, 0}, {1848, 1848, 1848, 3805, 0}, {1852, 1852, 1852, 2743, 0},
    {1863, 1863, 1863, 2430, 0}, {1881, 1881, 1881, 2460, 0}, {2093, 2093, 2093, 2689, 0},
    {2102, 2102, 2102, 2697, 0}, {2175, 2174, 2174, 2761, 0}, {2284, 2284, 2284, 2741, 0},
    {2358, 2358, 2358, 2746, 0}, {2489, 2489, 2489, 2783, 0}, {2576, 2563, 2563, 2753, 0},
    {2584, 2584, 2584, 2765, 0}, {2645, 2645, 2645, 3245, 0}, {2775, 2775, 2775, 2769, 0},
    {2856, 2856, 2856, 2771, 0}, {2940, 2940, 2940, 3421, 0}, {3287, 3280, 3280, 2757, 0},
    {3311, 3309, 3309, 3760, 0}, {3326, 3305, 3305, 3777, 0}, {3582, 3580, 3580, 2779, 0},
    {3827, 3827, 3827, 3786, 8}, {1293, 1293, 4521, 292, 0}, {3439, 3439, 5861, 3834, 1},
    {3442, 3442, 5863, 3890, 0}, {324, 324, 4161, 3890, 0}, {369, 369, 4199, 2477, 0},
    {542, 542, 4308, 3890, 0}, {1293, 1293, 4521, 292, 0}, {1822, 1822, 4815, 2477, 0},
    {1849, 1849, 1849, 2393, 0}, {2147, 2147, 5050, 3890, 0}, {2150, 2150, 2150, 3514, 0},
    {3456, 3456, 5873, 3890, 0}, {3582, 3580, 3580, 3946, 0}, {3769, 3769, 6109, 3848, 0},
    {3841, 3841, 6155, 830, 0}, {3843, 3843, 6157, 830, 0}, {3448, 3447, 5866, 3844, 0},
    {115, 115, 4044, 3890, 0}, {368, 366, 4197, 286, 0}, {1306, 1306, 4531, 292, 0},
    {1724, 1724, 4756, 2219, 0}, {1746, 1746, 4771, 2240, 0}, {1881, 1881, 4855, 2460, 0},
    {2093, 2093, 5003, 2689, 0}, {2102, 2102, 5011, 2698, 0}, {2489, 2489, 5232, 3677, 0},
    {2576, 2563, 2563, 2423, 0}, {2775, 2775, 5447, 3853, 0}, {2942, 2942, 5566, 3421, 0},
    {3311, 3309, 3309, 3515, 0}, {3326, 3305, 3305, 3516, 0}, {3518, 3518, 5920, 3904, 0},
    {3827, 3827, 6145, 3786, 8}, {5198, 2091, 5001, 3757, 0}, {5198, 2091, 5001, 3890, 0},
    {1686, 1684, 4725, 2167, 0}, {1893, 1894, 4863, 2404, 0}, {2690, 2690, 5387, 3890, 0},
    {3067, 3067, 5615, 3890, 0}, {3080, 3080, 5628, 3890, 0}, {321, 321, 321, 3890, 0},
    {325, 325, 325, 3890, 0}, {1306, 1306, 1306, 292, 0}, {1860, 1860, 1860, 419, 0},
    {1881, 1881, 1881, 2460, 0}, {2848, 2848, 2848, 2478, 0}, {3980, 3980, 3980, 1698, 0},
    {5198, 5198, 5198, 3519, 0}, {5198, 2091, 5001, 3517, 0}, {5198, 2091, 5001, 1908, 0},
    {5198, 3085, 3085, 1908, 0}, {1714, 1714, 4748, 3890, 0}, {2993, 2993, 5596, 3890, 0},
    {2994, 2994, 5597, 3890, 0}, {5198, 2091, 5001, 3529, 0}, {2296, 2295, 5157, 3530, 0},
    {2296, 2294, 2294, 3530, 0}, {141, 141, 4058, 3528, 0}, {3087, 3086, 5634, 3525, 0},
    {3092, 3092, 5638, 3531, 0}, {141, 141, 141, 3528, 0}, {485, 485, 485, 1882, 0},
    {3087, 3085, 3085, 3526, 0}, {3092, 3092, 3092, 3532, 0}, {5198, 3094, 3094, 3521, 0},
    {165, 165, 4077, 1697, 0}, {758, 758, 4388, 813, 0}, {3090, 3090, 5637, 3527, 0},
    {3094, 3094, 5640, 3890, 0}, {5198, 2091, 5001, 3537, 0}, {321, 321, 4160, 3890, 0},
    {325, 325, 4162, 3890, 0}, {758, 758, 4388, 813, 0}, {1295, 1295, 4523, 2850, 0},
    {1406, 1406, 4590, 830, 0}, {1539, 1539, 4678, 1951, 0}, {1822, 1822, 4815, 2477, 0},
    {1880, 1880, 4854, 3964, 0}, {1881, 1881, 4855, 2460, 0}, {2626, 2626, 5335, 3237, 0},
    {2629, 2629, 5338, 3239, 0}, {2883, 2883, 5526, 3420, 0}, {2956, 2956, 5578, 3430, 0},
    {3100, 3100, 5643, 3890, 0}, {3271, 3271, 5749, 4406, 0}, {3470, 3470, 5886, 830, 0},
    {3483, 3483, 5892, 3539, 0}, {3583, 3579, 5959, 3944, 0}, {3821, 3821, 6139, 1951, 0},
    {321, 321, 4160, 3890, 0}, {325, 325, 4162, 3890, 0}, {1822, 1822, 4815, 2477, 0},
    {1881, 1881, 4855, 2460, 0}, {2781, 2781, 5452, 3890, 0}, {3271, 3271, 5749, 4406, 0},
    {5198, 2091, 5001, 3541, 0}, {3100, 3100, 5643, 3890, 0}, {5198, 3100, 3100, 3521, 0},
    {5198, 2091, 5001, 3540, 0}, {542, 542, 4308, 3890, 0}, {644, 644, 4375, 830, 0},
    {1823, 1823, 4816, 2357, 0}, {2837, 2837, 5493, 3351, 0}, {3100, 3100, 5643, 3890, 0},
    {3102, 3102, 5644, 3890, 0}, {3492, 3492, 5901, 2797, 0}, {3495, 3495, 5904, 3890, 0},
    {3583, 3579, 5959, 3944, 0}, {3802, 3802, 6126, 830, 0}, {5198, 2091, 5001, 3546, 0},
    {542, 542, 4308, 3890, 0}, {644, 644, 4375, 830, 0}, {1311, 1311, 4536, 830, 0},
    {2393, 2392, 5228, 3554, 0}, {3101, 3113, 5650, 3559, 0}, {3105, 3105, 5646, 3890, 0},
    {3492, 3492, 5901, 3890, 0}, {3495, 3495, 5904, 3890, 0}, {3802, 3802, 6126, 830, 0},
    {5198, 3105, 3105, 3550, 0}, {5198, 2091, 5001, 3549, 0}, {3100, 3100, 5643, 3890, 0},
    {3587, 3587, 5965, 3541, 0}, {5198, 2091, 5001, 3553, 0}, {321, 321, 4160, 3890, 0},
    {325, 325, 4162, 254, 0}, {758, 758, 4388, 813, 0}, {1295, 1295, 4523, 2850, 0},
    {1539, 1539, 4678, 1951, 0}, {1880, 1880, 4854, 3964, 0}, {1881, 1881, 4855, 2460, 0},
    {2297, 2297, 5158, 292, 0}, {2626, 2626, 5335, 3237, 0}, {2629, 2629, 5338, 3239, 0},
    {2838, 2839, 5494, 3355, 0}, {2883, 2883, 5526, 3420, 0}, {2956, 2956, 5578, 3430, 0},
    {3109, 3109, 5648, 3890, 0}, {3271, 3271, 5749, 4406, 0}, {3821, 3821, 6139, 1951, 0},
    {5198, 5198, 5198, 3556, 0}, {5198, 2091, 5001, 3555, 0}, {5198, 2091, 5001, 3543, 0},
    {129, 129, 129, 90, 1}, {293, 293, 293, 72, 1}, {1293, 1293, 1293, 292, 0},
    {101, 101, 4032, 71, 0}, {1293, 1293, 1293, 292, 0}, {2113, 2113, 5019, 3890, 0},
    {293, 293, 293, 3564, 0}, {1293, 1293, 1293, 292, 0}, {1563, 1563, 1563, 1968, 1},
    {3166, 3166, 5679, 292, 0}, {293, 293, 293, 3567, 1}, {1293, 1293, 4521, 292, 0},
    {1746, 1746, 1746, 2240, 1}, {293, 293, 4141, 2342, 1}, {1293, 1293, 4521, 292, 0},
    {1843, 1843, 4829, 2383, 1}, {1293, 1293, 4521, 292, 0}, {2567, 2567, 5288, 3196, 1},
    {3406, 3406, 5839, 3890, 0}, {293, 293, 293, 3809, 1}, {1293, 1293, 4521, 292, 0},
    {3385, 3385, 3385, 3816, 1}, {5198, 5198, 5198, 3947, 0}, {5198, 2091, 5001, 3890, 0},
    {3150, 3149, 5672, 4206, 0}, {3151, 3140, 5666, 4206, 0}, {3150, 3145, 3145, 4206, 0},
    {3151, 3124, 3124, 4206, 0}, {2648, 2648, 2648, 2258, 0}, {2651, 2649, 2649, 3583, 0},
    {5198, 5198, 5198, 3580, 0}, {5198, 5198, 5198, 3582, 0}, {3145, 3145, 3145, 2259, 0},
    {3148, 3146, 3146, 3581, 0}, {5198, 5198, 5198, 3584, 0}, {554, 554, 4316, 2732, 0},
    {2352, 2352, 5204, 3890, 0}, {5198, 2091, 5001, 3890, 0}, {5198, 2091, 5001, 3890, 0},
    {368, 367, 4198, 2712, 0}, {482, 482, 4264, 2716, 0}, {630, 630, 4374, 2719, 0},
    {755, 755, 4385, 811, 0}, {1221, 1221, 4499, 292, 0}, {1222, 1222, 4500, 292, 0},
    {1306, 1306, 4531, 292, 0}, {1338, 1337, 4553, 1738, 0}, {1349, 1348, 4561, 2727, 0},
    {1399, 1399, 4583, 2730, 0}, {1692, 1692, 4730, 2733, 0}, {1724, 1724, 4756, 2736, 0},
    {1746, 1746, 4771, 3890, 0}, {1848, 1848, 4833, 3805, 0}, {1852, 1852, 4836, 2742, 0},
    {1863, 1863, 4845, 2429, 0}, {1881, 1881, 4855, 2460, 0}, {2093, 2093, 5003, 3890, 0},
    {2102, 2102, 5011, 3890, 0}, {2175, 2173, 5069, 2760, 0}, {2284, 2284, 5146, 2740, 0},
    {2358, 2358, 5209, 2745, 0}, {2489, 2489, 5232, 2782, 0}, {2576, 2575, 5294, 2751, 0},
    {2584, 2584, 5300, 2764, 0}, {2645, 2645, 5350, 3246, 0}, {2775, 2775, 5447, 2768, 0},
    {2856, 2856, 5508, 2770, 0}, {2940, 2940, 5564, 3890, 0}, {3287, 3285, 5755, 2755, 0},
    {3311, 3310, 5772, 4206, 0}, {3326, 3323, 5781, 4206, 0}, {3582, 3581, 5960, 2777, 0},
    {3827, 3827, 6145, 3786, 8}, {5198, 5198, 5198, 3890, 0}, {1293, 1293, 4521, 292, 0},
    {2910, 2910, 5546, 3890, 1}, {2910, 2910, 5546, 3890, 0}, {3492, 3492, 5901, 3880, 0},
    {1293, 1293, 1293, 292, 0}, {1746, 1746, 1746, 2240, 1}, {3166, 3166, 5679, 292, 0},
    {767, 767, 767, 2850, 1}, {1293, 1293, 1293, 292, 0}, {2818, 2818, 2818, 3346, 1},
    {2835, 2835, 2835, 2850, 1}, {2814, 2814, 5476, 2865, 0}, {1293, 1293, 1293, 292, 0},
    {3385, 3385, 3385, 3816, 1}, {1153, 1153, 4457, 3890, 0}, {1400, 1400, 4584, 292, 0},
    {2674, 2674, 5373, 3890, 0}, {2690, 2690, 5387, 3890, 0}, {2885, 2885, 5527, 3890, 0},
    {3385, 3385, 5823, 3890, 0}, {3466, 3466, 5882, 3686, 0}, {3478, 3478, 5889, 2925, 0},
    {3483, 3492, 5901, 3825, 0}, {3895, 3895, 6192, 3890, 0}, {3902, 3902, 6198, 2477, 0},
    {1293, 1293, 1293, 292, 0}, {2737, 2737, 2737, 292, 0}, {3385, 3385, 3385, 3816, 1},
    {3616, 3616, 3616, 3600, 0}, {2085, 2085, 4995, 292, 0}, {3156, 3156, 5674, 2477, 0},
    {3162, 3162, 5676, 2925, 0}, {3385, 3385, 5823, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {3895, 3895, 3895, 4274, 1}, {3166, 3166, 5679, 292, 0}, {33, 33, 33, 3890, 0},
    {544, 544, 544, 494, 1}, {1293, 1293, 1293, 292, 0}, {3171, 3171, 3171, 292, 0},
    {3599, 3599, 3599, 3890, 1}, {3492, 3492, 5901, 482, 0}, {515, 515, 4288, 3890, 0},
    {1293, 1293, 4521, 292, 0}, {1572, 1572, 4702, 2477, 0}, {1676, 1676, 4719, 3757, 1},
    {1927, 1927, 4887, 2499, 0}, {1931, 1931, 4890, 3890, 0}, {3320, 3319, 3319, 3772, 0},
    {3425, 3425, 5851, 3890, 0}, {3426, 3426, 5852, 3890, 0}, {3641, 3641, 6005, 2477, 0},
    {3166, 3166, 5679, 292, 0}, {3176, 3175, 5683, 3614, 0}, {3782, 3781, 6117, 2499, 0},
    {515, 515, 515, 3890, 0}, {1293, 1293, 4521, 292, 0}, {1572, 1572, 1572, 2477, 0},
    {1676, 1676, 1676, 3757, 0}, {1681, 1681, 1681, 3764, 0}, {1927, 1927, 1927, 2499, 0},
    {1931, 1931, 1931, 3890, 0}, {3320, 3319, 3319, 3772, 0}, {3425, 3425, 3425, 3890, 0},
    {3426, 3426, 3426, 3890, 0}, {3641, 3641, 3641, 2477, 0}, {3166, 3166, 5679, 292, 0},
    {3176, 3175, 5683, 3614, 0}, {3782, 3781, 6117, 2499, 0}, {516, 516, 4289, 3890, 0},
    {517, 517, 4290, 3890, 0}, {1153, 1153, 4457, 3890, 0}, {1572, 1572, 4702, 2477, 0},
    {1676, 1676, 4719, 3757, 0}, {1931, 1931, 4890, 3890, 0}, {2083, 2083, 4993, 292, 0},
    {2818, 2818, 5479, 3346, 0}, {2961, 2961, 5582, 3757, 0}, {3319, 3319, 5779, 3771, 0},
    {3641, 3641, 6005, 2477, 0}, {5198, 2091, 5001, 3613, 0}, {5198, 2091, 5001, 3617, 0},
    {489, 489, 4268, 445, 0}, {620, 620, 4366, 558, 0}, {1165, 1165, 4465, 3890, 0},
    {1168, 1168, 4467, 3890, 0}, {1178, 1178, 4473, 3890, 0}, {1318, 1318, 4541, 3890, 0},
    {1577, 1577, 4707, 3890, 0}, {1843, 1843, 4829, 3890, 0}, {1858, 1858, 4840, 3890, 0},
    {1924, 1924, 4884, 3890, 0}, {2201, 2201, 5089, 3890, 0}, {2514, 2514, 5249, 3890, 0},
    {2567, 2567, 5288, 3890, 0}, {2625, 2625, 5334, 3236, 0}, {2666, 2666, 5365, 3622, 0},
    {3483, 3483, 5892, 3660, 0}, {3714, 3714, 6066, 3890, 0}, {3944, 3944, 6227, 3890, 0},
    {5198, 2091, 5001, 3619, 0}, {161, 161, 4073, 2850, 0}, {2743, 2743, 5427, 300, 0},
    {2744, 2744, 5428, 3648, 0}, {3205, 3205, 5703, 3638, 0}, {3393, 3393, 5827, 292, 0},
    {3394, 3394, 5828, 3890, 0}, {3483, 3483, 5892, 3658, 0}, {3583, 3579, 5959, 3944, 0},
    {3205, 3205, 5703, 3638, 0}, {3483, 3483, 5892, 3625, 0}, {3937, 3937, 6222, 4346, 0},
    {5198, 2091, 5001, 3624, 0}, {3492, 3492, 5901, 3627, 0}, {2721, 2721, 5408, 2850, 0},
    {2725, 2725, 5412, 3644, 0}, {2721, 2721, 2721, 2850, 1}, {2725, 2725, 2725, 3644, 0},
    {3492, 3492, 5901, 3631, 0}, {1421, 1421, 4602, 3890, 0}, {1422, 1422, 4603, 3196, 0},
    {1491, 1491, 4643, 3890, 0}, {3201, 3201, 5701, 3634, 0}, {3205, 3205, 5703, 3638, 0},
    {3483, 3483, 5892, 3636, 0}, {3518, 3518, 5920, 3904, 0}, {3583, 3579, 5959, 3944, 0},
    {3937, 3937, 6222, 4346, 0}, {5198, 5198, 5198, 3634, 0}, {5198, 2091, 5001, 3633, 0},
    {5198, 5198, 5198, 3638, 0}, {354, 354, 4187, 3628, 0}, {361, 361, 4194, 3629, 0},
    {362, 362, 4195, 3632, 0}, {1416, 1416, 4597, 3890, 0}, {1417, 1417, 4598, 3196, 0},
    {1491, 1491, 4643, 3890, 0}, {2720, 2720, 5407, 3890, 0}, {3201, 3201, 5701, 3634, 0},
    {3205, 3205, 5703, 3638, 0}, {3208, 3208, 5705, 3642, 0}, {3483, 3483, 5892, 3645, 0},
    {3518, 3518, 5920, 3904, 0}, {3583, 3579, 5959, 3944, 0}, {3937, 3937, 6222, 4346, 0},
    {5198, 5198, 5198, 3642, 0}, {5198, 2091, 5001, 3641, 0}, {3205, 3205, 5703, 3638, 0},
    {3221, 3221, 5714, 3667, 0}, {3483, 3483, 5892, 3650, 0}, {5198, 2091, 5001, 3649, 0},
    {199, 198, 4096, 140, 0}, {2344, 2344, 5195, 2477, 0}, {2599, 2599, 5312, 3890, 0},
    {2813, 2813, 5475, 3890, 0}, {3188, 3187, 5691, 3654, 0}, {3201, 3201, 5701, 3634, 0},
    {3208, 3208, 5705, 3642, 0}, {3218, 3218, 5711, 3657, 0}, {3189, 3189, 5692, 3655, 0},
    {3190, 3190, 5693, 3890, 0}, {3221, 3221, 5714, 3667, 0}, {5198, 2091, 5001, 3653, 0},
    {5198, 2091, 5001, 3652, 0}, {5198, 2091, 5001, 3623, 0}, {270, 264, 4122, 3664, 0},
    {2690, 2690, 5387, 3890, 0}, {2888, 2887, 5529, 3380, 0}, {3221, 3221, 5714, 3890, 0},
    {3227, 3217, 5710, 3621, 0}, {3583, 3579, 5959, 3944, 0}, {3937, 3937, 6222, 3890, 0},
    {265, 265, 4123, 3665, 0}, {1577, 1577, 4707, 3890, 0}, {2281, 2281, 5143, 292, 0},
    {2916, 2916, 5550, 3890, 0}, {3220, 3220, 5713, 3890, 0}, {3221, 3221, 5714, 3890, 0},
    {3518, 3518, 5920, 3890, 0}, {5198, 2091, 5001, 3662, 0}, {3483, 3483, 5892, 3666, 0},
    {3495, 3495, 5904, 3890, 0}, {5198, 2091, 5001, 3667, 0}, {5198, 2091, 5001, 3661, 0},
    {3233, 3233, 5722, 3572, 0}, {3241, 3240, 5727, 3676, 0}, {5198, 2091, 5001, 3671, 0},
    {3233, 3233, 5722, 3572, 0}, {3236, 3236, 5724, 3890, 0}, {5198, 2091, 5001, 3673, 0},
    {2110, 2110, 5016, 3890, 0}, {3366, 3365, 5810, 3891, 0}, {5198, 2091, 5001, 3675, 0},
    {1396, 1396, 4580, 292, 1}, {2366, 2364, 2364, 2912, 0}, {98, 98, 4029, 3890, 0},
    {368, 366, 366, 287, 0}, {482, 482, 482, 431, 0}, {542, 542, 4308, 3890, 4},
    {630, 630, 630, 563, 0}, {755, 755, 755, 812, 0}, {1221, 1221, 1221, 292, 0},
    {1222, 1222, 4500, 292, 0}, {1293, 1293, 4521, 292, 0}, {1306, 1306, 4531, 292, 0},
    {1336, 1336, 1336, 1739, 0}, {1349, 1341, 1341, 1747, 0}, {1380, 1380, 1380, 292, 0},
    {1399, 1399, 1399, 1811, 0}, {1692, 1692, 1692, 2184, 0}, {1724, 1724, 4756, 2219, 0},
    {1746, 1746, 1746, 2240, 0}, {1848, 1848, 4833, 3805, 0}, {1852, 1852, 1852, 2407, 0},
    {1881, 1881, 1881, 2460, 0}, {2056, 2056, 2056, 2477, 0}, {2057, 2054, 2054, 2397, 0},
    {2093, 2093, 2093, 2689, 0}, {2102, 2102, 2102, 2697, 0}, {2153, 2153, 2153, 2773, 0},
    {2175, 2174, 2174, 2787, 0}, {2284, 2284, 2284, 2406, 0}, {2308, 2308, 2308, 2477, 1},
    {2358, 2358, 2358, 2411, 0}, {2384, 2384, 2384, 2477, 1}, {2489, 2489, 2489, 3677, 0},
    {2576, 2563, 5284, 2423, 0}, {2584, 2584, 2584, 2425, 0}, {2645, 2645, 2645, 3245, 0},
    {2775, 2775, 2775, 3314, 0}, {2856, 2856, 2856, 3364, 0}, {2867, 2867, 5516, 3890, 0},
    {2942, 2942, 2942, 3421, 0}, {3287, 3280, 3280, 2439, 0}, {3311, 3309, 3309, 3760, 0},
    {3326, 3305, 3305, 3777, 0}, {3518, 3518, 3518, 3904, 0}, {3582, 3580, 3580, 3946, 0},
    {3827, 3827, 3827, 3679, 8}, {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0},
    {1822, 1822, 1822, 2477, 0}, {2150, 2150, 2150, 3705, 9}, {3268, 3268, 3268, 3694, 1},
    {1844, 1844, 4830, 2386, 0}, {2095, 2095, 2095, 3890, 0}, {3846, 3846, 3846, 3890, 0},
    {5198, 2091, 5001, 3682, 0}, {0, 0, 0, 3890, 0}, {374, 374, 4203, 3890, 0},
    {2813, 2813, 5475, 3890, 0}, {3813, 3813, 6133, 3752, 8}, {3814, 3814, 6134, 3685, 8},
    {2309, 2309, 5165, 2874, 0}, {2310, 2310, 5166, 2874, 0}, {2311, 2311, 5167, 2874, 0},
    {2312, 2312, 5168, 2875, 0}, {2313, 2313, 5169, 2874, 0}, {2314, 2314, 5170, 2874, 0},
    {2342, 2342, 5193, 3804, 0}, {2309, 2309, 2309, 2874, 0}, {2310, 2310, 2310, 2874, 0},
    {2311, 2311, 2311, 2874, 0}, {2312, 2312, 2312, 2875, 0}, {2313, 2313, 2313, 2874, 0},
    {2314, 2314, 2314, 2874, 0}, {2342, 2342, 2342, 3804, 0}, {756, 756, 4386, 2925, 0},
    {1528, 1528, 4668, 2925, 0}, {1695, 1695, 4733, 2925, 0}, {1696, 1696, 4734, 3804, 0},
    {1802, 1802, 4799, 2925, 0}, {2266, 2266, 5135, 2925, 0}, {2346, 2346, 5197, 2925, 0},
    {321, 321, 4160, 3890, 0}, {644, 644, 4375, 830, 0}, {1714, 1714, 4748, 3890, 0},
    {1822, 1822, 4815, 2477, 0}, {1881, 1881, 4855, 3890, 0}, {2585, 2585, 5301, 3890, 0},
    {2600, 2600, 5313, 830, 0}, {2781, 2781, 5452, 3890, 0}, {2831, 2831, 5488, 830, 0},
    {2955, 2955, 5577, 3696, 0}, {3268, 3268, 5747, 3890, 0}, {3379, 3379, 5820, 2477, 0},
    {3620, 3620, 5990, 830, 0}, {3621, 3621, 5991, 830, 0}, {3658, 3658, 6022, 2477, 0},
    {321, 321, 4160, 3890, 0}, {334, 334, 4169, 2477, 0}, {1536, 1536, 4676, 830, 0},
    {1714, 1714, 4748, 3890, 0}, {1881, 1881, 4855, 3890, 0}, {2325, 2325, 5177, 2477, 0},
    {2388, 2388, 5225, 2477, 0}, {2585, 2585, 5301, 3890, 0}, {2781, 2781, 5452, 3890, 0},
    {2936, 2936, 5561, 3890, 0}, {2955, 2955, 5577, 3696, 0}, {3379, 3379, 5820, 2477, 0},
    {3658, 3658, 6022, 2477, 0}, {5198, 2091, 5001, 3692, 0}, {5198, 3268, 3268, 3694, 0},
    {1570, 1570, 4700, 3890, 0}, {1921, 1921, 4881, 2477, 0}, {2621, 2621, 5331, 3235, 0},
    {2623, 2623, 5332, 292, 0}, {2624, 2624, 5333, 3890, 0}, {1570, 1570, 1570, 3890, 0},
    {1921, 1921, 1921, 2477, 0}, {2622, 2620, 2620, 3234, 0}, {2623, 2623, 2623, 292, 0},
    {2624, 2624, 2624, 3890, 0}, {5198, 2091, 5001, 3691, 0}, {1200, 1200, 1200, 3890, 0},
    {1300, 1300, 1300, 3701, 0}, {2605, 2605, 2605, 3890, 0}, {3884, 3884, 3884, 3890, 0},
    {5198, 366, 366, 3699, 0}, {869, 869, 869, 292, 0}, {1400, 1400, 1400, 292, 0},
    {1923, 1923, 1923, 2477, 0}, {3385, 3385, 3385, 3816, 0}, {3902, 3902, 3902, 2477, 0},
    {3906, 3906, 3906, 3890, 0}, {197, 197, 197, 3890, 0}, {2505, 2505, 2505, 3890, 0},
    {2054, 2054, 2054, 2667, 0}, {5198, 2054, 2054, 3703, 0}, {368, 366, 366, 3700, 0},
    {1306, 1306, 1306, 292, 0}, {1724, 1724, 1724, 3702, 0}, {1746, 1746, 1746, 2240, 1},
    {1881, 1881, 1881, 3890, 0}, {2093, 2093, 2093, 2689, 0}, {2102, 2102, 2102, 2697, 0},
    {2489, 2489, 2489, 3706, 0}, {2576, 2563, 2563, 3708, 0}, {2775, 2775, 2775, 3709, 0},
    {2942, 2942, 2942, 3421, 0}, {3311, 3309, 3309, 3711, 0}, {3518, 3518, 3518, 3904, 0},
    {3827, 3827, 3827, 3890, 0}, {1396, 1396, 1396, 292, 0}, {234, 234, 234, 292, 0},
    {869, 869, 869, 292, 0}, {1153, 1153, 1153, 3890, 0}, {1199, 1199, 1199, 2477, 0},
    {1686, 1672, 1672, 3711, 0}, {2056, 2056, 2056, 2477, 0}, {2057, 2054, 2054, 3704, 0},
    {2567, 2567, 2567, 3196, 0}, {2867, 2867, 2867, 3890, 0}, {2870, 2868, 2868, 3367, 0},
    {3297, 3297, 3297, 2477, 0}, {3518, 3518, 3518, 3904, 0}, {5198, 2563, 2563, 3707, 0},
    {321, 321, 321, 3890, 0}, {1681, 1681, 1681, 3321, 0}, {2840, 2840, 2840, 292, 0},
    {2867, 2867, 2867, 3890, 0}, {5198, 3309, 3309, 3757, 0}, {1293, 1293, 1293, 292, 0},
    {1524, 1514, 1514, 1872, 0}, {2205, 2205, 2205, 2825, 1}, {2322, 2322, 2322, 2879, 0},
    {2601, 2601, 2601, 3890, 0}, {2601, 2601, 5314, 3890, 0}, {3227, 3217, 5710, 2810, 0},
    {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 0}, {2322, 2322, 2322, 4053, 0},
    {2601, 2601, 2601, 3890, 0}, {3724, 3724, 3724, 4071, 1}, {2500, 2500, 5238, 4077, 0},
    {2601, 2601, 5314, 3890, 0}, {1293, 1293, 1293, 292, 0}, {1524, 1514, 1514, 1872, 1},
    {2322, 2322, 2322, 4053, 0}, {2601, 2601, 2601, 3890, 0}, {3747, 3747, 3747, 4130, 1},
    {100, 100, 4031, 292, 0}, {2601, 2601, 5314, 3890, 0}, {3227, 3217, 5710, 4119, 0},
    {285, 285, 4133, 3719, 0}, {321, 321, 4160, 259, 0}, {325, 325, 4162, 254, 0},
    {2267, 2267, 5136, 3890, 0}, {2690, 2690, 5387, 3890, 0}, {2876, 2875, 5521, 3723, 0},
    {3281, 3281, 5753, 3890, 0}, {3282, 3282, 5754, 3720, 0}, {3286, 3286, 5756, 3730, 0},
    {3290, 3290, 5759, 3734, 0}, {3294, 3294, 5762, 3741, 0}, {3301, 3301, 5766, 3745, 0},
    {3406, 3406, 5839, 292, 0}, {3492, 3492, 5901, 3729, 0}, {3583, 3579, 5959, 3944, 0},
    {277, 277, 4129, 2925, 0}, {286, 286, 4134, 3890, 0}, {869, 869, 4433, 292, 0},
    {1199, 1199, 4484, 2477, 0}, {1843, 1843, 4829, 3890, 0}, {1858, 1858, 4840, 3890, 0},
    {2534, 2534, 5263, 2477, 0}, {3492, 3492, 5901, 229, 0}, {5198, 2091, 5001, 3720, 0},
    {2867, 2867, 5516, 3890, 0}, {5198, 2091, 5001, 3722, 0}, {5198, 2091, 5001, 3718, 0},
    {2867, 2867, 5516, 3890, 0}, {5198, 2091, 5001, 3725, 0}, {5198, 3284, 3284, 3728, 0},
    {2867, 2867, 2867, 3890, 0}, {2046, 2045, 4966, 3737, 0}, {2690, 2690, 5387, 3890, 0},
    {3289, 3289, 5758, 3890, 0}, {3290, 3290, 5759, 3734, 0}, {3483, 3483, 5892, 3739, 0},
    {3485, 3485, 5894, 3890, 0}, {3583, 3579, 5959, 3944, 0}, {3769, 3769, 6109, 3741, 0},
    {5198, 2091, 5001, 3734, 0}, {261, 261, 4120, 3732, 0}, {509, 509, 4282, 3890, 0},
    {3483, 3483, 5892, 3733, 0}, {3485, 3485, 5894, 3890, 0}, {5198, 2091, 5001, 3736, 0},
    {5198, 2091, 5001, 3731, 0}, {321, 321, 4160, 259, 0}, {325, 325, 4162, 254, 0},
    {2046, 2045, 4966, 3748, 0}, {2690, 2690, 5387, 3890, 0}, {3290, 3290, 5759, 3734, 0},
    {3294, 3294, 5762, 3741, 0}, {3300, 3300, 5765, 3890, 0}, {3301, 3301, 5766, 3745, 0},
    {3483, 3483, 5892, 3750, 0}, {3485, 3485, 5894, 3890, 0}, {3583, 3579, 5959, 3944, 0},
    {5198, 2091, 5001, 3745, 0}, {261, 261, 4120, 3743, 0}, {509, 509, 4282, 3890, 0},
    {3483, 3483, 5892, 3744, 0}, {3485, 3485, 5894, 3890, 0}, {5198, 2091, 5001, 3747, 0},
    {5198, 2091, 5001, 3742, 0}, {3846, 3846, 6159, 3752, 8}, {1153, 1675, 4718, 3890, 0},
    {1676, 1676, 4719, 3890, 0}, {1681, 1681, 4723, 3890, 0}, {1927, 1927, 4887, 2499, 0},
    {1928, 1928, 4888, 2499, 0}, {2690, 2690, 5387, 3890, 0}, {3306, 3306, 5769, 3890, 0},
    {3583, 3579, 5959, 3944, 0}, {3937, 3937, 6222, 3890, 0}, {1153, 1153, 4457, 3890, 0},
    {1676, 1676, 4719, 3890, 0}, {1681, 1681, 4723, 3890, 0}, {2690, 2690, 5387, 3890, 0},
    {2842, 2842, 5497, 3890, 0}, {3583, 3579, 5959, 3944, 0}, {5198, 2091, 5001, 3755, 0},
    {5198, 2091, 5001, 3757, 0}, {5198, 2091, 5001, 3757, 0}, {5198, 3309, 3309, 3757, 0},
    {5198, 3309, 3309, 3757, 0}, {1676, 1676, 4719, 3890, 0}, {1681, 1681, 4723, 3890, 0},
    {5198, 2091, 5001, 3754, 0}, {1676, 1676, 4719, 3890, 0}, {2964, 2964, 5584, 3890, 0},
    {3714, 3714, 6066, 3890, 0}, {3944, 3944, 6227, 3890, 0}, {5198, 2091, 5001, 3765, 0},
    {516, 516, 4289, 3890, 0}, {517, 517, 4290, 3890, 0}, {1153, 1153, 4457, 3890, 0},
    {1572, 1572, 4702, 2477, 0}, {1676, 1676, 4719, 3757, 0}, {1683, 1683, 4724, 3890, 0},
    {1931, 1931, 4890, 3890, 0}, {2083, 2083, 4993, 292, 0}, {2818, 2818, 5479, 3346, 0},
    {2962, 2962, 5583, 3431, 0}, {3316, 3316, 5778, 3890, 0}, {3319, 3319, 5779, 3771, 0},
    {3583, 3579, 5959, 3944, 0}, {3641, 3641, 6005, 2477, 0}, {1153, 1153, 1153, 3890, 0},
    {3319, 3319, 3319, 3890, 0}, {5198, 2091, 5001, 3769, 0}, {5198, 2091, 5001, 3890, 0},
    {5198, 2091, 5001, 3768, 0}, {516, 516, 516, 3890, 0}, {517, 517, 517, 3890, 0},
    {1153, 1153, 1153, 3890, 0}, {1572, 1572, 1572, 2477, 0}, {1931, 1931, 1931, 3890, 0},
    {2818, 2818, 2818, 3346, 0}, {2961, 2961, 2961, 3757, 0}, {3641, 3641, 3641, 2477, 0},
    {3315, 3315, 3315, 3774, 0}, {3319, 3319, 3319, 3771, 1}, {5198, 2091, 5001, 3775, 0},
    {5198, 3305, 3305, 3764, 0}, {1676, 1676, 4719, 3757, 0}, {1683, 1683, 4724, 3890, 0},
    {3483, 3483, 5892, 3780, 0}, {3485, 3485, 5894, 3890, 0}, {3937, 3937, 6222, 4346, 0},
    {3941, 3941, 6224, 3890, 0}, {5198, 2091, 5001, 3778, 0}, {1293, 1293, 1293, 292, 0},
    {1843, 1843, 1843, 2383, 1}, {24, 24, 3999, 292, 0}, {327, 326, 4163, 4206, 0},
    {330, 329, 4165, 4206, 0}, {345, 344, 4179, 4206, 0}, {1580, 1579, 4708, 4206, 0},
    {2290, 2290, 5152, 292, 0}, {2579, 2578, 5296, 4206, 0}, {2711, 2711, 5399, 3267, 0},
    {2854, 2854, 5506, 3890, 0}, {2855, 2855, 5507, 3362, 0}, {2996, 2996, 5599, 292, 0},
    {3341, 3341, 5793, 3890, 0}, {3350, 3350, 5799, 3890, 0}, {3359, 3359, 5806, 3800, 0},
    {3360, 3360, 5807, 3803, 0}, {3560, 3559, 5945, 3932, 0}, {3563, 3562, 5946, 3934, 0},
    {3583, 3579, 5959, 3944, 0}, {5198, 2091, 5001, 3787, 0}, {24, 24, 3999, 292, 0},
    {327, 326, 4163, 4206, 0}, {330, 329, 4165, 4206, 0}, {345, 344, 4179, 4206, 0},
    {2290, 2290, 5152, 292, 0}, {2687, 2687, 5384, 3890, 0}, {2711, 2711, 5399, 3267, 0},
    {2854, 2854, 5506, 3890, 0}, {2859, 2859, 5511, 1690, 0}, {2860, 2858, 5510, 3361, 0},
    {3341, 3341, 5793, 3890, 0}, {3350, 3350, 5799, 3890, 0}, {3356, 3356, 5804, 3890, 0},
    {3360, 3360, 5807, 3803, 0}, {3560, 3559, 5945, 3932, 0}, {3583, 3579, 5959, 3944, 0},
    {3930, 3930, 6216, 292, 0}, {5198, 2091, 5001, 3790, 0}, {583, 583, 4338, 3794, 0},
    {2198, 2198, 5086, 3890, 0}, {2674, 2674, 5373, 3890, 0}, {2675, 2675, 5374, 3890, 0},
    {2676, 2676, 5375, 3251, 0}, {2690, 2690, 5387, 3890, 0}, {2720, 2720, 5407, 3890, 0},
    {2722, 2722, 5409, 2850, 0}, {3343, 3343, 5794, 3572, 0}, {3344, 3344, 5795, 3795, 0},
    {3583, 3579, 5959, 3944, 0}, {3891, 3891, 6188, 2477, 0}, {5198, 2091, 5001, 3795, 0},
    {5198, 2091, 5001, 3793, 0}, {3360, 3360, 5807, 3801, 0}, {5198, 2091, 5001, 3802, 0},
    {1299, 1299, 1299, 830, 1}, {2144, 2144, 2144, 830, 1}, {1299, 1299, 1299, 830, 0},
    {2144, 2144, 2144, 830, 0}, {246, 245, 4110, 201, 0}, {321, 321, 4160, 3890, 0},
    {570, 570, 4328, 3812, 0}, {571, 571, 4329, 2925, 0}, {782, 782, 4405, 3890, 0},
    {1153, 1153, 4457, 3890, 0}, {1400, 1400, 4584, 292, 0}, {1575, 1575, 4705, 2850, 0},
    {2113, 2113, 5019, 3890, 0}, {2674, 2674, 5373, 3890, 0}, {2689, 2689, 5386, 3890, 0},
    {2690, 2690, 5387, 3890, 0}, {2885, 2885, 5527, 3890, 0}, {3157, 3157, 5675, 2925, 0},
    {3385, 3385, 5823, 3890, 0}, {3466, 3466, 5882, 3686, 0}, {3478, 3478, 5889, 830, 0},
    {3483, 3492, 5901, 3825, 0}, {3484, 3495, 5904, 3890, 0}, {3503, 3503, 5909, 3887, 0},
    {3583, 3579, 5959, 3944, 0}, {3692, 3692, 6048, 4015, 0}, {3895, 3895, 6192, 3890, 0},
    {3902, 3902, 6198, 2477, 0}, {1153, 1153, 4457, 3890, 0}, {1200, 1200, 4485, 3890, 0},
    {1275, 1275, 4507, 1697, 0}, {1558, 1558, 4691, 3890, 0}, {2885, 2885, 5527, 3890, 0},
    {3385, 3385, 5823, 3890, 0}, {3492, 3492, 5901, 3890, 0}, {3495, 3495, 5904, 3890, 0},
    {3817, 3817, 6135, 3785, 8}, {3826, 3826, 6144, 4189, 0}, {5198, 2091, 5001, 3813, 0},
    {1153, 1153, 1153, 3890, 0}, {1558, 1558, 1558, 3890, 0}, {3817, 3817, 3817, 3785, 8},
    {3826, 3826, 3826, 4188, 0}, {5198, 3385, 3385, 3816, 0}, {321, 321, 4160, 3890, 0},
    {1153, 1153, 4457, 3890, 0}, {1400, 1400, 4584, 292, 0}, {2674, 2674, 5373, 3890, 0},
    {2690, 2690, 5387, 3890, 0}, {2885, 2885, 5527, 3890, 0}, {3385, 3385, 5823, 3890, 0},
    {3466, 3466, 5882, 3686, 0}, {3478, 3478, 5889, 2925, 0}, {3483, 3483, 5892, 3825, 0},
    {3583, 3579, 5959, 3944, 0}, {3895, 3895, 6192, 3890, 0}, {3902, 3902, 6198, 2477, 0},
    {5198, 2091, 5001, 3808, 0}, {1153, 1153, 4457, 3890, 0}, {2957, 2957, 5579, 2925, 0},
    {2958, 2958, 5580, 2925, 0}, {3385, 3385, 5823, 3890, 0}, {3895, 3895, 6192, 3890, 0},
    {5198, 2091, 5001, 3821, 0}, {5198, 2091, 5001, 3818, 0}, {1153, 1153, 4457, 3890, 0},
    {1275, 1275, 4507, 1697, 0}, {1400, 1400, 4584, 292, 0}, {1558, 1558, 4691, 3890, 0},
    {2113, 2113, 5019, 3890, 0}, {2885, 2885, 5527, 3890, 0}, {3385, 3385, 5823, 3890, 0},
    {3492, 3492, 5901, 3890, 0}, {3495, 3495, 5904, 3890, 0}, {3817, 3817, 6135, 3785, 8},
    {3826, 3826, 6144, 4189, 0}, {195, 195, 4093, 2925, 0}, {2127, 2127, 5032, 3977, 0},
    {2128, 2128, 5033, 3890, 0}, {2129, 2129, 5034, 2477, 0}, {2130, 2130, 5035, 2925, 0},
    {2690, 2690, 5387, 3890, 0}, {3157, 3157, 5675, 2925, 0}, {3385, 3385, 5823, 3816, 0},
    {3492, 3492, 5901, 3825, 0}, {3503, 3503, 5909, 3887, 0}, {3583, 3579, 5959, 3944, 0},
    {3895, 3895, 6192, 4274, 0}, {3052, 3052, 5606, 3497, 0}, {3626, 3626, 5994, 2477, 0},
    {374, 374, 4203, 3890, 0}, {1500, 1500, 4649, 3846, 0}, {2690, 2690, 5387, 3890, 0},
    {2813, 2813, 5475, 3890, 0}, {3483, 3483, 5892, 829, 0}, {115, 115, 4044, 3890, 0},
    {368, 366, 4197, 286, 0}, {1306, 1306, 4531, 292, 0}, {1724, 1724, 4756, 2219, 0},
    {1746, 1746, 4771, 2240, 0}, {1863, 1863, 4845, 2429, 0}, {1881, 1881, 4855, 2460, 0},
    {2093, 2093, 5003, 3890, 0}, {2102, 2102, 5011, 2697, 0}, {2489, 2489, 5232, 3832, 0},
    {2576, 2575, 5294, 2423, 0}, {2775, 2775, 5447, 3853, 0}, {2942, 2942, 5566, 3890, 0},
    {3326, 1684, 4725, 2167, 0}, {3456, 3456, 5873, 3890, 0}, {3518, 3518, 5920, 3904, 0},
    {3582, 3581, 5960, 3839, 0}, {3827, 3827, 6145, 3786, 8}, {3981, 3981, 6252, 1697, 0},
    {1396, 1396, 4580, 292, 0}, {54, 54, 4022, 50, 0}, {710, 710, 4376, 2925, 0},
    {3439, 3439, 5861, 3834, 0}, {3442, 3442, 5863, 3890, 0}, {3444, 3444, 5864, 281, 0},
    {3583, 3579, 5959, 3944, 0}, {141, 141, 4058, 94, 0}, {542, 542, 4308, 3890, 0},
    {605, 605, 4358, 3890, 0}, {1441, 1441, 4618, 1824, 0}, {1573, 1573, 4703, 1697, 0},
    {1723, 1723, 4755, 3890, 1}, {1849, 1849, 4834, 2393, 0}, {1861, 1861, 4843, 2477, 0},
    {2151, 2151, 5053, 2707, 0}, {2156, 2156, 5057, 2718, 0}, {2195, 2195, 5084, 2799, 0},
    {2632, 2632, 5341, 3241, 0}, {2633, 2633, 5342, 1697, 0}, {2635, 2635, 5344, 3890, 0},
    {2637, 2637, 5346, 2477, 0}, {3050, 3050, 5605, 292, 0}, {3450, 3450, 5868, 3849, 0},
    {3452, 3452, 5870, 3890, 0}, {3456, 3456, 5873, 3890, 0}, {3582, 3580, 3580, 3946, 0},
    {3584, 3584, 5962, 2477, 1}, {3586, 3586, 5964, 3951, 0}, {3624, 3624, 5993, 292, 0},
    {3769, 3769, 6109, 1915, 0}, {3841, 3841, 6155, 830, 0}, {3843, 3843, 6157, 830, 0},
    {5198, 2091, 5001, 3833, 0}, {5198, 2091, 5001, 3836, 0}, {3145, 3145, 5670, 3579, 0},
    {3583, 3572, 5955, 3944, 0}, {5198, 2091, 5001, 3838, 0}, {55, 55, 4023, 3890, 0},
    {324, 324, 4161, 3890, 0}, {369, 369, 4199, 2477, 0}, {710, 710, 4376, 830, 0},
    {1500, 1500, 4649, 3846, 0}, {1843, 1843, 4829, 2383, 0}, {1849, 1849, 4834, 2393, 0},
    {2147, 2147, 5050, 3890, 0}, {2150, 2150, 5052, 2706, 0}, {2170, 2170, 5066, 3890, 0},
    {2171, 2171, 5067, 3890, 0}, {2883, 2883, 5526, 3420, 0}, {3445, 3445, 5865, 3890, 0},
    {3456, 3456, 5873, 3890, 0}, {3483, 3483, 5892, 3845, 0}, {3492, 3492, 5901, 3847, 0},
    {3583, 3579, 5959, 3944, 0}, {3769, 3769, 6109, 3848, 0}, {3841, 3841, 6155, 830, 0},
    {3843, 3843, 6157, 830, 0}, {5198, 3445, 3445, 3842, 0}, {5198, 2091, 5001, 3841, 0},
    {554, 554, 4316, 3890, 0}, {2352, 2352, 5204, 3890, 0}, {554, 554, 4316, 3890, 0},
    {2352, 2352, 5204, 3890, 0}, {3807, 3807, 6128, 830, 0}, {451, 451, 4243, 3829, 0},
    {369, 369, 369, 2477, 0}, {1849, 1849, 1849, 2393, 0}, {2321, 2321, 2321, 3890, 0},
    {3449, 3449, 3449, 3848, 0}, {3843, 3843, 3843, 830, 0}, {141, 141, 4058, 3828, 0},
    {1849, 1849, 4834, 3840, 0}, {1861, 1861, 4843, 2477, 0}, {2285, 2285, 5147, 1912, 0},
    {2326, 2326, 5178, 3890, 0}, {2387, 2387, 5224, 2477, 0}, {3372, 3372, 5815, 292, 0},
    {3373, 3373, 5816, 292, 0}, {141, 141, 141, 3828, 0}, {1849, 1849, 1849, 3840, 0},
    {1861, 1861, 1861, 2477, 0}, {2285, 2285, 2285, 1913, 0}, {2326, 2326, 2326, 3890, 0},
    {2387, 2387, 2387, 2477, 0}, {3372, 3372, 3372, 292, 0}, {3373, 3373, 3373, 292, 0},
    {321, 321, 4160, 3890, 0}, {325, 325, 4162, 3890, 0}, {1681, 1681, 4723, 3321, 0},
    {3617, 3617, 5987, 3964, 0}, {325, 325, 4162, 3890, 0}, {2965, 2965, 5585, 3890, 0},
    {3274, 3274, 5752, 2477, 0}, {5198, 2091, 5001, 3854, 0}, {321, 321, 4160, 3890, 0},
    {325, 325, 4162, 3890, 0}, {1881, 1881, 4855, 2460, 0}, {2883, 2883, 5526, 3420, 0},
    {3456, 3456, 5873, 3890, 0}, {3638, 3638, 6002, 830, 0}, {5198, 2091, 5001, 3858, 0},
    {1572, 1572, 4702, 2477, 0}, {1931, 1931, 4890, 3890, 0}, {1932, 1932, 4891, 2503, 0},
    {2819, 2819, 5480, 3344, 0}, {3641, 3641, 6005, 2477, 0}, {3831, 1686, 4727, 4194, 0},
    {5198, 2091, 5001, 3862, 0}, {1153, 1153, 4457, 3890, 0}, {1676, 1676, 4719, 3890, 0},
    {1681, 1681, 4723, 3890, 0}, {3467, 3467, 5883, 3863, 0}, {3468, 3468, 5884, 3863, 0},
    {3937, 3937, 6222, 3890, 0}, {5198, 2091, 5001, 3864, 0}, {1293, 1293, 1293, 292, 0},
    {3248, 3248, 3248, 3890, 1}, {3256, 3256, 3256, 3890, 0}, {3582, 3580, 3580, 3946, 0},
    {3595, 3595, 3595, 3890, 1}, {3055, 3055, 5609, 3890, 0}, {98, 98, 4029, 3890, 0},
    {1293, 1293, 4521, 292, 0}, {1845, 1843, 1843, 2387, 1}, {3481, 1894, 4863, 2445, 0},
    {542, 542, 542, 3890, 5}, {1293, 1293, 1293, 292, 0}, {2547, 2547, 2547, 3174, 1},
    {3582, 3580, 3580, 3946, 0}, {2540, 2540, 5268, 3169, 0}, {93, 91, 91, 4206, 0},
    {542, 542, 542, 3890, 5}, {1293, 1293, 1293, 292, 0}, {1520, 1518, 1518, 139, 0},
    {1523, 1521, 1521, 139, 0}, {2559, 2559, 2559, 3183, 1}, {3582, 3580, 3580, 3946, 0},
    {2552, 2552, 5276, 3177, 0}, {1293, 1293, 1293, 292, 0}, {3341, 3341, 3341, 4340, 1},
    {3170, 3166, 5679, 292, 0}, {554, 554, 4316, 3890, 0}, {2352, 2352, 5204, 3890, 0},
    {1293, 1293, 4521, 292, 0}, {1556, 1556, 4690, 292, 0}, {1691, 1691, 1691, 292, 0},
    {1845, 1843, 1843, 2387, 1}, {3377, 3377, 3377, 292, 0}, {3501, 1894, 4863, 2445, 0},
    {3247, 3247, 3247, 3684, 0}, {374, 374, 374, 3890, 0}, {2095, 2095, 2095, 3890, 0},
    {163, 163, 4075, 3890, 0}, {374, 374, 4203, 3890, 0}, {2886, 2886, 5528, 2477, 0},
    {3257, 3257, 5738, 3890, 0}, {3506, 3506, 5911, 3890, 0}, {3507, 3507, 5912, 3890, 0},
    {3612, 3612, 5983, 2925, 0}, {5198, 2091, 5001, 3888, 0}, {5198, 2091, 5001, 3890, 0},
    {209, 209, 4102, 292, 0}, {321, 321, 4160, 3890, 0}, {325, 325, 4162, 3890, 0},
    {335, 335, 4170, 2477, 0}, {370, 370, 4200, 291, 0}, {509, 509, 4282, 3890, 0},
    {777, 777, 4402, 514, 0}, {802, 802, 4417, 292, 0}, {1364, 1364, 4571, 292, 0},
    {1378, 1378, 4574, 2477, 0}, {2065, 2065, 4980, 3910, 0}, {2070, 2070, 4983, 292, 0},
    {2292, 2292, 5154, 292, 0}, {2293, 2293, 5155, 292, 0}, {2674, 2674, 5373, 3890, 0},
    {2690, 2690, 5387, 3890, 0}, {2857, 2857, 5509, 3363, 0}, {3483, 3483, 5892, 3912, 0},
    {3513, 3513, 5917, 3890, 0}, {3518, 3518, 5920, 3890, 0}, {3583, 3579, 5959, 3944, 0},
    {3769, 3769, 6109, 3890, 0}, {3937, 3937, 6222, 3890, 0}, {3483, 3483, 5892, 4064, 0},
    {3518, 3518, 5920, 3890, 0}, {5198, 2091, 5001, 3893, 0}, {3483, 3483, 5892, 3897, 0},
    {3495, 3495, 5904, 3890, 0}, {507, 507, 4281, 3890, 0}, {1153, 1153, 4457, 3890, 0},
    {2690, 2690, 5387, 3890, 0}, {3085, 3085, 5633, 3901, 0}, {3515, 3515, 5919, 3899, 0},
    {3518, 3518, 5920, 3904, 0}, {3583, 3579, 5959, 3944, 0}, {5198, 2091, 5001, 3898, 0},
    {2041, 2041, 2041, 3890, 0}, {2053, 2053, 2053, 3890, 0}, {3518, 3518, 3518, 3904, 0},
    {5198, 2091, 5001, 3902, 0}, {5198, 253, 253, 3904, 0}, {5198, 3518, 3518, 3904, 0},
    {1930, 1929, 4889, 4206, 0}, {3518, 3518, 5920, 3890, 0}, {5198, 2091, 5001, 3907, 0},
    {261, 261, 4120, 3895, 0}, {1934, 1934, 4893, 2505, 0}, {2055, 2055, 4971, 2668, 0},
    {2063, 2063, 4978, 3890, 0}, {2068, 2068, 4982, 3896, 0}, {5198, 2091, 5001, 3909, 0},
    {5198, 2091, 5001, 3892, 0}, {1155, 1155, 4459, 3890, 0}, {2361, 2361, 5212, 2922, 0},
    {2736, 2736, 5422, 3286, 0}, {3397, 3397, 5831, 3890, 0}, {3491, 3491, 5900, 3879, 0},
    {5198, 2091, 5001, 3913, 0}, {183, 183, 4089, 122, 0}, {268, 268, 4126, 3890, 0},
    {269, 269, 4127, 3890, 0}, {5198, 2091, 5001, 3915, 0}, {1843, 1843, 4829, 3890, 0},
    {5198, 2091, 5001, 3917, 0}, {3100, 3100, 5643, 3890, 0}, {5198, 2091, 5001, 3919, 0},
    {1843, 1843, 4829, 2383, 0}, {3165, 3165, 5678, 2925, 0}, {3569, 3569, 5952, 2925, 0},
    {5198, 2091, 5001, 3921, 0}, {5198, 2091, 5001, 3890, 0}, {5198, 2091, 5001, 3927, 0},
    {5198, 2091, 2091, 2467, 0}, {5198, 2091, 5001, 2466, 0}, {5198, 2091, 5001, 3789, 0},
    {2965, 2965, 5585, 3890, 0}, {3359, 3359, 5806, 3890, 0}, {5198, 2091, 5001, 3933, 0},
    {2095, 2095, 5005, 3890, 0}, {3846, 3846, 6159, 3890, 0}, {2095, 2095, 5005, 3890, 0},
    {3133, 3133, 5660, 3890, 0}, {3145, 3145, 5670, 3579, 0}, {3846, 3846, 6159, 3890, 0},
    {5198, 2091, 5001, 3936, 0}, {5198, 2091, 5001, 3940, 0}, {5198, 2091, 5001, 3941, 0},
    {3145, 3145, 3145, 3948, 0}, {3578, 3576, 3576, 3943, 0}, {3145, 3145, 5670, 3948, 0},
    {3578, 3577, 5958, 3943, 0}, {5198, 2091, 5001, 3942, 0}, {5198, 2091, 5001, 3935, 0},
    {3145, 3145, 5670, 3579, 0}, {3583, 3572, 3572, 3944, 0}, {5198, 2091, 5001, 3945, 0},
    {809, 809, 4424, 846, 0}, {2637, 2637, 5346, 2477, 0}, {3459, 3459, 5875, 2477, 0},
    {3586, 3586, 5964, 3951, 0}, {3660, 3660, 6024, 2477, 0}, {809, 809, 809, 846, 0},
    {2637, 2637, 2637, 2477, 0}, {3459, 3459, 3459, 2477, 0}, {3586, 3586, 3586, 3951, 0},
    {3660, 3660, 3660, 2477, 1}, {1822, 1822, 4815, 2477, 0}, {2627, 2627, 5336, 3890, 0},
    {1822, 1822, 1822, 2477, 0}, {2627, 2627, 2627, 3556, 1}, {5198, 3588, 3588, 3953, 0},
    {197, 197, 4095, 3890, 0}, {5198, 2091, 5001, 3955, 0}, {3593, 3593, 5969, 3956, 0},
    {261, 261, 4120, 3890, 0}, {327, 326, 4163, 484, 0}, {330, 329, 4165, 485, 0},
    {544, 544, 4310, 3890, 0}, {3326, 3326, 5783, 4206, 0}, {3492, 3492, 5901, 209, 0},
    {3600, 3600, 5975, 3890, 0}, {3937, 3937, 6222, 3890, 0}, {5198, 2091, 5001, 3958, 0},
    {3090, 3090, 5637, 3527, 0}, {3587, 3587, 5965, 3952, 0}, {5198, 2091, 5001, 3960, 0},
    {544, 544, 544, 494, 1}, {590, 590, 590, 3890, 0}, {1293, 1293, 1293, 292, 0},
    {3836, 3836, 3836, 3890, 0}, {544, 544, 4310, 3890, 0}, {599, 599, 4352, 3968, 0},
    {3836, 3836, 6150, 3890, 0}, {590, 590, 4344, 3890, 0}, {766, 766, 4395, 488, 0},
    {2834, 2834, 5491, 488, 0}, {5198, 2091, 5001, 3967, 0}, {1293, 1293, 4521, 292, 0},
    {1556, 1556, 1556, 292, 0}, {1845, 1843, 1843, 2387, 1}, {3377, 3377, 3377, 292, 0},
    {3625, 1894, 4863, 2445, 0}, {5198, 2091, 5001, 3971, 0}, {3141, 3141, 5667, 3577, 0},
    {5198, 2091, 5001, 3973, 0}, {3141, 3141, 3141, 3578, 0}, {5198, 2091, 5001, 3975, 0},
    {2306, 2306, 5163, 1697, 0}, {2383, 2383, 5223, 1697, 0}, {2306, 2306, 2306, 1697, 0},
    {2383, 2383, 2383, 1697, 0}, {1153, 1153, 4457, 3890, 0}, {1315, 1314, 4539, 3994, 0},
    {1807, 1806, 4803, 3994, 0}, {2591, 2590, 5304, 3998, 0}, {3583, 3579, 5959, 3944, 0},
    {3669, 3669, 6033, 3890, 0}, {5198, 2091, 5001, 3987, 0}, {1153, 1153, 4457, 3890, 0},
    {1165, 1165, 4465, 3890, 0}, {1172, 1172, 4470, 3999, 0}, {2891, 2891, 5532, 2477, 0},
    {3232, 3232, 5721, 4001, 0}, {3239, 3239, 5726, 2477, 0}, {3405, 3405, 5838, 3890, 0},
    {3415, 3415, 5846, 3999, 0}, {3583, 3579, 5959, 3944, 0}, {3666, 3666, 6030, 3984, 0},
    {3669, 3669, 6033, 3890, 0}, {3672, 3672, 6035, 3890, 0}, {5198, 5198, 5198, 3990, 0},
    {5198, 2091, 5001, 3993, 0}, {5198, 2091, 5001, 3989, 0}, {5198, 2091, 5001, 3989, 0},
    {5198, 2091, 5001, 3986, 0}, {5198, 2091, 5001, 3997, 0}, {1572, 1572, 4702, 2477, 0},
    {3641, 3641, 6005, 2477, 0}, {1572, 1572, 1572, 2477, 0}, {3641, 3641, 3641, 2477, 0},
    {1153, 1153, 4457, 3890, 0}, {2567, 2567, 5288, 3890, 0}, {2690, 2690, 5387, 3890, 0},
    {2695, 2695, 5390, 2477, 0}, {3362, 3362, 5808, 2477, 0}, {3583, 3579, 5959, 3944, 0},
    {3669, 3669, 6033, 3890, 0}, {3679, 3679, 6039, 3890, 0}, {3684, 3684, 6042, 3890, 0},
    {3885, 3885, 6184, 2477, 0}, {5198, 5198, 5198, 4003, 0}, {5198, 2091, 5001, 4005, 0},
    {5198, 2091, 5001, 4002, 0}, {1153, 1153, 4457, 3890, 0}, {1581, 1581, 4709, 3890, 0},
    {2567, 2567, 5288, 3890, 0}, {2577, 2577, 5295, 3890, 0}, {2690, 2690, 5387, 3890, 0},
    {3583, 3579, 5959, 3944, 0}, {3684, 3684, 6042, 3890, 0}, {3769, 3769, 6109, 4012, 0},
    {5198, 2091, 5001, 4009, 0}, {5198, 2091, 5001, 4008, 0}, {753, 753, 4383, 830, 0},
    {1153, 1153, 4457, 3890, 0}, {2652, 2652, 5355, 4089, 0}, {2690, 2690, 5387, 3890, 0},
    {3483, 3483, 5892, 4138, 0}, {3583, 3579, 5959, 3944, 0}, {3695, 3695, 6051, 3890, 0},
    {3714, 3714, 6066, 3890, 0}, {3133, 3133, 5660, 3890, 0}, {3145, 3145, 5670, 4033, 0},
    {3483, 3483, 5892, 4019, 0}, {3698, 3698, 6054, 4024, 0}, {3747, 3747, 6092, 4130, 0},
    {259, 259, 4118, 4021, 0}, {753, 753, 4383, 830, 0}, {2520, 2520, 5252, 4028, 0},
    {3133, 3133, 5660, 3890, 0}, {3138, 3138, 5664, 3890, 0}, {3145, 3145, 5670, 4033, 0},
    {3483, 3483, 5892, 4034, 0}, {3583, 3579, 5959, 3944, 0}, {3698, 3698, 6054, 3890, 0},
    {3714, 3714, 6066, 3890, 0}, {3730, 3730, 6078, 3890, 0}, {3483, 3483, 5892, 4019, 0},
    {3736, 3736, 6084, 3890, 0}, {3747, 3747, 6092, 3890, 0}, {362, 362, 4195, 282, 0},
    {2720, 2720, 5407, 3890, 0}, {2721, 2721, 5408, 2850, 0}, {3694, 3694, 6050, 3890, 0},
    {3696, 3696, 6052, 2850, 0}, {5198, 2091, 5001, 4022, 0}, {5198, 2091, 5001, 4024, 0},
    {5198, 5198, 5198, 4024, 0}, {5198, 2091, 5001, 4020, 0}, {3483, 3483, 5892, 4112, 0},
    {3747, 3747, 6092, 3890, 0}, {5198, 2091, 5001, 4031, 0}, {5198, 2091, 5001, 3890, 0},
    {544, 544, 4310, 494, 0}, {547, 547, 4311, 3890, 0}, {753, 753, 4383, 3890, 0},
    {3483, 3483, 5892, 4035, 0}, {3698, 3698, 6054, 4024, 0}, {3714, 3714, 6066, 4050, 0},
    {327, 326, 4163, 484, 0}, {330, 329, 4165, 485, 0}, {3698, 3698, 6054, 4024, 0},
    {3714, 3714, 6066, 4050, 0}, {327, 325, 325, 484, 0}, {330, 321, 321, 485, 0},
    {3714, 3714, 3714, 4050, 0}, {753, 753, 4383, 830, 0}, {2652, 2652, 5355, 4042, 0},
    {3483, 3483, 5892, 4034, 0}, {3583, 3579, 5959, 3944, 0}, {3698, 3698, 6054, 4024, 0},
    {3714, 3714, 6066, 4050, 0}, {3757, 3757, 6100, 4024, 0}, {5198, 2091, 5001, 4040, 0},
    {2891, 2891, 5532, 3385, 0}, {586, 586, 4340, 4044, 0}, {753, 753, 4383, 830, 0},
    {3483, 3483, 5892, 4048, 0}, {3583, 3579, 5959, 3944, 0}, {3698, 3698, 6054, 4024, 0},
    {3708, 3708, 6063, 4045, 0}, {357, 357, 4190, 4023, 0}, {1814, 1814, 4809, 2335, 0},
    {2720, 2720, 5407, 3890, 0}, {2891, 2891, 5532, 3385, 0}, {3694, 3694, 6050, 3890, 0},
    {5198, 2091, 5001, 4045, 0}, {5198, 2091, 5001, 4043, 0}, {2721, 2721, 2721, 2850, 0},
    {5198, 2091, 5001, 4050, 0}, {5198, 2091, 5001, 4017, 0}, {2382, 2381, 5222, 4206, 0},
    {3483, 3483, 5892, 4063, 0}, {3583, 3579, 5959, 3944, 0}, {3714, 3714, 6066, 4050, 0},
    {3720, 3720, 6071, 4059, 0}, {3803, 3803, 6127, 2925, 0}, {2359, 2359, 5210, 4054, 0},
    {2360, 2360, 5211, 4062, 0}, {2788, 2788, 5459, 3890, 0}, {3483, 3483, 5892, 4058, 0},
    {3803, 3803, 6127, 2925, 0}, {3808, 3808, 6129, 2925, 0}, {5198, 2091, 5001, 4056, 0},
    {5198, 2091, 5001, 4059, 0}, {5198, 2091, 5001, 4055, 0}, {1165, 1165, 4465, 3890, 0},
    {1172, 1172, 4470, 3890, 0}, {1183, 1183, 4477, 4024, 0}, {1184, 1184, 4478, 4033, 0},
    {2891, 2891, 5532, 3890, 0}, {3405, 3405, 5838, 3890, 0}, {3415, 3415, 5846, 3890, 0},
    {3430, 3430, 5854, 4024, 0}, {3431, 3431, 5855, 4033, 0}, {954, 954, 4455, 4206, 0},
    {1678, 1678, 4720, 3890, 0}, {3724, 3724, 6074, 3890, 0}, {954, 954, 4455, 4206, 0},
    {1678, 1678, 4720, 3890, 0}, {3724, 3724, 6074, 3890, 0}, {753, 753, 4383, 830, 0},
    {2652, 2652, 5355, 4074, 0}, {2690, 2690, 5387, 3890, 0}, {3483, 3483, 5892, 4075, 0},
    {3583, 3579, 5959, 3944, 0}, {3714, 3714, 6066, 3890, 0}, {3723, 3723, 6073, 3890, 0},
    {3724, 3724, 6074, 3890, 0}, {3133, 3133, 5660, 3890, 0}, {3138, 3138, 5664, 3890, 0},
    {3145, 3145, 5670, 4033, 0}, {3512, 3512, 5916, 3893, 0}, {3698, 3698, 6054, 3890, 0},
    {5198, 2091, 5001, 4068, 0}, {3133, 3133, 5660, 3890, 0}, {3138, 3138, 5664, 3890, 0},
    {3145, 3145, 5670, 4033, 0}, {3527, 3527, 5927, 3894, 0}, {3698, 3698, 6054, 3890, 0},
    {3724, 3724, 6074, 3890, 0}, {5198, 2091, 5001, 4071, 0}, {5198, 2091, 5001, 4067, 0},
    {311, 311, 4150, 242, 0}, {1731, 1731, 4761, 2223, 0}, {3490, 3490, 5899, 3878, 0},
    {1678, 1678, 4720, 3890, 0}, {1680, 1680, 4722, 292, 0}, {1685, 1685, 4726, 292, 0},
    {2348, 2348, 5200, 2901, 0}, {2567, 2567, 5288, 3890, 0}, {3133, 3133, 5660, 3890, 0},
    {3138, 3138, 5664, 3890, 0}, {3145, 3145, 5670, 4033, 0}, {3432, 3432, 5856, 2901, 0},
    {3518, 3518, 5920, 3890, 0}, {3698, 3698, 6054, 3890, 0}, {5198, 2091, 5001, 4076, 0},
    {1678, 1678, 4720, 3890, 0}, {2979, 2979, 5592, 4206, 0}, {3724, 3724, 6074, 3890, 0},
    {1678, 1678, 4720, 3890, 0}, {2979, 2979, 5592, 4206, 0}, {3724, 3724, 6074, 3890, 0},
    {2305, 2305, 5162, 3890, 0}, {2508, 2508, 5245, 3890, 0}, {3239, 3239, 5726, 2477, 0},
    {3483, 3483, 5892, 4084, 0}, {5198, 2091, 5001, 4080, 0}, {2305, 2305, 2305, 3890, 0},
    {2508, 2508, 2508, 3890, 0}, {3239, 3239, 3239, 2477, 0}, {5198, 2091, 5001, 4082, 0},
    {327, 326, 4163, 4206, 0}, {330, 329, 4165, 4206, 0}, {753, 753, 4383, 2925, 0},
    {3133, 3133, 5660, 3890, 0}, {3138, 3138, 5664, 3890, 0}, {3483, 3483, 5892, 4034, 0},
    {3583, 3579, 5959, 3944, 0}, {3698, 3698, 6054, 4024, 0}, {3714, 3714, 6066, 3890, 0},
    {3730, 3730, 6078, 3890, 0}, {5198, 2091, 5001, 4024, 0}, {5198, 2091, 5001, 4085, 0},
    {5198, 2091, 5001, 3196, 0}, {161, 161, 4073, 2850, 0}, {260, 260, 4119, 3890, 0},
    {312, 312, 4151, 243, 0}, {807, 807, 4422, 844, 0}, {808, 808, 4423, 845, 0},
    {1287, 1287, 4516, 1695, 0}, {1405, 1405, 4589, 1814, 0}, {2501, 2501, 5239, 3129, 0},
    {2890, 2890, 5531, 3890, 0}, {3314, 3314, 5776, 3767, 0}, {3703, 3703, 6058, 4206, 0},
    {3965, 3965, 6240, 4379, 0}, {29, 29, 4004, 3279, 0}, {30, 30, 4005, 3890, 0},
    {753, 753, 4383, 830, 0}, {2652, 2652, 5355, 4094, 0}, {3071, 3071, 5619, 3279, 0},
    {3483, 3483, 5892, 4034, 0}, {3492, 3492, 5901, 3276, 0}, {3583, 3579, 5959, 3944, 0},
    {3698, 3698, 6054, 3890, 0}, {5198, 2091, 5001, 4090, 0}, {26, 26, 4001, 292, 0},
    {27, 27, 4002, 4092, 0}, {1297, 1297, 4524, 1700, 0}, {2503, 2503, 5241, 4093, 0},
    {3066, 3066, 5614, 292, 0}, {3069, 3069, 5617, 4092, 0}, {1165, 1165, 4465, 3890, 0},
    {1172, 1172, 4470, 3890, 0}, {2355, 2355, 5206, 4096, 0}, {2891, 2891, 5532, 3890, 0},
    {3405, 3405, 5838, 3890, 0}, {3415, 3415, 5846, 3890, 0}, {2356, 2356, 5207, 3890, 0},
    {2357, 2357, 5208, 3890, 0}, {753, 753, 4383, 830, 0}, {3483, 3483, 5892, 4106, 0},
    {3583, 3579, 5959, 3944, 0}, {3714, 3714, 6066, 4050, 0}, {3736, 3736, 6084, 4103, 0},
    {3133, 3133, 5660, 3890, 0}, {3145, 3145, 5670, 4033, 0}, {3483, 3483, 5892, 4019, 0},
    {3698, 3698, 6054, 4024, 0}, {3736, 3736, 6084, 4103, 0}, {5198, 2091, 5001, 4098, 0},
    {2787, 2787, 5458, 4095, 0}, {2788, 2788, 5459, 3890, 0}, {3483, 3483, 5892, 4102, 0},
    {3602, 3602, 5977, 4130, 0}, {5198, 2091, 5001, 4100, 0}, {5198, 2091, 5001, 4103, 0},
    {5198, 2091, 5001, 4097, 0}, {3133, 3133, 5660, 3890, 0}, {3145, 3145, 5670, 4033, 0},
    {3698, 3698, 6054, 4024, 0}, {365, 365, 4196, 292, 0}, {2818, 2818, 5479, 3346, 0},
    {2821, 2821, 5482, 3890, 0}, {3483, 3483, 5892, 4110, 0}, {3697, 3697, 6053, 4107, 0},
    {3747, 3747, 6092, 4130, 0}, {5198, 2091, 5001, 4108, 0}, {3133, 3133, 5660, 3890, 0},
    {3145, 3145, 5670, 4033, 0}, {3483, 3483, 5892, 4112, 0}, {3698, 3698, 6054, 4024, 0},
    {3744, 3744, 6090, 4124, 0}, {3747, 3747, 6092, 3890, 0}, {161, 161, 161, 2850, 0},
    {312, 312, 312, 243, 0}, {807, 807, 807, 844, 0}, {808, 808, 808, 845, 0},
    {1287, 1287, 1287, 1695, 0}, {2501, 2501, 2501, 3129, 0}, {3314, 3314, 3314, 3767, 0},
    {3703, 3703, 3703, 4036, 0}, {3965, 3965, 3965, 4379, 0}, {1165, 1165, 1165, 3890, 0},
    {1172, 1172, 1172, 3890, 0}, {2355, 2355, 2355, 4115, 0}, {2891, 2891, 2891, 3890, 0},
    {3405, 3405, 3405, 3890, 0}, {3415, 3415, 3415, 3890, 0}, {2356, 2356, 2356, 3890, 0},
    {2357, 2357, 2357, 3890, 0}, {1165, 1165, 4465, 3890, 0}, {2818, 2818, 5479, 3346, 0},
    {3483, 3483, 5892, 4120, 0}, {3702, 3702, 6057, 4118, 0}, {3744, 3744, 6090, 4124, 0},
    {3769, 3769, 6109, 4137, 0}, {3133, 3133, 5660, 3890, 0}, {3145, 3145, 5670, 4033, 0},
    {3698, 3698, 6054, 3890, 0}, {5198, 2091, 5001, 4117, 0}, {5198, 2091, 5001, 4116, 0},
    {753, 753, 4383, 830, 0}, {798, 798, 4414, 292, 0}, {804, 804, 4419, 292, 0},
    {3483, 3483, 5892, 4136, 0}, {3583, 3579, 5959, 3944, 0}, {3714, 3714, 6066, 3890, 0},
    {3747, 3747, 6092, 3890, 0}, {174, 174, 4081, 4123, 0}, {622, 622, 4368, 3890, 0},
    {753, 753, 4383, 830, 0}, {2724, 2724, 5411, 3890, 0}, {2728, 2728, 5414, 4050, 0},
    {2730, 2730, 5416, 4024, 0}, {3483, 3483, 5892, 4127, 0}, {3583, 3579, 5959, 3944, 0},
    {3714, 3714, 6066, 4050, 0}, {3744, 3744, 6090, 4124, 0}, {3747, 3747, 6092, 4130, 0},
    {5198, 2091, 5001, 4124, 0}, {5198, 2091, 5001, 4122, 0}, {3133, 3133, 5660, 3890, 0},
    {3145, 3145, 5670, 4033, 0}, {3483, 3483, 5892, 4019, 0}, {3698, 3698, 6054, 3890, 0},
    {5198, 2091, 5001, 4128, 0}, {5198, 2091, 5001, 4130, 0}, {5198, 2091, 5001, 4121, 0},
    {3133, 3133, 5660, 3890, 0}, {3145, 3145, 5670, 4033, 0}, {3483, 3483, 5892, 4112, 0},
    {3698, 3698, 6054, 3890, 0}, {3744, 3744, 6090, 4124, 0}, {5198, 2091, 5001, 4133, 0},
    {286, 286, 4134, 3890, 0}, {1164, 1164, 4464, 3890, 0}, {2818, 2818, 5479, 3890, 0},
    {3133, 3133, 5660, 3890, 0}, {3145, 3145, 5670, 3890, 0}, {3191, 3191, 5694, 3890, 0},
    {3483, 3483, 5892, 3890, 0}, {5198, 2091, 5001, 3904, 0}, {753, 753, 4383, 830, 0},
    {2652, 2652, 5355, 4142, 0}, {3483, 3483, 5892, 4034, 0}, {3520, 3520, 5922, 4206, 0},
    {3583, 3579, 5959, 3944, 0}, {3698, 3698, 6054, 3890, 0}, {3714, 3714, 6066, 3890, 0},
    {3937, 3937, 6222, 3890, 0}, {3941, 3941, 6224, 3890, 0}, {5198, 2091, 5001, 4140, 0},
    {179, 179, 4085, 117, 0}, {1287, 1287, 4516, 1695, 0}, {2080, 2080, 4990, 2688, 0},
    {3314, 3314, 5776, 3767, 0}, {261, 261, 4120, 4145, 0}, {373, 373, 4202, 3890, 0},
    {1671, 1671, 4715, 2477, 0}, {1903, 1903, 4868, 2481, 0}, {3583, 3579, 5959, 3944, 0},
    {3758, 3758, 6101, 3890, 0}, {3892, 3892, 6189, 2477, 0}, {5198, 2091, 5001, 4145, 0},
    {5198, 2091, 5001, 4144, 0}, {1291, 1291, 4519, 3890, 0}, {1292, 1292, 4520, 2477, 0},
    {1391, 1391, 4579, 292, 0}, {1734, 1733, 4763, 2210, 0}, {2258, 2258, 5129, 4390, 0},
    {2683, 2683, 5380, 3890, 0}, {2747, 2746, 5429, 68, 0}, {2751, 2750, 5431, 3289, 0},
    {2754, 2753, 5433, 3293, 0}, {2757, 2756, 5435, 3297, 0}, {2758, 2758, 5436, 2477, 0},
    {2761, 2760, 5437, 68, 0}, {2765, 2764, 5439, 3301, 0}, {2768, 2767, 5441, 3305, 0},
    {2771, 2770, 5443, 3309, 0}, {2772, 2772, 5444, 2477, 0}, {2810, 2810, 5473, 4405, 8},
    {2987, 2987, 5593, 2477, 0}, {2988, 2988, 5594, 2477, 0}, {3053, 3053, 5607, 2477, 0},
    {3482, 3482, 5891, 3890, 0}, {3764, 3764, 6105, 3890, 0}, {3766, 3766, 6107, 3890, 0},
    {5198, 2091, 5001, 4150, 0}, {2057, 2057, 4973, 2669, 0}, {2078, 2075, 2075, 2500, 0},
    {2567, 2567, 5288, 3196, 1}, {2567, 2567, 5288, 3890, 0}, {3778, 3778, 6115, 2669, 0},
    {3780, 3779, 6116, 2500, 0}, {2052, 2049, 2049, 2500, 0}, {2567, 2567, 5288, 3196, 1},
    {2873, 2867, 5516, 3371, 0}, {1293, 1293, 1293, 292, 0}, {2315, 2315, 2315, 1699, 0},
    {2514, 2514, 2514, 3142, 1}, {2873, 2867, 2867, 2497, 1}, {2512, 2511, 5248, 3135, 0},
    {2514, 2514, 5249, 3142, 0}, {1293, 1293, 1293, 292, 0}, {3385, 3385, 3385, 3816, 1},
    {3385, 3385, 5823, 3890, 0}, {1293, 1293, 4521, 292, 0}, {1845, 1843, 1843, 2387, 1},
    {2366, 2364, 2364, 2912, 0}, {1856, 1894, 4863, 2417, 0}, {183, 183, 4089, 122, 0},
    {268, 268, 4126, 3890, 0}, {269, 269, 4127, 3890, 0}, {2948, 2948, 5572, 3890, 0},
    {5198, 2091, 5001, 4162, 0}, {1427, 1427, 4606, 4166, 0}, {1843, 1843, 4829, 3890, 0},
    {554, 554, 4316, 4164, 0}, {2352, 2352, 5204, 3890, 0}, {5198, 2091, 5001, 4165, 0},
    {1427, 1427, 4606, 4169, 0}, {3133, 3133, 5660, 3890, 0}, {554, 554, 4316, 3890, 0},
    {2352, 2352, 5204, 3890, 0}, {5198, 2091, 5001, 4168, 0}, {5198, 2091, 5001, 4168, 0},
    {1843, 1843, 4829, 2383, 0}, {2948, 2948, 5572, 3890, 0}, {3165, 3165, 5678, 2925, 0},
    {3569, 3569, 5952, 2925, 0}, {5198, 2091, 5001, 4172, 0}, {5198, 2091, 2091, 2467, 0},
    {5198, 2091, 5001, 2466, 0}, {48, 47, 47, 4206, 0}, {542, 542, 542, 3890, 4},
    {790, 789, 789, 4206, 0}, {1293, 1293, 1293, 292, 0}, {450, 449, 4242, 385, 0},
    {542, 542, 542, 3890, 4}, {1293, 1293, 1293, 292, 0}, {2664, 2664, 2664, 297, 1},
    {446, 446, 4240, 387, 0}, {2664, 2664, 5363, 292, 0}, {468, 468, 468, 416, 1},
    {1293, 1293, 1293, 292, 0}, {3596, 3596, 3596, 2477, 0}, {3986, 3986, 3986, 4400, 0},
    {1822, 1822, 4815, 2477, 0}, {1918, 1918, 4878, 416, 0}, {1920, 1920, 4880, 2493, 0},
    {3403, 3403, 5836, 416, 0}, {3492, 3492, 5901, 2491, 0}, {3596, 3596, 5972, 2477, 0},
    {1293, 1293, 1293, 292, 0}, {1676, 1676, 1676, 3757, 0}, {1681, 1681, 1681, 3764, 0},
    {1927, 1927, 1927, 2499, 0}, {3318, 3317, 3317, 3770, 0}, {3166, 3166, 5679, 292, 0},
    {1293, 1293, 1293, 292, 0}, {1676, 1676, 1676, 3757, 0}, {1681, 1681, 1681, 3764, 0},
    {1927, 1927, 1927, 2499, 0}, {3318, 3317, 3317, 3770, 0}, {3166, 3166, 5679, 292, 0},
    {5198, 2091, 5001, 4186, 0}, {3248, 3248, 3248, 3890, 0}, {3252, 3252, 3252, 3890, 0},
    {3248, 3248, 5731, 3890, 0}, {3252, 3252, 5735, 3890, 0}, {781, 781, 4404, 3890, 0},
    {5198, 3828, 3828, 3890, 0}, {1153, 1153, 4457, 3890, 0}, {1676, 1676, 4719, 3890, 0},
    {1681, 1681, 4723, 3890, 0}, {2732, 2732, 5418, 3890, 0}, {3830, 3830, 6146, 3890, 0},
    {3937, 3937, 6222, 3890, 0}, {3944, 3944, 6227, 3890, 0}, {5198, 2091, 5001, 4192, 0},
    {5198, 2091, 5001, 4192, 0}, {5198, 2091, 5001, 3890, 0}, {5198, 3830, 3830, 3890, 0},
    {2306, 2306, 5163, 2477, 0}, {2383, 2383, 5223, 2477, 0}, {2306, 2306, 2306, 2477, 0},
    {2383, 2383, 2383, 2477, 1}, {799, 799, 4415, 556, 0}, {811, 811, 4426, 3971, 0},
    {814, 814, 4429, 4198, 0}, {3840, 3840, 6154, 557, 0}, {3842, 3842, 6156, 3972, 0},
    {1293, 1293, 1293, 292, 0}, {3311, 3309, 3309, 3758, 1}, {3839, 3839, 6153, 292, 0},
    {554, 554, 4316, 3890, 0}, {2352, 2352, 5204, 3890, 0}, {1431, 1430, 4609, 1820, 0},
    {5198, 2091, 5001, 3890, 0}, {180, 180, 4086, 3890, 0}, {291, 291, 4139, 4209, 0},
    {519, 519, 4291, 4210, 0}, {753, 753, 4383, 3890, 0}, {927, 927, 4438, 3890, 0},
    {1153, 1153, 4457, 3890, 0}, {1206, 1206, 4490, 3890, 0}, {1289, 1289, 4518, 3890, 0},
    {1414, 1414, 4596, 3890, 0}, {1419, 1419, 4600, 4226, 0}, {2134, 2134, 5039, 3890, 0},
    {2186, 2186, 5077, 4215, 0}, {2570, 2570, 5290, 4211, 0}, {2947, 2947, 5571, 4220, 0},
    {3311, 3310, 5772, 3758, 0}, {3465, 3465, 5881, 4254, 0}, {3492, 3492, 5901, 4221, 0},
    {3583, 3579, 5959, 3944, 0}, {3853, 3853, 6163, 3890, 0}, {3863, 3863, 6170, 3890, 0},
    {3868, 3868, 6173, 3890, 0}, {507, 507, 4281, 3890, 0}, {2807, 2806, 5471, 4218, 0},
    {2891, 2891, 5532, 4219, 0}, {3520, 3519, 5921, 4223, 0}, {2567, 2567, 5288, 3196, 0},
    {2804, 2804, 5469, 4216, 0}, {2807, 2806, 5471, 4218, 0}, {2891, 2891, 5532, 4219, 0},
    {5198, 2091, 5001, 4212, 0}, {5198, 2091, 5001, 4208, 0}, {2184, 2184, 5075, 3890, 0},
    {2804, 2804, 5469, 4216, 0}, {2807, 2806, 5471, 4218, 0}, {2891, 2891, 5532, 4219, 0},
    {3520, 3519, 5921, 4223, 0}, {1572, 1572, 4702, 4216, 0}, {3641, 3641, 6005, 4216, 0},
    {5198, 2091, 5001, 4217, 0}, {2804, 2804, 5469, 4216, 0}, {2891, 2891, 5532, 4219, 0},
    {2943, 2943, 5567, 3890, 0}, {2944, 2944, 5568, 3890, 0}, {2945, 2945, 5569, 3890, 0},
    {2946, 2946, 5570, 3890, 0}, {3520, 3519, 5921, 4223, 0}, {554, 554, 4316, 4222, 0},
    {2352, 2352, 5204, 3890, 0}, {5198, 2091, 5001, 3904, 0}, {3853, 3853, 6163, 4212, 0},
    {3856, 3856, 6165, 3890, 0}, {3857, 3857, 6166, 3890, 0}, {5198, 2091, 5001, 4224, 0},
    {753, 753, 4383, 3890, 0}, {927, 927, 4438, 3890, 0}, {1153, 1153, 4457, 3890, 0},
    {2134, 2134, 5039, 3890, 0}, {2687, 2687, 5384, 3890, 0}, {3465, 3465, 5881, 4254, 0},
    {3583, 3579, 5959, 3944, 0}, {3862, 3862, 6169, 3890, 0}, {3863, 3863, 6170, 3890, 0},
    {3868, 3868, 6173, 3890, 0}, {5198, 2091, 5001, 4228, 0}, {5198, 2091, 5001, 4227, 0},
    {514, 514, 4287, 4232, 0}, {753, 753, 4383, 3890, 0}, {1153, 1153, 4457, 3890, 0},
    {1531, 1531, 4671, 292, 0}, {2134, 2134, 5039, 3890, 0}, {3583, 3579, 5959, 3944, 0},
    {3868, 3868, 6173, 3890, 0}, {3876, 3875, 6177, 4257, 0}, {2507, 2506, 5244, 4206, 0},
    {3509, 3509, 5914, 3890, 0}, {5198, 2091, 5001, 4233, 0}, {5198, 2091, 5001, 4231, 0},
    {34, 34, 4008, 4252, 0}, {3868, 3868, 6173, 3890, 0}, {5198, 2091, 5001, 4236, 0},
    {581, 581, 4337, 3890, 0}, {3227, 3217, 5710, 4241, 0}, {5198, 2091, 5001, 4238, 0},
    {507, 507, 4281, 3890, 0}, {5198, 2091, 5001, 4240, 0}, {303, 303, 4147, 3890, 0},
    {534, 534, 4301, 3890, 0}, {541, 541, 4307, 474, 8}, {2090, 2090, 5000, 3890, 0},
    {2774, 2774, 5446, 292, 0}, {2923, 2923, 5556, 3890, 0}, {3273, 3273, 5751, 3890, 0},
    {3642, 3642, 6006, 3890, 0}, {3769, 3769, 6109, 4197, 0}, {3833, 3833, 6147, 3890, 0},
    {934, 934, 4445, 4245, 0}, {1396, 1396, 4580, 292, 0}, {2255, 2255, 5126, 3890, 0},
    {1396, 1396, 1396, 292, 1}, {2255, 2255, 2255, 3890, 0}, {554, 554, 4316, 4246, 0},
    {2352, 2352, 5204, 3890, 0}, {934, 934, 4445, 4245, 0}, {935, 935, 4446, 3890, 0},
    {1396, 1396, 4580, 292, 0}, {935, 935, 935, 3890, 0}, {1396, 1396, 1396, 292, 1},
    {550, 550, 550, 4244, 0}, {1799, 1799, 1799, 292, 0}, {2111, 2111, 2111, 4248, 0},
    {2260, 2260, 2260, 3890, 0}, {3247, 3247, 3247, 4251, 0}, {375, 375, 4204, 3890, 0},
    {376, 376, 4205, 3890, 0}, {934, 934, 4445, 4245, 0}, {1396, 1396, 4580, 292, 0},
    {2813, 2813, 5475, 3890, 0}, {375, 375, 375, 3890, 0}, {376, 376, 376, 3890, 0},
    {1396, 1396, 1396, 292, 1}, {2813, 2813, 2813, 3890, 0}, {550, 550, 4314, 4243, 0},
    {1799, 1799, 4797, 292, 0}, {2111, 2111, 5017, 4247, 0}, {2260, 2260, 5131, 3890, 0},
    {3247, 3247, 5730, 4250, 0}, {775, 775, 775, 292, 0}, {2112, 2112, 2112, 2700, 0},
    {775, 775, 4400, 292, 0}, {2112, 2112, 5018, 2700, 0}, {753, 753, 4383, 3890, 0},
    {1153, 1153, 4457, 3890, 0}, {1201, 1201, 4486, 1570, 0}, {1204, 1204, 4489, 1573, 0},
    {2134, 2134, 5039, 3890, 0}, {2523, 2523, 5254, 3146, 0}, {2630, 2630, 5339, 3240, 0},
    {2786, 2786, 5457, 3890, 0}, {3465, 3465, 5881, 4254, 0}, {3583, 3579, 5959, 3944, 0},
    {3761, 3761, 6103, 4148, 0}, {3835, 3835, 6149, 4197, 0}, {3873, 3873, 6176, 3890, 0},
    {1153, 1153, 4457, 3890, 0}, {1204, 1204, 4489, 1573, 0}, {3761, 3761, 6103, 4148, 0},
    {3835, 3835, 6149, 4197, 0}, {3873, 3873, 6176, 3890, 0}, {5198, 2091, 5001, 4256, 0},
    {5198, 2091, 5001, 4258, 0}, {5198, 2091, 5001, 4255, 0}, {5198, 2091, 5001, 3890, 0},
    {25, 25, 4000, 2477, 0}, {496, 496, 4272, 3890, 0}, {2124, 2124, 5029, 830, 0},
    {2683, 2683, 5380, 3890, 0}, {3492, 3492, 5901, 3963, 0}, {3495, 3495, 5904, 3890, 0},
    {5198, 2091, 5001, 4263, 0}, {5198, 2091, 5001, 4265, 0}, {5198, 2091, 5001, 4265, 0},
    {292, 288, 4136, 4270, 0}, {321, 321, 4160, 3890, 0}, {325, 325, 4162, 3890, 0},
    {710, 710, 4376, 830, 0}, {1400, 1400, 4584, 292, 0}, {1495, 1495, 4646, 292, 0},
    {1923, 1923, 4883, 2477, 0}, {2113, 2113, 5019, 3890, 0}, {2497, 2497, 5236, 292, 0},
    {2645, 2645, 5350, 3246, 0}, {2674, 2674, 5373, 3890, 0}, {2690, 2690, 5387, 3890, 0},
    {3374, 3374, 5817, 2477, 0}, {3385, 3385, 5823, 3890, 0}, {3434, 3434, 5857, 3890, 0},
    {3466, 3466, 5882, 3686, 0}, {3483, 3492, 5901, 4283, 0}, {3583, 3579, 5959, 3944, 0},
    {3631, 3631, 5997, 2477, 0}, {3894, 3894, 6191, 3890, 0}, {3895, 3895, 6192, 3890, 0},
    {3897, 3897, 6193, 2477, 0}, {3906, 3906, 6201, 4297, 0}, {247, 247, 4111, 3890, 0},
    {277, 277, 4129, 830, 0}, {869, 869, 4433, 292, 0}, {1197, 1197, 4483, 3890, 0},
    {1301, 1301, 4527, 2477, 0}, {1843, 1843, 4829, 3890, 0}, {1859, 1859, 4841, 3890, 0},
    {3483, 3492, 5901, 4271, 0}, {3895, 3895, 6192, 3890, 0}, {5198, 2091, 5001, 4269, 0},
    {3374, 3374, 5817, 2850, 1}, {5198, 3895, 3895, 4274, 0}, {5198, 2091, 5001, 4268, 0},
    {1411, 1411, 4594, 830, 0}, {2394, 2394, 5229, 4280, 0}, {2645, 2645, 5350, 3246, 0},
    {2667, 2667, 5366, 2477, 0}, {2668, 2668, 5367, 292, 0}, {2669, 2669, 5368, 2477, 0},
    {2671, 2671, 5370, 2477, 0}, {2672, 2672, 5371, 4297, 0}, {2885, 2885, 5527, 2850, 0},
    {3478, 3478, 5889, 830, 0}, {3495, 3495, 5904, 3890, 0}, {3597, 3597, 5973, 2477, 0},
    {3598, 3598, 5974, 292, 0}, {3603, 3603, 5978, 2477, 0}, {3608, 3608, 5981, 2477, 0},
    {3610, 3610, 5982, 4297, 0}, {3895, 3895, 6192, 3890, 0}, {5198, 2091, 5001, 4278, 0},
    {321, 321, 4160, 3890, 0}, {325, 325, 4162, 3890, 0}, {710, 710, 4376, 830, 0},
    {1923, 1923, 4883, 2477, 0}, {2645, 2645, 5350, 3246, 0}, {2674, 2674, 5373, 3890, 0},
    {2957, 2957, 5579, 2925, 0}, {2958, 2958, 5580, 2925, 0}, {3374, 3374, 5817, 2477, 0},
    {3385, 3385, 5823, 3890, 0}, {3434, 3434, 5857, 3890, 0}, {3483, 3483, 5892, 4283, 0},
    {3631, 3631, 5997, 2477, 0}, {3895, 3895, 6192, 4274, 0}, {3906, 3906, 6201, 4297, 0},
    {5198, 2091, 5001, 4281, 0}, {554, 554, 4316, 3890, 0}, {1153, 1153, 4457, 3890, 0},
    {1435, 1435, 4613, 3890, 0}, {1438, 1438, 4616, 3890, 0}, {5198, 2091, 5001, 4284, 0},
    {1843, 1843, 4829, 3890, 0}, {1922, 1922, 4882, 3890, 0}, {5198, 2091, 5001, 4286, 0},
    {2505, 2505, 5243, 4296, 0}, {3492, 3492, 5901, 3890, 0}, {5198, 2091, 5001, 4288, 0},
    {1153, 1153, 4457, 3890, 0}, {1435, 1435, 4613, 3890, 0}, {1438, 1438, 4616, 3890, 0},
    {1843, 1843, 4829, 3890, 0}, {2609, 2609, 5321, 2925, 0}, {2610, 2610, 5322, 2925, 0},
    {5198, 2091, 5001, 4290, 0}, {1195, 1195, 4481, 4289, 0}, {3492, 3492, 5901, 4293, 0},
    {45, 46, 4017, 4285, 0}, {290, 290, 4138, 4287, 0}, {321, 321, 4160, 3890, 0},
    {325, 325, 4162, 3890, 0}, {1439, 1440, 4617, 4291, 0}, {1811, 1811, 4807, 2333, 0},
    {2645, 2645, 5350, 3246, 0}, {2674, 2674, 5373, 3890, 0}, {3895, 3895, 6192, 3890, 0},
    {3903, 3903, 6199, 4292, 0}, {5198, 2091, 5001, 4294, 0}, {370, 370, 4200, 291, 0},
    {509, 509, 4282, 3890, 0}, {511, 511, 4284, 4312, 0}, {1211, 1211, 4494, 3890, 0},
    {1401, 1401, 4585, 4318, 0}, {1880, 1880, 4854, 3964, 0}, {2065, 2065, 4980, 4349, 0},
    {2082, 2082, 4992, 292, 0}, {2690, 2690, 5387, 3890, 0}, {3483, 3483, 5892, 4360, 0},
    {3583, 3579, 5959, 3944, 0}, {3937, 3937, 6222, 3890, 0}, {3483, 3483, 5892, 229, 0},
    {3937, 3937, 6222, 3890, 0}, {5198, 2091, 5001, 4299, 0}, {754, 754, 4384, 2925, 0},
    {928, 928, 4439, 2925, 0}, {1452, 1452, 4622, 4303, 0}, {1910, 1910, 4873, 2486, 0},
    {2132, 2132, 5037, 2925, 0}, {2948, 2948, 5572, 3890, 0}, {3125, 3125, 5652, 3572, 0},
    {3483, 3483, 5892, 4306, 0}, {3583, 3579, 5959, 3944, 0}, {5198, 2091, 5001, 4303, 0},
    {5198, 2091, 5001, 4302, 0}, {337, 337, 4172, 3890, 0}, {338, 338, 4173, 3890, 0},
    {1455, 1455, 4624, 4307, 0}, {1908, 1908, 4872, 2485, 0}, {2132, 2132, 5037, 2925, 0},
    {2287, 2287, 5149, 2864, 0}, {2948, 2948, 5572, 3890, 0}, {3483, 3483, 5892, 4309, 0},
    {261, 261, 4120, 3890, 0}, {509, 509, 4282, 3890, 0}, {513, 513, 4286, 4313, 0},
    {5198, 2091, 5001, 4311, 0}, {3483, 3483, 5892, 4314, 0}, {3495, 3495, 5904, 3890, 0},
    {525, 525, 4294, 292, 0}, {3583, 3579, 5959, 3944, 0}, {3937, 3937, 6222, 3890, 0},
    {5198, 3937, 3937, 4346, 0}, {5198, 2091, 5001, 4315, 0}, {2391, 2391, 5227, 4327, 0},
    {3132, 3132, 5659, 4323, 0}, {3483, 3483, 5892, 4328, 0}, {3484, 3484, 5893, 3890, 0},
    {3583, 3579, 5959, 3944, 0}, {3917, 3917, 6208, 4324, 0}, {3937, 3937, 6222, 4346, 0},
    {176, 176, 176, 4322, 0}, {1317, 1317, 1317, 4322, 0}, {1326, 1326, 1326, 4322, 0},
    {1667, 1667, 1667, 4322, 0}, {1909, 1909, 1909, 4322, 0}, {2115, 2115, 2115, 4322, 0},
    {2391, 2391, 2391, 4327, 1}, {2513, 2513, 2513, 4322, 0}, {3887, 3887, 3887, 4322, 0},
    {3940, 3940, 3940, 4322, 0}, {3948, 3948, 3948, 4322, 0}, {3483, 3483, 5892, 4321, 0},
    {3484, 3484, 5893, 3890, 0}, {175, 175, 4082, 4320, 0}, {1316, 1316, 4540, 4320, 0},
    {1325, 1325, 4545, 4320, 0}, {1666, 1666, 4711, 4320, 0}, {1907, 1907, 4871, 4320, 0},
    {2114, 2114, 5020, 4320, 0}, {2510, 2510, 5247, 4320, 0}, {3886, 3886, 6185, 4320, 0},
    {3939, 3939, 6223, 4320, 0}, {3942, 3942, 6225, 4320, 0}, {5198, 2091, 5001, 4324, 0},
    {5198, 2091, 5001, 4318, 0}, {1153, 1153, 4457, 3890, 0}, {1730, 1730, 4760, 3890, 0},
    {2084, 2084, 4994, 292, 0}, {3769, 3769, 6109, 3890, 0}, {5198, 2091, 5001, 4329, 0},
    {754, 754, 4384, 2925, 0}, {1278, 1280, 4510, 1689, 0}, {1283, 1283, 4513, 1691, 0},
    {1491, 1491, 4643, 3890, 0}, {1686, 1684, 4725, 2168, 0}, {1925, 1925, 4885, 2496, 0},
    {2052, 2051, 4969, 3908, 0}, {2078, 2077, 4988, 3908, 0}, {2119, 2119, 5024, 2702, 0},
    {2569, 2568, 5289, 4206, 0}, {2690, 2690, 5387, 3890, 0}, {2710, 2712, 5400, 3270, 0},
    {2784, 2784, 5455, 3890, 0}, {2850, 2850, 5504, 292, 0}, {3068, 3068, 5616, 292, 0},
    {3128, 3128, 5655, 3573, 0}, {3223, 3222, 5715, 4206, 0}, {3350, 3350, 5799, 3890, 0},
    {3353, 3353, 5801, 3799, 0}, {3356, 3356, 5804, 3890, 0}, {3483, 3483, 5892, 3876, 0},
    {3520, 3519, 5921, 4206, 0}, {3583, 3579, 5959, 3944, 0}, {3927, 3927, 6214, 3890, 0},
    {3935, 3935, 6221, 4344, 0}, {3937, 3937, 6222, 3890, 0}, {248, 248, 4112, 3890, 0},
    {249, 249, 4113, 3890, 0}, {1279, 1279, 4509, 1688, 0}, {1489, 1489, 4641, 3890, 0},
    {1491, 1491, 4643, 3890, 0}, {1730, 1730, 4760, 3890, 0}, {2851, 2851, 5505, 1688, 0},
    {3129, 3129, 5656, 3890, 0}, {3353, 3353, 5801, 3799, 0}, {3354, 3354, 5802, 3890, 0},
    {3583, 3579, 5959, 3944, 0}, {3927, 3927, 6214, 4336, 0}, {5198, 2091, 5001, 4332, 0},
    {754, 754, 4384, 2925, 0}, {1278, 1280, 4510, 1689, 0}, {1580, 1579, 4708, 4206, 0},
    {1925, 1925, 4885, 2496, 0}, {2579, 2578, 5296, 4206, 0}, {2710, 2712, 5400, 3270, 0},
    {3341, 3341, 5793, 3890, 0}, {3583, 3579, 5959, 3944, 0}, {3698, 3698, 6054, 4024, 0},
    {3700, 3700, 6055, 3890, 0}, {3924, 3924, 6212, 3890, 0}, {3927, 3927, 6214, 3890, 0},
    {3929, 3929, 6215, 3890, 0}, {3931, 3931, 6217, 3890, 0}, {3934, 3934, 6220, 3876, 0},
    {5198, 2091, 5001, 4334, 0}, {5198, 2091, 5001, 4336, 0}, {5198, 2091, 5001, 3667, 0},
    {5198, 2091, 5001, 3757, 0}, {5198, 2091, 5001, 4340, 0}, {5198, 2091, 5001, 4331, 0},
    {5198, 2091, 5001, 3904, 0}, {5198, 3937, 3937, 4346, 0}, {261, 261, 4120, 3890, 0},
    {1934, 1934, 4893, 2505, 0}, {2055, 2055, 4971, 2668, 0}, {2063, 2063, 4978, 3890, 0},
    {2068, 2068, 4982, 4313, 0}, {2072, 2072, 4984, 3890, 0}, {2533, 2533, 5262, 3890, 0},
    {5198, 2091, 5001, 4348, 0}, {5198, 2091, 5001, 4298, 0}, {31, 31, 4006, 4359, 0},
    {1461, 1461, 4627, 830, 0}, {2503, 2503, 5241, 3131, 0}, {3072, 3072, 5620, 4359, 0},
    {3492, 3492, 5901, 4357, 0}, {3583, 3579, 5959, 3944, 0}, {3944, 3944, 6227, 3890, 0},
    {5198, 2091, 5001, 4352, 0}, {5198, 2091, 5001, 4351, 0}, {144, 144, 4061, 292, 0},
    {145, 145, 4062, 292, 0}, {146, 146, 4063, 292, 0}, {147, 147, 4064, 292, 0},
    {2502, 2502, 5240, 3130, 0}, {554, 554, 4316, 4358, 0}, {2352, 2352, 5204, 3890, 0},
    {509, 509, 4282, 3890, 0}, {512, 512, 4285, 457, 0}, {2067, 2067, 4981, 2673, 0},
    {2690, 2690, 5387, 3890, 0}, {2731, 2731, 5417, 4356, 0}, {2965, 2965, 5585, 3890, 0},
    {3937, 3937, 6222, 3890, 0}, {99, 99, 4030, 2477, 0}, {2098, 2097, 5007, 62, 0},
    {3075, 3075, 5623, 66, 0}, {99, 99, 99, 67, 1}, {2098, 2096, 2096, 64, 0},
    {3075, 3075, 3075, 66, 0}, {3483, 3483, 5892, 3890, 0}, {3583, 3579, 5959, 3944, 0},
    {3698, 3698, 6054, 3890, 0}, {3714, 3714, 6066, 3890, 0}, {3769, 3769, 6109, 3890, 0},
    {3952, 3952, 6232, 3890, 0}, {5198, 3952, 3952, 4365, 0}, {5198, 2091, 5001, 4364, 0},
    {495, 495, 4271, 3890, 0}, {620, 620, 4366, 3890, 0}, {621, 621, 4367, 3890, 0},
    {770, 770, 4397, 4403, 8}, {771, 771, 4398, 3890, 0}, {1576, 1576, 4706, 1976, 0},
    {2652, 2652, 5355, 4377, 0}, {2811, 2811, 5474, 3890, 0}, {3227, 3227, 5718, 4387, 0},
    {3483, 3483, 5892, 4385, 0}, {3583, 3579, 5959, 3944, 0}, {3714, 3714, 6066, 3890, 0},
    {3769, 3769, 6109, 1977, 0}, {3883, 3883, 6182, 4264, 0}, {3952, 3952, 6232, 3890, 0},
    {3961, 3961, 6238, 3890, 0}, {3967, 3967, 6242, 3890, 0}, {2781, 2781, 5452, 3890, 0},
    {3396, 3396, 5830, 3890, 0}, {3849, 3849, 6161, 3890, 0}, {3958, 3958, 6236, 3890, 0},
    {5198, 2091, 5001, 4371, 0}, {5198, 3961, 3961, 4374, 0}, {5198, 2091, 5001, 4369, 0},
    {1358, 1358, 4570, 292, 0}, {2234, 2234, 5110, 3890, 0}, {2235, 2235, 5111, 3890, 0},
    {2684, 2684, 5381, 3890, 0}, {2997, 2997, 5600, 3890, 0}, {2998, 2998, 5601, 3890, 0},
    {3489, 3489, 5898, 292, 0}, {3757, 3757, 6100, 3890, 0}, {3763, 3763, 6104, 4389, 0},
    {3765, 3765, 6106, 4149, 0}, {3768, 3767, 6108, 4151, 0}, {1358, 1358, 1358, 292, 0},
    {2234, 2234, 2234, 3890, 0}, {2235, 2235, 2235, 3890, 0}, {2684, 2684, 2684, 3890, 0},
    {2997, 2997, 2997, 3890, 0}, {2998, 2998, 2998, 3890, 0}, {3489, 3489, 5898, 292, 0},
    {3757, 3757, 3757, 4024, 0}, {3763, 3763, 3763, 4389, 0}, {3765, 3765, 3765, 4149, 0},
    {3768, 3768, 3768, 4393, 0}, {161, 161, 4073, 2850, 0}, {321, 321, 4160, 3890, 0},
    {3483, 3483, 5892, 4385, 0}, {3583, 3579, 5959, 3944, 0}, {3769, 3769, 6109, 1977, 0},
    {3911, 292, 4140, 4300, 0}, {3967, 3967, 6242, 3890, 0}, {5198, 3967, 3967, 4381, 0},
    {5198, 2091, 5001, 4380, 0}, {1165, 1165, 4465, 3890, 0}, {3397, 3397, 5831, 4388, 0},
    {3483, 3483, 5892, 4385, 0}, {5198, 2091, 5001, 4386, 0}, {549, 549, 4313, 508, 0},
    {549, 549, 549, 509, 0}, {778, 778, 778, 3890, 0}, {779, 779, 779, 2477, 0},
    {1391, 1391, 1391, 292, 0}, {1722, 1721, 1721, 2212, 0}, {2258, 2258, 2258, 4391, 0},
    {2747, 2745, 2745, 69, 0}, {2751, 2749, 2749, 3291, 0}, {2754, 2752, 2752, 3295, 0},
    {2757, 2755, 2755, 3299, 0}, {2758, 2758, 2758, 2477, 0}, {2761, 2759, 2759, 69, 0},
    {2765, 2763, 2763, 3303, 0}, {2768, 2766, 2766, 3307, 0}, {2771, 2769, 2769, 3311, 0},
    {2772, 2772, 2772, 2477, 0}, {2810, 2810, 2810, 4405, 8}, {2987, 2987, 2987, 2477, 0},
    {2988, 2988, 2988, 2477, 0}, {3053, 3053, 3053, 2477, 0}, {3482, 3482, 3482, 3890, 0},
    {3764, 3764, 3764, 3890, 0}, {3766, 3766, 3766, 3890, 0}, {5198, 5198, 5198, 4392, 0},
    {507, 507, 507, 3890, 1}, {1293, 1293, 1293, 292, 0}, {390, 390, 4213, 313, 0},
    {5198, 2091, 5001, 4398, 0}, {5198, 3987, 3987, 3890, 0}, {5198, 3989, 3989, 3890, 0},
    {5198, 2091, 5001, 3827, 0},
};

static const struct model_shape SHAPES[] = {
    {0, 2, SHAPE_STRUCTURE}, {2, 2, SHAPE_STRUCTURE}, {4, 0, SHAPE_STRING}, {4, 1, SHAPE_LIST},
    {5, 0, SHAPE_STRING}, {5, 1, SHAPE_LIST}, {6, 2, SHAPE_STRUCTURE}, {8, 2, SHAPE_STRUCTURE},
    {10, 0, SHAPE_STRING}, {10, 1, SHAPE_LIST}, {11, 3, SHAPE_STRUCTURE}, {14, 1, SHAPE_STRUCTURE},
    {15, 2, SHAPE_STRUCTURE}, {17, 1, SHAPE_STRUCTURE}, {18, 3, SHAPE_STRUCTURE},
    {21, 1, SHAPE_STRUCTURE}, {22, 2, SHAPE_STRUCTURE}, {24, 1, SHAPE_STRUCTURE},
    {25, 4, SHAPE_STRUCTURE}, {29, 1, SHAPE_STRUCTURE}, {30, 2, SHAPE_STRUCTURE},
    {32, 1, SHAPE_STRUCTURE}, {33, 2, SHAPE_STRUCTURE}, {35, 1, SHAPE_STRUCTURE},
    {36, 4, SHAPE_STRUCTURE}, {40, 1, SHAPE_STRUCTURE}, {41, 2, SHAPE_STRUCTURE},
    {43, 1, SHAPE_STRUCTURE}, {44, 4, SHAPE_STRUCTURE}, {48, 1, SHAPE_LIST},
    {49, 3, SHAPE_STRUCTURE}, {52, 1, SHAPE_LIST}, {53, 1, SHAPE_LIST}, {54, 3, SHAPE_STRUCTURE},
    {57, 2, SHAPE_STRUCTURE}, {59, 1, SHAPE_LIST}, {60, 0, SHAPE_STRING}, {60, 1, SHAPE_LIST},
    {61, 1, SHAPE_STRUCTURE}, {62, 1, SHAPE_LIST}, {63, 0, SHAPE_STRING}, {63, 5, SHAPE_STRUCTURE},
    {68, 10, SHAPE_STRUCTURE}, {78, 0, SHAPE_STRING}, {78, 0, SHAPE_STRING}, {78, 1, SHAPE_LIST},
    {79, 4, SHAPE_STRUCTURE}, {83, 1, SHAPE_LIST}, {84, 2, SHAPE_STRUCTURE},
    {86, 11, SHAPE_STRUCTURE}, {97, 0, SHAPE_STRING}, {97, 1, SHAPE_STRUCTURE}, {98, 1, SHAPE_LIST},
    {99, 1, SHAPE_STRUCTURE}, {100, 1, SHAPE_LIST}, {101, 1, SHAPE_LIST}, {102, 2, SHAPE_STRUCTURE},
    {104, 5, SHAPE_STRUCTURE}, {109, 1, SHAPE_LIST}, {110, 8, SHAPE_STRUCTURE},
    {118, 1, SHAPE_LIST}, {119, 0, SHAPE_INTEGER}, {119, 1, SHAPE_LIST}, {120, 1, SHAPE_STRUCTURE},
    {121, 1, SHAPE_LIST}, {122, 1, SHAPE_STRUCTURE}, {123, 0, SHAPE_STRING},
    {123, 0, SHAPE_INTEGER}, {123, 1, SHAPE_LIST}, {124, 1, SHAPE_LIST}, {125, 16, SHAPE_STRUCTURE},
    {141, 4, SHAPE_STRUCTURE}, {145, 0, SHAPE_STRING}, {145, 0, SHAPE_STRING}, {145, 1, SHAPE_LIST},
    {146, 0, SHAPE_INTEGER}, {146, 1, SHAPE_LIST}, {147, 6, SHAPE_STRUCTURE}, {153, 1, SHAPE_LIST},
    {154, 0, SHAPE_STRING}, {154, 4, SHAPE_STRUCTURE}, {158, 1, SHAPE_STRUCTURE},
    {159, 0, SHAPE_STRING}, {159, 0, SHAPE_STRING}, {159, 8, SHAPE_STRUCTURE},
    {167, 8, SHAPE_STRUCTURE}, {175, 13, SHAPE_STRUCTURE}, {188, 1, SHAPE_STRUCTURE},
    {189, 10, SHAPE_STRUCTURE}, {199, 1, SHAPE_STRUCTURE}, {200, 0, SHAPE_STRING},
    {200, 1, SHAPE_LIST}, {201, 1, SHAPE_LIST}, {202, 0, SHAPE_STRING}, {202, 0, SHAPE_STRING},
    {202, 0, SHAPE_STRING}, {202, 0, SHAPE_STRING}, {202, 0, SHAPE_STRING}, {202, 0, SHAPE_STRING},
    {202, 1, SHAPE_LIST}, {203, 6, SHAPE_STRUCTURE}, {209, 1, SHAPE_LIST}, {210, 0, SHAPE_STRING},
    {210, 2, SHAPE_STRUCTURE}, {212, 1, SHAPE_LIST}, {213, 0, SHAPE_STRING}, {213, 0, SHAPE_STRING},
    {213, 6, SHAPE_STRUCTURE}, {219, 3, SHAPE_STRUCTURE}, {222, 1, SHAPE_LIST},
    {223, 2, SHAPE_STRUCTURE}, {225, 5, SHAPE_STRUCTURE}, {230, 5, SHAPE_STRUCTURE},
    {235, 14, SHAPE_STRUCTURE}, {249, 6, SHAPE_STRUCTURE}, {255, 0, SHAPE_STRING},
    {255, 7, SHAPE_STRUCTURE}, {262, 0, SHAPE_STRING}, {262, 5, SHAPE_STRUCTURE},
    {267, 4, SHAPE_STRUCTURE}, {271, 1, SHAPE_LIST}, {272, 0, SHAPE_STRING}, {272, 0, SHAPE_STRING},
    {272, 1, SHAPE_LIST}, {273, 21, SHAPE_STRUCTURE}, {294, 1, SHAPE_LIST},
    {295, 7, SHAPE_STRUCTURE}, {302, 1, SHAPE_LIST}, {303, 0, SHAPE_STRING},
    {303, 3, SHAPE_STRUCTURE}, {306, 2, SHAPE_STRUCTURE}, {308, 1, SHAPE_STRUCTURE},
    {309, 0, SHAPE_STRING}, {309, 4, SHAPE_STRUCTURE}, {313, 1, SHAPE_STRUCTURE},
    {314, 0, SHAPE_STRING}, {314, 1, SHAPE_LIST}, {315, 1, SHAPE_LIST}, {316, 0, SHAPE_STRING},
    {316, 1, SHAPE_LIST}, {317, 1, SHAPE_LIST}, {318, 4, SHAPE_STRUCTURE}, {322, 1, SHAPE_LIST},
    {323, 0, SHAPE_STRING}, {323, 2, SHAPE_STRUCTURE}, {325, 1, SHAPE_LIST}, {326, 0, SHAPE_STRING},
    {326, 0, SHAPE_STRING}, {326, 1, SHAPE_LIST}, {327, 5, SHAPE_STRUCTURE},
    {332, 3, SHAPE_STRUCTURE}, {335, 6, SHAPE_STRUCTURE}, {341, 3, SHAPE_STRUCTURE},
    {344, 4, SHAPE_STRUCTURE}, {348, 2, SHAPE_STRUCTURE}, {350, 1, SHAPE_STRUCTURE},
    {351, 1, SHAPE_LIST}, {352, 7, SHAPE_STRUCTURE}, {359, 1, SHAPE_STRUCTURE},
    {360, 5, SHAPE_STRUCTURE}, {365, 2, SHAPE_STRUCTURE}, {367, 3, SHAPE_STRUCTURE},
    {370, 1, SHAPE_STRUCTURE}, {371, 6, SHAPE_STRUCTURE}, {377, 2, SHAPE_STRUCTURE},
    {379, 3, SHAPE_STRUCTURE}, {382, 3, SHAPE_STRUCTURE}, {385, 3, SHAPE_STRUCTURE},
    {388, 2, SHAPE_STRUCTURE}, {390, 1, SHAPE_STRUCTURE}, {391, 3, SHAPE_STRUCTURE},
    {394, 1, SHAPE_STRUCTURE}, {395, 3, SHAPE_STRUCTURE}, {398, 1, SHAPE_STRUCTURE},
    {399, 5, SHAPE_STRUCTURE}, {404, 1, SHAPE_STRUCTURE}, {405, 3, SHAPE_STRUCTURE},
    {408, 1, SHAPE_STRUCTURE}, {409, 6, SHAPE_STRUCTURE}, {415, 2, SHAPE_STRUCTURE},
    {417, 5, SHAPE_STRUCTURE}, {422, 2, SHAPE_STRUCTURE}, {424, 3, SHAPE_STRUCTURE},
    {427, 1, SHAPE_STRUCTURE}, {428, 5, SHAPE_STRUCTURE}, {433, 2, SHAPE_STRUCTURE},
    {435, 3, SHAPE_STRUCTURE}, {438, 1, SHAPE_STRUCTURE}, {439, 4, SHAPE_STRUCTURE},
    {443, 2, SHAPE_STRUCTURE}, {445, 4, SHAPE_STRUCTURE}, {449, 1, SHAPE_STRUCTURE},
    {450, 3, SHAPE_STRUCTURE}, {453, 1, SHAPE_STRUCTURE}, {454, 3, SHAPE_STRUCTURE},
    {457, 1, SHAPE_STRUCTURE}, {458, 6, SHAPE_STRUCTURE}, {464, 2, SHAPE_STRUCTURE},
    {466, 10, SHAPE_STRUCTURE}, {476, 3, SHAPE_STRUCTURE}, {479, 1, SHAPE_STRUCTURE},
    {480, 1, SHAPE_LIST}, {481, 0, SHAPE_STRING}, {481, 4, SHAPE_STRUCTURE}, {485, 1, SHAPE_LIST},
    {486, 1, SHAPE_LIST}, {487, 2, SHAPE_STRUCTURE}, {489, 1, SHAPE_LIST}, {490, 1, SHAPE_LIST},
    {491, 2, SHAPE_STRUCTURE}, {493, 0, SHAPE_STRING}, {493, 0, SHAPE_STRING},
    {493, 4, SHAPE_STRUCTURE}, {497, 1, SHAPE_LIST}, {498, 4, SHAPE_STRUCTURE},
    {502, 1, SHAPE_STRUCTURE}, {503, 3, SHAPE_STRUCTURE}, {506, 1, SHAPE_STRUCTURE},
    {507, 3, SHAPE_STRUCTURE}, {510, 7, SHAPE_STRUCTURE}, {517, 2, SHAPE_STRUCTURE},
    {519, 4, SHAPE_STRUCTURE}, {523, 2, SHAPE_STRUCTURE}, {525, 5, SHAPE_STRUCTURE},
    {530, 3, SHAPE_STRUCTURE}, {533, 1, SHAPE_STRUCTURE}, {534, 2, SHAPE_STRUCTURE},
    {536, 1, SHAPE_STRUCTURE}, {537, 0, SHAPE_STRING}, {537, 0, SHAPE_STRING},
    {537, 1, SHAPE_STRUCTURE}, {538, 5, SHAPE_STRUCTURE}, {543, 1, SHAPE_LIST},
    {544, 1, SHAPE_STRUCTURE}, {545, 6, SHAPE_STRUCTURE}, {551, 1, SHAPE_LIST},
    {552, 7, SHAPE_STRUCTURE}, {559, 1, SHAPE_STRUCTURE}, {560, 10, SHAPE_STRUCTURE},
    {570, 2, SHAPE_STRUCTURE}, {572, 11, SHAPE_STRUCTURE}, {583, 2, SHAPE_STRUCTURE},
    {585, 0, SHAPE_STRING}, {585, 0, SHAPE_STRING}, {585, 0, SHAPE_STRING}, {585, 0, SHAPE_STRING},
    {585, 0, SHAPE_BOOLEAN}, {585, 0, SHAPE_STRING}, {585, 0, SHAPE_STRING},
    {585, 14, SHAPE_STRUCTURE}, {599, 3, SHAPE_STRUCTURE}, {602, 1, SHAPE_LIST},
    {603, 1, SHAPE_STRUCTURE}, {604, 1, SHAPE_LIST}, {605, 0, SHAPE_STRING}, {605, 1, SHAPE_LIST},
    {606, 1, SHAPE_LIST}, {607, 1, SHAPE_STRUCTURE}, {608, 1, SHAPE_LIST}, {609, 0, SHAPE_STRING},
    {609, 0, SHAPE_STRING}, {609, 0, SHAPE_STRING}, {609, 1, SHAPE_LIST}, {610, 1, SHAPE_STRUCTURE},
    {611, 1, SHAPE_LIST}, {612, 2, SHAPE_STRUCTURE}, {614, 1, SHAPE_LIST}, {615, 0, SHAPE_STRING},
    {615, 1, SHAPE_LIST}, {616, 0, SHAPE_STRING}, {616, 0, SHAPE_BOOLEAN}, {616, 0, SHAPE_DOUBLE},
    {616, 0, SHAPE_INTEGER}, {616, 2, SHAPE_STRUCTURE}, {618, 2, SHAPE_STRUCTURE},
    {620, 0, SHAPE_INTEGER}, {620, 1, SHAPE_STRUCTURE}, {621, 1, SHAPE_STRUCTURE},
    {622, 0, SHAPE_DOUBLE}, {622, 5, SHAPE_STRUCTURE}, {627, 1, SHAPE_STRUCTURE},
    {628, 0, SHAPE_STRING}, {628, 0, SHAPE_STRING}, {628, 1, SHAPE_LIST}, {629, 0, SHAPE_BLOB},
    {629, 4, SHAPE_STRUCTURE}, {633, 1, SHAPE_LIST}, {634, 1, SHAPE_LIST},
    {635, 4, SHAPE_STRUCTURE}, {639, 1, SHAPE_LIST}, {640, 0, SHAPE_STRING},
    {640, 1, SHAPE_STRUCTURE}, {641, 0, SHAPE_BOOLEAN}, {641, 0, SHAPE_STRING},
    {641, 0, SHAPE_STRING}, {641, 1, SHAPE_LIST}, {642, 0, SHAPE_STRING}, {642, 0, SHAPE_BOOLEAN},
    {642, 0, SHAPE_DOUBLE}, {642, 0, SHAPE_INTEGER}, {642, 0, SHAPE_LONG}, {642, 0, SHAPE_STRING},
    {642, 1, SHAPE_LIST}, {643, 3, SHAPE_STRUCTURE}, {646, 1, SHAPE_STRUCTURE},
    {647, 8, SHAPE_STRUCTURE}, {655, 2, SHAPE_STRUCTURE}, {657, 1, SHAPE_LIST},
    {658, 0, SHAPE_STRING}, {658, 0, SHAPE_STRING}, {658, 0, SHAPE_BOOLEAN},
    {658, 4, SHAPE_STRUCTURE}, {662, 1, SHAPE_LIST}, {663, 9, SHAPE_STRUCTURE},
    {672, 1, SHAPE_LIST}, {673, 0, SHAPE_STRING}, {673, 0, SHAPE_STRING}, {673, 0, SHAPE_STRING},
    {673, 2, SHAPE_STRUCTURE}, {675, 1, SHAPE_STRUCTURE}, {676, 2, SHAPE_STRUCTURE},
    {678, 0, SHAPE_STRING}, {678, 0, SHAPE_STRING}, {678, 2, SHAPE_STRUCTURE},
    {680, 2, SHAPE_STRUCTURE}, {682, 4, SHAPE_STRUCTURE}, {686, 1, SHAPE_STRUCTURE},
    {687, 3, SHAPE_STRUCTURE}, {690, 2, SHAPE_STRUCTURE}, {692, 1, SHAPE_STRUCTURE},
    {693, 1, SHAPE_STRUCTURE}, {694, 2, SHAPE_STRUCTURE}, {696, 1, SHAPE_STRUCTURE},
    {697, 3, SHAPE_STRUCTURE}, {700, 3, SHAPE_STRUCTURE}, {703, 1, SHAPE_STRUCTURE},
    {704, 1, SHAPE_STRUCTURE}, {705, 2, SHAPE_STRUCTURE}, {707, 2, SHAPE_STRUCTURE},
    {709, 1, SHAPE_LIST}, {710, 3, SHAPE_STRUCTURE}, {713, 2, SHAPE_STRUCTURE},
    {715, 3, SHAPE_STRUCTURE}, {718, 1, SHAPE_LIST}, {719, 0, SHAPE_STRING},
    {719, 2, SHAPE_STRUCTURE}, {721, 1, SHAPE_STRUCTURE}, {722, 5, SHAPE_STRUCTURE},
    {727, 1, SHAPE_LIST}, {728, 2, SHAPE_STRUCTURE}, {730, 1, SHAPE_LIST},
    {731, 3, SHAPE_STRUCTURE}, {734, 2, SHAPE_STRUCTURE}, {736, 1, SHAPE_LIST},
    {737, 1, SHAPE_LIST}, {738, 0, SHAPE_INTEGER}, {738, 1, SHAPE_LIST}, {739, 10, SHAPE_STRUCTURE},
    {749, 14, SHAPE_STRUCTURE}, {763, 13, SHAPE_STRUCTURE}, {776, 1, SHAPE_LIST},
    {777, 1, SHAPE_LIST}, {778, 0, SHAPE_STRING}, {778, 0, SHAPE_STRING}, {778, 1, SHAPE_LIST},
    {779, 1, SHAPE_STRUCTURE}, {780, 1, SHAPE_LIST}, {781, 0, SHAPE_STRING},
    {781, 15, SHAPE_STRUCTURE}, {796, 11, SHAPE_STRUCTURE}, {807, 1, SHAPE_LIST},
    {808, 1, SHAPE_LIST}, {809, 0, SHAPE_STRING}, {809, 1, SHAPE_LIST}, {810, 6, SHAPE_STRUCTURE},
    {816, 1, SHAPE_LIST}, {817, 1, SHAPE_STRUCTURE}, {818, 1, SHAPE_LIST}, {819, 0, SHAPE_STRING},
    {819, 1, SHAPE_LIST}, {820, 11, SHAPE_STRUCTURE}, {831, 1, SHAPE_LIST}, {832, 0, SHAPE_STRING},
    {832, 19, SHAPE_STRUCTURE}, {851, 5, SHAPE_STRUCTURE}, {856, 1, SHAPE_LIST},
    {857, 0, SHAPE_STRING}, {857, 0, SHAPE_STRING}, {857, 3, SHAPE_STRUCTURE}, {860, 1, SHAPE_LIST},
    {861, 2, SHAPE_STRUCTURE}, {863, 1, SHAPE_LIST}, {864, 36, SHAPE_STRUCTURE},
    {900, 5, SHAPE_STRUCTURE}, {905, 0, SHAPE_STRING}, {905, 7, SHAPE_STRUCTURE},
    {912, 1, SHAPE_LIST}, {913, 0, SHAPE_STRING}, {913, 8, SHAPE_STRUCTURE}, {921, 0, SHAPE_STRING},
    {921, 1, SHAPE_LIST}, {922, 1, SHAPE_LIST}, {923, 0, SHAPE_STRING}, {923, 0, SHAPE_LONG},
    {923, 3, SHAPE_STRUCTURE}, {926, 2, SHAPE_STRUCTURE}, {928, 0, SHAPE_STRING},
    {928, 15, SHAPE_STRUCTURE}, {943, 3, SHAPE_STRUCTURE}, {946, 1, SHAPE_LIST},
    {947, 0, SHAPE_STRING}, {947, 1, SHAPE_LIST}, {948, 1, SHAPE_LIST}, {949, 0, SHAPE_STRING},
    {949, 2, SHAPE_STRUCTURE}, {951, 1, SHAPE_LIST}, {952, 0, SHAPE_STRING}, {952, 1, SHAPE_LIST},
    {953, 4, SHAPE_STRUCTURE}, {957, 0, SHAPE_STRING}, {957, 0, SHAPE_STRING},
    {957, 8, SHAPE_STRUCTURE}, {965, 0, SHAPE_STRING}, {965, 1, SHAPE_LIST}, {966, 1, SHAPE_LIST},
    {967, 0, SHAPE_STRING}, {967, 1, SHAPE_STRUCTURE}, {968, 1, SHAPE_STRUCTURE},
    {969, 0, SHAPE_STRING}, {969, 1, SHAPE_LIST}, {970, 1, SHAPE_LIST}, {971, 2, SHAPE_STRUCTURE},
    {973, 2, SHAPE_STRUCTURE}, {975, 0, SHAPE_STRING}, {975, 4, SHAPE_STRUCTURE},
    {979, 1, SHAPE_LIST}, {980, 2, SHAPE_STRUCTURE}, {982, 2, SHAPE_STRUCTURE},
    {984, 0, SHAPE_STRING}, {984, 8, SHAPE_STRUCTURE}, {992, 1, SHAPE_LIST}, {993, 0, SHAPE_STRING},
    {993, 0, SHAPE_STRING}, {993, 0, SHAPE_STRING}, {993, 5, SHAPE_STRUCTURE},
    {998, 0, SHAPE_STRING}, {998, 1, SHAPE_LIST}, {999, 0, SHAPE_INTEGER}, {999, 1, SHAPE_LIST},
    {1000, 0, SHAPE_STRING}, {1000, 0, SHAPE_STRING}, {1000, 1, SHAPE_STRUCTURE},
    {1001, 1, SHAPE_STRUCTURE}, {1002, 0, SHAPE_STRING}, {1002, 0, SHAPE_STRING},
    {1002, 2, SHAPE_STRUCTURE}, {1004, 1, SHAPE_STRUCTURE}, {1005, 1, SHAPE_LIST},
    {1006, 2, SHAPE_STRUCTURE}, {1008, 1, SHAPE_LIST}, {1009, 4, SHAPE_STRUCTURE},
    {1013, 1, SHAPE_LIST}, {1014, 1, SHAPE_STRUCTURE}, {1015, 1, SHAPE_LIST},
    {1016, 1, SHAPE_STRUCTURE}, {1017, 2, SHAPE_STRUCTURE}, {1019, 0, SHAPE_STRING},
    {1019, 2, SHAPE_STRUCTURE}, {1021, 3, SHAPE_STRUCTURE}, {1024, 4, SHAPE_STRUCTURE},
    {1028, 2, SHAPE_STRUCTURE}, {1030, 2, SHAPE_STRUCTURE}, {1032, 1, SHAPE_STRUCTURE},
    {1033, 1, SHAPE_STRUCTURE}, {1034, 0, SHAPE_STRING}, {1034, 4, SHAPE_STRUCTURE},
    {1038, 1, SHAPE_LIST}, {1039, 4, SHAPE_STRUCTURE}, {1043, 1, SHAPE_LIST},
    {1044, 0, SHAPE_STRING}, {1044, 0, SHAPE_STRING}, {1044, 0, SHAPE_STRING},
    {1044, 2, SHAPE_STRUCTURE}, {1046, 0, SHAPE_STRING}, {1046, 1, SHAPE_LIST},
    {1047, 1, SHAPE_LIST}, {1048, 16, SHAPE_STRUCTURE}, {1064, 1, SHAPE_LIST},
    {1065, 2, SHAPE_STRUCTURE}, {1067, 0, SHAPE_STRING}, {1067, 0, SHAPE_STRING},
    {1067, 29, SHAPE_STRUCTURE}, {1096, 2, SHAPE_STRUCTURE}, {1098, 0, SHAPE_STRING},
    {1098, 0, SHAPE_STRING}, {1098, 1, SHAPE_LIST}, {1099, 2, SHAPE_STRUCTURE},
    {1101, 0, SHAPE_STRING}, {1101, 8, SHAPE_STRUCTURE}, {1109, 1, SHAPE_LIST},
    {1110, 2, SHAPE_STRUCTURE}, {1112, 0, SHAPE_STRING}, {1112, 1, SHAPE_LIST},
    {1113, 3, SHAPE_STRUCTURE}, {1116, 3, SHAPE_STRUCTURE}, {1119, 1, SHAPE_LIST},
    {1120, 1, SHAPE_LIST}, {1121, 0, SHAPE_STRING}, {1121, 6, SHAPE_STRUCTURE},
    {1127, 6, SHAPE_STRUCTURE}, {1133, 4, SHAPE_STRUCTURE}, {1137, 1, SHAPE_LIST},
    {1138, 3, SHAPE_STRUCTURE}, {1141, 5, SHAPE_STRUCTURE}, {1146, 0, SHAPE_STRING},
    {1146, 1, SHAPE_LIST}, {1147, 0, SHAPE_INTEGER}, {1147, 1, SHAPE_LIST}, {1148, 0, SHAPE_STRING},
    {1148, 0, SHAPE_STRING}, {1148, 0, SHAPE_STRING}, {1148, 0, SHAPE_STRING},
    {1148, 1, SHAPE_LIST}, {1149, 3, SHAPE_STRUCTURE}, {1152, 2, SHAPE_STRUCTURE},
    {1154, 4, SHAPE_STRUCTURE}, {1158, 4, SHAPE_STRUCTURE}, {1162, 8, SHAPE_STRUCTURE},
    {1170, 0, SHAPE_STRING}, {1170, 1, SHAPE_LIST}, {1171, 1, SHAPE_LIST}, {1172, 0, SHAPE_STRING},
    {1172, 0, SHAPE_STRING}, {1172, 3, SHAPE_STRUCTURE}, {1175, 3, SHAPE_STRUCTURE},
    {1178, 3, SHAPE_STRUCTURE}, {1181, 3, SHAPE_STRUCTURE}, {1184, 0, SHAPE_STRING},
    {1184, 0, SHAPE_STRING}, {1184, 1, SHAPE_LIST}, {1185, 7, SHAPE_STRUCTURE},
    {1192, 0, SHAPE_STRING}, {1192, 0, SHAPE_STRING}, {1192, 0, SHAPE_INTEGER},
    {1192, 0, SHAPE_INTEGER}, {1192, 6, SHAPE_STRUCTURE}, {1198, 1, SHAPE_STRUCTURE},
    {1199, 0, SHAPE_STRING}, {1199, 14, SHAPE_STRUCTURE}, {1213, 1, SHAPE_STRUCTURE},
    {1214, 12, SHAPE_STRUCTURE}, {1226, 0, SHAPE_STRING}, {1226, 2, SHAPE_STRUCTURE},
    {1228, 0, SHAPE_STRING}, {1228, 11, SHAPE_STRUCTURE}, {1239, 1, SHAPE_STRUCTURE},
    {1240, 0, SHAPE_INTEGER}, {1240, 1, SHAPE_LIST}, {1241, 0, SHAPE_STRING},
    {1241, 0, SHAPE_STRING}, {1241, 0, SHAPE_STRING}, {1241, 1, SHAPE_LIST},
    {1242, 4, SHAPE_STRUCTURE}, {1246, 4, SHAPE_STRUCTURE}, {1250, 1, SHAPE_STRUCTURE},
    {1251, 1, SHAPE_STRUCTURE}, {1252, 17, SHAPE_STRUCTURE}, {1269, 1, SHAPE_STRUCTURE},
    {1270, 7, SHAPE_STRUCTURE}, {1277, 1, SHAPE_STRUCTURE}, {1278, 5, SHAPE_STRUCTURE},
    {1283, 3, SHAPE_STRUCTURE}, {1286, 4, SHAPE_STRUCTURE}, {1290, 1, SHAPE_STRUCTURE},
    {1291, 5, SHAPE_STRUCTURE}, {1296, 1, SHAPE_STRUCTURE}, {1297, 12, SHAPE_STRUCTURE},
    {1309, 11, SHAPE_STRUCTURE}, {1320, 19, SHAPE_STRUCTURE}, {1339, 1, SHAPE_STRUCTURE},
    {1340, 4, SHAPE_STRUCTURE}, {1344, 1, SHAPE_STRUCTURE}, {1345, 24, SHAPE_STRUCTURE},
    {1369, 3, SHAPE_STRUCTURE}, {1372, 6, SHAPE_STRUCTURE}, {1378, 1, SHAPE_STRUCTURE},
    {1379, 3, SHAPE_STRUCTURE}, {1382, 1, SHAPE_STRUCTURE}, {1383, 3, SHAPE_STRUCTURE},
    {1386, 1, SHAPE_STRUCTURE}, {1387, 9, SHAPE_STRUCTURE}, {1396, 1, SHAPE_STRUCTURE},
    {1397, 4, SHAPE_STRUCTURE}, {1401, 1, SHAPE_STRUCTURE}, {1402, 1, SHAPE_STRUCTURE},
    {1403, 1, SHAPE_STRUCTURE}, {1404, 5, SHAPE_STRUCTURE}, {1409, 1, SHAPE_STRUCTURE},
    {1410, 3, SHAPE_STRUCTURE}, {1413, 1, SHAPE_STRUCTURE}, {1414, 4, SHAPE_STRUCTURE},
    {1418, 2, SHAPE_STRUCTURE}, {1420, 4, SHAPE_STRUCTURE}, {1424, 1, SHAPE_LIST},
    {1425, 8, SHAPE_STRUCTURE}, {1433, 1, SHAPE_LIST}, {1434, 15, SHAPE_STRUCTURE},
    {1449, 3, SHAPE_STRUCTURE}, {1452, 15, SHAPE_STRUCTURE}, {1467, 3, SHAPE_STRUCTURE},
    {1470, 7, SHAPE_STRUCTURE}, {1477, 2, SHAPE_STRUCTURE}, {1479, 9, SHAPE_STRUCTURE},
    {1488, 1, SHAPE_STRUCTURE}, {1489, 0, SHAPE_STRING}, {1489, 6, SHAPE_STRUCTURE},
    {1495, 1, SHAPE_STRUCTURE}, {1496, 7, SHAPE_STRUCTURE}, {1503, 2, SHAPE_STRUCTURE},
    {1505, 5, SHAPE_STRUCTURE}, {1510, 1, SHAPE_STRUCTURE}, {1511, 5, SHAPE_STRUCTURE},
    {1516, 1, SHAPE_STRUCTURE}, {1517, 2, SHAPE_STRUCTURE}, {1519, 1, SHAPE_STRUCTURE},
    {1520, 6, SHAPE_STRUCTURE}, {1526, 4, SHAPE_STRUCTURE}, {1530, 4, SHAPE_STRUCTURE},
    {1534, 1, SHAPE_STRUCTURE}, {1535, 7, SHAPE_STRUCTURE}, {1542, 1, SHAPE_STRUCTURE},
    {1543, 4, SHAPE_STRUCTURE}, {1547, 1, SHAPE_STRUCTURE}, {1548, 17, SHAPE_STRUCTURE},
    {1565, 1, SHAPE_STRUCTURE}, {1566, 7, SHAPE_STRUCTURE}, {1573, 1, SHAPE_STRUCTURE},
    {1574, 8, SHAPE_STRUCTURE}, {1582, 1, SHAPE_STRUCTURE}, {1583, 8, SHAPE_STRUCTURE},
    {1591, 5, SHAPE_STRUCTURE}, {1596, 1, SHAPE_STRUCTURE}, {1597, 1, SHAPE_STRUCTURE},
    {1598, 9, SHAPE_STRUCTURE}, {1607, 1, SHAPE_STRUCTURE}, {1608, 6, SHAPE_STRUCTURE},
    {1614, 1, SHAPE_STRUCTURE}, {1615, 5, SHAPE_STRUCTURE}, {1620, 7, SHAPE_STRUCTURE},
    {1627, 2, SHAPE_STRUCTURE}, {1629, 8, SHAPE_STRUCTURE}, {1637, 2, SHAPE_STRUCTURE},
    {1639, 6, SHAPE_STRUCTURE}, {1645, 1, SHAPE_STRUCTURE}, {1646, 4, SHAPE_STRUCTURE},
    {1650, 1, SHAPE_STRUCTURE}, {1651, 4, SHAPE_STRUCTURE}, {1655, 1, SHAPE_STRUCTURE},
    {1656, 4, SHAPE_STRUCTURE}, {1660, 1, SHAPE_STRUCTURE}, {1661, 5, SHAPE_STRUCTURE},
    {1666, 1, SHAPE_STRUCTURE}, {1667, 9, SHAPE_STRUCTURE}, {1676, 1, SHAPE_STRUCTURE},
    {1677, 7, SHAPE_STRUCTURE}, {1684, 1, SHAPE_STRUCTURE}, {1685, 7, SHAPE_STRUCTURE},
    {1692, 1, SHAPE_STRUCTURE}, {1693, 4, SHAPE_STRUCTURE}, {1697, 1, SHAPE_STRUCTURE},
    {1698, 13, SHAPE_STRUCTURE}, {1711, 2, SHAPE_STRUCTURE}, {1713, 10, SHAPE_STRUCTURE},
    {1723, 4, SHAPE_STRUCTURE}, {1727, 2, SHAPE_STRUCTURE}, {1729, 5, SHAPE_STRUCTURE},
    {1734, 2, SHAPE_STRUCTURE}, {1736, 11, SHAPE_STRUCTURE}, {1747, 1, SHAPE_STRUCTURE},
    {1748, 5, SHAPE_STRUCTURE}, {1753, 1, SHAPE_STRUCTURE}, {1754, 19, SHAPE_STRUCTURE},
    {1773, 2, SHAPE_STRUCTURE}, {1775, 9, SHAPE_STRUCTURE}, {1784, 4, SHAPE_STRUCTURE},
    {1788, 2, SHAPE_STRUCTURE}, {1790, 9, SHAPE_STRUCTURE}, {1799, 1, SHAPE_STRUCTURE},
    {1800, 3, SHAPE_STRUCTURE}, {1803, 1, SHAPE_STRUCTURE}, {1804, 9, SHAPE_STRUCTURE},
    {1813, 1, SHAPE_STRUCTURE}, {1814, 4, SHAPE_STRUCTURE}, {1818, 1, SHAPE_STRUCTURE},
    {1819, 5, SHAPE_STRUCTURE}, {1824, 1, SHAPE_STRUCTURE}, {1825, 17, SHAPE_STRUCTURE},
    {1842, 1, SHAPE_STRUCTURE}, {1843, 5, SHAPE_STRUCTURE}, {1848, 1, SHAPE_STRUCTURE},
    {1849, 5, SHAPE_STRUCTURE}, {1854, 1, SHAPE_STRUCTURE}, {1855, 7, SHAPE_STRUCTURE},
    {1862, 1, SHAPE_STRUCTURE}, {1863, 4, SHAPE_STRUCTURE}, {1867, 2, SHAPE_STRUCTURE},
    {1869, 5, SHAPE_STRUCTURE}, {1874, 2, SHAPE_STRUCTURE}, {1876, 7, SHAPE_STRUCTURE},
    {1883, 2, SHAPE_STRUCTURE}, {1885, 5, SHAPE_STRUCTURE}, {1890, 3, SHAPE_STRUCTURE},
    {1893, 6, SHAPE_STRUCTURE}, {1899, 7, SHAPE_STRUCTURE}, {1906, 1, SHAPE_STRUCTURE},
    {1907, 3, SHAPE_STRUCTURE}, {1910, 1, SHAPE_STRUCTURE}, {1911, 4, SHAPE_STRUCTURE},
    {1915, 1, SHAPE_STRUCTURE}, {1916, 6, SHAPE_STRUCTURE}, {1922, 1, SHAPE_STRUCTURE},
    {1923, 13, SHAPE_STRUCTURE}, {1936, 1, SHAPE_STRUCTURE}, {1937, 3, SHAPE_STRUCTURE},
    {1940, 4, SHAPE_STRUCTURE}, {1944, 2, SHAPE_STRUCTURE}, {1946, 13, SHAPE_STRUCTURE},
    {1959, 2, SHAPE_STRUCTURE}, {1961, 10, SHAPE_STRUCTURE}, {1971, 2, SHAPE_STRUCTURE},
    {1973, 7, SHAPE_STRUCTURE}, {1980, 2, SHAPE_STRUCTURE}, {1982, 7, SHAPE_STRUCTURE},
    {1989, 1, SHAPE_STRUCTURE}, {1990, 4, SHAPE_STRUCTURE}, {1994, 1, SHAPE_STRUCTURE},
    {1995, 1, SHAPE_STRUCTURE}, {1996, 13, SHAPE_STRUCTURE}, {2009, 1, SHAPE_STRUCTURE},
    {2010, 4, SHAPE_STRUCTURE}, {2014, 1, SHAPE_STRUCTURE}, {2015, 4, SHAPE_STRUCTURE},
    {2019, 3, SHAPE_STRUCTURE}, {2022, 1, SHAPE_STRUCTURE}, {2023, 6, SHAPE_STRUCTURE},
    {2029, 1, SHAPE_STRUCTURE}, {2030, 7, SHAPE_STRUCTURE}, {2037, 3, SHAPE_STRUCTURE},
    {2040, 1, SHAPE_STRUCTURE}, {2041, 5, SHAPE_STRUCTURE}, {2046, 1, SHAPE_STRUCTURE},
    {2047, 3, SHAPE_STRUCTURE}, {2050, 1, SHAPE_STRUCTURE}, {2051, 5, SHAPE_STRUCTURE},
    {2056, 1, SHAPE_STRUCTURE}, {2057, 4, SHAPE_STRUCTURE}, {2061, 1, SHAPE_STRUCTURE},
    {2062, 5, SHAPE_STRUCTURE}, {2067, 1, SHAPE_STRUCTURE}, {2068, 4, SHAPE_STRUCTURE},
    {2072, 1, SHAPE_STRUCTURE}, {2073, 3, SHAPE_STRUCTURE}, {2076, 1, SHAPE_STRUCTURE},
    {2077, 6, SHAPE_STRUCTURE}, {2083, 4, SHAPE_STRUCTURE}, {2087, 1, SHAPE_STRUCTURE},
    {2088, 4, SHAPE_STRUCTURE}, {2092, 4, SHAPE_STRUCTURE}, {2096, 5, SHAPE_STRUCTURE},
    {2101, 2, SHAPE_STRUCTURE}, {2103, 1, SHAPE_LIST}, {2104, 7, SHAPE_STRUCTURE},
    {2111, 17, SHAPE_STRUCTURE}, {2128, 1, SHAPE_STRUCTURE}, {2129, 1, SHAPE_LIST},
    {2130, 7, SHAPE_STRUCTURE}, {2137, 1, SHAPE_STRUCTURE}, {2138, 6, SHAPE_STRUCTURE},
    {2144, 1, SHAPE_STRUCTURE}, {2145, 8, SHAPE_STRUCTURE}, {2153, 2, SHAPE_STRUCTURE},
    {2155, 7, SHAPE_STRUCTURE}, {2162, 12, SHAPE_STRUCTURE}, {2174, 1, SHAPE_STRUCTURE},
    {2175, 2, SHAPE_STRUCTURE}, {2177, 1, SHAPE_LIST}, {2178, 2, SHAPE_STRUCTURE},
    {2180, 16, SHAPE_STRUCTURE}, {2196, 5, SHAPE_STRUCTURE}, {2201, 1, SHAPE_STRUCTURE},
    {2202, 3, SHAPE_STRUCTURE}, {2205, 1, SHAPE_STRUCTURE}, {2206, 6, SHAPE_STRUCTURE},
    {2212, 2, SHAPE_STRUCTURE}, {2214, 17, SHAPE_STRUCTURE}, {2231, 2, SHAPE_STRUCTURE},
    {2233, 9, SHAPE_STRUCTURE}, {2242, 2, SHAPE_STRUCTURE}, {2244, 7, SHAPE_STRUCTURE},
    {2251, 1, SHAPE_STRUCTURE}, {2252, 13, SHAPE_STRUCTURE}, {2265, 1, SHAPE_STRUCTURE},
    {2266, 4, SHAPE_STRUCTURE}, {2270, 1, SHAPE_STRUCTURE}, {2271, 9, SHAPE_STRUCTURE},
    {2280, 1, SHAPE_STRUCTURE}, {2281, 2, SHAPE_STRUCTURE}, {2283, 5, SHAPE_STRUCTURE},
    {2288, 1, SHAPE_STRUCTURE}, {2289, 1, SHAPE_STRUCTURE}, {2290, 1, SHAPE_STRUCTURE},
    {2291, 1, SHAPE_STRUCTURE}, {2292, 1, SHAPE_STRUCTURE}, {2293, 0, SHAPE_STRING},
    {2293, 0, SHAPE_BOOLEAN}, {2293, 1, SHAPE_LIST}, {2294, 1, SHAPE_LIST},
    {2295, 2, SHAPE_STRUCTURE}, {2297, 2, SHAPE_STRUCTURE}, {2299, 9, SHAPE_STRUCTURE},
    {2308, 0, SHAPE_STRING}, {2308, 1, SHAPE_LIST}, {2309, 1, SHAPE_LIST}, {2310, 0, SHAPE_INTEGER},
    {2310, 0, SHAPE_INTEGER}, {2310, 1, SHAPE_LIST}, {2311, 6, SHAPE_STRUCTURE},
    {2317, 7, SHAPE_STRUCTURE}, {2324, 1, SHAPE_LIST}, {2325, 0, SHAPE_STRING},
    {2325, 0, SHAPE_TIMESTAMP}, {2325, 0, SHAPE_INTEGER}, {2325, 8, SHAPE_STRUCTURE},
    {2333, 0, SHAPE_STRING}, {2333, 1, SHAPE_LIST}, {2334, 0, SHAPE_BOOLEAN},
    {2334, 0, SHAPE_STRING}, {2334, 1, SHAPE_LIST}, {2335, 3, SHAPE_STRUCTURE},
    {2338, 0, SHAPE_INTEGER}, {2338, 0, SHAPE_STRING}, {2338, 0, SHAPE_STRING},
    {2338, 0, SHAPE_STRING}, {2338, 0, SHAPE_INTEGER}, {2338, 0, SHAPE_STRING},
    {2338, 0, SHAPE_STRING}, {2338, 0, SHAPE_STRING}, {2338, 0, SHAPE_INTEGER},
    {2338, 0, SHAPE_INTEGER}, {2338, 0, SHAPE_INTEGER}, {2338, 0, SHAPE_STRING},
    {2338, 3, SHAPE_STRUCTURE}, {2341, 1, SHAPE_STRUCTURE}, {2342, 2, SHAPE_STRUCTURE},
    {2344, 1, SHAPE_STRUCTURE}, {2345, 2, SHAPE_STRUCTURE}, {2347, 1, SHAPE_STRUCTURE},
    {2348, 2, SHAPE_STRUCTURE}, {2350, 1, SHAPE_STRUCTURE}, {2351, 2, SHAPE_STRUCTURE},
    {2353, 1, SHAPE_STRUCTURE}, {2354, 4, SHAPE_STRUCTURE}, {2358, 1, SHAPE_STRUCTURE},
    {2359, 3, SHAPE_STRUCTURE}, {2362, 1, SHAPE_STRUCTURE}, {2363, 2, SHAPE_STRUCTURE},
    {2365, 1, SHAPE_STRUCTURE}, {2366, 2, SHAPE_STRUCTURE}, {2368, 2, SHAPE_STRUCTURE},
    {2370, 2, SHAPE_STRUCTURE}, {2372, 1, SHAPE_STRUCTURE}, {2373, 2, SHAPE_STRUCTURE},
    {2375, 0, SHAPE_STRING}, {2375, 2, SHAPE_STRUCTURE}, {2377, 1, SHAPE_LIST},
    {2378, 3, SHAPE_STRUCTURE}, {2381, 1, SHAPE_LIST}, {2382, 3, SHAPE_STRUCTURE},
    {2385, 2, SHAPE_STRUCTURE}, {2387, 2, SHAPE_STRUCTURE}, {2389, 1, SHAPE_STRUCTURE},
    {2390, 2, SHAPE_STRUCTURE}, {2392, 1, SHAPE_STRUCTURE}, {2393, 2, SHAPE_STRUCTURE},
    {2395, 1, SHAPE_STRUCTURE}, {2396, 2, SHAPE_STRUCTURE}, {2398, 1, SHAPE_STRUCTURE},
    {2399, 3, SHAPE_STRUCTURE}, {2402, 1, SHAPE_STRUCTURE}, {2403, 2, SHAPE_STRUCTURE},
    {2405, 2, SHAPE_STRUCTURE}, {2407, 1, SHAPE_STRUCTURE}, {2408, 2, SHAPE_STRUCTURE},
    {2410, 1, SHAPE_STRUCTURE}, {2411, 2, SHAPE_STRUCTURE}, {2413, 1, SHAPE_STRUCTURE},
    {2414, 3, SHAPE_STRUCTURE}, {2417, 1, SHAPE_STRUCTURE}, {2418, 2, SHAPE_STRUCTURE},
    {2420, 1, SHAPE_STRUCTURE}, {2421, 2, SHAPE_STRUCTURE}, {2423, 1, SHAPE_STRUCTURE},
    {2424, 3, SHAPE_STRUCTURE}, {2427, 2, SHAPE_STRUCTURE}, {2429, 1, SHAPE_STRUCTURE},
    {2430, 1, SHAPE_STRUCTURE}, {2431, 5, SHAPE_STRUCTURE}, {2436, 1, SHAPE_STRUCTURE},
    {2437, 2, SHAPE_STRUCTURE}, {2439, 1, SHAPE_STRUCTURE}, {2440, 3, SHAPE_STRUCTURE},
    {2443, 2, SHAPE_STRUCTURE}, {2445, 3, SHAPE_STRUCTURE}, {2448, 1, SHAPE_STRUCTURE},
    {2449, 4, SHAPE_STRUCTURE}, {2453, 4, SHAPE_STRUCTURE}, {2457, 1, SHAPE_LIST},
    {2458, 3, SHAPE_STRUCTURE}, {2461, 1, SHAPE_LIST}, {2462, 2, SHAPE_STRUCTURE},
    {2464, 4, SHAPE_STRUCTURE}, {2468, 1, SHAPE_STRUCTURE}, {2469, 2, SHAPE_STRUCTURE},
    {2471, 1, SHAPE_STRUCTURE}, {2472, 2, SHAPE_STRUCTURE}, {2474, 1, SHAPE_STRUCTURE},
    {2475, 2, SHAPE_STRUCTURE}, {2477, 1, SHAPE_STRUCTURE}, {2478, 2, SHAPE_STRUCTURE},
    {2480, 1, SHAPE_STRUCTURE}, {2481, 2, SHAPE_STRUCTURE}, {2483, 1, SHAPE_STRUCTURE},
    {2484, 2, SHAPE_STRUCTURE}, {2486, 1, SHAPE_STRUCTURE}, {2487, 2, SHAPE_STRUCTURE},
    {2489, 1, SHAPE_STRUCTURE}, {2490, 2, SHAPE_STRUCTURE}, {2492, 1, SHAPE_STRUCTURE},
    {2493, 4, SHAPE_STRUCTURE}, {2497, 2, SHAPE_STRUCTURE}, {2499, 2, SHAPE_STRUCTURE},
    {2501, 1, SHAPE_STRUCTURE}, {2502, 2, SHAPE_STRUCTURE}, {2504, 1, SHAPE_STRUCTURE},
    {2505, 2, SHAPE_STRUCTURE}, {2507, 1, SHAPE_STRUCTURE}, {2508, 2, SHAPE_STRUCTURE},
    {2510, 1, SHAPE_STRUCTURE}, {2511, 3, SHAPE_STRUCTURE}, {2514, 1, SHAPE_STRUCTURE},
    {2515, 2, SHAPE_STRUCTURE}, {2517, 2, SHAPE_STRUCTURE}, {2519, 2, SHAPE_STRUCTURE},
    {2521, 2, SHAPE_STRUCTURE}, {2523, 3, SHAPE_STRUCTURE}, {2526, 1, SHAPE_STRUCTURE},
    {2527, 2, SHAPE_STRUCTURE}, {2529, 0, SHAPE_STRING}, {2529, 1, SHAPE_LIST},
    {2530, 2, SHAPE_STRUCTURE}, {2532, 2, SHAPE_STRUCTURE}, {2534, 5, SHAPE_STRUCTURE},
    {2539, 2, SHAPE_STRUCTURE}, {2541, 1, SHAPE_STRUCTURE}, {2542, 2, SHAPE_STRUCTURE},
    {2544, 1, SHAPE_STRUCTURE}, {2545, 2, SHAPE_STRUCTURE}, {2547, 1, SHAPE_STRUCTURE},
    {2548, 2, SHAPE_STRUCTURE}, {2550, 3, SHAPE_STRUCTURE}, {2553, 2, SHAPE_STRUCTURE},
    {2555, 3, SHAPE_STRUCTURE}, {2558, 2, SHAPE_STRUCTURE}, {2560, 3, SHAPE_STRUCTURE},
    {2563, 2, SHAPE_STRUCTURE}, {2565, 2, SHAPE_STRUCTURE}, {2567, 1, SHAPE_LIST},
    {2568, 2, SHAPE_STRUCTURE}, {2570, 1, SHAPE_STRUCTURE}, {2571, 2, SHAPE_STRUCTURE},
    {2573, 1, SHAPE_STRUCTURE}, {2574, 2, SHAPE_STRUCTURE}, {2576, 3, SHAPE_STRUCTURE},
    {2579, 2, SHAPE_STRUCTURE}, {2581, 1, SHAPE_STRUCTURE}, {2582, 2, SHAPE_STRUCTURE},
    {2584, 1, SHAPE_STRUCTURE}, {2585, 2, SHAPE_STRUCTURE}, {2587, 1, SHAPE_STRUCTURE},
    {2588, 2, SHAPE_STRUCTURE}, {2590, 1, SHAPE_STRUCTURE}, {2591, 2, SHAPE_STRUCTURE},
    {2593, 1, SHAPE_STRUCTURE}, {2594, 2, SHAPE_STRUCTURE}, {2596, 1, SHAPE_STRUCTURE},
    {2597, 2, SHAPE_STRUCTURE}, {2599, 1, SHAPE_STRUCTURE}, {2600, 3, SHAPE_STRUCTURE},
    {2603, 1, SHAPE_STRUCTURE}, {2604, 2, SHAPE_STRUCTURE}, {2606, 1, SHAPE_STRUCTURE},
    {2607, 2, SHAPE_STRUCTURE}, {2609, 1, SHAPE_STRUCTURE}, {2610, 2, SHAPE_STRUCTURE},
    {2612, 1, SHAPE_STRUCTURE}, {2613, 2, SHAPE_STRUCTURE}, {2615, 1, SHAPE_STRUCTURE},
    {2616, 3, SHAPE_STRUCTURE}, {2619, 1, SHAPE_STRUCTURE}, {2620, 2, SHAPE_STRUCTURE},
    {2622, 1, SHAPE_STRUCTURE}, {2623, 3, SHAPE_STRUCTURE}, {2626, 1, SHAPE_STRUCTURE},
    {2627, 2, SHAPE_STRUCTURE}, {2629, 1, SHAPE_STRUCTURE}, {2630, 3, SHAPE_STRUCTURE},
    {2633, 1, SHAPE_STRUCTURE}, {2634, 2, SHAPE_STRUCTURE}, {2636, 1, SHAPE_STRUCTURE},
    {2637, 2, SHAPE_STRUCTURE}, {2639, 1, SHAPE_STRUCTURE}, {2640, 2, SHAPE_STRUCTURE},
    {2642, 1, SHAPE_STRUCTURE}, {2643, 3, SHAPE_STRUCTURE}, {2646, 1, SHAPE_STRUCTURE},
    {2647, 3, SHAPE_STRUCTURE}, {2650, 1, SHAPE_STRUCTURE}, {2651, 3, SHAPE_STRUCTURE},
    {2654, 1, SHAPE_STRUCTURE}, {2655, 3, SHAPE_STRUCTURE}, {2658, 1, SHAPE_STRUCTURE},
    {2659, 2, SHAPE_STRUCTURE}, {2661, 2, SHAPE_STRUCTURE}, {2663, 1, SHAPE_STRUCTURE},
    {2664, 2, SHAPE_STRUCTURE}, {2666, 1, SHAPE_STRUCTURE}, {2667, 2, SHAPE_STRUCTURE},
    {2669, 1, SHAPE_STRUCTURE}, {2670, 2, SHAPE_STRUCTURE}, {2672, 1, SHAPE_STRUCTURE},
    {2673, 2, SHAPE_STRUCTURE}, {2675, 1, SHAPE_STRUCTURE}, {2676, 2, SHAPE_STRUCTURE},
    {2678, 1, SHAPE_STRUCTURE}, {2679, 2, SHAPE_STRUCTURE}, {2681, 2, SHAPE_STRUCTURE},
    {2683, 1, SHAPE_STRUCTURE}, {2684, 2, SHAPE_STRUCTURE}, {2686, 2, SHAPE_STRUCTURE},
    {2688, 2, SHAPE_STRUCTURE}, {2690, 1, SHAPE_STRUCTURE}, {2691, 1, SHAPE_STRUCTURE},
    {2692, 2, SHAPE_STRUCTURE}, {2694, 1, SHAPE_STRUCTURE}, {2695, 3, SHAPE_STRUCTURE},
    {2698, 1, SHAPE_STRUCTURE}, {2699, 3, SHAPE_STRUCTURE}, {2702, 1, SHAPE_STRUCTURE},
    {2703, 3, SHAPE_STRUCTURE}, {2706, 2, SHAPE_STRUCTURE}, {2708, 1, SHAPE_LIST},
    {2709, 3, SHAPE_STRUCTURE}, {2712, 2, SHAPE_STRUCTURE}, {2714, 2, SHAPE_STRUCTURE},
    {2716, 1, SHAPE_STRUCTURE}, {2717, 2, SHAPE_STRUCTURE}, {2719, 4, SHAPE_STRUCTURE},
    {2723, 1, SHAPE_STRUCTURE}, {2724, 4, SHAPE_STRUCTURE}, {2728, 1, SHAPE_STRUCTURE},
    {2729, 2, SHAPE_STRUCTURE}, {2731, 1, SHAPE_STRUCTURE}, {2732, 1, SHAPE_STRUCTURE},
    {2733, 1, SHAPE_STRUCTURE}, {2734, 0, SHAPE_INTEGER}, {2734, 4, SHAPE_STRUCTURE},
    {2738, 2, SHAPE_STRUCTURE}, {2740, 5, SHAPE_STRUCTURE}, {2745, 2, SHAPE_STRUCTURE},
    {2747, 4, SHAPE_STRUCTURE}, {2751, 1, SHAPE_STRUCTURE}, {2752, 1, SHAPE_STRUCTURE},
    {2753, 2, SHAPE_STRUCTURE}, {2755, 0, SHAPE_INTEGER}, {2755, 5, SHAPE_STRUCTURE},
    {2760, 3, SHAPE_STRUCTURE}, {2763, 0, SHAPE_INTEGER}, {2763, 6, SHAPE_STRUCTURE},
    {2769, 2, SHAPE_STRUCTURE}, {2771, 0, SHAPE_INTEGER}, {2771, 5, SHAPE_STRUCTURE},
    {2776, 2, SHAPE_STRUCTURE}, {2778, 5, SHAPE_STRUCTURE}, {2783, 1, SHAPE_STRUCTURE},
    {2784, 4, SHAPE_STRUCTURE}, {2788, 2, SHAPE_STRUCTURE}, {2790, 3, SHAPE_STRUCTURE},
    {2793, 1, SHAPE_STRUCTURE}, {2794, 0, SHAPE_INTEGER}, {2794, 3, SHAPE_STRUCTURE},
    {2797, 2, SHAPE_STRUCTURE}, {2799, 5, SHAPE_STRUCTURE}, {2804, 2, SHAPE_STRUCTURE},
    {2806, 0, SHAPE_INTEGER}, {2806, 5, SHAPE_STRUCTURE}, {2811, 2, SHAPE_STRUCTURE},
    {2813, 0, SHAPE_INTEGER}, {2813, 12, SHAPE_STRUCTURE}, {2825, 2, SHAPE_STRUCTURE},
    {2827, 0, SHAPE_INTEGER}, {2827, 5, SHAPE_STRUCTURE}, {2832, 2, SHAPE_STRUCTURE},
    {2834, 0, SHAPE_INTEGER}, {2834, 5, SHAPE_STRUCTURE}, {2839, 2, SHAPE_STRUCTURE},
    {2841, 5, SHAPE_STRUCTURE}, {2846, 0, SHAPE_INTEGER}, {2846, 2, SHAPE_STRUCTURE},
    {2848, 6, SHAPE_STRUCTURE}, {2854, 0, SHAPE_INTEGER}, {2854, 2, SHAPE_STRUCTURE},
    {2856, 5, SHAPE_STRUCTURE}, {2861, 0, SHAPE_INTEGER}, {2861, 2, SHAPE_STRUCTURE},
    {2863, 5, SHAPE_STRUCTURE}, {2868, 0, SHAPE_INTEGER}, {2868, 2, SHAPE_STRUCTURE},
    {2870, 0, SHAPE_INTEGER}, {2870, 5, SHAPE_STRUCTURE}, {2875, 2, SHAPE_STRUCTURE},
    {2877, 0, SHAPE_INTEGER}, {2877, 5, SHAPE_STRUCTURE}, {2882, 2, SHAPE_STRUCTURE},
    {2884, 0, SHAPE_INTEGER}, {2884, 5, SHAPE_STRUCTURE}, {2889, 2, SHAPE_STRUCTURE},
    {2891, 5, SHAPE_STRUCTURE}, {2896, 2, SHAPE_STRUCTURE}, {2898, 0, SHAPE_INTEGER},
    {2898, 5, SHAPE_STRUCTURE}, {2903, 2, SHAPE_STRUCTURE}, {2905, 0, SHAPE_INTEGER},
    {2905, 5, SHAPE_STRUCTURE}, {2910, 2, SHAPE_STRUCTURE}, {2912, 0, SHAPE_INTEGER},
    {2912, 5, SHAPE_STRUCTURE}, {2917, 2, SHAPE_STRUCTURE}, {2919, 0, SHAPE_INTEGER},
    {2919, 5, SHAPE_STRUCTURE}, {2924, 2, SHAPE_STRUCTURE}, {2926, 0, SHAPE_INTEGER},
    {2926, 5, SHAPE_STRUCTURE}, {2931, 2, SHAPE_STRUCTURE}, {2933, 0, SHAPE_INTEGER},
    {2933, 6, SHAPE_STRUCTURE}, {2939, 2, SHAPE_STRUCTURE}, {2941, 5, SHAPE_STRUCTURE},
    {2946, 2, SHAPE_STRUCTURE}, {2948, 1, SHAPE_LIST}, {2949, 2, SHAPE_STRUCTURE},
    {2951, 1, SHAPE_STRUCTURE}, {2952, 3, SHAPE_STRUCTURE}, {2955, 1, SHAPE_STRUCTURE},
    {2956, 4, SHAPE_STRUCTURE}, {2960, 2, SHAPE_STRUCTURE}, {2962, 0, SHAPE_INTEGER},
    {2962, 5, SHAPE_STRUCTURE}, {2967, 2, SHAPE_STRUCTURE}, {2969, 0, SHAPE_INTEGER},
    {2969, 5, SHAPE_STRUCTURE}, {2974, 2, SHAPE_STRUCTURE}, {2976, 0, SHAPE_INTEGER},
    {2976, 5, SHAPE_STRUCTURE}, {2981, 3, SHAPE_STRUCTURE}, {2984, 0, SHAPE_INTEGER},
    {2984, 5, SHAPE_STRUCTURE}, {2989, 2, SHAPE_STRUCTURE}, {2991, 2, SHAPE_STRUCTURE},
    {2993, 1, SHAPE_STRUCTURE}, {2994, 5, SHAPE_STRUCTURE}, {2999, 0, SHAPE_INTEGER},
    {2999, 2, SHAPE_STRUCTURE}, {3001, 9, SHAPE_STRUCTURE}, {3010, 1, SHAPE_LIST},
    {3011, 12, SHAPE_STRUCTURE}, {3023, 1, SHAPE_LIST}, {3024, 0, SHAPE_INTEGER},
    {3024, 4, SHAPE_STRUCTURE}, {3028, 2, SHAPE_STRUCTURE}, {3030, 4, SHAPE_STRUCTURE},
    {3034, 6, SHAPE_STRUCTURE}, {3040, 5, SHAPE_STRUCTURE}, {3045, 5, SHAPE_STRUCTURE},
    {3050, 3, SHAPE_STRUCTURE}, {3053, 1, SHAPE_LIST}, {3054, 5, SHAPE_STRUCTURE},
    {3059, 1, SHAPE_LIST}, {3060, 5, SHAPE_STRUCTURE}, {3065, 2, SHAPE_STRUCTURE},
    {3067, 0, SHAPE_INTEGER}, {3067, 5, SHAPE_STRUCTURE}, {3072, 2, SHAPE_STRUCTURE},
    {3074, 3, SHAPE_STRUCTURE}, {3077, 1, SHAPE_STRUCTURE}, {3078, 0, SHAPE_INTEGER},
    {3078, 6, SHAPE_STRUCTURE}, {3084, 2, SHAPE_STRUCTURE}, {3086, 0, SHAPE_INTEGER},
    {3086, 6, SHAPE_STRUCTURE}, {3092, 2, SHAPE_STRUCTURE}, {3094, 0, SHAPE_INTEGER},
    {3094, 4, SHAPE_STRUCTURE}, {3098, 2, SHAPE_STRUCTURE}, {3100, 4, SHAPE_STRUCTURE},
    {3104, 2, SHAPE_STRUCTURE}, {3106, 0, SHAPE_INTEGER}, {3106, 4, SHAPE_STRUCTURE},
    {3110, 2, SHAPE_STRUCTURE}, {3112, 1, SHAPE_STRUCTURE}, {3113, 1, SHAPE_STRUCTURE},
    {3114, 2, SHAPE_STRUCTURE}, {3116, 1, SHAPE_STRUCTURE}, {3117, 3, SHAPE_STRUCTURE},
    {3120, 1, SHAPE_LIST}, {3121, 0, SHAPE_INTEGER}, {3121, 6, SHAPE_STRUCTURE},
    {3127, 2, SHAPE_STRUCTURE}, {3129, 0, SHAPE_INTEGER}, {3129, 6, SHAPE_STRUCTURE},
    {3135, 2, SHAPE_STRUCTURE}, {3137, 1, SHAPE_LIST}, {3138, 0, SHAPE_INTEGER},
    {3138, 6, SHAPE_STRUCTURE}, {3144, 2, SHAPE_STRUCTURE}, {3146, 9, SHAPE_STRUCTURE},
    {3155, 2, SHAPE_STRUCTURE}, {3157, 5, SHAPE_STRUCTURE}, {3162, 2, SHAPE_STRUCTURE},
    {3164, 5, SHAPE_STRUCTURE}, {3169, 2, SHAPE_STRUCTURE}, {3171, 3, SHAPE_STRUCTURE},
    {3174, 5, SHAPE_STRUCTURE}, {3179, 2, SHAPE_STRUCTURE}, {3181, 0, SHAPE_INTEGER},
    {3181, 5, SHAPE_STRUCTURE}, {3186, 2, SHAPE_STRUCTURE}, {3188, 1, SHAPE_STRUCTURE},
    {3189, 1, SHAPE_STRUCTURE}, {3190, 5, SHAPE_STRUCTURE}, {3195, 2, SHAPE_STRUCTURE},
    {3197, 0, SHAPE_INTEGER}, {3197, 5, SHAPE_STRUCTURE}, {3202, 2, SHAPE_STRUCTURE},
    {3204, 7, SHAPE_STRUCTURE}, {3211, 2, SHAPE_STRUCTURE}, {3213, 5, SHAPE_STRUCTURE},
    {3218, 0, SHAPE_INTEGER}, {3218, 2, SHAPE_STRUCTURE}, {3220, 7, SHAPE_STRUCTURE},
    {3227, 2, SHAPE_STRUCTURE}, {3229, 1, SHAPE_LIST}, {3230, 1, SHAPE_LIST},
    {3231, 0, SHAPE_INTEGER}, {3231, 6, SHAPE_STRUCTURE}, {3237, 2, SHAPE_STRUCTURE},
    {3239, 5, SHAPE_STRUCTURE}, {3244, 2, SHAPE_STRUCTURE}, {3246, 6, SHAPE_STRUCTURE},
    {3252, 2, SHAPE_STRUCTURE}, {3254, 6, SHAPE_STRUCTURE}, {3260, 2, SHAPE_STRUCTURE},
    {3262, 0, SHAPE_INTEGER}, {3262, 5, SHAPE_STRUCTURE}, {3267, 2, SHAPE_STRUCTURE},
    {3269, 0, SHAPE_INTEGER}, {3269, 3, SHAPE_STRUCTURE}, {3272, 2, SHAPE_STRUCTURE},
    {3274, 5, SHAPE_STRUCTURE}, {3279, 2, SHAPE_STRUCTURE}, {3281, 5, SHAPE_STRUCTURE},
    {3286, 2, SHAPE_STRUCTURE}, {3288, 5, SHAPE_STRUCTURE}, {3293, 2, SHAPE_STRUCTURE},
    {3295, 0, SHAPE_INTEGER}, {3295, 5, SHAPE_STRUCTURE}, {3300, 2, SHAPE_STRUCTURE},
    {3302, 5, SHAPE_STRUCTURE}, {3307, 2, SHAPE_STRUCTURE}, {3309, 6, SHAPE_STRUCTURE},
    {3315, 2, SHAPE_STRUCTURE}, {3317, 5, SHAPE_STRUCTURE}, {3322, 2, SHAPE_STRUCTURE},
    {3324, 5, SHAPE_STRUCTURE}, {3329, 2, SHAPE_STRUCTURE}, {3331, 5, SHAPE_STRUCTURE},
    {3336, 2, SHAPE_STRUCTURE}, {3338, 5, SHAPE_STRUCTURE}, {3343, 2, SHAPE_STRUCTURE},
    {3345, 5, SHAPE_STRUCTURE}, {3350, 2, SHAPE_STRUCTURE}, {3352, 5, SHAPE_STRUCTURE},
    {3357, 2, SHAPE_STRUCTURE}, {3359, 5, SHAPE_STRUCTURE}, {3364, 1, SHAPE_STRUCTURE},
    {3365, 11, SHAPE_STRUCTURE}, {3376, 2, SHAPE_STRUCTURE}, {3378, 0, SHAPE_INTEGER},
    {3378, 7, SHAPE_STRUCTURE}, {3385, 2, SHAPE_STRUCTURE}, {3387, 5, SHAPE_STRUCTURE},
    {3392, 2, SHAPE_STRUCTURE}, {3394, 5, SHAPE_STRUCTURE}, {3399, 2, SHAPE_STRUCTURE},
    {3401, 5, SHAPE_STRUCTURE}, {3406, 2, SHAPE_STRUCTURE}, {3408, 5, SHAPE_STRUCTURE},
    {3413, 2, SHAPE_STRUCTURE}, {3415, 5, SHAPE_STRUCTURE}, {3420, 2, SHAPE_STRUCTURE},
    {3422, 5, SHAPE_STRUCTURE}, {3427, 2, SHAPE_STRUCTURE}, {3429, 0, SHAPE_INTEGER},
    {3429, 5, SHAPE_STRUCTURE}, {3434, 2, SHAPE_STRUCTURE}, {3436, 4, SHAPE_STRUCTURE},
    {3440, 0, SHAPE_INTEGER}, {3440, 2, SHAPE_STRUCTURE}, {3442, 0, SHAPE_INTEGER},
    {3442, 5, SHAPE_STRUCTURE}, {3447, 2, SHAPE_STRUCTURE}, {3449, 5, SHAPE_STRUCTURE},
    {3454, 2, SHAPE_STRUCTURE}, {3456, 0, SHAPE_INTEGER}, {3456, 5, SHAPE_STRUCTURE},
    {3461, 2, SHAPE_STRUCTURE}, {3463, 0, SHAPE_INTEGER}, {3463, 5, SHAPE_STRUCTURE},
    {3468, 2, SHAPE_STRUCTURE}, {3470, 0, SHAPE_INTEGER}, {3470, 5, SHAPE_STRUCTURE},
    {3475, 2, SHAPE_STRUCTURE}, {3477, 0, SHAPE_INTEGER}, {3477, 5, SHAPE_STRUCTURE},
    {3482, 2, SHAPE_STRUCTURE}, {3484, 8, SHAPE_STRUCTURE}, {3492, 2, SHAPE_STRUCTURE},
    {3494, 5, SHAPE_STRUCTURE}, {3499, 2, SHAPE_STRUCTURE}, {3501, 8, SHAPE_STRUCTURE},
    {3509, 2, SHAPE_STRUCTURE}, {3511, 5, SHAPE_STRUCTURE}, {3516, 2, SHAPE_STRUCTURE},
    {3518, 3, SHAPE_STRUCTURE}, {3521, 6, SHAPE_STRUCTURE}, {3527, 0, SHAPE_INTEGER},
    {3527, 4, SHAPE_STRUCTURE}, {3531, 2, SHAPE_STRUCTURE}, {3533, 0, SHAPE_INTEGER},
    {3533, 6, SHAPE_STRUCTURE}, {3539, 2, SHAPE_STRUCTURE}, {3541, 5, SHAPE_STRUCTURE},
    {3546, 2, SHAPE_STRUCTURE}, {3548, 5, SHAPE_STRUCTURE}, {3553, 2, SHAPE_STRUCTURE},
    {3555, 5, SHAPE_STRUCTURE}, {3560, 2, SHAPE_STRUCTURE}, {3562, 4, SHAPE_STRUCTURE},
    {3566, 1, SHAPE_STRUCTURE}, {3567, 5, SHAPE_STRUCTURE}, {3572, 2, SHAPE_STRUCTURE},
    {3574, 0, SHAPE_INTEGER}, {3574, 4, SHAPE_STRUCTURE}, {3578, 2, SHAPE_STRUCTURE},
    {3580, 4, SHAPE_STRUCTURE}, {3584, 2, SHAPE_STRUCTURE}, {3586, 4, SHAPE_STRUCTURE},
    {3590, 1, SHAPE_STRUCTURE}, {3591, 0, SHAPE_INTEGER}, {3591, 5, SHAPE_STRUCTURE},
    {3596, 2, SHAPE_STRUCTURE}, {3598, 3, SHAPE_STRUCTURE}, {3601, 1, SHAPE_STRUCTURE},
    {3602, 3, SHAPE_STRUCTURE}, {3605, 2, SHAPE_STRUCTURE}, {3607, 16, SHAPE_STRUCTURE},
    {3623, 2, SHAPE_STRUCTURE}, {3625, 5, SHAPE_STRUCTURE}, {3630, 1, SHAPE_STRUCTURE},
    {3631, 5, SHAPE_STRUCTURE}, {3636, 2, SHAPE_STRUCTURE}, {3638, 5, SHAPE_STRUCTURE},
    {3643, 2, SHAPE_STRUCTURE}, {3645, 5, SHAPE_STRUCTURE}, {3650, 2, SHAPE_STRUCTURE},
    {3652, 0, SHAPE_INTEGER}, {3652, 5, SHAPE_STRUCTURE}, {3657, 2, SHAPE_STRUCTURE},
    {3659, 0, SHAPE_INTEGER}, {3659, 8, SHAPE_STRUCTURE}, {3667, 2, SHAPE_STRUCTURE},
    {3669, 6, SHAPE_STRUCTURE}, {3675, 2, SHAPE_STRUCTURE}, {3677, 0, SHAPE_INTEGER},
    {3677, 5, SHAPE_STRUCTURE}, {3682, 2, SHAPE_STRUCTURE}, {3684, 0, SHAPE_INTEGER},
    {3684, 5, SHAPE_STRUCTURE}, {3689, 2, SHAPE_STRUCTURE}, {3691, 0, SHAPE_INTEGER},
    {3691, 5, SHAPE_STRUCTURE}, {3696, 2, SHAPE_STRUCTURE}, {3698, 2, SHAPE_STRUCTURE},
    {3700, 1, SHAPE_STRUCTURE}, {3701, 0, SHAPE_INTEGER}, {3701, 5, SHAPE_STRUCTURE},
    {3706, 2, SHAPE_STRUCTURE}, {3708, 0, SHAPE_INTEGER}, {3708, 4, SHAPE_STRUCTURE},
    {3712, 2, SHAPE_STRUCTURE}, {3714, 0, SHAPE_INTEGER}, {3714, 6, SHAPE_STRUCTURE},
    {3720, 2, SHAPE_STRUCTURE}, {3722, 5, SHAPE_STRUCTURE}, {3727, 2, SHAPE_STRUCTURE},
    {3729, 3, SHAPE_STRUCTURE}, {3732, 3, SHAPE_STRUCTURE}, {3735, 0, SHAPE_INTEGER},
    {3735, 4, SHAPE_STRUCTURE}, {3739, 2, SHAPE_STRUCTURE}, {3741, 7, SHAPE_STRUCTURE},
    {3748, 2, SHAPE_STRUCTURE}, {3750, 1, SHAPE_STRUCTURE}, {3751, 1, SHAPE_STRUCTURE},
    {3752, 0, SHAPE_INTEGER}, {3752, 4, SHAPE_STRUCTURE}, {3756, 3, SHAPE_STRUCTURE},
    {3759, 0, SHAPE_INTEGER}, {3759, 6, SHAPE_STRUCTURE}, {3765, 5, SHAPE_STRUCTURE},
    {3770, 4, SHAPE_STRUCTURE}, {3774, 2, SHAPE_STRUCTURE}, {3776, 5, SHAPE_STRUCTURE},
    {3781, 2, SHAPE_STRUCTURE}, {3783, 10, SHAPE_STRUCTURE}, {3793, 2, SHAPE_STRUCTURE},
    {3795, 0, SHAPE_INTEGER}, {3795, 0, SHAPE_STRING}, {3795, 4, SHAPE_STRUCTURE},
    {3799, 2, SHAPE_STRUCTURE}, {3801, 5, SHAPE_STRUCTURE}, {3806, 0, SHAPE_INTEGER},
    {3806, 2, SHAPE_STRUCTURE}, {3808, 0, SHAPE_INTEGER}, {3808, 5, SHAPE_STRUCTURE},
    {3813, 2, SHAPE_STRUCTURE}, {3815, 4, SHAPE_STRUCTURE}, {3819, 2, SHAPE_STRUCTURE},
    {3821, 6, SHAPE_STRUCTURE}, {3827, 2, SHAPE_STRUCTURE}, {3829, 5, SHAPE_STRUCTURE},
    {3834, 2, SHAPE_STRUCTURE}, {3836, 5, SHAPE_STRUCTURE}, {3841, 2, SHAPE_STRUCTURE},
    {3843, 5, SHAPE_STRUCTURE}, {3848, 2, SHAPE_STRUCTURE}, {3850, 5, SHAPE_STRUCTURE},
    {3855, 2, SHAPE_STRUCTURE}, {3857, 5, SHAPE_STRUCTURE}, {3862, 2, SHAPE_STRUCTURE},
    {3864, 5, SHAPE_STRUCTURE}, {3869, 2, SHAPE_STRUCTURE}, {3871, 5, SHAPE_STRUCTURE},
    {3876, 2, SHAPE_STRUCTURE}, {3878, 5, SHAPE_STRUCTURE}, {3883, 2, SHAPE_STRUCTURE},
    {3885, 5, SHAPE_STRUCTURE}, {3890, 2, SHAPE_STRUCTURE}, {3892, 5, SHAPE_STRUCTURE},
    {3897, 2, SHAPE_STRUCTURE}, {3899, 5, SHAPE_STRUCTURE}, {3904, 2, SHAPE_STRUCTURE},
    {3906, 5, SHAPE_STRUCTURE}, {3911, 2, SHAPE_STRUCTURE}, {3913, 5, SHAPE_STRUCTURE},
    {3918, 2, SHAPE_STRUCTURE}, {3920, 5, SHAPE_STRUCTURE}, {3925, 2, SHAPE_STRUCTURE},
    {3927, 5, SHAPE_STRUCTURE}, {3932, 2, SHAPE_STRUCTURE}, {3934, 0, SHAPE_INTEGER},
    {3934, 5, SHAPE_STRUCTURE}, {3939, 2, SHAPE_STRUCTURE}, {3941, 0, SHAPE_INTEGER},
    {3941, 7, SHAPE_STRUCTURE}, {3948, 2, SHAPE_STRUCTURE}, {3950, 0, SHAPE_INTEGER},
    {3950, 6, SHAPE_STRUCTURE}, {3956, 2, SHAPE_STRUCTURE}, {3958, 0, SHAPE_INTEGER},
    {3958, 5, SHAPE_STRUCTURE}, {3963, 2, SHAPE_STRUCTURE}, {3965, 0, SHAPE_INTEGER},
    {3965, 5, SHAPE_STRUCTURE}, {3970, 2, SHAPE_STRUCTURE}, {3972, 0, SHAPE_INTEGER},
    {3972, 5, SHAPE_STRUCTURE}, {3977, 2, SHAPE_STRUCTURE}, {3979, 3, SHAPE_STRUCTURE},
    {3982, 3, SHAPE_STRUCTURE}, {3985, 6, SHAPE_STRUCTURE}, {3991, 2, SHAPE_STRUCTURE},
    {3993, 6, SHAPE_STRUCTURE}, {3999, 2, SHAPE_STRUCTURE}, {4001, 6, SHAPE_STRUCTURE},
    {4007, 2, SHAPE_STRUCTURE}, {4009, 3, SHAPE_STRUCTURE}, {4012, 4, SHAPE_STRUCTURE},
    {4016, 0, SHAPE_INTEGER}, {4016, 5, SHAPE_STRUCTURE}, {4021, 2, SHAPE_STRUCTURE},
    {4023, 1, SHAPE_STRUCTURE}, {4024, 1, SHAPE_STRUCTURE}, {4025, 0, SHAPE_INTEGER},
    {4025, 0, SHAPE_STRING}, {4025, 3, SHAPE_STRUCTURE}, {4028, 2, SHAPE_STRUCTURE},
    {4030, 3, SHAPE_STRUCTURE}, {4033, 1, SHAPE_STRUCTURE}, {4034, 0, SHAPE_INTEGER},
    {4034, 6, SHAPE_STRUCTURE}, {4040, 2, SHAPE_STRUCTURE}, {4042, 5, SHAPE_STRUCTURE},
    {4047, 2, SHAPE_STRUCTURE}, {4049, 5, SHAPE_STRUCTURE}, {4054, 2, SHAPE_STRUCTURE},
    {4056, 4, SHAPE_STRUCTURE}, {4060, 2, SHAPE_STRUCTURE}, {4062, 5, SHAPE_STRUCTURE},
    {4067, 2, SHAPE_STRUCTURE}, {4069, 5, SHAPE_STRUCTURE}, {4074, 2, SHAPE_STRUCTURE},
    {4076, 6, SHAPE_STRUCTURE}, {4082, 3, SHAPE_STRUCTURE}, {4085, 5, SHAPE_STRUCTURE},
    {4090, 2, SHAPE_STRUCTURE}, {4092, 0, SHAPE_INTEGER}, {4092, 5, SHAPE_STRUCTURE},
    {4097, 2, SHAPE_STRUCTURE}, {4099, 0, SHAPE_INTEGER}, {4099, 5, SHAPE_STRUCTURE},
    {4104, 2, SHAPE_STRUCTURE}, {4106, 5, SHAPE_STRUCTURE}, {4111, 2, SHAPE_STRUCTURE},
    {4113, 3, SHAPE_STRUCTURE}, {4116, 1, SHAPE_STRUCTURE}, {4117, 3, SHAPE_STRUCTURE},
    {4120, 1, SHAPE_STRUCTURE}, {4121, 0, SHAPE_STRING}, {4121, 3, SHAPE_STRUCTURE},
    {4124, 3, SHAPE_STRUCTURE}, {4127, 3, SHAPE_STRUCTURE}, {4130, 1, SHAPE_STRUCTURE},
    {4131, 3, SHAPE_STRUCTURE}, {4134, 1, SHAPE_STRUCTURE}, {4135, 3, SHAPE_STRUCTURE},
    {4138, 3, SHAPE_STRUCTURE}, {4141, 4, SHAPE_STRUCTURE}, {4145, 2, SHAPE_STRUCTURE},
    {4147, 5, SHAPE_STRUCTURE}, {4152, 3, SHAPE_STRUCTURE}, {4155, 2, SHAPE_STRUCTURE},
    {4157, 2, SHAPE_STRUCTURE}, {4159, 1, SHAPE_STRUCTURE}, {4160, 0, SHAPE_STRING},
    {4160, 1, SHAPE_LIST}, {4161, 0, SHAPE_STRING}, {4161, 2, SHAPE_STRUCTURE},
    {4163, 1, SHAPE_LIST}, {4164, 1, SHAPE_LIST}, {4165, 4, SHAPE_STRUCTURE},
    {4169, 0, SHAPE_STRING}, {4169, 1, SHAPE_LIST}, {4170, 1, SHAPE_LIST},
    {4171, 3, SHAPE_STRUCTURE}, {4174, 1, SHAPE_STRUCTURE}, {4175, 1, SHAPE_STRUCTURE},
    {4176, 2, SHAPE_STRUCTURE}, {4178, 1, SHAPE_STRUCTURE}, {4179, 1, SHAPE_STRUCTURE},
    {4180, 1, SHAPE_STRUCTURE}, {4181, 3, SHAPE_STRUCTURE}, {4184, 2, SHAPE_STRUCTURE},
    {4186, 5, SHAPE_STRUCTURE}, {4191, 1, SHAPE_STRUCTURE}, {4192, 2, SHAPE_STRUCTURE},
    {4194, 2, SHAPE_STRUCTURE}, {4196, 1, SHAPE_STRUCTURE}, {4197, 1, SHAPE_STRUCTURE},
    {4198, 3, SHAPE_STRUCTURE}, {4201, 9, SHAPE_STRUCTURE}, {4210, 2, SHAPE_STRUCTURE},
    {4212, 1, SHAPE_LIST}, {4213, 2, SHAPE_STRUCTURE}, {4215, 3, SHAPE_STRUCTURE},
    {4218, 1, SHAPE_LIST}, {4219, 12, SHAPE_STRUCTURE}, {4231, 1, SHAPE_LIST},
    {4232, 4, SHAPE_STRUCTURE}, {4236, 2, SHAPE_STRUCTURE}, {4238, 1, SHAPE_STRUCTURE},
    {4239, 1, SHAPE_STRUCTURE}, {4240, 2, SHAPE_STRUCTURE}, {4242, 1, SHAPE_STRUCTURE},
    {4243, 2, SHAPE_STRUCTURE}, {4245, 1, SHAPE_STRUCTURE}, {4246, 2, SHAPE_STRUCTURE},
    {4248, 1, SHAPE_STRUCTURE}, {4249, 2, SHAPE_STRUCTURE}, {4251, 1, SHAPE_STRUCTURE},
    {4252, 2, SHAPE_STRUCTURE}, {4254, 1, SHAPE_STRUCTURE}, {4255, 3, SHAPE_STRUCTURE},
    {4258, 1, SHAPE_STRUCTURE}, {4259, 3, SHAPE_STRUCTURE}, {4262, 1, SHAPE_STRUCTURE},
    {4263, 1, SHAPE_STRUCTURE}, {4264, 1, SHAPE_STRUCTURE}, {4265, 1, SHAPE_STRUCTURE},
    {4266, 1, SHAPE_STRUCTURE}, {4267, 4, SHAPE_STRUCTURE}, {4271, 1, SHAPE_STRUCTURE},
    {4272, 3, SHAPE_STRUCTURE}, {4275, 1, SHAPE_STRUCTURE}, {4276, 1, SHAPE_STRUCTURE},
    {4277, 2, SHAPE_STRUCTURE}, {4279, 1, SHAPE_STRUCTURE}, {4280, 3, SHAPE_STRUCTURE},
    {4283, 5, SHAPE_STRUCTURE}, {4288, 2, SHAPE_STRUCTURE}, {4290, 3, SHAPE_STRUCTURE},
    {4293, 1, SHAPE_STRUCTURE}, {4294, 3, SHAPE_STRUCTURE}, {4297, 2, SHAPE_STRUCTURE},
    {4299, 3, SHAPE_STRUCTURE}, {4302, 1, SHAPE_STRUCTURE}, {4303, 1, SHAPE_STRUCTURE},
    {4304, 1, SHAPE_STRUCTURE}, {4305, 3, SHAPE_STRUCTURE}, {4308, 1, SHAPE_STRUCTURE},
    {4309, 3, SHAPE_STRUCTURE}, {4312, 1, SHAPE_STRUCTURE}, {4313, 2, SHAPE_STRUCTURE},
    {4315, 1, SHAPE_STRUCTURE}, {4316, 3, SHAPE_STRUCTURE}, {4319, 1, SHAPE_STRUCTURE},
    {4320, 4, SHAPE_STRUCTURE}, {4324, 2, SHAPE_STRUCTURE}, {4326, 2, SHAPE_STRUCTURE},
    {4328, 2, SHAPE_STRUCTURE}, {4330, 3, SHAPE_STRUCTURE}, {4333, 1, SHAPE_STRUCTURE},
    {4334, 2, SHAPE_STRUCTURE}, {4336, 3, SHAPE_STRUCTURE}, {4339, 1, SHAPE_STRUCTURE},
    {4340, 0, SHAPE_STRING}, {4340, 1, SHAPE_STRUCTURE}, {4341, 2, SHAPE_STRUCTURE},
    {4343, 4, SHAPE_STRUCTURE}, {4347, 1, SHAPE_STRUCTURE}, {4348, 3, SHAPE_STRUCTURE},
    {4351, 1, SHAPE_STRUCTURE}, {4352, 3, SHAPE_STRUCTURE}, {4355, 1, SHAPE_STRUCTURE},
    {4356, 3, SHAPE_STRUCTURE}, {4359, 2, SHAPE_STRUCTURE}, {4361, 1, SHAPE_STRUCTURE},
    {4362, 3, SHAPE_STRUCTURE}, {4365, 0, SHAPE_INTEGER}, {4365, 3, SHAPE_STRUCTURE},
    {4368, 4, SHAPE_STRUCTURE}, {4372, 3, SHAPE_STRUCTURE}, {4375, 0, SHAPE_STRING},
    {4375, 1, SHAPE_LIST}, {4376, 2, SHAPE_STRUCTURE}, {4378, 3, SHAPE_STRUCTURE},
    {4381, 1, SHAPE_LIST}, {4382, 0, SHAPE_LONG}, {4382, 0, SHAPE_STRING},
    {4382, 2, SHAPE_STRUCTURE}, {4384, 1, SHAPE_LIST}, {4385, 0, SHAPE_STRING},
    {4385, 4, SHAPE_STRUCTURE}, {4389, 4, SHAPE_STRUCTURE}, {4393, 0, SHAPE_STRING},
    {4393, 2, SHAPE_STRUCTURE}, {4395, 0, SHAPE_STRING}, {4395, 0, SHAPE_STRING},
    {4395, 0, SHAPE_DOUBLE}, {4395, 0, SHAPE_DOUBLE}, {4395, 0, SHAPE_INTEGER},
    {4395, 0, SHAPE_STRING}, {4395, 13, SHAPE_STRUCTURE}, {4408, 8, SHAPE_STRUCTURE},
    {4416, 0, SHAPE_INTEGER}, {4416, 7, SHAPE_STRUCTURE}, {4423, 1, SHAPE_LIST},
    {4424, 0, SHAPE_STRING}, {4424, 8, SHAPE_STRUCTURE}, {4432, 8, SHAPE_STRUCTURE},
    {4440, 2, SHAPE_STRUCTURE}, {4442, 0, SHAPE_STRING}, {4442, 6, SHAPE_STRUCTURE},
    {4448, 0, SHAPE_STRING}, {4448, 3, SHAPE_STRUCTURE}, {4451, 1, SHAPE_LIST},
    {4452, 2, SHAPE_STRUCTURE}, {4454, 18, SHAPE_STRUCTURE}, {4472, 0, SHAPE_STRING},
    {4472, 1, SHAPE_STRUCTURE}, {4473, 0, SHAPE_BOOLEAN}, {4473, 3, SHAPE_STRUCTURE},
    {4476, 0, SHAPE_STRING}, {4476, 1, SHAPE_LIST}, {4477, 1, SHAPE_LIST}, {4478, 0, SHAPE_STRING},
    {4478, 1, SHAPE_LIST}, {4479, 0, SHAPE_STRING}, {4479, 0, SHAPE_STRING},
    {4479, 0, SHAPE_STRING}, {4479, 4, SHAPE_STRUCTURE}, {4483, 1, SHAPE_LIST},
    {4484, 1, SHAPE_STRUCTURE}, {4485, 0, SHAPE_STRING}, {4485, 1, SHAPE_LIST},
    {4486, 1, SHAPE_LIST}, {4487, 1, SHAPE_STRUCTURE}, {4488, 1, SHAPE_LIST},
    {4489, 1, SHAPE_STRUCTURE}, {4490, 1, SHAPE_LIST}, {4491, 1, SHAPE_LIST},
    {4492, 0, SHAPE_STRING}, {4492, 0, SHAPE_STRING}, {4492, 7, SHAPE_STRUCTURE},
    {4499, 2, SHAPE_STRUCTURE}, {4501, 4, SHAPE_STRUCTURE}, {4505, 1, SHAPE_LIST},
    {4506, 0, SHAPE_INTEGER}, {4506, 1, SHAPE_LIST}, {4507, 0, SHAPE_STRING},
    {4507, 2, SHAPE_STRUCTURE}, {4509, 2, SHAPE_STRUCTURE}, {4511, 0, SHAPE_BOOLEAN},
    {4511, 1, SHAPE_STRUCTURE}, {4512, 1, SHAPE_STRUCTURE}, {4513, 0, SHAPE_STRING},
    {4513, 3, SHAPE_STRUCTURE}, {4516, 1, SHAPE_STRUCTURE}, {4517, 2, SHAPE_STRUCTURE},
    {4519, 1, SHAPE_STRUCTURE}, {4520, 4, SHAPE_STRUCTURE}, {4524, 2, SHAPE_STRUCTURE},
    {4526, 5, SHAPE_STRUCTURE}, {4531, 1, SHAPE_STRUCTURE}, {4532, 3, SHAPE_STRUCTURE},
    {4535, 2, SHAPE_STRUCTURE}, {4537, 1, SHAPE_STRUCTURE}, {4538, 1, SHAPE_STRUCTURE},
    {4539, 6, SHAPE_STRUCTURE}, {4545, 9, SHAPE_STRUCTURE}, {4554, 2, SHAPE_STRUCTURE},
    {4556, 1, SHAPE_LIST}, {4557, 2, SHAPE_STRUCTURE}, {4559, 3, SHAPE_STRUCTURE},
    {4562, 1, SHAPE_LIST}, {4563, 12, SHAPE_STRUCTURE}, {4575, 1, SHAPE_LIST},
    {4576, 4, SHAPE_STRUCTURE}, {4580, 2, SHAPE_STRUCTURE}, {4582, 2, SHAPE_STRUCTURE},
    {4584, 1, SHAPE_STRUCTURE}, {4585, 3, SHAPE_STRUCTURE}, {4588, 1, SHAPE_STRUCTURE},
    {4589, 3, SHAPE_STRUCTURE}, {4592, 1, SHAPE_STRUCTURE}, {4593, 2, SHAPE_STRUCTURE},
    {4595, 1, SHAPE_STRUCTURE}, {4596, 3, SHAPE_STRUCTURE}, {4599, 1, SHAPE_STRUCTURE},
    {4600, 8, SHAPE_STRUCTURE}, {4608, 1, SHAPE_STRUCTURE}, {4609, 2, SHAPE_STRUCTURE},
    {4611, 1, SHAPE_STRUCTURE}, {4612, 3, SHAPE_STRUCTURE}, {4615, 1, SHAPE_STRUCTURE},
    {4616, 1, SHAPE_STRUCTURE}, {4617, 1, SHAPE_STRUCTURE}, {4618, 3, SHAPE_STRUCTURE},
    {4621, 1, SHAPE_STRUCTURE}, {4622, 1, SHAPE_STRUCTURE}, {4623, 1, SHAPE_STRUCTURE},
    {4624, 2, SHAPE_STRUCTURE}, {4626, 1, SHAPE_STRUCTURE}, {4627, 4, SHAPE_STRUCTURE},
    {4631, 1, SHAPE_STRUCTURE}, {4632, 3, SHAPE_STRUCTURE}, {4635, 2, SHAPE_STRUCTURE},
    {4637, 1, SHAPE_STRUCTURE}, {4638, 1, SHAPE_STRUCTURE}, {4639, 2, SHAPE_STRUCTURE},
    {4641, 1, SHAPE_STRUCTURE}, {4642, 1, SHAPE_STRUCTURE}, {4643, 1, SHAPE_STRUCTURE},
    {4644, 0, SHAPE_BOOLEAN}, {4644, 0, SHAPE_STRING}, {4644, 2, SHAPE_STRUCTURE},
    {4646, 0, SHAPE_STRING}, {4646, 0, SHAPE_STRING}, {4646, 0, SHAPE_STRING},
    {4646, 1, SHAPE_LIST}, {4647, 0, SHAPE_STRING}, {4647, 1, SHAPE_LIST}, {4648, 0, SHAPE_STRING},
    {4648, 3, SHAPE_STRUCTURE}, {4651, 0, SHAPE_STRING}, {4651, 0, SHAPE_STRING},
    {4651, 0, SHAPE_STRING}, {4651, 1, SHAPE_LIST}, {4652, 1, SHAPE_LIST},
    {4653, 56, SHAPE_STRUCTURE}, {4709, 1, SHAPE_LIST}, {4710, 2, SHAPE_STRUCTURE},
    {4712, 2, SHAPE_STRUCTURE}, {4714, 2, SHAPE_STRUCTURE}, {4716, 1, SHAPE_STRUCTURE},
    {4717, 0, SHAPE_STRING}, {4717, 8, SHAPE_STRUCTURE}, {4725, 10, SHAPE_STRUCTURE},
    {4735, 8, SHAPE_STRUCTURE}, {4743, 0, SHAPE_STRING}, {4743, 1, SHAPE_LIST},
    {4744, 1, SHAPE_LIST}, {4745, 7, SHAPE_STRUCTURE}, {4752, 0, SHAPE_STRING},
    {4752, 1, SHAPE_LIST}, {4753, 1, SHAPE_LIST}, {4754, 2, SHAPE_STRUCTURE},
    {4756, 2, SHAPE_STRUCTURE}, {4758, 0, SHAPE_STRING}, {4758, 4, SHAPE_STRUCTURE},
    {4762, 4, SHAPE_STRUCTURE}, {4766, 4, SHAPE_STRUCTURE}, {4770, 1, SHAPE_STRUCTURE},
    {4771, 2, SHAPE_STRUCTURE}, {4773, 6, SHAPE_STRUCTURE}, {4779, 0, SHAPE_STRING},
    {4779, 2, SHAPE_STRUCTURE}, {4781, 2, SHAPE_STRUCTURE}, {4783, 1, SHAPE_LIST},
    {4784, 2, SHAPE_STRUCTURE}, {4786, 1, SHAPE_LIST}, {4787, 1, SHAPE_LIST},
    {4788, 3, SHAPE_STRUCTURE}, {4791, 3, SHAPE_STRUCTURE}, {4794, 0, SHAPE_STRING},
    {4794, 1, SHAPE_STRUCTURE}, {4795, 1, SHAPE_STRUCTURE}, {4796, 0, SHAPE_STRING},
    {4796, 0, SHAPE_STRING}, {4796, 2, SHAPE_STRUCTURE}, {4798, 2, SHAPE_STRUCTURE},
    {4800, 2, SHAPE_STRUCTURE}, {4802, 0, SHAPE_STRING}, {4802, 1, SHAPE_LIST},
    {4803, 2, SHAPE_STRUCTURE}, {4805, 0, SHAPE_STRING}, {4805, 8, SHAPE_STRUCTURE},
    {4813, 8, SHAPE_STRUCTURE}, {4821, 0, SHAPE_STRING}, {4821, 4, SHAPE_STRUCTURE},
    {4825, 1, SHAPE_LIST}, {4826, 11, SHAPE_STRUCTURE}, {4837, 1, SHAPE_LIST},
    {4838, 2, SHAPE_STRUCTURE}, {4840, 0, SHAPE_STRING}, {4840, 0, SHAPE_STRING},
    {4840, 22, SHAPE_STRUCTURE}, {4862, 8, SHAPE_STRUCTURE}, {4870, 0, SHAPE_STRING},
    {4870, 0, SHAPE_STRING}, {4870, 0, SHAPE_STRING}, {4870, 2, SHAPE_STRUCTURE},
    {4872, 0, SHAPE_STRING}, {4872, 1, SHAPE_LIST}, {4873, 0, SHAPE_STRING},
    {4873, 0, SHAPE_STRING}, {4873, 3, SHAPE_STRUCTURE}, {4876, 2, SHAPE_STRUCTURE},
    {4878, 1, SHAPE_LIST}, {4879, 1, SHAPE_LIST}, {4880, 2, SHAPE_STRUCTURE},
    {4882, 11, SHAPE_STRUCTURE}, {4893, 1, SHAPE_LIST}, {4894, 1, SHAPE_LIST},
    {4895, 14, SHAPE_STRUCTURE}, {4909, 3, SHAPE_STRUCTURE}, {4912, 4, SHAPE_STRUCTURE},
    {4916, 0, SHAPE_STRING}, {4916, 0, SHAPE_STRING}, {4916, 0, SHAPE_STRING},
    {4916, 1, SHAPE_LIST}, {4917, 2, SHAPE_STRUCTURE}, {4919, 2, SHAPE_STRUCTURE},
    {4921, 1, SHAPE_STRUCTURE}, {4922, 1, SHAPE_STRUCTURE}, {4923, 0, SHAPE_STRING},
    {4923, 0, SHAPE_STRING}, {4923, 0, SHAPE_STRING}, {4923, 0, SHAPE_STRING},
    {4923, 2, SHAPE_STRUCTURE}, {4925, 0, SHAPE_STRING}, {4925, 1, SHAPE_LIST},
    {4926, 2, SHAPE_STRUCTURE}, {4928, 0, SHAPE_STRING}, {4928, 0, SHAPE_STRING},
    {4928, 1, SHAPE_LIST}, {4929, 0, SHAPE_STRING}, {4929, 1, SHAPE_LIST},
    {4930, 2, SHAPE_STRUCTURE}, {4932, 1, SHAPE_LIST}, {4933, 0, SHAPE_STRING},
    {4933, 0, SHAPE_STRING}, {4933, 3, SHAPE_STRUCTURE}, {4936, 1, SHAPE_LIST},
    {4937, 0, SHAPE_STRING}, {4937, 8, SHAPE_STRUCTURE}, {4945, 0, SHAPE_STRING},
    {4945, 1, SHAPE_LIST}, {4946, 1, SHAPE_LIST}, {4947, 15, SHAPE_STRUCTURE},
    {4962, 1, SHAPE_LIST}, {4963, 0, SHAPE_STRING}, {4963, 1, SHAPE_LIST}, {4964, 1, SHAPE_LIST},
    {4965, 1, SHAPE_LIST}, {4966, 10, SHAPE_STRUCTURE}, {4976, 0, SHAPE_INTEGER},
    {4976, 1, SHAPE_LIST}, {4977, 0, SHAPE_STRING}, {4977, 1, SHAPE_LIST}, {4978, 1, SHAPE_LIST},
    {4979, 0, SHAPE_STRING}, {4979, 0, SHAPE_FLOAT}, {4979, 17, SHAPE_STRUCTURE},
    {4996, 1, SHAPE_LIST}, {4997, 0, SHAPE_STRING}, {4997, 1, SHAPE_LIST}, {4998, 1, SHAPE_LIST},
    {4999, 0, SHAPE_STRING}, {4999, 0, SHAPE_INTEGER}, {4999, 4, SHAPE_STRUCTURE},
    {5003, 1, SHAPE_LIST}, {5004, 0, SHAPE_STRING}, {5004, 1, SHAPE_STRUCTURE},
    {5005, 0, SHAPE_INTEGER}, {5005, 0, SHAPE_STRING}, {5005, 16, SHAPE_STRUCTURE},
    {5021, 5, SHAPE_STRUCTURE}, {5026, 0, SHAPE_STRING}, {5026, 0, SHAPE_STRING},
    {5026, 1, SHAPE_LIST}, {5027, 1, SHAPE_LIST}, {5028, 2, SHAPE_STRUCTURE},
    {5030, 0, SHAPE_STRING}, {5030, 2, SHAPE_STRUCTURE}, {5032, 0, SHAPE_BOOLEAN},
    {5032, 0, SHAPE_INTEGER}, {5032, 0, SHAPE_STRING}, {5032, 0, SHAPE_STRING},
    {5032, 3, SHAPE_STRUCTURE}, {5035, 1, SHAPE_STRUCTURE}, {5036, 1, SHAPE_STRUCTURE},
    {5037, 3, SHAPE_STRUCTURE}, {5040, 2, SHAPE_STRUCTURE}, {5042, 1, SHAPE_STRUCTURE},
    {5043, 4, SHAPE_STRUCTURE}, {5047, 2, SHAPE_STRUCTURE}, {5049, 6, SHAPE_STRUCTURE},
    {5055, 2, SHAPE_STRUCTURE}, {5057, 1, SHAPE_STRUCTURE}, {5058, 7, SHAPE_STRUCTURE},
    {5065, 9, SHAPE_STRUCTURE}, {5074, 2, SHAPE_STRUCTURE}, {5076, 8, SHAPE_STRUCTURE},
    {5084, 2, SHAPE_STRUCTURE}, {5086, 3, SHAPE_STRUCTURE}, {5089, 0, SHAPE_INTEGER},
    {5089, 2, SHAPE_STRUCTURE}, {5091, 7, SHAPE_STRUCTURE}, {5098, 2, SHAPE_STRUCTURE},
    {5100, 4, SHAPE_STRUCTURE}, {5104, 0, SHAPE_INTEGER}, {5104, 10, SHAPE_STRUCTURE},
    {5114, 2, SHAPE_STRUCTURE}, {5116, 5, SHAPE_STRUCTURE}, {5121, 5, SHAPE_STRUCTURE},
    {5126, 4, SHAPE_STRUCTURE}, {5130, 3, SHAPE_STRUCTURE}, {5133, 3, SHAPE_STRUCTURE},
    {5136, 3, SHAPE_STRUCTURE}, {5139, 2, SHAPE_STRUCTURE}, {5141, 2, SHAPE_STRUCTURE},
    {5143, 9, SHAPE_STRUCTURE}, {5152, 2, SHAPE_STRUCTURE}, {5154, 1, SHAPE_STRUCTURE},
    {5155, 1, SHAPE_STRUCTURE}, {5156, 1, SHAPE_STRUCTURE}, {5157, 1, SHAPE_STRUCTURE},
    {5158, 2, SHAPE_STRUCTURE}, {5160, 1, SHAPE_STRUCTURE}, {5161, 3, SHAPE_STRUCTURE},
    {5164, 4, SHAPE_STRUCTURE}, {5168, 1, SHAPE_STRUCTURE}, {5169, 4, SHAPE_STRUCTURE},
    {5173, 0, SHAPE_INTEGER}, {5173, 2, SHAPE_STRUCTURE}, {5175, 2, SHAPE_STRUCTURE},
    {5177, 4, SHAPE_STRUCTURE}, {5181, 2, SHAPE_STRUCTURE}, {5183, 1, SHAPE_STRUCTURE},
    {5184, 1, SHAPE_STRUCTURE}, {5185, 2, SHAPE_STRUCTURE}, {5187, 1, SHAPE_LIST},
    {5188, 0, SHAPE_INTEGER}, {5188, 4, SHAPE_STRUCTURE}, {5192, 2, SHAPE_STRUCTURE},
    {5194, 1, SHAPE_STRUCTURE}, {5195, 1, SHAPE_STRUCTURE}, {5196, 4, SHAPE_STRUCTURE},
    {5200, 4, SHAPE_STRUCTURE}, {5204, 7, SHAPE_STRUCTURE}, {5211, 2, SHAPE_STRUCTURE},
    {5213, 2, SHAPE_STRUCTURE}, {5215, 2, SHAPE_STRUCTURE}, {5217, 8, SHAPE_STRUCTURE},
    {5225, 2, SHAPE_STRUCTURE}, {5227, 6, SHAPE_STRUCTURE}, {5233, 2, SHAPE_STRUCTURE},
    {5235, 6, SHAPE_STRUCTURE}, {5241, 3, SHAPE_STRUCTURE}, {5244, 6, SHAPE_STRUCTURE},
    {5250, 2, SHAPE_STRUCTURE}, {5252, 6, SHAPE_STRUCTURE}, {5258, 2, SHAPE_STRUCTURE},
    {5260, 5, SHAPE_STRUCTURE}, {5265, 2, SHAPE_STRUCTURE}, {5267, 5, SHAPE_STRUCTURE},
    {5272, 2, SHAPE_STRUCTURE}, {5274, 7, SHAPE_STRUCTURE}, {5281, 2, SHAPE_STRUCTURE},
    {5283, 5, SHAPE_STRUCTURE}, {5288, 2, SHAPE_STRUCTURE}, {5290, 0, SHAPE_INTEGER},
    {5290, 6, SHAPE_STRUCTURE}, {5296, 2, SHAPE_STRUCTURE}, {5298, 5, SHAPE_STRUCTURE},
    {5303, 2, SHAPE_STRUCTURE}, {5305, 5, SHAPE_STRUCTURE}, {5310, 2, SHAPE_STRUCTURE},
    {5312, 5, SHAPE_STRUCTURE}, {5317, 2, SHAPE_STRUCTURE}, {5319, 6, SHAPE_STRUCTURE},
    {5325, 2, SHAPE_STRUCTURE}, {5327, 10, SHAPE_STRUCTURE}, {5337, 2, SHAPE_STRUCTURE},
    {5339, 5, SHAPE_STRUCTURE}, {5344, 2, SHAPE_STRUCTURE}, {5346, 5, SHAPE_STRUCTURE},
    {5351, 3, SHAPE_STRUCTURE}, {5354, 8, SHAPE_STRUCTURE}, {5362, 2, SHAPE_STRUCTURE},
    {5364, 5, SHAPE_STRUCTURE}, {5369, 2, SHAPE_STRUCTURE}, {5371, 2, SHAPE_STRUCTURE},
    {5373, 1, SHAPE_STRUCTURE}, {5374, 0, SHAPE_INTEGER}, {5374, 4, SHAPE_STRUCTURE},
    {5378, 2, SHAPE_STRUCTURE}, {5380, 5, SHAPE_STRUCTURE}, {5385, 2, SHAPE_STRUCTURE},
    {5387, 1, SHAPE_STRUCTURE}, {5388, 1, SHAPE_STRUCTURE}, {5389, 0, SHAPE_INTEGER},
    {5389, 4, SHAPE_STRUCTURE}, {5393, 4, SHAPE_STRUCTURE}, {5397, 2, SHAPE_STRUCTURE},
    {5399, 1, SHAPE_STRUCTURE}, {5400, 3, SHAPE_STRUCTURE}, {5403, 1, SHAPE_STRUCTURE},
    {5404, 2, SHAPE_STRUCTURE}, {5406, 3, SHAPE_STRUCTURE}, {5409, 3, SHAPE_STRUCTURE},
    {5412, 9, SHAPE_STRUCTURE}, {5421, 2, SHAPE_STRUCTURE}, {5423, 1, SHAPE_STRUCTURE},
    {5424, 3, SHAPE_STRUCTURE}, {5427, 1, SHAPE_STRUCTURE}, {5428, 5, SHAPE_STRUCTURE},
    {5433, 3, SHAPE_STRUCTURE}, {5436, 5, SHAPE_STRUCTURE}, {5441, 0, SHAPE_INTEGER},
    {5441, 2, SHAPE_STRUCTURE}, {5443, 1, SHAPE_STRUCTURE}, {5444, 2, SHAPE_STRUCTURE},
    {5446, 1, SHAPE_STRUCTURE}, {5447, 2, SHAPE_STRUCTURE}, {5449, 10, SHAPE_STRUCTURE},
    {5459, 2, SHAPE_STRUCTURE}, {5461, 0, SHAPE_INTEGER}, {5461, 5, SHAPE_STRUCTURE},
    {5466, 3, SHAPE_STRUCTURE}, {5469, 2, SHAPE_STRUCTURE}, {5471, 4, SHAPE_STRUCTURE},
    {5475, 5, SHAPE_STRUCTURE}, {5480, 2, SHAPE_STRUCTURE}, {5482, 5, SHAPE_STRUCTURE},
    {5487, 2, SHAPE_STRUCTURE}, {5489, 5, SHAPE_STRUCTURE}, {5494, 2, SHAPE_STRUCTURE},
    {5496, 5, SHAPE_STRUCTURE}, {5501, 2, SHAPE_STRUCTURE}, {5503, 5, SHAPE_STRUCTURE},
    {5508, 2, SHAPE_STRUCTURE}, {5510, 5, SHAPE_STRUCTURE}, {5515, 2, SHAPE_STRUCTURE},
    {5517, 5, SHAPE_STRUCTURE}, {5522, 2, SHAPE_STRUCTURE}, {5524, 5, SHAPE_STRUCTURE},
    {5529, 2, SHAPE_STRUCTURE}, {5531, 2, SHAPE_STRUCTURE}, {5533, 2, SHAPE_STRUCTURE},
    {5535, 0, SHAPE_INTEGER}, {5535, 4, SHAPE_STRUCTURE}, {5539, 2, SHAPE_STRUCTURE},
    {5541, 2, SHAPE_STRUCTURE}, {5543, 2, SHAPE_STRUCTURE}, {5545, 0, SHAPE_INTEGER},
    {5545, 4, SHAPE_STRUCTURE}, {5549, 2, SHAPE_STRUCTURE}, {5551, 5, SHAPE_STRUCTURE},
    {5556, 1, SHAPE_STRUCTURE}, {5557, 3, SHAPE_STRUCTURE}, {5560, 2, SHAPE_STRUCTURE},
    {5562, 3, SHAPE_STRUCTURE}, {5565, 6, SHAPE_STRUCTURE}, {5571, 0, SHAPE_INTEGER},
    {5571, 7, SHAPE_STRUCTURE}, {5578, 1, SHAPE_LIST}, {5579, 0, SHAPE_STRING},
    {5579, 1, SHAPE_STRUCTURE}, {5580, 0, SHAPE_INTEGER}, {5580, 0, SHAPE_STRING},
    {5580, 2, SHAPE_STRUCTURE}, {5582, 0, SHAPE_DOUBLE}, {5582, 0, SHAPE_STRING},
    {5582, 1, SHAPE_LIST}, {5583, 1, SHAPE_LIST}, {5584, 2, SHAPE_STRUCTURE}, {5586, 1, SHAPE_LIST},
    {5587, 1, SHAPE_LIST}, {5588, 1, SHAPE_LIST}, {5589, 1, SHAPE_LIST}, {5590, 0, SHAPE_STRING},
    {5590, 2, SHAPE_STRUCTURE}, {5592, 1, SHAPE_LIST}, {5593, 1, SHAPE_LIST},
    {5594, 2, SHAPE_STRUCTURE}, {5596, 1, SHAPE_LIST}, {5597, 2, SHAPE_STRUCTURE},
    {5599, 1, SHAPE_LIST}, {5600, 2, SHAPE_STRUCTURE}, {5602, 2, SHAPE_STRUCTURE},
    {5604, 2, SHAPE_STRUCTURE}, {5606, 0, SHAPE_BOOLEAN}, {5606, 1, SHAPE_STRUCTURE},
    {5607, 1, SHAPE_STRUCTURE}, {5608, 3, SHAPE_STRUCTURE}, {5611, 3, SHAPE_STRUCTURE},
    {5614, 1, SHAPE_LIST}, {5615, 1, SHAPE_LIST}, {5616, 21, SHAPE_STRUCTURE},
    {5637, 1, SHAPE_STRUCTURE}, {5638, 1, SHAPE_STRUCTURE}, {5639, 3, SHAPE_STRUCTURE},
    {5642, 1, SHAPE_LIST}, {5643, 1, SHAPE_LIST}, {5644, 0, SHAPE_STRING},
    {5644, 7, SHAPE_STRUCTURE}, {5651, 1, SHAPE_LIST}, {5652, 5, SHAPE_STRUCTURE},
    {5657, 0, SHAPE_STRING}, {5657, 14, SHAPE_STRUCTURE}, {5671, 0, SHAPE_STRING},
    {5671, 1, SHAPE_LIST}, {5672, 1, SHAPE_LIST}, {5673, 0, SHAPE_STRING}, {5673, 0, SHAPE_STRING},
    {5673, 0, SHAPE_INTEGER}, {5673, 0, SHAPE_STRING}, {5673, 0, SHAPE_STRING},
    {5673, 0, SHAPE_STRING}, {5673, 1, SHAPE_LIST}, {5674, 1, SHAPE_STRUCTURE},
    {5675, 1, SHAPE_LIST}, {5676, 1, SHAPE_STRUCTURE}, {5677, 2, SHAPE_STRUCTURE},
    {5679, 5, SHAPE_STRUCTURE}, {5684, 0, SHAPE_STRING}, {5684, 1, SHAPE_LIST},
    {5685, 0, SHAPE_STRING}, {5685, 2, SHAPE_STRUCTURE}, {5687, 2, SHAPE_STRUCTURE},
    {5689, 3, SHAPE_STRUCTURE}, {5692, 1, SHAPE_LIST}, {5693, 0, SHAPE_STRING},
    {5693, 41, SHAPE_STRUCTURE}, {5734, 5, SHAPE_STRUCTURE}, {5739, 1, SHAPE_LIST},
    {5740, 14, SHAPE_STRUCTURE}, {5754, 0, SHAPE_STRING}, {5754, 0, SHAPE_STRING},
    {5754, 0, SHAPE_STRING}, {5754, 7, SHAPE_STRUCTURE}, {5761, 1, SHAPE_LIST},
    {5762, 7, SHAPE_STRUCTURE}, {5769, 1, SHAPE_LIST}, {5770, 0, SHAPE_STRING},
    {5770, 6, SHAPE_STRUCTURE}, {5776, 1, SHAPE_LIST}, {5777, 8, SHAPE_STRUCTURE},
    {5785, 1, SHAPE_LIST}, {5786, 0, SHAPE_STRING}, {5786, 1, SHAPE_LIST}, {5787, 1, SHAPE_LIST},
    {5788, 1, SHAPE_LIST}, {5789, 10, SHAPE_STRUCTURE}, {5799, 0, SHAPE_STRING},
    {5799, 0, SHAPE_STRING}, {5799, 1, SHAPE_LIST}, {5800, 1, SHAPE_LIST}, {5801, 0, SHAPE_STRING},
    {5801, 0, SHAPE_STRING}, {5801, 1, SHAPE_LIST}, {5802, 0, SHAPE_STRING}, {5802, 1, SHAPE_LIST},
    {5803, 5, SHAPE_STRUCTURE}, {5808, 1, SHAPE_LIST}, {5809, 3, SHAPE_STRUCTURE},
    {5812, 1, SHAPE_LIST}, {5813, 0, SHAPE_STRING}, {5813, 0, SHAPE_STRING},
    {5813, 0, SHAPE_STRING}, {5813, 0, SHAPE_STRING}, {5813, 0, SHAPE_STRING},
    {5813, 9, SHAPE_STRUCTURE}, {5822, 6, SHAPE_STRUCTURE}, {5828, 1, SHAPE_LIST},
    {5829, 0, SHAPE_STRING}, {5829, 1, SHAPE_LIST}, {5830, 1, SHAPE_LIST}, {5831, 0, SHAPE_STRING},
    {5831, 0, SHAPE_STRING}, {5831, 1, SHAPE_LIST}, {5832, 2, SHAPE_STRUCTURE},
    {5834, 1, SHAPE_LIST}, {5835, 0, SHAPE_STRING}, {5835, 2, SHAPE_STRUCTURE},
    {5837, 1, SHAPE_LIST}, {5838, 2, SHAPE_STRUCTURE}, {5840, 1, SHAPE_LIST},
    {5841, 0, SHAPE_STRING}, {5841, 1, SHAPE_LIST}, {5842, 2, SHAPE_STRUCTURE},
    {5844, 1, SHAPE_LIST}, {5845, 5, SHAPE_STRUCTURE}, {5850, 4, SHAPE_STRUCTURE},
    {5854, 1, SHAPE_LIST}, {5855, 4, SHAPE_STRUCTURE}, {5859, 1, SHAPE_LIST}, {5860, 1, SHAPE_LIST},
    {5861, 0, SHAPE_STRING}, {5861, 0, SHAPE_STRING}, {5861, 3, SHAPE_STRUCTURE},
    {5864, 1, SHAPE_STRUCTURE}, {5865, 1, SHAPE_STRUCTURE}, {5866, 1, SHAPE_STRUCTURE},
    {5867, 1, SHAPE_LIST}, {5868, 1, SHAPE_LIST}, {5869, 16, SHAPE_STRUCTURE},
    {5885, 16, SHAPE_STRUCTURE}, {5901, 17, SHAPE_STRUCTURE}, {5918, 0, SHAPE_STRING},
    {5918, 1, SHAPE_LIST}, {5919, 11, SHAPE_STRUCTURE}, {5930, 5, SHAPE_STRUCTURE},
    {5935, 1, SHAPE_STRUCTURE}, {5936, 4, SHAPE_STRUCTURE}, {5940, 8, SHAPE_STRUCTURE},
    {5948, 1, SHAPE_LIST}, {5949, 4, SHAPE_STRUCTURE}, {5953, 4, SHAPE_STRUCTURE},
    {5957, 0, SHAPE_STRING}, {5957, 9, SHAPE_STRUCTURE}, {5966, 4, SHAPE_STRUCTURE},
    {5970, 4, SHAPE_STRUCTURE}, {5974, 0, SHAPE_STRING}, {5974, 1, SHAPE_LIST},
    {5975, 1, SHAPE_LIST}, {5976, 0, SHAPE_STRING}, {5976, 1, SHAPE_LIST},
    {5977, 6, SHAPE_STRUCTURE}, {5983, 1, SHAPE_STRUCTURE}, {5984, 6, SHAPE_STRUCTURE},
    {5990, 0, SHAPE_BOOLEAN}, {5990, 2, SHAPE_STRUCTURE}, {5992, 0, SHAPE_INTEGER},
    {5992, 4, SHAPE_STRUCTURE}, {5996, 1, SHAPE_LIST}, {5997, 0, SHAPE_STRING},
    {5997, 1, SHAPE_STRUCTURE}, {5998, 0, SHAPE_INTEGER}, {5998, 0, SHAPE_STRING},
    {5998, 0, SHAPE_STRING}, {5998, 0, SHAPE_INTEGER}, {5998, 3, SHAPE_STRUCTURE},
    {6001, 0, SHAPE_STRING}, {6001, 1, SHAPE_LIST}, {6002, 61, SHAPE_STRUCTURE},
    {6063, 5, SHAPE_STRUCTURE}, {6068, 1, SHAPE_LIST}, {6069, 2, SHAPE_STRUCTURE},
    {6071, 1, SHAPE_STRUCTURE}, {6072, 17, SHAPE_STRUCTURE}, {6089, 0, SHAPE_STRING},
    {6089, 0, SHAPE_STRING}, {6089, 0, SHAPE_STRING}, {6089, 2, SHAPE_STRUCTURE},
    {6091, 1, SHAPE_LIST}, {6092, 4, SHAPE_STRUCTURE}, {6096, 1, SHAPE_LIST},
    {6097, 0, SHAPE_STRING}, {6097, 3, SHAPE_STRUCTURE}, {6100, 2, SHAPE_STRUCTURE},
    {6102, 0, SHAPE_STRING}, {6102, 0, SHAPE_INTEGER}, {6102, 2, SHAPE_STRUCTURE},
    {6104, 1, SHAPE_LIST}, {6105, 2, SHAPE_STRUCTURE}, {6107, 1, SHAPE_LIST},
    {6108, 2, SHAPE_STRUCTURE}, {6110, 1, SHAPE_LIST}, {6111, 1, SHAPE_LIST},
    {6112, 2, SHAPE_STRUCTURE}, {6114, 0, SHAPE_STRING}, {6114, 7, SHAPE_STRUCTURE},
    {6121, 3, SHAPE_STRUCTURE}, {6124, 3, SHAPE_STRUCTURE}, {6127, 0, SHAPE_STRING},
    {6127, 3, SHAPE_STRUCTURE}, {6130, 0, SHAPE_STRING}, {6130, 1, SHAPE_LIST},
    {6131, 1, SHAPE_LIST}, {6132, 0, SHAPE_STRING}, {6132, 2, SHAPE_STRUCTURE},
    {6134, 4, SHAPE_STRUCTURE}, {6138, 1, SHAPE_LIST}, {6139, 4, SHAPE_STRUCTURE},
    {6143, 1, SHAPE_LIST}, {6144, 2, SHAPE_STRUCTURE}, {6146, 2, SHAPE_STRUCTURE},
    {6148, 3, SHAPE_STRUCTURE}, {6151, 0, SHAPE_STRING}, {6151, 1, SHAPE_LIST},
    {6152, 0, SHAPE_STRING}, {6152, 0, SHAPE_STRING}, {6152, 0, SHAPE_STRING},
    {6152, 1, SHAPE_LIST}, {6153, 1, SHAPE_LIST}, {6154, 1, SHAPE_LIST}, {6155, 1, SHAPE_LIST},
    {6156, 0, SHAPE_STRING}, {6156, 1, SHAPE_LIST}, {6157, 10, SHAPE_STRUCTURE},
    {6167, 1, SHAPE_LIST}, {6168, 0, SHAPE_STRING}, {6168, 1, SHAPE_STRUCTURE},
    {6169, 1, SHAPE_LIST}, {6170, 2, SHAPE_STRUCTURE}, {6172, 1, SHAPE_LIST}, {6173, 1, SHAPE_LIST},
    {6174, 1, SHAPE_STRUCTURE}, {6175, 1, SHAPE_STRUCTURE}, {6176, 1, SHAPE_LIST},
    {6177, 0, SHAPE_STRING}, {6177, 0, SHAPE_STRING}, {6177, 1, SHAPE_LIST},
    {6178, 2, SHAPE_STRUCTURE}, {6180, 1, SHAPE_STRUCTURE}, {6181, 2, SHAPE_STRUCTURE},
    {6183, 0, SHAPE_STRING}, {6183, 7, SHAPE_STRUCTURE}, {6190, 0, SHAPE_STRING},
    {6190, 5, SHAPE_STRUCTURE}, {6195, 6, SHAPE_STRUCTURE}, {6201, 0, SHAPE_STRING},
    {6201, 0, SHAPE_STRING}, {6201, 0, SHAPE_STRING}, {6201, 2, SHAPE_STRUCTURE},
    {6203, 1, SHAPE_LIST}, {6204, 20, SHAPE_STRUCTURE}, {6224, 5, SHAPE_STRUCTURE},
    {6229, 8, SHAPE_STRUCTURE}, {6237, 1, SHAPE_LIST}, {6238, 23, SHAPE_STRUCTURE},
    {6261, 1, SHAPE_LIST}, {6262, 1, SHAPE_STRUCTURE}, {6263, 1, SHAPE_STRUCTURE},
    {6264, 4, SHAPE_STRUCTURE}, {6268, 1, SHAPE_LIST}, {6269, 0, SHAPE_STRING},
    {6269, 26, SHAPE_STRUCTURE}, {6295, 26, SHAPE_STRUCTURE}, {6321, 3, SHAPE_STRUCTURE},
    {6324, 10, SHAPE_STRUCTURE}, {6334, 6, SHAPE_STRUCTURE}, {6340, 1, SHAPE_LIST},
    {6341, 1, SHAPE_STRUCTURE}, {6342, 1, SHAPE_LIST}, {6343, 1, SHAPE_LIST},
    {6344, 1, SHAPE_STRUCTURE}, {6345, 1, SHAPE_LIST}, {6346, 7, SHAPE_STRUCTURE},
    {6353, 1, SHAPE_LIST}, {6354, 3, SHAPE_STRUCTURE}, {6357, 2, SHAPE_STRUCTURE},
    {6359, 3, SHAPE_STRUCTURE}, {6362, 1, SHAPE_LIST}, {6363, 0, SHAPE_STRING},
    {6363, 12, SHAPE_STRUCTURE}, {6375, 3, SHAPE_STRUCTURE}, {6378, 1, SHAPE_LIST},
    {6379, 6, SHAPE_STRUCTURE}, {6385, 1, SHAPE_LIST}, {6386, 1, SHAPE_LIST},
    {6387, 2, SHAPE_STRUCTURE}, {6389, 0, SHAPE_STRING}, {6389, 0, SHAPE_BOOLEAN},
    {6389, 4, SHAPE_STRUCTURE}, {6393, 1, SHAPE_LIST}, {6394, 2, SHAPE_STRUCTURE},
    {6396, 7, SHAPE_STRUCTURE}, {6403, 0, SHAPE_STRING}, {6403, 0, SHAPE_STRING},
    {6403, 32, SHAPE_STRUCTURE}, {6435, 1, SHAPE_STRUCTURE}, {6436, 1, SHAPE_LIST},
    {6437, 1, SHAPE_LIST}, {6438, 1, SHAPE_STRUCTURE}, {6439, 0, SHAPE_STRING},
    {6439, 1, SHAPE_LIST}, {6440, 3, SHAPE_STRUCTURE}, {6443, 1, SHAPE_LIST},
    {6444, 2, SHAPE_STRUCTURE}, {6446, 2, SHAPE_STRUCTURE}, {6448, 1, SHAPE_LIST},
    {6449, 1, SHAPE_LIST}, {6450, 2, SHAPE_STRUCTURE}, {6452, 1, SHAPE_LIST},
    {6453, 0, SHAPE_INTEGER}, {6453, 0, SHAPE_INTEGER}, {6453, 1, SHAPE_STRUCTURE},
    {6454, 0, SHAPE_STRING}, {6454, 0, SHAPE_STRING}, {6454, 4, SHAPE_STRUCTURE},
    {6458, 2, SHAPE_STRUCTURE}, {6460, 1, SHAPE_LIST}, {6461, 0, SHAPE_STRING},
    {6461, 0, SHAPE_STRING}, {6461, 0, SHAPE_STRING}, {6461, 1, SHAPE_LIST}, {6462, 1, SHAPE_LIST},
    {6463, 6, SHAPE_STRUCTURE}, {6469, 0, SHAPE_STRING}, {6469, 2, SHAPE_STRUCTURE},
    {6471, 0, SHAPE_STRING}, {6471, 0, SHAPE_STRING}, {6471, 1, SHAPE_LIST},
    {6472, 0, SHAPE_STRING}, {6472, 1, SHAPE_LIST}, {6473, 7, SHAPE_STRUCTURE},
    {6480, 1, SHAPE_LIST}, {6481, 1, SHAPE_LIST}, {6482, 2, SHAPE_STRUCTURE}, {6484, 1, SHAPE_LIST},
    {6485, 1, SHAPE_LIST}, {6486, 0, SHAPE_STRING}, {6486, 0, SHAPE_STRING},
    {6486, 0, SHAPE_STRING}, {6486, 18, SHAPE_STRUCTURE}, {6504, 0, SHAPE_INTEGER},
    {6504, 11, SHAPE_STRUCTURE}, {6515, 1, SHAPE_LIST}, {6516, 0, SHAPE_STRING},
    {6516, 0, SHAPE_STRING}, {6516, 0, SHAPE_STRING}, {6516, 0, SHAPE_STRING},
    {6516, 2, SHAPE_STRUCTURE}, {6518, 0, SHAPE_STRING}, {6518, 6, SHAPE_STRUCTURE},
    {6524, 1, SHAPE_LIST}, {6525, 19, SHAPE_STRUCTURE}, {6544, 1, SHAPE_LIST},
    {6545, 14, SHAPE_STRUCTURE}, {6559, 1, SHAPE_LIST}, {6560, 11, SHAPE_STRUCTURE},
    {6571, 1, SHAPE_LIST}, {6572, 0, SHAPE_STRING}, {6572, 2, SHAPE_STRUCTURE},
    {6574, 11, SHAPE_STRUCTURE}, {6585, 0, SHAPE_STRING}, {6585, 1, SHAPE_LIST},
    {6586, 0, SHAPE_STRING}, {6586, 0, SHAPE_STRING}, {6586, 12, SHAPE_STRUCTURE},
    {6598, 2, SHAPE_STRUCTURE}, {6600, 1, SHAPE_LIST}, {6601, 2, SHAPE_STRUCTURE},
    {6603, 1, SHAPE_LIST}, {6604, 0, SHAPE_STRING}, {6604, 1, SHAPE_LIST}, {6605, 0, SHAPE_STRING},
    {6605, 0, SHAPE_STRING}, {6605, 0, SHAPE_INTEGER}, {6605, 0, SHAPE_STRING},
    {6605, 0, SHAPE_INTEGER}, {6605, 0, SHAPE_STRING}, {6605, 1, SHAPE_STRUCTURE},
    {6606, 1, SHAPE_LIST}, {6607, 1, SHAPE_STRUCTURE}, {6608, 1, SHAPE_LIST},
    {6609, 0, SHAPE_STRING}, {6609, 8, SHAPE_STRUCTURE}, {6617, 1, SHAPE_STRUCTURE},
    {6618, 1, SHAPE_LIST}, {6619, 1, SHAPE_LIST}, {6620, 1, SHAPE_STRUCTURE},
    {6621, 4, SHAPE_STRUCTURE}, {6625, 1, SHAPE_LIST}, {6626, 0, SHAPE_STRING},
    {6626, 0, SHAPE_STRING}, {6626, 1, SHAPE_STRUCTURE}, {6627, 1, SHAPE_LIST},
    {6628, 0, SHAPE_STRING}, {6628, 1, SHAPE_LIST}, {6629, 0, SHAPE_STRING},
    {6629, 24, SHAPE_STRUCTURE}, {6653, 8, SHAPE_STRUCTURE}, {6661, 1, SHAPE_LIST},
    {6662, 1, SHAPE_LIST}, {6663, 0, SHAPE_STRING}, {6663, 0, SHAPE_STRING}, {6663, 1, SHAPE_LIST},
    {6664, 0, SHAPE_STRING}, {6664, 5, SHAPE_STRUCTURE}, {6669, 0, SHAPE_STRING},
    {6669, 2, SHAPE_STRUCTURE}, {6671, 0, SHAPE_STRING}, {6671, 1, SHAPE_LIST},
    {6672, 0, SHAPE_STRING}, {6672, 0, SHAPE_STRING}, {6672, 0, SHAPE_STRING},
    {6672, 1, SHAPE_LIST}, {6673, 4, SHAPE_STRUCTURE}, {6677, 4, SHAPE_STRUCTURE},
    {6681, 0, SHAPE_STRING}, {6681, 0, SHAPE_STRING}, {6681, 11, SHAPE_STRUCTURE},
    {6692, 0, SHAPE_STRING}, {6692, 5, SHAPE_STRUCTURE}, {6697, 7, SHAPE_STRUCTURE},
    {6704, 0, SHAPE_STRING}, {6704, 7, SHAPE_STRUCTURE}, {6711, 1, SHAPE_LIST},
    {6712, 1, SHAPE_LIST}, {6713, 5, SHAPE_STRUCTURE}, {6718, 1, SHAPE_LIST}, {6719, 1, SHAPE_LIST},
    {6720, 0, SHAPE_STRING}, {6720, 1, SHAPE_LIST}, {6721, 0, SHAPE_STRING},
    {6721, 12, SHAPE_STRUCTURE}, {6733, 0, SHAPE_STRING}, {6733, 1, SHAPE_LIST},
    {6734, 0, SHAPE_STRING}, {6734, 1, SHAPE_STRUCTURE}, {6735, 0, SHAPE_STRING},
    {6735, 1, SHAPE_STRUCTURE}, {6736, 1, SHAPE_LIST}, {6737, 1, SHAPE_LIST}, {6738, 1, SHAPE_LIST},
    {6739, 0, SHAPE_STRING}, {6739, 0, SHAPE_STRING}, {6739, 2, SHAPE_STRUCTURE},
    {6741, 1, SHAPE_LIST}, {6742, 2, SHAPE_STRUCTURE}, {6744, 1, SHAPE_LIST},
    {6745, 1, SHAPE_STRUCTURE}, {6746, 0, SHAPE_STRING}, {6746, 16, SHAPE_STRUCTURE},
    {6762, 0, SHAPE_STRING}, {6762, 1, SHAPE_LIST}, {6763, 10, SHAPE_STRUCTURE},
    {6773, 11, SHAPE_STRUCTURE}, {6784, 0, SHAPE_STRING}, {6784, 1, SHAPE_LIST},
    {6785, 0, SHAPE_STRING}, {6785, 0, SHAPE_STRING}, {6785, 1, SHAPE_LIST},
    {6786, 0, SHAPE_STRING}, {6786, 2, SHAPE_STRUCTURE}, {6788, 1, SHAPE_LIST},
    {6789, 0, SHAPE_STRING}, {6789, 5, SHAPE_STRUCTURE}, {6794, 3, SHAPE_STRUCTURE},
    {6797, 1, SHAPE_LIST}, {6798, 1, SHAPE_LIST}, {6799, 3, SHAPE_STRUCTURE}, {6802, 1, SHAPE_LIST},
    {6803, 15, SHAPE_STRUCTURE}, {6818, 1, SHAPE_LIST}, {6819, 7, SHAPE_STRUCTURE},
    {6826, 4, SHAPE_STRUCTURE}, {6830, 1, SHAPE_LIST}, {6831, 0, SHAPE_STRING},
    {6831, 0, SHAPE_INTEGER}, {6831, 1, SHAPE_LIST}, {6832, 0, SHAPE_STRING},
    {6832, 0, SHAPE_STRING}, {6832, 0, SHAPE_STRING}, {6832, 12, SHAPE_STRUCTURE},
    {6844, 2, SHAPE_STRUCTURE}, {6846, 0, SHAPE_STRING}, {6846, 0, SHAPE_STRING},
    {6846, 1, SHAPE_LIST}, {6847, 0, SHAPE_STRING}, {6847, 0, SHAPE_STRING}, {6847, 1, SHAPE_LIST},
    {6848, 0, SHAPE_STRING}, {6848, 0, SHAPE_STRING}, {6848, 0, SHAPE_INTEGER},
    {6848, 0, SHAPE_STRING}, {6848, 0, SHAPE_STRING}, {6848, 1, SHAPE_LIST}, {6849, 1, SHAPE_LIST},
    {6850, 1, SHAPE_STRUCTURE}, {6851, 1, SHAPE_STRUCTURE}, {6852, 1, SHAPE_STRUCTURE},
    {6853, 1, SHAPE_LIST}, {6854, 0, SHAPE_STRING}, {6854, 0, SHAPE_STRING}, {6854, 1, SHAPE_LIST},
    {6855, 2, SHAPE_STRUCTURE}, {6857, 1, SHAPE_LIST}, {6858, 1, SHAPE_STRUCTURE},
    {6859, 1, SHAPE_LIST}, {6860, 0, SHAPE_BOOLEAN}, {6860, 4, SHAPE_STRUCTURE},
    {6864, 0, SHAPE_STRING}, {6864, 1, SHAPE_LIST}, {6865, 0, SHAPE_INTEGER}, {6865, 1, SHAPE_LIST},
    {6866, 1, SHAPE_LIST}, {6867, 1, SHAPE_LIST}, {6868, 1, SHAPE_STRUCTURE},
    {6869, 1, SHAPE_STRUCTURE}, {6870, 1, SHAPE_STRUCTURE}, {6871, 1, SHAPE_LIST},
    {6872, 2, SHAPE_STRUCTURE}, {6874, 1, SHAPE_LIST}, {6875, 0, SHAPE_STRING},
    {6875, 0, SHAPE_STRING}, {6875, 0, SHAPE_STRING}, {6875, 1, SHAPE_LIST},
    {6876, 5, SHAPE_STRUCTURE}, {6881, 0, SHAPE_STRING}, {6881, 1, SHAPE_LIST},
    {6882, 7, SHAPE_STRUCTURE}, {6889, 1, SHAPE_LIST}, {6890, 0, SHAPE_STRING},
    {6890, 0, SHAPE_STRING}, {6890, 0, SHAPE_STRING}, {6890, 0, SHAPE_STRING},
    {6890, 0, SHAPE_STRING}, {6890, 2, SHAPE_STRUCTURE}, {6892, 4, SHAPE_STRUCTURE},
    {6896, 1, SHAPE_LIST}, {6897, 2, SHAPE_STRUCTURE}, {6899, 15, SHAPE_STRUCTURE},
    {6914, 1, SHAPE_LIST}, {6915, 8, SHAPE_STRUCTURE}, {6923, 2, SHAPE_STRUCTURE},
    {6925, 0, SHAPE_STRING}, {6925, 4, SHAPE_STRUCTURE}, {6929, 1, SHAPE_LIST},
    {6930, 4, SHAPE_STRUCTURE}, {6934, 1, SHAPE_LIST}, {6935, 2, SHAPE_STRUCTURE},
    {6937, 2, SHAPE_STRUCTURE}, {6939, 2, SHAPE_STRUCTURE}, {6941, 1, SHAPE_LIST},
    {6942, 4, SHAPE_STRUCTURE}, {6946, 4, SHAPE_STRUCTURE}, {6950, 10, SHAPE_STRUCTURE},
    {6960, 10, SHAPE_STRUCTURE}, {6970, 2, SHAPE_STRUCTURE}, {6972, 0, SHAPE_INTEGER},
    {6972, 1, SHAPE_LIST}, {6973, 2, SHAPE_STRUCTURE}, {6975, 1, SHAPE_LIST},
    {6976, 2, SHAPE_STRUCTURE}, {6978, 1, SHAPE_STRUCTURE}, {6979, 1, SHAPE_STRUCTURE},
    {6980, 1, SHAPE_STRUCTURE}, {6981, 0, SHAPE_STRING}, {6981, 1, SHAPE_STRUCTURE},
    {6982, 1, SHAPE_STRUCTURE}, {6983, 0, SHAPE_STRING}, {6983, 2, SHAPE_STRUCTURE},
    {6985, 2, SHAPE_STRUCTURE}, {6987, 0, SHAPE_STRING}, {6987, 1, SHAPE_LIST},
    {6988, 1, SHAPE_STRUCTURE}, {6989, 1, SHAPE_STRUCTURE}, {6990, 2, SHAPE_STRUCTURE},
    {6992, 2, SHAPE_STRUCTURE}, {6994, 0, SHAPE_STRING}, {6994, 6, SHAPE_STRUCTURE},
    {7000, 5, SHAPE_STRUCTURE}, {7005, 0, SHAPE_STRING}, {7005, 0, SHAPE_STRING},
    {7005, 0, SHAPE_STRING}, {7005, 23, SHAPE_STRUCTURE}, {7028, 1, SHAPE_LIST},
    {7029, 23, SHAPE_STRUCTURE}, {7052, 1, SHAPE_LIST}, {7053, 7, SHAPE_STRUCTURE},
    {7060, 1, SHAPE_LIST}, {7061, 7, SHAPE_STRUCTURE}, {7068, 1, SHAPE_LIST},
    {7069, 1, SHAPE_STRUCTURE}, {7070, 1, SHAPE_STRUCTURE}, {7071, 1, SHAPE_LIST},
    {7072, 1, SHAPE_LIST}, {7073, 0, SHAPE_STRING}, {7073, 1, SHAPE_LIST},
    {7074, 1, SHAPE_STRUCTURE}, {7075, 1, SHAPE_STRUCTURE}, {7076, 8, SHAPE_STRUCTURE},
    {7084, 1, SHAPE_LIST}, {7085, 10, SHAPE_STRUCTURE}, {7095, 10, SHAPE_STRUCTURE},
    {7105, 3, SHAPE_STRUCTURE}, {7108, 3, SHAPE_STRUCTURE}, {7111, 1, SHAPE_LIST},
    {7112, 3, SHAPE_STRUCTURE}, {7115, 5, SHAPE_STRUCTURE}, {7120, 5, SHAPE_STRUCTURE},
    {7125, 2, SHAPE_STRUCTURE}, {7127, 1, SHAPE_LIST}, {7128, 2, SHAPE_STRUCTURE},
    {7130, 1, SHAPE_LIST}, {7131, 9, SHAPE_STRUCTURE}, {7140, 1, SHAPE_LIST},
    {7141, 2, SHAPE_STRUCTURE}, {7143, 2, SHAPE_STRUCTURE}, {7145, 1, SHAPE_STRUCTURE},
    {7146, 1, SHAPE_STRUCTURE}, {7147, 1, SHAPE_LIST}, {7148, 1, SHAPE_LIST},
    {7149, 0, SHAPE_INTEGER}, {7149, 4, SHAPE_STRUCTURE}, {7153, 2, SHAPE_STRUCTURE},
    {7155, 0, SHAPE_INTEGER}, {7155, 4, SHAPE_STRUCTURE}, {7159, 2, SHAPE_STRUCTURE},
    {7161, 4, SHAPE_STRUCTURE}, {7165, 2, SHAPE_STRUCTURE}, {7167, 0, SHAPE_STRING},
    {7167, 0, SHAPE_STRING}, {7167, 0, SHAPE_STRING}, {7167, 2, SHAPE_STRUCTURE},
    {7169, 2, SHAPE_STRUCTURE}, {7171, 1, SHAPE_LIST}, {7172, 1, SHAPE_LIST},
    {7173, 2, SHAPE_STRUCTURE}, {7175, 2, SHAPE_STRUCTURE}, {7177, 5, SHAPE_STRUCTURE},
    {7182, 0, SHAPE_STRING}, {7182, 1, SHAPE_LIST}, {7183, 0, SHAPE_INTEGER},
    {7183, 11, SHAPE_STRUCTURE}, {7194, 1, SHAPE_LIST}, {7195, 0, SHAPE_STRING},
    {7195, 9, SHAPE_STRUCTURE}, {7204, 1, SHAPE_LIST}, {7205, 0, SHAPE_STRING},
    {7205, 1, SHAPE_LIST}, {7206, 8, SHAPE_STRUCTURE}, {7214, 0, SHAPE_STRING},
    {7214, 1, SHAPE_LIST}, {7215, 1, SHAPE_LIST}, {7216, 8, SHAPE_STRUCTURE},
    {7224, 0, SHAPE_STRING}, {7224, 1, SHAPE_LIST}, {7225, 1, SHAPE_LIST}, {7226, 0, SHAPE_STRING},
    {7226, 0, SHAPE_STRING}, {7226, 1, SHAPE_LIST}, {7227, 14, SHAPE_STRUCTURE},
    {7241, 0, SHAPE_STRING}, {7241, 9, SHAPE_STRUCTURE}, {7250, 0, SHAPE_STRING},
    {7250, 0, SHAPE_STRING}, {7250, 1, SHAPE_LIST}, {7251, 1, SHAPE_LIST}, {7252, 0, SHAPE_STRING},
    {7252, 1, SHAPE_LIST}, {7253, 1, SHAPE_LIST}, {7254, 0, SHAPE_STRING}, {7254, 0, SHAPE_STRING},
    {7254, 1, SHAPE_LIST}, {7255, 0, SHAPE_STRING}, {7255, 0, SHAPE_STRING},
    {7255, 0, SHAPE_STRING}, {7255, 6, SHAPE_STRUCTURE}, {7261, 8, SHAPE_STRUCTURE},
    {7269, 0, SHAPE_STRING}, {7269, 9, SHAPE_STRUCTURE}, {7278, 1, SHAPE_LIST},
    {7279, 0, SHAPE_STRING}, {7279, 0, SHAPE_INTEGER}, {7279, 0, SHAPE_LONG},
    {7279, 2, SHAPE_STRUCTURE}, {7281, 1, SHAPE_LIST}, {7282, 7, SHAPE_STRUCTURE},
    {7289, 0, SHAPE_STRING}, {7289, 1, SHAPE_LIST}, {7290, 1, SHAPE_LIST}, {7291, 0, SHAPE_STRING},
    {7291, 0, SHAPE_STRING}, {7291, 1, SHAPE_LIST}, {7292, 8, SHAPE_STRUCTURE},
    {7300, 7, SHAPE_STRUCTURE}, {7307, 0, SHAPE_STRING}, {7307, 3, SHAPE_STRUCTURE},
    {7310, 0, SHAPE_STRING}, {7310, 12, SHAPE_STRUCTURE}, {7322, 1, SHAPE_LIST},
    {7323, 0, SHAPE_STRING}, {7323, 1, SHAPE_STRUCTURE}, {7324, 0, SHAPE_STRING},
    {7324, 0, SHAPE_STRING}, {7324, 1, SHAPE_LIST}, {7325, 0, SHAPE_STRING}, {7325, 1, SHAPE_LIST},
    {7326, 0, SHAPE_INTEGER}, {7326, 0, SHAPE_INTEGER}, {7326, 0, SHAPE_INTEGER},
    {7326, 0, SHAPE_INTEGER}, {7326, 0, SHAPE_INTEGER}, {7326, 0, SHAPE_INTEGER},
    {7326, 0, SHAPE_INTEGER}, {7326, 0, SHAPE_INTEGER}, {7326, 0, SHAPE_INTEGER},
    {7326, 0, SHAPE_INTEGER}, {7326, 0, SHAPE_INTEGER}, {7326, 0, SHAPE_INTEGER},
    {7326, 0, SHAPE_INTEGER}, {7326, 0, SHAPE_INTEGER}, {7326, 0, SHAPE_INTEGER},
    {7326, 0, SHAPE_INTEGER}, {7326, 0, SHAPE_INTEGER}, {7326, 0, SHAPE_INTEGER},
    {7326, 0, SHAPE_DOUBLE}, {7326, 2, SHAPE_STRUCTURE}, {7328, 0, SHAPE_INTEGER},
    {7328, 4, SHAPE_STRUCTURE}, {7332, 1, SHAPE_LIST}, {7333, 0, SHAPE_STRING},
    {7333, 1, SHAPE_STRUCTURE}, {7334, 0, SHAPE_INTEGER}, {7334, 0, SHAPE_STRING},
    {7334, 0, SHAPE_STRING}, {7334, 2, SHAPE_STRUCTURE}, {7336, 2, SHAPE_STRUCTURE},
    {7338, 1, SHAPE_STRUCTURE}, {7339, 2, SHAPE_STRUCTURE}, {7341, 2, SHAPE_STRUCTURE},
    {7343, 0, SHAPE_LONG}, {7343, 0, SHAPE_STRING}, {7343, 0, SHAPE_STRING},
    {7343, 3, SHAPE_STRUCTURE}, {7346, 0, SHAPE_STRING}, {7346, 1, SHAPE_LIST},
    {7347, 1, SHAPE_LIST}, {7348, 0, SHAPE_STRING}, {7348, 1, SHAPE_LIST},
    {7349, 3, SHAPE_STRUCTURE}, {7352, 1, SHAPE_LIST}, {7353, 1, SHAPE_LIST},
    {7354, 4, SHAPE_STRUCTURE}, {7358, 1, SHAPE_LIST}, {7359, 1, SHAPE_LIST},
    {7360, 0, SHAPE_STRING}, {7360, 2, SHAPE_STRUCTURE}, {7362, 1, SHAPE_LIST},
    {7363, 0, SHAPE_TIMESTAMP}, {7363, 4, SHAPE_STRUCTURE}, {7367, 3, SHAPE_STRUCTURE},
    {7370, 1, SHAPE_STRUCTURE}, {7371, 12, SHAPE_STRUCTURE}, {7383, 1, SHAPE_STRUCTURE},
    {7384, 3, SHAPE_STRUCTURE}, {7387, 1, SHAPE_STRUCTURE}, {7388, 17, SHAPE_STRUCTURE},
    {7405, 1, SHAPE_STRUCTURE}, {7406, 3, SHAPE_STRUCTURE}, {7409, 1, SHAPE_STRUCTURE},
    {7410, 0, SHAPE_STRING}, {7410, 5, SHAPE_STRUCTURE}, {7415, 1, SHAPE_STRUCTURE},
    {7416, 11, SHAPE_STRUCTURE}, {7427, 3, SHAPE_STRUCTURE}, {7430, 6, SHAPE_STRUCTURE},
    {7436, 1, SHAPE_STRUCTURE}, {7437, 18, SHAPE_STRUCTURE}, {7455, 1, SHAPE_STRUCTURE},
    {7456, 3, SHAPE_STRUCTURE}, {7459, 1, SHAPE_STRUCTURE}, {7460, 2, SHAPE_STRUCTURE},
    {7462, 1, SHAPE_STRUCTURE}, {7463, 6, SHAPE_STRUCTURE}, {7469, 1, SHAPE_STRUCTURE},
    {7470, 10, SHAPE_STRUCTURE}, {7480, 1, SHAPE_STRUCTURE}, {7481, 6, SHAPE_STRUCTURE},
    {7487, 2, SHAPE_STRUCTURE}, {7489, 2, SHAPE_STRUCTURE}, {7491, 3, SHAPE_STRUCTURE},
    {7494, 13, SHAPE_STRUCTURE}, {7507, 18, SHAPE_STRUCTURE}, {7525, 0, SHAPE_STRING},
    {7525, 3, SHAPE_STRUCTURE}, {7528, 1, SHAPE_STRUCTURE}, {7529, 5, SHAPE_STRUCTURE},
    {7534, 1, SHAPE_STRUCTURE}, {7535, 5, SHAPE_STRUCTURE}, {7540, 4, SHAPE_STRUCTURE},
    {7544, 3, SHAPE_STRUCTURE}, {7547, 2, SHAPE_STRUCTURE}, {7549, 4, SHAPE_STRUCTURE},
    {7553, 1, SHAPE_STRUCTURE}, {7554, 5, SHAPE_STRUCTURE}, {7559, 1, SHAPE_STRUCTURE},
    {7560, 4, SHAPE_STRUCTURE}, {7564, 3, SHAPE_STRUCTURE}, {7567, 6, SHAPE_STRUCTURE},
    {7573, 1, SHAPE_STRUCTURE}, {7574, 7, SHAPE_STRUCTURE}, {7581, 2, SHAPE_STRUCTURE},
    {7583, 3, SHAPE_STRUCTURE}, {7586, 2, SHAPE_STRUCTURE}, {7588, 8, SHAPE_STRUCTURE},
    {7596, 1, SHAPE_STRUCTURE}, {7597, 5, SHAPE_STRUCTURE}, {7602, 1, SHAPE_STRUCTURE},
    {7603, 3, SHAPE_STRUCTURE}, {7606, 1, SHAPE_STRUCTURE}, {7607, 10, SHAPE_STRUCTURE},
    {7617, 1, SHAPE_STRUCTURE}, {7618, 4, SHAPE_STRUCTURE}, {7622, 1, SHAPE_STRUCTURE},
    {7623, 5, SHAPE_STRUCTURE}, {7628, 1, SHAPE_STRUCTURE}, {7629, 8, SHAPE_STRUCTURE},
    {7637, 7, SHAPE_STRUCTURE}, {7644, 1, SHAPE_STRUCTURE}, {7645, 7, SHAPE_STRUCTURE},
    {7652, 1, SHAPE_STRUCTURE}, {7653, 1, SHAPE_STRUCTURE}, {7654, 9, SHAPE_STRUCTURE},
    {7663, 1, SHAPE_STRUCTURE}, {7664, 5, SHAPE_STRUCTURE}, {7669, 1, SHAPE_STRUCTURE},
    {7670, 5, SHAPE_STRUCTURE}, {7675, 1, SHAPE_STRUCTURE}, {7676, 6, SHAPE_STRUCTURE},
    {7682, 1, SHAPE_STRUCTURE}, {7683, 8, SHAPE_STRUCTURE}, {7691, 1, SHAPE_STRUCTURE},
    {7692, 2, SHAPE_STRUCTURE}, {7694, 1, SHAPE_STRUCTURE}, {7695, 3, SHAPE_STRUCTURE},
    {7698, 1, SHAPE_STRUCTURE}, {7699, 11, SHAPE_STRUCTURE}, {7710, 8, SHAPE_STRUCTURE},
    {7718, 4, SHAPE_STRUCTURE}, {7722, 5, SHAPE_STRUCTURE}, {7727, 1, SHAPE_STRUCTURE},
    {7728, 3, SHAPE_STRUCTURE}, {7731, 1, SHAPE_STRUCTURE}, {7732, 3, SHAPE_STRUCTURE},
    {7735, 1, SHAPE_STRUCTURE}, {7736, 5, SHAPE_STRUCTURE}, {7741, 1, SHAPE_STRUCTURE},
    {7742, 3, SHAPE_STRUCTURE}, {7745, 1, SHAPE_STRUCTURE}, {7746, 7, SHAPE_STRUCTURE},
    {7753, 3, SHAPE_STRUCTURE}, {7756, 2, SHAPE_STRUCTURE}, {7758, 6, SHAPE_STRUCTURE},
    {7764, 1, SHAPE_STRUCTURE}, {7765, 11, SHAPE_STRUCTURE}, {7776, 4, SHAPE_STRUCTURE},
    {7780, 1, SHAPE_STRUCTURE}, {7781, 12, SHAPE_STRUCTURE}, {7793, 1, SHAPE_STRUCTURE},
    {7794, 9, SHAPE_STRUCTURE}, {7803, 1, SHAPE_STRUCTURE}, {7804, 6, SHAPE_STRUCTURE},
    {7810, 4, SHAPE_STRUCTURE}, {7814, 4, SHAPE_STRUCTURE}, {7818, 1, SHAPE_STRUCTURE},
    {7819, 6, SHAPE_STRUCTURE}, {7825, 1, SHAPE_STRUCTURE}, {7826, 12, SHAPE_STRUCTURE},
    {7838, 3, SHAPE_STRUCTURE}, {7841, 2, SHAPE_STRUCTURE}, {7843, 1, SHAPE_STRUCTURE},
    {7844, 5, SHAPE_STRUCTURE}, {7849, 1, SHAPE_STRUCTURE}, {7850, 5, SHAPE_STRUCTURE},
    {7855, 1, SHAPE_STRUCTURE}, {7856, 4, SHAPE_STRUCTURE}, {7860, 1, SHAPE_STRUCTURE},
    {7861, 5, SHAPE_STRUCTURE}, {7866, 4, SHAPE_STRUCTURE}, {7870, 1, SHAPE_STRUCTURE},
    {7871, 1, SHAPE_STRUCTURE}, {7872, 3, SHAPE_STRUCTURE}, {7875, 4, SHAPE_STRUCTURE},
    {7879, 6, SHAPE_STRUCTURE}, {7885, 3, SHAPE_STRUCTURE}, {7888, 2, SHAPE_STRUCTURE},
    {7890, 1, SHAPE_LIST}, {7891, 3, SHAPE_STRUCTURE}, {7894, 9, SHAPE_STRUCTURE},
    {7903, 1, SHAPE_STRUCTURE}, {7904, 1, SHAPE_LIST}, {7905, 6, SHAPE_STRUCTURE},
    {7911, 3, SHAPE_STRUCTURE}, {7914, 5, SHAPE_STRUCTURE}, {7919, 1, SHAPE_STRUCTURE},
    {7920, 4, SHAPE_STRUCTURE}, {7924, 1, SHAPE_STRUCTURE}, {7925, 5, SHAPE_STRUCTURE},
    {7930, 1, SHAPE_STRUCTURE}, {7931, 8, SHAPE_STRUCTURE}, {7939, 1, SHAPE_STRUCTURE},
    {7940, 7, SHAPE_STRUCTURE}, {7947, 8, SHAPE_STRUCTURE}, {7955, 1, SHAPE_STRUCTURE},
    {7956, 3, SHAPE_STRUCTURE}, {7959, 7, SHAPE_STRUCTURE}, {7966, 1, SHAPE_STRUCTURE},
    {7967, 4, SHAPE_STRUCTURE}, {7971, 3, SHAPE_STRUCTURE}, {7974, 1, SHAPE_STRUCTURE},
    {7975, 2, SHAPE_STRUCTURE}, {7977, 1, SHAPE_STRUCTURE}, {7978, 13, SHAPE_STRUCTURE},
    {7991, 1, SHAPE_STRUCTURE}, {7992, 4, SHAPE_STRUCTURE}, {7996, 1, SHAPE_STRUCTURE},
    {7997, 5, SHAPE_STRUCTURE}, {8002, 2, SHAPE_STRUCTURE}, {8004, 14, SHAPE_STRUCTURE},
    {8018, 1, SHAPE_STRUCTURE}, {8019, 13, SHAPE_STRUCTURE}, {8032, 1, SHAPE_STRUCTURE},
    {8033, 3, SHAPE_STRUCTURE}, {8036, 1, SHAPE_STRUCTURE}, {8037, 5, SHAPE_STRUCTURE},
    {8042, 2, SHAPE_STRUCTURE}, {8044, 4, SHAPE_STRUCTURE}, {8048, 2, SHAPE_STRUCTURE},
    {8050, 3, SHAPE_STRUCTURE}, {8053, 1, SHAPE_STRUCTURE}, {8054, 7, SHAPE_STRUCTURE},
    {8061, 1, SHAPE_STRUCTURE}, {8062, 5, SHAPE_STRUCTURE}, {8067, 1, SHAPE_STRUCTURE},
    {8068, 3, SHAPE_STRUCTURE}, {8071, 1, SHAPE_STRUCTURE}, {8072, 6, SHAPE_STRUCTURE},
    {8078, 1, SHAPE_STRUCTURE}, {8079, 22, SHAPE_STRUCTURE}, {8101, 3, SHAPE_STRUCTURE},
    {8104, 1, SHAPE_STRUCTURE}, {8105, 2, SHAPE_STRUCTURE}, {8107, 0, SHAPE_STRING},
    {8107, 2, SHAPE_STRUCTURE}, {8109, 2, SHAPE_STRUCTURE}, {8111, 4, SHAPE_STRUCTURE},
    {8115, 1, SHAPE_STRUCTURE}, {8116, 5, SHAPE_STRUCTURE}, {8121, 3, SHAPE_STRUCTURE},
    {8124, 0, SHAPE_STRING}, {8124, 2, SHAPE_STRUCTURE}, {8126, 1, SHAPE_LIST},
    {8127, 0, SHAPE_STRING}, {8127, 0, SHAPE_STRING}, {8127, 0, SHAPE_STRING},
    {8127, 3, SHAPE_STRUCTURE}, {8130, 17, SHAPE_STRUCTURE}, {8147, 10, SHAPE_STRUCTURE},
    {8157, 1, SHAPE_LIST}, {8158, 0, SHAPE_STRING}, {8158, 0, SHAPE_STRING},
    {8158, 0, SHAPE_STRING}, {8158, 0, SHAPE_STRING}, {8158, 7, SHAPE_STRUCTURE},
    {8165, 1, SHAPE_LIST}, {8166, 0, SHAPE_STRING}, {8166, 1, SHAPE_LIST}, {8167, 1, SHAPE_LIST},
    {8168, 0, SHAPE_STRING}, {8168, 7, SHAPE_STRUCTURE}, {8175, 0, SHAPE_STRING},
    {8175, 0, SHAPE_INTEGER}, {8175, 7, SHAPE_STRUCTURE}, {8182, 3, SHAPE_STRUCTURE},
    {8185, 0, SHAPE_STRING}, {8185, 1, SHAPE_LIST}, {8186, 8, SHAPE_STRUCTURE},
    {8194, 1, SHAPE_LIST}, {8195, 0, SHAPE_STRING}, {8195, 1, SHAPE_LIST}, {8196, 1, SHAPE_LIST},
    {8197, 2, SHAPE_STRUCTURE}, {8199, 2, SHAPE_STRUCTURE}, {8201, 0, SHAPE_INTEGER},
    {8201, 10, SHAPE_STRUCTURE}, {8211, 1, SHAPE_LIST}, {8212, 0, SHAPE_STRING},
    {8212, 1, SHAPE_LIST}, {8213, 1, SHAPE_LIST}, {8214, 1, SHAPE_LIST},
    {8215, 19, SHAPE_STRUCTURE}, {8234, 5, SHAPE_STRUCTURE}, {8239, 11, SHAPE_STRUCTURE},
    {8250, 0, SHAPE_STRING}, {8250, 1, SHAPE_LIST}, {8251, 1, SHAPE_LIST},
    {8252, 3, SHAPE_STRUCTURE}, {8255, 0, SHAPE_STRING}, {8255, 1, SHAPE_LIST},
    {8256, 1, SHAPE_LIST}, {8257, 17, SHAPE_STRUCTURE}, {8274, 0, SHAPE_STRING},
    {8274, 1, SHAPE_LIST}, {8275, 1, SHAPE_LIST}, {8276, 0, SHAPE_INTEGER},
    {8276, 14, SHAPE_STRUCTURE}, {8290, 0, SHAPE_STRING}, {8290, 1, SHAPE_LIST},
    {8291, 1, SHAPE_LIST}, {8292, 0, SHAPE_STRING}, {8292, 32, SHAPE_STRUCTURE},
    {8324, 7, SHAPE_STRUCTURE}, {8331, 10, SHAPE_STRUCTURE}, {8341, 4, SHAPE_STRUCTURE},
    {8345, 0, SHAPE_STRING}, {8345, 0, SHAPE_STRING}, {8345, 2, SHAPE_STRUCTURE},
    {8347, 2, SHAPE_STRUCTURE}, {8349, 0, SHAPE_STRING}, {8349, 0, SHAPE_STRING},
    {8349, 1, SHAPE_LIST}, {8350, 1, SHAPE_LIST}, {8351, 3, SHAPE_STRUCTURE}, {8354, 1, SHAPE_LIST},
    {8355, 1, SHAPE_LIST}, {8356, 6, SHAPE_STRUCTURE}, {8362, 0, SHAPE_STRING},
    {8362, 1, SHAPE_LIST}, {8363, 1, SHAPE_LIST}, {8364, 2, SHAPE_STRUCTURE},
    {8366, 0, SHAPE_STRING}, {8366, 4, SHAPE_STRUCTURE}, {8370, 1, SHAPE_LIST},
    {8371, 0, SHAPE_STRING}, {8371, 0, SHAPE_STRING}, {8371, 1, SHAPE_LIST}, {8372, 1, SHAPE_LIST},
    {8373, 0, SHAPE_STRING}, {8373, 0, SHAPE_STRING}, {8373, 0, SHAPE_INTEGER},
    {8373, 2, SHAPE_STRUCTURE}, {8375, 0, SHAPE_INTEGER}, {8375, 0, SHAPE_INTEGER},
    {8375, 4, SHAPE_STRUCTURE}, {8379, 1, SHAPE_LIST}, {8380, 1, SHAPE_STRUCTURE},
    {8381, 0, SHAPE_INTEGER}, {8381, 0, SHAPE_STRING}, {8381, 2, SHAPE_STRUCTURE},
    {8383, 2, SHAPE_STRUCTURE}, {8385, 1, SHAPE_LIST}, {8386, 0, SHAPE_STRING},
    {8386, 0, SHAPE_STRING}, {8386, 1, SHAPE_STRUCTURE}, {8387, 0, SHAPE_STRING},
    {8387, 0, SHAPE_STRING}, {8387, 1, SHAPE_LIST}, {8388, 1, SHAPE_LIST}, {8389, 1, SHAPE_LIST},
    {8390, 0, SHAPE_STRING}, {8390, 0, SHAPE_STRING}, {8390, 0, SHAPE_STRING},
    {8390, 0, SHAPE_STRING}, {8390, 7, SHAPE_STRUCTURE}, {8397, 0, SHAPE_STRING},
    {8397, 6, SHAPE_STRUCTURE}, {8403, 6, SHAPE_STRUCTURE}, {8409, 0, SHAPE_STRING},
    {8409, 1, SHAPE_STRUCTURE}, {8410, 3, SHAPE_STRUCTURE}, {8413, 1, SHAPE_LIST},
    {8414, 1, SHAPE_LIST}, {8415, 0, SHAPE_STRING}, {8415, 7, SHAPE_STRUCTURE},
    {8422, 0, SHAPE_STRING}, {8422, 1, SHAPE_LIST}, {8423, 0, SHAPE_INTEGER}, {8423, 1, SHAPE_LIST},
    {8424, 0, SHAPE_STRING}, {8424, 1, SHAPE_LIST}, {8425, 7, SHAPE_STRUCTURE},
    {8432, 7, SHAPE_STRUCTURE}, {8439, 0, SHAPE_STRING}, {8439, 0, SHAPE_STRING},
    {8439, 21, SHAPE_STRUCTURE}, {8460, 1, SHAPE_LIST}, {8461, 4, SHAPE_STRUCTURE},
    {8465, 4, SHAPE_STRUCTURE}, {8469, 2, SHAPE_STRUCTURE}, {8471, 2, SHAPE_STRUCTURE},
    {8473, 0, SHAPE_STRING}, {8473, 2, SHAPE_STRUCTURE}, {8475, 0, SHAPE_STRING},
    {8475, 1, SHAPE_LIST}, {8476, 0, SHAPE_STRING}, {8476, 0, SHAPE_STRING},
    {8476, 4, SHAPE_STRUCTURE}, {8480, 3, SHAPE_STRUCTURE}, {8483, 0, SHAPE_DOUBLE},
    {8483, 2, SHAPE_STRUCTURE}, {8485, 5, SHAPE_STRUCTURE}, {8490, 5, SHAPE_STRUCTURE},
    {8495, 4, SHAPE_STRUCTURE}, {8499, 1, SHAPE_STRUCTURE}, {8500, 1, SHAPE_STRUCTURE},
    {8501, 1, SHAPE_LIST}, {8502, 1, SHAPE_LIST}, {8503, 3, SHAPE_STRUCTURE},
    {8506, 0, SHAPE_INTEGER}, {8506, 0, SHAPE_STRING}, {8506, 0, SHAPE_STRING},
    {8506, 0, SHAPE_STRING}, {8506, 1, SHAPE_LIST}, {8507, 1, SHAPE_STRUCTURE},
    {8508, 1, SHAPE_LIST}, {8509, 1, SHAPE_STRUCTURE}, {8510, 1, SHAPE_LIST},
    {8511, 1, SHAPE_STRUCTURE}, {8512, 1, SHAPE_LIST}, {8513, 1, SHAPE_STRUCTURE},
    {8514, 1, SHAPE_LIST}, {8515, 1, SHAPE_STRUCTURE}, {8516, 1, SHAPE_LIST},
    {8517, 1, SHAPE_STRUCTURE}, {8518, 1, SHAPE_LIST}, {8519, 1, SHAPE_STRUCTURE},
    {8520, 1, SHAPE_LIST}, {8521, 1, SHAPE_STRUCTURE}, {8522, 1, SHAPE_LIST},
    {8523, 1, SHAPE_STRUCTURE}, {8524, 1, SHAPE_LIST}, {8525, 1, SHAPE_STRUCTURE},
    {8526, 1, SHAPE_LIST}, {8527, 1, SHAPE_STRUCTURE}, {8528, 1, SHAPE_LIST},
    {8529, 1, SHAPE_STRUCTURE}, {8530, 0, SHAPE_STRING}, {8530, 10, SHAPE_STRUCTURE},
    {8540, 11, SHAPE_STRUCTURE}, {8551, 0, SHAPE_STRING}, {8551, 0, SHAPE_STRING},
    {8551, 1, SHAPE_LIST}, {8552, 1, SHAPE_STRUCTURE}, {8553, 1, SHAPE_LIST},
    {8554, 0, SHAPE_STRING}, {8554, 0, SHAPE_STRING}, {8554, 0, SHAPE_STRING},
    {8554, 0, SHAPE_STRING}, {8554, 1, SHAPE_LIST}, {8555, 1, SHAPE_LIST},
    {8556, 1, SHAPE_STRUCTURE}, {8557, 0, SHAPE_STRING}, {8557, 0, SHAPE_STRING},
    {8557, 1, SHAPE_STRUCTURE}, {8558, 1, SHAPE_LIST}, {8559, 0, SHAPE_INTEGER},
    {8559, 0, SHAPE_INTEGER}, {8559, 0, SHAPE_INTEGER}, {8559, 2, SHAPE_STRUCTURE},
    {8561, 1, SHAPE_LIST}, {8562, 3, SHAPE_STRUCTURE}, {8565, 2, SHAPE_STRUCTURE},
    {8567, 1, SHAPE_LIST}, {8568, 2, SHAPE_STRUCTURE}, {8570, 1, SHAPE_LIST},
    {8571, 2, SHAPE_STRUCTURE}, {8573, 1, SHAPE_LIST}, {8574, 1, SHAPE_LIST},
    {8575, 0, SHAPE_INTEGER}, {8575, 0, SHAPE_STRING}, {8575, 1, SHAPE_LIST}, {8576, 1, SHAPE_LIST},
    {8577, 0, SHAPE_STRING}, {8577, 4, SHAPE_STRUCTURE}, {8581, 1, SHAPE_LIST},
    {8582, 3, SHAPE_STRUCTURE}, {8585, 1, SHAPE_LIST}, {8586, 2, SHAPE_STRUCTURE},
    {8588, 1, SHAPE_LIST}, {8589, 2, SHAPE_STRUCTURE}, {8591, 1, SHAPE_LIST},
    {8592, 0, SHAPE_STRING}, {8592, 0, SHAPE_INTEGER}, {8592, 1, SHAPE_STRUCTURE},
    {8593, 1, SHAPE_LIST}, {8594, 4, SHAPE_STRUCTURE}, {8598, 3, SHAPE_STRUCTURE},
    {8601, 3, SHAPE_STRUCTURE}, {8604, 3, SHAPE_STRUCTURE}, {8607, 1, SHAPE_LIST},
    {8608, 1, SHAPE_LIST}, {8609, 0, SHAPE_INTEGER}, {8609, 2, SHAPE_STRUCTURE},
    {8611, 1, SHAPE_LIST}, {8612, 1, SHAPE_LIST}, {8613, 4, SHAPE_STRUCTURE},
    {8617, 0, SHAPE_DOUBLE}, {8617, 2, SHAPE_STRUCTURE}, {8619, 1, SHAPE_LIST},
    {8620, 1, SHAPE_LIST}, {8621, 0, SHAPE_STRING}, {8621, 1, SHAPE_LIST},
    {8622, 1, SHAPE_STRUCTURE}, {8623, 1, SHAPE_LIST}, {8624, 0, SHAPE_STRING},
    {8624, 0, SHAPE_INTEGER}, {8624, 1, SHAPE_LIST}, {8625, 1, SHAPE_LIST}, {8626, 0, SHAPE_STRING},
    {8626, 8, SHAPE_STRUCTURE}, {8634, 1, SHAPE_STRUCTURE}, {8635, 4, SHAPE_STRUCTURE},
    {8639, 1, SHAPE_STRUCTURE}, {8640, 8, SHAPE_STRUCTURE}, {8648, 1, SHAPE_STRUCTURE},
    {8649, 5, SHAPE_STRUCTURE}, {8654, 2, SHAPE_STRUCTURE}, {8656, 5, SHAPE_STRUCTURE},
    {8661, 3, SHAPE_STRUCTURE}, {8664, 0, SHAPE_STRING}, {8664, 4, SHAPE_STRUCTURE},
    {8668, 0, SHAPE_STRING}, {8668, 1, SHAPE_LIST}, {8669, 7, SHAPE_STRUCTURE},
    {8676, 1, SHAPE_LIST}, {8677, 4, SHAPE_STRUCTURE}, {8681, 1, SHAPE_LIST}, {8682, 1, SHAPE_LIST},
    {8683, 8, SHAPE_STRUCTURE}, {8691, 3, SHAPE_STRUCTURE}, {8694, 1, SHAPE_STRUCTURE},
    {8695, 4, SHAPE_STRUCTURE}, {8699, 3, SHAPE_STRUCTURE}, {8702, 6, SHAPE_STRUCTURE},
    {8708, 5, SHAPE_STRUCTURE}, {8713, 2, SHAPE_STRUCTURE}, {8715, 1, SHAPE_LIST},
    {8716, 5, SHAPE_STRUCTURE}, {8721, 1, SHAPE_STRUCTURE}, {8722, 3, SHAPE_STRUCTURE},
    {8725, 1, SHAPE_STRUCTURE}, {8726, 1, SHAPE_LIST}, {8727, 1, SHAPE_LIST},
    {8728, 0, SHAPE_STRING}, {8728, 0, SHAPE_STRING}, {8728, 0, SHAPE_STRING},
    {8728, 0, SHAPE_STRING}, {8728, 0, SHAPE_STRING}, {8728, 1, SHAPE_LIST},
    {8729, 2, SHAPE_STRUCTURE}, {8731, 0, SHAPE_STRING}, {8731, 2, SHAPE_STRUCTURE},
    {8733, 0, SHAPE_STRING}, {8733, 1, SHAPE_LIST}, {8734, 5, SHAPE_STRUCTURE},
    {8739, 4, SHAPE_STRUCTURE}, {8743, 1, SHAPE_STRUCTURE}, {8744, 1, SHAPE_LIST},
    {8745, 1, SHAPE_LIST}, {8746, 1, SHAPE_LIST}, {8747, 1, SHAPE_LIST}, {8748, 3, SHAPE_STRUCTURE},
    {8751, 1, SHAPE_LIST}, {8752, 18, SHAPE_STRUCTURE}, {8770, 1, SHAPE_STRUCTURE},
    {8771, 2, SHAPE_STRUCTURE}, {8773, 1, SHAPE_STRUCTURE}, {8774, 2, SHAPE_STRUCTURE},
    {8776, 4, SHAPE_STRUCTURE}, {8780, 1, SHAPE_STRUCTURE}, {8781, 4, SHAPE_STRUCTURE},
    {8785, 1, SHAPE_STRUCTURE}, {8786, 7, SHAPE_STRUCTURE}, {8793, 1, SHAPE_LIST},
    {8794, 2, SHAPE_STRUCTURE}, {8796, 1, SHAPE_STRUCTURE}, {8797, 2, SHAPE_STRUCTURE},
    {8799, 1, SHAPE_STRUCTURE}, {8800, 4, SHAPE_STRUCTURE}, {8804, 1, SHAPE_STRUCTURE},
    {8805, 2, SHAPE_STRUCTURE}, {8807, 1, SHAPE_STRUCTURE}, {8808, 2, SHAPE_STRUCTURE},
    {8810, 1, SHAPE_STRUCTURE}, {8811, 4, SHAPE_STRUCTURE}, {8815, 1, SHAPE_STRUCTURE},
    {8816, 2, SHAPE_STRUCTURE}, {8818, 1, SHAPE_STRUCTURE}, {8819, 4, SHAPE_STRUCTURE},
    {8823, 1, SHAPE_STRUCTURE}, {8824, 2, SHAPE_STRUCTURE}, {8826, 4, SHAPE_STRUCTURE},
    {8830, 1, SHAPE_STRUCTURE}, {8831, 1, SHAPE_STRUCTURE}, {8832, 1, SHAPE_LIST},
    {8833, 1, SHAPE_STRUCTURE}, {8834, 1, SHAPE_LIST}, {8835, 1, SHAPE_LIST},
    {8836, 1, SHAPE_STRUCTURE}, {8837, 2, SHAPE_STRUCTURE}, {8839, 1, SHAPE_STRUCTURE},
    {8840, 2, SHAPE_STRUCTURE}, {8842, 1, SHAPE_STRUCTURE}, {8843, 3, SHAPE_STRUCTURE},
    {8846, 1, SHAPE_STRUCTURE}, {8847, 3, SHAPE_STRUCTURE}, {8850, 1, SHAPE_STRUCTURE},
    {8851, 10, SHAPE_STRUCTURE}, {8861, 9, SHAPE_STRUCTURE}, {8870, 0, SHAPE_STRING},
    {8870, 1, SHAPE_LIST}, {8871, 0, SHAPE_STRING}, {8871, 1, SHAPE_LIST},
    {8872, 18, SHAPE_STRUCTURE}, {8890, 3, SHAPE_STRUCTURE}, {8893, 2, SHAPE_STRUCTURE},
    {8895, 5, SHAPE_STRUCTURE}, {8900, 1, SHAPE_STRUCTURE}, {8901, 4, SHAPE_STRUCTURE},
    {8905, 1, SHAPE_STRUCTURE}, {8906, 0, SHAPE_STRING}, {8906, 0, SHAPE_STRING},
    {8906, 7, SHAPE_STRUCTURE}, {8913, 0, SHAPE_STRING}, {8913, 0, SHAPE_STRING},
    {8913, 0, SHAPE_STRING}, {8913, 2, SHAPE_STRUCTURE}, {8915, 1, SHAPE_LIST},
    {8916, 1, SHAPE_LIST}, {8917, 1, SHAPE_LIST}, {8918, 2, SHAPE_STRUCTURE}, {8920, 1, SHAPE_LIST},
    {8921, 34, SHAPE_STRUCTURE}, {8955, 2, SHAPE_STRUCTURE}, {8957, 1, SHAPE_STRUCTURE},
    {8958, 13, SHAPE_STRUCTURE}, {8971, 1, SHAPE_STRUCTURE}, {8972, 16, SHAPE_STRUCTURE},
    {8988, 1, SHAPE_LIST}, {8989, 1, SHAPE_LIST}, {8990, 5, SHAPE_STRUCTURE},
    {8995, 0, SHAPE_STRING}, {8995, 7, SHAPE_STRUCTURE}, {9002, 1, SHAPE_LIST},
    {9003, 0, SHAPE_STRING}, {9003, 1, SHAPE_LIST}, {9004, 0, SHAPE_STRING},
    {9004, 0, SHAPE_STRING}, {9004, 1, SHAPE_LIST}, {9005, 1, SHAPE_LIST},
    {9006, 3, SHAPE_STRUCTURE}, {9009, 0, SHAPE_STRING}, {9009, 0, SHAPE_STRING},
    {9009, 1, SHAPE_LIST}, {9010, 1, SHAPE_STRUCTURE}, {9011, 1, SHAPE_STRUCTURE},
    {9012, 3, SHAPE_STRUCTURE}, {9015, 4, SHAPE_STRUCTURE}, {9019, 1, SHAPE_LIST},
    {9020, 2, SHAPE_STRUCTURE}, {9022, 2, SHAPE_STRUCTURE}, {9024, 1, SHAPE_LIST},
    {9025, 0, SHAPE_STRING}, {9025, 19, SHAPE_STRUCTURE}, {9044, 6, SHAPE_STRUCTURE},
    {9050, 1, SHAPE_LIST}, {9051, 1, SHAPE_STRUCTURE}, {9052, 1, SHAPE_LIST}, {9053, 1, SHAPE_LIST},
    {9054, 10, SHAPE_STRUCTURE}, {9064, 0, SHAPE_STRING}, {9064, 1, SHAPE_LIST},
    {9065, 9, SHAPE_STRUCTURE}, {9074, 0, SHAPE_STRING}, {9074, 1, SHAPE_LIST},
    {9075, 1, SHAPE_LIST}, {9076, 2, SHAPE_STRUCTURE}, {9078, 1, SHAPE_LIST},
    {9079, 16, SHAPE_STRUCTURE}, {9095, 0, SHAPE_STRING}, {9095, 1, SHAPE_LIST},
    {9096, 1, SHAPE_LIST}, {9097, 1, SHAPE_LIST}, {9098, 3, SHAPE_STRUCTURE},
    {9101, 1, SHAPE_STRUCTURE}, {9102, 1, SHAPE_STRUCTURE}, {9103, 1, SHAPE_STRUCTURE},
    {9104, 0, SHAPE_STRING}, {9104, 3, SHAPE_STRUCTURE}, {9107, 1, SHAPE_STRUCTURE},
    {9108, 0, SHAPE_STRING}, {9108, 3, SHAPE_STRUCTURE}, {9111, 3, SHAPE_STRUCTURE},
    {9114, 3, SHAPE_STRUCTURE}, {9117, 3, SHAPE_STRUCTURE}, {9120, 0, SHAPE_STRING},
    {9120, 0, SHAPE_STRING}, {9120, 0, SHAPE_STRING}, {9120, 1, SHAPE_LIST}, {9121, 1, SHAPE_LIST},
    {9122, 2, SHAPE_STRUCTURE}, {9124, 2, SHAPE_STRUCTURE}, {9126, 0, SHAPE_STRING},
    {9126, 2, SHAPE_STRUCTURE}, {9128, 1, SHAPE_LIST}, {9129, 0, SHAPE_STRING},
    {9129, 1, SHAPE_LIST}, {9130, 2, SHAPE_STRUCTURE}, {9132, 1, SHAPE_LIST},
    {9133, 2, SHAPE_STRUCTURE}, {9135, 1, SHAPE_LIST}, {9136, 1, SHAPE_LIST},
    {9137, 34, SHAPE_STRUCTURE}, {9171, 1, SHAPE_LIST}, {9172, 2, SHAPE_STRUCTURE},
    {9174, 2, SHAPE_STRUCTURE}, {9176, 2, SHAPE_STRUCTURE}, {9178, 1, SHAPE_STRUCTURE},
    {9179, 4, SHAPE_STRUCTURE}, {9183, 1, SHAPE_STRUCTURE}, {9184, 2, SHAPE_STRUCTURE},
    {9186, 11, SHAPE_STRUCTURE}, {9197, 4, SHAPE_STRUCTURE}, {9201, 0, SHAPE_INTEGER},
    {9201, 4, SHAPE_STRUCTURE}, {9205, 2, SHAPE_STRUCTURE}, {9207, 1, SHAPE_STRUCTURE},
    {9208, 0, SHAPE_INTEGER}, {9208, 0, SHAPE_INTEGER}, {9208, 0, SHAPE_INTEGER},
    {9208, 5, SHAPE_STRUCTURE}, {9213, 1, SHAPE_STRUCTURE}, {9214, 10, SHAPE_STRUCTURE},
    {9224, 3, SHAPE_STRUCTURE}, {9227, 11, SHAPE_STRUCTURE}, {9238, 3, SHAPE_STRUCTURE},
    {9241, 11, SHAPE_STRUCTURE}, {9252, 1, SHAPE_LIST}, {9253, 0, SHAPE_STRING},
    {9253, 0, SHAPE_STRING}, {9253, 0, SHAPE_STRING}, {9253, 1, SHAPE_LIST},
    {9254, 18, SHAPE_STRUCTURE}, {9272, 0, SHAPE_STRING}, {9272, 1, SHAPE_LIST},
    {9273, 0, SHAPE_STRING}, {9273, 8, SHAPE_STRUCTURE}, {9281, 3, SHAPE_STRUCTURE},
    {9284, 0, SHAPE_STRING}, {9284, 1, SHAPE_LIST}, {9285, 0, SHAPE_STRING},
    {9285, 1, SHAPE_STRUCTURE}, {9286, 2, SHAPE_STRUCTURE}, {9288, 2, SHAPE_STRUCTURE},
    {9290, 0, SHAPE_STRING}, {9290, 1, SHAPE_STRUCTURE}, {9291, 9, SHAPE_STRUCTURE},
    {9300, 0, SHAPE_STRING}, {9300, 1, SHAPE_LIST}, {9301, 0, SHAPE_STRING}, {9301, 1, SHAPE_LIST},
    {9302, 0, SHAPE_STRING}, {9302, 1, SHAPE_LIST}, {9303, 0, SHAPE_INTEGER},
    {9303, 14, SHAPE_STRUCTURE}, {9317, 0, SHAPE_STRING}, {9317, 1, SHAPE_LIST},
    {9318, 0, SHAPE_STRING}, {9318, 0, SHAPE_STRING}, {9318, 1, SHAPE_LIST},
    {9319, 0, SHAPE_STRING}, {9319, 0, SHAPE_STRING}, {9319, 3, SHAPE_STRUCTURE},
    {9322, 0, SHAPE_STRING}, {9322, 1, SHAPE_LIST}, {9323, 8, SHAPE_STRUCTURE},
    {9331, 3, SHAPE_STRUCTURE}, {9334, 1, SHAPE_LIST}, {9335, 0, SHAPE_STRING},
    {9335, 1, SHAPE_LIST}, {9336, 0, SHAPE_STRING}, {9336, 0, SHAPE_STRING}, {9336, 1, SHAPE_LIST},
    {9337, 0, SHAPE_STRING}, {9337, 7, SHAPE_STRUCTURE}, {9344, 7, SHAPE_STRUCTURE},
    {9351, 0, SHAPE_STRING}, {9351, 1, SHAPE_LIST}, {9352, 2, SHAPE_STRUCTURE},
    {9354, 0, SHAPE_STRING}, {9354, 0, SHAPE_STRING}, {9354, 1, SHAPE_LIST}, {9355, 1, SHAPE_LIST},
    {9356, 0, SHAPE_STRING}, {9356, 2, SHAPE_STRUCTURE}, {9358, 1, SHAPE_LIST},
    {9359, 2, SHAPE_STRUCTURE}, {9361, 1, SHAPE_LIST}, {9362, 2, SHAPE_STRUCTURE},
    {9364, 1, SHAPE_LIST}, {9365, 2, SHAPE_STRUCTURE}, {9367, 44, SHAPE_STRUCTURE},
    {9411, 0, SHAPE_STRING}, {9411, 5, SHAPE_STRUCTURE}, {9416, 1, SHAPE_STRUCTURE},
    {9417, 2, SHAPE_STRUCTURE}, {9419, 1, SHAPE_LIST}, {9420, 5, SHAPE_STRUCTURE},
    {9425, 0, SHAPE_STRING}, {9425, 0, SHAPE_STRING}, {9425, 7, SHAPE_STRUCTURE},
    {9432, 7, SHAPE_STRUCTURE}, {9439, 7, SHAPE_STRUCTURE}, {9446, 0, SHAPE_STRING},
    {9446, 15, SHAPE_STRUCTURE}, {9461, 13, SHAPE_STRUCTURE}, {9474, 1, SHAPE_LIST},
    {9475, 0, SHAPE_STRING}, {9475, 1, SHAPE_LIST}, {9476, 5, SHAPE_STRUCTURE},
    {9481, 5, SHAPE_STRUCTURE}, {9486, 1, SHAPE_LIST}, {9487, 4, SHAPE_STRUCTURE},
    {9491, 1, SHAPE_LIST}, {9492, 6, SHAPE_STRUCTURE}, {9498, 2, SHAPE_STRUCTURE},
    {9500, 1, SHAPE_STRUCTURE}, {9501, 1, SHAPE_LIST}, {9502, 14, SHAPE_STRUCTURE},
    {9516, 1, SHAPE_STRUCTURE}, {9517, 12, SHAPE_STRUCTURE}, {9529, 1, SHAPE_LIST},
    {9530, 2, SHAPE_STRUCTURE}, {9532, 2, SHAPE_STRUCTURE}, {9534, 1, SHAPE_LIST},
    {9535, 5, SHAPE_STRUCTURE}, {9540, 2, SHAPE_STRUCTURE}, {9542, 5, SHAPE_STRUCTURE},
    {9547, 2, SHAPE_STRUCTURE}, {9549, 5, SHAPE_STRUCTURE}, {9554, 3, SHAPE_STRUCTURE},
    {9557, 15, SHAPE_STRUCTURE}, {9572, 8, SHAPE_STRUCTURE}, {9580, 0, SHAPE_STRING},
    {9580, 1, SHAPE_LIST}, {9581, 1, SHAPE_STRUCTURE}, {9582, 1, SHAPE_LIST}, {9583, 1, SHAPE_LIST},
    {9584, 1, SHAPE_STRUCTURE}, {9585, 1, SHAPE_LIST}, {9586, 1, SHAPE_LIST},
    {9587, 1, SHAPE_STRUCTURE}, {9588, 0, SHAPE_STRING}, {9588, 0, SHAPE_STRING},
    {9588, 8, SHAPE_STRUCTURE}, {9596, 0, SHAPE_STRING}, {9596, 0, SHAPE_STRING},
    {9596, 0, SHAPE_STRING}, {9596, 1, SHAPE_LIST}, {9597, 4, SHAPE_STRUCTURE},
    {9601, 1, SHAPE_LIST}, {9602, 1, SHAPE_LIST}, {9603, 0, SHAPE_STRING}, {9603, 0, SHAPE_BOOLEAN},
    {9603, 0, SHAPE_STRING}, {9603, 11, SHAPE_STRUCTURE}, {9614, 0, SHAPE_STRING},
    {9614, 0, SHAPE_STRING}, {9614, 0, SHAPE_STRING}, {9614, 1, SHAPE_LIST},
    {9615, 4, SHAPE_STRUCTURE}, {9619, 1, SHAPE_LIST}, {9620, 1, SHAPE_LIST},
    {9621, 0, SHAPE_STRING}, {9621, 0, SHAPE_STRING}, {9621, 0, SHAPE_BLOB},
    {9621, 1, SHAPE_STRUCTURE}, {9622, 9, SHAPE_STRUCTURE}, {9631, 6, SHAPE_STRUCTURE},
    {9637, 1, SHAPE_LIST}, {9638, 0, SHAPE_STRING}, {9638, 1, SHAPE_LIST}, {9639, 1, SHAPE_LIST},
    {9640, 1, SHAPE_LIST}, {9641, 1, SHAPE_LIST}, {9642, 2, SHAPE_STRUCTURE}, {9644, 1, SHAPE_LIST},
    {9645, 0, SHAPE_STRING}, {9645, 4, SHAPE_STRUCTURE}, {9649, 1, SHAPE_LIST},
    {9650, 0, SHAPE_STRING}, {9650, 14, SHAPE_STRUCTURE}, {9664, 2, SHAPE_STRUCTURE},
    {9666, 1, SHAPE_LIST}, {9667, 0, SHAPE_STRING}, {9667, 1, SHAPE_LIST}, {9668, 1, SHAPE_LIST},
    {9669, 8, SHAPE_STRUCTURE}, {9677, 2, SHAPE_STRUCTURE}, {9679, 1, SHAPE_LIST},
    {9680, 1, SHAPE_LIST}, {9681, 6, SHAPE_STRUCTURE}, {9687, 1, SHAPE_LIST},
    {9688, 0, SHAPE_STRING}, {9688, 0, SHAPE_STRING}, {9688, 2, SHAPE_STRUCTURE},
    {9690, 0, SHAPE_STRING}, {9690, 0, SHAPE_STRING}, {9690, 0, SHAPE_STRING},
    {9690, 0, SHAPE_STRING}, {9690, 18, SHAPE_STRUCTURE}, {9708, 1, SHAPE_LIST},
    {9709, 0, SHAPE_STRING}, {9709, 17, SHAPE_STRUCTURE}, {9726, 1, SHAPE_LIST},
    {9727, 0, SHAPE_INTEGER}, {9727, 12, SHAPE_STRUCTURE}, {9739, 0, SHAPE_STRING},
    {9739, 0, SHAPE_STRING}, {9739, 1, SHAPE_LIST}, {9740, 1, SHAPE_LIST}, {9741, 0, SHAPE_STRING},
    {9741, 0, SHAPE_STRING}, {9741, 0, SHAPE_STRING}, {9741, 0, SHAPE_STRING},
    {9741, 1, SHAPE_STRUCTURE}, {9742, 1, SHAPE_LIST}, {9743, 0, SHAPE_STRING},
    {9743, 0, SHAPE_STRING}, {9743, 2, SHAPE_STRUCTURE}, {9745, 2, SHAPE_STRUCTURE},
    {9747, 24, SHAPE_STRUCTURE}, {9771, 0, SHAPE_STRING}, {9771, 0, SHAPE_STRING},
    {9771, 0, SHAPE_INTEGER}, {9771, 0, SHAPE_INTEGER}, {9771, 10, SHAPE_STRUCTURE},
    {9781, 1, SHAPE_LIST}, {9782, 4, SHAPE_STRUCTURE}, {9786, 0, SHAPE_STRING},
    {9786, 1, SHAPE_LIST}, {9787, 13, SHAPE_STRUCTURE}, {9800, 1, SHAPE_LIST},
    {9801, 0, SHAPE_STRING}, {9801, 5, SHAPE_STRUCTURE}, {9806, 1, SHAPE_LIST},
    {9807, 0, SHAPE_STRING}, {9807, 1, SHAPE_LIST}, {9808, 0, SHAPE_STRING},
    {9808, 11, SHAPE_STRUCTURE}, {9819, 12, SHAPE_STRUCTURE}, {9831, 0, SHAPE_STRING},
    {9831, 2, SHAPE_STRUCTURE}, {9833, 5, SHAPE_STRUCTURE}, {9838, 19, SHAPE_STRUCTURE},
    {9857, 1, SHAPE_STRUCTURE}, {9858, 6, SHAPE_STRUCTURE}, {9864, 26, SHAPE_STRUCTURE},
    {9890, 1, SHAPE_LIST}, {9891, 0, SHAPE_STRING}, {9891, 1, SHAPE_LIST},
    {9892, 2, SHAPE_STRUCTURE}, {9894, 1, SHAPE_LIST}, {9895, 0, SHAPE_STRING},
    {9895, 20, SHAPE_STRUCTURE}, {9915, 0, SHAPE_STRING}, {9915, 1, SHAPE_LIST},
    {9916, 1, SHAPE_LIST}, {9917, 0, SHAPE_STRING}, {9917, 2, SHAPE_STRUCTURE},
    {9919, 3, SHAPE_STRUCTURE}, {9922, 0, SHAPE_STRING}, {9922, 1, SHAPE_STRUCTURE},
    {9923, 5, SHAPE_STRUCTURE}, {9928, 8, SHAPE_STRUCTURE}, {9936, 8, SHAPE_STRUCTURE},
    {9944, 4, SHAPE_STRUCTURE}, {9948, 3, SHAPE_STRUCTURE}, {9951, 1, SHAPE_LIST},
    {9952, 0, SHAPE_INTEGER}, {9952, 0, SHAPE_INTEGER}, {9952, 6, SHAPE_STRUCTURE},
    {9958, 1, SHAPE_LIST}, {9959, 0, SHAPE_STRING}, {9959, 0, SHAPE_STRING},
    {9959, 6, SHAPE_STRUCTURE}, {9965, 1, SHAPE_LIST}, {9966, 6, SHAPE_STRUCTURE},
    {9972, 1, SHAPE_LIST}, {9973, 5, SHAPE_STRUCTURE}, {9978, 1, SHAPE_STRUCTURE},
    {9979, 3, SHAPE_STRUCTURE}, {9982, 1, SHAPE_STRUCTURE}, {9983, 4, SHAPE_STRUCTURE},
    {9987, 1, SHAPE_STRUCTURE}, {9988, 7, SHAPE_STRUCTURE}, {9995, 1, SHAPE_STRUCTURE},
    {9996, 2, SHAPE_STRUCTURE}, {9998, 1, SHAPE_STRUCTURE}, {9999, 0, SHAPE_STRING},
    {9999, 2, SHAPE_STRUCTURE}, {10001, 0, SHAPE_STRING}, {10001, 0, SHAPE_STRING},
    {10001, 0, SHAPE_STRING}, {10001, 0, SHAPE_STRING}, {10001, 0, SHAPE_STRING},
    {10001, 5, SHAPE_STRUCTURE}, {10006, 1, SHAPE_STRUCTURE}, {10007, 1, SHAPE_STRUCTURE},
    {10008, 2, SHAPE_STRUCTURE}, {10010, 0, SHAPE_STRING}, {10010, 7, SHAPE_STRUCTURE},
    {10017, 1, SHAPE_LIST}, {10018, 0, SHAPE_STRING}, {10018, 1, SHAPE_LIST},
    {10019, 23, SHAPE_STRUCTURE}, {10042, 2, SHAPE_STRUCTURE}, {10044, 1, SHAPE_LIST},
    {10045, 0, SHAPE_STRING}, {10045, 2, SHAPE_STRUCTURE}, {10047, 0, SHAPE_STRING},
    {10047, 7, SHAPE_STRUCTURE}, {10054, 0, SHAPE_STRING}, {10054, 1, SHAPE_LIST},
    {10055, 0, SHAPE_STRING}, {10055, 3, SHAPE_STRUCTURE}, {10058, 1, SHAPE_LIST},
    {10059, 0, SHAPE_STRING}, {10059, 1, SHAPE_LIST}, {10060, 1, SHAPE_LIST},
    {10061, 2, SHAPE_STRUCTURE}, {10063, 1, SHAPE_LIST}, {10064, 5, SHAPE_STRUCTURE},
    {10069, 1, SHAPE_LIST}, {10070, 1, SHAPE_LIST}, {10071, 0, SHAPE_STRING},
    {10071, 5, SHAPE_STRUCTURE}, {10076, 1, SHAPE_LIST}, {10077, 3, SHAPE_STRUCTURE},
    {10080, 1, SHAPE_LIST}, {10081, 1, SHAPE_STRUCTURE}, {10082, 1, SHAPE_LIST},
    {10083, 1, SHAPE_STRUCTURE}, {10084, 1, SHAPE_LIST}, {10085, 3, SHAPE_STRUCTURE},
    {10088, 1, SHAPE_LIST}, {10089, 0, SHAPE_STRING}, {10089, 1, SHAPE_LIST},
    {10090, 0, SHAPE_STRING}, {10090, 0, SHAPE_STRING}, {10090, 0, SHAPE_STRING},
    {10090, 1, SHAPE_LIST}, {10091, 0, SHAPE_BOOLEAN}, {10091, 1, SHAPE_LIST},
    {10092, 1, SHAPE_LIST}, {10093, 1, SHAPE_LIST}, {10094, 2, SHAPE_STRUCTURE},
    {10096, 1, SHAPE_LIST}, {10097, 2, SHAPE_STRUCTURE}, {10099, 4, SHAPE_STRUCTURE},
    {10103, 1, SHAPE_LIST}, {10104, 1, SHAPE_LIST}, {10105, 1, SHAPE_LIST},
    {10106, 2, SHAPE_STRUCTURE}, {10108, 2, SHAPE_STRUCTURE}, {10110, 0, SHAPE_STRING},
    {10110, 1, SHAPE_LIST}, {10111, 1, SHAPE_LIST}, {10112, 2, SHAPE_STRUCTURE},
    {10114, 1, SHAPE_LIST}, {10115, 0, SHAPE_STRING}, {10115, 0, SHAPE_STRING},
    {10115, 5, SHAPE_STRUCTURE}, {10120, 5, SHAPE_STRUCTURE}, {10125, 0, SHAPE_STRING},
    {10125, 2, SHAPE_STRUCTURE}, {10127, 2, SHAPE_STRUCTURE}, {10129, 1, SHAPE_LIST},
    {10130, 1, SHAPE_STRUCTURE}, {10131, 1, SHAPE_LIST}, {10132, 1, SHAPE_STRUCTURE},
    {10133, 8, SHAPE_STRUCTURE}, {10141, 1, SHAPE_LIST}, {10142, 2, SHAPE_STRUCTURE},
    {10144, 1, SHAPE_LIST}, {10145, 0, SHAPE_STRING}, {10145, 0, SHAPE_STRING},
    {10145, 0, SHAPE_STRING}, {10145, 4, SHAPE_STRUCTURE}, {10149, 3, SHAPE_STRUCTURE},
    {10152, 3, SHAPE_STRUCTURE}, {10155, 1, SHAPE_LIST}, {10156, 4, SHAPE_STRUCTURE},
    {10160, 1, SHAPE_STRUCTURE}, {10161, 0, SHAPE_INTEGER}, {10161, 1, SHAPE_LIST},
    {10162, 1, SHAPE_STRUCTURE}, {10163, 1, SHAPE_LIST}, {10164, 1, SHAPE_STRUCTURE},
    {10165, 1, SHAPE_LIST}, {10166, 0, SHAPE_STRING}, {10166, 0, SHAPE_STRING},
    {10166, 2, SHAPE_STRUCTURE}, {10168, 2, SHAPE_STRUCTURE}, {10170, 0, SHAPE_INTEGER},
    {10170, 0, SHAPE_INTEGER}, {10170, 0, SHAPE_STRING}, {10170, 0, SHAPE_STRING},
    {10170, 0, SHAPE_STRING}, {10170, 6, SHAPE_STRUCTURE}, {10176, 0, SHAPE_STRING},
    {10176, 1, SHAPE_LIST}, {10177, 12, SHAPE_STRUCTURE}, {10189, 0, SHAPE_STRING},
    {10189, 1, SHAPE_LIST}, {10190, 1, SHAPE_LIST}, {10191, 0, SHAPE_STRING},
    {10191, 1, SHAPE_LIST}, {10192, 1, SHAPE_LIST}, {10193, 1, SHAPE_LIST},
    {10194, 0, SHAPE_STRING}, {10194, 1, SHAPE_LIST}, {10195, 2, SHAPE_STRUCTURE},
    {10197, 2, SHAPE_STRUCTURE}, {10199, 0, SHAPE_STRING}, {10199, 10, SHAPE_STRUCTURE},
    {10209, 0, SHAPE_STRING}, {10209, 1, SHAPE_LIST}, {10210, 0, SHAPE_STRING},
    {10210, 1, SHAPE_LIST}, {10211, 1, SHAPE_LIST}, {10212, 8, SHAPE_STRUCTURE},
    {10220, 0, SHAPE_STRING}, {10220, 1, SHAPE_LIST}, {10221, 1, SHAPE_LIST},
    {10222, 0, SHAPE_STRING}, {10222, 0, SHAPE_INTEGER}, {10222, 0, SHAPE_STRING},
    {10222, 0, SHAPE_STRING}, {10222, 0, SHAPE_STRING}, {10222, 8, SHAPE_STRUCTURE},
    {10230, 5, SHAPE_STRUCTURE}, {10235, 0, SHAPE_STRING}, {10235, 11, SHAPE_STRUCTURE},
    {10246, 3, SHAPE_STRUCTURE}, {10249, 5, SHAPE_STRUCTURE}, {10254, 1, SHAPE_LIST},
    {10255, 0, SHAPE_STRING}, {10255, 1, SHAPE_LIST}, {10256, 1, SHAPE_LIST},
    {10257, 1, SHAPE_LIST}, {10258, 0, SHAPE_STRING}, {10258, 0, SHAPE_STRING},
    {10258, 0, SHAPE_STRING}, {10258, 2, SHAPE_STRUCTURE}, {10260, 1, SHAPE_LIST},
    {10261, 0, SHAPE_STRING}, {10261, 0, SHAPE_STRING}, {10261, 0, SHAPE_STRING},
    {10261, 1, SHAPE_LIST}, {10262, 6, SHAPE_STRUCTURE}, {10268, 4, SHAPE_STRUCTURE},
    {10272, 3, SHAPE_STRUCTURE}, {10275, 7, SHAPE_STRUCTURE}, {10282, 1, SHAPE_LIST},
    {10283, 1, SHAPE_STRUCTURE}, {10284, 6, SHAPE_STRUCTURE}, {10290, 5, SHAPE_STRUCTURE},
    {10295, 0, SHAPE_STRING}, {10295, 1, SHAPE_LIST}, {10296, 1, SHAPE_LIST},
    {10297, 0, SHAPE_STRING}, {10297, 1, SHAPE_STRUCTURE}, {10298, 0, SHAPE_STRING},
    {10298, 1, SHAPE_LIST}, {10299, 1, SHAPE_LIST}, {10300, 0, SHAPE_INTEGER},
    {10300, 0, SHAPE_STRING}, {10300, 6, SHAPE_STRUCTURE}, {10306, 6, SHAPE_STRUCTURE},
    {10312, 1, SHAPE_LIST}, {10313, 0, SHAPE_STRING}, {10313, 0, SHAPE_STRING},
    {10313, 1, SHAPE_LIST}, {10314, 1, SHAPE_LIST}, {10315, 9, SHAPE_STRUCTURE},
    {10324, 0, SHAPE_STRING}, {10324, 0, SHAPE_STRING}, {10324, 3, SHAPE_STRUCTURE},
    {10327, 3, SHAPE_STRUCTURE}, {10330, 8, SHAPE_STRUCTURE}, {10338, 5, SHAPE_STRUCTURE},
    {10343, 1, SHAPE_LIST}, {10344, 6, SHAPE_STRUCTURE}, {10350, 0, SHAPE_STRING},
    {10350, 1, SHAPE_LIST}, {10351, 1, SHAPE_LIST}, {10352, 3, SHAPE_STRUCTURE},
    {10355, 0, SHAPE_STRING}, {10355, 11, SHAPE_STRUCTURE}, {10366, 1, SHAPE_LIST},
    {10367, 3, SHAPE_STRUCTURE}, {10370, 3, SHAPE_STRUCTURE}, {10373, 4, SHAPE_STRUCTURE},
    {10377, 1, SHAPE_LIST}, {10378, 3, SHAPE_STRUCTURE}, {10381, 1, SHAPE_LIST},
    {10382, 0, SHAPE_STRING}, {10382, 10, SHAPE_STRUCTURE}, {10392, 1, SHAPE_LIST},
    {10393, 1, SHAPE_LIST}, {10394, 1, SHAPE_LIST}, {10395, 12, SHAPE_STRUCTURE},
    {10407, 9, SHAPE_STRUCTURE}, {10416, 1, SHAPE_LIST}, {10417, 0, SHAPE_STRING},
    {10417, 0, SHAPE_STRING}, {10417, 6, SHAPE_STRUCTURE}, {10423, 6, SHAPE_STRUCTURE},
    {10429, 2, SHAPE_STRUCTURE}, {10431, 5, SHAPE_STRUCTURE}, {10436, 5, SHAPE_STRUCTURE},
    {10441, 1, SHAPE_LIST}, {10442, 4, SHAPE_STRUCTURE}, {10446, 1, SHAPE_LIST},
    {10447, 0, SHAPE_STRING}, {10447, 0, SHAPE_STRING}, {10447, 1, SHAPE_LIST},
    {10448, 1, SHAPE_LIST}, {10449, 0, SHAPE_STRING}, {10449, 3, SHAPE_STRUCTURE},
    {10452, 6, SHAPE_STRUCTURE}, {10458, 1, SHAPE_LIST}, {10459, 0, SHAPE_STRING},
    {10459, 6, SHAPE_STRUCTURE}, {10465, 0, SHAPE_STRING}, {10465, 9, SHAPE_STRUCTURE},
    {10474, 6, SHAPE_STRUCTURE}, {10480, 2, SHAPE_STRUCTURE}, {10482, 6, SHAPE_STRUCTURE},
    {10488, 3, SHAPE_STRUCTURE}, {10491, 1, SHAPE_LIST}, {10492, 1, SHAPE_LIST},
    {10493, 0, SHAPE_STRING}, {10493, 7, SHAPE_STRUCTURE}, {10500, 11, SHAPE_STRUCTURE},
    {10511, 0, SHAPE_STRING}, {10511, 0, SHAPE_STRING}, {10511, 1, SHAPE_LIST},
    {10512, 1, SHAPE_LIST}, {10513, 0, SHAPE_STRING}, {10513, 4, SHAPE_STRUCTURE},
    {10517, 1, SHAPE_LIST}, {10518, 0, SHAPE_STRING}, {10518, 1, SHAPE_LIST},
    {10519, 1, SHAPE_LIST}, {10520, 5, SHAPE_STRUCTURE}, {10525, 1, SHAPE_LIST},
    {10526, 7, SHAPE_STRUCTURE}, {10533, 0, SHAPE_STRING}, {10533, 0, SHAPE_STRING},
    {10533, 0, SHAPE_STRING}, {10533, 1, SHAPE_LIST}, {10534, 9, SHAPE_STRUCTURE},
    {10543, 1, SHAPE_LIST}, {10544, 4, SHAPE_STRUCTURE}, {10548, 0, SHAPE_STRING},
    {10548, 7, SHAPE_STRUCTURE}, {10555, 0, SHAPE_STRING}, {10555, 1, SHAPE_LIST},
    {10556, 1, SHAPE_LIST}, {10557, 0, SHAPE_STRING}, {10557, 0, SHAPE_STRING},
    {10557, 23, SHAPE_STRUCTURE}, {10580, 1, SHAPE_LIST}, {10581, 3, SHAPE_STRUCTURE},
    {10584, 3, SHAPE_STRUCTURE}, {10587, 3, SHAPE_STRUCTURE}, {10590, 4, SHAPE_STRUCTURE},
    {10594, 2, SHAPE_STRUCTURE}, {10596, 0, SHAPE_STRING}, {10596, 2, SHAPE_STRUCTURE},
    {10598, 1, SHAPE_STRUCTURE}, {10599, 3, SHAPE_STRUCTURE}, {10602, 1, SHAPE_STRUCTURE},
    {10603, 4, SHAPE_STRUCTURE}, {10607, 1, SHAPE_LIST}, {10608, 0, SHAPE_STRING},
    {10608, 2, SHAPE_STRUCTURE}, {10610, 2, SHAPE_STRUCTURE}, {10612, 1, SHAPE_LIST},
    {10613, 2, SHAPE_STRUCTURE}, {10615, 2, SHAPE_STRUCTURE}, {10617, 1, SHAPE_LIST},
    {10618, 1, SHAPE_LIST}, {10619, 4, SHAPE_STRUCTURE}, {10623, 1, SHAPE_LIST},
    {10624, 1, SHAPE_LIST}, {10625, 1, SHAPE_LIST}, {10626, 4, SHAPE_STRUCTURE},
    {10630, 1, SHAPE_STRUCTURE}, {10631, 3, SHAPE_STRUCTURE}, {10634, 2, SHAPE_STRUCTURE},
    {10636, 4, SHAPE_STRUCTURE}, {10640, 6, SHAPE_STRUCTURE}, {10646, 5, SHAPE_STRUCTURE},
    {10651, 1, SHAPE_STRUCTURE}, {10652, 5, SHAPE_STRUCTURE}, {10657, 1, SHAPE_STRUCTURE},
    {10658, 0, SHAPE_STRING}, {10658, 1, SHAPE_LIST}, {10659, 2, SHAPE_STRUCTURE},
    {10661, 2, SHAPE_STRUCTURE}, {10663, 1, SHAPE_STRUCTURE}, {10664, 1, SHAPE_LIST},
    {10665, 7, SHAPE_STRUCTURE}, {10672, 1, SHAPE_LIST}, {10673, 1, SHAPE_LIST},
    {10674, 1, SHAPE_LIST}, {10675, 1, SHAPE_LIST}, {10676, 0, SHAPE_STRING},
    {10676, 0, SHAPE_INTEGER}, {10676, 2, SHAPE_STRUCTURE}, {10678, 2, SHAPE_STRUCTURE},
    {10680, 5, SHAPE_STRUCTURE}, {10685, 2, SHAPE_STRUCTURE}, {10687, 1, SHAPE_STRUCTURE},
    {10688, 2, SHAPE_STRUCTURE}, {10690, 1, SHAPE_STRUCTURE}, {10691, 1, SHAPE_LIST},
    {10692, 0, SHAPE_STRING}, {10692, 21, SHAPE_STRUCTURE}, {10713, 0, SHAPE_STRING},
    {10713, 4, SHAPE_STRUCTURE}, {10717, 4, SHAPE_STRUCTURE}, {10721, 0, SHAPE_STRING},
    {10721, 1, SHAPE_LIST}, {10722, 1, SHAPE_LIST}, {10723, 5, SHAPE_STRUCTURE},
    {10728, 0, SHAPE_INTEGER}, {10728, 2, SHAPE_STRUCTURE}, {10730, 1, SHAPE_LIST},
    {10731, 0, SHAPE_STRING}, {10731, 7, SHAPE_STRUCTURE}, {10738, 2, SHAPE_STRUCTURE},
    {10740, 0, SHAPE_STRING}, {10740, 1, SHAPE_LIST}, {10741, 3, SHAPE_STRUCTURE},
    {10744, 1, SHAPE_LIST}, {10745, 0, SHAPE_STRING}, {10745, 10, SHAPE_STRUCTURE},
    {10755, 0, SHAPE_STRING}, {10755, 1, SHAPE_LIST}, {10756, 1, SHAPE_LIST},
    {10757, 8, SHAPE_STRUCTURE}, {10765, 2, SHAPE_STRUCTURE}, {10767, 0, SHAPE_STRING},
    {10767, 1, SHAPE_LIST}, {10768, 1, SHAPE_LIST}, {10769, 2, SHAPE_STRUCTURE},
    {10771, 1, SHAPE_LIST}, {10772, 2, SHAPE_STRUCTURE}, {10774, 1, SHAPE_LIST},
    {10775, 1, SHAPE_STRUCTURE}, {10776, 1, SHAPE_LIST}, {10777, 10, SHAPE_STRUCTURE},
    {10787, 3, SHAPE_STRUCTURE}, {10790, 2, SHAPE_STRUCTURE}, {10792, 2, SHAPE_STRUCTURE},
    {10794, 0, SHAPE_STRING}, {10794, 3, SHAPE_STRUCTURE}, {10797, 2, SHAPE_STRUCTURE},
    {10799, 5, SHAPE_STRUCTURE}, {10804, 5, SHAPE_STRUCTURE}, {10809, 4, SHAPE_STRUCTURE},
    {10813, 5, SHAPE_STRUCTURE}, {10818, 2, SHAPE_STRUCTURE}, {10820, 2, SHAPE_STRUCTURE},
    {10822, 13, SHAPE_STRUCTURE}, {10835, 5, SHAPE_STRUCTURE}, {10840, 1, SHAPE_LIST},
    {10841, 0, SHAPE_STRING}, {10841, 1, SHAPE_LIST}, {10842, 1, SHAPE_LIST},
    {10843, 0, SHAPE_STRING}, {10843, 1, SHAPE_LIST}, {10844, 6, SHAPE_STRUCTURE},
    {10850, 1, SHAPE_LIST}, {10851, 0, SHAPE_STRING}, {10851, 1, SHAPE_LIST},
    {10852, 1, SHAPE_LIST}, {10853, 23, SHAPE_STRUCTURE}, {10876, 9, SHAPE_STRUCTURE},
    {10885, 1, SHAPE_LIST}, {10886, 0, SHAPE_STRING}, {10886, 0, SHAPE_STRING},
    {10886, 1, SHAPE_STRUCTURE}, {10887, 0, SHAPE_STRING}, {10887, 1, SHAPE_LIST},
    {10888, 0, SHAPE_STRING}, {10888, 1, SHAPE_LIST}, {10889, 17, SHAPE_STRUCTURE},
    {10906, 1, SHAPE_LIST}, {10907, 0, SHAPE_STRING}, {10907, 15, SHAPE_STRUCTURE},
    {10922, 1, SHAPE_LIST}, {10923, 0, SHAPE_STRING}, {10923, 4, SHAPE_STRUCTURE},
    {10927, 1, SHAPE_LIST}, {10928, 2, SHAPE_STRUCTURE}, {10930, 1, SHAPE_LIST},
    {10931, 2, SHAPE_STRUCTURE}, {10933, 1, SHAPE_LIST}, {10934, 6, SHAPE_STRUCTURE},
    {10940, 1, SHAPE_LIST}, {10941, 2, SHAPE_STRUCTURE}, {10943, 0, SHAPE_STRING},
    {10943, 10, SHAPE_STRUCTURE}, {10953, 1, SHAPE_LIST}, {10954, 0, SHAPE_STRING},
    {10954, 0, SHAPE_STRING}, {10954, 12, SHAPE_STRUCTURE}, {10966, 2, SHAPE_STRUCTURE},
    {10968, 1, SHAPE_LIST}, {10969, 0, SHAPE_STRING}, {10969, 9, SHAPE_STRUCTURE},
    {10978, 0, SHAPE_STRING}, {10978, 1, SHAPE_LIST}, {10979, 1, SHAPE_LIST},
    {10980, 0, SHAPE_STRING}, {10980, 0, SHAPE_STRING}, {10980, 8, SHAPE_STRUCTURE},
    {10988, 0, SHAPE_STRING}, {10988, 0, SHAPE_STRING}, {10988, 3, SHAPE_STRUCTURE},
    {10991, 1, SHAPE_LIST}, {10992, 2, SHAPE_STRUCTURE}, {10994, 0, SHAPE_STRING},
    {10994, 3, SHAPE_STRUCTURE}, {10997, 1, SHAPE_LIST}, {10998, 1, SHAPE_LIST},
    {10999, 7, SHAPE_STRUCTURE}, {11006, 11, SHAPE_STRUCTURE}, {11017, 2, SHAPE_STRUCTURE},
    {11019, 0, SHAPE_STRING}, {11019, 0, SHAPE_STRING}, {11019, 10, SHAPE_STRUCTURE},
    {11029, 0, SHAPE_STRING}, {11029, 1, SHAPE_LIST}, {11030, 1, SHAPE_LIST},
    {11031, 0, SHAPE_STRING}, {11031, 0, SHAPE_STRING}, {11031, 4, SHAPE_STRUCTURE},
    {11035, 1, SHAPE_LIST}, {11036, 26, SHAPE_STRUCTURE}, {11062, 12, SHAPE_STRUCTURE},
    {11074, 1, SHAPE_LIST}, {11075, 15, SHAPE_STRUCTURE}, {11090, 1, SHAPE_LIST},
    {11091, 0, SHAPE_STRING}, {11091, 1, SHAPE_LIST}, {11092, 1, SHAPE_LIST},
    {11093, 1, SHAPE_LIST}, {11094, 0, SHAPE_STRING}, {11094, 1, SHAPE_LIST},
    {11095, 1, SHAPE_LIST}, {11096, 1, SHAPE_LIST}, {11097, 0, SHAPE_STRING},
    {11097, 0, SHAPE_STRING}, {11097, 0, SHAPE_STRING}, {11097, 1, SHAPE_LIST},
    {11098, 7, SHAPE_STRUCTURE}, {11105, 1, SHAPE_LIST}, {11106, 1, SHAPE_LIST},
    {11107, 7, SHAPE_STRUCTURE}, {11114, 0, SHAPE_STRING}, {11114, 1, SHAPE_LIST},
    {11115, 0, SHAPE_STRING}, {11115, 1, SHAPE_LIST}, {11116, 5, SHAPE_STRUCTURE},
    {11121, 2, SHAPE_STRUCTURE}, {11123, 0, SHAPE_STRING}, {11123, 7, SHAPE_STRUCTURE},
    {11130, 0, SHAPE_STRING}, {11130, 0, SHAPE_STRING}, {11130, 3, SHAPE_STRUCTURE},
    {11133, 3, SHAPE_STRUCTURE}, {11136, 6, SHAPE_STRUCTURE}, {11142, 0, SHAPE_STRING},
    {11142, 1, SHAPE_LIST}, {11143, 1, SHAPE_LIST}, {11144, 0, SHAPE_STRING},
    {11144, 17, SHAPE_STRUCTURE}, {11161, 0, SHAPE_STRING}, {11161, 4, SHAPE_STRUCTURE},
    {11165, 0, SHAPE_STRING}, {11165, 1, SHAPE_LIST}, {11166, 0, SHAPE_STRING},
    {11166, 1, SHAPE_LIST}, {11167, 1, SHAPE_LIST}, {11168, 11, SHAPE_STRUCTURE},
    {11179, 11, SHAPE_STRUCTURE}, {11190, 0, SHAPE_STRING}, {11190, 7, SHAPE_STRUCTURE},
    {11197, 0, SHAPE_STRING}, {11197, 1, SHAPE_LIST}, {11198, 1, SHAPE_LIST},
    {11199, 0, SHAPE_STRING}, {11199, 0, SHAPE_STRING}, {11199, 3, SHAPE_STRUCTURE},
    {11202, 1, SHAPE_LIST}, {11203, 0, SHAPE_STRING}, {11203, 0, SHAPE_STRING},
    {11203, 1, SHAPE_STRUCTURE}, {11204, 1, SHAPE_STRUCTURE}, {11205, 22, SHAPE_STRUCTURE},
    {11227, 1, SHAPE_LIST}, {11228, 0, SHAPE_STRING}, {11228, 0, SHAPE_STRING},
    {11228, 2, SHAPE_STRUCTURE}, {11230, 1, SHAPE_STRUCTURE}, {11231, 0, SHAPE_STRING},
    {11231, 1, SHAPE_LIST}, {11232, 0, SHAPE_STRING}, {11232, 1, SHAPE_LIST},
    {11233, 1, SHAPE_LIST}, {11234, 0, SHAPE_STRING}, {11234, 0, SHAPE_INTEGER},
    {11234, 0, SHAPE_STRING}, {11234, 0, SHAPE_STRING}, {11234, 1, SHAPE_LIST},
    {11235, 0, SHAPE_INTEGER}, {11235, 0, SHAPE_INTEGER}, {11235, 0, SHAPE_INTEGER},
};

static const struct model_operation OPERATIONS[] = {
    {14, 10, 11, 65535, 65535}, {15, 12, 13, 65535, 65535}, {17, 14, 15, 65535, 65535},
    {18, 16, 17, 65535, 65535}, {19, 18, 19, 65535, 65535}, {20, 20, 21, 65535, 65535},
    {21, 22, 23, 65535, 65535}, {22, 24, 25, 65535, 65535}, {23, 26, 27, 65535, 65535},
    {118, 80, 81, 65535, 65535}, {125, 84, 85, 65535, 65535}, {126, 86, 87, 65535, 65535},
    {127, 88, 89, 65535, 65535}, {191, 133, 134, 65535, 65535}, {210, 149, 150, 65535, 65535},
    {211, 151, 152, 65535, 65535}, {212, 153, 154, 65535, 65535}, {220, 157, 158, 65535, 65535},
    {221, 159, 160, 65535, 65535}, {222, 161, 162, 65535, 65535}, {224, 163, 164, 65535, 65535},
    {225, 165, 65535, 65535, 65535}, {226, 166, 167, 65535, 65535}, {227, 168, 169, 65535, 65535},
    {228, 170, 171, 65535, 65535}, {229, 172, 173, 65535, 65535}, {230, 174, 175, 65535, 65535},
    {231, 176, 177, 65535, 65535}, {232, 178, 179, 65535, 65535}, {233, 180, 181, 65535, 65535},
    {235, 182, 183, 65535, 65535}, {236, 184, 185, 65535, 65535}, {237, 186, 187, 65535, 65535},
    {238, 188, 189, 65535, 65535}, {239, 190, 191, 65535, 65535}, {240, 192, 193, 65535, 65535},
    {241, 194, 195, 65535, 65535}, {242, 196, 197, 65535, 65535}, {243, 198, 199, 65535, 65535},
    {273, 214, 215, 65535, 65535}, {274, 216, 217, 65535, 65535}, {275, 218, 65535, 65535, 65535},
    {276, 219, 220, 65535, 65535}, {278, 221, 222, 65535, 65535}, {279, 223, 4269, 65535, 65535},
    {280, 224, 225, 65535, 65535}, {308, 236, 237, 65535, 65535}, {309, 238, 239, 65535, 65535},
    {310, 240, 241, 65535, 65535}, {353, 279, 280, 65535, 65535}, {379, 303, 304, 65535, 65535},
    {395, 318, 319, 65535, 65535}, {396, 325, 326, 65535, 65535}, {398, 323, 324, 65535, 65535},
    {399, 327, 65535, 65535, 65535}, {400, 328, 329, 65535, 65535}, {401, 330, 65535, 65535, 65535},
    {402, 331, 332, 65535, 65535}, {403, 333, 334, 65535, 65535}, {405, 335, 336, 65535, 65535},
    {406, 340, 341, 65535, 65535}, {407, 345, 346, 65535, 65535}, {585, 523, 524, 65535, 65535},
    {612, 545, 546, 65535, 65535}, {613, 548, 549, 65535, 65535}, {615, 550, 552, 65535, 65535},
    {617, 554, 555, 65535, 65535}, {631, 566, 567, 65535, 65535}, {632, 568, 569, 65535, 65535},
    {633, 578, 579, 65535, 65535}, {634, 570, 571, 65535, 65535}, {635, 572, 573, 65535, 65535},
    {636, 574, 575, 65535, 65535}, {637, 576, 577, 65535, 65535}, {638, 580, 581, 65535, 65535},
    {639, 582, 583, 65535, 65535}, {640, 584, 585, 65535, 65535}, {641, 586, 587, 65535, 65535},
    {642, 588, 589, 65535, 65535}, {643, 590, 591, 65535, 65535}, {645, 592, 593, 65535, 65535},
    {646, 594, 595, 65535, 65535}, {647, 596, 597, 65535, 65535}, {648, 598, 599, 65535, 65535},
    {649, 600, 601, 65535, 65535}, {650, 606, 607, 65535, 65535}, {651, 608, 609, 65535, 65535},
    {652, 610, 611, 65535, 65535}, {653, 612, 613, 65535, 65535}, {654, 615, 616, 65535, 65535},
    {655, 617, 618, 65535, 65535}, {656, 619, 620, 65535, 65535}, {657, 621, 622, 65535, 65535},
    {658, 623, 624, 65535, 65535}, {659, 625, 626, 65535, 65535}, {660, 639, 642, 65535, 65535},
    {661, 627, 628, 65535, 65535}, {662, 629, 630, 65535, 65535}, {663, 631, 632, 65535, 65535},
    {664, 633, 634, 65535, 65535}, {665, 635, 636, 65535, 65535}, {666, 637, 638, 65535, 65535},
    {667, 640, 641, 65535, 65535}, {668, 643, 644, 65535, 65535}, {669, 645, 646, 65535, 65535},
    {670, 647, 2692, 65535, 65535}, {671, 648, 649, 65535, 65535}, {672, 650, 651, 65535, 65535},
    {673, 652, 653, 65535, 65535}, {674, 654, 655, 65535, 65535}, {675, 656, 657, 65535, 65535},
    {676, 658, 659, 65535, 65535}, {677, 662, 663, 65535, 65535}, {678, 660, 661, 65535, 65535},
    {679, 664, 665, 65535, 65535}, {680, 666, 667, 65535, 65535}, {681, 668, 669, 65535, 65535},
    {682, 670, 671, 65535, 65535}, {683, 673, 674, 65535, 65535}, {684, 672, 65535, 65535, 65535},
    {685, 675, 676, 65535, 65535}, {686, 677, 678, 65535, 65535}, {687, 681, 682, 65535, 65535},
    {688, 679, 680, 65535, 65535}, {689, 683, 684, 65535, 65535}, {690, 686, 687, 65535, 65535},
    {691, 688, 689, 65535, 65535}, {692, 690, 691, 65535, 65535}, {693, 692, 693, 65535, 65535},
    {694, 694, 695, 65535, 65535}, {695, 696, 697, 65535, 65535}, {696, 702, 703, 65535, 65535},
    {697, 698, 699, 65535, 65535}, {698, 700, 701, 65535, 65535}, {699, 704, 705, 65535, 65535},
    {700, 706, 707, 65535, 65535}, {701, 708, 709, 65535, 65535}, {702, 710, 711, 65535, 65535},
    {703, 712, 3808, 65535, 65535}, {704, 713, 714, 65535, 65535}, {705, 715, 716, 65535, 65535},
    {706, 717, 718, 65535, 65535}, {707, 721, 722, 65535, 65535}, {708, 719, 720, 65535, 65535},
    {709, 723, 65535, 65535, 65535}, {711, 724, 725, 65535, 65535}, {712, 726, 727, 65535, 65535},
    {713, 728, 729, 65535, 65535}, {714, 730, 731, 65535, 65535}, {715, 755, 756, 65535, 65535},
    {716, 734, 736, 65535, 65535}, {717, 732, 733, 65535, 65535}, {718, 739, 740, 65535, 65535},
    {719, 737, 738, 65535, 65535}, {720, 741, 743, 65535, 65535}, {721, 744, 745, 65535, 65535},
    {722, 746, 748, 65535, 65535}, {723, 751, 752, 65535, 65535}, {724, 749, 750, 65535, 65535},
    {725, 753, 754, 65535, 65535}, {726, 757, 758, 65535, 65535}, {727, 761, 762, 65535, 65535},
    {728, 759, 760, 65535, 65535}, {729, 763, 765, 65535, 65535}, {730, 772, 773, 65535, 65535},
    {731, 775, 776, 65535, 65535}, {732, 777, 778, 65535, 65535}, {733, 782, 783, 65535, 65535},
    {734, 787, 4268, 65535, 65535}, {737, 800, 801, 65535, 65535}, {738, 788, 789, 65535, 65535},
    {739, 790, 791, 65535, 65535}, {740, 794, 795, 65535, 65535}, {741, 792, 793, 65535, 65535},
    {742, 796, 797, 65535, 65535}, {743, 798, 799, 65535, 65535}, {744, 802, 803, 65535, 65535},
    {745, 804, 805, 65535, 65535}, {746, 806, 65535, 65535, 65535}, {747, 807, 808, 65535, 65535},
    {819, 851, 852, 65535, 65535}, {821, 853, 854, 65535, 65535}, {822, 855, 856, 65535, 65535},
    {823, 859, 860, 65535, 65535}, {824, 857, 858, 65535, 65535}, {825, 861, 862, 65535, 65535},
    {826, 863, 864, 65535, 65535}, {827, 865, 866, 65535, 65535}, {828, 867, 65535, 65535, 65535},
    {829, 868, 65535, 65535, 65535}, {830, 869, 870, 65535, 65535}, {831, 877, 878, 65535, 65535},
    {832, 879, 880, 65535, 65535}, {833, 881, 882, 65535, 65535}, {834, 883, 884, 65535, 65535},
    {835, 885, 886, 65535, 65535}, {836, 887, 888, 65535, 65535}, {837, 889, 65535, 65535, 65535},
    {838, 902, 905, 65535, 65535}, {839, 890, 891, 65535, 65535}, {840, 892, 893, 65535, 65535},
    {841, 894, 895, 65535, 65535}, {842, 896, 897, 65535, 65535}, {843, 898, 899, 65535, 65535},
    {844, 900, 901, 65535, 65535}, {845, 903, 904, 65535, 65535}, {846, 906, 907, 65535, 65535},
    {847, 908, 909, 65535, 65535}, {848, 910, 911, 65535, 65535}, {849, 912, 913, 65535, 65535},
    {850, 914, 919, 65535, 65535}, {851, 920, 921, 65535, 65535}, {852, 922, 923, 65535, 65535},
    {853, 924, 925, 65535, 65535}, {854, 926, 927, 65535, 65535}, {855, 930, 931, 65535, 65535},
    {856, 928, 929, 65535, 65535}, {857, 932, 933, 65535, 65535}, {858, 934, 935, 65535, 65535},
    {859, 936, 937, 65535, 65535}, {860, 939, 65535, 65535, 65535}, {861, 938, 65535, 65535, 65535},
    {862, 942, 943, 65535, 65535}, {863, 940, 941, 65535, 65535}, {864, 944, 945, 65535, 65535},
    {865, 946, 947, 65535, 65535}, {866, 950, 65535, 65535, 65535}, {867, 948, 949, 65535, 65535},
    {868, 951, 952, 65535, 65535}, {870, 953, 65535, 65535, 65535}, {871, 954, 955, 65535, 65535},
    {872, 959, 960, 65535, 65535}, {874, 961, 65535, 65535, 65535}, {875, 966, 967, 65535, 65535},
    {876, 962, 963, 65535, 65535}, {877, 964, 965, 65535, 65535}, {878, 968, 65535, 65535, 65535},
    {879, 969, 970, 65535, 65535}, {880, 971, 972, 65535, 65535}, {881, 973, 974, 65535, 65535},
    {882, 975, 65535, 65535, 65535}, {885, 978, 65535, 65535, 65535},
    {886, 981, 65535, 65535, 65535}, {887, 979, 980, 65535, 65535}, {888, 982, 65535, 65535, 65535},
    {890, 983, 984, 65535, 65535}, {891, 985, 986, 65535, 65535}, {892, 987, 988, 65535, 65535},
    {893, 989, 990, 65535, 65535}, {894, 1013, 1014, 65535, 65535}, {895, 991, 992, 65535, 65535},
    {896, 995, 996, 65535, 65535}, {897, 993, 994, 65535, 65535}, {898, 999, 1000, 65535, 65535},
    {899, 997, 998, 65535, 65535}, {900, 1001, 1002, 65535, 65535}, {901, 1003, 1004, 65535, 65535},
    {902, 1005, 1006, 65535, 65535}, {903, 1009, 1010, 65535, 65535},
    {904, 1007, 1008, 65535, 65535}, {905, 1011, 1012, 65535, 65535},
    {906, 1015, 1016, 65535, 65535}, {907, 1019, 1020, 65535, 65535},
    {908, 1017, 1018, 65535, 65535}, {909, 1021, 1022, 65535, 65535},
    {910, 1023, 1024, 65535, 65535}, {911, 1025, 1026, 65535, 65535},
    {912, 1027, 1028, 65535, 65535}, {913, 1029, 1030, 65535, 65535},
    {914, 1031, 65535, 65535, 65535}, {915, 1044, 65535, 65535, 65535},
    {916, 1032, 1033, 65535, 65535}, {917, 1034, 1035, 65535, 65535},
    {918, 1036, 1037, 65535, 65535}, {919, 1038, 1039, 65535, 65535},
    {920, 1040, 1041, 65535, 65535}, {921, 1042, 1043, 65535, 65535},
    {922, 1045, 1046, 65535, 65535}, {923, 1047, 65535, 65535, 65535},
    {924, 1048, 65535, 65535, 65535}, {925, 1049, 65535, 65535, 65535},
    {942, 1052, 1053, 65535, 65535}, {943, 1054, 1055, 65535, 65535},
    {944, 1056, 1057, 65535, 65535}, {945, 1058, 1059, 65535, 65535},
    {948, 1061, 1062, 65535, 65535}, {949, 1063, 1064, 65535, 65535},
    {950, 1066, 1067, 65535, 65535}, {951, 1068, 1069, 65535, 65535},
    {956, 1070, 1071, 65535, 65535}, {957, 1072, 1073, 65535, 65535}, {958, 1075, 1076, 65535, 0},
    {959, 1079, 1080, 65535, 65535}, {960, 1077, 1078, 65535, 1}, {961, 1081, 1082, 65535, 65535},
    {962, 1090, 1091, 65535, 65535}, {963, 1084, 1085, 65535, 65535},
    {964, 1087, 1088, 65535, 65535}, {965, 1092, 1093, 65535, 65535}, {966, 1094, 1095, 65535, 2},
    {967, 1096, 1097, 65535, 65535}, {968, 1099, 1100, 65535, 3}, {969, 1101, 1102, 65535, 4},
    {970, 1104, 1105, 65535, 5}, {971, 1107, 1108, 65535, 6}, {972, 1110, 1111, 65535, 7},
    {973, 1113, 1114, 65535, 8}, {974, 1115, 1117, 65535, 9}, {975, 1118, 1120, 65535, 10},
    {976, 1121, 1123, 65535, 65535}, {977, 1124, 1126, 65535, 11}, {978, 1128, 1129, 65535, 12},
    {979, 1131, 1132, 65535, 65535}, {980, 1134, 1135, 65535, 13}, {981, 1136, 1137, 65535, 14},
    {982, 1139, 1140, 65535, 15}, {983, 1142, 1143, 65535, 16}, {984, 1145, 1146, 65535, 17},
    {985, 1148, 1149, 65535, 18}, {986, 1151, 1152, 65535, 19}, {987, 1154, 1155, 65535, 20},
    {988, 1156, 1157, 65535, 21}, {989, 1159, 1160, 65535, 65535}, {990, 1161, 1162, 65535, 65535},
    {991, 1163, 1164, 65535, 65535}, {992, 1166, 1167, 65535, 22}, {993, 1169, 1170, 65535, 23},
    {994, 1172, 1173, 65535, 65535}, {995, 1175, 1176, 65535, 24}, {996, 1177, 1178, 65535, 65535},
    {997, 1179, 1181, 65535, 25}, {998, 1187, 1188, 65535, 26}, {999, 1190, 1191, 65535, 65535},
    {1000, 1192, 1193, 65535, 65535}, {1001, 1197, 1198, 65535, 27}, {1002, 1200, 1201, 65535, 28},
    {1003, 1202, 1203, 65535, 65535}, {1004, 1205, 1206, 65535, 29}, {1005, 1208, 1209, 65535, 30},
    {1006, 1211, 1212, 65535, 31}, {1007, 1213, 1214, 65535, 32}, {1008, 1216, 1217, 65535, 33},
    {1009, 1218, 1219, 65535, 65535}, {1010, 1220, 1221, 65535, 65535},
    {1011, 1222, 2227, 65535, 65535}, {1012, 1225, 1226, 65535, 34}, {1013, 1228, 1229, 65535, 35},
    {1014, 1232, 1233, 65535, 36}, {1015, 1234, 1235, 65535, 37}, {1016, 1236, 1237, 65535, 38},
    {1017, 1238, 1239, 65535, 39}, {1018, 1240, 2341, 65535, 65535}, {1019, 1241, 1242, 65535, 40},
    {1020, 1244, 1245, 65535, 41}, {1021, 1246, 1247, 65535, 65535}, {1022, 1248, 1249, 65535, 42},
    {1023, 1251, 1252, 65535, 43}, {1024, 1253, 1254, 65535, 65535},
    {1025, 1255, 1257, 65535, 65535}, {1026, 1258, 1259, 65535, 44}, {1027, 1263, 1264, 65535, 45},
    {1028, 1265, 1266, 65535, 46}, {1029, 1267, 1268, 65535, 47}, {1030, 1269, 1270, 65535, 48},
    {1031, 1272, 1273, 65535, 49}, {1032, 1275, 1276, 65535, 65535},
    {1033, 1277, 1278, 65535, 65535}, {1034, 1279, 1280, 65535, 65535},
    {1035, 1281, 1282, 65535, 65535}, {1036, 1284, 1285, 65535, 50}, {1037, 1286, 1287, 65535, 51},
    {1038, 1288, 1289, 65535, 52}, {1039, 1290, 1291, 65535, 53}, {1040, 1292, 1293, 65535, 54},
    {1041, 1294, 1295, 65535, 55}, {1042, 1296, 1297, 65535, 56}, {1043, 1298, 1299, 65535, 57},
    {1044, 1300, 1301, 65535, 58}, {1045, 1302, 1303, 65535, 65535}, {1046, 1304, 1305, 65535, 59},
    {1047, 1307, 1308, 65535, 60}, {1048, 1309, 1310, 65535, 61}, {1049, 1311, 1312, 65535, 62},
    {1050, 1313, 1314, 65535, 63}, {1051, 1315, 1316, 65535, 64}, {1052, 1317, 1318, 65535, 65},
    {1053, 1319, 1320, 65535, 66}, {1054, 1322, 1323, 65535, 65535}, {1055, 1324, 1326, 65535, 67},
    {1056, 1328, 1329, 65535, 68}, {1057, 1330, 1331, 65535, 69}, {1058, 1333, 1334, 65535, 70},
    {1059, 1336, 1337, 65535, 71}, {1060, 1339, 1340, 65535, 72}, {1061, 1342, 1343, 65535, 73},
    {1062, 1344, 1345, 65535, 74}, {1063, 1346, 1347, 65535, 75}, {1064, 1348, 1349, 65535, 76},
    {1065, 1350, 1351, 65535, 77}, {1066, 1352, 1353, 65535, 65535}, {1067, 1355, 1356, 65535, 78},
    {1068, 1358, 1359, 65535, 79}, {1069, 1360, 1361, 65535, 80}, {1070, 1362, 1363, 65535, 81},
    {1071, 1364, 1365, 65535, 65535}, {1072, 1366, 1367, 65535, 65535},
    {1073, 1368, 1369, 65535, 82}, {1074, 1371, 1372, 65535, 83}, {1075, 1373, 1374, 65535, 84},
    {1076, 1375, 1376, 65535, 65535}, {1077, 1378, 1379, 65535, 85},
    {1078, 1386, 1387, 65535, 65535}, {1079, 1380, 1381, 65535, 65535},
    {1080, 1382, 1383, 65535, 86}, {1081, 1384, 1385, 65535, 87}, {1082, 1388, 1389, 65535, 88},
    {1083, 1390, 1391, 65535, 89}, {1084, 1392, 1393, 65535, 90}, {1085, 1395, 1396, 65535, 91},
    {1086, 1398, 1399, 65535, 92}, {1087, 1400, 1401, 65535, 93}, {1088, 1403, 1404, 65535, 94},
    {1089, 1406, 1407, 65535, 95}, {1090, 1409, 1410, 65535, 96}, {1091, 1411, 1412, 65535, 65535},
    {1092, 1414, 1415, 65535, 97}, {1093, 1417, 1418, 65535, 98}, {1094, 1420, 1421, 65535, 99},
    {1095, 1422, 1423, 65535, 65535}, {1096, 1424, 1425, 65535, 65535},
    {1097, 1427, 1428, 65535, 100}, {1098, 1429, 1430, 65535, 101},
    {1099, 1431, 1432, 65535, 65535}, {1100, 1434, 1435, 65535, 102},
    {1101, 1437, 1438, 65535, 65535}, {1102, 1439, 1440, 65535, 103},
    {1103, 1441, 1442, 65535, 104}, {1104, 1443, 1444, 65535, 105}, {1105, 1447, 1448, 65535, 106},
    {1106, 1449, 1451, 65535, 107}, {1107, 1453, 1454, 65535, 108}, {1108, 1455, 1456, 65535, 109},
    {1109, 1457, 1458, 65535, 65535}, {1110, 1459, 1460, 65535, 110},
    {1111, 1461, 1462, 65535, 111}, {1112, 1463, 1464, 65535, 112}, {1113, 1465, 1466, 65535, 113},
    {1114, 1467, 1468, 65535, 114}, {1115, 1469, 1470, 65535, 115},
    {1116, 1471, 1472, 65535, 65535}, {1117, 1473, 1474, 65535, 116},
    {1118, 1475, 1476, 65535, 65535}, {1119, 1477, 1478, 65535, 117},
    {1120, 1479, 1480, 65535, 118}, {1121, 1481, 1482, 65535, 119}, {1122, 1483, 1484, 65535, 120},
    {1123, 1485, 1486, 65535, 121}, {1124, 1487, 1488, 65535, 122}, {1125, 1490, 1491, 65535, 123},
    {1126, 1493, 1494, 65535, 124}, {1127, 1496, 1497, 65535, 125}, {1128, 1499, 1500, 65535, 126},
    {1129, 1502, 1503, 65535, 127}, {1130, 1505, 1506, 65535, 128},
    {1131, 1507, 1508, 65535, 65535}, {1132, 1509, 1510, 65535, 129},
    {1133, 1513, 1514, 65535, 130}, {1134, 1511, 1512, 65535, 131},
    {1135, 1515, 1516, 65535, 65535}, {1136, 1518, 1519, 65535, 65535},
    {1137, 1520, 1521, 65535, 65535}, {1138, 1526, 1527, 65535, 65535},
    {1139, 1524, 1525, 65535, 132}, {1140, 1529, 1530, 65535, 65535},
    {1141, 1531, 1532, 65535, 65535}, {1142, 1533, 1534, 65535, 133},
    {1143, 1535, 1536, 65535, 134}, {1144, 1537, 1538, 65535, 135}, {1145, 1539, 1540, 65535, 136},
    {1146, 1541, 1542, 65535, 137}, {1147, 1543, 1544, 65535, 138}, {1148, 1546, 1547, 65535, 139},
    {1149, 1549, 1550, 65535, 140}, {1150, 1551, 1552, 65535, 141},
    {1151, 1553, 1554, 65535, 65535}, {1152, 1555, 1556, 65535, 65535},
    {1187, 1560, 1561, 65535, 65535}, {1188, 1562, 1563, 65535, 65535},
    {1189, 1564, 65535, 65535, 65535}, {1190, 1565, 65535, 65535, 65535},
    {1191, 1566, 1567, 65535, 65535}, {1192, 1568, 4269, 65535, 65535},
    {1193, 1569, 65535, 65535, 65535}, {1219, 1586, 1587, 65535, 65535},
    {1220, 1588, 1589, 65535, 65535}, {1223, 1590, 1591, 65535, 65535},
    {1224, 1592, 1593, 65535, 65535}, {1225, 1594, 1595, 65535, 65535},
    {1226, 1596, 1597, 65535, 65535}, {1227, 1598, 1599, 65535, 65535},
    {1228, 1607, 1608, 65535, 65535}, {1229, 1615, 1616, 65535, 65535},
    {1230, 1609, 1610, 65535, 65535}, {1231, 1611, 1612, 65535, 65535},
    {1232, 1613, 1614, 65535, 65535}, {1233, 1617, 1618, 65535, 65535},
    {1234, 1619, 1620, 65535, 65535}, {1235, 1621, 1622, 65535, 65535},
    {1237, 1623, 1624, 65535, 65535}, {1238, 1625, 1626, 65535, 65535},
    {1239, 1627, 1628, 65535, 65535}, {1240, 1629, 1630, 65535, 65535},
    {1241, 1631, 65535, 65535, 65535}, {1242, 1634, 1635, 65535, 65535},
    {1243, 1632, 1633, 65535, 65535}, {1248, 1636, 65535, 65535, 65535},
    {1249, 1637, 1638, 65535, 65535}, {1250, 1639, 1640, 65535, 65535},
    {1251, 1641, 1642, 65535, 65535}, {1252, 1643, 1644, 65535, 65535},
    {1253, 1645, 1646, 65535, 65535}, {1254, 1647, 1648, 65535, 65535},
    {1255, 1649, 1650, 65535, 65535}, {1256, 1651, 1652, 65535, 65535},
    {1257, 1653, 1654, 65535, 65535}, {1258, 1655, 1656, 65535, 65535},
    {1259, 1657, 1658, 65535, 65535}, {1260, 1659, 1660, 65535, 65535},
    {1261, 1661, 65535, 65535, 65535}, {1262, 1662, 1663, 65535, 65535},
    {1263, 1665, 1666, 65535, 65535}, {1264, 1667, 1668, 65535, 65535},
    {1265, 1669, 1670, 65535, 65535}, {1266, 1671, 1672, 65535, 65535},
    {1267, 1673, 1674, 65535, 65535}, {1268, 1675, 1676, 65535, 65535},
    {1359, 1755, 1756, 65535, 65535}, {1360, 1757, 1758, 65535, 65535},
    {1361, 1759, 1760, 65535, 65535}, {1362, 1761, 1762, 65535, 65535},
    {1363, 1763, 1764, 65535, 65535}, {1367, 1765, 1766, 65535, 65535},
    {1368, 1767, 1768, 65535, 65535}, {1369, 1776, 1777, 65535, 65535},
    {1370, 1784, 1785, 65535, 65535}, {1371, 1778, 1779, 65535, 65535},
    {1372, 1780, 1781, 65535, 65535}, {1373, 1782, 1783, 65535, 65535},
    {1374, 1786, 1787, 65535, 65535}, {1375, 1788, 1789, 65535, 65535},
    {1376, 1790, 1791, 65535, 65535}, {1377, 1792, 1793, 65535, 65535},
    {1382, 1794, 1795, 65535, 65535}, {1387, 1796, 1797, 65535, 65535},
    {1388, 1798, 1799, 65535, 65535}, {1389, 1800, 1801, 65535, 65535},
    {1390, 1802, 1803, 65535, 65535}, {1392, 1804, 65535, 65535, 65535},
    {1393, 1805, 65535, 65535, 65535}, {1394, 1808, 1809, 65535, 65535},
    {1395, 1806, 1807, 65535, 65535}, {1465, 1830, 1831, 65535, 65535},
    {1466, 1832, 1833, 65535, 65535}, {1467, 1835, 1836, 65535, 65535},
    {1479, 1850, 1851, 65535, 65535}, {1480, 1852, 1853, 65535, 65535},
    {1584, 1978, 1979, 65535, 65535}, {1585, 1980, 1981, 65535, 65535},
    {1586, 1982, 1983, 65535, 65535}, {1587, 1984, 1985, 65535, 142},
    {1588, 1986, 1987, 65535, 143}, {1589, 1988, 1989, 65535, 65535},
    {1590, 1990, 1991, 65535, 144}, {1591, 1992, 1993, 65535, 145}, {1592, 1994, 1996, 65535, 146},
    {1593, 1997, 1998, 65535, 65535}, {1594, 1999, 2001, 65535, 65535},
    {1595, 2002, 2003, 65535, 65535}, {1596, 2004, 2005, 65535, 65535},
    {1597, 2006, 2007, 65535, 65535}, {1598, 2008, 2009, 65535, 65535},
    {1599, 2010, 2011, 65535, 65535}, {1600, 2012, 2013, 65535, 65535},
    {1601, 2014, 2015, 65535, 65535}, {1602, 2016, 2017, 65535, 65535},
    {1603, 2018, 2019, 65535, 65535}, {1604, 2020, 2021, 65535, 65535},
    {1605, 2022, 2024, 65535, 147}, {1606, 2025, 2026, 65535, 65535},
    {1607, 2027, 2028, 65535, 65535}, {1608, 2029, 2030, 65535, 65535},
    {1609, 2033, 2034, 65535, 148}, {1610, 2035, 2036, 65535, 65535},
    {1611, 2037, 2038, 65535, 65535}, {1612, 2039, 2040, 65535, 149},
    {1613, 2041, 2042, 65535, 65535}, {1614, 2043, 2044, 65535, 150},
    {1615, 2045, 2046, 65535, 151}, {1616, 2047, 2048, 65535, 65535},
    {1617, 2049, 2050, 65535, 152}, {1618, 2051, 2052, 65535, 65535},
    {1619, 2053, 2054, 65535, 65535}, {1620, 2055, 2056, 65535, 65535},
    {1621, 2057, 2058, 65535, 65535}, {1622, 2059, 2060, 65535, 65535},
    {1623, 2062, 2063, 65535, 153}, {1624, 2064, 2065, 65535, 154}, {1625, 2066, 2067, 65535, 155},
    {1626, 2068, 2069, 65535, 156}, {1627, 2070, 2071, 65535, 157}, {1628, 2072, 2073, 65535, 158},
    {1629, 2074, 2075, 65535, 65535}, {1630, 2076, 2077, 65535, 65535},
    {1631, 2078, 2079, 65535, 65535}, {1632, 2080, 2081, 65535, 65535},
    {1633, 2082, 2083, 65535, 65535}, {1634, 2085, 2086, 65535, 159},
    {1635, 2087, 2088, 65535, 160}, {1636, 2089, 2090, 65535, 65535},
    {1637, 2092, 2093, 65535, 161}, {1638, 2094, 2095, 65535, 65535},
    {1639, 2096, 2097, 65535, 65535}, {1640, 2098, 2099, 65535, 65535},
    {1641, 2100, 2101, 65535, 65535}, {1642, 2102, 2103, 65535, 65535},
    {1643, 2104, 2105, 65535, 65535}, {1644, 2106, 2107, 65535, 65535},
    {1645, 2108, 2110, 65535, 162}, {1646, 2111, 2112, 65535, 65535},
    {1647, 2113, 2114, 65535, 65535}, {1648, 2115, 2116, 65535, 163},
    {1649, 2118, 2119, 65535, 65535}, {1650, 2120, 2121, 65535, 65535},
    {1651, 2122, 2123, 65535, 164}, {1652, 2124, 2125, 65535, 65535},
    {1653, 2126, 2127, 65535, 165}, {1654, 2128, 2129, 65535, 166}, {1655, 2130, 2131, 65535, 167},
    {1656, 2132, 2133, 65535, 168}, {1657, 2134, 2135, 65535, 169}, {1658, 2136, 2137, 65535, 170},
    {1659, 2138, 2139, 65535, 65535}, {1660, 2141, 2142, 65535, 65535},
    {1661, 2143, 2144, 65535, 65535}, {1662, 2146, 2147, 65535, 65535},
    {1663, 2148, 2149, 65535, 65535}, {1664, 2150, 2151, 65535, 171},
    {1665, 2152, 2153, 65535, 65535}, {1774, 2291, 2292, 65535, 65535},
    {1775, 2297, 2298, 65535, 65535}, {1778, 2303, 2304, 65535, 65535},
    {1779, 2308, 2309, 65535, 65535}, {1781, 2311, 2312, 65535, 65535},
    {1786, 2319, 2320, 65535, 65535}, {2181, 2789, 2790, 65535, 172},
    {2182, 2792, 2793, 65535, 173}, {2183, 2794, 2795, 65535, 65535},
    {2249, 2843, 2844, 65535, 65535}, {2396, 2929, 2930, 65535, 65535},
    {2397, 2931, 2932, 65535, 65535}, {2398, 2933, 2934, 65535, 65535},
    {2399, 2935, 2936, 65535, 65535}, {2400, 2940, 2941, 65535, 65535},
    {2401, 2938, 2939, 65535, 65535}, {2402, 2944, 2945, 65535, 65535},
    {2403, 2942, 2943, 65535, 65535}, {2404, 2946, 2947, 65535, 65535},
    {2405, 2948, 2949, 65535, 65535}, {2406, 2950, 2951, 65535, 65535},
    {2407, 2952, 2953, 65535, 65535}, {2408, 2954, 2955, 65535, 65535},
    {2409, 2956, 65535, 65535, 65535}, {2410, 2957, 65535, 65535, 65535},
    {2411, 2958, 65535, 65535, 65535}, {2412, 2959, 65535, 65535, 65535},
    {2413, 2961, 2962, 65535, 65535}, {2414, 2963, 2964, 65535, 65535},
    {2415, 2965, 2966, 65535, 65535}, {2416, 2967, 2968, 65535, 65535},
    {2417, 2969, 2970, 65535, 65535}, {2418, 2971, 2972, 65535, 65535},
    {2419, 2973, 2974, 65535, 65535}, {2420, 2975, 2976, 65535, 65535},
    {2421, 2977, 2978, 65535, 65535}, {2422, 2979, 2980, 65535, 65535},
    {2423, 2981, 2982, 65535, 65535}, {2424, 2993, 2998, 65535, 65535},
    {2425, 2983, 2984, 65535, 65535}, {2426, 2987, 2988, 65535, 65535},
    {2427, 2985, 2986, 65535, 65535}, {2428, 2989, 2990, 65535, 65535},
    {2429, 2991, 2992, 65535, 65535}, {2430, 2994, 2995, 65535, 65535},
    {2431, 2996, 2997, 65535, 65535}, {2432, 2999, 3000, 65535, 65535},
    {2433, 3001, 3002, 65535, 65535}, {2434, 3003, 3004, 65535, 65535},
    {2435, 3005, 3006, 65535, 65535}, {2436, 3007, 3008, 65535, 65535},
    {2437, 3009, 3010, 65535, 65535}, {2438, 3011, 3012, 65535, 65535},
    {2439, 3013, 65535, 65535, 65535}, {2440, 3014, 3015, 65535, 65535},
    {2441, 3016, 3017, 65535, 65535}, {2442, 3018, 3019, 65535, 65535},
    {2443, 3020, 3021, 65535, 65535}, {2444, 3022, 3023, 65535, 65535},
    {2445, 3024, 3025, 65535, 65535}, {2446, 3026, 65535, 65535, 65535},
    {2447, 3027, 3028, 65535, 65535}, {2448, 3029, 3030, 65535, 65535},
    {2449, 3031, 65535, 65535, 65535}, {2451, 3032, 3033, 65535, 65535},
    {2452, 3034, 3035, 65535, 65535}, {2453, 3036, 3037, 65535, 65535},
    {2454, 3052, 3053, 65535, 65535}, {2455, 3038, 3039, 65535, 65535},
    {2456, 3040, 3041, 65535, 65535}, {2457, 3042, 3043, 65535, 65535},
    {2458, 3045, 3047, 65535, 65535}, {2459, 3048, 3049, 65535, 65535},
    {2460, 3050, 3051, 65535, 65535}, {2461, 3054, 3056, 65535, 65535},
    {2462, 3065, 3066, 65535, 65535}, {2463, 3060, 3061, 65535, 65535},
    {2464, 3070, 3071, 65535, 65535}, {2465, 3068, 3069, 65535, 65535},
    {2466, 3074, 3075, 65535, 65535}, {2467, 3072, 3073, 65535, 65535},
    {2468, 3079, 3080, 65535, 65535}, {2469, 3082, 3083, 65535, 65535},
    {2470, 3081, 65535, 65535, 65535}, {2471, 3084, 65535, 65535, 65535},
    {2472, 3085, 3086, 65535, 65535}, {2473, 3087, 3088, 65535, 65535},
    {2474, 3089, 3090, 65535, 65535}, {2475, 3095, 3096, 65535, 65535},
    {2476, 3091, 3092, 65535, 65535}, {2477, 3093, 3094, 65535, 65535},
    {2478, 3097, 3098, 65535, 65535}, {2479, 3099, 3100, 65535, 65535},
    {2480, 3101, 3102, 65535, 65535}, {2481, 3103, 3104, 65535, 65535},
    {2482, 3105, 3106, 65535, 65535}, {2483, 3109, 3110, 65535, 65535},
    {2484, 3107, 3108, 65535, 65535}, {2485, 3111, 3112, 65535, 65535},
    {2486, 3113, 3114, 65535, 65535}, {2487, 3116, 3117, 65535, 65535},
    {2491, 3120, 3121, 65535, 65535}, {2492, 3122, 3123, 65535, 65535},
    {2493, 3124, 3125, 65535, 65535}, {2894, 3386, 3387, 65535, 65535},
    {2895, 3388, 3389, 65535, 65535}, {2896, 3390, 3391, 65535, 65535},
    {2897, 3392, 3393, 65535, 65535}, {2928, 3408, 3409, 65535, 65535},
    {2929, 3406, 3407, 65535, 65535}, {2930, 3410, 3411, 65535, 65535},
    {2933, 3414, 3415, 65535, 65535}, {2934, 3416, 3417, 65535, 65535},
    {2952, 3426, 65535, 65535, 65535}, {2973, 3440, 3441, 65535, 65535},
    {2974, 3442, 3443, 65535, 65535}, {2975, 3445, 3446, 65535, 65535},
    {2976, 3447, 3448, 65535, 65535}, {2980, 3451, 3452, 65535, 65535},
    {2981, 3453, 3454, 65535, 65535}, {2982, 3455, 3456, 65535, 65535},
    {2983, 3457, 3458, 65535, 65535}, {2984, 3459, 3460, 65535, 65535},
    {2985, 3461, 3462, 65535, 65535}, {2986, 3463, 3464, 65535, 65535},
    {2989, 3465, 65535, 65535, 65535}, {2990, 3466, 3467, 65535, 65535},
    {2991, 3468, 3469, 65535, 65535}, {3037, 3476, 3477, 65535, 65535},
    {3038, 3478, 3479, 65535, 65535}, {3039, 3480, 3481, 65535, 65535},
    {3040, 3482, 3483, 65535, 65535}, {3041, 3484, 65535, 65535, 65535},
    {3047, 3490, 65535, 65535, 65535}, {3048, 3491, 3492, 65535, 65535},
    {3049, 3493, 3494, 65535, 65535}, {3051, 3495, 3496, 65535, 65535},
    {3057, 3499, 65535, 65535, 65535}, {3061, 3510, 3511, 65535, 65535},
    {3062, 3512, 3513, 65535, 65535}, {3114, 3560, 3561, 65535, 65535},
    {3115, 3562, 3563, 65535, 65535}, {3116, 3565, 3566, 65535, 65535},
    {3117, 3568, 65535, 65535, 65535}, {3118, 3569, 65535, 65535, 65535},
    {3120, 3570, 65535, 65535, 65535}, {3122, 3571, 65535, 65535, 65535},
    {3155, 3591, 3592, 65535, 65535}, {3158, 3593, 3594, 65535, 65535},
    {3159, 3595, 3596, 65535, 65535}, {3160, 3597, 3598, 65535, 65535},
    {3161, 3599, 3601, 65535, 65535}, {3163, 3602, 3603, 65535, 65535},
    {3172, 3607, 3608, 65535, 65535}, {3173, 3609, 3610, 65535, 65535},
    {3174, 3611, 3612, 65535, 65535}, {3245, 3678, 3517, 65535, 65535},
    {3246, 3680, 3681, 65535, 65535}, {3275, 3712, 3713, 65535, 174},
    {3276, 3714, 3715, 65535, 175}, {3277, 3716, 3717, 65535, 176},
    {3331, 3782, 65535, 65535, 65535}, {3473, 3866, 3867, 65535, 65535},
    {3475, 3868, 3869, 65535, 65535}, {3476, 3870, 3871, 65535, 65535},
    {3477, 3872, 3873, 65535, 65535}, {3479, 3874, 3875, 65535, 65535},
    {3500, 3883, 3884, 65535, 65535}, {3622, 3965, 3966, 65535, 65535},
    {3623, 3969, 3970, 65535, 65535}, {3775, 4152, 4153, 65535, 65535},
    {3776, 4154, 65535, 65535, 65535}, {3777, 4155, 4156, 65535, 65535},
    {3783, 4158, 4159, 65535, 65535}, {3784, 4160, 4161, 65535, 65535},
    {3800, 4176, 4177, 65535, 65535}, {3801, 4178, 4179, 65535, 65535},
    {3804, 4180, 4181, 65535, 65535}, {3805, 4182, 4183, 65535, 65535},
    {3806, 4184, 4185, 65535, 65535}, {3844, 4202, 4203, 65535, 65535},
    {3983, 4396, 4397, 65535, 65535},
};

static const struct model_pagination PAGINATIONS[] = {
    {2601, 2601, 2322, 65535, {111, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {113, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3529, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {392, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {428, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {423, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {435, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {438, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {439, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {444, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {455, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {476, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {465, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {486, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {492, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1893, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {306, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {602, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {546, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3227, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {548, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {561, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1210, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1321, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1471, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1494, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1499, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1547, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1555, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1566, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2628, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1708, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1713, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1727, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1759, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1763, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1766, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1770, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1777, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1783, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1821, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1826, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1833, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1846, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1871, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1893, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1883, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1890, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3091, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1914, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1981, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1991, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2003, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2007, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2012, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2020, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2038, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2040, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2074, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2167, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2168, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2212, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2217, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2218, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2227, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2232, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2233, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2270, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2275, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2824, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2362, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2496, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2521, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2531, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2539, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2550, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2551, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2562, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2574, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2576, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1548, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1505, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2824, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2847, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2919, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3046, 65535, 65535, 65535}},
    {2601, 2601, 65535, 65535, {3107, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3111, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3204, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3211, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3216, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3226, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3267, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3270, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3287, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3295, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3304, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3322, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3325, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3326, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3391, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3392, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {52, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3441, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3448, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3457, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3469, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3505, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3527, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3583, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3677, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3682, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3687, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3702, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3711, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3713, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3726, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3732, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3738, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3746, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3751, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3754, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3755, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1901, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3860, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3866, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2263, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3871, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3876, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3905, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3907, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3908, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3950, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {596, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3926, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3338, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {156, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3340, 3352, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3936, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3947, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3950, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3955, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2062, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {787, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2369, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2371, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {450, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {467, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1745, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1890, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1698, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1940, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1944, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1981, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1986, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3244, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1423, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2006, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2011, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2817, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1423, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {168, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3308, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3455, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3701, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2499, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {270, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3734, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3741, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {270, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3749, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3960, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {1770, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3392, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {3227, 65535, 65535, 65535}},
    {2601, 2601, 2322, 65535, {2500, 65535, 65535, 65535}},
    {2601, 2601, 2322, 100, {3227, 65535, 65535, 65535}},
};

const struct service_model service_model_ec2 = {
    .info =
        {
            .name = "ec2",
            .service_id = "EC2",
            .endpoint_prefix = "ec2",
            .signing_name = "ec2",
            .target_prefix = "",
            .json_version = "",
            .api_version = "2016-11-15",
            .xml_namespace = "http://ec2.amazonaws.com/doc/2016-11-15",
            .protocol = PROTOCOL_EC2,
        },
    .text = TEXT,
    .strings = STRINGS,
    .shapes = SHAPES,
    .members = MEMBERS,
    .operations = OPERATIONS,
    .paginations = PAGINATIONS,
    .shape_count = 4411,
    .operation_count = 830,
};
