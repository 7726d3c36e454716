namespace CustomerBot.Tests.Architecture;

public sealed class SmokeTests
{
    [Fact]
    public void Texts_are_there() => Texts.Yes.ShouldBe("Ja");
}
