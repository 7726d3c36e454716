using CustomerBot.Bot.Outbound;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.Extensions.Configuration;

namespace CustomerBot.Tests.Architecture;

/// <summary>
/// Whoever makes a client that connects to somewhere stands in <c>Data/Architecture/outbound.txt</c> with the setting that opens it, and
/// the list of processors knows that setting (GDPR Art. 28). A new way out fails the build.
/// </summary>
public sealed class OutboundTests
{
    private static readonly HashSet<string> s_clients =
    [
        "HttpClient",
        "HttpClientHandler",
        "SocketsHttpHandler",
        "WebClient",
        "ClientWebSocket",
        "SmtpClient",
        "TcpClient",
        "UdpClient",
        "Socket",
        "SecretClient",
        "BlobServiceClient",
        "BlobContainerClient",
        "NpgsqlConnection",
        "NpgsqlDataSource",
        "NpgsqlDataSourceBuilder",
        "ConnectionMultiplexer",
        "ConfidentialClientApplicationBuilder",
        "ManagedIdentityApplicationBuilder",
    ];

    private static readonly string[] s_registrations = ["AddHttpClient", "AddOtlpExporter", "UseOtlpExporter", "UseAzureMonitor"];

    [Fact]
    public void Every_file_that_makes_an_outbound_client_is_listed()
    {
        var found = Rooms
            .Own.Append("BotSdk")
            .SelectMany(Repository.SourceFiles)
            .Where(file => MakesClient(CSharpSyntaxTree.ParseText(File.ReadAllText(file))))
            .Select(file => Repository.Relative(file).Replace('\\', '/'));

        found.ShouldBe(Listed().Select(line => line[0]), ignoreOrder: true);
    }

    [Fact]
    public void The_list_of_processors_knows_every_setting_that_opens_a_connection()
    {
        var everything = new[] { "PostgreSql", "AzureBlob" }
            .SelectMany(engine => new[] { "", "UseDevelopmentStorage=true" }, (engine, blob) => (engine, blob))
            .SelectMany(choice => OutboundConnections.Of(Everything(choice.engine, choice.blob)))
            .Select(connection => connection.Setting);

        everything.Distinct().ShouldBe(Listed().SelectMany(line => line[1..]).Distinct(), ignoreOrder: true);
    }

    [Fact]
    public void The_settings_as_shipped_connect_to_nobody()
    {
        var shipped = new ConfigurationBuilder().AddJsonFile(Path.Combine(Repository.Root, "appsettings.json")).Build();

        OutboundConnections.Of(shipped).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("class C { HttpClient a = new(); }")]
    [InlineData("class C { object M() => new System.Net.Sockets.TcpClient(); }")]
    [InlineData("class C { void M() { var source = NpgsqlDataSource.Create(settings); } }")]
    [InlineData("class C { void M() { services.AddOtlpExporter(); } }")]
    public void The_rule_sees_what_it_looks_for(string source) => MakesClient(CSharpSyntaxTree.ParseText(source)).ShouldBeTrue();

    private static IEnumerable<string[]> Listed() =>
        File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", "Architecture", "outbound.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' '));

    private static IConfiguration Everything(string engine, string blobConnection) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection([
                new("Backend:Kind", "Http"),
                new("Backend:Http:Url", "https://shop.example/api"),
                new("Backend:Http:TokenUrl", "https://login.shop.example/token"),
                new("Backend:Mail:Host", "relay.example"),
                new("Encryption:KeyVault:Uri", "https://keys.example"),
                new("Encryption:KeyVault:Identity", "WorkloadIdentity"),
                new("Storage:Engine", engine),
                new("Storage:PostgreSqlConnection", "Host=db.example;Database=bot"),
                new("Storage:BlobContainer", "https://blobs.example/bot"),
                new("Storage:BlobConnection", blobConnection),
                new("MicrosoftAppId", "9e9ef8f0-0000-0000-0000-000000000000"),
                new("Dialogs:SignInConnection", "entra"),
            ])
            .Build();

    private static bool MakesClient(SyntaxTree tree)
    {
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            var made = node switch
            {
                ObjectCreationExpressionSyntax creation => s_clients.Contains(LastName(creation.Type)),
                ImplicitObjectCreationExpressionSyntax => s_clients.Contains(TargetOf(node)),
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } => IsFactory(call),
                _ => false,
            };
            if (made)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFactory(MemberAccessExpressionSyntax call)
    {
        var method = call.Name.Identifier.Text;
        return s_registrations.Contains(method)
            || (method is "Create" or "Connect" or "ConnectAsync" && s_clients.Contains($"{call.Expression}".Split('.')[^1].Trim()));
    }

    /// <summary>What <c>new(…)</c> makes: the type of the field, variable, property or method around it.</summary>
    private static string TargetOf(SyntaxNode creation) =>
        creation
            .Ancestors()
            .Select(node =>
                node switch
                {
                    VariableDeclarationSyntax variable => LastName(variable.Type),
                    PropertyDeclarationSyntax property => LastName(property.Type),
                    MethodDeclarationSyntax method => LastName(method.ReturnType),
                    _ => null,
                }
            )
            .FirstOrDefault(name => name is not null)
        ?? "";

    private static string LastName(TypeSyntax type) => $"{type}".TrimEnd('?').Split('.')[^1];
}
