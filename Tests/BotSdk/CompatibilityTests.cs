using System.Text.Json;
using CustomerBot.BotSdk.Compatibility;

namespace CustomerBot.Tests.BotSdk;

public sealed class CompatibilityTests
{
    private static readonly CompatibilityJson Json = CompatibilityJson.Default;

    public static TheoryData<object> Orders =>
        [
            ActivityJson.Deserialize("""{"type":"message","value":{"number":"A-1","count":2}}""").Value,
            """ {"number":"A-1","count":2} """,
            new Dictionary<string, object> { ["number"] = "A-1", ["count"] = 2 },
            new { number = "A-1", count = 2 },
            new CompatibilityOrder("A-1", 2),
        ];

    public static TheoryData<object> NoOrders => [5L, true, "A-1", "{no JSON", new List<object> { 1 }, JsonElement.Parse("[]")];

    [Theory, MemberData(nameof(Orders))]
    public void A_payload_is_read_whatever_holds_it(object value)
    {
        Payload.TryGet(value, Json.CompatibilityOrder, out var order).ShouldBeTrue();

        order.ShouldBe(new CompatibilityOrder("A-1", 2));
    }

    [Theory, MemberData(nameof(NoOrders)), InlineData(null)]
    public void What_does_not_fit_is_no_exception(object? value)
    {
        Payload.TryGet(value, Json.CompatibilityOrder, out var order).ShouldBeFalse();

        order.ShouldBeNull();
        Payload.GetText(value, "number").ShouldBeNull();
    }

    [Fact]
    public void One_input_of_a_card_is_read_as_text()
    {
        var submit = ActivityJson.Deserialize("""{"type":"message","value":{"Number":"A-1","count":2,"ok":true,"more":{}}}""").Value;

        Payload.GetText(submit, "number").ShouldBe("A-1");
        Payload.GetText(submit, "count").ShouldBe("2");
        Payload.GetText(submit, "ok").ShouldBe("true");
        Payload.GetText(submit, "more").ShouldBeNull();
        Payload.GetText(submit, "other").ShouldBeNull();
    }

    [Fact]
    public void State_keeps_its_types()
    {
        var state = new Dictionary<string, object>
        {
            ["order"] = new CompatibilityOrder("A-1", 2),
            ["text"] = "x",
            ["count"] = 7,
        };

        var copy = StateSerializer.Deserialize(StateSerializer.Serialize(state)).ShouldBeAssignableTo<IDictionary<string, object>>()!;

        copy["order"].ShouldBe(new CompatibilityOrder("A-1", 2));
        copy["text"].ShouldBe("x");
        Convert.ToInt32(copy["count"]).ShouldBe(7);
        StateSerializer.Deserialize(StateSerializer.SerializeToUtf8Bytes(state)).ShouldBeAssignableTo<IDictionary<string, object>>();
    }

    [Theory]
    [InlineData("System.Diagnostics.Process, System.Diagnostics.Process")]
    [InlineData("System.IO.FileInfo, System.Private.CoreLib")]
    [InlineData("Nothing.Known, Nowhere")]
    public void State_makes_no_types_that_nobody_stores(string type)
    {
        var json = JsonElement.Parse($$"""{"x":{"$type":"{{type}}","$value":{} } }""");

        Should.Throw<JsonException>(() => StateSerializer.Deserialize(json));
    }
}
