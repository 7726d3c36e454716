// Everything one CustomerBot needs in Azure: identity, key vault, storage, host, bot registration.
// All data stays in the European Union. Nothing in here is a secret: the host signs in with its managed identity.
targetScope = 'resourceGroup'

@description('Beginning of all names: lower-case letters and digits.')
@minLength(3)
@maxLength(11)
param namePrefix string

@description('Region of everything that holds data. Only regions in the European Union.')
@allowed([
  'austriaeast'
  'francecentral'
  'germanywestcentral'
  'italynorth'
  'northeurope'
  'polandcentral'
  'spaincentral'
  'swedencentral'
  'westeurope'
])
param location string = 'germanywestcentral'

@description('Region of the bot registration. Azure Bot Service has one region in the European Union.')
@allowed(['westeurope'])
param botLocation string = 'westeurope'

@description('Name that customers see in Teams.')
@maxLength(42)
param botDisplayName string

@description('Size of the host. One instance: the records lie in SQLite until an engine for several nodes is chosen.')
@allowed(['B1', 'B2', 'P0v3', 'P1v3', 'P2v3'])
param hostSize string = 'P0v3'

@description('Whether customers can reach the bot in Teams.')
param teamsChannel bool = true

@description('Whether the bot answers through the Web Chat channel of Azure, besides its own chat page.')
param webChatChannel bool = true

@description('Days for which deleted secrets can be brought back. An erasure reaches backups after this time plus one key epoch.')
@minValue(7)
@maxValue(90)
param recoverableDays int = 7

@description('Days for which the audit log of the key vault is kept.')
@minValue(30)
@maxValue(730)
param auditLogDays int = 90

@description('Your systems: url, tokenUrl, clientId (docs/backend.md). Their secret lies in the key vault as backend-client-secret.')
param backend object

@description('Your mail relay: host, user, from, fromName. Its password lies in the key vault as mail-password.')
param mail object

@description('Tags of all resources.')
param tags object = {}

// The suffix makes names unique in the world and the same at each deployment into this resource group.
var suffix = uniqueString(resourceGroup().id)
var identityName = '${namePrefix}-identity'
var hostName = '${namePrefix}-${suffix}'

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: {
    name: identityName
    location: location
    tags: tags
  }
}

module network 'modules/network.bicep' = {
  name: 'network'
  params: {
    name: '${namePrefix}-network'
    location: location
    tags: tags
  }
}

module auditLog 'modules/auditLog.bicep' = {
  name: 'auditLog'
  params: {
    name: '${namePrefix}-audit'
    location: location
    retentionInDays: auditLogDays
    tags: tags
  }
}

module keyVault 'modules/keyVault.bicep' = {
  name: 'keyVault'
  params: {
    name: take('${namePrefix}${suffix}', 24)
    location: location
    subnetId: network.outputs.hostSubnetId
    identityName: identityName
    recoverableDays: recoverableDays
    auditLogId: auditLog.outputs.id
    tags: tags
  }
  dependsOn: [identity]
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: {
    name: take('${namePrefix}${suffix}', 24)
    location: location
    subnetId: network.outputs.hostSubnetId
    identityName: identityName
    tags: tags
  }
  dependsOn: [identity]
}

module host 'modules/host.bicep' = {
  name: 'host'
  params: {
    name: hostName
    location: location
    size: hostSize
    subnetId: network.outputs.hostSubnetId
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    keyVaultUri: keyVault.outputs.uri
    recoverableDays: recoverableDays
    backend: backend
    mail: mail
    tags: tags
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: '${namePrefix}-bot-${suffix}'
    location: botLocation
    displayName: botDisplayName
    endpoint: '${host.outputs.url}/api/messages'
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    teamsChannel: teamsChannel
    webChatChannel: webChatChannel
    tags: tags
  }
}

@description('Where customers open the chat page.')
output chatPage string = host.outputs.url

@description('Name of the web app, for the deployment of the program.')
output hostName string = hostName

@description('Address of the key vault.')
output keyVaultUri string = keyVault.outputs.uri

@description('Address of the container for records, for the engine that keeps them in Azure Blob Storage.')
output recordContainerUrl string = storage.outputs.containerUrl
