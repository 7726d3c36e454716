using 'main.bicep'

param namePrefix = 'lindenhof'
param location = 'germanywestcentral'
param botDisplayName = 'Lindenhof Versand'
param backend = {
  url: 'https://shop.example/api'
  tokenUrl: 'https://login.example/token'
  clientId: 'customerbot'
}
param mail = {
  host: 'smtp.example'
  user: 'customerbot'
  from: 'service@lindenhof-versand.example'
  fromName: 'Lindenhof Versand'
}
param tags = {
  application: 'CustomerBot'
}
