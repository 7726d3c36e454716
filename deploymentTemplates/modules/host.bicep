// The program on App Service for Linux. Access logs are off: they would hold the customers' network addresses.
param name string
param location string
param size string
param subnetId string
param identityId string
param identityClientId string
param keyVaultUri string
param recoverableDays int
param backend object
param mail object
param tags object

var url = 'https://${site.properties.defaultHostName}'

// Read by App Service with the managed identity; the secrets themselves stand in no template.
var secrets = '${keyVaultUri}secrets/'

// Settings of the program (docs/configuration.md), with two underscores for a colon.
var settings = {
  ASPNETCORE_ENVIRONMENT: 'Production'
  ASPNETCORE_FORWARDEDHEADERS_ENABLED: 'true'
  Encryption__KeyVault__Uri: keyVaultUri
  Encryption__KeyVault__Identity: 'ManagedIdentity'
  Encryption__KeyVault__ClientId: identityClientId
  Encryption__KeyVault__RecoverableDays: string(recoverableDays)
  Storage__Path: '/home/data'
  Dialogs__PublicUrl: url
  Channels__DirectLine__PublicUrl: url
  Backend__Kind: 'Http'
  Backend__Http__Url: backend.url
  Backend__Http__TokenUrl: backend.tokenUrl
  Backend__Http__ClientId: backend.clientId
  Backend__Http__ClientSecret: '@Microsoft.KeyVault(SecretUri=${secrets}backend-client-secret)'
  Backend__Mail__Host: mail.host
  Backend__Mail__User: mail.user
  Backend__Mail__Password: '@Microsoft.KeyVault(SecretUri=${secrets}mail-password)'
  Backend__Mail__From: mail.from
  Backend__Mail__FromName: mail.fromName
  MicrosoftAppType: 'UserAssignedMsi'
  MicrosoftAppId: identityClientId
  MicrosoftAppTenantId: subscription().tenantId
}

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: '${name}-plan'
  location: location
  tags: tags
  kind: 'linux'
  sku: {
    name: size
    capacity: 1
  }
  properties: {
    reserved: true
  }
}

resource site 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  tags: tags
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    keyVaultReferenceIdentity: identityId
    httpsOnly: true
    clientAffinityEnabled: false
    virtualNetworkSubnetId: subnetId
    vnetRouteAllEnabled: true
    siteConfig: {
      linuxFxVersion: 'DOTNETCORE|10.0'
      appCommandLine: 'dotnet Bot.dll'
      alwaysOn: true
      ftpsState: 'Disabled'
      healthCheckPath: '/health/live'
      http20Enabled: true
      httpLoggingEnabled: false
      minTlsVersion: '1.2'
      minTlsCipherSuite: 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256' // and whatever is stronger: no CBC, no DHE (BSI TR-02102-2)
      scmMinTlsVersion: '1.2'
      remoteDebuggingEnabled: false
      webSocketsEnabled: true
    }
  }

  // Set after the site exists, because its address is one of them.
  resource appSettings 'config' = {
    name: 'appsettings'
    properties: settings
  }

  resource ftpPasswords 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: {
      allow: false
    }
  }

  resource deploymentPasswords 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: {
      allow: false
    }
  }
}

output url string = url
