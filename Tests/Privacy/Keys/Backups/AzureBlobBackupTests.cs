using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using CustomerBot.Storage;
using CustomerBot.Storage.AzureBlob;
using CustomerBot.Tests.Storage.AzureBlob;

namespace CustomerBot.Tests.Privacy.Keys.Backups;

/// <summary>Every blob is copied into another container.</summary>
public sealed class AzureBlobBackupTests(AzuriteServer server) : BackupContract, IClassFixture<AzuriteServer>
{
    private BlobContainerClient? _container;

    private protected override Task<IRecordStore> OpenAsync()
    {
        _container = server.NewContainer();
        return Task.FromResult<IRecordStore>(new BlobRecordStore(_container));
    }

    private protected override async Task<IRecordStore> OpenCopyAsync()
    {
        var copy = server.NewContainer();
        await copy.CreateAsync();
        await foreach (var item in _container!.GetBlobsAsync(new GetBlobsOptions { Traits = BlobTraits.Metadata }))
        {
            var content = (await _container.GetBlobClient(item.Name).DownloadContentAsync()).Value.Content;
            await copy.GetBlobClient(item.Name).UploadAsync(content, new BlobUploadOptions { Metadata = item.Metadata });
        }

        return new BlobRecordStore(copy);
    }
}
