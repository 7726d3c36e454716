using System.Text.Json.Nodes;
using CustomerBot.Backend;
using CustomerBot.Tests.Architecture;
using YamlDotNet.Serialization;

namespace CustomerBot.Tests.Backend.Http;

/// <summary>docs/backend-openapi.yaml against what the bot sends, reads and asks for.</summary>
public sealed class ContractTests
{
    private static readonly JsonNode s_contract = Read();

    public static TheoryData<string> Schemas =>
        [.. s_contract["components"]!["schemas"]!.AsObject().Select(schema => schema.Key).Where(name => name != nameof(CustomerNumber))];

    [Fact]
    public void It_is_OpenAPI_3_1_and_every_reference_leads_somewhere()
    {
        s_contract["openapi"]!.GetValue<string>().ShouldBe("3.1.0");
        References(s_contract).ShouldNotBeEmpty();
        References(s_contract).Where(reference => Follow(reference) is null).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Schemas))]
    public void A_schema_has_the_members_of_the_type(string name)
    {
        var type = typeof(Customer).Assembly.GetType($"CustomerBot.Backend.{name}")!;
        var members = BackendJson.Default.GetTypeInfo(type)!.Properties.Select(property => property.Name).Order().ToList();
        var schema = s_contract["components"]!["schemas"]![name]!;

        schema["properties"]!.AsObject().Select(property => property.Key).Order().ShouldBe(members);
        schema["required"]!.AsArray().Select(member => member!.GetValue<string>()).Order().ShouldBe(members);
    }

    [Theory]
    [InlineData("Order", "state", typeof(OrderState))]
    [InlineData("RefusalProblem", "reason", typeof(BackendRefusal))]
    [InlineData("CancellationDeclaration", "kind", typeof(CancellationKind))]
    public void A_list_of_words_is_the_enumeration(string schema, string member, Type type)
    {
        var words = s_contract["components"]!["schemas"]![schema]!["properties"]![member]!["enum"]!.AsArray();

        words.Select(word => word!.GetValue<string>()).ShouldBe(Enum.GetNames(type), ignoreOrder: true);
    }

    [Fact]
    public async Task The_bot_was_tested_against_exactly_these_operations()
    {
        await using var backend = await HttpBackend.StartAsync();
        var described =
            from path in s_contract["paths"]!.AsObject()
            from operation in path.Value!.AsObject()
            where operation.Key is "get" or "post"
            select $"{operation.Key.ToUpperInvariant()} {path.Key}";

        backend.Stub.Routes.Where(route => route != "POST /token").Order().ShouldBe(described.Order());
    }

    private static IEnumerable<string> References(JsonNode? node) =>
        node switch
        {
            JsonObject members => members.SelectMany(member =>
                member.Key == "$ref" ? [member.Value!.GetValue<string>()] : References(member.Value)
            ),
            JsonArray items => items.SelectMany(References),
            _ => [],
        };

    private static JsonNode? Follow(string reference) =>
        reference.Split('/').Skip(1).Aggregate((JsonNode?)s_contract, (node, part) => node?[part]);

    private static JsonNode Read()
    {
        var yaml = File.ReadAllText(Path.Combine(Repository.Root, "docs", "backend-openapi.yaml"));
        var graph = new DeserializerBuilder().Build().Deserialize(new StringReader(yaml));
        return JsonNode.Parse(new SerializerBuilder().JsonCompatible().Build().Serialize(graph!))!;
    }
}
