// The host reaches key vault and storage from this subnet; both refuse everybody else.
param name string
param location string
param tags object

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    addressSpace: {
      addressPrefixes: ['10.40.0.0/24']
    }
  }

  resource hostSubnet 'subnets' = {
    name: 'host'
    properties: {
      addressPrefix: '10.40.0.0/26'
      delegations: [
        {
          name: 'host'
          properties: {
            serviceName: 'Microsoft.Web/serverFarms'
          }
        }
      ]
      serviceEndpoints: [
        { service: 'Microsoft.KeyVault' }
        { service: 'Microsoft.Storage' }
      ]
    }
  }
}

output hostSubnetId string = network::hostSubnet.id
