using System.Reflection;
using System.Text.Json.Nodes;
using CustomerBot.Tests.BotSdk.Golden;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk;

/// <summary>Public text constants, or the numbers of an enum.</summary>
internal static class SchemaConstants
{
    public static JsonObject Play(GoldenScenario scenario)
    {
        var type = typeof(Activity).Assembly.GetType(scenario.Text("type")!, throwOnError: true)!;
        var members = type.IsEnum
            ? Enum.GetNames(type).Select(name => (name, Value: (JsonNode)Convert.ToInt32(Enum.Parse(type, name))))
            : type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Where(field => field.FieldType == typeof(string))
                .Select(field => (field.Name, Value: (JsonNode)(string)field.GetValue(null)!));
        return new JsonObject
        {
            ["members"] = new JsonObject(members.Select(member => KeyValuePair.Create(member.Item1, (JsonNode?)member.Value))),
        };
    }
}
