using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerBot.Tests.BotSdk;

/// <summary>Activities as a channel could send them, with everything a schema knows and much that it does not.</summary>
internal static class SchemaGenerators
{
    private static readonly string[] Letters = ["a", "Ü", "ß", "\U0001F600", "\"", "\\", "\n", "<", "&", "ق", "7", " "];

    private static readonly string[] TextMembers =
    [
        "type",
        "id",
        "text",
        "speak",
        "locale",
        "channelId",
        "serviceUrl",
        "name",
        "label",
        "action",
    ];

    private static readonly string[] FreeMembers = ["value", "channelData", "somethingNew", "x-1"];

    private static readonly string[] AccountMembers = ["from", "recipient", "conversation"];

    private static Gen<string> Text => Gen.Elements(Letters).ListOf().Select(string.Concat);

    private static Gen<JsonNode?> Scalar =>
        Gen.OneOf(
            Text.Select(text => (JsonNode?)text),
            Gen.Choose(int.MinValue, int.MaxValue).Select(number => (JsonNode?)number),
            Gen.Choose(-100_000, 100_000).Select(number => (JsonNode?)(number / 64.0)),
            Gen.Elements(true, false).Select(flag => (JsonNode?)flag)
        );

    public static Gen<string> Activities =>
        from texts in Members(TextMembers, Text.Select(text => (JsonNode?)text))
        from free in Members(FreeMembers, Gen.Sized(Free))
        from accounts in Members(AccountMembers, Account)
        from entities in Object.ListOf()
        select new JsonObject(
            texts.Concat(free).Concat(accounts).Append(KeyValuePair.Create("entities", (JsonNode?)List(entities)))
        ).ToJsonString();

    public static Gen<byte[]> DamagedActivities =>
        from json in Activities
        from places in Gen.Choose(0, int.MaxValue).NonEmptyListOf()
        from damage in Gen.Choose(0, 255).ArrayOf(places.Count)
        select Damage(Encoding.UTF8.GetBytes(json), [.. places], damage);

    private static Gen<JsonNode?> Account =>
        from id in Text
        from more in Object
        select (JsonNode?)
            new JsonObject(more.Where(member => member.Key != "id").Select(Clone).Append(KeyValuePair.Create("id", (JsonNode?)id)));

    // Members that the schema knows have their own kinds of values, so free objects stay clear of their names.
    private static Gen<JsonObject> Object =>
        Gen.Zip(Gen.Choose(0, 999).Select(number => $"p{number}"), Scalar)
            .ListOf()
            .Select(members => new JsonObject(
                members.DistinctBy(member => member.Item1).Select(member => KeyValuePair.Create(member.Item1, member.Item2))
            ));

    private static Gen<JsonNode?> Free(int size) =>
        size <= 1
            ? Scalar
            : Gen.OneOf(
                Scalar,
                Free(size / 2).ListOf().Select(items => (JsonNode?)List(items)),
                Gen.Zip(Text, Free(size / 2))
                    .ListOf()
                    .Select(members =>
                        (JsonNode?)
                            new JsonObject(
                                members
                                    .DistinctBy(member => member.Item1)
                                    .Select(member => KeyValuePair.Create(member.Item1, member.Item2?.DeepClone()))
                            )
                    )
            );

    private static Gen<IEnumerable<KeyValuePair<string, JsonNode?>>> Members(string[] names, Gen<JsonNode?> value) =>
        from chosen in Gen.SubListOf(names)
        from values in value.ArrayOf(chosen.Count)
        select chosen.Zip(values, KeyValuePair.Create);

    private static JsonArray List(IEnumerable<JsonNode?> items) => new([.. items.Select(item => item?.DeepClone())]);

    private static KeyValuePair<string, JsonNode?> Clone(KeyValuePair<string, JsonNode?> member) =>
        KeyValuePair.Create(member.Key, member.Value?.DeepClone());

    private static byte[] Damage(byte[] json, int[] places, int[] damage)
    {
        foreach (var (place, value) in places.Zip(damage))
        {
            json[place % json.Length] = (byte)value;
        }

        return json;
    }
}
