using System.Text;
using System.Text.Json;
using CustomerBot.BotSdk.Compatibility;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CustomerBot.Tests.BotSdk.Builder;

public sealed class StateTypeTests
{
    public static TheoryData<object, object> Values =>
        new()
        {
            { 5, 5 },
            { 5L, 5L },
            { (short)5, (short)5 },
            { (byte)5, (byte)5 },
            { 5u, 5u },
            { ulong.MaxValue, ulong.MaxValue },
            { 5.0, 5.0 },
            { 2.5e300, 2.5e300 },
            { double.NaN, double.NaN },
            { 1.5f, 1.5f },
            { 1.50m, 1.50m },
            { true, true },
            { "2020-01-01T00:00:00Z", "2020-01-01T00:00:00Z" },
            { GoldenColor.Blue, 2 },
            { Guid.Empty, "00000000-0000-0000-0000-000000000000" },
            { TimeSpan.FromMinutes(90), "01:30:00" },
            { new Uri("https://golden.test/"), "https://golden.test/" },
            { new DateOnly(2020, 1, 2), "2020-01-02" },
            { new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc), new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc) },
            {
                new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.FromHours(1)),
                new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.FromHours(1))
            },
            { new byte[] { 1, 2 }, new byte[] { 1, 2 } },
            {
                new List<string> { "a" },
                new List<string> { "a" }
            },
            { new[] { 1, 2 }, new[] { 1, 2 } },
            {
                new HashSet<int> { 1, 2 },
                new HashSet<int> { 1, 2 }
            },
            {
                new List<object> { 1, "a", 2L },
                new List<object> { 1, "a", 2L }
            },
            {
                new Dictionary<string, int> { ["a"] = 1 },
                new Dictionary<string, int> { ["a"] = 1 }
            },
            { (1, "a"), (1, "a") },
        };

    [Theory]
    [MemberData(nameof(Values))]
    public void Values_keep_their_type_as_the_official_storage_keeps_it(object stored, object expected)
    {
        var read = Copy(stored);

        read.GetType().ShouldBe(expected.GetType());
        read.ShouldBe(expected);
    }

    [Fact]
    public void Objects_of_the_bot_keep_their_class_and_members()
    {
        var profile = new GoldenProfile
        {
            Name = "Erika",
            Age = 40,
            Tags = ["a"],
            Friend = new GoldenProfile { Name = "Max" },
        };

        Copy(profile).ShouldBeOfType<GoldenProfile>().ShouldBeEquivalentTo(profile);
    }

    [Fact]
    public void An_object_of_a_derived_class_keeps_its_class_wherever_it_stands()
    {
        var circle = new Circle { Name = "k", Radius = 2 };
        var drawing = new Drawing
        {
            Main = circle,
            Shapes = [circle, new Shape { Name = "s" }, null!],
            Fixed = [circle],
        };

        var read = Copy(drawing).ShouldBeOfType<Drawing>();

        read.Main.ShouldBeOfType<Circle>().Radius.ShouldBe(2);
        read.Shapes.Select(shape => shape?.GetType()).ShouldBe([typeof(Circle), typeof(Shape), null]);
        read.Fixed!.Single().ShouldBeOfType<Circle>();
        ((List<Shape>)Copy(drawing.Shapes.ToList()))[0].ShouldBeOfType<Circle>();
    }

    [Fact]
    public void What_holds_itself_is_refused_when_it_is_stored()
    {
        var endless = new Dictionary<string, object>();
        endless["self"] = endless;

        Should.Throw<InvalidOperationException>(() => StateSerializer.SerializeToUtf8Bytes(endless));
        StateSerializer.SerializeToUtf8Bytes(new Dictionary<string, object> { ["a"] = 1 }).ShouldBe("""{"a":1}"""u8.ToArray());
    }

    [Fact]
    public void A_name_that_looks_like_a_type_is_just_a_name()
    {
        var members = new Dictionary<string, object> { ["$type"] = "System.IO.FileInfo", ["$value"] = 1 };

        Copy(members).ShouldBeOfType<Dictionary<string, object>>().ShouldBe(members);
    }

    [Fact]
    public void An_activity_comes_back_whole()
    {
        var activity = MessageFactory.Text("hi");
        activity.Attachments.Add(
            new HeroCard(title: "Karte", buttons: [new CardAction(ActionTypes.ImBack, "Ja", value: "ja")]).ToAttachment()
        );
        activity.Value = new Dictionary<string, object> { ["n"] = 1 };

        var read = Copy(activity).ShouldBeOfType<Activity>();

        ActivityJson.Serialize(read).ShouldBe(ActivityJson.Serialize(activity));
    }

    [Theory]
    [InlineData("""{"$type":"System.Diagnostics.Process, System.Diagnostics.Process","$value":{}}""")]
    [InlineData("""{"$type":"System.IO.FileInfo, System.Private.CoreLib","$value":{}}""")]
    [InlineData(
        """{"$type":"System.Collections.Generic.List`1[[System.IO.FileInfo, System.Private.CoreLib]], System.Private.CoreLib","$value":[]}"""
    )]
    [InlineData("""{"$type":"Nobody.Knows.This, Nowhere","$value":{}}""")]
    [InlineData("""{"$type":"System.Action, System.Private.CoreLib","$value":{}}""")]
    public void Whoever_can_write_to_the_storage_cannot_have_any_type_made(string json) =>
        Should.Throw<JsonException>(() => StateSerializer.Deserialize(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Writing_what_was_read_gives_the_same_bytes()
    {
        var state = new Dictionary<string, object>
        {
            ["number"] = 5,
            ["long"] = 5L,
            ["profile"] = new GoldenProfile { Name = "Ä\"\n😀", Tags = [] },
            ["list"] = new List<object>
            {
                1.0,
                null!,
                new Dictionary<string, object> { ["a"] = GoldenColor.Red },
            },
        };
        var first = StateSerializer.SerializeToUtf8Bytes(state);

        var second = StateSerializer.SerializeToUtf8Bytes(StateSerializer.Deserialize(first));

        Encoding.UTF8.GetString(second).ShouldBe(Encoding.UTF8.GetString(first));
    }

    private static object Copy(object value)
    {
        var json = StateSerializer.SerializeToUtf8Bytes(new Dictionary<string, object> { ["value"] = value });
        return ((IDictionary<string, object>)StateSerializer.Deserialize(json))["value"];
    }

    private class Shape
    {
        public string? Name { get; set; }
    }

    private sealed class Circle : Shape
    {
        public int Radius { get; set; }
    }

    private sealed class Drawing
    {
        public Shape? Main { get; set; }

        public IList<Shape> Shapes { get; set; } = [];

        public Shape[]? Fixed { get; set; }
    }
}
