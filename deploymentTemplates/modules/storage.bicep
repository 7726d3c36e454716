// Holds sealed records. No versions of blobs and only a week of deleted ones, because what was erased must go.
param name string
param location string
param subnetId string
param identityName string
param tags object

// Storage Blob Data Contributor, on the one container only.
var blobDataContributor = 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
var daysToRecover = 7

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: 'Enabled'
    encryption: {
      keySource: 'Microsoft.Storage'
      requireInfrastructureEncryption: true
      services: {
        blob: {
          enabled: true
          keyType: 'Account'
        }
      }
    }
    networkAcls: {
      bypass: 'None'
      defaultAction: 'Deny'
      virtualNetworkRules: [
        {
          id: subnetId
          action: 'Allow'
        }
      ]
    }
  }

  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      isVersioningEnabled: false
      deleteRetentionPolicy: {
        enabled: true
        days: daysToRecover
      }
      containerDeleteRetentionPolicy: {
        enabled: true
        days: daysToRecover
      }
    }

    resource records 'containers' = {
      name: 'records'
      properties: {
        publicAccess: 'None'
      }
    }
  }
}

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = {
  name: identityName
}

resource access 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(account::blobs::records.id, identity.id, blobDataContributor)
  scope: account::blobs::records
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', blobDataContributor)
  }
}

output containerUrl string = '${account.properties.primaryEndpoints.blob}${account::blobs::records.name}'
