using System.Text;
using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using CustomerBot.Tests.Storage.AzureBlob;

namespace CustomerBot.Tests.Bot.Sealed;

/// <summary>Azure Blob: names, metadata and content of every blob of the account.</summary>
public sealed class AzureBlobCanaryTests : CanaryContract, IDisposable
{
    /// <summary>A server of its own for each test: the account's container has a fixed name.</summary>
    private readonly AzuriteServer _server = new();

    public void Dispose() => _server.Dispose();

    private protected override Task<(string Key, string Value)[]> SettingsAsync() =>
        Task.FromResult<(string Key, string Value)[]>([
            ("Storage:Engine", "AzureBlob"),
            ("Storage:BlobConnection", _server.ConnectionString()),
        ]);

    private protected override async Task<IReadOnlyList<(string Name, byte[] Bytes)>> OutsideAsync()
    {
        var account = new BlobServiceClient(_server.ConnectionString());
        var blobs = new List<(string, byte[])>();
        await foreach (var container in account.GetBlobContainersAsync())
        {
            var client = account.GetBlobContainerClient(container.Name);
            await foreach (var item in client.GetBlobsAsync(new GetBlobsOptions { Traits = BlobTraits.Metadata }))
            {
                blobs.Add((item.Name, await ReadAsync(client.GetBlobClient(item.Name))));
                blobs.Add(($"{item.Name} metadata", Encoding.UTF8.GetBytes(JsonSerializer.Serialize(item.Metadata))));
            }
        }

        blobs.ShouldNotBeEmpty();
        return blobs;
    }

    /// <summary>The note of a transaction may go between the listing and the reading.</summary>
    private static async Task<byte[]> ReadAsync(BlobClient blob)
    {
        try
        {
            return (await blob.DownloadContentAsync()).Value.Content.ToArray();
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            return [];
        }
    }
}
