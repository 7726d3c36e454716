using 'main.bicep'

param namePrefix = 'lindenhof'
param location = 'germanywestcentral'
param botDisplayName = 'Lindenhof Versand'
param tags = {
  application: 'CustomerBot'
}
