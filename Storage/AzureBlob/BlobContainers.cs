using Azure.Identity;
using Azure.Storage.Blobs;

namespace CustomerBot.Storage.AzureBlob;

/// <summary>Opens the container that the configuration names.</summary>
internal static class BlobContainers
{
    private const string DefaultName = "customer-bot";

    public static BlobContainerClient Open(StorageOptions options) =>
        options.BlobConnection.Length > 0
            ? new(options.BlobConnection, DefaultName)
            : new(new Uri(options.BlobContainer), new ManagedIdentityCredential(ManagedIdentityId.SystemAssigned));
}
